// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/usernamespace.h"

namespace hullwatch {

using namespace Qt::StringLiterals;

UserNamespace userNamespaceOf(const Container &container, const Daemon &daemon) {
    if (!daemon.securityOptions)
        return UserNamespace::Unknown;
    if (daemonSecurityOption(daemon, u"rootless"_s))
        return UserNamespace::Rootless;
    if (!daemonSecurityOption(daemon, u"userns"_s))
        return UserNamespace::Host;
    const Field<QString> &mode = container.hostConfig.usernsMode;
    if (!mode)
        return UserNamespace::Unknown;
    return *mode == u"host"_s ? UserNamespace::Host : UserNamespace::Remapped;
}

Severity escapeSeverity(Severity severity, UserNamespace space) {
    if (!isProtected(space) || severity <= Severity::Low)
        return severity;
    return static_cast<Severity>(static_cast<int>(severity) - 1);
}

std::optional<DaemonSecurityOption> daemonSecurityOption(const Daemon &daemon, const QString &name) {
    for (const QString &entry : *daemon.securityOptions) {
        DaemonSecurityOption option;
        for (const QString &part : entry.split(u',')) {
            const qsizetype equals = part.indexOf(u'=');
            const QString key = part.left(equals);
            if (equals > 0 && key == u"name"_s)
                option.name = part.mid(equals + 1);
            else if (equals > 0 && key == u"profile"_s)
                option.profile = part.mid(equals + 1);
        }
        if (option.name.isEmpty())
            option.name = entry; // before API 1.27 the entries were bare words
        if (option.name == name)
            return option;
    }
    return std::nullopt;
}

} // namespace hullwatch
