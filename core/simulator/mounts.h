// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/json.h"

namespace hullwatch::simulator {

/// The Mounts array that follows from HostConfig.Binds, HostConfig.Mounts and the image's volumes.
[[nodiscard]] Json mountsOf(const Json &inspect, const QString &containerId);

} // namespace hullwatch::simulator
