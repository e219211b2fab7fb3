// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/advisorymatch.h"

#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/joined.h"
#include "core/audit/normalise/seccomp.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"

#include <algorithm>
#include <utility>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// Whether a precondition holds, and what shows it; undecided with the reason.
struct State {
    bool holds = false;
    std::vector<Evidence> evidence;
    std::optional<Outcome> undecided;
};

State holdsIf(bool holds, Evidence evidence) {
    return {holds, {std::move(evidence)}, std::nullopt};
}

State undecided(Outcome why) {
    return {false, {}, std::move(why)};
}

State authorization(const Daemon &daemon) {
    const Field<QStringList> &plugins = daemon.authorizationPlugins;
    const QString path = u"Plugins.Authorization"_s;
    if (!isListed(plugins))
        return undecided(unreadableInfo(plugins, path));
    return holdsIf(!plugins->isEmpty(), fromInfo(path, jsonOf(plugins)));
}

State managedPlugins(const Snapshot &snapshot) {
    const QString call = u"GET /plugins"_s;
    if (!snapshot.pluginsKnown)
        return undecided(unread(snapshot, call));
    return holdsIf(!snapshot.plugins.empty(),
                   fromCall(call, u"length"_s, static_cast<qint64>(snapshot.plugins.size())));
}

State firewalld(const Daemon &daemon) {
    const QString path = u"FirewallBackend"_s;
    if (!daemon.firewallBackend)
        return undecided(unreadableInfo(daemon.firewallBackend, path));
    const QString &driver = daemon.firewallBackend->driver;
    return holdsIf(driver.contains(u"firewalld"_s), fromInfo(path + u".Driver"_s, driver));
}

// That the engine listens on TCP shows in how it was reached, and in what it warns of.
State networkApi(const Snapshot &snapshot) {
    const TransportKind transport = snapshot.connection.transport;
    if (transport == TransportKind::Tls || transport == TransportKind::Plain)
        return holdsIf(true, Evidence{u"endpoint"_s, u"URL"_s, snapshot.connection.endpoint});
    const Field<QStringList> &warnings = snapshot.daemon.warnings;
    if (!isListed(warnings))
        return undecided(unreadableInfo(warnings, u"Warnings"_s));
    const bool warns = std::any_of(warnings->begin(), warnings->end(), [](const QString &warning) {
        return warning.contains(u"API is accessible on"_s);
    });
    return holdsIf(warns, fromInfo(u"Warnings"_s, jsonOf(warnings)));
}

bool areAllContainersRead(const Snapshot &snapshot) {
    return std::none_of(snapshot.gaps.begin(), snapshot.gaps.end(),
                        [](const Gap &gap) { return gap.what.startsWith(u"GET /containers"_s); });
}

Outcome someUnread() {
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: not every container of the host could be read, and "
                                         "one of them may make a known hole matter.")),
        {fromCall(u"GET /containers/{id}/json"_s, u"$"_s, QJsonValue())});
}

State hostNetworkRoot(const Snapshot &snapshot) {
    for (const ContainerPtr &container : snapshot.containers) {
        const auto owner = namespaceOwner(*container, snapshot, &HostConfig::networkMode).owner;
        const Field<QString> mode = owner ? owner->hostConfig.networkMode : Field<QString>();
        if (!mode)
            return undecided(unreadableInspect(mode, u"HostConfig.NetworkMode"_s));
        if (*mode != u"host"_s)
            continue;
        if (!container->user)
            return undecided(unreadableInspect(container->user, u"Config.User"_s));
        if (parseUser(*container->user).isRoot)
            return holdsIf(true, inspected(container->name + u": HostConfig.NetworkMode"_s, *mode));
    }
    if (!areAllContainersRead(snapshot))
        return undecided(someUnread());
    return {};
}

