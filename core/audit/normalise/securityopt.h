// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

/// One entry of HostConfig.SecurityOpt.
struct SecurityOption {
    QString key;
    std::optional<QString> value; ///< none for a bare word such as "no-new-privileges"
    int index = 0;                ///< place in the list

    friend bool operator==(const SecurityOption &, const SecurityOption &) = default;
};

/// Takes the entries apart as the Engine does (parseSecurityOpt in moby daemon/daemon_unix.go): bare words,
/// key=value, and the old key:value. Only the first separator counts: a seccomp value is the whole profile as
/// JSON.
[[nodiscard]] std::vector<SecurityOption> parseSecurityOptions(const QStringList &securityOpt);

/// The entry that wins among those with this key: the last one.
[[nodiscard]] std::optional<SecurityOption> lastSecurityOption(const QStringList &securityOpt,
                                                               const QString &key);

/// Go's strconv.ParseBool; nothing for anything else.
[[nodiscard]] std::optional<bool> parseGoBool(const QString &text);

/// What HostConfig.SecurityOpt says of no-new-privileges.
enum class NoNewPrivileges { Unset, On, Off, Invalid };
[[nodiscard]] NoNewPrivileges noNewPrivileges(const QStringList &securityOpt);

} // namespace hullwatch
