// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/networkmembers.h"
#include "core/audit/normalise/version.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// Up to 29.9 the engine always lists these, later only where nothing else is configured.
bool isLoopbackCidr(const QString &cidr) {
    const int bits = cidr.section(u'/', 1).toInt();
    return (cidr.startsWith(u"127."_s) && bits >= 8) || cidr == u"::1/128"_s;
}

bool isEverything(const QString &cidr) {
    return cidr.endsWith(u"/0"_s);
}

// "localhost:5000", "127.0.0.1", "[::1]:5000"
bool isLoopbackRegistry(const QString &name) {
    return name == u"localhost"_s || name.startsWith(u"localhost:"_s) || name.startsWith(u"127."_s) ||
           name == u"::1"_s || name.startsWith(u"[::1]"_s);
}

void adviseRegistries(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"insecure-registries\": []\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Give the registry a certificate, put its CA into /etc/docker/certs.d/REGISTRY/ca.crt on "
                   "the host, then empty insecure-registries and reload the daemon."));
}

Outcome judgeInsecure(const QStringList &names, std::vector<Evidence> evidence) {
    const bool isAny = std::any_of(names.begin(), names.end(), isEverything);
    Outcome result =
        fail(isAny ? Severity::Critical : Severity::High,
             isAny ? say(QT_TRANSLATE_NOOP("Control", "The engine takes images from every registry without "
                                                      "encryption or proof of identity (%1)."),
                         {names.join(u", "_s)})
                   : say(QT_TRANSLATE_NOOP("Control", "The engine takes images from these registries without "
                                                      "encryption or proof of identity: %1."),
                         {names.join(u", "_s)}),
             std::move(evidence));
    adviseRegistries(result);
    return result;
}

// Mirrors of the daemon and of each registry that are spoken to in the clear.
std::vector<Evidence> plainMirrors(const Daemon &daemon) {
    std::vector<Evidence> plain;
    const auto add = [&plain](const QStringList &mirrors, const QString &path) {
        for (const QString &mirror : mirrors) {
            if (mirror.startsWith(u"http://"_s) && !isLoopbackRegistry(mirror.sliced(7)))
                plain.push_back(fromInfo(path, mirror));
        }
    };
    add(*daemon.registryMirrors, u"RegistryConfig.Mirrors"_s);
    for (const RegistryIndex &index : *daemon.registryIndexes)
        add(index.mirrors, u"RegistryConfig.IndexConfigs.%1.Mirrors"_s.arg(index.name));
    return plain;
}

Outcome judgeRegistries(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    QStringList insecure;
    std::vector<Evidence> evidence;
    for (const QString &cidr : *daemon.insecureRegistryCidrs) {
        if (isLoopbackCidr(cidr))
            continue;
        insecure += cidr;
        evidence.push_back(fromInfo(u"RegistryConfig.InsecureRegistryCIDRs"_s, cidr));
    }
    std::optional<Outcome> unclear;
    for (const RegistryIndex &index : *daemon.registryIndexes) {
        const QString path = u"RegistryConfig.IndexConfigs.%1.Secure"_s.arg(index.name);
        if (isLoopbackRegistry(index.name))
            continue;
        if (!index.secure)
            unclear = unreadableInfo(index.secure, path);
        else if (!*index.secure) {
            insecure += index.name;
            evidence.push_back(fromInfo(path, false));
        }
    }
    if (!insecure.isEmpty())
        return judgeInsecure(insecure, std::move(evidence));
    if (!daemon.insecureRegistryCidrs)
        return unreadableInfo(daemon.insecureRegistryCidrs, u"RegistryConfig.InsecureRegistryCIDRs"_s);
    if (!daemon.registryIndexes)
        return unreadableInfo(daemon.registryIndexes, u"RegistryConfig.IndexConfigs"_s);
    if (unclear)
        return *std::move(unclear);
    std::vector<Evidence> mirrors = plainMirrors(daemon);
    if (!mirrors.empty()) {
        const QString first = mirrors.front().value.toString();
        Outcome result = warn(
            Severity::High,
            say(QT_TRANSLATE_NOOP("Control", "The engine asks the mirror %1 without encryption."), {first}),
            std::move(mirrors));
        result.remediation.daemon = u"{\n  \"registry-mirrors\": [\"https://MIRROR\"]\n}"_s;
        return result;
    }
    if (!daemon.registryMirrors)
        return unreadableInfo(daemon.registryMirrors, u"RegistryConfig.Mirrors"_s);
    return pass(
        say(QT_TRANSLATE_NOOP("Control", "All registries but those on this host are asked over TLS.")),
        {fromInfo(u"RegistryConfig.InsecureRegistryCIDRs"_s, jsonOf(daemon.insecureRegistryCidrs))});
}

