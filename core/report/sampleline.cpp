// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sampleline.h"

#include "core/report/utf8.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace hullwatch::report {

namespace {

void add(QByteArray &line, const char *key, const QString &text) {
    line += key;
    line += nlohmann::json(utf8(text).toStdString()).dump().c_str();
}

// Counts of bytes are whole numbers and stay readable as such.
void add(QByteArray &line, const char *key, double value) {
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    line += key;
    if (std::isnan(value) || std::isinf(value)) {
        line += "null";
        return;
    }
    std::array<char, 32> digits{};
    const bool isWhole = std::abs(value) < exact && std::trunc(value) == value;
    const auto end = isWhole ? std::to_chars(digits.begin(), digits.end(), static_cast<qint64>(value))
                             : std::to_chars(digits.begin(), digits.end(), value);
    line.append(digits.data(), end.ptr - digits.data());
}

} // namespace

QByteArray sampleLine(const QString &host, const QString &name, const Sample &sample) {
    QByteArray line;
    line.reserve(512);
    add(line, R"({"host":)", host);
    add(line, R"(,"id":)", sample.container.value);
    add(line, R"(,"name":)", name);
    add(line, R"(,"read":)", sample.read.toRfc3339());
    add(line, R"(,"cpu_percent":)", sample.cpuPercent);
    add(line, R"(,"memory_bytes":)", sample.memoryBytes);
    add(line, R"(,"memory_limit_bytes":)", sample.memoryLimitBytes);
    add(line, R"(,"rx_bytes":)", sample.receivedBytes);
    add(line, R"(,"tx_bytes":)", sample.sentBytes);
    add(line, R"(,"read_bytes":)", sample.readBytes);
    add(line, R"(,"write_bytes":)", sample.writtenBytes);
    add(line, R"(,"pids":)", sample.pids);
    line += "}\n";
    return line;
}

QByteArray summaryLine(const SamplingSummary &summary) {
    QByteArray line;
    add(line, R"({"summary":{"samples":)", static_cast<double>(summary.tally.samples));
    add(line, R"(,"dropped":)", static_cast<double>(summary.tally.dropped));
    add(line, R"(,"late":)", static_cast<double>(summary.tally.late));
    add(line, R"(,"seconds":)", summary.seconds);
    add(line, R"(,"hosts":)", static_cast<double>(summary.hosts));
    add(line, R"(,"containers":)", static_cast<double>(summary.containers));
    add(line, R"(,"connections":)", static_cast<double>(summary.tally.connections));
    add(line, R"(,"requests":)", static_cast<double>(summary.tally.requests));
    line += "}}\n";
    return line;
}

} // namespace hullwatch::report
