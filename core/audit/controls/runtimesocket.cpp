// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/exposure.h"
#include "core/audit/normalise/hostpath.h"
#include "core/audit/normalise/usernamespace.h"

#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

struct Match {
    HostMount mount;
    QString socket;
    bool isDirectory = false; ///< the mount is a directory that contains the socket
    bool isByTarget = false;  ///< only where it is mounted tells that it is a socket
};

// Sockets through which containers can be started, as of 2026.
QStringList runtimeSockets(const Snapshot &snapshot) {
    QStringList sockets{
        u"/run/docker.sock"_s,
        u"/run/user/*/docker.sock"_s,
        u"/run/containerd/containerd.sock"_s,
        u"/run/podman/podman.sock"_s,
        u"/run/user/*/podman/podman.sock"_s,
        u"/run/docker/containerd/containerd.sock"_s,
        u"/run/crio/crio.sock"_s,
        u"/run/cri-dockerd.sock"_s,
        u"/run/k3s/containerd/containerd.sock"_s,
        u"/run/buildkit/buildkitd.sock"_s,
        u"/run/host-services/docker.proxy.sock"_s,
    };
    const QString containerd = cleanHostPath(snapshot.daemon.containerdAddress);
    if (containerd.startsWith(u'/'))
        sockets += containerd;
    // The socket on which this very engine was asked.
    const QString scheme = u"unix://"_s;
    if (snapshot.host.value.startsWith(scheme + u'/'))
        sockets += cleanHostPath(snapshot.host.value.mid(scheme.size()));
    return sockets;
}

bool isRuntimePipe(const QString &source) {
    static const QStringList pipes{u"//./pipe/docker_engine"_s, u"//./pipe/docker_engine_windows"_s,
                                   u"//./pipe/containerd-containerd"_s, u"//./pipe/podman-machine-default"_s};
    return pipes.contains(source);
}

std::optional<Match> matchOf(const HostMount &mount, const QStringList &sockets) {
    if (isRuntimePipe(mount.source))
        return Match{mount, mount.source, false};
    if (!mount.source.startsWith(u'/'))
        return std::nullopt;
    for (const QString &socket : sockets) {
        const PathRelation relation = relationOf(mount.source, socket);
        if (relation == PathRelation::Same)
            return Match{mount, socket, false};
        if (relation == PathRelation::Contains)
            return Match{mount, socket, true};
    }
    // Plugins of the Engine have their sockets in this directory.
    const PathRelation plugins = relationOf(mount.source, u"/run/docker/plugins"_s);
    if (plugins != PathRelation::Unrelated)
        return Match{mount, u"/run/docker/plugins"_s, plugins != PathRelation::Below};
    // /var leads to the sockets as well where /var/run is not a link to /run.
    if (mount.source == u"/var"_s)
        return Match{mount, u"/var/run/docker.sock"_s, true};
    // A daemon may listen elsewhere; clients in the container look for it in these places.
    const QString target = cleanHostPath(mount.destination);
    for (const QString &socket : sockets) {
        if (relationOf(target, socket) == PathRelation::Same)
            return Match{mount, socket, false, true};
    }
    return std::nullopt;
}

// A proxy that filters the API needs the socket; it must not be reachable from outside.
bool isClosedProxy(const Container &container, const Snapshot &snapshot) {
    const QString repository = container.imageName.section(u'@', 0, 0).section(u'/', -1).section(u':', 0, 0);
    if (repository != u"docker-socket-proxy"_s && repository != u"socket-proxy"_s)
        return false;
    const Exposures exposures = exposuresOf(container, snapshot);
    return exposures.kind == Exposures::Kind::Known && exposures.unreadablePath.isEmpty() &&
           exposures.ports.empty() && !exposures.publishesUnlisted;
}

