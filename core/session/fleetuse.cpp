// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fleetuse.h"

#include "core/metrics/series.h"
#include "core/session/inventory.h"

#include <algorithm>
#include <cmath>

namespace hullwatch {

namespace {

using namespace Qt::StringLiterals;

void add(double &sum, double value) {
    if (std::isfinite(value))
        sum = std::isfinite(sum) ? sum + value : value;
}

template <class Visit>
void forEachContainer(const Inventory &inventory, const HostId &host, Visit visit) {
    for (const HostEntry &entry : inventory.hosts()) {
        if (!entry.snapshot || (!host.isEmpty() && entry.status.host != host))
            continue;
        for (const ContainerPtr &container : entry.snapshot->containers) {
            if (const ContainerEntry *known = inventory.find({entry.status.host, container->id}))
                visit(*known);
        }
    }
}

bool isMeasured(const ContainerEntry &entry) {
    return entry.container->state.running && !entry.series->isEmpty();
}

} // namespace

FleetUse fleetUse(const Inventory &inventory, const HostId &host) {
    FleetUse use;
    forEachContainer(inventory, host, [&use](const ContainerEntry &entry) {
        ++use.containers;
        use.running += entry.container->state.running;
        if (!isMeasured(entry))
            return;
        ++use.measured;
        const Sample &latest = entry.series->latest();
        add(use.cpuPercent, latest.cpuPercent);
        add(use.memoryBytes, latest.memoryBytes);
        add(use.readBytesPerSecond, latest.readBytesPerSecond);
        add(use.writtenBytesPerSecond, latest.writtenBytesPerSecond);
        if (entry.container->hostConfig.networkMode.valueOr({}).startsWith("container:"_L1))
            return;
        add(use.receivedBytesPerSecond, latest.receivedBytesPerSecond);
        add(use.sentBytesPerSecond, latest.sentBytesPerSecond);
    });
    return use;
}

std::vector<Consumer> topConsumers(const Inventory &inventory, const HostId &host, Metric metric,
                                   size_t count) {
    std::vector<Consumer> all;
    forEachContainer(inventory, host, [&all, metric](const ContainerEntry &entry) {
        if (!isMeasured(entry))
            return;
        const double value = valueOf(entry.series->latest(), metric);
        if (std::isfinite(value))
            all.push_back({entry.key, value});
    });
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(std::min(count, all.size()));
    std::partial_sort(all.begin(), middle, all.end(), [](const Consumer &a, const Consumer &b) {
        return a.value != b.value ? a.value > b.value : a.container < b.container;
    });
    all.erase(middle, all.end());
    return all;
}

} // namespace hullwatch
