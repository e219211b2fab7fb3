// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/joinednamespace.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/heldcapability.h"
#include "core/audit/normalise/runtimeclass.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"
#include "core/audit/subjectscope.h"

#include <QCoreApplication>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString maskedPath = u"HostConfig.MaskedPaths"_s;
const QString readonlyPath = u"HostConfig.ReadonlyPaths"_s;
const QString optionsPath = u"HostConfig.SecurityOpt"_s;
const QString cgroupnsPath = u"HostConfig.CgroupnsMode"_s;
const QString parentPath = u"HostConfig.CgroupParent"_s;
const QString modePath = u"HostConfig.NetworkMode"_s;

bool isSameNetwork(const NetworkAttachment &a, const NetworkAttachment &b) {
    if (a.name == u"none"_s || a.name == u"host"_s)
        return false;
    return a.networkId.isEmpty() || b.networkId.isEmpty() ? a.name == b.name : a.networkId == b.networkId;
}

bool sharesNetwork(const Container &a, const Container &b) {
    return std::any_of(a.attachments->begin(), a.attachments->end(), [&](const NetworkAttachment &mine) {
        return std::any_of(b.attachments->begin(), b.attachments->end(),
                           [&](const NetworkAttachment &other) { return isSameNetwork(mine, other); });
    });
}

// The first field that leaves open what the container holds.
Outcome unreadableCapabilities(const HostConfig &config) {
    if (!isListed(config.capAdd))
        return unreadableInspect(config.capAdd, u"HostConfig.CapAdd"_s);
    if (!isListed(config.capDrop))
        return unreadableInspect(config.capDrop, u"HostConfig.CapDrop"_s);
    return unreadableInspect(config.privileged, u"HostConfig.Privileged"_s);
}

Outcome withRawSockets(Outcome result, const HostConfig &config) {
    if (*config.privileged)
        result.impliedBy = u"C-PRIV"_s;
    result.remediation.run = u"--cap-drop NET_RAW"_s;
    result.remediation.compose = u"cap_drop:\n  - NET_RAW"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew; ping still works through net.ipv4.ping_group_range, which the "
                   "engine opens for containers."));
    return result;
}

// Whose network it is, with whom it is shared.
Outcome judgeRawSockets(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const std::optional<bool> held = mayHold(config, u"CAP_NET_RAW"_s);
    if (!held)
        return unreadableCapabilities(config);
    std::vector<Evidence> evidence{inspected(u"HostConfig.CapAdd"_s, jsonOf(config.capAdd)),
                                   inspected(u"HostConfig.CapDrop"_s, jsonOf(config.capDrop))};
    if (!*held)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The container may not open raw sockets.")),
                    std::move(evidence));
    evidence.push_back(inspected(modePath, jsonOf(config.networkMode)));
    const NamespaceOwner end = namespaceOwner(container, snapshot, &HostConfig::networkMode);
    if (!end.owner)
        return unresolved(end, evidence.back());
    const Container &owner = *end.owner;
    if (*owner.hostConfig.networkMode == u"host"_s)
        return withRawSockets(
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "The container may listen to and forge the traffic of the "
                                       "host and of all containers, as it uses the host's network.")),
                 std::move(evidence)),
            config);
    int peers = 0;
    bool isSure = owner.attachments.isSet() && owner.hostConfig.networkMode.isSet();
    for (const ContainerPtr &other : snapshot.containers) {
        isSure = isSure && other->attachments.isSet();
        if (other->id != container.id && sharesNetwork(owner, *other))
            ++peers;
    }
    if (peers > 0)
        return withRawSockets(
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The container may forge addresses on the network that it "
                                                  "shares with others: %1."),
                     {QString::number(peers)}),
                 std::move(evidence)),
            config);
    if (!isSure)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the container may open raw sockets, but "
                                             "with whom it shares its networks could not be read.")),
            {inspected(u"NetworkSettings.Networks"_s, QJsonValue())});
    return withRawSockets(
        warn(Severity::Low,
             say(QT_TRANSLATE_NOOP("Control", "The container may open raw sockets, though it is alone on its "
                                              "network.")),
             std::move(evidence)),
        config);
}

void adviseMasking(Outcome &outcome) {
    outcome.remediation.run = u"--security-opt no-new-privileges"_s;
    outcome.remediation.compose = u"security_opt:\n  - no-new-privileges:true"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew without systempaths=unconfined: the engine then hides these "
                   "paths by itself."));
}

Outcome unmasked(Severity severity, Message reason, const Container &container, const Snapshot &snapshot,
                 Verdict verdict) {
    const HostConfig &config = container.hostConfig;
    const UserNamespace space = escapeBarrierOf(container, snapshot.daemon);
    std::vector<Evidence> evidence{inspected(maskedPath, jsonOf(config.maskedPaths)),
                                   inspected(readonlyPath, jsonOf(config.readonlyPaths))};
    Outcome result = warn(escapeSeverity(severity, space), std::move(reason), std::move(evidence));
    result.verdict = verdict;
    const bool isSettingOpen = config.readonlyPaths && !config.readonlyPaths->contains(u"/proc/sys"_s);
    if (isSettingOpen && !isProtected(space))
        result.facts += u"kernel-settings"_s;
    adviseMasking(result);
    return result;
}

