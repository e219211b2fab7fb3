// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/controls/publishedports.h"

#include <QJsonObject>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstOrdinaryPort = 1024;

Outcome nonePublished() {
    return pass(say(QT_TRANSLATE_NOOP("Control", "No port is published.")),
                {inspected(u"HostConfig.PortBindings"_s, QJsonObject()),
                 inspected(u"NetworkSettings.Ports"_s, QJsonObject())});
}

template <class Matches>
std::vector<Exposure> portsWhere(const Exposures &exposures, Matches matches) {
    std::vector<Exposure> found;
    std::copy_if(exposures.ports.begin(), exposures.ports.end(), std::back_inserter(found), matches);
    return found;
}

bool isBelow1024(const Exposure &exposure) {
    const PortRange range = portRange(exposure.hostPort);
    return range.first > 0 && range.first < firstOrdinaryPort;
}

// A host port that could not be read may be any; an empty one is of the engine's choice, above 1024.
bool isUnreadablePort(const Exposure &exposure) {
    return !exposure.hostPort.isEmpty() && portRange(exposure.hostPort).first == 0;
}

Outcome unreadablePort(const std::vector<Exposure> &ports, const Exposures &exposures,
                       const Container &container) {
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: a port of the host is no number: %1."),
                       {shownPorts(ports).join(u", "_s)}),
                   portEvidence(ports, exposures, container));
}

Outcome judgePrivilegedPorts(const Container &container, const Snapshot &snapshot,
                             const AuditContext &context) {
    const Exposures exposures = exposuresOf(container, snapshot);
    if (auto none = withoutPorts(exposures, container))
        return *std::move(none);
    const QSet<int> &allowed = context.policy.privilegedPorts;
    const auto isAllowed = [&](const Exposure &exposure) {
        const PortRange range = portRange(exposure.hostPort);
        for (int port = range.first; port <= std::min(range.last, firstOrdinaryPort - 1); ++port) {
            if (!allowed.contains(port))
                return false;
        }
        return true;
    };
    const std::vector<Exposure> low = portsWhere(exposures, isBelow1024);
    std::vector<Exposure> refused;
    std::copy_if(low.begin(), low.end(), std::back_inserter(refused),
                 [&](const Exposure &exposure) { return !isAllowed(exposure); });
    if (!refused.empty() || !low.empty()) {
        const std::vector<Exposure> &named = refused.empty() ? low : refused;
        const QStringList list{shownPorts(named).join(u", "_s)};
        std::vector<Evidence> evidence = portEvidence(named, exposures, container);
        Outcome result =
            refused.empty()
                ? warn(Severity::Low,
                       say(QT_TRANSLATE_NOOP("Control", "Host ports below 1024 that the policy allows are "
                                                        "published: %1."),
                           list),
                       std::move(evidence))
                : fail(Severity::Low,
                       say(QT_TRANSLATE_NOOP("Control", "Host ports below 1024 are published: %1."), list),
                       std::move(evidence));
        result.remediation.run = u"-p 8080:80"_s;
        result.remediation.compose = u"ports:\n  - \"8080:80\""_s;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Publish on a port from 1024 on, and let one reverse proxy hold 80 and 443; the "
                       "numbers here are an example."));
        return result;
    }
    if (auto gap = incompletePorts(exposures, container))
        return *std::move(gap);
    const std::vector<Exposure> strange = portsWhere(exposures, isUnreadablePort);
    if (!strange.empty())
        return unreadablePort(strange, exposures, container);
    if (exposures.ports.empty())
        return nonePublished();
    return pass(say(QT_TRANSLATE_NOOP("Control", "Only host ports from 1024 on are published: %1."),
                    {shownPorts(exposures.ports).join(u", "_s)}),
                portEvidence(exposures.ports, exposures, container));
}

void advisePortSet(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Publish only what others need, each port by its number; add those that are meant to be "
                   "open to the published ports of the policy."));
}

Outcome publishesAll(const Container &container) {
    Outcome result =
        warn(Severity::Low,
             say(QT_TRANSLATE_NOOP("Control", "Every port that the image names is published, on numbers that "
                                              "change with each start.")),
             {inspected(u"HostConfig.PublishAllPorts"_s, jsonOf(container.hostConfig.publishAllPorts))});
    advisePortSet(result);
    return result;
}

Outcome judgePortSet(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const Exposures exposures = exposuresOf(container, snapshot);
    if (auto none = withoutPorts(exposures, container))
        return *std::move(none);
    if (*container.hostConfig.publishAllPorts)
        return publishesAll(container);
    const QSet<int> &intended = context.policy.publishedPorts;
    const auto isIntended = [&](const Exposure &exposure) {
        const PortRange range = portRange(exposure.hostPort);
        for (int port = range.first; port <= range.last; ++port) {
            if (!intended.contains(port))
                return false;
        }
        return range.first > 0;
    };
    const std::vector<Exposure> others =
        portsWhere(exposures, [&](const Exposure &exposure) { return !isIntended(exposure); });
    if (!others.empty() && !intended.isEmpty()) {
        Outcome result = warn(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "Ports are published that the policy does not "
                                                               "name: %1."),
                                  {shownPorts(others).join(u", "_s)}),
                              portEvidence(others, exposures, container));
        advisePortSet(result);
        return result;
    }
    if (auto gap = incompletePorts(exposures, container))
        return *std::move(gap);
    if (exposures.ports.empty())
        return nonePublished();
    if (!others.empty())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the policy does not say yet which "
                                                        "ports are meant to be published; here are %1."),
                           {shownPorts(exposures.ports).join(u", "_s)}),
                       portEvidence(exposures.ports, exposures, container));
    return pass(say(QT_TRANSLATE_NOOP("Control", "Only ports that the policy names are published: %1."),
                    {shownPorts(exposures.ports).join(u", "_s)}),
                portEvidence(exposures.ports, exposures, container));
}

