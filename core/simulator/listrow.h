// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/container.h"
#include "core/simulator/json.h"

namespace hullwatch::simulator {

/// The row of /containers/json that belongs to an inspect answer; engines 29 and newer add the health.
[[nodiscard]] ListRow listRowOf(const Json &inspect, const ContainerSpec &spec, bool withHealth);

} // namespace hullwatch::simulator
