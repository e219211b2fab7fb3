// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hullwatch {

/// How fast one host answers, and what it may be asked for that reason. Looks at spans of ten seconds.
class HostPace {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;

    static constexpr std::chrono::seconds span{10};
    static constexpr int slowest = 6;
    static constexpr int fewestSlots = 2;

    /// At most so many requests at once, whatever happens; at least `fewestSlots`.
    explicit HostPace(int slotLimit);

    /// A request took so long. `lost`: until nobody waited any longer, or it was refused for the host's own
    /// failure.
    void note(Time now, Milliseconds latency, bool lost);

    /// 1, or more while the host is slow: it answers in over 3 s, or four times later than usual, or not at
    /// all to one request in four. Doubles with every slow span up to `slowest`, and halves with every other.
    [[nodiscard]] int stretch() const { return m_stretch; }
    /// How many requests may be under way, so that so many get answers in a second: Little's law by the
    /// latest span, twice as many to have room.
    [[nodiscard]] int slotsFor(double requestsPerSecond) const;
    /// While everything is to be read for the first time.
    [[nodiscard]] int slotsToFill() const;

private:
    void endSpan();

    int m_limit;
    int m_stretch = 1;
    Milliseconds m_usual{0};  ///< zero before the first span has ended
    Milliseconds m_latest{0}; ///< of the span before this one
    Time m_spanBegan;
    Milliseconds m_total{0};
    int m_answers = 0;
    int m_lost = 0;
};

} // namespace hullwatch
