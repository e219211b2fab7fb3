// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"

#include <QCoreApplication>

#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

Evidence optionsEvidence(const Daemon &daemon) {
    return fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions));
}

Outcome judgeRootless(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence evidence = optionsEvidence(daemon);
    if (daemonSecurityOption(daemon, u"rootless"_s))
        return pass(say(QT_TRANSLATE_NOOP("Control", "The engine runs as an ordinary user.")), {evidence});
    const bool isRemapped = daemonSecurityOption(daemon, u"userns"_s).has_value();
    Outcome result =
        isRemapped
            ? warn(Severity::Medium,
                   say(QT_TRANSLATE_NOOP(
                       "Control", "The engine runs as root; its containers at least are not the root of "
                                  "the host.")),
                   {evidence})
            : fail(Severity::Medium,
                   say(QT_TRANSLATE_NOOP(
                       "Control", "The engine runs as root: a hole in it or in a container's wall is root "
                                  "on the host.")),
                   {evidence});
    result.remediation.run = u"dockerd-rootless-setuptool.sh install"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Set up a rootless engine beside this one and move the containers over; ports below 1024 "
                   "and some storage and network drivers need thought first."));
    return result;
}

Outcome judgeRemapping(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence evidence = optionsEvidence(daemon);
    if (daemonSecurityOption(daemon, u"rootless"_s))
        return pass(say(QT_TRANSLATE_NOOP(
                        "Control", "The engine is rootless: root in a container is its user outside.")),
                    {evidence});
    if (daemonSecurityOption(daemon, u"userns"_s))
        return pass(say(QT_TRANSLATE_NOOP("Control", "Root in a container is an ordinary user outside.")),
                    {evidence});
    Outcome result =
        fail(Severity::Medium,
             say(QT_TRANSLATE_NOOP("Control", "Root in a container is root on the host: the engine does not "
                                              "remap users.")),
             {evidence});
    result.remediation.daemon = u"{\n  \"userns-remap\": \"default\"\n}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Restart the daemon after it. Images are pulled anew, volumes need new owners, and "
                   "containers that are privileged or use the host's namespaces need --userns=host."));
    return result;
}

Outcome judgeSecurityModule(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence evidence = optionsEvidence(daemon);
    for (const QString &module : {u"apparmor"_s, u"selinux"_s}) {
        if (daemonSecurityOption(daemon, module))
            return pass(say(QT_TRANSLATE_NOOP("Control", "The engine confines containers with %1."),
                            {module == u"apparmor"_s ? u"AppArmor"_s : u"SELinux"_s}),
                        {evidence});
    }
    const Evidence kernel = fromInfo(u"KernelVersion"_s, daemon.kernel);
    if (daemonSecurityOption(daemon, u"rootless"_s))
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: a rootless engine does not tell whether "
                                             "the host confines it with AppArmor or SELinux.")),
            {evidence});
    Outcome result = fail(Severity::High,
                          say(QT_TRANSLATE_NOOP("Control", "Neither AppArmor nor SELinux confines the "
                                                           "containers.")),
                          {evidence, kernel});
    if (daemon.kernel.contains(u"grsec"_s)) {
        result =
            warn(Severity::Info,
                 say(QT_TRANSLATE_NOOP("Control", "Neither AppArmor nor SELinux confines the containers; "
                                                  "the kernel is one with grsecurity.")),
                 {evidence, kernel});
    } else if (daemon.operatingSystem.contains(u"Docker Desktop"_s) ||
               daemon.kernel.contains(u"linuxkit"_s)) {
        result = warn(Severity::Medium,
                      say(QT_TRANSLATE_NOOP("Control", "Neither AppArmor nor SELinux confines the containers "
                                                       "within Docker Desktop's virtual machine.")),
                      {evidence, fromInfo(u"OperatingSystem"_s, daemon.operatingSystem), kernel});
    }
    result.remediation.daemon = u"{\n  \"selinux-enabled\": true\n}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "On Debian and Ubuntu install and enable apparmor; on Fedora and its kin enforce SELinux "
                   "and set selinux-enabled. Restart the daemon and create the containers anew."));
    return result;
}

