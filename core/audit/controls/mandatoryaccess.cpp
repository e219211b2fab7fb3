// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/hostpath.h"
#include "core/audit/normalise/runtimeclass.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/usernamespace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString optionsPath = u"HostConfig.SecurityOpt"_s;
const QString profilePath = u"AppArmorProfile"_s;
const QString labelPath = u"ProcessLabel"_s;
const QString unconfined = u"unconfined"_s;

Outcome withoutAppArmor(const Container &container, const Snapshot &snapshot, const Evidence &evidence) {
    const auto option = lastSecurityOption(*container.hostConfig.securityOpt, u"apparmor"_s);
    const bool isAskedFor = option && option->value.value_or(QString()) == unconfined;
    Message reason =
        isAskedFor
            ? say(QT_TRANSLATE_NOOP("Control", "The container asks for apparmor=unconfined: AppArmor holds "
                                               "it back from nothing."))
            : say(QT_TRANSLATE_NOOP("Control", "AppArmor holds the container back from nothing."));
    std::vector<Evidence> all{evidence, inspected(optionsPath, jsonOf(container.hostConfig.securityOpt))};
    Outcome result = fail(escapeSeverity(Severity::High, escapeBarrierOf(container, snapshot.daemon)),
                          std::move(reason), std::move(all));
    // With options that cannot be read it may have been asked for as well.
    const bool areOptionsKnown = isListed(container.hostConfig.securityOpt);
    if (*container.hostConfig.privileged && areOptionsKnown && !isAskedFor) {
        result.impliedBy = u"C-PRIV"_s;
        result.reason = say(QT_TRANSLATE_NOOP(
            "Control", "AppArmor holds the container back from nothing because it is privileged."));
    }
    result.remediation.run = u"--security-opt apparmor=docker-default"_s;
    result.remediation.compose = u"security_opt:\n  - apparmor:docker-default\n  - no-new-privileges:true"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew without apparmor=unconfined; a program that the default "
                   "profile hinders is better served with a profile of its own."));
    return result;
}

// The profile is written down when the container starts.
Outcome judgeProfile(const Container &container, const Snapshot &snapshot) {
    const Field<QString> &profile = container.appArmorProfile;
    if (!profile)
        return unreadableInspect(profile, profilePath);
    const Evidence evidence = inspected(profilePath, *profile);
    if (*profile == unconfined)
        return withoutAppArmor(container, snapshot, evidence);
    const ContainerState &state = container.state;
    const bool neverStarted = state.status == u"created"_s || !state.startedAt;
    if (profile->isEmpty() && neverStarted) {
        const auto option = lastSecurityOption(*container.hostConfig.securityOpt, u"apparmor"_s);
        if (option && option->value.value_or(QString()) == unconfined)
            return withoutAppArmor(container, snapshot, evidence);
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine chooses the AppArmor profile "
                                             "when the container starts, which it never did.")),
            {evidence, inspected(u"State.Status"_s, state.status)});
    }
    if (profile->isEmpty())
        return withoutAppArmor(container, snapshot, evidence);
    const bool isDefault = *profile == u"docker-default"_s;
    Outcome result =
        pass(isDefault
                 ? say(QT_TRANSLATE_NOOP("Control", "The engine's own AppArmor profile confines the "
                                                    "container."))
                 : say(QT_TRANSLATE_NOOP(
                           "Control", "The AppArmor profile %1 is loaded for the container; what it forbids, "
                                      "and whether it only complains, cannot be seen from here."),
                       {*profile}),
             {evidence});
    if (!isDefault)
        result.confidence = Confidence::Medium;
    return result;
}

// Some engines and proxies write null for this list, which says nothing of either.
std::optional<Outcome> withoutOptions(const Daemon &daemon) {
    if (!daemon.securityOptions)
        return unreadableInfo(daemon.securityOptions, u"SecurityOptions"_s);
    if (daemon.securityOptions->isEmpty())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine does not say what confines "
                                                        "its containers (%1 is empty)."),
                           {u"SecurityOptions"_s}),
                       {fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions))});
    return std::nullopt;
}

Outcome judgeAppArmor(const Container &container, const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (auto silent = withoutOptions(daemon))
        return *std::move(silent);
    if (daemonSecurityOption(daemon, u"apparmor"_s))
        return judgeProfile(container, snapshot);
    const Evidence evidence = fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions));
    if (daemonSecurityOption(daemon, u"selinux"_s))
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The host uses SELinux.")), {evidence});
    if (daemonSecurityOption(daemon, u"rootless"_s))
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control", "A rootless engine cannot load AppArmor profiles.")),
            {evidence});
    return notApplicable(say(QT_TRANSLATE_NOOP(
                             "Control", "The engine uses neither AppArmor nor SELinux, which is a finding of "
                                        "the host (H-LSM).")),
                         {evidence});
}

