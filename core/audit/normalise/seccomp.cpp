// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/seccomp.h"

#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/usernamespace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

using Filter = EffectiveSeccomp::Filter;
using Cause = EffectiveSeccomp::Cause;
using Unreadable = EffectiveSeccomp::Unreadable;

EffectiveSeccomp unknown(Unreadable field) {
    EffectiveSeccomp result;
    result.unreadable = field;
    return result;
}

EffectiveSeccomp none(Cause cause, int optionIndex = -1) {
    EffectiveSeccomp result;
    result.filter = Filter::None;
    result.cause = cause;
    result.optionIndex = optionIndex;
    return result;
}

EffectiveSeccomp byOption(const SecurityOption &option) {
    const QString value = option.value.value_or(QString());
    if (value == u"unconfined"_s)
        return none(Cause::Unconfined, option.index);
    EffectiveSeccomp result;
    result.optionIndex = option.index;
    result.filter = value == u"builtin"_s || value == u"default"_s ? Filter::Builtin : Filter::Custom;
    result.profile = value;
    return result;
}

EffectiveSeccomp byDaemon(const DaemonSecurityOption &seccomp) {
    if (seccomp.profile == u"unconfined"_s)
        return none(Cause::DaemonUnconfined);
    EffectiveSeccomp result;
    result.profile = seccomp.profile;
    // "default" is what engines before 23 call the profile that later ones call "builtin".
    const bool builtin =
        seccomp.profile.isEmpty() || seccomp.profile == u"builtin"_s || seccomp.profile == u"default"_s;
    result.filter = builtin ? Filter::Builtin : Filter::DaemonProfile;
    return result;
}

bool letsThrough(const QString &action) {
    static const QSet<QString> actions{u"SCMP_ACT_ALLOW"_s, u"SCMP_ACT_LOG"_s, u"SCMP_ACT_TRACE"_s,
                                       u"SCMP_ACT_NOTIFY"_s};
    return actions.contains(action);
}

bool isDangerous(const QString &call) {
    static const QSet<QString> calls{u"mount"_s,           u"umount2"_s,
                                     u"unshare"_s,         u"clone"_s,
                                     u"clone3"_s,          u"keyctl"_s,
                                     u"add_key"_s,         u"bpf"_s,
                                     u"ptrace"_s,          u"userfaultfd"_s,
                                     u"kexec_load"_s,      u"init_module"_s,
                                     u"perf_event_open"_s, u"open_by_handle_at"_s,
                                     u"finit_module"_s,    u"kexec_file_load"_s};
    return calls.contains(call) || call.startsWith(u"io_uring_"_s);
}

bool holdsCapability(const QJsonArray &names, const QSet<QString> &capabilities, bool all) {
    const auto held = [&](const QJsonValue &name) {
        return capabilities.contains(capabilityName(name.toString()));
    };
    return all ? std::all_of(names.begin(), names.end(), held)
               : std::any_of(names.begin(), names.end(), held);
}

bool applies(const QJsonObject &rule, const QSet<QString> &capabilities) {
    const QJsonArray needed = rule[u"includes"_s][u"caps"_s].toArray();
    const QJsonArray barred = rule[u"excludes"_s][u"caps"_s].toArray();
    return holdsCapability(needed, capabilities, true) && !holdsCapability(barred, capabilities, false);
}

QStringList namesOf(const QJsonObject &rule) {
    QStringList names;
    for (const QJsonValue &name : rule[u"names"_s].toArray())
        names += name.toString();
    const QString single = rule[u"name"_s].toString();
    if (!single.isEmpty())
        names += single;
    return names;
}

bool isTamed(const QString &call, const QJsonObject &rule) {
    if (call == u"clone"_s || call == u"unshare"_s)
        return !rule[u"args"_s].toArray().isEmpty();
    if (call == u"ptrace"_s)
        return !rule[u"includes"_s][u"minKernel"_s].toString().isEmpty();
    return false;
}

} // namespace

EffectiveSeccomp effectiveSeccomp(const Container &container, const Daemon &daemon) {
    const HostConfig &config = container.hostConfig;
    const bool daemonKnown = daemon.securityOptions.isSet();
    const auto seccomp = daemonSecurityOption(daemon, u"seccomp"_s);
    if (daemonKnown && !seccomp)
        return none(Cause::Kernel);
    if (!config.securityOpt && !config.securityOpt.isNull())
        return unknown(Unreadable::SecurityOpt);
    const auto option = lastSecurityOption(*config.securityOpt, u"seccomp"_s);
    if (option && !option->value.value_or(QString()).isEmpty())
        return byOption(*option);
    if (!config.privileged)
        return unknown(Unreadable::Privileged);
    if (*config.privileged)
        return none(Cause::Privileged);
    return daemonKnown ? byDaemon(*seccomp) : unknown(Unreadable::SecurityOptions);
}

SeccompProfile readSeccompProfile(const QString &json, const QSet<QString> &capabilities) {
    SeccompProfile profile;
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8()).object();
    profile.defaultAction = root[u"defaultAction"_s].toString();
    if (profile.defaultAction.isEmpty())
        return profile;
    profile.readable = true;
    profile.allowsByDefault = letsThrough(profile.defaultAction);
    QSet<QString> found;
    for (const QJsonValue &entry : root[u"syscalls"_s].toArray()) {
        const QJsonObject rule = entry.toObject();
        if (!letsThrough(rule[u"action"_s].toString()) || !applies(rule, capabilities))
            continue;
        for (const QString &call : namesOf(rule)) {
            if (isDangerous(call) && !isTamed(call, rule))
                found.insert(call);
        }
    }
    profile.dangerous = QStringList(found.begin(), found.end());
    profile.dangerous.sort();
    return profile;
}

} // namespace hullwatch
