// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/normalise/exposure.h"

#include <optional>
#include <vector>

/// What the controls about published ports say alike.
namespace hullwatch::controls {

/// "0.0.0.0:8080->80/tcp" as `docker ps` writes it.
[[nodiscard]] QStringList shownPorts(const std::vector<Exposure> &ports);
[[nodiscard]] std::vector<Evidence> portEvidence(const std::vector<Exposure> &ports,
                                                 const Exposures &exposures, const Container &judged);

/// Not applicable in the host's network, unknown where the owner of the network is not known; else nothing.
[[nodiscard]] std::optional<Outcome> withoutPorts(const Exposures &exposures, const Container &container);

/// Unknown because of what keeps the list of ports from being complete; nothing when it is.
[[nodiscard]] std::optional<Outcome> incompletePorts(const Exposures &exposures, const Container &container);

} // namespace hullwatch::controls
