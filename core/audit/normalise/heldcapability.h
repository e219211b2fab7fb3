// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"

#include <QString>

#include <optional>

namespace hullwatch {

/// Whether a process of the container may hold this capability ("CAP_NET_RAW"), by `effectiveCapabilities`;
/// nothing when a field that could not be read decides it.
[[nodiscard]] std::optional<bool> mayHold(const HostConfig &config, const QString &capability);

} // namespace hullwatch
