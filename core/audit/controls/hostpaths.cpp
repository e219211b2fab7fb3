// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/hostpaths.h"

#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/hostpath.h"
#include "core/audit/normalise/usernamespace.h"

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// Single files that programs like to read, and directories of such.
const QStringList harmlessReadOnly{u"/etc/localtime"_s,     u"/etc/timezone"_s,  u"/etc/resolv.conf"_s,
                                   u"/etc/hosts"_s,         u"/etc/ssl/certs"_s, u"/etc/machine-id"_s,
                                   u"/usr/share/zoneinfo"_s};

// With everything below them. Writing there is root on the host.
const QStringList takeoverTrees{u"/etc"_s,
                                u"/boot"_s,
                                u"/dev"_s,
                                u"/proc"_s,
                                u"/sys"_s,
                                u"/lib"_s,
                                u"/lib32"_s,
                                u"/lib64"_s,
                                u"/libx32"_s,
                                u"/usr"_s,
                                u"/bin"_s,
                                u"/sbin"_s,
                                u"/root"_s,
                                u"/opt/containerd"_s,
                                u"/var/lib/docker"_s,
                                u"/var/lib/containerd"_s,
                                u"/var/lib/kubelet"_s,
                                u"/var/spool/cron"_s,
                                u"/home/*/.ssh"_s,
                                u"/home/*/.docker"_s,
                                u"/home/*/.kube"_s,
                                u"/home/*/.aws"_s};
// Only themselves: what lies below may be data of an application.
const QStringList takeoverPoints{u"/home"_s, u"/run"_s, u"/var"_s};

const QStringList readableTrees{u"/etc/shadow"_s,     u"/etc/gshadow"_s,     u"/etc/sudoers"_s,
                                u"/etc/sudoers.d"_s,  u"/etc/ssh"_s,         u"/etc/docker"_s,
                                u"/etc/kubernetes"_s, u"/etc/ssl/private"_s, u"/root"_s,
                                u"/proc"_s,           u"/var/lib/docker"_s,  u"/home/*/.ssh"_s,
                                u"/home/*/.aws"_s,    u"/home/*/.docker"_s,  u"/home/*/.kube"_s};
const QStringList readablePoints{u"/home"_s};
const QStringList tellingTrees{u"/var/log"_s,
                               u"/usr"_s,
                               u"/sys"_s,
                               u"/lib"_s,
                               u"/lib64"_s,
                               u"/etc"_s,
                               u"/bin"_s,
                               u"/sbin"_s,
                               u"/boot"_s,
                               u"/dev"_s,
                               u"/var/lib/containerd"_s,
                               u"/var/lib/kubelet"_s,
                               u"/var/spool/cron"_s};

bool isInTree(const QString &path, const QStringList &trees) {
    return std::any_of(trees.begin(), trees.end(), [&](const QString &tree) {
        return relationOf(path, tree) != PathRelation::Unrelated;
    });
}

bool isAtPoint(const QString &path, const QStringList &points) {
    return std::any_of(points.begin(), points.end(), [&](const QString &point) {
        const PathRelation relation = relationOf(path, point);
        return relation == PathRelation::Same || relation == PathRelation::Contains;
    });
}

struct Match {
    HostMount mount;
    Severity severity;
};

bool isReadOnly(const HostMount &mount) {
    // A mount that does not say so is not taken for read-only.
    return !mount.readWrite.valueOr(true);
}

QString shown(const HostMount &mount) {
    return mount.writtenSource + (isReadOnly(mount) ? u" (ro)"_s : u" (rw)"_s);
}

std::vector<Match> matchesOf(const HostMounts &found, const QString &dockerRootDir) {
    std::vector<Match> matches;
    for (const HostMount &mount : found.mounts) {
        if (const auto severity = hostPathSeverity(mount.source, isReadOnly(mount), dockerRootDir))
            matches.push_back({mount, *severity});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.severity > b.severity; });
    return matches;
}

