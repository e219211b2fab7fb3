// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/capabilities.h"

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

const QString everything = u"ALL"_s;

QSet<QString> normalised(const QStringList &written) {
    QSet<QString> names;
    for (const QString &name : written)
        names.insert(capabilityName(name));
    return names;
}

} // namespace

const QSet<QString> &defaultCapabilities() {
    static const QSet<QString> names{
        u"CAP_CHOWN"_s,       u"CAP_DAC_OVERRIDE"_s,     u"CAP_FSETID"_s, u"CAP_FOWNER"_s,
        u"CAP_MKNOD"_s,       u"CAP_NET_RAW"_s,          u"CAP_SETGID"_s, u"CAP_SETUID"_s,
        u"CAP_SETFCAP"_s,     u"CAP_SETPCAP"_s,          u"CAP_KILL"_s,   u"CAP_SYS_CHROOT"_s,
        u"CAP_AUDIT_WRITE"_s, u"CAP_NET_BIND_SERVICE"_s,
    };
    return names;
}

const QSet<QString> &allCapabilities() {
    static const QSet<QString> names = defaultCapabilities() + QSet<QString>{
                                                                   u"CAP_DAC_READ_SEARCH"_s,
                                                                   u"CAP_LINUX_IMMUTABLE"_s,
                                                                   u"CAP_NET_BROADCAST"_s,
                                                                   u"CAP_NET_ADMIN"_s,
                                                                   u"CAP_IPC_LOCK"_s,
                                                                   u"CAP_IPC_OWNER"_s,
                                                                   u"CAP_SYS_MODULE"_s,
                                                                   u"CAP_SYS_RAWIO"_s,
                                                                   u"CAP_SYS_PTRACE"_s,
                                                                   u"CAP_SYS_PACCT"_s,
                                                                   u"CAP_SYS_ADMIN"_s,
                                                                   u"CAP_SYS_BOOT"_s,
                                                                   u"CAP_SYS_NICE"_s,
                                                                   u"CAP_SYS_RESOURCE"_s,
                                                                   u"CAP_SYS_TIME"_s,
                                                                   u"CAP_SYS_TTY_CONFIG"_s,
                                                                   u"CAP_LEASE"_s,
                                                                   u"CAP_AUDIT_CONTROL"_s,
                                                                   u"CAP_MAC_OVERRIDE"_s,
                                                                   u"CAP_MAC_ADMIN"_s,
                                                                   u"CAP_SYSLOG"_s,
                                                                   u"CAP_WAKE_ALARM"_s,
                                                                   u"CAP_BLOCK_SUSPEND"_s,
                                                                   u"CAP_AUDIT_READ"_s,
                                                                   u"CAP_PERFMON"_s,
                                                                   u"CAP_BPF"_s,
                                                                   u"CAP_CHECKPOINT_RESTORE"_s,
                                                               };
    return names;
}

QString capabilityName(const QString &written) {
    const QString upper = written.trimmed().toUpper();
    if (upper == everything || upper.startsWith(u"CAP_"_s))
        return upper;
    return u"CAP_"_s + upper;
}

QSet<QString> effectiveCapabilities(bool privileged, const QStringList &add, const QStringList &drop) {
    if (privileged)
        return allCapabilities();
    QSet<QString> added = normalised(add);
    const QSet<QString> dropped = normalised(drop);
    if (added.contains(everything))
        return allCapabilities() - dropped;
    if (dropped.contains(everything))
        return added;
    return (defaultCapabilities() - dropped) + added;
}

} // namespace hullwatch
