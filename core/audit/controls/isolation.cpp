// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"

#include <QRegularExpression>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

Outcome judgePrivileged(const Container &container, const Snapshot &snapshot) {
    const Field<bool> &privileged = container.hostConfig.privileged;
    const QString path = u"HostConfig.Privileged"_s;
    if (!privileged)
        return unreadableInspect(privileged, path);
    if (!*privileged)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The container runs without the privileged mode.")),
                    {inspected(path, false)});

    const Daemon &daemon = snapshot.daemon;
    Outcome result =
        fail(Severity::Critical,
             say(QT_TRANSLATE_NOOP("Control", "The container is privileged: it holds every capability and "
                                              "all devices of the host, and no filter confines it.")),
             {inspected(path, true)});
    result.facts += u"privileged"_s;
    if (daemonSecurityOption(daemon, u"rootless"_s)) {
        result.facts.clear();
        result.severity = Severity::High;
        result.reason =
            say(QT_TRANSLATE_NOOP("Control", "The container is privileged; the engine is rootless, so this "
                                             "reaches as far as the user who runs the engine."));
        result.evidence.push_back(fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions)));
    } else if (daemonSecurityOption(daemon, u"userns"_s)) {
        // The engine refuses privileged containers in a remapped namespace, so this one has left it.
        result.reason =
            say(QT_TRANSLATE_NOOP("Control", "The container is privileged and for that has left the user "
                                             "namespace that the engine gives to the others."));
        result.evidence.push_back(
            inspected(u"HostConfig.UsernsMode"_s, jsonOf(container.hostConfig.usernsMode)));
    }
    result.remediation.run = u"--privileged=false"_s;
    result.remediation.compose = u"privileged: false"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew, and give back only what it turns out to need with "
                   "--cap-add and --device."));
    return result;
}

// The name goes into a command line, so only a plain one is taken over.
QString safeUser(const ParsedUser &user) {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]*\\z"_s);
    if (user.isRoot || !plain.match(user.user).hasMatch())
        return u"10001:10001"_s;
    return user.uid ? user.user + u':' + user.user : user.user;
}

void adviseUser(Outcome &outcome, const QString &user) {
    outcome.remediation.run = u"--user "_s + user;
    outcome.remediation.compose = u"user: \""_s + user + u'"';
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Better still is a USER line in the Dockerfile; the files that the program "
                   "writes must belong to that user."));
}

Outcome judgeRoot(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &user = container.user;
    std::vector<Evidence> evidence{inspected(u"Config.User"_s, jsonOf(user))};
    const UserNamespace space = userNamespaceOf(container, snapshot.daemon);
    const Field<QStringList> &daemonOptions = snapshot.daemon.securityOptions;
    if (space != UserNamespace::Host && daemonOptions)
        evidence.push_back(fromInfo(u"SecurityOptions"_s, jsonOf(daemonOptions)));
    if (isProtected(space)) {
        Outcome result =
            pass(say(QT_TRANSLATE_NOOP("Control", "The process is root in the container only; a user "
                                                  "namespace makes it an ordinary user on the host.")),
                 std::move(evidence));
        result.confidence = Confidence::Medium;
        return result;
    }
    if (space == UserNamespace::Unknown && daemonOptions)
        return unreadableInspect(container.hostConfig.usernsMode, u"HostConfig.UsernsMode"_s);

    const Field<QStringList> &options = container.hostConfig.securityOpt;
    const bool canGainMore = noNewPrivileges(*options) != NoNewPrivileges::On;
    if (canGainMore)
        evidence.push_back(inspected(u"HostConfig.SecurityOpt"_s, jsonOf(options)));
    Outcome result =
        fail(canGainMore ? Severity::High : Severity::Medium,
             canGainMore
                 ? say(QT_TRANSLATE_NOOP("Control",
                                         "The process is root, no user namespace separates it from the root "
                                         "of the host, and it may gain further privileges."))
                 : say(QT_TRANSLATE_NOOP("Control",
                                         "The process is root, and no user namespace separates it from the "
                                         "root of the host.")),
             std::move(evidence));
    if (space == UserNamespace::Unknown)
        result.confidence = Confidence::Medium;
    result.facts += u"root"_s;
    adviseUser(result, safeUser(parseUser(*user)));
    return result;
}

