// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"
#include "core/audit/severityname.h"

#include <QString>

namespace hullwatch::report {

/// Stable machine names in snake case, as the JSON of an audit spells them. Never translated.

/// pass, warn, fail, unknown, not_applicable, attested, waived
[[nodiscard]] QString verdictName(Verdict verdict);
using hullwatch::severityName;
/// high, medium, low
[[nodiscard]] QString confidenceName(Confidence confidence);
/// container, image, host, network, volume
[[nodiscard]] QString subjectKindName(SubjectKind kind);
/// none, suspicious, likely
[[nodiscard]] QString compromiseName(Compromise compromise);
/// auto, partial, attested
[[nodiscard]] QString controlModeName(ControlMode mode);

/// The ids of the CIS Docker Benchmark 1.6.0 joined by ", "; empty when there is none.
[[nodiscard]] QString cisIds(const References &references);

} // namespace hullwatch::report
