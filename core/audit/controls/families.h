// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"

#include <span>

namespace hullwatch::controls {

/// The rows of each family, in the order of the catalogue. Static lifetime.
[[nodiscard]] std::span<const Control> isolation();
[[nodiscard]] std::span<const Control> namespaces();
[[nodiscard]] std::span<const Control> hostNamespaces();
[[nodiscard]] std::span<const Control> mandatoryAccess();
[[nodiscard]] std::span<const Control> confinement();
[[nodiscard]] std::span<const Control> containerDevices();
[[nodiscard]] std::span<const Control> containerSettings();
[[nodiscard]] std::span<const Control> resources();
[[nodiscard]] std::span<const Control> containerLimits();
[[nodiscard]] std::span<const Control> containerHealth();
[[nodiscard]] std::span<const Control> containerProcesses();
[[nodiscard]] std::span<const Control> containerHabits();
[[nodiscard]] std::span<const Control> containerSecrets();
[[nodiscard]] std::span<const Control> filesystem();
[[nodiscard]] std::span<const Control> hostPaths();
[[nodiscard]] std::span<const Control> volumes();
[[nodiscard]] std::span<const Control> imageOrigin();
[[nodiscard]] std::span<const Control> imageContent();
[[nodiscard]] std::span<const Control> imageHistory();
[[nodiscard]] std::span<const Control> updates();
[[nodiscard]] std::span<const Control> hostAccess();
[[nodiscard]] std::span<const Control> hostConfinement();
[[nodiscard]] std::span<const Control> hostNetwork();
[[nodiscard]] std::span<const Control> hostSettings();
[[nodiscard]] std::span<const Control> hostExtensions();
[[nodiscard]] std::span<const Control> network();
[[nodiscard]] std::span<const Control> ports();
[[nodiscard]] std::span<const Control> networks();
[[nodiscard]] std::span<const Control> swarm();
[[nodiscard]] std::span<const Control> fileChanges();
[[nodiscard]] std::span<const Control> processes();
[[nodiscard]] std::span<const Control> watching();
[[nodiscard]] std::span<const Control> surroundings();
[[nodiscard]] std::span<const Control> attested();

} // namespace hullwatch::controls