void adviseLabel(Outcome &outcome) {
    outcome.remediation.run = u"--security-opt label=type:container_t"_s;
    outcome.remediation.compose = u"security_opt:\n  - label:type:container_t\n  - no-new-privileges:true"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew without label=disable; mark mounts that it may use with :z, or "
                   ":Z for it alone."));
}

bool isLabelDisabled(const QStringList &options) {
    const std::vector<SecurityOption> parsed = parseSecurityOptions(options);
    return std::any_of(parsed.begin(), parsed.end(), [](const SecurityOption &option) {
        return (option.key == u"label"_s && option.value.value_or(QString()) == u"disable"_s) ||
               (option.key == u"disable"_s && !option.value);
    });
}

Outcome withoutLabel(const Container &container, const Snapshot &snapshot, const QString &type) {
    const HostConfig &config = container.hostConfig;
    std::vector<Evidence> evidence{inspected(labelPath, jsonOf(container.processLabel)),
                                   inspected(optionsPath, jsonOf(config.securityOpt))};
    Outcome result =
        fail(escapeSeverity(Severity::High, escapeBarrierOf(container, snapshot.daemon)),
             type.isEmpty()
                 ? say(QT_TRANSLATE_NOOP("Control", "SELinux does not separate the container from the host."))
                 : say(QT_TRANSLATE_NOOP("Control", "The container runs as %1, which SELinux holds back from "
                                                    "nothing."),
                       {type}),
             std::move(evidence));
    adviseLabel(result);
    if (!type.isEmpty())
        return result;
    // The daemon itself switches labels off for these.
    if (*config.privileged)
        result.impliedBy = u"C-PRIV"_s;
    else if (*config.pidMode == u"host"_s)
        result.impliedBy = u"C-PIDHOST"_s;
    else if (*config.ipcMode == u"host"_s)
        result.impliedBy = u"C-IPCHOST"_s;
    return result;
}

struct Label {
    QString type;  ///< "container_t"
    QString level; ///< "s0:c12,c345"
};

std::optional<Label> parseLabel(const QString &text) {
    const QStringList parts = text.split(u':');
    if (parts.size() < 4 || parts.at(2).isEmpty())
        return std::nullopt;
    return Label{parts.at(2), parts.mid(3).join(u':')};
}

bool hasCategories(const QString &level) {
    static const QRegularExpression categories(u"\\As0:c[0-9]+[,.]c[0-9]+\\z"_s);
    return categories.match(level).hasMatch();
}

bool areRelated(const Container &a, const Container &b) {
    const QString project = a.labels.value(u"com.docker.compose.project"_s);
    if (!project.isEmpty() && project == b.labels.value(u"com.docker.compose.project"_s))
        return true;
    const auto joins = [](const Container &one, const Container &other) {
        const QString prefix = u"container:"_s;
        return *one.hostConfig.ipcMode == prefix + other.id.value ||
               *one.hostConfig.pidMode == prefix + other.id.value ||
               *one.hostConfig.ipcMode == prefix + other.name ||
               *one.hostConfig.pidMode == prefix + other.name;
    };
    return joins(a, b) || joins(b, a);
}

const Container *strangerAt(const QString &level, const Container &container, const Snapshot &snapshot) {
    for (const ContainerPtr &other : snapshot.containers) {
        const auto label = parseLabel(*other->processLabel);
        if (other->id != container.id && label && label->level == level && !areRelated(container, *other))
            return other.get();
    }
    return nullptr;
}

// A mount that gives a directory of the system another label.
const Mount *relabelledSystem(const std::vector<Mount> &mounts) {
    static const QStringList system{u"/etc"_s,    u"/etc/ssh"_s, u"/etc/ssl"_s, u"/etc/pki"_s, u"/home"_s,
                                    u"/home/*"_s, u"/root"_s,    u"/usr"_s,     u"/var/lib"_s, u"/var/log"_s,
                                    u"/boot"_s,   u"/bin"_s,     u"/sbin"_s,    u"/lib"_s,     u"/lib64"_s,
                                    u"/opt"_s,    u"/run"_s,     u"/dev"_s,     u"/proc"_s,    u"/sys"_s};
    for (const Mount &mount : mounts) {
        const QStringList modes = mount.mode.split(u',');
        const QString source = cleanHostPath(mount.source);
        const bool isPath = mount.type != u"volume"_s && source.startsWith(u'/');
        if (isPath && (modes.contains(u"Z"_s) || modes.contains(u"z"_s)) &&
            std::any_of(system.begin(), system.end(), [&](const QString &path) {
                const PathRelation relation = relationOf(source, path);
                return relation == PathRelation::Same || relation == PathRelation::Contains;
            }))
            return &mount;
    }
    return nullptr;
}

