// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/usage.h"

#include <algorithm>

namespace hullwatch {

namespace {

// No engine that we know existed then: such a time stands for none.
constexpr Timestamp earliestReading{946'684'800'000'000'000}; // 2000-01-01

struct Span {
    const RawStats &current;
    const Counters &previous;
    double seconds;
};

// A counter that ran backwards belongs to a new run: no rate, never a spike.
double ratePerSecond(const std::optional<quint64> &current, const std::optional<quint64> &previous,
                     double seconds) {
    if (!current || !previous || *current < *previous || seconds <= 0)
        return Sample::unknown;
    return static_cast<double>(*current - *previous) / seconds;
}

double cpuOver(const Span &span, CpuClock clock) {
    const auto &current = span.current;
    const auto &previous = span.previous;
    if (!current.cpuTotalNanoseconds || !previous.cpuTotalNanoseconds ||
        *current.cpuTotalNanoseconds < *previous.cpuTotalNanoseconds)
        return Sample::unknown;
    const quint64 totalDelta = *current.cpuTotalNanoseconds - *previous.cpuTotalNanoseconds;
    if (clock == CpuClock::WallTime)
        return static_cast<double>(totalDelta) / (span.seconds * 1e9) * 100;
    if (!current.systemCpuNanoseconds || !previous.systemCpuNanoseconds ||
        *current.systemCpuNanoseconds <= *previous.systemCpuNanoseconds || current.onlineCpus == 0)
        return Sample::unknown;
    const double percent = cpuPercent(
        totalDelta, *current.systemCpuNanoseconds - *previous.systemCpuNanoseconds, current.onlineCpus);
    // system_cpu_usage counts in ticks of 10 ms; short spans can exceed the possible by that rounding.
    return std::min(percent, static_cast<double>(current.onlineCpus) * 102);
}

// Without a limit no period passes.
double throttledOver(const RawStats &current, const Counters &previous) {
    const double periods = ratePerSecond(current.cpuPeriods, previous.cpuPeriods, 1);
    const double throttled = ratePerSecond(current.throttledCpuPeriods, previous.throttledCpuPeriods, 1);
    return periods > 0 ? std::min(100 * throttled / periods, 100.0) : Sample::unknown;
}

double known(const std::optional<quint64> &value) {
    return value ? static_cast<double>(*value) : Sample::unknown;
}

} // namespace

std::optional<quint64> memoryWithoutCacheBytes(const RawStats &stats) {
    if (!stats.memoryUsageBytes)
        return std::nullopt;
    const quint64 usage = *stats.memoryUsageBytes;
    if (stats.totalInactiveFileBytes && *stats.totalInactiveFileBytes < usage)
        return usage - *stats.totalInactiveFileBytes;
    const quint64 inactive = stats.inactiveFileBytes.value_or(0);
    return inactive < usage ? usage - inactive : usage;
}

double cpuPercent(quint64 totalDelta, quint64 systemDelta, quint64 onlineCpus) {
    if (totalDelta == 0 || systemDelta == 0)
        return 0;
    return static_cast<double>(totalDelta) / static_cast<double>(systemDelta) *
           static_cast<double>(onlineCpus) * 100;
}

std::optional<Sample> deriveSample(const ContainerId &container, const RawStats &current,
                                   const Counters *previous, CpuClock clock,
                                   std::chrono::nanoseconds maxGap) {
    if (!current.read || *current.read < earliestReading)
        return std::nullopt;
    if (previous && previous->read && *current.read <= *previous->read)
        return std::nullopt;
    Sample sample;
    sample.container = container;
    sample.read = *current.read;
    sample.memoryBytes = known(memoryWithoutCacheBytes(current));
    sample.memoryLimitBytes = known(current.memoryLimitBytes);
    sample.receivedBytes = known(current.receivedBytes);
    sample.sentBytes = known(current.sentBytes);
    sample.readBytes = known(current.readBytes);
    sample.writtenBytes = known(current.writtenBytes);
    sample.pids = known(current.pids);
    sample.pidsLimit = known(current.pidsLimit);
    if (!previous || !previous->read)
        return sample;
    const qint64 elapsed = current.read->nanosecondsSinceEpoch - previous->read->nanosecondsSinceEpoch;
    if (elapsed > maxGap.count())
        return sample;
    const double seconds = static_cast<double>(elapsed) / 1e9;
    sample.cpuPercent = cpuOver({current, *previous, seconds}, clock);
    sample.receivedBytesPerSecond = ratePerSecond(current.receivedBytes, previous->receivedBytes, seconds);
    sample.sentBytesPerSecond = ratePerSecond(current.sentBytes, previous->sentBytes, seconds);
    sample.readBytesPerSecond = ratePerSecond(current.readBytes, previous->readBytes, seconds);
    sample.writtenBytesPerSecond = ratePerSecond(current.writtenBytes, previous->writtenBytes, seconds);
    sample.throttledPercent = throttledOver(current, *previous);
    return sample;
}

} // namespace hullwatch
