// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"

#include <chrono>
#include <optional>

namespace hullwatch {

/// Memory as `docker stats` prints it (docker/cli calculateMemUsageUnixNoCache): usage without the inactive
/// file cache. cgroup v1 has total_inactive_file, v2 inactive_file. Bytes; nothing without a usage.
[[nodiscard]] std::optional<quint64> memoryWithoutCacheBytes(const RawStats &stats);

/// CPU per cent as `docker stats` prints it (docker/cli calculateCPUPercentUnix):
/// container delta / system delta × online CPUs × 100. Zero when a delta is not positive.
[[nodiscard]] double cpuPercent(quint64 totalDelta, quint64 systemDelta, quint64 onlineCpus);

/// How the engine counts system_cpu_usage.
enum class CpuClock {
    Host,     ///< Docker: all CPUs' time of the host
    WallTime, ///< Podman: not the host's time, so the time between the readings is taken
};

/// The sample that `current` gives. `previous` is the last accepted reading of the same run of the same
/// container. Nothing when the reading must be dropped: no read time, one before 2000, or not newer than
/// `previous`. CPU and rates are unknown (NaN, never a spike) for a first reading, after a counter ran
/// backwards, and after a gap longer than `maxGap`.
[[nodiscard]] std::optional<Sample> deriveSample(const ContainerId &container, const RawStats &current,
                                                 const Counters *previous, CpuClock clock,
                                                 std::chrono::nanoseconds maxGap);

} // namespace hullwatch
