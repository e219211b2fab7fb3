// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace hullwatch {

/// What people say about their hosts, as the file hullwatch.json keeps it: what they allow, which findings
/// they live with for a while, what they vouch for, and what they imported. Every word ends: `expiresAt` is
/// always set.
struct PolicyFile {
    Policy policy;
    std::vector<Waiver> waivers;
    std::vector<Attestation> attestations;
    QMap<QString, HostChecks> benchLogs; ///< of docker-bench-security, by id of the host

    friend bool operator==(const PolicyFile &, const PolicyFile &) = default;

    static constexpr int schemaVersion = 1;
    static constexpr qint64 maxFileBytes = 1024 * 1024;
    static constexpr size_t maxWords = 2'000; ///< waivers; attestations too
    static constexpr qsizetype maxBenchLogs = 200;
    static constexpr qsizetype maxListLength = 1'000;
    static constexpr qsizetype maxTextLength = 4'096;
};

/// Reads JSON as `policyFileJson` writes it: the keys stand in policykeys.h, times to the millisecond. What
/// is absent has the catalogue's value. Fails with SettingsInvalid, whose context names the line, the JSON
/// pointer and what to write there, in the user's language: for a key that is unknown or stands twice, a
/// control that does not exist, a word without owner, reason, date or end, a value beyond its range.
[[nodiscard]] Result<PolicyFile> parsePolicyFile(const QByteArray &json);
/// With those values of the policy only that are not the catalogue's.
[[nodiscard]] QByteArray policyFileJson(const PolicyFile &file);

/// What stands in the file; nothing when there is no such file. Fails with SettingsInvalid. Blocks as long as
/// the disk does.
[[nodiscard]] Result<PolicyFile> readPolicyFile(const QString &path);

/// Reads the file, lets `change` work on it and replaces it as `rewriteDurably` does: what others wrote
/// meanwhile is kept. Returns what is now in the file. A file that cannot be read is left as it is:
/// SettingsInvalid; so it is when what `change` made is invalid: a word without an end, without an owner …
/// Fails with FileNotWritten too. Not for the GUI thread.
[[nodiscard]] Result<PolicyFile> changePolicyFile(const QString &path,
                                                  const std::function<void(PolicyFile &)> &change);

/// Adds the word; it takes the place of those of the same scope.
void put(PolicyFile &file, const Waiver &waiver);
void put(PolicyFile &file, const Attestation &attestation);

/// What the window asks to be done with the waivers of the file.
struct WaiverChange {
    std::optional<SubjectScope> withdrawn; ///< those of this scope go …
    std::optional<Waiver> given;           ///< … before this one is put
};
void apply(const WaiverChange &change, PolicyFile &file);

/// For Inventory::setAuditContext.
[[nodiscard]] AuditContextPtr auditContextOf(const PolicyFile &file);

} // namespace hullwatch