// What engines of today hide and older ones did not.
QStringList missingOfToday(const QStringList &masked, const Daemon &daemon) {
    const auto version = parseVersion(daemon.version);
    QStringList missing;
    if (!version || daemon.server.startsWith(u"Libpod"_s))
        return missing;
    const struct {
        QString path;
        Version since;
    } newer[] = {{u"/sys/devices/virtual/powercap"_s, {{24, 0, 7}, false, false}},
                 {u"/proc/interrupts"_s, {{28, 1, 0}, false, false}}};
    for (const auto &entry : newer) {
        if (!isOlder(*version, entry.since) && !masked.contains(entry.path))
            missing += entry.path;
    }
    return missing;
}

Outcome judgeMasking(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const auto &masked = config.maskedPaths;
    const auto &readonly = config.readonlyPaths;
    if (*config.privileged)
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "A privileged container sees all of /proc and "
                                                              "/sys; that is the finding C-PRIV.")),
                             {inspected(u"HostConfig.Privileged"_s, true)});
    const bool isSwitchedOff = (masked && masked->isEmpty()) || (readonly && readonly->isEmpty());
    if (isSwitchedOff)
        return unmasked(
            Severity::High,
            say(QT_TRANSLATE_NOOP("Control", "The container sees, and may write, parts of /proc and "
                                             "/sys that the engine hides from others.")),
            container, snapshot, Verdict::Fail);
    QStringList missing;
    for (const QString &path :
         {u"/proc/kcore"_s, u"/proc/keys"_s, u"/proc/timer_list"_s, u"/sys/firmware"_s}) {
        if (masked && !masked->contains(path))
            missing += path;
    }
    for (const QString &path : {u"/proc/sys"_s, u"/proc/sysrq-trigger"_s}) {
        if (readonly && !readonly->contains(path))
            missing += path;
    }
    if (!missing.isEmpty())
        return unmasked(Severity::High,
                        say(QT_TRANSLATE_NOOP("Control", "Paths that the engine usually hides or makes "
                                                         "read-only are open: %1."),
                            {missing.join(u", "_s)}),
                        container, snapshot, Verdict::Warn);
    if (!masked)
        return unreadableInspect(masked, maskedPath);
    if (!readonly)
        return unreadableInspect(readonly, readonlyPath);
    if (!config.privileged)
        return unreadableInspect(config.privileged, u"HostConfig.Privileged"_s);
    missing = missingOfToday(*masked, snapshot.daemon);
    if (!missing.isEmpty()) {
        Outcome result = unmasked(Severity::Info,
                                  say(QT_TRANSLATE_NOOP("Control", "An older engine created the container; "
                                                                   "today's hides these paths too: %1."),
                                      {missing.join(u", "_s)}),
                                  container, snapshot, Verdict::Warn);
        result.remediation = {};
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Create the container anew to pick them up."));
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "What the engine hides of /proc and /sys is hidden.")),
                {inspected(maskedPath, jsonOf(masked)), inspected(readonlyPath, jsonOf(readonly))});
}

void adviseCgroups(Outcome &outcome) {
    outcome.remediation.run = u"--cgroupns private"_s;
    outcome.remediation.compose = u"cgroup: private"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew without writable-cgroups, on a host with version 2 of control "
                   "groups."));
}

// The Engine asks for the option, a privileged container has it without, and one in a user namespace too,
// though there it reaches what is the container's own.
Outcome writableCgroups(const Container &container, UserNamespace space, bool isAskedFor) {
    const HostConfig &config = container.hostConfig;
    std::vector<Evidence> evidence{inspected(optionsPath, jsonOf(config.securityOpt)),
                                   inspected(u"HostConfig.Privileged"_s, jsonOf(config.privileged))};
    Outcome result =
        isProtected(space)
            ? warn(Severity::Info,
                   say(QT_TRANSLATE_NOOP("Control", "The container may write its control groups, within the "
                                                    "limits of its user namespace.")),
                   std::move(evidence))
            : fail(Severity::High,
                   say(QT_TRANSLATE_NOOP("Control", "The container may write its control groups, and so lift "
                                                    "its own limits.")),
                   std::move(evidence));
    if (!isAskedFor)
        result.impliedBy = u"C-PRIV"_s;
    adviseCgroups(result);
    return result;
}

Outcome judgeCgroupNamespace(const Container &container, const Snapshot &snapshot, UserNamespace space) {
    const Field<QString> &mode = container.hostConfig.cgroupnsMode;
    const QString &version = snapshot.daemon.cgroupVersion;
    if (!mode)
        return unreadableInspect(mode, cgroupnsPath);
    const std::vector<Evidence> evidence{
        inspected(cgroupnsPath, *mode),
        fromInfo(u"CgroupVersion"_s, version.isEmpty() ? QJsonValue() : QJsonValue(version))};
    // Older engines wrote nothing and gave none of its own.
    if (mode->isEmpty() || *mode == u"host"_s) {
        Outcome result = warn(escapeSeverity(Severity::Medium, space),
                              say(QT_TRANSLATE_NOOP("Control", "The container sees the control groups of the "
                                                               "whole host.")),
                              evidence);
        adviseCgroups(result);
        return result;
    }
    if (*mode != u"private"_s)
        return isForeign(*mode) ? foreign(cgroupnsPath, *mode) : strangeMode(cgroupnsPath, *mode);
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container sees its own control groups only and may not "
                                                 "write them.")),
                evidence);
}

