// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/joinednamespace.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/exposure.h"
#include "core/audit/normalise/imagereference.h"
#include "core/audit/normalise/joined.h"

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString modePath = u"HostConfig.NetworkMode"_s;
const QString bridge = u"bridge"_s;

// The container whose network it is; nothing with the answer to give instead.
struct Owner {
    const Container *container = nullptr;
    std::optional<Outcome> instead;
};

Owner ownerOf(const Container &container, const Snapshot &snapshot) {
    const NamespaceOwner end = namespaceOwner(container, snapshot, &HostConfig::networkMode);
    const Evidence written = inspected(modePath, jsonOf(container.hostConfig.networkMode));
    if (!end.owner)
        return {nullptr, unresolved(end, written)};
    const Field<QString> &mode = end.owner->hostConfig.networkMode;
    if (*mode == u"host"_s)
        return {nullptr, notApplicable(say(QT_TRANSLATE_NOOP("Control", "The container uses the host's "
                                                                        "network.")),
                                       {written})};
    return {end.owner, std::nullopt};
}

bool isOnBridge(const Container &container) {
    const Field<QString> &mode = container.hostConfig.networkMode;
    return (mode && (mode->isEmpty() || *mode == u"default"_s || *mode == bridge)) ||
           container.networks.contains(bridge);
}

void adviseOwnNetwork(Outcome &outcome, const Container &container) {
    outcome.remediation.run = u"--network app"_s;
    outcome.remediation.compose = u"networks:\n  - app"_s;
    if (const QString name = shellName(container); !name.isEmpty())
        outcome.remediation.update =
            u"docker network connect app "_s + name + u" && docker network disconnect bridge "_s + name;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Make a network first with docker network create app. Connecting works while the "
                   "container runs; write it into the compose file too, or the next start forgets it."));
}

Outcome judgeDefaultBridge(const Container &container, const Snapshot &snapshot) {
    const Owner owner = ownerOf(container, snapshot);
    if (owner.instead)
        return *owner.instead;
    const HostConfig &config = owner.container->hostConfig;
    const std::vector<Evidence> evidence{
        inspected(modePath, jsonOf(config.networkMode)),
        inspected(u"NetworkSettings.Networks"_s, jsonOf(owner.container->networks))};
    if (isOnBridge(*owner.container)) {
        // The first one will do: on a host of thousands nobody is compared with everybody.
        const auto neighbour = std::find_if(snapshot.containers.begin(), snapshot.containers.end(),
                                            [&](const ContainerPtr &other) {
                                                return other->id != owner.container->id && isOnBridge(*other);
                                            });
        Outcome result =
            neighbour != snapshot.containers.end()
                ? fail(Severity::Low,
                       say(QT_TRANSLATE_NOOP("Control",
                                             "The container shares the default bridge, where all may talk "
                                             "to each other, with %1 for example."),
                           {(*neighbour)->name}),
                       evidence)
                : warn(
                      Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "The container is on the default bridge, though alone "
                                                       "there.")),
                      evidence);
        adviseOwnNetwork(result, *owner.container);
        return result;
    }
    if (!config.networkMode)
        return unreadableInspect(config.networkMode, modePath);
    if (!isListed(config.links))
        return unreadableInspect(config.links, u"HostConfig.Links"_s);
    if (!config.links->isEmpty()) {
        Outcome result = warn(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "The container uses links, an old way that "
                                                               "hands on environment variables: %1."),
                                  {config.links->join(u", "_s)}),
                              {inspected(u"HostConfig.Links"_s, jsonOf(config.links))});
        adviseOwnNetwork(result, *owner.container);
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container is not on the default bridge.")), evidence);
}

bool isDataStore(const Container &container) {
    static const QStringList stores{u"postgres"_s,   u"postgresql"_s, u"mysql"_s,      u"mariadb"_s,
                                    u"mongo"_s,      u"mongodb"_s,    u"redis"_s,      u"valkey"_s,
                                    u"memcached"_s,  u"rabbitmq"_s,   u"cassandra"_s,  u"elasticsearch"_s,
                                    u"opensearch"_s, u"influxdb"_s,   u"clickhouse"_s, u"couchdb"_s,
                                    u"etcd"_s,       u"neo4j"_s,      u"minio"_s};
    return stores.contains(parseImageReference(container.imageName).path.section(u'/', -1));
}

// The networks of the container in the list of the host; those not listed are named in `missing`.
struct Attached {
    std::vector<const Network *> networks;
    QStringList missing;
};