// Neither a system call filter nor AppArmor nor the lack of SYS_ADMIN keeps it from mounting cgroup v1.
std::optional<bool> isUnconfined(const Container &container, const Daemon &daemon) {
    const HostConfig &config = container.hostConfig;
    if (!config.privileged || !isListed(config.capAdd) || !isListed(config.capDrop))
        return std::nullopt;
    if (effectiveCapabilities(*config.privileged, *config.capAdd, *config.capDrop)
            .contains(u"CAP_SYS_ADMIN"_s))
        return true;
    const EffectiveSeccomp seccomp = effectiveSeccomp(container, daemon);
    if (seccomp.filter == EffectiveSeccomp::Filter::Unknown)
        return std::nullopt;
    if (seccomp.filter != EffectiveSeccomp::Filter::None)
        return false;
    if (!container.appArmorProfile)
        return std::nullopt;
    return container.appArmorProfile->isEmpty() || *container.appArmorProfile == u"unconfined"_s;
}

State releaseAgent(const Snapshot &snapshot) {
    const Evidence version = fromInfo(u"CgroupVersion"_s, snapshot.daemon.cgroupVersion);
    if (snapshot.daemon.cgroupVersion == u"2"_s)
        return holdsIf(false, version);
    if (snapshot.daemon.cgroupVersion != u"1"_s)
        return undecided(
            unreadable(u"GET /info"_s, u"CgroupVersion"_s, snapshot.daemon.cgroupVersion.isEmpty(), false));
    bool areAllClear = areAllContainersRead(snapshot);
    for (const ContainerPtr &container : snapshot.containers) {
        const auto unconfined = isUnconfined(*container, snapshot.daemon);
        if (unconfined.value_or(false))
            return {true, {version, inspected(u"Name"_s, container->name)}, std::nullopt};
        areAllClear = areAllClear && unconfined;
    }
    return areAllClear ? holdsIf(false, version) : undecided(someUnread());
}

State checkpoints(const Daemon &daemon) {
    const QString path = u"ExperimentalBuild"_s;
    if (!daemon.experimentalBuild)
        return undecided(unreadableInfo(daemon.experimentalBuild, path));
    if (!*daemon.experimentalBuild)
        return holdsIf(false, fromInfo(path, false));
    return undecided(
        unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine allows checkpoints, where this "
                                                 "runc has a hole, but whether they are used cannot be "
                                                 "seen; update runc or switch experimental off.")),
                {fromInfo(path, true)}));
}

State stateOf(Precondition precondition, const Snapshot &snapshot) {
    switch (precondition) {
    case Precondition::None:
        return {true, {}, std::nullopt};
    case Precondition::Authorization:
        return authorization(snapshot.daemon);
    case Precondition::ManagedPlugins:
        return managedPlugins(snapshot);
    case Precondition::Firewalld:
        return firewalld(snapshot.daemon);
    case Precondition::NetworkApi:
        return networkApi(snapshot);
    case Precondition::HostNetworkRoot:
        return hostNetworkRoot(snapshot);
    case Precondition::ReleaseAgent:
        return releaseAgent(snapshot);
    case Precondition::Checkpoints:
        break;
    }
    return checkpoints(snapshot.daemon);
}

Severity severityOf(const Advisory &advisory, const Daemon &daemon) {
    const bool isRemapped =
        daemonSecurityOption(daemon, u"rootless"_s) || daemonSecurityOption(daemon, u"userns"_s);
    return advisory.isMilderRemapped && isRemapped
               ? escapeSeverity(advisory.severity, UserNamespace::Remapped)
               : advisory.severity;
}

} // namespace

void addMatches(AdvisoryMatch &match, AdvisedPart part, const QString &version, const Snapshot &snapshot) {
    const auto release = parseRelease(version);
    const auto parsed = parseVersion(version);
    if (!release || !parsed)
        return;
    for (const Advisory &advisory : engineAdvisories()) {
        if (advisory.part != part)
            continue;
        const QString id = QString::fromLatin1(advisory.id);
        if (advisory.disputes(*release))
            match.disputed += id;
        if (!advisory.affects(*release))
            continue;
        State state = stateOf(advisory.precondition, snapshot);
        if (state.undecided && !match.undecided)
            match.undecided = std::move(state.undecided);
        if (!state.holds)
            continue;
        const Severity severity = severityOf(advisory, snapshot.daemon);
        (parsed->isDistroBuild ? match.doubtful : match.certain) += id;
        Severity &worst = parsed->isDistroBuild ? match.doubtfulSeverity : match.certainSeverity;
        worst = std::max(worst, severity);
        match.evidence.insert(match.evidence.end(), state.evidence.begin(), state.evidence.end());
    }
}

} // namespace hullwatch::controls
