// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMetaType>
#include <QSet>

#include <chrono>

namespace hullwatch {

/// How often containers are measured, by who looks at them.
struct SamplingPeriods {
    std::chrono::milliseconds selected{1'000}; ///< the one whose details are open
    std::chrono::milliseconds visible{2'000};  ///< on the screen
    std::chrono::milliseconds others{10'000}; ///< running, but not on the screen
    std::chrono::milliseconds minimised{30'000}; ///< all of them, while nobody can see the window

    friend bool operator==(const SamplingPeriods &, const SamplingPeriods &) = default;
};

/// How closely everything is measured, as the operator chooses it.
enum class SamplingPace { Close, Normal, Sparing };

[[nodiscard]] constexpr SamplingPeriods periodsOf(SamplingPace pace) {
    using std::chrono_literals::operator""s;
    switch (pace) {
    case SamplingPace::Close:
        return {1s, 1s, 5s, 30s};
    case SamplingPace::Sparing:
        return {2s, 10s, 30s, 60s};
    case SamplingPace::Normal:
        break;
    }
    return {};
}

/// What the operator looks at on one host.
struct HostFocus {
    QSet<ContainerId> visible;
    ContainerId selected;   ///< empty when none
    bool minimised = false; ///< nobody can see the window
};

/// What measuring took, since the start.
struct SamplingTally {
    quint64 samples = 0;     ///< accepted readings
    quint64 dropped = 0;     ///< readings without a time, not newer than the last, or of an earlier run
    quint64 late = 0;        ///< accepted ones that came more than one period after they were due
    quint64 requests = 0;    ///< of any kind, that reached libcurl
    quint64 connections = 0; ///< new ones

    SamplingTally &operator+=(const SamplingTally &other) {
        samples += other.samples;
        dropped += other.dropped;
        late += other.late;
        requests += other.requests;
        connections += other.connections;
        return *this;
    }
};

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::SamplingTally)