const Network *defaultBridge(const Snapshot &snapshot) {
    const QString isDefault = u"com.docker.network.bridge.default_bridge"_s;
    for (const Network &network : snapshot.networks) {
        if (network.options->value(isDefault) == u"true"_s)
            return &network;
    }
    return snapshot.findNetwork(u"bridge"_s);
}

Outcome judgeInterContainerTraffic(const Snapshot &snapshot) {
    if (!snapshot.networksKnown)
        return unread(snapshot, u"GET /networks"_s);
    if (snapshot.daemon.server.startsWith(u"Libpod"_s))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: Podman's networks do not say whether "
                                                        "their containers may talk to each other.")),
                       {fromVersion(u"Components"_s, snapshot.daemon.server)});
    const Network *bridge = defaultBridge(snapshot);
    if (!bridge)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The engine has no default bridge.")),
                    {fromCall(u"GET /networks"_s, u"bridge"_s, QJsonValue())});
    const QString option = u"com.docker.network.bridge.enable_icc"_s;
    const QString path = u"Options[\"%1\"]"_s.arg(option);
    const auto written = bridge->options->constFind(option);
    if (written == bridge->options->constEnd())
        return unreadable(u"GET /networks"_s, path, true, false);
    const Evidence evidence = fromNetwork(*bridge, path, *written);
    if (*written == u"false"_s)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "Containers on the default bridge cannot talk to each other.")),
            {evidence});
    const auto members = static_cast<int>(membersOf(*bridge, snapshot).size());
    Outcome result =
        members >= 2
            ? fail(Severity::Medium,
                   say(QT_TRANSLATE_NOOP(
                           "Control", "%1 containers on the default bridge reach all ports of each other."),
                       {QString::number(members)}),
                   {evidence})
            : warn(Severity::Medium,
                   say(QT_TRANSLATE_NOOP("Control",
                                         "Containers on the default bridge would reach all ports of "
                                         "each other; no two are on it now.")),
                   {evidence});
    result.remediation.daemon = u"{\n  \"icc\": false\n}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Restart the daemon after it, and join containers that belong together in a network of "
                   "their own."));
    return result;
}

void adviseFirewall(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"iptables\": true,\n  \"ip6tables\": true\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Let the engine set its rules, keep your own in the chain DOCKER-USER, and take the option "
        "that opens containers out of the network or the unit of dockerd."));
}

std::optional<Outcome> judgeOpenedNetworks(const Snapshot &snapshot) {
    const QString prefix = u"com.docker.network.bridge."_s;
    for (const Network &network : snapshot.networks) {
        for (const QString &name :
             {u"gateway_mode_ipv4"_s, u"gateway_mode_ipv6"_s, u"trusted_host_interfaces"_s}) {
            const QString value = network.options->value(prefix + name);
            const bool isOpen =
                name.startsWith(u"gateway"_s) ? value == u"nat-unprotected"_s : !value.isEmpty();
            if (!isOpen)
                continue;
            Outcome result =
                warn(Severity::Medium,
                     say(QT_TRANSLATE_NOOP("Control", "The network %1 lets traffic from outside to "
                                                      "ports that are not published (%2)."),
                         {network.name, name}),
                     {fromNetwork(network, u"Options[\"%1%2\"]"_s.arg(prefix, name), value)});
            adviseFirewall(result);
            return result;
        }
    }
    return std::nullopt;
}

// CVE-2025-54388: 28.2.0 to 28.3.2 lose their rules when firewalld is reloaded.
std::optional<Outcome> judgeReload(const Daemon &daemon) {
    const QString reloaded = daemon.firewallBackend->info.value(u"ReloadedAt"_s);
    const auto version = parseVersion(daemon.version);
    const bool isAffected = version && !isOlder(*version, Version{{28, 2, 0}, false, false}) &&
                            isOlder(*version, Version{{28, 3, 3}, false, false});
    if (reloaded.isEmpty() || !isAffected)
        return std::nullopt;
    Outcome result =
        warn(Severity::Medium,
             say(QT_TRANSLATE_NOOP("Control", "firewalld was reloaded, after which Engine %1 leaves "
                                              "ports open that are published on the loopback "
                                              "address (CVE-2025-54388)."),
                 {daemon.version}),
             {fromInfo(u"FirewallBackend.Info.ReloadedAt"_s, reloaded),
              fromVersion(u"Version"_s, daemon.version)});
    result.confidence = Confidence::Low;
    result.remediation.note =
        say(QT_TRANSLATE_NOOP("Control", "Update the engine to 28.3.3 or later, and restart the daemon."));
    return result;
}

