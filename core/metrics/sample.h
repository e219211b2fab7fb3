// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QMetaType>

#include <limits>
#include <optional>
#include <vector>

namespace hullwatch {

/// Cumulative counters of one run of a container, as one reading found them: what the next reading is
/// compared with.
struct Counters {
    std::optional<Timestamp> read;               ///< absent for stopped containers (Go's zero time)
    std::optional<quint64> cpuTotalNanoseconds;  ///< cpu_stats.cpu_usage.total_usage
    std::optional<quint64> systemCpuNanoseconds; ///< cpu_stats.system_cpu_usage
    std::optional<quint64> receivedBytes;        ///< sum over networks; absent with network none and host
    std::optional<quint64> sentBytes;
    std::optional<quint64> readBytes; ///< io_service_bytes_recursive; absent when null
    std::optional<quint64> writtenBytes;
    std::optional<quint64> cpuPeriods;          ///< cpu_stats.throttling_data.periods: of the CPU limit
    std::optional<quint64> throttledCpuPeriods; ///< those in which the limit was reached

    friend bool operator==(const Counters &, const Counters &) = default;
};

/// What one answer of GET /containers/{id}/stats says, before any formula. Counters are cumulative since the
/// container started. An absent optional means that the answer lacked the field.
struct RawStats : Counters {
    std::optional<Timestamp> preread;
    std::optional<quint64> previousCpuTotalNanoseconds; ///< precpu_stats, only with stream or stream=false
    std::optional<quint64> previousSystemCpuNanoseconds;
    quint64 onlineCpus = 0; ///< online_cpus, else the length of percpu_usage
    std::optional<quint64> memoryUsageBytes;
    std::optional<quint64> totalInactiveFileBytes; ///< cgroup v1
    std::optional<quint64> inactiveFileBytes;      ///< cgroup v2
    std::optional<quint64> memoryLimitBytes;
    std::optional<quint64> pids;
    std::optional<quint64> pidsLimit; ///< absent when unlimited (0 or 2^64-1)

    friend bool operator==(const RawStats &, const RawStats &) = default;
};

/// Usage of one container at one moment, derived by usage.h. NaN stands for "not known (yet)" and is shown as
/// "–".
struct Sample {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    ContainerId container;
    Timestamp read;
    double cpuPercent = unknown; ///< 100 is one CPU
    double memoryBytes = unknown;
    double memoryLimitBytes = unknown; ///< the machine's memory where there is no limit
    double receivedBytes = unknown;    ///< cumulative
    double sentBytes = unknown;
    double readBytes = unknown;
    double writtenBytes = unknown;
    double receivedBytesPerSecond = unknown;
    double sentBytesPerSecond = unknown;
    double readBytesPerSecond = unknown;
    double writtenBytesPerSecond = unknown;
    double throttledPercent = unknown; ///< of the periods of the CPU limit; NaN without a limit
    double pids = unknown;
    double pidsLimit = unknown;
};

/// Samples of one host, accepted since the last batch.
struct SampleBatch {
    HostId host;
    std::vector<Sample> samples;
};

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::SampleBatch)
