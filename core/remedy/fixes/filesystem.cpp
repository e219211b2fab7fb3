// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/hostpaths.h"
#include "core/audit/controls/judgements.h"
#include "core/audit/normalise/hostpath.h"
#include "core/remedy/remedy.h"

#include <QSet>

#include <algorithm>

namespace hullwatch::fixes {

using namespace Qt::StringLiterals;

namespace {

const QString temporaryOptions = u"rw,noexec,nosuid,nodev,size=64m"_s;

void removeMounts(Container &container, const QSet<QString> &destinations) {
    if (destinations.isEmpty())
        return;
    std::vector<Mount> kept;
    for (const Mount &mount : *container.mounts) {
        if (!destinations.contains(mount.destination))
            kept.push_back(mount);
    }
    container.mounts = kept;
}

// By the control itself, one mount at a time: whatever it calls a socket goes.
void removeSockets(Plan &plan, const Snapshot &snapshot) {
    if (!plan.container.mounts)
        return;
    QSet<QString> found;
    Container alone = plan.container;
    for (const Mount &mount : *plan.container.mounts) {
        alone.mounts = std::vector<Mount>{mount};
        const Verdict verdict = controls::judgeRuntimeSocket(alone, snapshot).verdict;
        if (verdict == Verdict::Fail || verdict == Verdict::Warn)
            found.insert(mount.destination);
    }
    removeMounts(plan.container, found);
}

void removeHostPaths(Plan &plan, const Snapshot &snapshot) {
    if (!plan.container.mounts)
        return;
    const QString engineData = cleanHostPath(snapshot.daemon.dockerRootDir);
    QSet<QString> found;
    for (const HostMount &mount : hostMountsOf(plan.container, snapshot).mounts) {
        if (controls::hostPathSeverity(mount.source, !mount.readWrite.valueOr(true), engineData))
            found.insert(mount.destination);
    }
    removeMounts(plan.container, found);
}

bool passesOn(const QString &mode) {
    return mode.endsWith(u"shared"_s) || mode.endsWith(u"slave"_s);
}

void keepMountsPrivate(Plan &plan, const Snapshot &) {
    if (!plan.container.mounts)
        return;
    std::vector<Mount> mounts = *plan.container.mounts;
    for (Mount &mount : mounts) {
        QStringList modes = mount.mode.split(u',');
        modes.removeIf(passesOn);
        mount.mode = modes.join(u',');
        if (passesOn(mount.propagation))
            mount.propagation = u"rprivate"_s;
    }
    plan.container.mounts = mounts;
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

void readOnlyRoot(Plan &plan, const Snapshot &) {
    HostConfig &config = plan.container.hostConfig;
    config.readonlyRootfs = true;
    QMap<QString, QString> temporary = *config.tmpfs;
    std::vector<Mount> mounts = *plan.container.mounts;
    for (const QString &place : {u"/tmp"_s, u"/run"_s}) {
        const bool isMounted = std::any_of(mounts.begin(), mounts.end(), [&](const Mount &mount) {
            return cleanHostPath(mount.destination) == place;
        });
        if (!isMounted && !temporary.contains(place))
            temporary.insert(place, temporaryOptions);
    }
    for (auto entry = temporary.begin(); entry != temporary.end(); ++entry) {
        const QStringList options = entry.value().split(u',');
        if (options.contains(u"exec"_s) || options.contains(u"suid"_s) || options.contains(u"dev"_s))
            entry.value() = temporaryOptions;
    }
    config.tmpfs = temporary;
    for (Mount &mount : mounts) {
        if (isCodeDirectory(mount.destination))
            mount.readWrite = false;
    }
    if (plan.container.mounts)
        plan.container.mounts = mounts;
}

// Through these a container reaches disks, memory or the kernel of the host.
bool isDangerous(const QString &path) {
    static const QStringList starts{u"/dev/mem"_s,    u"/dev/kmem"_s,  u"/dev/port"_s, u"/dev/sd"_s,
                                    u"/dev/nvme"_s,   u"/dev/vd"_s,    u"/dev/xvd"_s,  u"/dev/dm-"_s,
                                    u"/dev/mapper"_s, u"/dev/loop"_s,  u"/dev/kmsg"_s, u"/dev/vhost"_s,
                                    u"/dev/uinput"_s, u"/dev/input"_s, u"/dev/disk"_s, u"/dev/mmcblk"_s};
    const QString clean = cleanHostPath(path);
    return clean == u"/dev"_s || std::any_of(starts.begin(), starts.end(),
                                             [&](const QString &start) { return clean.startsWith(start); });
}

void leastDevices(Plan &plan, const Snapshot &) {
    HostConfig &config = plan.container.hostConfig;
    std::vector<Device> kept;
    for (Device device : *config.devices) {
        if (isDangerous(device.pathOnHost))
            continue;
        device.cgroupPermissions = u"r"_s;
        kept.push_back(device);
    }
    if (config.devices)
        config.devices = kept;
    if (config.deviceCgroupRules)
        config.deviceCgroupRules = QStringList();
}

constexpr Remedy table[] = {
    {"V-SOCK", QT_TRANSLATE_NOOP("Remedy", "Take the mount of the runtime's socket away"),
     QT_TRANSLATE_NOOP("Remedy", "who talks to the runtime owns the host"),
     QT_TRANSLATE_NOOP("Remedy", "What must talk to the engine needs a proxy that passes a few calls only."),
     nullptr, &removeSockets},
    {"V-HOSTPATH", QT_TRANSLATE_NOOP("Remedy", "Take the mounts of the host's own directories away"),
     QT_TRANSLATE_NOOP("Remedy", "what the host runs and trusts is not for containers"),
     QT_TRANSLATE_NOOP("Remedy", "The program no longer finds these files: give it a volume with a copy of "
                                 "what it needs."),
     nullptr, &removeHostPaths},
    {"V-PROPAGATION", QT_TRANSLATE_NOOP("Remedy", "Keep mounts private"),
     QT_TRANSLATE_NOOP("Remedy", "a mount inside must not appear on the host"),
     QT_TRANSLATE_NOOP("Remedy", "Storage drivers and backup agents that mount for others stop working."),
     nullptr, &keepMountsPrivate},
    {"C-ROFS", QT_TRANSLATE_NOOP("Remedy", "Make the root filesystem read-only, with tmpfs on /tmp and /run"),
     QT_TRANSLATE_NOOP("Remedy", "an intruder can leave nothing behind"),
     QT_TRANSLATE_NOOP("Remedy", "The program fails where else it writes: the Changes view shows where. "
                                 "Give each place a tmpfs or a volume."),
     nullptr, &readOnlyRoot},
    {"C-DEVICE", QT_TRANSLATE_NOOP("Remedy", "Take raw devices away, and let it only read the others"),
     QT_TRANSLATE_NOOP("Remedy", "raw devices lead past every protection"),
     QT_TRANSLATE_NOOP("Remedy", "Programs that write to a device need w for that one device."), nullptr,
     &leastDevices},
};

} // namespace

std::span<const Remedy> filesystem() {
    return table;
}

} // namespace hullwatch::fixes
