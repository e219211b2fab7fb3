// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/tier.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hullwatch {

namespace {

void merge(PackedValue &least, PackedValue &greatest, PackedValue value) {
    if (value <= packedUnknown) {
        if (greatest == packedNothing)
            least = greatest = packedUnknown;
    } else if (greatest <= packedUnknown) {
        least = greatest = value;
    } else {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
}

} // namespace

void GraphLine::interrupt() {
    if (!isEmpty() && !std::isnan(lastValue()))
        m_points.append(QPointF(m_points.constLast().x() + 1, std::numeric_limits<double>::quiet_NaN()));
}

void GraphLine::add(qint64 earliest, qint64 latest, qint64 at, double value) {
    if (std::isnan(value) || (!isEmpty() && earliest - m_latest > longestStepMilliseconds))
        interrupt();
    if (std::isnan(value))
        return;
    m_points.append(QPointF(static_cast<double>(at), value));
    m_latest = latest;
}

void Tier::advance(qint64 number) {
    if (m_ring.isEmpty() || number - m_newest >= static_cast<qint64>(m_capacity)) {
        m_ring = QList<Stretch>(1);
        m_broken.reset();
        m_first = m_newest = number;
        return;
    }
    while (m_newest < number) {
        ++m_newest;
        if (m_ring.size() < static_cast<qsizetype>(m_capacity)) {
            // Doubling as a list does would leave a third of the memory unused in the end.
            if (m_ring.size() == m_ring.capacity())
                m_ring.reserve(std::min(2 * m_ring.size(), static_cast<qsizetype>(m_capacity)));
            m_ring.emplace_back();
        } else {
            m_ring[place(m_newest)] = {};
        }
        m_broken.reset(static_cast<size_t>(place(m_newest)));
    }
}

void Tier::add(qint64 milliseconds, const PackedValues &values, bool isBroken) {
    advance(milliseconds / m_stretch);
    const qsizetype place = this->place(m_newest);
    if (isBroken)
        m_broken.set(static_cast<size_t>(place));
    Stretch &newest = m_ring[place];
    for (size_t metric = 0; metric < values.size(); ++metric)
        merge(newest.least[metric], newest.greatest[metric], values[metric]);
}

void Tier::draw(Metric metric, qint64 since, qint64 until, GraphLine &line) const {
    if (until <= since)
        return;
    const auto index = static_cast<size_t>(metric);
    for (qint64 number = std::max(oldest(), since / m_stretch); number <= m_newest; ++number) {
        const qint64 begin = number * m_stretch;
        if (begin >= until)
            break;
        const qsizetype at = place(number);
        if (m_broken[static_cast<size_t>(at)])
            line.interrupt();
        const Stretch &stretch = m_ring[at];
        if (stretch.greatest[index] == packedNothing)
            continue;
        const qint64 end = begin + m_stretch;
        const auto add = [&](qint64 quarters, double value) {
            line.add(begin, end, std::clamp(begin + quarters * m_stretch / 4, since, end), value);
        };
        double first = unpacked(stretch.least[index]);
        double second = unpacked(stretch.greatest[index]);
        if (stretch.least[index] == stretch.greatest[index]) {
            add(2, first);
            continue;
        }
        // In which order they came is not kept: the nearer one first draws the shorter line.
        if (std::abs(line.lastValue() - second) < std::abs(line.lastValue() - first))
            std::swap(first, second);
        add(1, first);
        add(3, second);
    }
}

} // namespace hullwatch
