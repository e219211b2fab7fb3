// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/exposure.h"
#include "core/remedy/fixes/ownnetwork.h"
#include "core/remedy/phrase.h"
#include "core/remedy/remedy.h"

#include <QRegularExpression>
#include <QSet>

namespace hullwatch::fixes {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstOrdinaryPort = 1024;
const QString loopback = u"127.0.0.1"_s;

QString ownNetworkName(const Container &container, const Snapshot &snapshot) {
    static const QRegularExpression other(u"[^A-Za-z0-9_.-]"_s);
    QString name = container.name.left(60).replace(other, u"-"_s);
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    const QString base = (name.isEmpty() ? u"container"_s : name) + u"-net"_s;
    QString unique = base;
    for (int number = 2; snapshot.findNetwork(unique); ++number)
        unique = base + u'-' + QString::number(number);
    return unique;
}

// Each port that the image names, on a port of the engine's choice: what --publish-all does.
void listPublished(Container &container) {
    HostConfig &config = container.hostConfig;
    if (!config.publishAllPorts.valueOr(false))
        return;
    config.publishAllPorts = false;
    std::vector<PortBinding> bindings = *config.portBindings;
    for (const QString &port : container.exposedPorts)
        bindings.push_back({port, {}, {}});
    config.portBindings = bindings;
}

template <class Change>
void changeBindings(Container &container, Change change) {
    for (Field<std::vector<PortBinding>> *field :
         {&container.hostConfig.portBindings, &container.activePorts}) {
        if (!*field)
            continue;
        std::vector<PortBinding> bindings = **field;
        for (PortBinding &binding : bindings)
            change(binding);
        *field = bindings;
    }
}

void publishOnLoopback(Plan &plan, const Snapshot &) {
    listPublished(plan.container);
    changeBindings(plan.container, [](PortBinding &binding) {
        if (reachOf(binding.hostIp) == Reach::Everyone)
            binding.hostIp = loopback;
    });
}

QSet<int> takenPorts(const Snapshot &snapshot) {
    QSet<int> taken;
    for (const ContainerPtr &container : snapshot.containers) {
        for (const auto *field : {&container->hostConfig.portBindings, &container->activePorts}) {
            for (const PortBinding &binding : **field)
                taken.insert(portRange(binding.hostPort).first);
        }
    }
    return taken;
}

void publishOnOrdinaryPorts(Plan &plan, const Snapshot &snapshot) {
    const QSet<int> taken = takenPorts(snapshot);
    changeBindings(plan.container, [&taken](PortBinding &binding) {
        const PortRange range = portRange(binding.hostPort);
        if (range.first <= 0 || range.first >= firstOrdinaryPort)
            return;
        int shift = 10'000;
        while (shift < 60'000 && taken.contains(range.first + shift))
            shift += 10'000;
        binding.hostPort = QString::number(range.first + shift);
        if (range.last > range.first)
            binding.hostPort += u'-' + QString::number(range.last + shift);
    });
}

// Legacy links work on the default bridge alone.
void leaveDefaultBridge(Plan &plan, const Snapshot &snapshot) {
    const QString mode = *plan.container.hostConfig.networkMode;
    const bool isDefault = mode.isEmpty() || mode == u"default"_s || mode == u"bridge"_s;
    if (isDefault && plan.container.hostConfig.links->isEmpty())
        moveToOwnNetwork(plan, snapshot);
}

QStringList reconnect(const Container &before, const Plan &after) {
    const QString name = controls::shellName(before);
    if (name.isEmpty() || !after.ownNetwork || !before.networks.contains(u"bridge"_s))
        return {};
    const QString network = shellWord(after.ownNetwork->name);
    return {u"docker network create "_s + network, u"docker network connect "_s + network + u' ' + name,
            u"docker network disconnect bridge "_s + name};
}

constexpr Remedy table[] = {
    {"N-WILDCARD", QT_TRANSLATE_NOOP("Remedy", "Publish its ports on 127.0.0.1 only"),
     QT_TRANSLATE_NOOP("Remedy", "only what faces the world may be reached by the world"),
     QT_TRANSLATE_NOOP("Remedy", "Others reach it through a proxy on the host only; write the address that "
                                 "clients use instead where there is none."),
     "{\n  \"ip\": \"127.0.0.1\"\n}", &publishOnLoopback},
    {"N-PRIVPORT", QT_TRANSLATE_NOOP("Remedy", "Publish on host ports above 1023"),
     QT_TRANSLATE_NOOP("Remedy", "low ports pass for services of the host"),
     QT_TRANSLATE_NOOP("Remedy", "Clients must use the new number, or a proxy that holds the old one."),
     nullptr, &publishOnOrdinaryPorts},
    {"N-DEFBRIDGE", QT_TRANSLATE_NOOP("Remedy", "Move it from the default bridge to a network of its own"),
     QT_TRANSLATE_NOOP("Remedy", "on the default bridge everybody reaches everybody"),
     QT_TRANSLATE_NOOP("Remedy", "Containers that it talks to must be connected to the same network."),
     nullptr, &leaveDefaultBridge, nullptr, &reconnect},
};

} // namespace

void moveToOwnNetwork(Plan &plan, const Snapshot &snapshot) {
    if (!plan.ownNetwork) {
        Network network;
        network.name = ownNetworkName(plan.container, snapshot);
        network.id = network.name;
        network.driver = u"bridge"_s;
        network.scope = u"local"_s;
        network.internal = false;
        network.ingress = false;
        network.enableIpv4 = true;
        network.enableIpv6 = false;
        network.ipamDriver = u"default"_s;
        network.options = QMap<QString, QString>();
        plan.ownNetwork = network;
    }
    const Network &network = *plan.ownNetwork;
    plan.container.hostConfig.networkMode = network.name;
    plan.container.networks = {network.name};
    plan.container.attachments = std::vector<NetworkAttachment>{{network.name, network.id, {}, {}, {}, {}}};
    // The host's network has no published ports; a new one begins without.
    if (!plan.container.activePorts)
        plan.container.activePorts = std::vector<PortBinding>();
}

std::span<const Remedy> network() {
    return table;
}

} // namespace hullwatch::fixes
