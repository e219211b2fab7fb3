// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/seccomp.h"

#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/runtimeclass.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"

#include <QRegularExpression>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

using Cause = EffectiveSeccomp::Cause;
using Filter = EffectiveSeccomp::Filter;

constexpr qsizetype shownProfileLength = 200;

Evidence optionEvidence(const Container &container, const EffectiveSeccomp &seccomp) {
    const Field<QStringList> &options = container.hostConfig.securityOpt;
    if (seccomp.optionIndex < 0)
        return inspected(u"HostConfig.SecurityOpt"_s, jsonOf(options));
    QString entry = (*options).value(seccomp.optionIndex);
    if (entry.size() > shownProfileLength)
        entry = entry.left(shownProfileLength) + u'…';
    return inspected(u"HostConfig.SecurityOpt[%1]"_s.arg(seccomp.optionIndex), entry);
}

Message causeText(Cause cause) {
    switch (cause) {
    case Cause::Privileged:
        return say(
            QT_TRANSLATE_NOOP("Control", "No system call is filtered because the container is privileged."));
    case Cause::DaemonUnconfined:
        return say(QT_TRANSLATE_NOOP(
            "Control", "No system call is filtered because the daemon's default profile is unconfined."));
    case Cause::Kernel:
        return say(QT_TRANSLATE_NOOP(
            "Control", "No system call is filtered because the host offers no seccomp to the engine."));
    case Cause::None:
    case Cause::Unconfined:
        break;
    }
    return say(QT_TRANSLATE_NOOP(
        "Control", "No system call is filtered because the container asks for seccomp=unconfined."));
}

// The options of the container without the one for seccomp: that brings the engine's own profile back.
QString composeWithoutSeccomp(const Container &container) {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_.:=/-]+\\z"_s);
    QString compose = u"security_opt:"_s;
    bool setsNoNewPrivileges = false;
    for (const SecurityOption &option : parseSecurityOptions(*container.hostConfig.securityOpt)) {
        const QString written = (*container.hostConfig.securityOpt).value(option.index);
        if (option.key == u"seccomp"_s || !plain.match(written).hasMatch())
            continue;
        setsNoNewPrivileges = setsNoNewPrivileges || option.key == u"no-new-privileges"_s;
        compose += u"\n  - "_s + written;
    }
    return setsNoNewPrivileges ? compose : compose + u"\n  - no-new-privileges:true"_s;
}

void advise(Outcome &outcome, const EffectiveSeccomp &seccomp, const Container &container,
            const Daemon &daemon) {
    Remediation &fix = outcome.remediation;
    if (seccomp.cause == Cause::Kernel) {
        fix.note =
            say(QT_TRANSLATE_NOOP("Control", "Run the engine on a kernel with CONFIG_SECCOMP_FILTER."));
        return;
    }
    if (seccomp.cause == Cause::Privileged) {
        fix.run = u"--privileged=false"_s;
        fix.compose = u"privileged: false"_s;
        fix.note =
            say(QT_TRANSLATE_NOOP("Control", "The filter comes back with the end of the privileged mode."));
        return;
    }
    // The client takes the word "builtin" from version 23 on; before, it looks for a file of this name.
    const auto version = parseVersion(daemon.version);
    if (version && !isOlder(*version, Version{{23, 0, 0}, false, false}))
        fix.run = u"--security-opt seccomp=builtin"_s;
    if (seccomp.cause == Cause::DaemonUnconfined)
        fix.daemon = u"{\n  \"seccomp-profile\": \"builtin\"\n}"_s;
    else
        fix.compose = composeWithoutSeccomp(container);
    fix.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew; leaving the seccomp option out brings the engine's own "
                   "profile back."));
}