Outcome judgeMatches(const std::vector<Match> &matches, const Container &container,
                     const Snapshot &snapshot) {
    QStringList paths;
    std::vector<Evidence> evidence;
    for (const Match &match : matches) {
        paths += shown(match.mount);
        evidence.push_back(Evidence{match.mount.origin, match.mount.path, match.mount.writtenSource});
    }
    const Match &worst = matches.front();
    const QString list = paths.join(u", "_s);
    const bool isHarmless = worst.severity == Severity::Low;
    const UserNamespace space = userNamespaceOf(container, snapshot.daemon);
    Outcome result =
        isHarmless
            ? warn(Severity::Low,
                   say(QT_TRANSLATE_NOOP("Control", "Files of the host are mounted read-only: %1."), {list}),
                   std::move(evidence))
            : fail(
                  escapeSeverity(worst.severity, space),
                  isReadOnly(worst.mount)
                      ? say(QT_TRANSLATE_NOOP("Control", "The container reads what is the host's own: %1."),
                            {list})
                      : say(QT_TRANSLATE_NOOP("Control", "The container may change what the host itself runs "
                                                         "or trusts: %1."),
                            {list}),
                  std::move(evidence));
    const bool isProcOpen = std::any_of(matches.begin(), matches.end(), [](const Match &match) {
        return !isReadOnly(match.mount) &&
               relationOf(match.mount.source, u"/proc/sys/kernel"_s) != PathRelation::Unrelated;
    });
    if (isProcOpen && !isProtected(space))
        result.facts += u"host-proc"_s;
    // A symbolic link on the host may lead elsewhere; volumes tell only what they were made of.
    result.confidence = Confidence::Medium;
    result.remediation.compose = u"volumes:\n  - data:/data"_s;
    result.remediation.run = u"-v data:/data"_s;
    result.remediation.note = say(
        QT_TRANSLATE_NOOP("Control", "Create the container anew with a named volume, or with the narrowest "
                                     "path, read-only, instead of %1. A monitoring agent that must read the "
                                     "host may have a waiver."),
        {worst.mount.writtenSource});
    return result;
}

Outcome judgeHostPaths(const Container &container, const Snapshot &snapshot) {
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    const HostMounts found = hostMountsOf(container, snapshot);
    const std::vector<Match> matches = matchesOf(found, cleanHostPath(snapshot.daemon.dockerRootDir));
    const bool isGrave = !matches.empty() && matches.front().severity > Severity::Low;
    if (isGrave)
        return judgeMatches(matches, container, snapshot);
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
    if (!matches.empty())
        return judgeMatches(matches, container, snapshot);
    std::vector<Evidence> evidence{inspected(u"Mounts"_s, static_cast<qint64>(container.mounts->size()))};
    for (const HostMount &mount : found.mounts)
        evidence.push_back(Evidence{mount.origin, mount.path, mount.writtenSource});
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "No path that belongs to the host itself is mounted.")),
             std::move(evidence));
    if (!found.mounts.empty())
        result.confidence = Confidence::Medium;
    return result;
}

// Of the mounts that are, or may be, of a directory of the host.
QString propagationOf(const Mount &mount) {
    if (!mount.propagation.isEmpty())
        return mount.propagation;
    for (const QString &mode : mount.mode.split(u',')) {
        if (mode.endsWith(u"shared"_s) || mode.endsWith(u"slave"_s))
            return mode;
    }
    return {};
}

Outcome sharedMount(const Mount &mount, const QString &propagation, const Container &container) {
    const HostConfig &config = container.hostConfig;
    const bool mayMount = effectiveCapabilities(*config.privileged, *config.capAdd, *config.capDrop)
                              .contains(u"CAP_SYS_ADMIN"_s);
    Outcome result = fail(
        mayMount ? Severity::High : Severity::Medium,
        mayMount ? say(QT_TRANSLATE_NOOP("Control", "What the container mounts below %1 appears on the host, "
                                                    "and it has the right to mount."),
                       {mount.destination})
                 : say(QT_TRANSLATE_NOOP("Control", "What is mounted below %1 in the container appears on "
                                                    "the host."),
                       {mount.destination}),
        {inspected(mount.path + u".Propagation"_s, propagation)});
    result.remediation.compose = u"volumes:\n  - type: bind\n    bind:\n      propagation: rprivate"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew without :shared or bind-propagation at that mount."));
    return result;
}

