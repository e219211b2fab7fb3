// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/enginesource.h"
#include "core/session/inventory.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hullwatch::simulator {
class SimulatedFleet;
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
/// How often the engines have to read for a client that runs, by container and minute: statistics, inspects
/// and lists of containers. The difference of a long run and a short one, so that the start does not count.
/// Nothing when a run fails.
[[nodiscard]] std::optional<double> readsAMinute(const simulator::SimulatedFleet &fleet, int containers,
                                                 const std::function<bool(std::chrono::seconds)> &run);
/// Null, with a word on standard error, when it cannot be served.
[[nodiscard]] std::unique_ptr<ServedFleet> serveFleet(int hosts, int containersPerHost);

inline constexpr int patienceMs = 300'000;

/// The way from the engines to the GUI thread, as the window has it.
struct WatchedFleet {
    EngineSource source;
    Inventory inventory{source};

    explicit WatchedFleet(const QStringList &urls);

    /// Every host was read whole, and judged.
    [[nodiscard]] bool isJudged() const;
    /// Runs the event loop until then; false when that takes longer than `patienceMs`.
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
