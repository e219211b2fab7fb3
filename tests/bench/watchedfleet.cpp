// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedfleet.h"

#include "core/metrics/series.h"
#include "core/simulator/simulatedfleet.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace hullwatch::bench {

namespace {

std::vector<Endpoint> endpointsOf(const QStringList &urls) {
    std::vector<Endpoint> endpoints;
    for (const QString &url : urls) {
        if (auto endpoint = parseEndpoint(url, {}))
            endpoints.push_back(std::move(*endpoint));
    }
    return endpoints;
}

double engineReads(const simulator::SimulatedFleet &fleet) {
    const simulator::Counters counters = fleet.counters();
    return static_cast<double>(counters.statsSamples + counters.of(simulator::Route::Inspect) +
                               counters.of(simulator::Route::List));
}

} // namespace

ServedFleet::ServedFleet() = default;
ServedFleet::~ServedFleet() = default;

QStringList ServedFleet::urls() const {
    return fleet->endpoints();
}

std::optional<double> readsAMinute(const simulator::SimulatedFleet &fleet, int containers,
                                   const std::function<bool(std::chrono::seconds)> &run) {
    const auto made = [&](std::chrono::seconds duration) -> std::optional<double> {
        const double before = engineReads(fleet);
        if (!run(duration))
            return std::nullopt;
        return engineReads(fleet) - before;
    };
    constexpr std::chrono::seconds start{15};
    const auto starting = made(start);
    const auto whole = starting ? made(start + std::chrono::minutes(1)) : std::nullopt;
    if (!whole)
        return std::nullopt;
    return (*whole - *starting) / containers;
}

std::unique_ptr<ServedFleet> serveFleet(int hosts, int containersPerHost) {
    auto served = std::make_unique<ServedFleet>();
    simulator::FleetOptions options;
    options.hosts = hosts;
    options.containersPerHost = containersPerHost;
    options.apiVersion = QStringLiteral("1.44");
    served->fleet = std::make_unique<simulator::SimulatedFleet>(options);
    const auto failure = served->fleet->startUnix(served->folder.path());
    if (!failure)
        return served;
    std::fprintf(stderr, "%s\n", qPrintable(*failure));
    return nullptr;
}

WatchedFleet::WatchedFleet(const QStringList &urls) : source(endpointsOf(urls)) {}

bool WatchedFleet::isJudged() const {
    const auto &hosts = inventory.hosts();
    return !hosts.empty() && std::all_of(hosts.begin(), hosts.end(), [](const HostEntry &host) {
        return host.assessment && host.snapshot->stage == ReadingStage::Complete &&
               host.assessment->snapshot == host.snapshot;
    });
}

bool WatchedFleet::awaitJudged() {
    return QTest::qWaitFor([this] { return isJudged(); }, patienceMs);
}

WatchedFleet::Measured WatchedFleet::measured() const {
    Measured measured;
    for (const ContainerKey &key : inventory.containers()) {
        const ContainerEntry *entry = inventory.find(key);
        // A paused one runs, but tells nothing new.
        if (entry->container->state.status != QStringLiteral("running"))
            continue;
        ++measured.running;
        measured.once += !entry->series->isEmpty();
        measured.twice += !entry->series->isEmpty() && std::isfinite(entry->series->latest().cpuPercent);
    }
    return measured;
}

} // namespace hullwatch::bench
