// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"

#include <limits>

namespace hullwatch {

/// In CPUs, by NanoCpus, else by CpuQuota and CpuPeriod (100 ms unless set, as the kernel has it); NaN
/// without a limit, and where none could be read.
[[nodiscard]] inline double cpuLimitOf(const HostConfig &config) {
    if (config.nanoCpus.valueOr(0) > 0)
        return static_cast<double>(*config.nanoCpus) / 1e9;
    if (config.cpuQuota.valueOr(0) <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    const qint64 period = config.cpuPeriod.valueOr(0);
    return static_cast<double>(*config.cpuQuota) / static_cast<double>(period > 0 ? period : 100'000);
}

/// NaN without a limit, and where none could be read.
[[nodiscard]] inline double memoryLimitOf(const HostConfig &config) {
    const qint64 bytes = config.memoryBytes.valueOr(0);
    return bytes > 0 ? static_cast<double>(bytes) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace hullwatch
