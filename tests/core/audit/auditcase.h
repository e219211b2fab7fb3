// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/model/snapshot.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace hullwatch::test {

/// One file tests/data/audit/<ID>/<verdict>-<case>.json: an RFC 7396 merge patch on baseline.json, with
/// "expect" beside it. The string "@null" stands for a JSON null, which a merge patch cannot write.
struct AuditCase {
    QString control;
    QString name;                   ///< "fail-privileged"
    std::optional<Verdict> verdict; ///< by the prefix of the file name; none for an unknown prefix
    nlohmann::json document;        ///< baseline with the patch
    nlohmann::json expect;
    QString error; ///< why the file could not be read
};

[[nodiscard]] QString auditDataFolder();
/// Every case of every folder, sorted by control and name.
[[nodiscard]] const std::vector<AuditCase> &auditCases();
[[nodiscard]] nlohmann::json auditBaseline();

/// The snapshot that the engine's decoders make of such a document: keys container, info, version, networks,
/// volumes, containers (further inspect answers). The judged container is the first. Null with `error` when a
/// decoder refuses.
[[nodiscard]] SnapshotPtr snapshotOf(const nlohmann::json &document, QString *error = nullptr);

/// The same snapshot with another inspect answer for the judged container.
[[nodiscard]] SnapshotPtr withInspect(const SnapshotPtr &snapshot, const nlohmann::json &inspect);

} // namespace hullwatch::test
