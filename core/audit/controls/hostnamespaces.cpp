// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/joinednamespace.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/heldcapability.h"
#include "core/audit/normalise/joined.h"
#include "core/audit/normalise/usernamespace.h"

#include <QCoreApplication>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString ipcPath = u"HostConfig.IpcMode"_s;
const QString utsPath = u"HostConfig.UTSMode"_s;
const QString usernsPath = u"HostConfig.UsernsMode"_s;

void advisePrivateIpc(Outcome &outcome) {
    outcome.remediation.run = u"--ipc=private"_s;
    outcome.remediation.compose = u"ipc: private"_s;
    outcome.remediation.daemon = u"{\n  \"default-ipc-mode\": \"private\"\n}"_s;
    outcome.remediation.note =
        say(QT_TRANSLATE_NOOP("Control", "Create the container anew; programs that must share memory can be "
                                         "given a volume on tmpfs instead."));
}

Outcome hostIpc(const Container &container, const Snapshot &snapshot, const NamespaceOwner &end) {
    std::vector<Evidence> evidence{inspected(ipcPath, jsonOf(container.hostConfig.ipcMode))};
    if (end.state == NamespaceOwner::State::Joined)
        evidence.push_back(hostModeOf(end, ipcPath));
    Outcome result =
        fail(escapeSeverity(Severity::Medium, userNamespaceOf(container, snapshot.daemon)),
             say(QT_TRANSLATE_NOOP("Control",
                                   "The container reaches the shared memory and the message queues of the "
                                   "host's programs.")),
             std::move(evidence));
    advisePrivateIpc(result);
    return result;
}

Outcome judgeIpcMode(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &mode = container.hostConfig.ipcMode;
    if (!mode)
        return unreadableInspect(mode, ipcPath);
    const Evidence evidence = inspected(ipcPath, *mode);
    const NamespaceOwner end = namespaceOwner(container, snapshot, &HostConfig::ipcMode);
    if (!end.owner)
        return unresolved(end, evidence);
    const Field<QString> &ownerMode = end.owner->hostConfig.ipcMode;
    if (!ownerMode)
        return unreadableInspect(ownerMode, ipcPath);
    if (*ownerMode == u"host"_s)
        return hostIpc(container, snapshot, end);
    if (isForeign(*ownerMode))
        return foreign(ipcPath, *ownerMode);
    if (end.state == NamespaceOwner::State::Own && (*mode == u"private"_s || *mode == u"none"_s))
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "The container shares memory with nobody (%1)."), {*mode}),
            {evidence});
    // Engines before 18.09 wrote nothing and let others join.
    const bool isOpen = mode->isEmpty() || *mode == u"shareable"_s;
    if (end.state == NamespaceOwner::State::Own && !isOpen)
        return strangeMode(ipcPath, *mode);
    Outcome result = warn(
        Severity::Medium,
        isOpen ? say(QT_TRANSLATE_NOOP("Control", "Other containers may join the shared memory of this one."))
               : say(QT_TRANSLATE_NOOP("Control", "The container uses the shared memory of %1."),
                     {end.owner->name}),
        {evidence});
    advisePrivateIpc(result);
    return result;
}

Outcome hostUts(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    std::vector<Evidence> evidence{inspected(utsPath, u"host"_s)};
    Message reason =
        say(QT_TRANSLATE_NOOP("Control", "The container shares the name of the host, which it can read."));
    Severity severity = Severity::Low;
    const std::optional<bool> maySetName = mayHold(config, u"CAP_SYS_ADMIN"_s);
    // The right to set the name is of the user namespace that the name belongs to.
    if (maySetName != false && !isProtected(userNamespaceOf(container, snapshot.daemon))) {
        severity = Severity::Medium;
        evidence.push_back(inspected(u"HostConfig.CapAdd"_s, jsonOf(config.capAdd)));
        evidence.push_back(inspected(u"HostConfig.Privileged"_s, jsonOf(config.privileged)));
        reason = maySetName
                     ? say(QT_TRANSLATE_NOOP("Control",
                                             "The container shares the name of the host and may change it."))
                     : say(QT_TRANSLATE_NOOP(
                           "Control", "The container shares the name of the host; whether it may change "
                                      "it could not be read."));
    }
    Outcome result = fail(severity, std::move(reason), std::move(evidence));
    if (severity == Severity::Medium && !maySetName)
        result.confidence = Confidence::Low;
    result.remediation.run = u"--uts=\"\""_s;
    result.remediation.compose = u"hostname: app"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Leave the uts option out, give the container a name of its own with --hostname where it "
                   "needs one, and create it anew."));
    return result;
}