void advise(Outcome &outcome, const Match &match) {
    outcome.remediation.run = u"--network socket-proxy -e DOCKER_HOST=tcp://socket-proxy:2375"_s;
    outcome.remediation.compose = u"environment:\n  DOCKER_HOST: tcp://socket-proxy:2375"_s;
    outcome.remediation.note = say(
        QT_TRANSLATE_NOOP(
            "Control",
            "Create the container anew without the mount of %1; only if it must talk to the engine, let it "
            "use a proxy named socket-proxy that passes the few calls it needs."),
        {match.mount.writtenSource});
}

Message reasonOf(const Match &match) {
    const QString &source = match.mount.writtenSource;
    if (match.mount.isHiddenBind)
        return say(
            QT_TRANSLATE_NOOP(
                "Control",
                "A volume that looks harmless is the host path %1, which gives access to the runtime's "
                "socket."),
            {source});
    if (match.isDirectory)
        return say(
            QT_TRANSLATE_NOOP(
                "Control", "The directory %1 of the host is mounted, and with it the runtime's socket %2."),
            {source, match.socket});
    return say(QT_TRANSLATE_NOOP("Control", "The runtime's socket %1 is mounted at %2."),
               {source, match.mount.destination});
}

Outcome judgeMatch(const Match &match, const Container &container, const Snapshot &snapshot) {
    const UserNamespace space = userNamespaceOf(container, snapshot.daemon);
    const Evidence evidence{match.mount.origin, match.mount.path, match.mount.writtenSource};
    if (!match.isDirectory && isClosedProxy(container, snapshot)) {
        Outcome proxy = warn(
            Severity::High,
            say(QT_TRANSLATE_NOOP("Control",
                                  "The runtime's socket %1 is mounted into what looks like a filtering proxy "
                                  "without published ports."),
                {match.mount.writtenSource}),
            {evidence, inspected(u"Config.Image"_s, container.imageName)});
        proxy.confidence = Confidence::Medium;
        proxy.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control",
            "Check that it refuses POST and that only the intended containers share its network."));
        return proxy;
    }
    Outcome result = fail(escapeSeverity(Severity::Critical, space), reasonOf(match), {evidence});
    if (match.isDirectory || match.isByTarget || match.mount.isHiddenBind)
        result.confidence = Confidence::Medium;
    if (!isProtected(space))
        result.facts += u"runtime-socket"_s;
    advise(result, match);
    return result;
}

} // namespace

Outcome judgeRuntimeSocket(const Container &container, const Snapshot &snapshot) {
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    const HostMounts found = hostMountsOf(container, snapshot);
    const QStringList sockets = runtimeSockets(snapshot);
    std::optional<Match> best;
    for (const HostMount &mount : found.mounts) {
        auto match = matchOf(mount, sockets);
        if (match && (!best || (best->isDirectory && !match->isDirectory && !match->isByTarget)))
            best = std::move(match);
    }
    if (best)
        return judgeMatch(*best, container, snapshot);
    if (found.volumesUnread)
        return unknown(
            say(QT_TRANSLATE_NOOP(
                    "Control",
                    "Not assessed: the volumes of the host could not be read, and one may be a mount "
                    "in disguise (%1)."),
                {found.unclear.join(u", "_s)}),
            {Evidence{u"GET /volumes"_s, u"Volumes"_s, QJsonValue()}});
    if (!found.unclear.isEmpty())
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: what is mounted by %1 cannot be seen."),
                {found.unclear.join(u", "_s)}),
            {inspected(found.unclear.first(), QJsonValue())});
    std::vector<Evidence> evidence;
    for (const HostMount &mount : found.mounts)
        evidence.push_back(Evidence{mount.origin, mount.path, mount.writtenSource});
    if (evidence.empty())
        evidence.push_back(inspected(u"Mounts"_s, QJsonArray()));
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control",
                                   "No mount of the container leads to the socket of a container runtime.")),
             std::move(evidence));
    // A symbolic link on the host could still lead there.
    if (!found.mounts.empty())
        result.confidence = Confidence::Medium;
    return result;
}

} // namespace hullwatch::controls
