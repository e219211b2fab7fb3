// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/runtimeclass.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"

#include <algorithm>
#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

QString shortName(const QString &capability) {
    return capability.startsWith(u"CAP_"_s) ? capability.mid(4) : capability;
}

// How grave a capability is in this container; nothing for one of the Engine's defaults. An unreadable mode
// counts as the graver one.
std::optional<Severity> riskOf(const QString &capability, const HostConfig &config) {
    static const QSet<QString> critical{u"CAP_SYS_ADMIN"_s,    u"CAP_SYS_MODULE"_s, u"CAP_DAC_READ_SEARCH"_s,
                                        u"CAP_SYS_RAWIO"_s,    u"CAP_SYS_BOOT"_s,   u"CAP_MAC_ADMIN"_s,
                                        u"CAP_MAC_OVERRIDE"_s, u"CAP_BPF"_s};
    if (defaultCapabilities().contains(capability))
        return std::nullopt;
    if (critical.contains(capability))
        return Severity::Critical;
    if (capability == u"CAP_SYS_PTRACE"_s)
        return config.pidMode.valueOr(u"host"_s) == u"host"_s ? Severity::Critical : Severity::High;
    if (capability == u"CAP_PERFMON"_s)
        return Severity::High;
    if (capability == u"CAP_NET_ADMIN"_s)
        return config.networkMode.valueOr(u"host"_s) == u"host"_s ? Severity::High : Severity::Medium;
    return Severity::Medium;
}

struct Excess {
    Severity severity = Severity::Info;
    QStringList names; ///< without CAP_, the gravest first
};

Excess excessOf(const QSet<QString> &effective, const HostConfig &config) {
    std::vector<std::pair<Severity, QString>> found;
    for (const QString &capability : effective) {
        if (const auto risk = riskOf(capability, config))
            found.emplace_back(*risk, capability);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first == b.first ? a.second < b.second : a.first > b.first;
    });
    Excess excess;
    for (const auto &[risk, name] : found) {
        excess.severity = std::max(excess.severity, risk);
        excess.names += shortName(name);
    }
    return excess;
}

// What may be added back after --cap-drop ALL without a remark.
const QSet<QString> &harmless() {
    static const QSet<QString> names{
        u"CAP_CHOWN"_s,  u"CAP_SETUID"_s, u"CAP_SETGID"_s,      u"CAP_NET_BIND_SERVICE"_s,
        u"CAP_FOWNER"_s, u"CAP_KILL"_s,   u"CAP_DAC_OVERRIDE"_s};
    return names;
}

void advise(Outcome &outcome, const Container &container) {
    QStringList keep;
    for (const QString &written : *container.hostConfig.capAdd) {
        const QString name = capabilityName(written);
        if (harmless().contains(name) && !keep.contains(shortName(name)))
            keep += shortName(name);
    }
    keep.sort();
    outcome.remediation.run = u"--cap-drop ALL"_s;
    outcome.remediation.compose = u"cap_drop:\n  - ALL"_s;
    if (!keep.isEmpty())
        outcome.remediation.compose += u"\ncap_add:"_s;
    for (const QString &name : keep) {
        outcome.remediation.run += u" --cap-add "_s + name;
        outcome.remediation.compose += u"\n  - "_s + name;
    }
    if (*container.hostConfig.privileged) {
        outcome.remediation.run.prepend(u"--privileged=false "_s);
        outcome.remediation.compose.prepend(u"privileged: false\n"_s);
    }
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew; if the program then lacks a right, add that one capability "
                   "back."));
}

// CVE-2022-0492: the release agent of cgroup v1 runs as root of the host; AppArmor's default profile forbids
// the mount.
bool allowsReleaseAgent(const Container &container, const Daemon &daemon) {
    const auto kernel = parseVersion(daemon.kernel);
    const bool unconfined =
        container.appArmorProfile && (*container.appArmorProfile == u"unconfined"_s ||
                                      (container.appArmorProfile->isEmpty() && daemon.securityOptions &&
                                       !daemonSecurityOption(daemon, u"apparmor"_s)));
    return daemon.cgroupVersion == u"1"_s && unconfined && kernel &&
           isOlder(*kernel, Version{{5, 17, 0}, false, false});
}

