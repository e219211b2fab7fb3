// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"

#include <QStringView>

#include <vector>

namespace hullwatch {

/// Version of the set of controls; part of every export.
inline constexpr const char *catalogVersion = "2026.11";

/// All controls, in the order of the catalogue. Static lifetime.
[[nodiscard]] const std::vector<const Control *> &catalog();
/// Null when there is no such control. Ids are compared without regard to case.
[[nodiscard]] const Control *findControl(QStringView id);

} // namespace hullwatch