Outcome judgeUtsMode(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &mode = container.hostConfig.utsMode;
    if (!mode)
        return unreadableInspect(mode, utsPath);
    if (*mode == u"host"_s)
        return hostUts(container, snapshot);
    if (isForeign(*mode))
        return foreign(utsPath, *mode);
    if (!mode->isEmpty() && *mode != u"private"_s)
        return strangeMode(utsPath, *mode);
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container has a host name of its own.")),
                {inspected(utsPath, *mode)});
}

void adviseRemapping(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"userns-remap\": \"default\"\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "This is a setting of the whole host: images are pulled anew, and containers that need "
                   "the host's namespaces or the privileged mode are refused."));
}

Outcome judgeUserNamespace(const Container &container, const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    const Field<QString> &mode = container.hostConfig.usernsMode;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence options = fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions));
    const Evidence written = inspected(usernsPath, jsonOf(mode));
    if (daemonSecurityOption(daemon, u"rootless"_s))
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control", "The engine is rootless: every container of it is in a user "
                                             "namespace.")),
            {options});
    const bool isRemapped = daemonSecurityOption(daemon, u"userns"_s).has_value();
    if (mode && !mode->isEmpty() && *mode != u"host"_s)
        return isForeign(*mode) ? foreign(usernsPath, *mode) : strangeMode(usernsPath, *mode);
    if (!isRemapped) {
        // One cause, which the finding of the host carries.
        Outcome result = warn(Severity::Info,
                              say(QT_TRANSLATE_NOOP("Control", "The engine gives no container a user "
                                                               "namespace of its own.")),
                              {options, written});
        result.impliedBy = u"H-USERNS"_s;
        adviseRemapping(result);
        return result;
    }
    if (!mode)
        return unreadableInspect(mode, usernsPath);
    if (mode->isEmpty())
        return pass(say(QT_TRANSLATE_NOOP("Control", "The root of the container is an ordinary user of the "
                                                     "host.")),
                    {options, written});
    Outcome result =
        fail(Severity::High,
             say(QT_TRANSLATE_NOOP("Control", "The container has left the user namespace that the engine "
                                              "gives to the others: its root is the host's.")),
             {options, written});
    // The engine demands it of privileged containers.
    if (*container.hostConfig.privileged)
        result.impliedBy = u"C-PRIV"_s;
    result.remediation.run = u"--userns=\"\""_s;
    result.remediation.compose = u"userns_mode: \"\""_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Leave --userns=host out and create the container anew; its volumes must then belong to "
                   "the remapped user. Remapping itself is switched on with userns-remap of the daemon."));
    return result;
}

constexpr Control table[] = {
    {"C-IPCHOST",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Host IPC namespace not shared"),
     QT_TRANSLATE_NOOP("Control", "Shared memory exposed"),
     QT_TRANSLATE_NOOP("Control", "Databases and browsers keep secrets in shared memory. Whoever shares it "
                                  "reads and changes what those programs work with."),
     QT_TRANSLATE_NOOP("Control", "Use --ipc=private."),
     {{20}, {"5.17"}},
     &judgeIpcMode,
     Severity::Medium,
     true},
    {"C-UTSHOST",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Host UTS namespace not shared"),
     QT_TRANSLATE_NOOP("Control", "Host name shared"),
     QT_TRANSLATE_NOOP("Control", "An intruder with the right to administer renames the host, and logs and "
                                  "certificates then name another machine."),
     QT_TRANSLATE_NOOP("Control", "Drop --uts=host."),
     {{22}, {"5.21"}},
     &judgeUtsMode,
     Severity::Medium,
     true},
    {"C-USERNS",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Host user namespace is not shared"),
     QT_TRANSLATE_NOOP("Control", "Left the user namespace"),
     QT_TRANSLATE_NOOP("Control", "Where the engine maps root to an ordinary user, this container goes "
                                  "without: whoever breaks out of it is root of the host."),
     QT_TRANSLATE_NOOP("Control", "Drop --userns=host."),
     {{10}, {"5.31", "2.9"}},
     &judgeUserNamespace,
     Severity::High,
     true},
};

} // namespace

std::span<const Control> hostNamespaces() {
    return table;
}

} // namespace hullwatch::controls
