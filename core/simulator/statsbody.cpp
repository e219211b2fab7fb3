// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/statsbody.h"

#include <algorithm>
#include <limits>

namespace hullwatch::simulator {

namespace {

// Written by hand instead of through a JSON tree: a benchmark of a client asks for thousands of these a
// second.
class Writer {
public:
    explicit Writer(qsizetype reserve) { m_out.reserve(reserve); }

    Writer &text(const char *literal) {
        m_out += literal;
        return *this;
    }
    Writer &bytes(const QByteArray &value) {
        m_out += value;
        return *this;
    }
    Writer &number(quint64 value) {
        m_out += QByteArray::number(static_cast<qulonglong>(value));
        return *this;
    }
    /// ,"key":value — the first of an object without the comma.
    Writer &field(const char *key, quint64 value) {
        if (!m_out.endsWith('{'))
            m_out += ',';
        m_out += '"';
        m_out += key;
        m_out += "\":";
        return number(value);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

constexpr const char *EmptyCpu =
    R"({"cpu_usage":{"total_usage":0,"usage_in_kernelmode":0,"usage_in_usermode":0},"throttling_data":{"periods":0,"throttled_periods":0,"throttled_time":0}})";
constexpr const char *OtherBlockIo =
    R"(,"io_serviced_recursive":null,"io_queue_recursive":null,"io_service_time_recursive":null,"io_wait_time_recursive":null,"io_merged_recursive":null,"io_time_recursive":null,"sectors_recursive":null)";

bool isUp(const Container &container) {
    return container.spec.state == RunState::Running || container.spec.state == RunState::Paused;
}

Usage usageOf(const Container &container, qint64 nowNs) {
    const qint64 when = container.pausedNs != 0 ? std::min(nowNs, container.pausedNs) : nowNs;
    const ContainerSpec &spec = container.spec;
    return usageAt(spec.load, container.surge, spec.startedNs + container.heldNs, when,
                   container.memoryLimit);
}

void writeCpu(Writer &out, const HostSpec &host, const Usage &usage, qint64 nowNs) {
    out.text(R"({"cpu_usage":{"total_usage":)").number(usage.cpuNs);
    if (host.cgroupVersion == 1) {
        out.text(R"(,"percpu_usage":[)");
        const auto cpus = static_cast<quint64>(host.cpus);
        for (quint64 i = 0; i < cpus; ++i)
            out.text(i == 0 ? "" : ",").number(usage.cpuNs / cpus + (i == 0 ? usage.cpuNs % cpus : 0));
        out.text("]");
    }
    // The kernel counts the machine's time in ticks of 10 ms; user and kernel shares are sampled the same
    // way.
    constexpr quint64 Tick = 10'000'000;
    const auto uptime = static_cast<quint64>(std::max<qint64>(0, nowNs - host.bootNs));
    const quint64 kernel = usage.cpuNs / 4 / Tick * Tick;
    out.field("usage_in_kernelmode", kernel).field("usage_in_usermode", usage.cpuNs - kernel);
    out.text(R"(},"system_cpu_usage":)").number(uptime / Tick * Tick * static_cast<quint64>(host.cpus));
    out.field("online_cpus", static_cast<quint64>(host.cpus));
    out.text(R"(,"throttling_data":{"periods":0,"throttled_periods":0,"throttled_time":0}})");
}

void writeMemoryV2(Writer &out, const Usage &usage) {
    const quint64 anon = usage.memoryBytes / 10 * 8 & ~quint64{4095};
    const quint64 activeFile = (usage.memoryBytes - anon) / 2 & ~quint64{4095};
    const quint64 faults = usage.memoryBytes / 4096 + usage.cpuNs / 1'000'000;
    out.text("{").field("active_anon", 4096).field("active_file", activeFile).field("anon", anon);
    out.field("anon_thp", 0).field("file", activeFile + usage.cacheBytes).field("file_dirty", 0);
    out.field("file_mapped", activeFile / 2).field("file_writeback", 0).field("inactive_anon", anon);
    out.field("inactive_file", usage.cacheBytes)
        .field("kernel_stack", static_cast<quint64>(usage.pids) * 16384);
    out.field("pgactivate", faults / 50)
        .field("pgdeactivate", 0)
        .field("pgfault", faults)
        .field("pglazyfree", 0);
    out.field("pglazyfreed", 0).field("pgmajfault", faults / 9000).field("pgrefill", 0).field("pgscan", 0);
    out.field("pgsteal", 0).field("shmem", 0).field("slab", usage.memoryBytes / 60);
    out.field("slab_reclaimable", usage.memoryBytes / 100)
        .field("slab_unreclaimable", usage.memoryBytes / 150);
    out.field("sock", 4096)
        .field("thp_collapse_alloc", 0)
        .field("thp_fault_alloc", 0)
        .field("unevictable", 0);
    out.field("workingset_activate", 0).field("workingset_nodereclaim", 0).field("workingset_refault", 0);
    out.text("}");
}

void writeMemoryV1(Writer &out, const Usage &usage, quint64 limit) {
    constexpr quint64 NoLimit = 9223372036854771712ULL;
    const quint64 rss = usage.memoryBytes / 10 * 8 & ~quint64{4095};
    const quint64 activeFile = (usage.memoryBytes - rss) / 2 & ~quint64{4095};
    const quint64 cache = activeFile + usage.cacheBytes;
    const quint64 faults = usage.memoryBytes / 4096 + usage.cpuNs / 1'000'000;
    out.text("{");
    for (const bool total : {false, true}) {
        out.field(total ? "total_active_anon" : "active_anon", rss)
            .field(total ? "total_active_file" : "active_file", activeFile);
        out.field(total ? "total_cache" : "cache", cache).field(total ? "total_dirty" : "dirty", 0);
        if (!total)
            out.field("hierarchical_memory_limit", limit != 0 ? limit : NoLimit)
                .field("hierarchical_memsw_limit", limit != 0 ? limit : NoLimit);
        out.field(total ? "total_inactive_anon" : "inactive_anon", 0);
        out.field(total ? "total_inactive_file" : "inactive_file", usage.cacheBytes);
        out.field(total ? "total_mapped_file" : "mapped_file", activeFile / 2);
        out.field(total ? "total_pgfault" : "pgfault", faults)
            .field(total ? "total_pgmajfault" : "pgmajfault", faults / 9000);
        out.field(total ? "total_pgpgin" : "pgpgin", faults)
            .field(total ? "total_pgpgout" : "pgpgout", faults - faults / 3);
        out.field(total ? "total_rss" : "rss", rss).field(total ? "total_rss_huge" : "rss_huge", 0);
        out.field(total ? "total_unevictable" : "unevictable", 0)
            .field(total ? "total_writeback" : "writeback", 0);
    }
    out.text("}");
}

void writeMemory(Writer &out, const HostSpec &host, const Container &container, const Usage &usage) {
    out.text(R"("memory_stats":{"usage":)").number(usage.memoryBytes + usage.cacheBytes);
    if (host.cgroupVersion == 1)
        out.field("max_usage", (usage.memoryBytes + usage.cacheBytes) / 8 * 9);
    out.text(R"(,"stats":)");
    if (host.cgroupVersion == 1)
        writeMemoryV1(out, usage, container.memoryLimit);
    else
        writeMemoryV2(out, usage);
    const quint64 limit = container.memoryLimit;
    out.field("limit", limit == 0 || limit > host.memoryBytes ? host.memoryBytes : limit).text("}");
}

void writeOperation(Writer &out, const char *name, quint64 value, bool first) {
    out.text(first ? "" : ",")
        .text(R"({"major":8,"minor":0,"op":")")
        .text(name)
        .text("\"")
        .field("value", value)
        .text("}");
}

void writeBlockIo(Writer &out, const HostSpec &host, const Usage &usage) {
    out.text(R"("blkio_stats":{"io_service_bytes_recursive":)");
    if (host.cgroupVersion == 2) {
        if (usage.readBytes + usage.writeBytes == 0) {
            out.text("null").text(OtherBlockIo).text("}");
            return;
        }
        out.text("[");
        writeOperation(out, "read", usage.readBytes, true);
        writeOperation(out, "write", usage.writeBytes, false);
        out.text("]").text(OtherBlockIo).text("}");
        return;
    }
    for (const quint64 divisor : {quint64{1}, quint64{4096}}) {
        out.text(divisor == 1 ? "[" : R"(,"io_serviced_recursive":[)");
        writeOperation(out, "Read", usage.readBytes / divisor, true);
        writeOperation(out, "Write", usage.writeBytes / divisor, false);
        writeOperation(out, "Sync", usage.readBytes / divisor, false);
        writeOperation(out, "Async", usage.writeBytes / divisor, false);
        writeOperation(out, "Discard", 0, false);
        writeOperation(out, "Total", (usage.readBytes + usage.writeBytes) / divisor, false);
        out.text("]");
    }
    out.text(
        R"(,"io_queue_recursive":[],"io_service_time_recursive":[],"io_wait_time_recursive":[],"io_merged_recursive":[],"io_time_recursive":[],"sectors_recursive":[]})");
}

void writeNetworks(Writer &out, const Usage &usage) {
    out.text(R"(,"networks":{"eth0":{)")
        .field("rx_bytes", usage.rxBytes)
        .field("rx_packets", usage.rxBytes / 700 + 8);
    out.field("rx_errors", 0).field("rx_dropped", 0).field("tx_bytes", usage.txBytes);
    out.field("tx_packets", usage.txBytes / 700).field("tx_errors", 0).field("tx_dropped", 0).text("}}");
}

void writeName(Writer &out, const Container &container) {
    out.text(R"(,"name":"/)")
        .bytes(container.spec.name.toUtf8())
        .text(R"(","id":")")
        .bytes(container.spec.id.toLatin1())
        .text("\"");
}

} // namespace

QByteArray emptyStatsBody(const Container &container) {
    Writer out(1024);
    out.text(
        R"({"read":"0001-01-01T00:00:00Z","preread":"0001-01-01T00:00:00Z","pids_stats":{},"blkio_stats":{"io_service_bytes_recursive":)");
    out.text("null")
        .text(OtherBlockIo)
        .text(R"(},"num_procs":0,"storage_stats":{},"cpu_stats":)")
        .text(EmptyCpu);
    out.text(R"(,"precpu_stats":)").text(EmptyCpu).text(R"(,"memory_stats":{})");
    writeName(out, container);
    return out.text("}\n").take();
}

QByteArray statsBody(const HostSpec &host, const Container &container, const StatsRequest &request) {
    if (!isUp(container))
        return emptyStatsBody(container);
    const Usage usage = usageOf(container, request.nowNs);
    Writer out(4096);
    out.text(R"({"read":")").bytes(timeText(request.nowNs).toLatin1());
    out.text(R"(","preread":")").bytes(timeText(request.previousNs).toLatin1());
    out.text(R"(","pids_stats":{)").field("current", static_cast<quint64>(usage.pids));
    if (container.pidsLimit > 0)
        out.field("limit", container.pidsLimit);
    else if (host.cgroupVersion == 2)
        out.field("limit", std::numeric_limits<quint64>::max());
    out.text("},");
    writeBlockIo(out, host, usage);
    out.text(R"(,"num_procs":0,"storage_stats":{},"cpu_stats":)");
    writeCpu(out, host, usage, request.nowNs);
    out.text(R"(,"precpu_stats":)");
    if (request.previousNs != 0)
        writeCpu(out, host, usageOf(container, request.previousNs), request.previousNs);
    else
        out.text(EmptyCpu);
    out.text(",");
    writeMemory(out, host, container, usage);
    if (request.named)
        writeName(out, container);
    if (compareApiVersions(host.version.api, u"1.52") >= 0)
        out.text(R"(,"os_type":"linux")");
    if (request.network != nullptr && isUp(*request.network))
        writeNetworks(out, usageOf(*request.network, request.nowNs));
    return out.text("}\n").take();
}

} // namespace hullwatch::simulator
