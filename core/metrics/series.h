// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"

#include <QPointF>

#include <vector>

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

/// The recent samples of one container: a ring that drops the oldest. Not thread-safe.
class Series {
public:
    static constexpr int defaultCapacity = 1800;              ///< one hour at 2 s
    static constexpr qint64 longestStepMilliseconds = 90'000; ///< the longest period and a half

    explicit Series(int capacity = defaultCapacity);

    /// Samples not newer than the newest are ignored.
    void append(const Sample &sample, Timestamp receivedAt = Timestamp::now());
    /// Measuring stopped here: no line leads from the newest sample to the next one.
    void interrupt();
    [[nodiscard]] int size() const { return static_cast<int>(m_times.size()); }
    [[nodiscard]] bool isEmpty() const { return m_times.empty(); }
    /// Milliseconds since the epoch of the i-th oldest sample.
    [[nodiscard]] qint64 timeMilliseconds(int index) const;
    /// NaN where not known.
    [[nodiscard]] float value(Metric metric, int index) const;
    [[nodiscard]] const Sample &latest() const { return m_latest; }
    /// When the newest sample arrived, by our clock; `Sample::read` is by the engine's.
    [[nodiscard]] Timestamp receivedAt() const { return m_receivedAt; }

    /// (milliseconds since the epoch, value) of the known points not older than `since`, oldest first; a
    /// point with NaN y stands where values are missing or further apart than `longestStep`, so that a graph
    /// shows a gap.
    [[nodiscard]] QList<QPointF> points(Metric metric, qint64 sinceMilliseconds = 0) const;

private:
    [[nodiscard]] size_t slot(int index) const;
    void push(qint64 milliseconds, const double (&values)[metricCount]);

    int m_capacity;
    size_t m_start = 0;
    std::vector<qint64> m_times;
    std::vector<float> m_values[metricCount];
    Sample m_latest;
    Timestamp m_receivedAt;
    bool m_interrupted = false;
};

} // namespace hullwatch
