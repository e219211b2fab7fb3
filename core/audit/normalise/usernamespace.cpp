// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/usernamespace.h"

#include <QStringTokenizer>

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
        QStringView optionName;
        QStringView profile;
        for (const QStringView part : qTokenize(entry, u',')) {
            if (part.startsWith(u"name="))
                optionName = part.sliced(5);
            else if (part.startsWith(u"profile="))
                profile = part.sliced(8);
        }
        if (optionName.isEmpty())
            optionName = entry; // before API 1.27 the entries were bare words
        if (optionName == name)
            return DaemonSecurityOption{name, profile.toString()};
    }
    return std::nullopt;
}

} // namespace hullwatch