QStringList factsOf(const QSet<QString> &effective, const Container &container, const Daemon &daemon) {
    QStringList facts;
    for (const QString &name : {u"SYS_ADMIN"_s, u"SYS_PTRACE"_s, u"SYS_MODULE"_s, u"DAC_READ_SEARCH"_s}) {
        if (effective.contains(u"CAP_"_s + name))
            facts += u"cap:"_s + name;
    }
    if (facts.contains(u"cap:SYS_ADMIN"_s) && allowsReleaseAgent(container, daemon))
        facts += u"release-agent"_s;
    return facts;
}

// Without root and without a way to become root, added capabilities stay in the bounding set.
bool areMostlyInert(const Container &container) {
    return container.user && !parseUser(*container.user).isRoot &&
           noNewPrivileges(*container.hostConfig.securityOpt) == NoNewPrivileges::On;
}

Outcome judgeExcess(const Excess &excess, const QSet<QString> &effective, const Container &container,
                    const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const bool privileged = *config.privileged;
    std::vector<Evidence> evidence{inspected(u"HostConfig.CapAdd"_s, jsonOf(config.capAdd)),
                                   inspected(u"HostConfig.CapDrop"_s, jsonOf(config.capDrop))};
    if (privileged)
        evidence.insert(evidence.begin(), inspected(u"HostConfig.Privileged"_s, true));
    const UserNamespace space = privileged && !daemonSecurityOption(snapshot.daemon, u"rootless"_s)
                                    ? UserNamespace::Host
                                    : escapeBarrierOf(container, snapshot.daemon);
    Message reason =
        say(QT_TRANSLATE_NOOP("Control", "The container holds capabilities beyond the usual ones: %1."),
            {excess.names.join(u", "_s)});
    if (privileged)
        reason = say(
            QT_TRANSLATE_NOOP("Control", "The container holds every capability because it is privileged."));
    else if (areMostlyInert(container))
        reason = say(QT_TRANSLATE_NOOP(
                         "Control",
                         "The container holds capabilities beyond the usual ones: %1; they mostly rest while "
                         "its process is not root and cannot become it."),
                     {excess.names.join(u", "_s)});
    Outcome result = fail(escapeSeverity(excess.severity, space), std::move(reason), std::move(evidence));
    if (areMostlyInert(container) && !privileged)
        result.confidence = Confidence::Medium;
    if (privileged)
        result.impliedBy = u"C-PRIV"_s;
    result.facts = isProtected(space) ? QStringList() : factsOf(effective, container, snapshot.daemon);
    advise(result, container);
    return result;
}

} // namespace

Outcome judgeCapabilities(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const bool privileged = *config.privileged;
    const QSet<QString> effective = effectiveCapabilities(privileged, *config.capAdd, *config.capDrop);
    const Excess excess = excessOf(effective, config);
    // What was read may be grave enough whatever an unreadable list adds; only ALL may still be cut down by
    // CapDrop.
    const bool addsAll = std::any_of((*config.capAdd).begin(), (*config.capAdd).end(),
                                     [](const QString &name) { return capabilityName(name) == u"ALL"_s; });
    const bool certain = privileged || isListed(config.capDrop) || !addsAll;
    if (!excess.names.isEmpty() && certain)
        return judgeExcess(excess, effective, container, snapshot);

    if (!isListed(config.capAdd))
        return unreadableInspect(config.capAdd, u"HostConfig.CapAdd"_s);
    if (!isListed(config.capDrop))
        return unreadableInspect(config.capDrop, u"HostConfig.CapDrop"_s);
    if (!config.privileged)
        return unreadableInspect(config.privileged, u"HostConfig.Privileged"_s);

    std::vector<Evidence> evidence{inspected(u"HostConfig.CapAdd"_s, jsonOf(config.capAdd)),
                                   inspected(u"HostConfig.CapDrop"_s, jsonOf(config.capDrop))};
    QStringList kept;
    for (const QString &name : effective - harmless())
        kept += shortName(name);
    kept.sort();
    if (kept.isEmpty())
        return pass(
            say(QT_TRANSLATE_NOOP(
                "Control", "The container holds no capability that it could misuse against the host.")),
            std::move(evidence));
    Outcome result =
        warn(Severity::Low,
             say(QT_TRANSLATE_NOOP("Control",
                                   "The container keeps capabilities that most programs never need: %1."),
                 {kept.join(u", "_s)}),
             std::move(evidence));
    advise(result, container);
    return result;
}

} // namespace hullwatch::controls