void adviseDefaultProfile(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"seccomp-profile\": \"builtin\"\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Or take seccomp-profile out of daemon.json and out of the options of dockerd, and restart "
        "the daemon and its containers."));
}

Outcome judgeSeccompDefault(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence evidence = optionsEvidence(daemon);
    const auto option = daemonSecurityOption(daemon, u"seccomp"_s);
    Outcome result;
    if (!option) {
        result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The kernel or the engine cannot filter system calls.")),
                 {evidence});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Use a kernel with CONFIG_SECCOMP_FILTER and an engine that is built with seccomp."));
        return result;
    }
    const QString &profile = option->profile;
    if (profile.isEmpty() || profile == u"builtin"_s || profile == u"default"_s)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "Containers get the engine's own filter of system calls.")),
            {evidence});
    if (profile == u"unconfined"_s)
        result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The daemon switches the filter of system calls off for "
                                                  "all containers that bring none.")),
                 {evidence});
    else
        result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The daemon's filter of system calls is %1, whose content "
                                                  "cannot be seen."),
                     {profile}),
                 {evidence});
    adviseDefaultProfile(result);
    return result;
}

Outcome judgeDaemonNoNewPrivileges(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence evidence = optionsEvidence(daemon);
    if (daemonSecurityOption(daemon, u"no-new-privileges"_s))
        return pass(say(QT_TRANSLATE_NOOP("Control", "New containers cannot gain privileges by default.")),
                    {evidence});
    // Whether every 24.0 names the option is not certain.
    const auto version = parseVersion(daemon.version);
    if (!version || isOlder(*version, Version{{25, 0, 0}, false, false}))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: Engine %1 does not tell whether "
                                                        "no-new-privileges is its default."),
                           {daemon.version}),
                       {evidence, fromVersion(u"Version"_s, daemon.version)});
    Outcome result =
        fail(Severity::Low,
             say(QT_TRANSLATE_NOOP("Control", "New containers may gain privileges unless each one "
                                              "forbids it.")),
             {evidence});
    result.remediation.daemon = u"{\n  \"no-new-privileges\": true\n}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Restart the daemon and create the containers anew; those that exist keep what they have."));
    return result;
}

struct Limit {
    const char *name;
    Field<bool> Daemon::*field;
};

constexpr Limit limits[] = {{"MemoryLimit", &Daemon::memoryLimit},
                            {"PidsLimit", &Daemon::pidsLimit},
                            {"CpuCfsQuota", &Daemon::cpuCfsQuota},
                            {"CPUShares", &Daemon::cpuShares}};

std::optional<Outcome> judgeUnsupportedLimits(const Daemon &daemon) {
    QStringList unsupported;
    std::vector<Evidence> evidence;
    for (const Limit &limit : limits) {
        const Field<bool> &field = daemon.*limit.field;
        if (!field || *field)
            continue;
        unsupported += QString::fromLatin1(limit.name);
        evidence.push_back(fromInfo(unsupported.last(), false));
    }
    const bool hasNoDriver = *daemon.cgroupDriver == u"none"_s;
    if (hasNoDriver)
        evidence.insert(evidence.begin(), fromInfo(u"CgroupDriver"_s, u"none"_s));
    if (evidence.empty())
        return std::nullopt;
    Outcome result = fail(
        Severity::Medium,
        hasNoDriver
            ? say(QT_TRANSLATE_NOOP("Control", "The engine has no driver of control groups: limits of "
                                               "containers are accepted and ignored."))
            : say(QT_TRANSLATE_NOOP("Control", "The kernel does not enforce these limits of containers: %1."),
                  {unsupported.join(u", "_s)}),
        std::move(evidence));
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Boot the host with version 2 of control groups and systemd; for a rootless engine delegate "
        "the controllers cpu, memory and pids to its user."));
    return result;
}

