// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/exposure.h"
#include "core/audit/normalise/version.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// Ports of remote administration, databases and caches, which seldom mean to face everybody.
constexpr int guardedPorts[] = {22,   23,   1433, 2375, 2376, 2379, 2380, 3306,  3389,  5432,  5672,  5900,
                                5984, 6379, 8080, 9000, 9200, 9300, 9443, 11211, 15672, 27017, 27018, 27019};

bool isGuarded(const Exposure &exposure) {
    const PortRange host = portRange(exposure.hostPort);
    const PortRange inside = portRange(exposure.containerPort.section(u'/', 0, 0));
    return std::any_of(std::begin(guardedPorts), std::end(guardedPorts),
                       [&](int port) { return host.contains(port) || inside.contains(port); });
}

// "0.0.0.0:8080->80/tcp" as `docker ps` writes it.
QString shown(const Exposure &exposure) {
    const QString ip = exposure.hostIp.isEmpty() ? u"*"_s : exposure.hostIp;
    const QString address = ip.contains(u':') && !ip.startsWith(u'[') ? u'[' + ip + u']' : ip;
    return address + u':' + (exposure.hostPort.isEmpty() ? u"*"_s : exposure.hostPort) + u"->"_s +
           exposure.containerPort;
}

QStringList shownOf(const std::vector<Exposure> &ports) {
    QStringList list;
    for (const Exposure &exposure : ports)
        list += shown(exposure);
    return list;
}

std::vector<Evidence> evidenceOf(const std::vector<Exposure> &ports, const Exposures &exposures,
                                 const Container &judged) {
    const QString source = exposures.owner == &judged
                               ? u"GET /containers/{id}/json"_s
                               : u"GET /containers/"_s + exposures.owner->id.value.left(12) + u"/json"_s;
    std::vector<Evidence> evidence;
    for (const Exposure &exposure : ports)
        evidence.push_back(Evidence{source, exposure.path, exposure.hostIp + u':' + exposure.hostPort});
    return evidence;
}

void advise(Outcome &outcome, const std::vector<Exposure> &ports) {
    static const QRegularExpression inside(u"\\A[0-9]{1,5}(/(tcp|udp|sctp))?\\z"_s);
    QStringList run;
    QString compose;
    for (const Exposure &exposure : ports) {
        if (!inside.match(exposure.containerPort).hasMatch())
            continue;
        QString containerPort = exposure.containerPort;
        if (containerPort.endsWith(u"/tcp"_s))
            containerPort.chop(4);
        const QString hostPort = portRange(exposure.hostPort).first > 0 ? exposure.hostPort : QString();
        const QString mapping = u"127.0.0.1:"_s + hostPort + u':' + containerPort;
        run += u"-p "_s + mapping;
        compose += u"\n  - \""_s + mapping + u'"';
    }
    outcome.remediation.run = run.join(u' ');
    if (!compose.isEmpty())
        outcome.remediation.compose = u"ports:"_s + compose;
    outcome.remediation.daemon = u"{\n  \"ip\": \"127.0.0.1\"\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Write the address that clients really use instead of 127.0.0.1; the engine's own rules "
                   "stand before those of ufw, so that a firewall does not close the port."));
}

Outcome judgeOpen(const std::vector<Exposure> &open, const Exposures &exposures, const Container &container) {
    std::vector<Exposure> guarded;
    std::copy_if(open.begin(), open.end(), std::back_inserter(guarded), isGuarded);
    const QString all = shownOf(open).join(u", "_s);
    Message reason =
        guarded.empty()
            ? say(QT_TRANSLATE_NOOP("Control", "Ports are published on every address of the host: %1."),
                  {all})
            : say(QT_TRANSLATE_NOOP(
                      "Control", "Ports of administration or data stores are published on every address of "
                                 "the host: %1."),
                  {shownOf(guarded).join(u", "_s)});
    if (exposures.owner != &container)
        reason = say(QT_TRANSLATE_NOOP(
                         "Control",
                         "The network is that of %1, whose ports are published on every address of the host: "
                         "%2."),
                     {exposures.owner->name, all});
    Outcome result = fail(guarded.empty() ? Severity::Medium : Severity::High, std::move(reason),
                          evidenceOf(open, exposures, container));
    if (std::all_of(open.begin(), open.end(), [](const Exposure &exposure) { return exposure.isAssumed; }))
        result.confidence = Confidence::Medium;
    result.facts += u"published"_s;
    advise(result, open);
    return result;
}

