// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"
#include "core/remedy/remedy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hullwatch::fixes {

using namespace Qt::StringLiterals;

namespace {

// What the Engine hides and write-protects by itself, as of API 1.56.
const QStringList maskedByDefault{u"/proc/acpi"_s,
                                  u"/proc/asound"_s,
                                  u"/proc/interrupts"_s,
                                  u"/proc/kcore"_s,
                                  u"/proc/keys"_s,
                                  u"/proc/latency_stats"_s,
                                  u"/proc/sched_debug"_s,
                                  u"/proc/scsi"_s,
                                  u"/proc/timer_list"_s,
                                  u"/proc/timer_stats"_s,
                                  u"/sys/devices/virtual/powercap"_s,
                                  u"/sys/firmware"_s};
const QStringList readonlyByDefault{u"/proc/bus"_s, u"/proc/fs"_s, u"/proc/irq"_s, u"/proc/sys"_s,
                                    u"/proc/sysrq-trigger"_s};

void removeOptions(Container &container, const QStringList &keys) {
    if (!container.hostConfig.securityOpt)
        return;
    QStringList kept = *container.hostConfig.securityOpt;
    const auto options = parseSecurityOptions(kept);
    for (auto option = options.rbegin(); option != options.rend(); ++option) {
        if (keys.contains(option->key))
            kept.removeAt(option->index);
    }
    container.hostConfig.securityOpt = kept;
}

// docker keeps the two lists of paths in place of this option.
void maskPaths(Container &container) {
    const auto mask = [](Field<QStringList> &paths, const QStringList &usual) {
        QStringList all = *paths;
        for (const QString &path : usual) {
            if (!all.contains(path))
                all += path;
        }
        all.sort();
        paths = all;
    };
    mask(container.hostConfig.maskedPaths, maskedByDefault);
    mask(container.hostConfig.readonlyPaths, readonlyByDefault);
}

// A label of the kind that the Engine gives to each container where SELinux is on.
void confineByModule(Container &container, const Daemon &daemon) {
    if (daemonSecurityOption(daemon, u"apparmor"_s))
        container.appArmorProfile = u"docker-default"_s;
    if (daemonSecurityOption(daemon, u"selinux"_s)) {
        container.processLabel = u"system_u:system_r:container_t:s0:c1,c2"_s;
        container.mountLabel = u"system_u:object_r:container_file_t:s0:c1,c2"_s;
    }
}

bool isHarmless(const QString &capability) {
    static const QSet<QString> names{
        u"CAP_CHOWN"_s,  u"CAP_SETUID"_s, u"CAP_SETGID"_s,      u"CAP_NET_BIND_SERVICE"_s,
        u"CAP_FOWNER"_s, u"CAP_KILL"_s,   u"CAP_DAC_OVERRIDE"_s};
    return names.contains(capabilityName(capability));
}

QStringList without(QStringList list, const QString &capability) {
    list.erase(std::remove_if(list.begin(), list.end(),
                              [&](const QString &each) { return capabilityName(each) == capability; }),
               list.end());
    return list;
}

void keepHarmless(HostConfig &config) {
    QStringList kept;
    for (const QString &capability : *config.capAdd) {
        if (isHarmless(capability))
            kept += capability;
    }
    config.capAdd = kept;
}

// Beside the privileged mode these had no effect, so that nothing relied on them alone.
void dropPrivileged(Plan &plan, const Snapshot &snapshot) {
    HostConfig &config = plan.container.hostConfig;
    if (!config.privileged.valueOr(false))
        return;
    config.privileged = false;
    keepHarmless(config);
    removeOptions(plan.container, {u"seccomp"_s, u"apparmor"_s, u"label"_s, u"writable-cgroups"_s});
    maskPaths(plan.container);
    confineByModule(plan.container, snapshot.daemon);
    // The engine demanded it for the privileged mode.
    if (*config.usernsMode == u"host"_s && daemonSecurityOption(snapshot.daemon, u"userns"_s))
        config.usernsMode = QString();
}

void dropCapabilities(Plan &plan, const Snapshot &) {
    HostConfig &config = plan.container.hostConfig;
    keepHarmless(config);
    config.capDrop = QStringList{u"ALL"_s};
}

void dropNetRaw(Plan &plan, const Snapshot &) {
    const QString netRaw = u"CAP_NET_RAW"_s;
    HostConfig &config = plan.container.hostConfig;
    if (!effectiveCapabilities(false, *config.capAdd, *config.capDrop).contains(netRaw))
        return;
    config.capAdd = without(*config.capAdd, netRaw);
    config.capDrop = without(*config.capDrop, netRaw) << u"NET_RAW"_s;
}

// A group of the host that comes near to root.
bool isPowerful(const QString &group) {
    static const QStringList powerful{u"root"_s, u"docker"_s, u"disk"_s, u"shadow"_s, u"kmem"_s};
    return powerful.contains(group) || parseUser(u"1:"_s + group).isRootGroup;
}

void dropPowerfulGroups(Plan &plan, const Snapshot &) {
    QStringList kept;
    for (const QString &group : *plan.container.hostConfig.groupAdd) {
        if (!isPowerful(group))
            kept += group;
    }
    if (kept != *plan.container.hostConfig.groupAdd)
        plan.container.hostConfig.groupAdd = kept;
}

void runAsOrdinaryUser(Plan &plan, const Snapshot &snapshot) {
    const ParsedUser user = parseUser(*plan.container.user);
    if (user.isRoot)
        plan.container.user = u"10001:10001"_s;
    else if (user.isRootGroup)
        plan.container.user = user.uid ? user.user + u':' + user.user : user.user;
    dropPowerfulGroups(plan, snapshot);
}

void setNoNewPrivileges(Plan &plan, const Snapshot &) {
    removeOptions(plan.container, {u"no-new-privileges"_s});
    plan.container.hostConfig.securityOpt =
        *plan.container.hostConfig.securityOpt + QStringList{u"no-new-privileges:true"_s};
}

// From Engine 23 on, docker's client knows the built-in profile by a name of its own.
void filterSystemCalls(Plan &plan, const Snapshot &snapshot) {
    removeOptions(plan.container, {u"seccomp"_s});
    const auto daemon = daemonSecurityOption(snapshot.daemon, u"seccomp"_s);
    const auto version = parseVersion(snapshot.daemon.version);
    if (daemon && daemon->profile == u"unconfined"_s && version &&
        !isOlder(*version, Version{{23, 0, 0}, false, false}))
        plan.container.hostConfig.securityOpt =
            *plan.container.hostConfig.securityOpt + QStringList{u"seccomp=builtin"_s};
}

void confineByAppArmor(Plan &plan, const Snapshot &snapshot) {
    removeOptions(plan.container, {u"apparmor"_s});
    confineByModule(plan.container, snapshot.daemon);
}

void confineBySeLinux(Plan &plan, const Snapshot &snapshot) {
    removeOptions(plan.container, {u"label"_s});
    confineByModule(plan.container, snapshot.daemon);
}

void hideSystemPaths(Plan &plan, const Snapshot &) {
    if (!plan.container.hostConfig.privileged.valueOr(true))
        maskPaths(plan.container);
}

void protectControlGroups(Plan &plan, const Snapshot &) {
    removeOptions(plan.container, {u"writable-cgroups"_s});
    if (*plan.container.hostConfig.cgroupnsMode == u"host"_s)
        plan.container.hostConfig.cgroupnsMode = u"private"_s;
}

constexpr Remedy table[] = {
    {"C-PRIV", QT_TRANSLATE_NOOP("Remedy", "Drop the privileged mode"),
     QT_TRANSLATE_NOOP("Remedy", "privileged is root on the host"),
     QT_TRANSLATE_NOOP("Remedy", "A program that manages devices, disks or the kernel fails until you give "
                                 "the one capability or device it needs."),
     nullptr, &dropPrivileged},
    {"C-CAPS", QT_TRANSLATE_NOOP("Remedy", "Drop all capabilities but the harmless ones that were added"),
     QT_TRANSLATE_NOOP("Remedy", "each capability is a piece of root's power"),
     QT_TRANSLATE_NOOP("Remedy", "Programs that start as root and change owner or user then need CHOWN, "
                                 "SETUID or SETGID: add what the log asks for."),
     nullptr, &dropCapabilities},
    {"C-NETRAW", QT_TRANSLATE_NOOP("Remedy", "Drop the capability NET_RAW"),
     QT_TRANSLATE_NOOP("Remedy", "no forged packets to the neighbours"),
     QT_TRANSLATE_NOOP("Remedy", "Programs that sniff or forge packets fail; ping goes on working."), nullptr,
     &dropNetRaw},
    {"C-USER", QT_TRANSLATE_NOOP("Remedy", "Run as an ordinary user, in no group that is close to root"),
     QT_TRANSLATE_NOOP("Remedy", "root inside is root outside"),
     QT_TRANSLATE_NOOP("Remedy", "Files that the program writes, in volumes too, must belong to that user."),
     nullptr, &runAsOrdinaryUser},
    {"C-NNP", QT_TRANSLATE_NOOP("Remedy", "Set no-new-privileges"),
     QT_TRANSLATE_NOOP("Remedy", "no setuid program makes its caller root"),
     QT_TRANSLATE_NOOP("Remedy", "sudo, su and ping with a setuid bit stop working inside."),
     "{\n  \"no-new-privileges\": true\n}", &setNoNewPrivileges},
    {"C-SECCOMP", QT_TRANSLATE_NOOP("Remedy", "Use the engine's own filter for system calls"),
     QT_TRANSLATE_NOOP("Remedy", "rare system calls are where the kernel's holes are"),
     QT_TRANSLATE_NOOP("Remedy", "Debuggers, profilers and sandboxes may need a call that it forbids."),
     "{\n  \"seccomp-profile\": \"builtin\"\n}", &filterSystemCalls},
    {"C-APPARMOR", QT_TRANSLATE_NOOP("Remedy", "Use AppArmor's profile docker-default"),
     QT_TRANSLATE_NOOP("Remedy", "AppArmor keeps the host's own files closed"),
     QT_TRANSLATE_NOOP("Remedy", "Programs that mount, or write below /proc and /sys, fail."), nullptr,
     &confineByAppArmor},
    {"C-SELINUX", QT_TRANSLATE_NOOP("Remedy", "Let SELinux label the container"),
     QT_TRANSLATE_NOOP("Remedy", "SELinux keeps containers from each other's files"),
     QT_TRANSLATE_NOOP("Remedy", "Mounted directories need the option z or Z to be readable."),
     "{\n  \"selinux-enabled\": true\n}", &confineBySeLinux},
    {"C-MASKED", QT_TRANSLATE_NOOP("Remedy", "Hide the kernel's files in /proc and /sys again"),
     QT_TRANSLATE_NOOP("Remedy", "kernel memory and settings stay out of reach"),
     QT_TRANSLATE_NOOP("Remedy", "Containers that run containers themselves may need them."), nullptr,
     &hideSystemPaths},
    {"C-CGRW", QT_TRANSLATE_NOOP("Remedy", "Keep the control groups read-only and private"),
     QT_TRANSLATE_NOOP("Remedy", "who writes control groups lifts the limits"),
     QT_TRANSLATE_NOOP("Remedy", "systemd in a container, and containers in it, may need to write there."),
     "{\n  \"default-cgroupns-mode\": \"private\"\n}", &protectControlGroups},
};

} // namespace

std::span<const Remedy> isolation() {
    return table;
}

} // namespace hullwatch::fixes