Outcome judgeControlGroups(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (auto unsupported = judgeUnsupportedLimits(daemon))
        return *std::move(unsupported);
    if (daemon.cgroupVersion.isEmpty())
        return unreadable(u"GET /info"_s, u"CgroupVersion"_s, true, false);
    const Evidence evidence = fromInfo(u"CgroupVersion"_s, daemon.cgroupVersion);
    if (daemon.cgroupVersion == u"1"_s) {
        Outcome result = warn(Severity::Medium,
                              say(QT_TRANSLATE_NOOP("Control", "The host uses version 1 of control groups, "
                                                               "which the engine will cease to support.")),
                              {evidence});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Boot the host with systemd.unified_cgroup_hierarchy=1, or update its distribution."));
        return result;
    }
    if (!daemon.cgroupDriver)
        return unreadableInfo(daemon.cgroupDriver, u"CgroupDriver"_s);
    for (const Limit &limit : limits) {
        const Field<bool> &field = daemon.*limit.field;
        if (!field)
            return unreadableInfo(field, QString::fromLatin1(limit.name));
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "Version %1 of control groups enforces all limits."),
                    {daemon.cgroupVersion}),
                {evidence, fromInfo(u"CgroupDriver"_s, jsonOf(daemon.cgroupDriver))});
}

constexpr Control table[] = {
    {"H-ROOTLESS",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Daemon runs as non-root"),
     QT_TRANSLATE_NOOP("Control", "Daemon runs as root"),
     QT_TRANSLATE_NOOP("Control", "A rootless engine that is taken over is one user's account; one that runs "
                                  "as root is the host."),
     QT_TRANSLATE_NOOP("Control", "Run a rootless engine, or at least remap users."),
     {{4}, {"2.1"}},
     &judgeRootless,
     Severity::Medium,
     true},
    {"H-USERNS",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "User-namespace remapping enabled"),
     QT_TRANSLATE_NOOP("Control", "No user remapping"),
     QT_TRANSLATE_NOOP("Control", "Without it an intruder who is root in a container and finds a way out is "
                                  "root outside as well."),
     QT_TRANSLATE_NOOP("Control", "Set userns-remap in daemon.json."),
     {{10}, {"2.9"}},
     &judgeRemapping,
     Severity::Medium,
     true},
    {"H-LSM",
     Severity::High,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "AppArmor or SELinux active for Docker"),
     QT_TRANSLATE_NOOP("Control", "No AppArmor or SELinux"),
     QT_TRANSLATE_NOOP("Control", "They hold where a capability or a mount was given too much: without them "
                                  "one mistake is enough to leave a container."),
     QT_TRANSLATE_NOOP("Control", "Enable AppArmor or SELinux on the host and for the daemon."),
     {{5}, {}},
     &judgeSecurityModule,
     Severity::High,
     true},
    {"H-SECCOMP",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Daemon default seccomp profile"),
     QT_TRANSLATE_NOOP("Control", "No default seccomp profile"),
     QT_TRANSLATE_NOOP("Control", "The default keeps the rarely used half of the kernel, where most of its "
                                  "holes are found, away from every container."),
     QT_TRANSLATE_NOOP("Control", "Use the built-in profile."),
     {{}, {"2.17"}},
     &judgeSeccompDefault,
     Severity::Medium,
     true},
    {"H-NNP",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Daemon no-new-privileges default"),
     QT_TRANSLATE_NOOP("Control", "Privileges can be gained"),
     QT_TRANSLATE_NOOP("Control", "As a default it also covers the container that nobody thought of."),
     QT_TRANSLATE_NOOP("Control", "Set no-new-privileges in daemon.json."),
     {{33}, {"2.14"}},
     &judgeDaemonNoNewPrivileges,
     Severity::Low,
     true},
    {"H-CGROUPV",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "cgroup v2 with working limits"),
     QT_TRANSLATE_NOOP("Control", "Limits are not enforced"),
     QT_TRANSLATE_NOOP("Control",
                       "Where the kernel does not enforce limits, one container can starve the host "
                       "although its limits are written down."),
     QT_TRANSLATE_NOOP("Control", "Boot the host with version 2 of control groups."),
     {{}, {}},
     &judgeControlGroups,
     Severity::Medium,
     true},
};

} // namespace

std::span<const Control> hostConfinement() {
    return table;
}

} // namespace hullwatch::controls
