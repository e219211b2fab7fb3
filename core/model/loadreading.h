// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <limits>
#include <memory>
#include <vector>

namespace hullwatch {

/// What can be unusual about the load of a container, the gravest first.
enum class LoadSign : quint8 {
    MinerShape,      ///< CPU at its limit for minutes where it was idle, with little traffic going out
    RestartLoop,     ///< started anew again and again: times within ten minutes
    CpuBurst,        ///< far above what is usual for the container
    SentBurst,       ///< bytes per second
    ReceivedBurst,   ///< bytes per second
    NearMemoryLimit, ///< of the container's own
    NearPidsLimit,
    Throttled, ///< the CPU limit holds it back
};

inline constexpr size_t loadSignCount = 8;

/// A sign, as it was when it began.
struct LoadSighting {
    LoadSign sign;
    double value; ///< per cent, bytes, bytes per second, processes or times
    double against = std::numeric_limits<double>::quiet_NaN(); ///< the usual value or the limit; NaN if none
    Timestamp since;
};

/// What the load of one run of a container tells now. Immutable once shared.
struct LoadReading {
    bool isSettled = false;              ///< watched for long enough to know what is usual
    bool knowsNetwork = true;            ///< false where the engine counts none, as with the host's network
    std::vector<LoadSighting> sightings; ///< the gravest first
    /// The gravest; nothing where all is usual.
    [[nodiscard]] const LoadSighting *gravest() const {
        return sightings.empty() ? nullptr : &sightings.front();
    }
};

using LoadReadingPtr = std::shared_ptr<const LoadReading>;

} // namespace hullwatch
