// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"

#include <span>

namespace hullwatch::controls {

/// The rows of each family, in the order of the catalogue. Static lifetime.
[[nodiscard]] std::span<const Control> isolation();
[[nodiscard]] std::span<const Control> namespaces();
[[nodiscard]] std::span<const Control> resources();
[[nodiscard]] std::span<const Control> filesystem();
[[nodiscard]] std::span<const Control> network();

} // namespace hullwatch::controls
