// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace hullwatch::report {

/// The audit as JSON of the schema "hullwatch.audit/1": UTF-8 with a stable key order, so that two exports of
/// one document are equal byte by byte. Sentences are English and names from hosts stand as they came; what
/// is not valid Unicode in them becomes U+FFFD. Every control of every container appears, passes too, then
/// those of the host itself, its images, networks and volumes. `acceptance` is there where a person's word
/// stands in place of the verdict that was measured, and `score.measured` is the score without waivers.
/// With a baseline, open findings have `since`: "new", "worse" or "unchanged". A host that was never read has
/// no containers, no findings, and null for what is not known of its engine; one that was lost after it had
/// been read keeps its last findings, and a gap says how old they are. `references.cis` holds one string for
/// a benchmark version, several ids joined by ", ".
[[nodiscard]] QByteArray auditJson(const Document &document);

/// The catalogue as JSON: [{"id","title","severity","scope","mode","tips","cis"}].
[[nodiscard]] QByteArray controlsJson();

} // namespace hullwatch::report
