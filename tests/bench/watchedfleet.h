// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/enginesource.h"
#include "core/session/inventory.h"

#include <QTemporaryDir>

#include <memory>

namespace hullwatch::simulator {
class SimulatedFleet;
struct Counters;
} // namespace hullwatch::simulator

namespace hullwatch::bench {

/// So many simulated hosts, behind unix sockets of their own.
struct ServedFleet {
    QTemporaryDir folder;
    std::unique_ptr<simulator::SimulatedFleet> fleet;

    ServedFleet();
    ~ServedFleet();
    [[nodiscard]] QStringList urls() const;
};
/// What engines had to read for their clients: statistics, inspects and lists of containers.
[[nodiscard]] quint64 engineReads(const simulator::Counters &counters);
/// Null, with a word on standard error, when it cannot be served.
[[nodiscard]] std::unique_ptr<ServedFleet> serveFleet(int hosts, int containersPerHost);

/// The way from the engines to the GUI thread, as the window has it.
struct WatchedFleet {
    EngineSource source;
    Inventory inventory{source};

    explicit WatchedFleet(const QStringList &urls);

    /// Every host was read whole, and judged.
    [[nodiscard]] bool isJudged() const;
    /// Runs the event loop until then; false when that takes longer than five minutes.
    [[nodiscard]] bool awaitJudged();
    /// Running containers; those of them that have a reading; those that have two.
    struct Measured {
        int running = 0;
        int once = 0;
        int twice = 0;
    };
    [[nodiscard]] Measured measured() const;
};

} // namespace hullwatch::bench