Outcome warnOfLabel(Severity severity, Message reason, std::vector<Evidence> evidence) {
    Outcome result = warn(severity, std::move(reason), std::move(evidence));
    adviseLabel(result);
    return result;
}

Outcome judgeLabel(const Label &label, const Container &container, const Snapshot &snapshot) {
    static const QStringList usual{u"container_t"_s, u"svirt_lxc_net_t"_s, u"container_init_t"_s,
                                   u"container_kvm_t"_s};
    const Evidence evidence = inspected(labelPath, *container.processLabel);
    if (label.type == u"container_runtime_t"_s)
        return warnOfLabel(
            escapeSeverity(Severity::High, escapeBarrierOf(container, snapshot.daemon)),
            say(QT_TRANSLATE_NOOP("Control", "The container has the rights that SELinux gives to the engine "
                                             "(%1)."),
                {label.type}),
            {evidence});
    if (!usual.contains(label.type))
        return warnOfLabel(Severity::Medium,
                           say(QT_TRANSLATE_NOOP("Control", "The container has a type of its own, %1; what "
                                                            "SELinux allows it cannot be seen from here."),
                               {label.type}),
                           {evidence});
    if (!hasCategories(label.level))
        return warnOfLabel(
            Severity::Medium,
            say(QT_TRANSLATE_NOOP("Control", "The container has no categories of its own (%1): "
                                             "SELinux does not keep it from other containers."),
                {label.level}),
            {evidence});
    if (const Container *stranger = strangerAt(label.level, container, snapshot))
        return warnOfLabel(
            Severity::Medium,
            say(QT_TRANSLATE_NOOP("Control", "The container has the same categories as %1 (%2): "
                                             "SELinux does not keep them apart."),
                {stranger->name, label.level}),
            {evidence});
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    if (const Mount *mount = relabelledSystem(*container.mounts))
        return warnOfLabel(
            Severity::Medium,
            say(QT_TRANSLATE_NOOP("Control", "The mount of %1 gives files of the host's system the label of "
                                             "containers, so that its own programs may fail."),
                {mount->source}),
            {evidence, inspected(mount->path + u".Mode"_s, mount->mode)});
    return pass(say(QT_TRANSLATE_NOOP("Control", "SELinux separates the container from the host and from "
                                                 "others (%1)."),
                    {label.type + u':' + label.level}),
                {evidence});
}

Outcome judgeSelinux(const Container &container, const Snapshot &snapshot) {
    static const QStringList free{u"spc_t"_s, u"unconfined_t"_s, u"unconfined_service_t"_s};
    const Daemon &daemon = snapshot.daemon;
    if (auto silent = withoutOptions(daemon))
        return *std::move(silent);
    if (!daemonSecurityOption(daemon, u"selinux"_s))
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control", "The engine does not use SELinux; on a host that does, "
                                             "\"selinux-enabled\" in daemon.json switches it on.")),
            {fromInfo(u"SecurityOptions"_s, jsonOf(daemon.securityOptions))});
    const Field<QString> &written = container.processLabel;
    if (isLabelDisabled(*container.hostConfig.securityOpt) || (written && written->isEmpty()))
        return withoutLabel(container, snapshot, {});
    if (!written)
        return unreadableInspect(written, labelPath);
    const auto label = parseLabel(*written);
    if (!label)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: %1 is no label of SELinux."), {*written}),
            {inspected(labelPath, *written)});
    if (free.contains(label->type))
        return withoutLabel(container, snapshot, label->type);
    if (!isListed(container.hostConfig.securityOpt))
        return unreadableInspect(container.hostConfig.securityOpt, optionsPath);
    return judgeLabel(*label, container, snapshot);
}

constexpr Control table[] = {
    {"C-APPARMOR",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "AppArmor profile enforced"),
     QT_TRANSLATE_NOOP("Control", "No AppArmor profile"),
     QT_TRANSLATE_NOOP("Control", "The profile forbids what containers never need: to mount, and to write to "
                                  "the kernel's settings. Without it one hole less is enough to break out."),
     QT_TRANSLATE_NOOP("Control", "Remove apparmor=unconfined."),
     {{5}, {"5.2"}},
     &judgeAppArmor,
     Severity::High,
     true},
    {"C-SELINUX",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "SELinux label not disabled"),
     QT_TRANSLATE_NOOP("Control", "SELinux switched off"),
     QT_TRANSLATE_NOOP("Control", "The label keeps a program that broke out of its container from the host's "
                                  "files and from those of other containers."),
     QT_TRANSLATE_NOOP("Control", "Remove label=disable, and mark the mounts with :z or :Z."),
     {{5}, {"5.3"}},
     &judgeSelinux,
     Severity::High,
     true,
     false,
     true},
};

} // namespace

std::span<const Control> mandatoryAccess() {
    return table;
}

} // namespace hullwatch::controls
