// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/simulatedfleet.h"
#include "rawclient.h"

#include <QTemporaryDir>

namespace hullwatch::test {

inline constexpr int Containers = 60; // enough for every way of running to appear
[[nodiscard]] inline simulator::FleetOptions smallFleet() {
    simulator::FleetOptions options;
    options.containersPerHost = Containers;
    options.referenceMs = 1'790'000'000'000;
    options.statsPeriodMs = 40;
    return options;
}

/// A running fleet and where its first host listens.
struct Running {
    explicit Running(const simulator::FleetOptions &options = smallFleet()) : fleet(options) {
        failure = fleet.startUnix(folder.path());
    }
    [[nodiscard]] QString path() const { return fleet.endpoints().value(0).mid(7); }
    [[nodiscard]] simulator::Server &server() const { return fleet.server(0); }
    [[nodiscard]] RawAnswer ask(const QByteArray &target) const {
        RawClient client(path());
        return client.ask(target).value_or(RawAnswer{});
    }

    QTemporaryDir folder;
    simulator::SimulatedFleet fleet;
    simulator::Failure failure;
};

} // namespace hullwatch::test
