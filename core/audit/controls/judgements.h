// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/finding.h"
#include "core/model/snapshot.h"

namespace hullwatch::controls {

/// Predicates that fill a file of their own; their rows stand in the table of the family.
[[nodiscard]] Outcome judgeCapabilities(const Container &container, const Snapshot &snapshot);
[[nodiscard]] Outcome judgeSeccomp(const Container &container, const Snapshot &snapshot);
[[nodiscard]] Outcome judgeRuntimeSocket(const Container &container, const Snapshot &snapshot);
[[nodiscard]] Outcome judgeLoad(const Container &container, const Snapshot &snapshot,
                                const AuditContext &context);
[[nodiscard]] Outcome judgeTlsEndpoint(const Snapshot &snapshot, const AuditContext &context);
[[nodiscard]] Outcome judgeBenchmark(const Snapshot &snapshot, const AuditContext &context);

} // namespace hullwatch::controls
