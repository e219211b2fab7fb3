// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/metrics/packedvalue.h"

#include <QList>
#include <QPointF>

#include <array>
#include <bitset>

namespace hullwatch {

/// One value of each metric.
using PackedValues = std::array<PackedValue, metricCount>;

/// Puts together what a graph draws: (milliseconds since the epoch, value), oldest first, with a point of NaN
/// y where the line is broken.
class GraphLine {
public:
    static constexpr qint64 longestStepMilliseconds = 90'000; ///< the longest period and a half

    /// A value between `earliest` and `latest`, drawn at `at`. NaN breaks the line, as does a longer step
    /// than `longestStepMilliseconds` since the last value.
    void add(qint64 earliest, qint64 latest, qint64 at, double value);
    void interrupt();
    [[nodiscard]] bool isEmpty() const { return m_points.isEmpty(); }
    /// Of the newest point; 0 where there is none, NaN where the line is broken.
    [[nodiscard]] double lastValue() const { return isEmpty() ? 0 : m_points.constLast().y(); }
    [[nodiscard]] QList<QPointF> take() { return std::move(m_points); }

private:
    QList<QPointF> m_points;
    qint64 m_latest = 0;
};

/// What was measured, in stretches of equal length: of each the least and the greatest value of every metric,
/// so that no peak vanishes. A ring that drops the oldest and grows as it fills. Not thread-safe; a copy
/// shares the memory until either changes.
class Tier {
public:
    static constexpr size_t greatestCapacity = 390;

    /// Keeps so many stretches, at most `greatestCapacity`.
    Tier(qint64 stretchMilliseconds, size_t capacity)
        : m_stretch(stretchMilliseconds), m_capacity(capacity) {}

    /// Times must not go back. `isBroken`: measuring stopped between the value before and this one.
    void add(qint64 milliseconds, const PackedValues &values, bool isBroken);
    /// Where the oldest stretch begins; 0 when nothing was added.
    [[nodiscard]] qint64 beginMilliseconds() const { return oldest() * m_stretch; }
    /// Whether stretches were dropped for newer ones that followed without a longer pause.
    [[nodiscard]] bool hasWrapped() const { return m_newest - m_first >= static_cast<qint64>(m_capacity); }
    /// Adds the stretches that end after `since` and begin before `until` to `line`: two values for each, or
    /// one where all were alike.
    void draw(Metric metric, qint64 since, qint64 until, GraphLine &line) const;

private:
    struct Stretch {
        PackedValues least{};
        PackedValues greatest{};
    };

    [[nodiscard]] qint64 oldest() const { return m_newest - static_cast<qint64>(m_ring.size()) + 1; }
    [[nodiscard]] qsizetype place(qint64 number) const {
        return (number - m_first) % static_cast<qint64>(m_capacity);
    }
    void advance(qint64 number);

    qint64 m_stretch;
    size_t m_capacity;
    qint64 m_first = 0;   ///< the number of the stretch at the ring's first place when that was filled first
    qint64 m_newest = -1; ///< a stretch's number is its beginning in stretches since the epoch
    QList<Stretch> m_ring;
    std::bitset<greatestCapacity> m_broken; ///< the line does not lead here from the stretch before
};

} // namespace hullwatch
