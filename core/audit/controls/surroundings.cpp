// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/imagereference.h"

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString labelsPath = u"Config.Labels"_s;

bool areAllContainersRead(const Snapshot &snapshot) {
    return std::none_of(snapshot.gaps.begin(), snapshot.gaps.end(),
                        [](const Gap &gap) { return gap.what.startsWith(u"GET /containers"_s); });
}

// Whether an orchestrator that has a hardening guide of its own runs containers here.
Outcome judgeOrchestrator(const Snapshot &snapshot, const QString &prefix, const QString &name) {
    for (const ContainerPtr &container : snapshot.containers) {
        for (auto label = container->labels.begin(); label != container->labels.end(); ++label) {
            if (label.key().startsWith(prefix))
                return unknown(say(QT_TRANSLATE_NOOP(
                                       "Control", "Not assessed: %1 runs containers here, so that its own "
                                                  "benchmark counts rather than Docker's; follow that, and "
                                                  "attest it."),
                                   {name}),
                               {inspected(labelsPath, label.key())});
        }
    }
    if (!areAllContainersRead(snapshot))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: not every container of the host could "
                                                        "be read.")),
                       {inspected(labelsPath, QJsonValue())});
    return notApplicable(say(QT_TRANSLATE_NOOP("Control", "No container carries a label of %1."), {name}),
                         {inspected(labelsPath, prefix)});
}

Outcome judgeKubernetes(const Snapshot &snapshot) {
    return judgeOrchestrator(snapshot, u"io.kubernetes."_s, u"Kubernetes"_s);
}

Outcome judgeOpenShift(const Snapshot &snapshot) {
    return judgeOrchestrator(snapshot, u"io.openshift."_s, u"OpenShift"_s);
}

// The last part of an image's name is what its makers call the program.
Outcome judgeProtection(const Snapshot &snapshot) {
    static const QStringList programs{u"falco"_s,    u"sysdig"_s,   u"tetragon"_s, u"twistlock"_s,
                                      u"enforcer"_s, u"defender"_s, u"wazuh"_s,    u"neuvector"_s};
    const auto isKnown = [](const QString &text) {
        return std::any_of(programs.begin(), programs.end(),
                           [&](const QString &known) { return text.contains(known); });
    };
    for (const ContainerPtr &container : snapshot.containers) {
        // Few names are worth taking apart.
        if (!container->state.running || !isKnown(container->imageName) ||
            !isKnown(parseImageReference(container->imageName).path.section(u'/', -1)))
            continue;
        Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "By its image %1 a program that protects "
                                                               "containers runs here."),
                                  {container->imageName}),
                              {inspected(u"Config.Image"_s, container->imageName)});
        result.confidence = Confidence::Low;
        return result;
    }
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: no container of a program that protects "
                                                    "others at run time is known; if one runs on the host "
                                                    "itself, attest that.")),
                   {inspected(u"Config.Image"_s, QJsonValue())});
}

Outcome mixedZones(const QStringList &zones, const QString &label) {
    Outcome result =
        warn(Severity::Medium,
             say(QT_TRANSLATE_NOOP("Control", "Containers of several zones of trust share this host: %1."),
                 {zones.join(u", "_s)}),
             {inspected(labelsPath + u'.' + label, jsonOf(zones))});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Move each zone to a host, best a virtual machine, of its own: they share one kernel here."));
    return result;
}

Outcome judgeZones(const Snapshot &snapshot, const AuditContext &context) {
    const QString &label = context.policy.trustZoneLabel;
    QStringList zones;
    const QString prefix = label + u'=';
    for (const QString &entry : *snapshot.daemon.labels) {
        if (entry.startsWith(prefix))
            zones += entry.mid(prefix.size());
    }
    bool areAllLabelled = areAllContainersRead(snapshot);
    for (const ContainerPtr &container : snapshot.containers) {
        const QString zone = container->labels.value(label);
        areAllLabelled = areAllLabelled && !zone.isEmpty();
        if (!zone.isEmpty())
            zones += zone;
    }
    zones.removeDuplicates();
    zones.sort();
    if (zones.size() > 1)
        return mixedZones(zones, label);
    const Evidence evidence = inspected(labelsPath + u'.' + label, jsonOf(zones));
    if (zones.size() == 1 && areAllLabelled && !snapshot.containers.empty()) {
        Outcome result =
            pass(say(QT_TRANSLATE_NOOP("Control", "All containers of the host are of the zone %1."),
                     {zones.first()}),
                 {evidence});
        result.confidence = Confidence::Medium;
        return result;
    }
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: which zone of trust each container belongs "
                                         "to is not written down; give host and containers the "
                                         "label %1, or attest it."),
            {label}),
        {evidence});
}

constexpr Control table[] = {
    {"M-RTSEC",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Containers are protected at run time"),
     QT_TRANSLATE_NOOP("Control", "No run-time protection"),
     QT_TRANSLATE_NOOP("Control",
                       "Settings keep an intruder small, but do not say that one is there; programs "
                       "that watch system calls do."),
     QT_TRANSLATE_NOOP("Control", "Run Falco, Tetragon or a commercial product on each host."),
     {{30, 31}, {}},
     &judgeProtection,
     Severity::Low,
     false},
    {"M-VMISO",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "A virtual machine for each zone of trust"),
     QT_TRANSLATE_NOOP("Control", "Zones of trust mixed"),
     QT_TRANSLATE_NOOP("Control", "One hole in the kernel joins all containers of a host, those of customers "
                                  "and those of the bookkeeping alike."),
     QT_TRANSLATE_NOOP("Control", "Keep containers that differ in trust on hosts of their own."),
     {{32}, {}},
     &judgeZones,
     Severity::Medium,
     false},
    {"M-K8S",
     Severity::Info,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Kubernetes is hardened by its own benchmark"),
     QT_TRANSLATE_NOOP("Control", "Kubernetes not reviewed"),
     QT_TRANSLATE_NOOP("Control", "Where Kubernetes starts the containers, its accounts and policies decide "
                                  "what the engine is told to do."),
     QT_TRANSLATE_NOOP("Control", "Follow the CIS Kubernetes Benchmark, and attest that."),
     {{41}, {}},
     &judgeKubernetes,
     Severity::Info,
     false},
    {"M-OPENSHIFT",
     Severity::Info,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "OpenShift is hardened by its own guide"),
     QT_TRANSLATE_NOOP("Control", "OpenShift not reviewed"),
     QT_TRANSLATE_NOOP("Control", "OpenShift adds accounts, constraints and a registry of its own, which no "
                                  "answer of the engine shows."),
     QT_TRANSLATE_NOOP("Control", "Follow the security guide of OpenShift, and attest that."),
     {{42}, {}},
     &judgeOpenShift,
     Severity::Info,
     false},
};

} // namespace

std::span<const Control> surroundings() {
    return table;
}

} // namespace hullwatch::controls
