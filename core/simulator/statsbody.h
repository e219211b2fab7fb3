// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/container.h"

#include <QByteArray>

namespace hullwatch::simulator {

/// One answer of /stats.
struct StatsRequest {
    qint64 nowNs = 0;
    qint64 previousNs = 0;              ///< time of the sample that precpu_stats repeats; 0: none
    const Container *network = nullptr; ///< whose interface counters to show; null: none
    bool named = true;                  ///< engines 25 to 28 leave name and id out of one-shot answers
};

/// One line of JSON ending in '\n'. A container that does not run gets the engine's empty answer (read in
/// year 1).
[[nodiscard]] QByteArray statsBody(const HostSpec &host, const Container &container,
                                   const StatsRequest &request);

/// What a stats stream carries while the container does not run: name and id, and zeros.
[[nodiscard]] QByteArray emptyStatsBody(const Container &container);

} // namespace hullwatch::simulator
