// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/metrics/metric.h"

#include <optional>
#include <vector>

namespace hullwatch {

class Inventory;

/// What the running containers of the fleet, or of one host, use together. What is not known of a container
/// is left out of the sums; a sum of nothing is NaN.
struct FleetUse {
    int containers = 0;
    int running = 0;
    int measured = 0;                    ///< running, with a reading
    double cpuPercent = Sample::unknown; ///< 100 is one CPU
    double memoryBytes = Sample::unknown;
    double receivedBytesPerSecond = Sample::unknown;
    double sentBytesPerSecond = Sample::unknown;
    double readBytesPerSecond = Sample::unknown;
    double writtenBytesPerSecond = Sample::unknown;
};

/// Of one host, or of all when `host` is empty. A container that joins another one's network
/// (HostConfig.NetworkMode container:…) repeats its counters: its network is not counted again.
[[nodiscard]] FleetUse fleetUse(const Inventory &inventory, const HostId &host);

/// A container and what it uses of CPU or memory.
struct Consumer {
    ContainerKey container;
    double value = 0;
};
/// Those that use most, the first first, at most so many; those without a known use are not among them.
[[nodiscard]] std::vector<Consumer> topConsumers(const Inventory &inventory, const HostId &host,
                                                 Metric metric, size_t count);

} // namespace hullwatch
