// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;

namespace {

using Counter = std::optional<quint64> RawStats::*;

RawStats decodedFrom(const QByteArray &json) {
    const auto stats = decodeStats(json);
    return stats ? *stats : RawStats{};
}

} // namespace

class DecodeStatsTest : public QObject {
    Q_OBJECT

    const QByteArray m_v1 = recorded("stats-v1.json");
    const QByteArray m_v2 = recorded("stats-v2.json");

private Q_SLOTS:
    void cgroupV1() {
        const RawStats stats = decodedFrom(m_v1);
        QCOMPARE(stats.read->nanosecondsSinceEpoch, 1'795'357'812'000'000'001);
        QVERIFY(!stats.preread && !stats.previousSystemCpuNanoseconds && !stats.previousCpuTotalNanoseconds);
        QCOMPARE(*stats.cpuTotalNanoseconds, 40'000'000'000U);
        QCOMPARE(*stats.systemCpuNanoseconds, 812'000'000'000'000U);
        QCOMPARE(stats.onlineCpus, 4U);
        QCOMPARE(*stats.memoryUsageBytes, 200'000'000U);
        QCOMPARE(*stats.totalInactiveFileBytes, 50'000'000U);
        QCOMPARE(*stats.inactiveFileBytes, 1'000U);
        QCOMPARE(*stats.memoryLimitBytes, 268'435'456U);
        QCOMPARE(*stats.receivedBytes, 1'250'000U); // eth0 and eth1
        QCOMPARE(*stats.sentBytes, 625'000U);
        QCOMPARE(*stats.readBytes, 1'052'672U); // two devices; Sync, Async, Discard and Total do not count
        QCOMPARE(*stats.writtenBytes, 2'097'152U);
        QCOMPARE(*stats.pids, 7U);
        QCOMPARE(*stats.pidsLimit, 100U);
    }

    void cgroupV2() {
        const RawStats stats = decodedFrom(m_v2);
        QCOMPARE(stats.onlineCpus, 2U);
        QVERIFY(!stats.totalInactiveFileBytes);
        QCOMPARE(*stats.inactiveFileBytes, 20'971'520U);
        QCOMPARE(*stats.readBytes, 8'192U);
        QCOMPARE(*stats.writtenBytes, 4'096U);
        QCOMPARE(*stats.pids, 23U);
        QVERIFY(!stats.pidsLimit); // 2^64-1
    }

    void precpuOfAStream() {
        const RawStats first = decodedFrom(m_v1);
        const RawStats later = decodedFrom(recorded("stats-v1-later.json"));
        QVERIFY(later.previousCpuTotalNanoseconds == first.cpuTotalNanoseconds);
        QVERIFY(later.previousSystemCpuNanoseconds == first.systemCpuNanoseconds);
        QVERIFY(later.preread == first.read);
    }

    void stopped() {
        const RawStats stats = decodedFrom(recorded("stats-stopped.json"));
        QVERIFY(!stats.read);
        QVERIFY(!stats.memoryUsageBytes && !stats.receivedBytes && !stats.readBytes && !stats.pids);
    }

    void onlineCpusFallBackToPercpu() {
        QCOMPARE(decodedFrom(replaced(m_v1, "/cpu_stats/online_cpus", "0")).onlineCpus, 4U);
        QCOMPARE(decodedFrom(removed(m_v1, "/cpu_stats/online_cpus")).onlineCpus, 4U);
        QCOMPARE(decodedFrom(replaced(m_v2, "/cpu_stats/online_cpus", "0")).onlineCpus, 0U);
    }

    void notAvailableIsNotZero_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QList<Counter>>("absent");
        const QList<Counter> network{&RawStats::receivedBytes, &RawStats::sentBytes};
        const QList<Counter> block{&RawStats::readBytes, &RawStats::writtenBytes};
        const char *entries = "/blkio_stats/io_service_bytes_recursive";
        QTest::newRow("no networks") << removed(m_v1, "/networks") << network;
        QTest::newRow("networks null") << replaced(m_v1, "/networks", "null") << network;
        QTest::newRow("networks a list") << replaced(m_v1, "/networks", "[]") << network;
        QTest::newRow("rx_bytes a text")
            << replaced(m_v1, "/networks/eth0/rx_bytes", "\"7\"") << network.first(1);
        QTest::newRow("tx_bytes negative")
            << replaced(m_v1, "/networks/eth0/tx_bytes", "-7") << network.last(1);
        QTest::newRow("blkio null") << replaced(m_v2, entries, "null") << block;
        QTest::newRow("no blkio") << removed(m_v2, "/blkio_stats") << block;
        QTest::newRow("blkio an object") << replaced(m_v2, entries, "{}") << block;
        QTest::newRow("blkio value a text")
            << replaced(m_v2, "/blkio_stats/io_service_bytes_recursive/0/value", "\"7\"") << block.first(1);
        QTest::newRow("no pids") << replaced(m_v1, "/pids_stats", "{}")
                                 << QList<Counter>{&RawStats::pids, &RawStats::pidsLimit};
        QTest::newRow("pids limit 0")
            << replaced(m_v1, "/pids_stats/limit", "0") << QList<Counter>{&RawStats::pidsLimit};
        QTest::newRow("memory") << removed(m_v1, "/memory_stats")
                                << QList<Counter>{&RawStats::memoryUsageBytes, &RawStats::memoryLimitBytes};
        QTest::newRow("usage beyond 2^64") << replaced(m_v1, "/memory_stats/usage", "18446744073709551616")
                                           << QList<Counter>{&RawStats::memoryUsageBytes};
        QTest::newRow("total_usage negative") << replaced(m_v1, "/cpu_stats/cpu_usage/total_usage", "-1")
                                              << QList<Counter>{&RawStats::cpuTotalNanoseconds};
        QTest::newRow("system_cpu_usage a fraction") << replaced(m_v1, "/cpu_stats/system_cpu_usage", "1.5")
                                                     << QList<Counter>{&RawStats::systemCpuNanoseconds};
    }
    void notAvailableIsNotZero() {
        QFETCH(QByteArray, json);
        QFETCH(QList<Counter>, absent);
        const auto stats = decodeStats(json);
        QVERIFY(stats);
        for (const Counter counter : absent)
            QVERIFY(!((*stats).*counter));
    }

    void noBlockIoYetIsZero() {
        // cgroup v1 writes empty lists there; `docker stats` prints 0B.
        const RawStats stats = decodedFrom(replaced(m_v1, "/blkio_stats/io_service_bytes_recursive", "[]"));
        QCOMPARE(*stats.readBytes, 0U);
        QCOMPARE(*stats.writtenBytes, 0U);
    }

    void largestCounter() {
        QCOMPARE(*decodedFrom(replaced(m_v1, "/memory_stats/limit", "18446744073709551615")).memoryLimitBytes,
                 std::numeric_limits<quint64>::max());
    }
};

QTEST_APPLESS_MAIN(DecodeStatsTest)
#include "tst_decodestats.moc"
