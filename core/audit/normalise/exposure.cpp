// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/exposure.h"

#include "core/audit/normalise/joined.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

const QString bindingOption = u"com.docker.network.bridge.host_binding_ipv4"_s;

template <class T>
void noteUnreadable(Exposures &result, const Field<T> &field, const QString &path) {
    if (!result.unreadablePath.isEmpty())
        return;
    result.unreadablePath = path;
    result.unreadableIsMissing = field.state() == Field<T>::State::Missing;
    result.unreadableIsNull = field.isNull();
}

// The address that the networks of the container give to a binding without one; empty when there is none or
// not the same on all of them.
QString networkBinding(const Container &container, const Snapshot &snapshot) {
    QStringList names = container.networks;
    if (names.isEmpty()) {
        const QString mode = *container.hostConfig.networkMode;
        names += mode.isEmpty() || mode == u"default"_s ? u"bridge"_s : mode;
    }
    QString address;
    for (const QString &name : names) {
        const Network *network = snapshot.findNetwork(name);
        const QString bound = network ? network->options->value(bindingOption) : QString();
        if (bound.isEmpty() || (!address.isEmpty() && bound != address))
            return {};
        address = bound;
    }
    return address;
}

bool wasStarted(const Container &container) {
    static const QStringList still{u"created"_s, u"exited"_s, u"dead"_s, u"removing"_s};
    return !still.contains(container.state.status);
}

class Collector {
public:
    Collector(const Container &owner, const Snapshot &snapshot, Exposures &result)
        : m_binding(networkBinding(owner, snapshot))
        , m_networksKnown(snapshot.networksKnown)
        , m_result(result) {}

    void add(const PortBinding &binding, const QString &list, bool actual) {
        Exposure exposure;
        exposure.containerPort = binding.containerPort;
        exposure.hostIp = binding.hostIp.isEmpty() ? m_binding : binding.hostIp;
        exposure.hostPort = binding.hostPort == u"0"_s ? QString() : binding.hostPort;
        exposure.reach = reachOf(exposure.hostIp);
        exposure.isAssumed = binding.hostIp.isEmpty() && !actual && !m_networksKnown;
        exposure.path = list + u'[' + binding.containerPort + u']';
        const auto same = [&](const Exposure &other) {
            return other.containerPort == exposure.containerPort && other.hostPort == exposure.hostPort &&
                   other.reach == exposure.reach &&
                   (exposure.reach == Reach::Everyone || other.hostIp == exposure.hostIp);
        };
        if (std::none_of(m_result.ports.begin(), m_result.ports.end(), same))
            m_result.ports.push_back(std::move(exposure));
    }

    [[nodiscard]] bool has(const QString &containerPort) const {
        return std::any_of(m_result.ports.begin(), m_result.ports.end(),
                           [&](const Exposure &exposure) { return exposure.containerPort == containerPort; });
    }

private:
    QString m_binding;
    bool m_networksKnown;
    Exposures &m_result;
};

void collect(const Container &owner, const Snapshot &snapshot, Exposures &result) {
    const HostConfig &config = owner.hostConfig;
    Collector collector(owner, snapshot, result);
    for (const PortBinding &binding : *owner.activePorts)
        collector.add(binding, u"NetworkSettings.Ports"_s, true);
    if (!owner.activePorts && wasStarted(owner))
        noteUnreadable(result, owner.activePorts, u"NetworkSettings.Ports"_s);

    // What is bound now says more than what was asked for: the address and the port that the Engine chose.
    std::vector<const PortBinding *> configured;
    for (const PortBinding &binding : *config.portBindings) {
        if (!collector.has(binding.containerPort))
            configured.push_back(&binding);
    }
    for (const PortBinding *binding : configured)
        collector.add(*binding, u"HostConfig.PortBindings"_s, false);
    if (!config.portBindings && !config.portBindings.isNull())
        noteUnreadable(result, config.portBindings, u"HostConfig.PortBindings"_s);

    if (!config.publishAllPorts)
        noteUnreadable(result, config.publishAllPorts, u"HostConfig.PublishAllPorts"_s);
    if (!*config.publishAllPorts)
        return;
    for (const QString &port : owner.exposedPorts) {
        if (!collector.has(port))
            collector.add({port, {}, {}}, u"HostConfig.PublishAllPorts, Config.ExposedPorts"_s, false);
    }
    result.publishesUnlisted = result.ports.empty();
}

} // namespace

Exposures exposuresOf(const Container &container, const Snapshot &snapshot) {
    Exposures result;
    const NamespaceOwner end = namespaceOwner(container, snapshot, &HostConfig::networkMode);
    result.owner = end.owner;
    result.ownerReference = end.reference;
    if (!end.owner) {
        result.kind = end.state == NamespaceOwner::State::Cyclic ? Exposures::Kind::CyclicOwner
                                                                 : Exposures::Kind::NoOwner;
        return result;
    }
    const Field<QString> &mode = end.owner->hostConfig.networkMode;
    if (!mode)
        noteUnreadable(result, mode, u"HostConfig.NetworkMode"_s);
    if (*mode == u"host"_s) {
        result.kind = Exposures::Kind::HostNetwork;
        return result;
    }
    if (*mode != u"none"_s)
        collect(*end.owner, snapshot, result);
    return result;
}

Reach reachOf(const QString &hostIp) {
    static const QRegularExpression wildcard(u"^(\\*|[0:.]*)$"_s);
    static const QRegularExpression loopback(u"^(127(\\.[0-9]{1,3}){3}|[0:]*:0*1|localhost)$"_s);
    static const QRegularExpression address(
        u"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*(%.+)?)$"_s);
    QString ip = hostIp.trimmed().toLower();
    if (ip.startsWith(u'[') && ip.endsWith(u']'))
        ip = ip.mid(1, ip.size() - 2);
    if (ip.startsWith(u"::ffff:"_s) && ip.contains(u'.'))
        ip = ip.mid(7);
    if (wildcard.match(ip).hasMatch())
        return Reach::Everyone;
    if (loopback.match(ip).hasMatch())
        return Reach::Loopback;
    return address.match(ip).hasMatch() ? Reach::Address : Reach::Unreadable;
}

PortRange portRange(const QString &text) {
    static const QRegularExpression shape(u"^([0-9]{1,5})(?:-([0-9]{1,5}))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 1 || last < first || last > 65535)
        return {};
    return {first, last};
}

} // namespace hullwatch