// Where programs usually speak in the clear.
constexpr int plainPorts[] = {21,   23,   25,   80,   110,  143,  389,  1883,
                              3000, 5000, 5672, 6379, 8000, 8080, 9200, 27017};
constexpr int secureWebPorts[] = {443, 8443};

int insidePort(const Exposure &exposure) {
    return portRange(exposure.containerPort.section(u'/', 0, 0)).first;
}

bool isPlain(const Exposure &exposure) {
    const int port = insidePort(exposure);
    return exposure.reach == Reach::Everyone &&
           std::find(std::begin(plainPorts), std::end(plainPorts), port) != std::end(plainPorts);
}

bool isSecureWeb(const Exposure &exposure) {
    const PortRange host = portRange(exposure.hostPort);
    const int inside = insidePort(exposure);
    return std::any_of(std::begin(secureWebPorts), std::end(secureWebPorts),
                       [&](int port) { return host.contains(port) || inside == port; });
}

// The same project offers TLS: then this port may be the one that leads there.
bool hasSecureSibling(const Container &container, const Snapshot &snapshot) {
    const auto offersTls = [&](const Container &one) {
        return !portsWhere(exposuresOf(one, snapshot), isSecureWeb).empty();
    };
    const QString label = u"com.docker.compose.project"_s;
    const QString project = container.labels.value(label);
    if (project.isEmpty() || offersTls(container))
        return offersTls(container);
    return std::any_of(snapshot.containers.begin(), snapshot.containers.end(),
                       [&](const ContainerPtr &other) {
                           return other->labels.value(label) == project && offersTls(*other);
                       });
}

Outcome judgePlaintext(const Container &container, const Snapshot &snapshot) {
    const Exposures exposures = exposuresOf(container, snapshot);
    if (auto none = withoutPorts(exposures, container))
        return *std::move(none);
    const std::vector<Exposure> plain = portsWhere(exposures, isPlain);
    if (!plain.empty()) {
        if (hasSecureSibling(container, snapshot)) {
            Outcome result =
                pass(say(QT_TRANSLATE_NOOP("Control", "A port that usually speaks in the clear is "
                                                      "published, beside one with TLS: %1."),
                         {shownPorts(plain).join(u", "_s)}),
                     portEvidence(plain, exposures, container));
            result.confidence = Confidence::Low;
            return result;
        }
        Outcome result = warn(Severity::Medium,
                              say(QT_TRANSLATE_NOOP("Control", "Ports that usually speak in the clear are "
                                                               "published to everybody: %1."),
                                  {shownPorts(plain).join(u", "_s)}),
                              portEvidence(plain, exposures, container));
        result.confidence = Confidence::Low;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control",
            "Put a proxy with a certificate in front, publish its port 443 alone, and let the "
            "service be reached through their common network; if it speaks TLS here, attest that."));
        return result;
    }
    if (auto gap = incompletePorts(exposures, container))
        return *std::move(gap);
    if (exposures.ports.empty())
        return nonePublished();
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "No port that usually speaks in the clear is "
                                                           "published to everybody.")),
                          portEvidence(exposures.ports, exposures, container));
    result.confidence = Confidence::Low;
    return result;
}

constexpr Control table[] = {
    {"N-PRIVPORT",
     Severity::Low,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No privileged host port (below 1024)"),
     QT_TRANSLATE_NOOP("Control", "Privileged host port"),
     QT_TRANSLATE_NOOP("Control", "Clients trust what answers on a low port, for only root may open one; "
                                  "Docker opens it for any container."),
     QT_TRANSLATE_NOOP("Control", "Publish on ports from 1024 on, behind one reverse proxy."),
     {{17}, {"5.8"}},
     &judgePrivilegedPorts,
     Severity::Low,
     true},
    {"N-PORTSET",
     Severity::Low,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Only intended ports open"),
     QT_TRANSLATE_NOOP("Control", "Unexpected ports"),
     QT_TRANSLATE_NOOP("Control", "A port that nobody decided on is one that nobody watches; each is a door "
                                  "to the program behind it."),
     QT_TRANSLATE_NOOP("Control", "Decide which ports are published, and write them into the policy."),
     {{35}, {"5.9"}},
     &judgePortSet,
     Severity::Low,
     false},
    {"N-PLAINTEXT",
     Severity::Medium,
     SubjectKind::Network,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Web service uses TLS"),
     QT_TRANSLATE_NOOP("Control", "Served in the clear"),
     QT_TRANSLATE_NOOP("Control", "Everybody on the way reads passwords and changes pages that pass in the "
                                  "clear."),
     QT_TRANSLATE_NOOP("Control", "Serve by HTTPS alone, through a proxy with a certificate."),
     {{12}, {}},
     &judgePlaintext,
     Severity::Medium,
     false,
     false,
     true},
};

} // namespace

std::span<const Control> ports() {
    return table;
}

} // namespace hullwatch::controls
