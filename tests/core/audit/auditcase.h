// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/audit/control.h"
#include "core/model/snapshot.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace hullwatch::test {

/// One file tests/data/audit/<ID>/<verdict>-<case>.json: an RFC 7396 merge patch on baseline.json, with
/// "expect" beside it. The string "@null" stands for a JSON null, which a merge patch cannot write, and the
/// string "@missing" for a member that is taken out of the answer (of use inside a list).
///
/// What is judged: a control about containers, the answer "container"; about images, "image" with its row in
/// "imageRow" and its "history"; about networks, "network"; about volumes, "volume"; about the host, the
/// whole. Any other answer of the document may be patched as well.
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

/// The snapshot that the engine's decoders make of such a document. Keys, each an answer of the Engine API:
/// container, containers (further ones), info, version, image, imageRow, history, images (further rows),
/// network, networks (further rows), volume, volumes (further rows), plugins, swarm, nodes, services,
/// secrets; one that is null was not answered. Beside them
///   connection {transport: unix|tls|plain|ssh, endpoint, loopback, tls: {…}}, as connection.h names them,
///   gaps [{what, code}], server (the HTTP header), apiVersion.
/// The judged container, image, network and volume are the first of their kind. Null with `error` when a
/// decoder refuses.
[[nodiscard]] SnapshotPtr snapshotOf(const nlohmann::json &document, QString *error = nullptr);

/// The same snapshot with the part that the answer `key` belongs to decoded anew from the document. Null when
/// a decoder refuses.
[[nodiscard]] SnapshotPtr withAnswer(const Snapshot &snapshot, const nlohmann::json &document,
                                     const char *key);

/// The context of a document: "context" with now (RFC 3339), top and changes (answers about the judged
/// container), firstSeen {what: time}, attestations and waivers [{control, subject, owner, reason, expires}],
/// bench {version, taken, checks {id: "warn: details"}}: the imported log of the host, policy {…} with the
/// members of Policy that a test needs.
[[nodiscard]] AuditContextPtr contextOf(const nlohmann::json &document, const Snapshot &snapshot);

/// The first subject of the snapshot that the control judges; nothing when there is none.
[[nodiscard]] std::optional<Subject> subjectFor(const Control &control, const Snapshot &snapshot);

/// The finding of that subject in an assessment; null when there is none.
[[nodiscard]] const Finding *findingOf(const HostAssessment &assessment, const Control &control);

} // namespace hullwatch::test
