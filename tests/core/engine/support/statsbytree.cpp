// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/statsbytree.h"

#include "core/engine/boundedjson.h"
#include "core/engine/jsonreader.h"

#include <limits>
#include <optional>

namespace hullwatch::test {

namespace {

// One term that is no number makes the sum unknown: it must not pass for a smaller counter.
void add(std::optional<quint64> &sum, const std::optional<quint64> &term) {
    if (sum && term)
        *sum += *term;
    else
        sum.reset();
}

void readCpu(const json::Value &stats, RawStats &into) {
    const json::Value &cpu = json::child(stats, "cpu_stats");
    const json::Value &usage = json::child(cpu, "cpu_usage");
    into.cpuTotalNanoseconds = json::counter(usage, "total_usage");
    into.systemCpuNanoseconds = json::counter(cpu, "system_cpu_usage");
    into.onlineCpus = json::counter(cpu, "online_cpus").value_or(0);
    const json::Value &throttling = json::child(cpu, "throttling_data");
    into.cpuPeriods = json::counter(throttling, "periods");
    into.throttledCpuPeriods = json::counter(throttling, "throttled_periods");
    const json::Value &perCpu = json::child(usage, "percpu_usage");
    if (into.onlineCpus == 0 && perCpu.is_array())
        into.onlineCpus = perCpu.size();
    const json::Value &previous = json::child(stats, "precpu_stats");
    into.previousSystemCpuNanoseconds = json::counter(previous, "system_cpu_usage");
    // The first frame of a stream has an empty precpu_stats; computing with it gives the average since boot.
    if (into.previousSystemCpuNanoseconds)
        into.previousCpuTotalNanoseconds = json::counter(json::child(previous, "cpu_usage"), "total_usage");
}

void readMemory(const json::Value &stats, RawStats &into) {
    const json::Value &memory = json::child(stats, "memory_stats");
    into.memoryUsageBytes = json::counter(memory, "usage");
    into.memoryLimitBytes = json::counter(memory, "limit");
    const json::Value &details = json::child(memory, "stats");
    into.totalInactiveFileBytes = json::counter(details, "total_inactive_file");
    into.inactiveFileBytes = json::counter(details, "inactive_file");
}

void readNetwork(const json::Value &stats, RawStats &into) {
    const json::Value &networks = json::child(stats, "networks");
    if (!networks.is_object())
        return;
    into.receivedBytes = 0;
    into.sentBytes = 0;
    for (const json::Value &interface : networks) {
        add(into.receivedBytes, json::counter(interface, "rx_bytes"));
        add(into.sentBytes, json::counter(interface, "tx_bytes"));
    }
}

void readBlockIo(const json::Value &stats, RawStats &into) {
    const json::Value &entries = json::child(json::child(stats, "blkio_stats"), "io_service_bytes_recursive");
    if (!entries.is_array())
        return;
    into.readBytes = 0;
    into.writtenBytes = 0;
    for (const json::Value &entry : entries) {
        const QString operation = json::text(entry, "op");
        if (operation.startsWith(u'r', Qt::CaseInsensitive))
            add(into.readBytes, json::counter(entry, "value"));
        else if (operation.startsWith(u'w', Qt::CaseInsensitive))
            add(into.writtenBytes, json::counter(entry, "value"));
    }
}

} // namespace

Result<RawStats> statsByTree(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_object())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/stats is no object"));
    RawStats stats;
    stats.read = json::timestamp(*parsed, "read");
    stats.preread = json::timestamp(*parsed, "preread");
    readCpu(*parsed, stats);
    readMemory(*parsed, stats);
    readNetwork(*parsed, stats);
    readBlockIo(*parsed, stats);
    const json::Value &pids = json::child(*parsed, "pids_stats");
    stats.pids = json::counter(pids, "current");
    stats.pidsLimit = json::counter(pids, "limit");
    if (stats.pidsLimit && (*stats.pidsLimit == 0 || *stats.pidsLimit == std::numeric_limits<quint64>::max()))
        stats.pidsLimit.reset();
    return stats;
}

} // namespace hullwatch::test