// Groups of the host's usual /etc/group whose members come close to root.
QStringList powerfulGroups(const QStringList &groups) {
    static const QStringList powerful{u"root"_s, u"docker"_s, u"disk"_s, u"shadow"_s, u"kmem"_s};
    QStringList found;
    for (const QString &group : groups) {
        if (powerful.contains(group) || parseUser(u"1:"_s + group).isRootGroup)
            found += group;
    }
    return found;
}

Outcome judgeUser(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &configured = container.user;
    if (*snapshot.daemon.osType == u"windows"_s)
        return unknown(say(QT_TRANSLATE_NOOP(
                           "Control", "Not assessed: accounts of Windows containers cannot be told apart "
                                      "by the Engine API.")),
                       {fromInfo(u"OSType"_s, u"windows"_s)});
    if (!configured)
        return unreadableInspect(configured, u"Config.User"_s);
    const ParsedUser user = parseUser(*configured);
    if (user.isRoot)
        return judgeRoot(container, snapshot);

    const Evidence evidence = inspected(u"Config.User"_s, *configured);
    if (user.isRootGroup) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The process is not root, but its group is.")), {evidence});
        adviseUser(result, safeUser(user));
        return result;
    }
    const Field<QStringList> &groups = container.hostConfig.groupAdd;
    if (!isListed(groups))
        return unreadableInspect(groups, u"HostConfig.GroupAdd"_s);
    const QStringList powerful = powerfulGroups(*groups);
    if (!powerful.isEmpty()) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP(
                         "Control",
                         "The process is not root, but belongs to a group with far-reaching rights: %1."),
                     {powerful.join(u", "_s)}),
                 {evidence, inspected(u"HostConfig.GroupAdd"_s, jsonOf(groups))});
        result.remediation.compose = u"group_add: []"_s;
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Create the container anew without --group-add %1."),
                {powerful.join(u' ')});
        return result;
    }
    if (user.isNamed()) {
        Outcome result = pass(
            say(QT_TRANSLATE_NOOP("Control", "The process runs as the user %1; that this name is not another "
                                             "name of root cannot be seen from here."),
                {user.user}),
            {evidence});
        result.confidence = Confidence::Medium;
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "The process runs as the user id %1."), {user.user}),
                {evidence});
}

void adviseNoNewPrivileges(Outcome &outcome) {
    outcome.remediation.run = u"--security-opt no-new-privileges"_s;
    outcome.remediation.compose = u"security_opt:\n  - no-new-privileges:true"_s;
    outcome.remediation.daemon = u"{\n  \"no-new-privileges\": true\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew: the setting of the daemon, too, is taken over only then."));
}

