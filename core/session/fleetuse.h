// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/metrics/sample.h"

#include <vector>

namespace hullwatch {

class Inventory;

/// A container and what it uses of CPU or memory.
struct Consumer {
    ContainerKey container;
    double value = 0;
};

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
    /// Those that use most, the first first; those without a known use are not among them.
    std::vector<Consumer> mostCpu;
    std::vector<Consumer> mostMemory;
};

/// Of one host, or of all when `host` is empty, with at most so many consumers of each kind. A container that
/// joins another one's network (HostConfig.NetworkMode container:…) repeats its counters: its network is not
/// counted again.
[[nodiscard]] FleetUse fleetUse(const Inventory &inventory, const HostId &host, size_t consumers = 0);

} // namespace hullwatch
