// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"

namespace hullwatch {

/// Judges one container alone, as `assess` does, among the others of the snapshot. Pure and thread-safe.
[[nodiscard]] AssessmentPtr assessContainer(const ContainerPtr &container, const Snapshot &snapshot,
                                            const AuditContext &context);

} // namespace hullwatch
