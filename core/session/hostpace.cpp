// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/hostpace.h"

#include <algorithm>
#include <cmath>

namespace hullwatch {

namespace {

using Milliseconds = HostPace::Milliseconds;

constexpr Milliseconds surelySlow{3'000};
// Four times a millisecond is still quick.
constexpr Milliseconds surelyQuick{250};
// A span with fewer answers tells nothing.
constexpr int fewestAnswers = 3;

} // namespace

HostPace::HostPace(int slotLimit) : m_limit(std::max(slotLimit, fewestSlots)) {}

void HostPace::note(Time now, Milliseconds latency, bool lost) {
    if (m_answers == 0)
        m_spanBegan = now;
    m_total += latency;
    ++m_answers;
    m_lost += lost ? 1 : 0;
    if (now - m_spanBegan >= span && m_answers >= fewestAnswers)
        endSpan();
}

void HostPace::endSpan() {
    const Milliseconds mean = std::max(m_total / m_answers, Milliseconds(1));
    const bool isFirst = m_usual == Milliseconds(0);
    const bool isLaterThanUsual = !isFirst && mean > std::max(surelyQuick, m_usual * 4);
    const bool isSlow = mean > surelySlow || isLaterThanUsual || m_lost * 4 > m_answers;
    m_stretch = isSlow ? std::min(m_stretch * 2, slowest) : std::max(m_stretch / 2, 1);
    // What lasts becomes usual, slowly: doubled within six minutes.
    const Milliseconds grown = m_usual + std::max(m_usual / 50, Milliseconds(1));
    m_usual = isFirst ? mean : std::min(mean, grown);
    m_latest = mean;
    m_total = {};
    m_answers = 0;
    m_lost = 0;
}

int HostPace::slotsFor(double requestsPerSecond) const {
    if (m_latest == Milliseconds(0))
        return m_limit;
    const double wanted = std::ceil(requestsPerSecond * static_cast<double>(m_latest.count()) / 1'000 * 2);
    return static_cast<int>(std::clamp(wanted, double{fewestSlots}, static_cast<double>(m_limit)));
}

int HostPace::slotsToFill() const {
    return m_stretch > 1 ? fewestSlots : m_limit;
}

} // namespace hullwatch