Attached attachedTo(const Container &container, const Snapshot &snapshot) {
    QStringList names = container.networks;
    if (names.isEmpty()) {
        const QString mode = *container.hostConfig.networkMode;
        if (mode != u"none"_s)
            names += mode.isEmpty() || mode == u"default"_s ? bridge : mode;
    }
    Attached attached;
    for (const QString &name : names) {
        const Network *network = snapshot.findNetwork(name);
        if (network)
            attached.networks.push_back(network);
        else if (name != u"none"_s)
            attached.missing += name;
    }
    return attached;
}

Outcome networkNotListed(const QStringList &names) {
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the network %1 is not among those that "
                                                    "could be read."),
                       {names.join(u", "_s)}),
                   {fromCall(u"GET /networks"_s, u"Name"_s, jsonOf(names))});
}

bool isClosed(const Network &network) {
    return *network.internal ||
           network.options->value(u"com.docker.network.bridge.gateway_mode_ipv4"_s) == u"isolated"_s;
}

Outcome judgeEgress(const Container &container, const Snapshot &snapshot) {
    const Evidence image = inspected(u"Config.Image"_s, container.imageName);
    const Owner owner = ownerOf(container, snapshot);
    if (owner.instead)
        return *owner.instead;
    if (container.imageName.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, u"Config.Image"_s, true, false);
    if (!isDataStore(container))
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control", "By its image the container is no data store.")), {image});
    const Exposures exposures = exposuresOf(container, snapshot);
    if (!exposures.ports.empty())
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control", "The data store publishes ports, which an "
                                             "internal network would not let it.")),
            {image, inspected(exposures.ports.front().path, exposures.ports.front().hostPort)});
    if (!snapshot.networksKnown)
        return unread(snapshot, u"GET /networks"_s);
    if (!owner.container->hostConfig.networkMode)
        return unreadableInspect(owner.container->hostConfig.networkMode, modePath);
    const Attached attached = attachedTo(*owner.container, snapshot);
    for (const Network *network : attached.networks) {
        if (!network->internal)
            return unreadable(u"GET /networks"_s, network->name + u": Internal"_s,
                              network->internal.state() == Field<bool>::State::Missing,
                              network->internal.isNull());
        if (isClosed(*network))
            continue;
        Outcome result =
            warn(Severity::Info,
                 say(QT_TRANSLATE_NOOP("Control", "The data store can reach the world through the "
                                                  "network %1, which it hardly needs."),
                     {network->name}),
                 {image, fromNetwork(*network, u"Internal"_s, false)});
        result.confidence = Confidence::Medium;
        result.remediation.compose = u"networks:\n  backend:\n    internal: true"_s;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Put the data store on a network that was made with --internal, and those that use it "
                       "on that one too."));
        return result;
    }
    if (!attached.missing.isEmpty())
        return networkNotListed(attached.missing);
    return pass(say(QT_TRANSLATE_NOOP("Control", "The data store is on internal networks only.")),
                {image, inspected(u"NetworkSettings.Networks"_s, jsonOf(owner.container->networks))});
}

Outcome judgeEncryption(const Network &network, const Snapshot &) {
    const Evidence driver = fromNetwork(network, u"Driver"_s, network.driver);
    if (network.driver.isEmpty())
        return unreadable(u"GET /networks"_s, network.name + u": Driver"_s, true, false);
    if (network.driver != u"overlay"_s)
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The network does not leave the host.")),
                             {driver});
    if (*network.ingress) {
        Outcome result = warn(Severity::Info,
                              say(QT_TRANSLATE_NOOP("Control", "The ingress network of the Swarm is not "
                                                               "encrypted, as it comes.")),
                              {driver, fromNetwork(network, u"Ingress"_s, true)});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Let the services speak TLS themselves, or make the ingress network anew with the "
                       "option encrypted."));
        return result;
    }
    const auto &options = network.options;
    if (!options)
        return unreadable(u"GET /networks"_s, network.name + u": Options"_s,
                          options.state() == Field<QMap<QString, QString>>::State::Missing, options.isNull());
    const QString key = u"encrypted"_s;
    const QString value = options->value(key);
    const bool isOff = value == u"false"_s || value == u"0"_s;
    const Evidence evidence = fromNetwork(network, u"Options.encrypted"_s,
                                          options->contains(key) ? QJsonValue(value) : QJsonValue());
    if (options->contains(key) && !isOff)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "Traffic between the hosts of the network is encrypted.")),
            {driver, evidence});
    Outcome result = fail(
        Severity::Medium,
        say(QT_TRANSLATE_NOOP("Control", "Traffic between the hosts of the network passes in the clear.")),
        {driver, evidence});
    result.remediation.compose =
        u"networks:\n  app:\n    driver: overlay\n    driver_opts:\n      encrypted: \"\""_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the network anew with docker network create -d overlay --opt encrypted, and move "
                   "the services over."));
    return result;
}

