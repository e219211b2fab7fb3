// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/joinednamespace.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/joined.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString networkPath = u"HostConfig.NetworkMode"_s;
const QString pidPath = u"HostConfig.PidMode"_s;

// CVE-2020-15257: the abstract socket of containerd-shim is reachable from the host's network namespace by
// root.
std::optional<Component> vulnerableShim(const Daemon &daemon) {
    for (const Component &component : daemon.components) {
        const auto version = parseVersion(component.version);
        if (component.name != u"containerd"_s || !version || version->isDistroBuild)
            continue;
        const bool inFourth = !isOlder(*version, Version{{1, 4, 0}, false, false}) &&
                              isOlder(*version, Version{{1, 4, 3}, false, false});
        if (isOlder(*version, Version{{1, 3, 9}, false, false}) || inFourth)
            return component;
    }
    return std::nullopt;
}

void adviseOwnNetwork(Outcome &outcome, const Container &container) {
    static const QRegularExpression port(u"\\A([0-9]{1,5})/(tcp|udp|sctp)\\z"_s);
    QString ports;
    outcome.remediation.run = u"--network bridge"_s;
    for (const QString &exposed : container.exposedPorts) {
        const auto match = port.match(exposed);
        if (!match.hasMatch())
            continue;
        const QString protocol = match.captured(2) == u"tcp"_s ? QString() : u'/' + match.captured(2);
        const QString mapping = u"127.0.0.1:"_s + match.captured(1) + u':' + match.captured(1) + protocol;
        outcome.remediation.run += u" -p "_s + mapping;
        ports += u"\n  - \""_s + mapping + u'"';
    }
    outcome.remediation.compose = u"network_mode: bridge"_s;
    if (!ports.isEmpty())
        outcome.remediation.compose += u"\nports:"_s + ports;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew and publish only the ports that others need; a network of "
                   "its own is better than bridge."));
}

Outcome judgeHostNetwork(const Container &container, const Snapshot &snapshot, const NamespaceOwner &end) {
    const Daemon &daemon = snapshot.daemon;
    const UserNamespace space = userNamespaceOf(container, daemon);
    std::vector<Evidence> evidence{inspected(networkPath, jsonOf(container.hostConfig.networkMode))};
    Message reason = say(QT_TRANSLATE_NOOP("Control", "The container uses the network of the host itself."));
    if (end.state == NamespaceOwner::State::Joined) {
        reason = say(QT_TRANSLATE_NOOP("Control",
                                       "The container shares the network of %1, which is that of the host."),
                     {end.owner->name});
        evidence.push_back(Evidence{u"GET /containers/"_s + end.owner->id.value.left(12) + u"/json"_s,
                                    networkPath, u"host"_s});
    }
    Outcome result = fail(escapeSeverity(Severity::High, space), std::move(reason), std::move(evidence));
    const bool mayBeRoot = (!container.user || parseUser(*container.user).isRoot) && !isProtected(space);
    const auto shim = vulnerableShim(daemon);
    if (shim && mayBeRoot) {
        result.severity = Severity::Critical;
        result.reason =
            say(QT_TRANSLATE_NOOP("Control",
                                  "The container uses the host's network as root, and containerd %1 lets it "
                                  "take over the host from there (CVE-2020-15257)."),
                {shim->version});
        result.evidence.push_back(
            Evidence{u"GET /version"_s, u"Components[containerd].Version"_s, shim->version});
        result.facts += u"containerd-shim"_s;
    }
    adviseOwnNetwork(result, container);
    return result;
}

Outcome judgeNetworkMode(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &mode = container.hostConfig.networkMode;
    if (!mode)
        return unreadableInspect(mode, networkPath);
    const Evidence evidence = inspected(networkPath, *mode);
    const NamespaceOwner end = namespaceOwner(container, snapshot, &HostConfig::networkMode);
    if (!end.owner)
        return unresolved(end, evidence);
    const Field<QString> &ownerMode = end.owner->hostConfig.networkMode;
    if (!ownerMode)
        return unreadableInspect(ownerMode, networkPath);
    if (*ownerMode == u"host"_s)
        return judgeHostNetwork(container, snapshot, end);
    if (isForeign(*ownerMode))
        return foreign(networkPath, *ownerMode);
    if (end.state == NamespaceOwner::State::Joined)
        return pass(
            say(QT_TRANSLATE_NOOP("Control",
                                  "The container shares the network of %1, which is not that of the host."),
                {end.owner->name}),
            {evidence});
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container has a network of its own (%1)."), {*mode}),
                {evidence});
}