Outcome judgeCgroups(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const UserNamespace space = escapeBarrierOf(container, snapshot.daemon);
    const auto option = lastSecurityOption(*config.securityOpt, u"writable-cgroups"_s);
    const std::optional<bool> asked = !option         ? std::optional(false)
                                      : option->value ? parseGoBool(*option->value)
                                                      : std::optional(true);
    if (asked == true)
        return writableCgroups(container, space, true);
    if (*config.privileged)
        return writableCgroups(container, space, false);
    if (!isListed(config.securityOpt))
        return unreadableInspect(config.securityOpt, optionsPath);
    if (!asked)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: writable-cgroups in %1 has a value that "
                                             "is neither true nor false."),
                {optionsPath}),
            {inspected(optionsPath, jsonOf(config.securityOpt))});
    if (!config.privileged)
        return unreadableInspect(config.privileged, u"HostConfig.Privileged"_s);
    return judgeCgroupNamespace(container, snapshot, space);
}

Outcome judgeCgroupParent(const Container &container, const Snapshot &, const AuditContext &context) {
    // Of the engine itself, of Podman, and of tasks of a swarm.
    static const QStringList usual{u"docker"_s, u"docker.slice"_s, u"system.slice"_s, u"machine.slice"_s,
                                   u"user.slice"_s};
    const Field<QString> &written = container.hostConfig.cgroupParent;
    if (!written)
        return unreadableInspect(written, parentPath);
    const Evidence evidence = inspected(parentPath, *written);
    QString parent = *written;
    while (parent.startsWith(u'/'))
        parent.remove(0, 1);
    while (parent.endsWith(u'/'))
        parent.chop(1);
    const QStringList &allowed = context.policy.cgroupParents;
    const bool isAllowed =
        usual.contains(parent) || std::any_of(allowed.begin(), allowed.end(), [&](const QString &pattern) {
            return matchesPattern(pattern, *written) || matchesPattern(pattern, parent);
        });
    if (written->isEmpty() || isAllowed)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "The container is in a control group where it belongs.")),
            {evidence});
    Outcome result = warn(Severity::Low,
                          say(QT_TRANSLATE_NOOP("Control", "The container is in the control group %1, whose "
                                                           "limits are not those of the others."),
                              {*written}),
                          {evidence});
    result.remediation.run = u"--cgroup-parent=\"\""_s;
    result.remediation.compose = u"cgroup_parent: \"\""_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Leave --cgroup-parent out and create the container anew, or list the group in the policy "
                   "where it is meant."));
    return result;
}

constexpr Control table[] = {
    {"C-NETRAW",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "NET_RAW is dropped"),
     QT_TRANSLATE_NOOP("Control", "May forge network packets"),
     QT_TRANSLATE_NOOP("Control",
                       "With raw sockets an intruder answers for other addresses of the network and "
                       "reads what is meant for other containers."),
     QT_TRANSLATE_NOOP("Control", "Drop the capability NET_RAW."),
     {{34, 40}, {"5.4"}},
     &judgeRawSockets,
     Severity::Low,
     true,
     false,
     true},
    {"C-MASKED",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "/proc and /sys masking intact"),
     QT_TRANSLATE_NOOP("Control", "System paths open"),
     QT_TRANSLATE_NOOP("Control", "Through them an intruder reads the kernel's memory and keys, or names the "
                                  "program that the kernel starts on the host after a crash."),
     QT_TRANSLATE_NOOP("Control", "Remove --security-opt systempaths=unconfined."),
     {{}, {}},
     &judgeMasking,
     Severity::High,
     true},
    {"C-CGRW",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "cgroup filesystem not writable"),
     QT_TRANSLATE_NOOP("Control", "Control groups writable"),
     QT_TRANSLATE_NOOP("Control",
                       "Whoever writes control groups lifts the limits on memory and processes; with "
                       "version 1 of them it is a known way to run programs on the host."),
     QT_TRANSLATE_NOOP("Control", "Drop writable-cgroups and use --cgroupns private."),
     {{}, {}},
     &judgeCgroups,
     Severity::High,
     true},
    {"C-CGPARENT",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Default cgroup parent"),
     QT_TRANSLATE_NOOP("Control", "Foreign control group"),
     QT_TRANSLATE_NOOP("Control",
                       "In another group the container escapes the limits meant for containers and "
                       "takes memory and time from the host's services."),
     QT_TRANSLATE_NOOP("Control", "Drop --cgroup-parent."),
     {{}, {"5.25", "2.10"}},
     &judgeCgroupParent,
     Severity::Low,
     true},
};

} // namespace

std::span<const Control> confinement() {
    return table;
}

} // namespace hullwatch::controls