Outcome onTheWire(const Network &network) {
    Outcome result = warn(
        Severity::Low,
        say(QT_TRANSLATE_NOOP("Control", "By the network %1 (%2) the container stands in the local network "
                                         "like a machine of its own: all its ports are open there."),
            {network.name, network.driver}),
        {fromNetwork(network, u"Driver"_s, network.driver)});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Use a bridge network and publish the few ports; else filter in the container or at the "
                   "switch, for the host's rules do not see this traffic."));
    return result;
}

Outcome judgeDirectness(const Container &container, const Snapshot &snapshot) {
    const Owner owner = ownerOf(container, snapshot);
    if (owner.instead)
        return *owner.instead;
    if (!snapshot.networksKnown)
        return unread(snapshot, u"GET /networks"_s);
    const HostConfig &config = owner.container->hostConfig;
    const Attached attached = attachedTo(*owner.container, snapshot);
    bool areDriversKnown = true;
    for (const Network *network : attached.networks) {
        if (network->driver == u"macvlan"_s || network->driver == u"ipvlan"_s)
            return onTheWire(*network);
        areDriversKnown = areDriversKnown && !network->driver.isEmpty();
    }
    const Field<QStringList> &hosts = container.hostConfig.extraHosts;
    const auto gateway = std::find_if(hosts->begin(), hosts->end(),
                                      [](const QString &entry) { return entry.endsWith(u"host-gateway"_s); });
    if (gateway != hosts->end()) {
        Outcome result =
            warn(Severity::Info,
                 say(QT_TRANSLATE_NOOP("Control", "The container knows the host by name (%1) and "
                                                  "may reach services that listen there."),
                     {*gateway}),
                 {inspected(u"HostConfig.ExtraHosts"_s, jsonOf(hosts))});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Take the extra host out where nothing on the host is needed; else let that service "
                       "ask for a password."));
        return result;
    }
    if (!config.networkMode)
        return unreadableInspect(config.networkMode, modePath);
    if (!attached.missing.isEmpty())
        return networkNotListed(attached.missing);
    if (!areDriversKnown)
        return unreadable(u"GET /networks"_s, u"Driver"_s, true, false);
    if (!isListed(hosts))
        return unreadableInspect(hosts, u"HostConfig.ExtraHosts"_s);
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container reaches the network through the host only.")),
                {inspected(u"NetworkSettings.Networks"_s, jsonOf(owner.container->networks)),
                 inspected(u"HostConfig.ExtraHosts"_s, jsonOf(hosts))});
}

constexpr Control table[] = {
    {"N-DEFBRIDGE",
     Severity::Low,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Not on the default bridge"),
     QT_TRANSLATE_NOOP("Control", "On the default bridge"),
     QT_TRANSLATE_NOOP("Control",
                       "Everything without a network of its own meets on the default bridge, where "
                       "one container taken over can pose as another (ARP spoofing)."),
     QT_TRANSLATE_NOOP("Control", "Make a network for each application."),
     {{40}, {"5.30"}},
     &judgeDefaultBridge,
     Severity::Low,
     true,
     false,
     true},
    {"N-EGRESS",
     Severity::Info,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Internal networks for back-ends"),
     QT_TRANSLATE_NOOP("Control", "Back-end reaches the world"),
     QT_TRANSLATE_NOOP("Control", "A data store that may call out can be made to send its data away, and to "
                                  "fetch tools."),
     QT_TRANSLATE_NOOP("Control", "Put data stores on internal networks."),
     {{40}, {}},
     &judgeEgress,
     Severity::Info,
     false},
    {"N-OVERLAYENC",
     Severity::Medium,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Overlay networks encrypted"),
     QT_TRANSLATE_NOOP("Control", "Overlay in the clear"),
     QT_TRANSLATE_NOOP("Control", "Whoever listens on the wire between two hosts of a Swarm reads what its "
                                  "services tell each other."),
     QT_TRANSLATE_NOOP("Control", "Create overlay networks with --opt encrypted."),
     {{}, {"7.3"}},
     &judgeEncryption,
     Severity::Medium,
     false},
    {"N-MACVLAN",
     Severity::Low,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No macvlan, ipvlan or host-gateway exposure"),
     QT_TRANSLATE_NOOP("Control", "Directly on the network"),
     QT_TRANSLATE_NOOP("Control", "What looks closed, for no port is published, is open to everybody in the "
                                  "local network."),
     QT_TRANSLATE_NOOP("Control", "Use a bridge network and publish the few ports."),
     {{35}, {}},
     &judgeDirectness,
     Severity::Low,
     true},
};

} // namespace

std::span<const Control> networks() {
    return table;
}

} // namespace hullwatch::controls
