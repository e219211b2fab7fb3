// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"
#include "core/model/loadreading.h"

#include <array>
#include <optional>
#include <vector>

namespace hullwatch {

/// What is usual for a value: its mean and the spread around it, both exponentially weighted over half an
/// hour. Values far off are not taken in, so that a burst does not become usual by itself.
class Usual {
public:
    static constexpr double outlier = 4; ///< so many spreads above the mean
    static constexpr int settledAfter = 30;
    static constexpr double settledAfterSeconds = 300;
    static constexpr double longestBurstSeconds = 3600; ///< what lasts longer is the new usual

    /// Spreads smaller than `leastSpread` count as that: a quiet container may stir.
    void add(double value, double seconds, double leastSpread);
    [[nodiscard]] bool isSettled() const {
        return m_count >= settledAfter && m_seconds >= settledAfterSeconds;
    }
    [[nodiscard]] double mean() const { return m_mean; }
    /// In spreads above the mean.
    [[nodiscard]] double distance(double value, double leastSpread) const;

private:
    double m_mean = 0;
    double m_deviation = 0; ///< mean absolute deviation
    double m_weight = 0;
    float m_seconds = 0;
    float m_burstSeconds = 0;
    int m_count = 0;
};

/// The limits of a container; NaN where there is none.
struct LoadLimits {
    double cpuPercent = Sample::unknown; ///< its quota, else all CPUs of the host; 100 is one CPU
    double memoryBytes = Sample::unknown;
};

/// Tells from the samples of one run of a container when its load becomes unusual and when that is over. A
/// sign begins after three samples in a row over half a minute or longer, and ends likewise. What is not
/// known begins no sign and keeps none up. Tips 37 and 45. Not thread-safe.
class LoadWatch {
public:
    static constexpr int samplesToTell = 3;
    static constexpr double nearLimit = 0.9; ///< of the limit
    static constexpr double noLongerNear = 0.85;
    static constexpr double minerSeconds = 300;
    static constexpr double minerLeastOfLimit = 0.9;
    static constexpr double minerUsualOfLimit = 0.2;
    static constexpr double minerMostSent = 64 * 1024; ///< bytes per second
    static constexpr double throttledPercent = 50;
    static constexpr size_t restartsOfALoop = 3;
    static constexpr double loopSeconds = 600;

    /// Whether `reading()` is another one now.
    bool add(const Sample &sample, const LoadLimits &limits);
    /// The run ended: what is usual stays known for the next one, the signs do not.
    void interrupt();
    /// As `interrupt`, and the next run began at this time by the engine's clock.
    void restart(Timestamp startedAt);
    /// Null until something can be said of this run: what is usual is known, or a sign has begun.
    [[nodiscard]] const LoadReadingPtr &reading() const { return m_reading; }

private:
    struct State {
        Timestamp since; ///< of the run
        int run = 0;     ///< samples in a row that speak for a change of `isOn`
        bool isOn = false;
    };
    struct Measured {
        double value;
        double against;
    };

    [[nodiscard]] bool isOn(LoadSign sign) const { return m_states[static_cast<size_t>(sign)].isOn; }
    void set(LoadSign sign, bool isOn, const Measured &measured, Timestamp since);
    void tell(LoadSign sign, const Measured &measured, const Sample &sample, double seconds, bool begins,
              bool ends);
    void endLoop(Timestamp now);
    void tellBurst(LoadSign sign, Usual &usual, double value, double leastSpread, double seconds,
                   const Sample &sample);

    Usual m_cpu;
    Usual m_sent;
    Usual m_received;
    std::array<State, loadSignCount> m_states;
    std::vector<Timestamp> m_starts; ///< of the newest runs, oldest first
    std::optional<Timestamp> m_last;
    LoadReadingPtr m_reading;
};

} // namespace hullwatch
