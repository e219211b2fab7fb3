// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/exposure.h"
#include "core/audit/normalise/hostpath.h"

#include <QJsonObject>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString rootfsPath = u"HostConfig.ReadonlyRootfs"_s;

bool isPublished(const Container &container, const Snapshot &snapshot) {
    const Exposures exposures = exposuresOf(container, snapshot);
    return std::any_of(exposures.ports.begin(), exposures.ports.end(),
                       [](const Exposure &exposure) { return exposure.reach == Reach::Everyone; });
}

Outcome judgeWritable(const Container &container, const Snapshot &snapshot) {
    const bool published = isPublished(container, snapshot);
    Outcome result =
        fail(published ? Severity::Medium : Severity::Low,
             published ? say(QT_TRANSLATE_NOOP(
                             "Control", "The root filesystem is writable, and the container is reachable "
                                        "from the network."))
                       : say(QT_TRANSLATE_NOOP("Control", "The root filesystem is writable.")),
             {inspected(rootfsPath, false)});
    const QString options = u":rw,noexec,nosuid,nodev,size=64m"_s;
    result.remediation.run = u"--read-only --tmpfs /tmp"_s + options + u" --tmpfs /run"_s + options;
    result.remediation.compose = u"read_only: true\ntmpfs:\n  - /tmp"_s + options + u"\n  - /run"_s + options;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "The changes of the container show where it writes: give each of these places a tmpfs or a "
        "volume, then create it anew."));
    return result;
}

// The Engine mounts a tmpfs with these flags on its own; an option lifts one only by naming its contrary.
QStringList liftedFlags(const QString &options) {
    bool exec = false;
    bool suid = false;
    bool dev = false;
    for (const QString &option : options.split(u',')) {
        const QString name = option.trimmed();
        if (name == u"exec"_s || name == u"noexec"_s)
            exec = name == u"exec"_s;
        else if (name == u"suid"_s || name == u"nosuid"_s)
            suid = name == u"suid"_s;
        else if (name == u"dev"_s || name == u"nodev"_s)
            dev = name == u"dev"_s;
    }
    QStringList lifted;
    if (exec)
        lifted += u"noexec"_s;
    if (suid)
        lifted += u"nosuid"_s;
    if (dev)
        lifted += u"nodev"_s;
    return lifted;
}

Outcome judgeTmpfs(const QString &destination, const QString &options, const QStringList &lifted) {
    Outcome result = warn(
        Severity::Low,
        say(QT_TRANSLATE_NOOP("Control",
                              "The root filesystem is read-only, but the tmpfs at %1 is mounted without %2."),
            {destination, lifted.join(u", "_s)}),
        {inspected(rootfsPath, true), inspected(u"HostConfig.Tmpfs"_s, QJsonObject{{destination, options}})});
    // Only plain paths are safe to paste.
    const bool plain = std::all_of(destination.begin(), destination.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || u"/._-"_s.contains(c);
    });
    if (plain) {
        const QString tmpfs = destination + u":rw,noexec,nosuid,nodev,size=64m"_s;
        result.remediation.run = u"--tmpfs "_s + tmpfs;
        result.remediation.compose = u"tmpfs:\n  - "_s + tmpfs;
    }
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Leave the options exec, suid and dev out unless the program fails without them."));
    return result;
}

bool isCodeDirectory(const QString &destination) {
    static const QStringList code{u"/bin"_s, u"/sbin"_s, u"/lib"_s, u"/lib32"_s,   u"/lib64"_s,   u"/usr"_s,
                                  u"/opt"_s, u"/app"_s,  u"/srv"_s, u"/var/www"_s, u"/var/task"_s};
    const QString clean = cleanHostPath(destination);
    return std::any_of(code.begin(), code.end(), [&](const QString &directory) {
        const PathRelation relation = relationOf(clean, directory);
        return relation == PathRelation::Same || relation == PathRelation::Below;
    });
}

Outcome judgeReadOnly(const Container &container, const Snapshot &snapshot) {
    const Field<QMap<QString, QString>> &tmpfs = container.hostConfig.tmpfs;
    // The Engine leaves Tmpfs out when there is none.
    if (tmpfs.state() == Field<QMap<QString, QString>>::State::Invalid)
        return unreadableInspect(tmpfs, u"HostConfig.Tmpfs"_s);
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    for (auto entry = tmpfs->begin(); entry != tmpfs->end(); ++entry) {
        const QStringList lifted = liftedFlags(entry.value());
        if (!lifted.isEmpty())
            return judgeTmpfs(entry.key(), entry.value(), lifted);
    }
    for (const HostMount &mount : hostMountsOf(container, snapshot).mounts) {
        // A mount that does not say so is not taken for read-only.
        if (!mount.readWrite.valueOr(true) || !isCodeDirectory(mount.destination))
            continue;
        Outcome result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP(
                         "Control", "The root filesystem is read-only, but programs at %1 come from the host "
                                    "and can be changed by the container."),
                     {mount.destination}),
                 {inspected(rootfsPath, true), Evidence{mount.origin, mount.path, mount.writtenSource}});
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Mount %1 with the option ro."), {mount.destination});
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "The root filesystem is read-only.")),
                {inspected(rootfsPath, true)});
}

Outcome judgeRootFilesystem(const Container &container, const Snapshot &snapshot) {
    const Field<bool> &readOnly = container.hostConfig.readonlyRootfs;
    if (!readOnly)
        return unreadableInspect(readOnly, rootfsPath);
    return *readOnly ? judgeReadOnly(container, snapshot) : judgeWritable(container, snapshot);
}

constexpr Control table[] = {
    {"C-ROFS",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Root filesystem read-only"),
     QT_TRANSLATE_NOOP("Control", "Writable root filesystem"),
     QT_TRANSLATE_NOOP("Control", "An intruder can put tools into the container and change its programs. "
                                  "What is changed stays until the "
                                  "container is removed."),
     QT_TRANSLATE_NOOP("Control",
                       "Run with --read-only and give a --tmpfs to each place where the program writes."),
     {{26}, {"5.13"}},
     &judgeRootFilesystem,
     Severity::Medium,
     true},
    {"V-SOCK",
     Severity::Critical,
     SubjectKind::Volume,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No container-runtime socket mounted"),
     QT_TRANSLATE_NOOP("Control", "Runtime socket mounted"),
     QT_TRANSLATE_NOOP(
         "Control",
         "Whoever can talk to the runtime's socket can start a privileged container and so owns the host. "
         "Mounting the socket read-only changes nothing about it."),
     QT_TRANSLATE_NOOP(
         "Control", "Remove the mount; put a filtering proxy in between where the engine must be reached."),
     {{28}, {"5.32"}},
     &judgeRuntimeSocket,
     Severity::Critical,
     false},
};

} // namespace

std::span<const Control> filesystem() {
    return table;
}

} // namespace hullwatch::controls
