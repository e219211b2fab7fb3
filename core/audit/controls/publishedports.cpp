// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/publishedports.h"

#include "core/audit/controls/outcomes.h"

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// "0.0.0.0:8080->80/tcp" as `docker ps` writes it.
QString shown(const Exposure &exposure) {
    const QString ip = exposure.hostIp.isEmpty() ? u"*"_s : exposure.hostIp;
    const QString address = ip.contains(u':') && !ip.startsWith(u'[') ? u'[' + ip + u']' : ip;
    return address + u':' + (exposure.hostPort.isEmpty() ? u"*"_s : exposure.hostPort) + u"->"_s +
           exposure.containerPort;
}

} // namespace

QStringList shownPorts(const std::vector<Exposure> &ports) {
    QStringList list;
    for (const Exposure &exposure : ports)
        list += shown(exposure);
    return list;
}

std::vector<Evidence> portEvidence(const std::vector<Exposure> &ports, const Exposures &exposures,
                                   const Container &judged) {
    const QString source = exposures.owner == &judged
                               ? u"GET /containers/{id}/json"_s
                               : u"GET /containers/"_s + exposures.owner->id.value.left(12) + u"/json"_s;
    std::vector<Evidence> evidence;
    for (const Exposure &exposure : ports)
        evidence.push_back(Evidence{source, exposure.path, exposure.hostIp + u':' + exposure.hostPort});
    return evidence;
}

std::optional<Outcome> withoutPorts(const Exposures &exposures, const Container &container) {
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
    return std::nullopt;
}

std::optional<Outcome> incompletePorts(const Exposures &exposures, const Container &container) {
    if (!exposures.unreadablePath.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, exposures.unreadablePath,
                          exposures.unreadableIsMissing, exposures.unreadableIsNull);
    for (const Exposure &exposure : exposures.ports) {
        if (exposure.reach == Reach::Unreadable)
            return unknown(
                say(QT_TRANSLATE_NOOP("Control",
                                      "Not assessed: %1 is bound to something that is no address: %2."),
                    {exposure.containerPort, exposure.hostIp}),
                portEvidence({exposure}, exposures, container));
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

} // namespace hullwatch::controls