Outcome judgePropagation(const Container &container, const Snapshot &) {
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    const Mount *receiving = nullptr;
    const Mount *strange = nullptr;
    for (const Mount &mount : *container.mounts) {
        if (mount.type == u"volume"_s || mount.type == u"tmpfs"_s || mount.type == u"image"_s)
            continue;
        const QString propagation = propagationOf(mount);
        if (propagation == u"shared"_s || propagation == u"rshared"_s)
            return sharedMount(mount, propagation, container);
        if (propagation == u"slave"_s || propagation == u"rslave"_s)
            receiving = &mount;
        else if (!propagation.isEmpty() && propagation != u"private"_s && propagation != u"rprivate"_s)
            strange = &mount;
    }
    if (strange)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the propagation of the mount at %1 is "
                                                        "none that is known: %2."),
                           {strange->destination, strange->propagation}),
                       {inspected(strange->path + u".Propagation"_s, strange->propagation)});
    if (receiving) {
        Outcome result = warn(Severity::Info,
                              say(QT_TRANSLATE_NOOP("Control", "What the host mounts below %1 later appears "
                                                               "in the container."),
                                  {receiving->destination}),
                              {inspected(receiving->path + u".Propagation"_s, propagationOf(*receiving))});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Use slave propagation only where the container must see later mounts of the host."));
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "No mount passes on what is mounted in the container.")),
                {inspected(u"Mounts"_s, static_cast<qint64>(container.mounts->size()))});
}

constexpr Control table[] = {
    {"V-HOSTPATH",
     Severity::Critical,
     SubjectKind::Volume,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No sensitive host path mounted"),
     QT_TRANSLATE_NOOP("Control", "Sensitive host path"),
     QT_TRANSLATE_NOOP("Control", "Who may write the host's programs, settings or keys is root there after "
                                  "the next start of one of them; who may read them has the passwords."),
     QT_TRANSLATE_NOOP("Control", "Mount a named volume, or the narrowest path read-only."),
     {{28}, {"5.6"}},
     &judgeHostPaths,
     Severity::Critical,
     true},
    {"V-PROPAGATION",
     Severity::Medium,
     SubjectKind::Volume,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No shared mount propagation"),
     QT_TRANSLATE_NOOP("Control", "Mounts reach the host"),
     QT_TRANSLATE_NOOP("Control", "With shared propagation a mount made in the container takes effect on the "
                                  "host, where it can cover the host's own files."),
     QT_TRANSLATE_NOOP("Control", "Leave the propagation of bind mounts at rprivate."),
     {{}, {"5.20"}},
     &judgePropagation,
     Severity::High,
     true},
};

} // namespace

std::optional<Severity> hostPathSeverity(const QString &path, bool isReadOnly, const QString &dockerRootDir) {
    if (!path.startsWith(u'/'))
        return std::nullopt;
    const QString engineData = dockerRootDir.isEmpty() ? u"/var/lib/docker"_s : dockerRootDir;
    const bool isTakeover =
        isInTree(path, takeoverTrees) || isAtPoint(path, takeoverPoints) || isInTree(path, {engineData});
    if (!isReadOnly && isTakeover)
        return Severity::Critical;
    const bool isHarmless =
        std::any_of(harmlessReadOnly.begin(), harmlessReadOnly.end(), [&](const QString &file) {
            const PathRelation relation = relationOf(path, file);
            return relation == PathRelation::Same || relation == PathRelation::Below;
        });
    if (isHarmless)
        return Severity::Low;
    if (isInTree(path, readableTrees) || isAtPoint(path, readablePoints) || isInTree(path, {engineData}))
        return Severity::High;
    return isTakeover || isInTree(path, tellingTrees) ? std::optional(Severity::Medium) : std::nullopt;
}

std::span<const Control> hostPaths() {
    return table;
}

} // namespace hullwatch::controls
