// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hullwatch {

/// Config.User ("", "1000", "app:adm", "0:0") taken apart.
struct ParsedUser {
    QString user;              ///< before the first colon
    QString group;             ///< after it, "" without one
    std::optional<qint64> uid; ///< when `user` is a number
    bool isRoot = false;       ///< no user part, the name root, or any spelling of the number 0
    bool isRootGroup = false;  ///< the group part is root or a spelling of 0

    /// A name other than root may still have the uid 0 in the image's /etc/passwd, which the API does not
    /// show.
    [[nodiscard]] bool isNamed() const { return !isRoot && !uid; }
};

[[nodiscard]] ParsedUser parseUser(const QString &configUser);

} // namespace hullwatch