Outcome judgeNoNewPrivileges(const Container &container, const Snapshot &snapshot) {
    const Field<QStringList> &options = container.hostConfig.securityOpt;
    const QString path = u"HostConfig.SecurityOpt"_s;
    if (!isListed(options))
        return unreadableInspect(options, path);
    const Evidence evidence = inspected(path, jsonOf(options));
    switch (noNewPrivileges(*options)) {
    case NoNewPrivileges::On:
        return pass(say(QT_TRANSLATE_NOOP("Control",
                                          "Processes cannot gain privileges beyond those they start with.")),
                    {evidence});
    case NoNewPrivileges::Invalid:
        return unknown(
            say(QT_TRANSLATE_NOOP("Control",
                                  "Not assessed: no-new-privileges in %1 has a value that is neither true "
                                  "nor false."),
                {path}),
            {evidence});
    case NoNewPrivileges::Off: {
        Outcome result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "The container switches no-new-privileges off explicitly, whatever "
                                       "the daemon's default is.")),
                 {evidence});
        adviseNoNewPrivileges(result);
        return result;
    }
    case NoNewPrivileges::Unset:
        break;
    }
    const Daemon &daemon = snapshot.daemon;
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    const Evidence daemonEvidence = fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions));
    if (daemonSecurityOption(daemon, u"no-new-privileges"_s))
        return unknown(
            say(QT_TRANSLATE_NOOP("Control",
                                  "Not assessed: the daemon sets no-new-privileges for new containers, but "
                                  "whether it did when this one was created cannot be seen.")),
            {evidence, daemonEvidence});
    Outcome result = fail(
        Severity::Medium,
        say(QT_TRANSLATE_NOOP("Control", "Nothing sets no-new-privileges: a setuid program in the container "
                                         "makes its caller root.")),
        {evidence, daemonEvidence});
    adviseNoNewPrivileges(result);
    return result;
}

constexpr Control table[] = {
    {"C-PRIV",
     Severity::Critical,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Container is not privileged"),
     QT_TRANSLATE_NOOP("Control", "Privileged"),
     QT_TRANSLATE_NOOP(
         "Control",
         "Whoever takes over a program in a privileged container owns the host: its disks can be mounted and "
         "its kernel changed. No other protection of the container remains."),
     QT_TRANSLATE_NOOP("Control", "Drop --privileged; add single capabilities and devices instead."),
     {{14}, {"5.5"}},
     &judgePrivileged,
     Severity::Critical,
     true},
    {"C-CAPS",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Effective capabilities are restricted"),
     QT_TRANSLATE_NOOP("Control", "Excess capabilities"),
     QT_TRANSLATE_NOOP(
         "Control",
         "Each capability is a piece of root's power. With the graver ones an intruder loads kernel modules, "
         "mounts disks or reads other processes' memory, and so leaves the container."),
     QT_TRANSLATE_NOOP("Control", "Drop ALL capabilities and add back only those the program needs."),
     {{34}, {"5.4"}},
     &judgeCapabilities,
     Severity::Critical,
     true},
    {"C-USER",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Process does not run as root"),
     QT_TRANSLATE_NOOP("Control", "Runs as root"),
     QT_TRANSLATE_NOOP(
         "Control",
         "Root in a container is the host's root behind a thin wall. Any hole in the kernel or a carelessly "
         "mounted path then gives an intruder the whole host."),
     QT_TRANSLATE_NOOP("Control", "Run as an ordinary user id, best 10000 or above."),
     {{4}, {"4.1"}},
     &judgeUser,
     Severity::High,
     false},
    {"C-NNP",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "no-new-privileges is set"),
     QT_TRANSLATE_NOOP("Control", "Can gain privileges"),
     QT_TRANSLATE_NOOP(
         "Control",
         "An intruder with an ordinary account becomes root through any setuid program that the image brings "
         "along, such as su or mount."),
     QT_TRANSLATE_NOOP("Control", "Add --security-opt no-new-privileges."),
     {{33}, {"5.26", "2.14"}},
     &judgeNoNewPrivileges,
     Severity::Medium,
     true},
    {"C-SECCOMP",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Seccomp filter is active"),
     QT_TRANSLATE_NOOP("Control", "No system call filter"),
     QT_TRANSLATE_NOOP(
         "Control",
         "Without the filter every system call reaches the kernel, also the rare ones in which most of its "
         "holes are found. An intruder needs just one of them to leave the container."),
     QT_TRANSLATE_NOOP("Control", "Remove seccomp=unconfined, or write a profile that denies by default."),
     {{}, {"5.22"}},
     &judgeSeccomp,
     Severity::High,
     true},
};

} // namespace

std::span<const Control> isolation() {
    return table;
}

} // namespace hullwatch::controls
