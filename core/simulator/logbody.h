// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/container.h"

#include <QByteArray>

namespace hullwatch::simulator {

/// Which lines of a container's log are wanted; times are Unix times in ns.
struct LogRequest {
    qint64 afterNs = 0;
    qint64 untilNs = 0;
    qint64 tail = -1; ///< last so many lines; -1: all, which here means at most 2,000
    bool stdoutWanted = true;
    bool stderrWanted = true;
    bool timestamps = false;
};

/// Lines in the engine's multiplexed framing (stream, three zeros, big-endian length). The lines are a pure
/// function of the container and the time, so that a log that is read twice says the same twice.
[[nodiscard]] QByteArray logFrames(const Container &container, const LogRequest &request);

} // namespace hullwatch::simulator
