// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"

namespace hullwatch {

/// The metrics that a graph can show.
enum class Metric {
    CpuPercent,
    MemoryBytes,
    ReceivedBytesPerSecond,
    SentBytesPerSecond,
    ReadBytesPerSecond,
    WrittenBytesPerSecond,
    Pids,
};
inline constexpr int metricCount = 7;

/// NaN where not known.
[[nodiscard]] constexpr double valueOf(const Sample &sample, Metric metric) {
    switch (metric) {
    case Metric::CpuPercent:
        return sample.cpuPercent;
    case Metric::MemoryBytes:
        return sample.memoryBytes;
    case Metric::ReceivedBytesPerSecond:
        return sample.receivedBytesPerSecond;
    case Metric::SentBytesPerSecond:
        return sample.sentBytesPerSecond;
    case Metric::ReadBytesPerSecond:
        return sample.readBytesPerSecond;
    case Metric::WrittenBytesPerSecond:
        return sample.writtenBytesPerSecond;
    case Metric::Pids:
        return sample.pids;
    }
    return Sample::unknown;
}

} // namespace hullwatch