// What its capabilities make of the sight on the host's processes; unreadable lists count as the worst.
Severity hostProcessesSeverity(const Container &container, bool &assumed) {
    const HostConfig &config = container.hostConfig;
    const QSet<QString> effective =
        effectiveCapabilities(config.privileged.valueOr(false), *config.capAdd, *config.capDrop);
    if (effective.contains(u"CAP_SYS_PTRACE"_s) || effective.contains(u"CAP_SYS_ADMIN"_s))
        return Severity::Critical;
    assumed = !config.privileged || !isListed(config.capAdd) || !isListed(config.capDrop);
    return assumed ? Severity::Critical : Severity::High;
}

void adviseOwnProcesses(Outcome &outcome) {
    outcome.remediation.run = u"--pid=\"\""_s;
    outcome.remediation.compose = u"pid: \"\""_s;
    outcome.remediation.note =
        say(QT_TRANSLATE_NOOP("Control", "Leave the pid option out and create the container anew."));
}

Outcome judgeHostProcesses(const Container &container, const Snapshot &snapshot, const NamespaceOwner &end) {
    const HostConfig &config = container.hostConfig;
    bool assumed = false;
    const Severity severity = hostProcessesSeverity(container, assumed);
    const UserNamespace space = userNamespaceOf(container, snapshot.daemon);
    std::vector<Evidence> evidence{inspected(pidPath, jsonOf(config.pidMode))};
    Message reason = say(QT_TRANSLATE_NOOP("Control", "The container sees every process of the host."));
    if (severity == Severity::Critical) {
        evidence.push_back(inspected(u"HostConfig.CapAdd"_s, jsonOf(config.capAdd)));
        evidence.push_back(inspected(u"HostConfig.Privileged"_s, jsonOf(config.privileged)));
        reason =
            assumed
                ? say(QT_TRANSLATE_NOOP(
                      "Control", "The container sees every process of the host, and which capabilities it "
                                 "holds against them could not be read."))
                : say(QT_TRANSLATE_NOOP(
                      "Control", "The container sees every process of the host and holds a capability to "
                                 "take them over."));
    }
    if (end.state == NamespaceOwner::State::Joined)
        evidence.push_back(hostModeOf(end, pidPath));
    Outcome result = fail(escapeSeverity(severity, space), std::move(reason), std::move(evidence));
    if (assumed)
        result.confidence = Confidence::Low;
    if (severity == Severity::Critical && !isProtected(space))
        result.facts += u"process-takeover"_s;
    adviseOwnProcesses(result);
    return result;
}

Outcome judgePidMode(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &mode = container.hostConfig.pidMode;
    if (!mode)
        return unreadableInspect(mode, pidPath);
    const Evidence evidence = inspected(pidPath, *mode);
    const NamespaceOwner end = namespaceOwner(container, snapshot, &HostConfig::pidMode);
    if (!end.owner)
        return unresolved(end, evidence);
    const Field<QString> &ownerMode = end.owner->hostConfig.pidMode;
    if (!ownerMode)
        return unreadableInspect(ownerMode, pidPath);
    if (*ownerMode == u"host"_s)
        return judgeHostProcesses(container, snapshot, end);
    if (isForeign(*ownerMode))
        return foreign(pidPath, *ownerMode);
    if (end.state == NamespaceOwner::State::Joined) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The container sees and may signal the processes of %1."),
                     {end.owner->name}),
                 {evidence});
        adviseOwnProcesses(result);
        return result;
    }
    if (!mode->isEmpty() && *mode != u"private"_s)
        return strangeMode(pidPath, *mode);
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container sees its own processes only.")), {evidence});
}

constexpr Control table[] = {
    {"C-NETHOST",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Host network namespace not shared"),
     QT_TRANSLATE_NOOP("Control", "Host network shared"),
     QT_TRANSLATE_NOOP(
         "Control",
         "An intruder reaches services that listen on the host's loopback address only, and can listen on "
         "any port of the host. Published ports and network rules of Docker no longer hold."),
     QT_TRANSLATE_NOOP("Control", "Use a bridge network and publish the ports that are needed."),
     {{18}, {"5.10"}},
     &judgeNetworkMode,
     Severity::Critical,
     true},
    {"C-PIDHOST",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Host PID namespace not shared"),
     QT_TRANSLATE_NOOP("Control", "Host processes visible"),
     QT_TRANSLATE_NOOP(
         "Control",
         "An intruder reads arguments and environment of the host's processes and may stop them. With the "
         "right to trace processes the host is taken over."),
     QT_TRANSLATE_NOOP("Control", "Drop --pid=host."),
     {{19}, {"5.16"}},
     &judgePidMode,
     Severity::Critical,
     true},
};

} // namespace

std::span<const Control> namespaces() {
    return table;
}

} // namespace hullwatch::controls
