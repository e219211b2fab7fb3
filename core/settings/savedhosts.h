// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/savedhost.h"

#include <vector>

namespace hullwatch {

/// The file of the saved hosts, in the order in which they are shown.
struct SavedHosts {
    std::vector<SavedHost> hosts;
    QByteArray unknownKeys; ///< JSON object of what a newer program wrote beside the hosts

    friend bool operator==(const SavedHosts &, const SavedHosts &) = default;

    static constexpr int schemaVersion = 1;
    static constexpr size_t maxHosts = 1'000;
    static constexpr qint64 maxFileBytes = 1024 * 1024;
};

/// Reads JSON as `savedHostsJson` writes it. Fails with SettingsInvalid, whose context names what is wrong:
/// no JSON, a newer version, a value of the wrong kind, two hosts of one id, too much of anything.
[[nodiscard]] Result<SavedHosts> parseSavedHosts(const QByteArray &json);
[[nodiscard]] QByteArray savedHostsJson(const SavedHosts &hosts);

/// The saved hosts of the file; none when there is no such file. Fails with SettingsInvalid.
[[nodiscard]] Result<SavedHosts> readSavedHosts(const QString &path);

/// Replaces the file as `writeDurably` does. A file that is there but cannot be read is left as it is:
/// SettingsInvalid. Fails with FileNotWritten.
[[nodiscard]] Result<void> writeSavedHosts(const QString &path, const SavedHosts &hosts);

} // namespace hullwatch