Outcome judgeNone(const Container &container, const Snapshot &snapshot, const EffectiveSeccomp &seccomp) {
    const Daemon &daemon = snapshot.daemon;
    std::vector<Evidence> evidence;
    if (seccomp.cause == Cause::Privileged)
        evidence.push_back(inspected(u"HostConfig.Privileged"_s, true));
    if (seccomp.cause == Cause::DaemonUnconfined || seccomp.cause == Cause::Kernel)
        evidence.push_back(fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions)));
    else
        evidence.push_back(optionEvidence(container, seccomp));
    const UserNamespace space = escapeBarrierOf(container, daemon);
    Outcome result =
        fail(escapeSeverity(Severity::High, space), causeText(seccomp.cause), std::move(evidence));
    if (seccomp.cause == Cause::Privileged)
        result.impliedBy = u"C-PRIV"_s;
    if (!isProtected(space))
        result.facts += u"unfiltered"_s;
    advise(result, seccomp, container, daemon);
    return result;
}

Outcome judgeCustom(const Container &container, const Snapshot &snapshot, const EffectiveSeccomp &seccomp) {
    const HostConfig &config = container.hostConfig;
    const Evidence evidence = optionEvidence(container, seccomp);
    const SeccompProfile profile =
        readSeccompProfile(seccomp.profile, effectiveCapabilities(config.privileged.valueOr(true),
                                                                  *config.capAdd, *config.capDrop));
    if (!profile.readable)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the seccomp profile in %1 cannot be read."),
                {evidence.path}),
            {evidence});
    const Severity severity = escapeSeverity(Severity::High, escapeBarrierOf(container, snapshot.daemon));
    Outcome result;
    if (profile.allowsByDefault)
        result = warn(
            severity,
            say(QT_TRANSLATE_NOOP(
                    "Control", "The container's own seccomp profile lets through whatever it does not name "
                               "(%1)."),
                {profile.defaultAction}),
            {evidence});
    else if (!profile.dangerous.isEmpty())
        result =
            warn(severity,
                 say(QT_TRANSLATE_NOOP(
                         "Control", "The container's own seccomp profile allows calls that help to leave a "
                                    "container: %1."),
                     {profile.dangerous.join(u", "_s)}),
                 {evidence});
    else
        return pass(say(QT_TRANSLATE_NOOP(
                        "Control", "The container has a seccomp profile of its own that denies by default.")),
                    {evidence});
    advise(result, seccomp, container, snapshot.daemon);
    return result;
}

} // namespace

Outcome judgeSeccomp(const Container &container, const Snapshot &snapshot) {
    const EffectiveSeccomp seccomp = effectiveSeccomp(container, snapshot.daemon);
    const HostConfig &config = container.hostConfig;
    const Evidence daemonEvidence = fromInfo(u"SecurityOptions"_s, jsonOf(snapshot.daemon.securityOptions));
    switch (seccomp.filter) {
    case Filter::None:
        return judgeNone(container, snapshot, seccomp);
    case Filter::Custom:
        return judgeCustom(container, snapshot, seccomp);
    case Filter::Builtin:
        return pass(say(QT_TRANSLATE_NOOP("Control", "The engine's own profile filters the system calls.")),
                    {seccomp.optionIndex < 0 ? daemonEvidence : optionEvidence(container, seccomp)});
    case Filter::DaemonProfile: {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "The daemon gives its containers the profile %1, whose content the "
                                       "Engine API does not show."),
                     {seccomp.profile}),
                 {daemonEvidence});
        result.confidence = Confidence::Low;
        result.remediation.daemon = u"{\n  \"seccomp-profile\": \"builtin\"\n}"_s;
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Read the profile on the host: it must deny by default."));
        return result;
    }
    case Filter::Unknown:
        break;
    }
    if (seccomp.unreadable == EffectiveSeccomp::Unreadable::SecurityOpt)
        return unreadableInspect(config.securityOpt, u"HostConfig.SecurityOpt"_s);
    if (seccomp.unreadable == EffectiveSeccomp::Unreadable::Privileged)
        return unreadableInspect(config.privileged, u"HostConfig.Privileged"_s);
    return unreadableInfo(snapshot.daemon.securityOptions, u"SecurityOptions"_s);
}

} // namespace hullwatch::controls
