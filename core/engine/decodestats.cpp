// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonbounds.h"

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace hullwatch {

namespace {

/// The values that are more than a counter or nothing.
enum class Place : quint8 {
    Elsewhere,
    Root,
    Read,
    Preread,
    Cpu,
    CpuUsage,
    PerCpu,
    Throttling,
    PreviousCpu,
    PreviousCpuUsage,
    Memory,
    MemoryDetails,
    Networks,
    Interface,
    BlockIo,
    BlockIoEntries,
    BlockIoEntry,
    Operation,
    Pids,
};

/// What the answer says, and what is needed to add it up.
struct Reading : RawStats {
    std::optional<quint64> online;
    quint64 perCpus = 0;
    // of the interface or the entry that is open
    std::optional<quint64> received;
    std::optional<quint64> sent;
    std::optional<quint64> value;
    char operation = 0;
};

/// A member of an object that is read: a counter, or the place that it leads to.
struct Member {
    std::string_view key;
    Place place = Place::Elsewhere;
    std::optional<quint64> Reading::*counter = nullptr;
};

constexpr Member leads(std::string_view key, Place place) {
    return {key, place, nullptr};
}
constexpr Member counts(std::string_view key, std::optional<quint64> Reading::*counter) {
    return {key, Place::Elsewhere, counter};
}

constexpr std::array rootMembers{
    leads("read", Place::Read),           leads("preread", Place::Preread),
    leads("cpu_stats", Place::Cpu),       leads("precpu_stats", Place::PreviousCpu),
    leads("memory_stats", Place::Memory), leads("networks", Place::Networks),
    leads("blkio_stats", Place::BlockIo), leads("pids_stats", Place::Pids),
};
constexpr std::array cpuMembers{
    leads("cpu_usage", Place::CpuUsage),
    counts("system_cpu_usage", &Reading::systemCpuNanoseconds),
    counts("online_cpus", &Reading::online),
    leads("throttling_data", Place::Throttling),
};
constexpr std::array cpuUsageMembers{
    counts("total_usage", &Reading::cpuTotalNanoseconds),
    leads("percpu_usage", Place::PerCpu),
};
constexpr std::array throttlingMembers{
    counts("periods", &Reading::cpuPeriods),
    counts("throttled_periods", &Reading::throttledCpuPeriods),
};
constexpr std::array previousCpuMembers{
    leads("cpu_usage", Place::PreviousCpuUsage),
    counts("system_cpu_usage", &Reading::previousSystemCpuNanoseconds),
};
constexpr std::array previousCpuUsageMembers{
    counts("total_usage", &Reading::previousCpuTotalNanoseconds),
};
constexpr std::array memoryMembers{
    counts("usage", &Reading::memoryUsageBytes),
    counts("limit", &Reading::memoryLimitBytes),
    leads("stats", Place::MemoryDetails),
};
constexpr std::array memoryDetailMembers{
    counts("total_inactive_file", &Reading::totalInactiveFileBytes),
    counts("inactive_file", &Reading::inactiveFileBytes),
};
constexpr std::array interfaceMembers{
    counts("rx_bytes", &Reading::received),
    counts("tx_bytes", &Reading::sent),
};
constexpr std::array blockIoMembers{leads("io_service_bytes_recursive", Place::BlockIoEntries)};
constexpr std::array blockIoEntryMembers{
    leads("op", Place::Operation),
    counts("value", &Reading::value),
};
constexpr std::array pidsMembers{
    counts("current", &Reading::pids),
    counts("limit", &Reading::pidsLimit),
};

std::span<const Member> membersOf(Place place) {
    switch (place) {
    case Place::Root:
        return rootMembers;
    case Place::Cpu:
        return cpuMembers;
    case Place::CpuUsage:
        return cpuUsageMembers;
    case Place::Throttling:
        return throttlingMembers;
    case Place::PreviousCpu:
        return previousCpuMembers;
    case Place::PreviousCpuUsage:
        return previousCpuUsageMembers;
    case Place::Memory:
        return memoryMembers;
    case Place::MemoryDetails:
        return memoryDetailMembers;
    case Place::Interface:
        return interfaceMembers;
    case Place::BlockIo:
        return blockIoMembers;
    case Place::BlockIoEntry:
        return blockIoEntryMembers;
    case Place::Pids:
        return pidsMembers;
    default:
        return {};
    }
}

// One term that is no number makes the sum unknown: it must not pass for a smaller counter.
void add(std::optional<quint64> &sum, const std::optional<quint64> &term) {
    if (sum && term)
        *sum += *term;
    else
        sum.reset();
}

/// Takes the values as the parser comes upon them; no tree of the document is made.
class StatsReader {
public:
    [[nodiscard]] const Error &failure() const { return m_bounds.failure(); }
    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] RawStats stats() const;

    // The names and types are nlohmann's.
    bool null() { return scalar(); }
    bool boolean(bool) { return scalar(); }
    bool number_integer(std::int64_t) { return scalar(); }
    bool number_unsigned(std::uint64_t number) {
        if (m_next.counter)
            m_reading.*m_next.counter = number;
        return scalar();
    }
    bool number_float(double, const std::string &) { return scalar(); }
    bool string(std::string &text);
    bool binary(nlohmann::json::binary_t &) { return scalar(); }
    bool start_object(std::size_t);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t);
    bool end_array();
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) {
        return m_bounds.parseError(position);
    }

