// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "core/metrics/usage.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

#include <cmath>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace std::chrono_literals;

namespace {

constexpr quint64 second = 1'000'000'000;
const ContainerId web{QStringLiteral("web")};

RawStats stats(const char *file) {
    const auto decoded = decodeStats(recorded(file));
    return decoded ? *decoded : RawStats{};
}

std::optional<Sample> derived(const RawStats &current, const RawStats *previous,
                              CpuClock clock = CpuClock::Host) {
    return deriveSample(web, current, previous, clock, 50s);
}

bool isUnknown(double value) {
    return std::isnan(value);
}

bool hasNoRates(const Sample &sample) {
    return isUnknown(sample.cpuPercent) && isUnknown(sample.receivedBytesPerSecond) &&
           isUnknown(sample.sentBytesPerSecond) && isUnknown(sample.readBytesPerSecond) &&
           isUnknown(sample.writtenBytesPerSecond);
}

using Rate = double Sample::*;
using Counter = std::optional<quint64> Counters::*;

} // namespace

Q_DECLARE_METATYPE(hullwatch::RawStats)
Q_DECLARE_METATYPE(std::optional<quint64>)

/// The formulas of docker/cli (cli/command/container/stats_helpers.go), with figures worked out by hand.
class UsageTest : public QObject {
    Q_OBJECT

