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

/// The containers with the largest values among those that it is told.
class Ranking {
public:
    explicit Ranking(size_t count) : m_count(count) {}

    void add(const ContainerEntry &entry, double value) {
        if (!std::isfinite(value) || m_count == 0)
            return;
        const Candidate candidate{&entry, value};
        if (m_best.size() == m_count && !isBefore(candidate, m_best.back()))
            return;
        m_best.insert(std::upper_bound(m_best.begin(), m_best.end(), candidate, isBefore), candidate);
        if (m_best.size() > m_count)
            m_best.pop_back();
    }
    [[nodiscard]] std::vector<Consumer> consumers() const {
        std::vector<Consumer> all;
        for (const Candidate &candidate : m_best)
            all.push_back({candidate.entry->key, candidate.value});
        return all;
    }

private:
    struct Candidate {
        const ContainerEntry *entry;
        double value;
    };
    static bool isBefore(const Candidate &a, const Candidate &b) {
        return a.value != b.value ? a.value > b.value : a.entry->key < b.entry->key;
    }

    size_t m_count;
    std::vector<Candidate> m_best; ///< the largest first
};

} // namespace

FleetUse fleetUse(const Inventory &inventory, const HostId &host, size_t consumers) {
    FleetUse use;
    Ranking cpu(consumers);
    Ranking memory(consumers);
    for (const ContainerEntry &entry : inventory.entries()) {
        if (!host.isEmpty() && entry.key.host != host)
            continue;
        ++use.containers;
        if (!entry.container->state.running)
            continue;
        ++use.running;
        if (entry.series->isEmpty())
            continue;
        ++use.measured;
        const Sample &latest = entry.series->latest();
        cpu.add(entry, latest.cpuPercent);
        memory.add(entry, latest.memoryBytes);
        add(use.cpuPercent, latest.cpuPercent);
        add(use.memoryBytes, latest.memoryBytes);
        add(use.readBytesPerSecond, latest.readBytesPerSecond);
        add(use.writtenBytesPerSecond, latest.writtenBytesPerSecond);
        if (entry.container->hostConfig.networkMode.valueOr({}).startsWith("container:"_L1))
            continue;
        add(use.receivedBytesPerSecond, latest.receivedBytesPerSecond);
        add(use.sentBytesPerSecond, latest.sentBytesPerSecond);
    }
    use.mostCpu = cpu.consumers();
    use.mostMemory = memory.consumers();
    return use;
}

} // namespace hullwatch