private:
    bool scalar();
    void enter(Place place);
    void leave();
    void takeElement();

    JsonBounds m_bounds;
    Reading m_reading;
    Member m_next = leads({}, Place::Root); ///< what the next value is
    std::array<Place, maxJsonDepth + 1> m_places{};
    int m_depth = 0;
    bool m_isObject = false;
};

RawStats StatsReader::stats() const {
    RawStats stats = m_reading;
    stats.onlineCpus = m_reading.online.value_or(0);
    if (stats.onlineCpus == 0)
        stats.onlineCpus = m_reading.perCpus;
    // The first frame of a stream has an empty precpu_stats; computing with it gives the average since boot.
    if (!stats.previousSystemCpuNanoseconds)
        stats.previousCpuTotalNanoseconds.reset();
    if (stats.pidsLimit && (*stats.pidsLimit == 0 || *stats.pidsLimit == std::numeric_limits<quint64>::max()))
        stats.pidsLimit.reset();
    return stats;
}

// Before every value: what it is where the place alone tells, as in lists.
void StatsReader::takeElement() {
    switch (m_places[static_cast<size_t>(m_depth)]) {
    case Place::PerCpu:
        ++m_reading.perCpus;
        m_next = {};
        break;
    case Place::BlockIoEntries:
        m_next = leads({}, Place::BlockIoEntry);
        break;
    case Place::Networks:
        m_next = leads({}, Place::Interface);
        break;
    default:
        break;
    }
}

bool StatsReader::scalar() {
    takeElement();
    if (m_next.place == Place::Interface) {
        m_reading.receivedBytes.reset();
        m_reading.sentBytes.reset();
    }
    m_next = {};
    return m_bounds.count();
}

bool StatsReader::string(std::string &text) {
    const QByteArrayView view(text.data(), static_cast<qsizetype>(text.size()));
    if (m_next.place == Place::Read)
        m_reading.read = parseTimestamp(view);
    else if (m_next.place == Place::Preread)
        m_reading.preread = parseTimestamp(view);
    else if (m_next.place == Place::Operation && !text.empty())
        m_reading.operation = text.front();
    return scalar();
}

void StatsReader::enter(Place place) {
    ++m_depth;
    m_places[static_cast<size_t>(m_depth)] = place;
    m_next = {};
}

void StatsReader::leave() {
    --m_depth;
    m_next = {};
}

bool StatsReader::start_object(std::size_t) {
    takeElement();
    if (!m_bounds.openObject())
        return false;
    Place place = m_next.place;
    switch (place) {
    case Place::Root:
        m_isObject = true;
        break;
    case Place::Networks:
        m_reading.receivedBytes = 0;
        m_reading.sentBytes = 0;
        break;
    case Place::Interface:
        m_reading.received.reset();
        m_reading.sent.reset();
        break;
    case Place::BlockIoEntry:
        m_reading.value.reset();
        m_reading.operation = 0;
        break;
    case Place::PerCpu:
    case Place::BlockIoEntries: // these are lists
        place = Place::Elsewhere;
        break;
    default:
        break;
    }
    enter(place);
    return true;
}

bool StatsReader::key(std::string &name) {
    if (!m_bounds.key(name))
        return false;
    m_next = {};
    for (const Member &member : membersOf(m_places[static_cast<size_t>(m_depth)])) {
        if (member.key == name) {
            m_next = member;
            break;
        }
    }
    return true;
}

bool StatsReader::end_object() {
    m_bounds.closeObject();
    const Place place = m_places[static_cast<size_t>(m_depth)];
    if (place == Place::Interface) {
        add(m_reading.receivedBytes, m_reading.received);
        add(m_reading.sentBytes, m_reading.sent);
    } else if (place == Place::BlockIoEntry && (m_reading.operation == 'r' || m_reading.operation == 'R')) {
        add(m_reading.readBytes, m_reading.value);
    } else if (place == Place::BlockIoEntry && (m_reading.operation == 'w' || m_reading.operation == 'W')) {
        add(m_reading.writtenBytes, m_reading.value);
    }
    leave();
    return true;
}

bool StatsReader::start_array(std::size_t) {
    takeElement();
    if (!m_bounds.open())
        return false;
    Place place = Place::Elsewhere;
    if (m_next.place == Place::PerCpu || m_next.place == Place::BlockIoEntries)
        place = m_next.place;
    if (place == Place::BlockIoEntries) {
        m_reading.readBytes = 0;
        m_reading.writtenBytes = 0;
    }
    if (m_next.place == Place::Interface) {
        m_reading.receivedBytes.reset();
        m_reading.sentBytes.reset();
    }
    enter(place);
    return true;
}

bool StatsReader::end_array() {
    m_bounds.close();
    leave();
    return true;
}

} // namespace

Result<RawStats> decodeStats(QByteArrayView text) {
    StatsReader reader;
    if (const auto read = readBoundedJson(text, reader); !read)
        return unexpected(read.error());
    if (!reader.isObject())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/stats is no object"));
    return reader.stats();
}

} // namespace hullwatch
