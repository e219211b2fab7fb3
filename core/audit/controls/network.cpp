// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/controls/publishedports.h"
#include "core/audit/normalise/exposure.h"
#include "core/audit/normalise/version.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

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
    const QString all = shownPorts(open).join(u", "_s);
    Message reason =
        guarded.empty()
            ? say(QT_TRANSLATE_NOOP("Control", "Ports are published on every address of the host: %1."),
                  {all})
            : say(QT_TRANSLATE_NOOP(
                      "Control", "Ports of administration or data stores are published on every address of "
                                 "the host: %1."),
                  {shownPorts(guarded).join(u", "_s)});
    if (exposures.owner != &container)
        reason = say(QT_TRANSLATE_NOOP(
                         "Control",
                         "The network is that of %1, whose ports are published on every address of the host: "
                         "%2."),
                     {exposures.owner->name, all});
    Outcome result = fail(guarded.empty() ? Severity::Medium : Severity::High, std::move(reason),
                          portEvidence(open, exposures, container));
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
    std::vector<Evidence> evidence = portEvidence(ports, exposures, container);
    const Message fine =
        say(QT_TRANSLATE_NOOP("Control", "Ports are published on chosen addresses only: %1."),
            {shownPorts(ports).join(u", "_s)});
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

Outcome judgePublished(const Container &container, const Snapshot &snapshot) {
    const Exposures exposures = exposuresOf(container, snapshot);
    if (auto none = withoutPorts(exposures, container))
        return *std::move(none);
    std::vector<Exposure> open;
    std::copy_if(exposures.ports.begin(), exposures.ports.end(), std::back_inserter(open),
                 [](const Exposure &exposure) { return exposure.reach == Reach::Everyone; });
    if (!open.empty())
        return judgeOpen(open, exposures, container);
    if (auto gap = incompletePorts(exposures, container))
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
                    {shownPorts(exposures.ports).join(u", "_s)}),
                portEvidence(exposures.ports, exposures, container));
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
