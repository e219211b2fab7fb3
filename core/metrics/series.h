// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/metrics/tier.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace hullwatch {

/// What one container used in the last 24 hours, in less than 22 KiB: every sample of the last five minutes,
/// the least and the greatest value of each ten seconds of the last hour, and of each five minutes of the
/// rest. Values are kept to 0.035 % (packedvalue.h), the newest sample as it came. Not thread-safe;
/// a copy costs next to nothing and shares the memory until either changes.
class Series {
public:
    static constexpr qint64 recentMilliseconds = 5 * 60'000; ///< so long every sample is kept
    static constexpr qint64 fineMilliseconds = 10'000;
    static constexpr qint64 coarseMilliseconds = 300'000;
    static constexpr qint64 allMilliseconds = 24 * 3'600'000LL;
    static constexpr qsizetype mostRecent = 320; ///< of the samples that come faster only so many are kept

    /// Samples not newer than the newest are ignored.
    void append(const Sample &sample, Timestamp receivedAt = Timestamp::now());
    /// Measuring stopped here: no line leads from the newest sample to the next one.
    void interrupt();
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// How many samples were taken in all; not all of them are kept.
    [[nodiscard]] qint64 sampleCount() const { return m_count; }
    /// Milliseconds since the epoch, by the engine's clock; 0 when empty.
    [[nodiscard]] qint64 beginMilliseconds() const;
    [[nodiscard]] const Sample &latest() const { return m_latest; }
    /// When the newest sample arrived, by our clock; `Sample::read` is by the engine's.
    [[nodiscard]] Timestamp receivedAt() const { return m_receivedAt; }

    /// The values of the newest samples, at most `count` and none older than `recentMilliseconds`, oldest
    /// first; NaN where not known and where measuring stopped.
    [[nodiscard]] std::vector<float> recent(Metric metric, size_t count) const;
    /// (milliseconds since the epoch, value) of the known points not older than `since`, oldest first; a
    /// point with NaN y stands where values are missing or further apart than
    /// `GraphLine::longestStepMilliseconds`, so that a graph shows a gap.
    [[nodiscard]] QList<QPointF> points(Metric metric, qint64 sinceMilliseconds = 0) const;

private:
    struct Row {
        qint64 milliseconds;
        PackedValues values;
    };

    void keep(const Row &row);

    QList<Row> m_recent;
    // An hour and one coarse stretch more: where the one tier takes over from the other, it has all of a
    // stretch.
    Tier m_fine{fineMilliseconds, 360 + coarseMilliseconds / fineMilliseconds};
    Tier m_coarse{coarseMilliseconds,
                  allMilliseconds / coarseMilliseconds + 1}; // the first and the newest stretch are not whole
    Sample m_latest;
    Timestamp m_receivedAt;
    qint64 m_begin = 0; ///< of the first sample that may still be kept
    qint64 m_count = 0;
    bool m_interrupted = false;
};

} // namespace hullwatch
