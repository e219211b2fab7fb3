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
    if (m_ring.empty() || number - m_newest >= static_cast<qint64>(m_capacity)) {
        m_ring.assign(1, {});
        m_broken.reset();
        m_first = m_newest = number;
        return;
    }
    while (m_newest < number) {
        ++m_newest;
        if (m_ring.size() < m_capacity) {
            // Doubling as a vector does would leave a third of the memory unused in the end.
            if (m_ring.size() == m_ring.capacity())
                m_ring.reserve(std::min(2 * m_ring.size(), m_capacity));
            m_ring.emplace_back();
        } else {
            m_ring[place(m_newest)] = {};
        }
        m_broken.reset(place(m_newest));
    }
}

void Tier::add(qint64 milliseconds, const PackedValues &values, bool isBroken) {
    advance(milliseconds / m_stretch);
    const size_t newest = place(m_newest);
    if (isBroken)
        m_broken.set(newest);
    for (size_t metric = 0; metric < values.size(); ++metric)
        merge(m_ring[newest].least[metric], m_ring[newest].greatest[metric], values[metric]);
}

void Tier::draw(Metric metric, qint64 since, qint64 until, GraphLine &line) const {
    if (until <= since)
        return;
    const auto index = static_cast<size_t>(metric);
    for (qint64 number = std::max(oldest(), since / m_stretch); number <= m_newest; ++number) {
        const qint64 begin = number * m_stretch;
        if (begin >= until)
            break;
        const size_t at = place(number);
        if (m_broken[at])
            line.interrupt();
        if (m_ring[at].greatest[index] == packedNothing)
            continue;
        const qint64 end = begin + m_stretch;
        const auto add = [&](qint64 quarters, double value) {
            line.add(begin, end, std::clamp(begin + quarters * m_stretch / 4, since, end), value);
        };
        double first = unpacked(m_ring[at].least[index]);
        double second = unpacked(m_ring[at].greatest[index]);
        if (m_ring[at].least[index] == m_ring[at].greatest[index]) {
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