Outcome judgeFirewall(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    for (qsizetype i = 0; i < daemon.warnings->size(); ++i) {
        const QString &warning = daemon.warnings->at(i);
        if (!warning.contains(u"DOCKER_INSECURE_NO_IPTABLES_RAW is set"_s))
            continue;
        Outcome result = fail(
            Severity::Medium,
            say(QT_TRANSLATE_NOOP("Control", "The engine was started with DOCKER_INSECURE_NO_IPTABLES_RAW: "
                                             "neighbours of the host reach ports that are published on its "
                                             "loopback address.")),
            {fromInfo(u"Warnings[%1]"_s.arg(i), warning.left(200))});
        adviseFirewall(result);
        return result;
    }
    if (auto opened = judgeOpenedNetworks(snapshot))
        return *std::move(opened);
    if (auto reload = judgeReload(daemon))
        return *std::move(reload);
    // The driver is named even where the engine was told to set no rules.
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine names its firewall also where it "
                                         "was told to set no rules; it needs a person's word.")),
        {fromInfo(u"FirewallBackend.Driver"_s,
                  daemon.firewallBackend ? QJsonValue(daemon.firewallBackend->driver) : QJsonValue())});
}

Outcome judgeUserlandProxy(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    const QString path = u"FirewallBackend.Info.EnableUserlandProxy"_s;
    const QMap<QString, QString> &info = daemon.firewallBackend->info;
    const auto written = info.constFind(u"EnableUserlandProxy"_s);
    if (written != info.constEnd() && *written == u"true"_s) {
        Outcome result = fail(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "Each published port has a process of its own "
                                                               "that runs as root and hides the address of "
                                                               "clients.")),
                              {fromInfo(path, *written)});
        result.remediation.daemon = u"{\n  \"userland-proxy\": false\n}"_s;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Restart the daemon after it; where the host itself connects to ::1 it may need "
                       "127.0.0.1 then."));
        return result;
    }
    if (!daemon.firewallBackend)
        return unreadableInfo(daemon.firewallBackend, u"FirewallBackend"_s);
    const auto version = parseVersion(daemon.version);
    if (!version || isOlder(*version, Version{{29, 5, 0}, false, false}))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: Engine %1 does not tell whether the "
                                                        "userland proxy is in use."),
                           {daemon.version}),
                       {fromInfo(path, QJsonValue()), fromVersion(u"Version"_s, daemon.version)});
    return pass(say(QT_TRANSLATE_NOOP("Control", "Ports are published by rules of the kernel alone.")),
                {fromInfo(path, written == info.constEnd() ? QJsonValue() : QJsonValue(*written)),
                 fromVersion(u"Version"_s, daemon.version)});
}

constexpr Control table[] = {
    {"H-INSECREG",
     Severity::High,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No insecure registries"),
     QT_TRANSLATE_NOOP("Control", "Insecure registries"),
     QT_TRANSLATE_NOOP("Control",
                       "Whoever stands between the host and such a registry decides what runs on the "
                       "host, and reads the password that is sent along."),
     QT_TRANSLATE_NOOP("Control", "Reach every registry over TLS with a certificate that is verified."),
     {{13}, {"2.5"}},
     &judgeRegistries,
     Severity::Critical,
     false},
    {"H-ICC",
     Severity::Medium,
     SubjectKind::Network,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Default bridge inter-container traffic off"),
     QT_TRANSLATE_NOOP("Control", "Open default bridge"),
     QT_TRANSLATE_NOOP("Control",
                       "One container that is taken over reaches every other one on the bridge, also "
                       "those that publish nothing."),
     QT_TRANSLATE_NOOP("Control", "Set icc to false, and use networks of your own."),
     {{40}, {"2.2"}},
     &judgeInterContainerTraffic,
     Severity::Medium,
     true},
    {"H-IPTABLES",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Docker manages firewall rules"),
     QT_TRANSLATE_NOOP("Control", "Firewall rules are open"),
     QT_TRANSLATE_NOOP("Control", "Without the engine's rules containers are reachable at ports that nobody "
                                  "published, or lose the walls between their networks."),
     QT_TRANSLATE_NOOP("Control", "Let the engine set its firewall rules."),
     {{35}, {"2.4"}},
     &judgeFirewall,
     Severity::Medium,
     true},
    {"H-USERLANDPROXY",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Userland proxy disabled"),
     QT_TRANSLATE_NOOP("Control", "Userland proxy in use"),
     QT_TRANSLATE_NOOP("Control", "It is one more program that faces the network as root, and it makes all "
                                  "clients look like the host in the logs of a service."),
     QT_TRANSLATE_NOOP("Control", "Set userland-proxy to false."),
     {{35}, {"2.16"}},
     &judgeUserlandProxy,
     Severity::Low,
     true},
};

} // namespace

std::span<const Control> hostNetwork() {
    return table;
}

} // namespace hullwatch::controls