    const RawStats m_first = stats("stats-v1.json");
    const RawStats m_later = stats("stats-v1-later.json");

private Q_SLOTS:
    void cgroupV1() {
        const auto sample = derived(m_later, &m_first);
        QVERIFY(sample);
        QCOMPARE(sample->container, web);
        QVERIFY(sample->read == *m_later.read);
        // 1.25 s of CPU time while the four CPUs of the host passed 10 s: 1.25 / 10 × 4 × 100
        QCOMPARE(sample->cpuPercent, 50.0);
        QCOMPARE(sample->memoryBytes, 156'000'000.0); // 210,000,000 − total_inactive_file 54,000,000
        QCOMPARE(sample->memoryLimitBytes, 268'435'456.0);
        QCOMPARE(sample->receivedBytes, 3'750'000.0);
        QCOMPARE(sample->sentBytes, 1'250'000.0);
        QCOMPARE(sample->readBytes, 1'552'672.0);
        QCOMPARE(sample->writtenBytes, 4'597'152.0);
        // within 2.5 s
        QCOMPARE(sample->receivedBytesPerSecond, 1'000'000.0);
        QCOMPARE(sample->sentBytesPerSecond, 250'000.0);
        QCOMPARE(sample->readBytesPerSecond, 200'000.0);
        QCOMPARE(sample->writtenBytesPerSecond, 1'000'000.0);
        QCOMPARE(sample->pids, 7.0);
        QCOMPARE(sample->pidsLimit, 100.0);
    }

    void cgroupV2() {
        const RawStats first = stats("stats-v2.json");
        const RawStats later = stats("stats-v2-later.json");
        const auto sample = derived(later, &first);
        QVERIFY(sample);
        QCOMPARE(sample->cpuPercent, 1.5);                    // 0.03 / 4 × 2 × 100
        QCOMPARE(sample->memoryBytes, 62'914'560.0);          // 94,371,840 − inactive_file 31,457,280
        QCOMPARE(sample->memoryLimitBytes, 16'777'216'000.0); // no limit: the memory of the machine
        QCOMPARE(sample->receivedBytesPerSecond, 1'000.0);
        QCOMPARE(sample->sentBytesPerSecond, 500.0);
        QCOMPARE(sample->readBytesPerSecond, 0.0);
        QCOMPARE(sample->writtenBytesPerSecond, 4'096.0);
        QCOMPARE(sample->pids, 23.0);
        QVERIFY(isUnknown(sample->pidsLimit)); // 2^64-1: none
    }

    // With precpu_stats, from one answer of stream=false.
    void sameAsDockerStats() {
        const quint64 total = *m_later.cpuTotalNanoseconds - *m_later.previousCpuTotalNanoseconds;
        const quint64 system = *m_later.systemCpuNanoseconds - *m_later.previousSystemCpuNanoseconds;
        QCOMPARE(cpuPercent(total, system, m_later.onlineCpus), 50.0);
    }

    void cpuFormula_data() {
        QTest::addColumn<quint64>("total");
        QTest::addColumn<quint64>("system");
        QTest::addColumn<quint64>("cpus");
        QTest::addColumn<double>("percent");
        QTest::newRow("idle") << quint64{0} << 4 * second << quint64{4} << 0.0;
        QTest::newRow("no system time") << second << quint64{0} << quint64{4} << 0.0;
        QTest::newRow("one CPU") << second << 4 * second << quint64{4} << 100.0;
        QTest::newRow("all CPUs") << 4 * second << 4 * second << quint64{4} << 400.0;
        QTest::newRow("128 CPUs") << 64 * second << 128 * second << quint64{128} << 6400.0;
        QTest::newRow("a nanosecond") << quint64{1} << second << quint64{1} << 1e-7;
    }
    void cpuFormula() {
        QFETCH(quint64, total);
        QFETCH(quint64, system);
        QFETCH(quint64, cpus);
        QTEST(cpuPercent(total, system, cpus), "percent");
    }

    void memory_data() {
        QTest::addColumn<QList<qint64>>(
            "usageTotalInactive"); // usage, total_inactive_file, inactive_file; −1: absent
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("no usage") << QList<qint64>{-1, 5, 5} << qint64{-1};
        QTest::newRow("v1") << QList<qint64>{100, 30, 7} << qint64{70};
        QTest::newRow("v1, none inactive") << QList<qint64>{100, 0, 7} << qint64{100};
        QTest::newRow("v1, more inactive than used") << QList<qint64>{100, 130, 7} << qint64{93};
        QTest::newRow("v1, all inactive") << QList<qint64>{100, 100, 7} << qint64{93};
        QTest::newRow("v2") << QList<qint64>{100, -1, 40} << qint64{60};
        QTest::newRow("v2, more inactive than used") << QList<qint64>{100, -1, 101} << qint64{100};
        QTest::newRow("v2, all inactive") << QList<qint64>{100, -1, 100} << qint64{100};
        QTest::newRow("neither") << QList<qint64>{100, -1, -1} << qint64{100};
        QTest::newRow("zero") << QList<qint64>{0, -1, 0} << qint64{0};
    }
    void memory() {
        QFETCH(QList<qint64>, usageTotalInactive);
        QFETCH(qint64, bytes);
        const auto optional = [](qint64 value) {
            return value < 0 ? std::optional<quint64>() : std::optional(static_cast<quint64>(value));
        };
        RawStats raw;
        raw.memoryUsageBytes = optional(usageTotalInactive[0]);
        raw.totalInactiveFileBytes = optional(usageTotalInactive[1]);
        raw.inactiveFileBytes = optional(usageTotalInactive[2]);
        QVERIFY(memoryWithoutCacheBytes(raw) == optional(bytes));
    }

    void firstReadingHasNoRates() {
        const auto sample = derived(m_first, nullptr);
        QVERIFY(sample);
        QVERIFY(hasNoRates(*sample));
        QCOMPARE(sample->memoryBytes, 150'000'000.0);
        QCOMPARE(sample->receivedBytes, 1'250'000.0);
    }

    void dropped_data() {
        QTest::addColumn<RawStats>("current");
        RawStats raw = m_first;
        QTest::newRow("same moment") << raw;
        raw.read->nanosecondsSinceEpoch -= 1;
        QTest::newRow("older") << raw;
        QTest::newRow("Go's zero time") << stats("stats-stopped.json");
        raw = m_later;
        raw.read = Timestamp{0};
        QTest::newRow("1970") << raw;
    }
    void dropped() {
        QFETCH(RawStats, current);
        QVERIFY(!derived(current, &m_first));
    }

    void timeBeforeTheMillenniumIsNoReading() {
        RawStats raw = m_first;
        raw.read = parseTimestamp("1999-12-31T23:59:59Z");
        QVERIFY(raw.read && !derived(raw, nullptr));
        raw.read = parseTimestamp("2000-01-01T00:00:00Z");
        QVERIFY(derived(raw, nullptr));
    }

    void aNanosecondLaterIsNewer() {
        RawStats raw = m_first;
        raw.read->nanosecondsSinceEpoch += 1;
        QVERIFY(derived(raw, &m_first));
    }

    void counterThatRanBackwards_data() {
        QTest::addColumn<Counter>("counter");
        QTest::addColumn<Rate>("rate");
        QTest::newRow("total_usage") << &RawStats::cpuTotalNanoseconds << &Sample::cpuPercent;
        QTest::newRow("system_cpu_usage") << &RawStats::systemCpuNanoseconds << &Sample::cpuPercent;
        QTest::newRow("rx_bytes") << &RawStats::receivedBytes << &Sample::receivedBytesPerSecond;
        QTest::newRow("tx_bytes") << &RawStats::sentBytes << &Sample::sentBytesPerSecond;
        QTest::newRow("read") << &RawStats::readBytes << &Sample::readBytesPerSecond;
        QTest::newRow("write") << &RawStats::writtenBytes << &Sample::writtenBytesPerSecond;
    }
    void counterThatRanBackwards() {
        QFETCH(Counter, counter);
        QFETCH(Rate, rate);
        RawStats current = m_later;
        current.*counter = *(m_first.*counter) - 1;
        QVERIFY(isUnknown((*derived(current, &m_first)).*rate));
        current.*counter = quint64{0};
        QVERIFY(isUnknown((*derived(current, &m_first)).*rate));
        // One that is not there, now or before.
        current.*counter = std::nullopt;
        QVERIFY(isUnknown((*derived(current, &m_first)).*rate));
        RawStats previous = m_first;
        previous.*counter = std::nullopt;
        QVERIFY(isUnknown((*derived(m_later, &previous)).*rate));
    }

    void throttling_data() {
        using Count = std::optional<quint64>;
        QTest::addColumn<Count>("periodsBefore");
        QTest::addColumn<Count>("periods");
        QTest::addColumn<Count>("throttledBefore");
        QTest::addColumn<Count>("throttled");
        QTest::addColumn<double>("percent"); // below zero: unknown
        const auto row = [](const char *name, Count a, Count b, Count c, Count d, double percent) {
            QTest::newRow(name) << a << b << c << d << percent;
        };
        row("a quarter", 100, 300, 10, 60, 25);
        row("never", 100, 300, 10, 10, 0);
        row("always", 100, 300, 10, 210, 100);
        row("more than there were", 100, 300, 10, 900, 100);
        row("no limit", 0, 0, 0, 0, -1);
        row("ran backwards", 300, 100, 10, 20, -1);
        row("throttled ran backwards", 100, 300, 20, 10, -1);
        row("not told", std::nullopt, std::nullopt, 10, 20, -1);
        row("throttled not told", 100, 300, std::nullopt, std::nullopt, -1);
    }
    void throttling() {
        QFETCH(std::optional<quint64>, periodsBefore);
        QFETCH(std::optional<quint64>, periods);
        QFETCH(std::optional<quint64>, throttledBefore);
        QFETCH(std::optional<quint64>, throttled);
        QFETCH(double, percent);
        RawStats previous = m_first;
        previous.cpuPeriods = periodsBefore;
        previous.throttledCpuPeriods = throttledBefore;
        RawStats current = m_later;
        current.cpuPeriods = periods;
        current.throttledCpuPeriods = throttled;
        const double value = (*derived(current, &previous)).throttledPercent;
        if (percent < 0)
            QVERIFY(isUnknown(value));
        else
            QCOMPARE(value, percent);
    }

    void counterThatStandsStillIsZero() {
        RawStats current = m_first;
        current.read = m_later.read;
        current.systemCpuNanoseconds = m_later.systemCpuNanoseconds;
        const auto sample = derived(current, &m_first);
        QCOMPARE(sample->cpuPercent, 0.0);
        QCOMPARE(sample->receivedBytesPerSecond, 0.0);
        QCOMPARE(sample->writtenBytesPerSecond, 0.0);
    }

    void gap() {
        RawStats current = m_later;
        current.read = Timestamp{m_first.read->nanosecondsSinceEpoch + 50 * static_cast<qint64>(second)};
        QVERIFY(!isUnknown(derived(current, &m_first)->cpuPercent));
        current.read->nanosecondsSinceEpoch += 1;
        const auto sample = derived(current, &m_first);
        QVERIFY(sample && hasNoRates(*sample));
        QCOMPARE(sample->memoryBytes, 156'000'000.0);
    }

    void wallClockOfPodman() {
        RawStats current = m_later;
        current.systemCpuNanoseconds = *m_first.systemCpuNanoseconds + 1;           // means nothing there
        QCOMPARE(derived(current, &m_first, CpuClock::WallTime)->cpuPercent, 50.0); // 1.25 s within 2.5 s
        current.systemCpuNanoseconds = std::nullopt;
        QCOMPARE(derived(current, &m_first, CpuClock::WallTime)->cpuPercent, 50.0);
    }

    void neverMoreThanTheMachineHas() {
        RawStats current = m_later;
        // 41 s of CPU time within 10 s of the host's
        current.cpuTotalNanoseconds = *m_first.cpuTotalNanoseconds + 41 * second;
        QCOMPARE(derived(current, &m_first)->cpuPercent, 408.0); // 4 CPUs × 102 %
        current.cpuTotalNanoseconds = *m_first.cpuTotalNanoseconds + 10 * second;
        QCOMPARE(derived(current, &m_first)->cpuPercent, 400.0);
    }

    void withoutNumberOfCpus() {
        RawStats current = m_later;
        current.onlineCpus = 0;
        QVERIFY(isUnknown(derived(current, &m_first)->cpuPercent));
    }

    void nothingIsInventedForMissingFields() {
        RawStats raw;
        raw.read = m_first.read;
        const auto sample = derived(raw, nullptr);
        QVERIFY(sample && hasNoRates(*sample));
        for (const double value :
             {sample->memoryBytes, sample->memoryLimitBytes, sample->receivedBytes, sample->sentBytes,
              sample->readBytes, sample->writtenBytes, sample->pids, sample->pidsLimit})
            QVERIFY(isUnknown(value));
    }
};

QTEST_APPLESS_MAIN(UsageTest)
#include "tst_usage.moc"