// Before 28.0 a neighbour on the same network could reach ports bound to 127.0.0.1; 28.2.0 to 28.3.2 opened
// them after a reload of firewalld (CVE-2025-54388).
Outcome judgeLoopback(const std::vector<Exposure> &ports, const Exposures &exposures,
                      const Container &container, const Daemon &daemon) {
    std::vector<Evidence> evidence = evidenceOf(ports, exposures, container);
    const Message fine =
        say(QT_TRANSLATE_NOOP("Control", "Ports are published on chosen addresses only: %1."),
            {shownOf(ports).join(u", "_s)});
    if (daemon.server.startsWith(u"Libpod"_s))
        return pass(fine, std::move(evidence));
    const auto version = parseVersion(daemon.version);
    evidence.push_back(Evidence{u"GET /version"_s, u"Version"_s,
                                daemon.version.isEmpty() ? QJsonValue() : QJsonValue(daemon.version)});
    if (!version)
        return unknown(
            say(QT_TRANSLATE_NOOP(
                "Control", "Not assessed: whether the host's loopback address is closed to its neighbours "
                           "depends on the version of the engine, which could not be read.")),
            std::move(evidence));
    const bool old = isOlder(*version, Version{{28, 0, 0}, false, false});
    const bool reloadOpens = !isOlder(*version, Version{{28, 2, 0}, false, false}) &&
                             isOlder(*version, Version{{28, 3, 3}, false, false});
    if (!old && !reloadOpens)
        return pass(fine, std::move(evidence));
    Outcome result = warn(
        Severity::Medium,
        old ? say(QT_TRANSLATE_NOOP("Control",
                                    "Ports are published on the loopback address, which Engine %1 does not "
                                    "close to machines on the same network."),
                  {daemon.version})
            : say(QT_TRANSLATE_NOOP("Control",
                                    "Ports are published on the loopback address, which Engine %1 opens to "
                                    "the network after a reload of firewalld (CVE-2025-54388)."),
                  {daemon.version}),
        std::move(evidence));
    result.confidence = version->isDistroBuild || reloadOpens ? Confidence::Low : Confidence::Medium;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Update the engine to 28.3.3 or later; until then filter packets for 127.0.0.0/8 that come from "
        "outside."));
    return result;
}

// What keeps the list of ports from being complete; nothing when it is.
std::optional<Outcome> incomplete(const Exposures &exposures, const Container &container) {
    if (!exposures.unreadablePath.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, exposures.unreadablePath,
                          exposures.unreadableIsMissing, exposures.unreadableIsNull);
    for (const Exposure &exposure : exposures.ports) {
        if (exposure.reach == Reach::Unreadable)
            return unknown(
                say(QT_TRANSLATE_NOOP("Control",
                                      "Not assessed: %1 is bound to something that is no address: %2."),
                    {exposure.containerPort, exposure.hostIp}),
                evidenceOf({exposure}, exposures, container));
    }
    if (exposures.publishesUnlisted)
        return unknown(
            say(QT_TRANSLATE_NOOP(
                "Control",
                "Not assessed: the container publishes all its ports, but the answer names none.")),
            {inspected(u"HostConfig.PublishAllPorts"_s, true),
             inspected(u"Config.ExposedPorts"_s, QJsonValue())});
    if (exposures.ports.empty() && !swarmService(container).isEmpty())
        return unknown(
            say(QT_TRANSLATE_NOOP(
                    "Control",
                    "Not assessed: the container is a task of the Swarm service %1, whose published "
                    "ports do not stand in it."),
                {swarmService(container)}),
            {inspected(u"Config.Labels"_s, swarmService(container))});
    return std::nullopt;
}

Outcome judgePublished(const Container &container, const Snapshot &snapshot) {
    const Exposures exposures = exposuresOf(container, snapshot);
    const Evidence mode = inspected(u"HostConfig.NetworkMode"_s, jsonOf(container.hostConfig.networkMode));
    switch (exposures.kind) {
    case Exposures::Kind::HostNetwork:
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control",
                                  "The container uses the host's network, where publishing has no effect.")),
            {mode});
    case Exposures::Kind::NoOwner:
        return unknown(
            say(QT_TRANSLATE_NOOP("Control",
                                  "Not assessed: the container %1, whose namespace is shared, was not among "
                                  "those that could be read."),
                {exposures.ownerReference}),
            {mode});
    case Exposures::Kind::CyclicOwner:
        return unknown(say(QT_TRANSLATE_NOOP(
                           "Control", "Not assessed: the containers share their namespaces in a circle.")),
                       {mode});
    case Exposures::Kind::Known:
        break;
    }
    std::vector<Exposure> open;
    std::copy_if(exposures.ports.begin(), exposures.ports.end(), std::back_inserter(open),
                 [](const Exposure &exposure) { return exposure.reach == Reach::Everyone; });
    if (!open.empty())
        return judgeOpen(open, exposures, container);
    if (auto gap = incomplete(exposures, container))
        return *std::move(gap);
    if (exposures.ports.empty())
        return pass(say(QT_TRANSLATE_NOOP("Control", "No port is published.")),
                    {inspected(u"HostConfig.PortBindings"_s, QJsonObject()),
                     inspected(u"NetworkSettings.Ports"_s, QJsonObject())});
    const bool loopback =
        std::any_of(exposures.ports.begin(), exposures.ports.end(),
                    [](const Exposure &exposure) { return exposure.reach == Reach::Loopback; });
    if (loopback)
        return judgeLoopback(exposures.ports, exposures, container, snapshot.daemon);
    return pass(say(QT_TRANSLATE_NOOP("Control", "Ports are published on chosen addresses only: %1."),
                    {shownOf(exposures.ports).join(u", "_s)}),
                evidenceOf(exposures.ports, exposures, container));
}

constexpr Control table[] = {
    {"N-WILDCARD",
     Severity::Medium,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Published ports bound to a specific interface"),
     QT_TRANSLATE_NOOP("Control", "Published to everyone"),
     QT_TRANSLATE_NOOP("Control",
                       "Whoever reaches any address of the host reaches the service, also over networks that "
                       "nobody thought of. "
                       "Docker's forwarding takes effect before the rules of most host firewalls."),
     QT_TRANSLATE_NOOP(
         "Control",
         "Bind published ports to the address that clients use, such as 127.0.0.1 behind a proxy."),
     {{17, 35}, {"5.14"}},
     &judgePublished,
     Severity::High,
     false},
};

} // namespace

std::span<const Control> network() {
    return table;
}

} // namespace hullwatch::controls
