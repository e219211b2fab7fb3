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
[[nodiscard]] std::span<const Control> hostAccess();
[[nodiscard]] std::span<const Control> hostConfinement();
[[nodiscard]] std::span<const Control> hostNetwork();
[[nodiscard]] std::span<const Control> hostSettings();
[[nodiscard]] std::span<const Control> hostExtensions();
[[nodiscard]] std::span<const Control> swarm();

} // namespace hullwatch::controls
