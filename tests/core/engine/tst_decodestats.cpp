// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"
#include "tests/core/engine/support/statsbytree.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;

namespace {

using Counter = std::optional<quint64> RawStats::*;

RawStats decodedFrom(const QByteArray &json) {
    const auto stats = decodeStats(json);
    return stats ? *stats : RawStats{};
}

// Both say the same of the text: the same values, or the same kind of error.
bool isReadAlike(const QByteArray &json) {
    const auto stats = decodeStats(json);
    const auto reference = statsByTree(json);
    if (stats && reference)
        return *stats == *reference;
    return !stats && !reference && stats.error().code == reference.error().code;
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

    void throttling() {
        QCOMPARE(decodedFrom(m_v2).cpuPeriods, std::optional<quint64>(0));
        QByteArray limited = m_v2;
        limited.replace("\"periods\": 0", "\"periods\": 812")
            .replace("\"throttled_periods\": 0", "\"throttled_periods\": 77");
        QCOMPARE(decodedFrom(limited).cpuPeriods, std::optional<quint64>(812));
        QCOMPARE(decodedFrom(limited).throttledCpuPeriods, std::optional<quint64>(77));
        QVERIFY(isReadAlike(limited));
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

    void readsWhatATreeHolds_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char *file : {"stats-v1.json", "stats-v1-later.json", "stats-v2.json",
                                 "stats-v2-later.json", "stats-stopped.json"})
            QTest::newRow(file) << recorded(file);
    }
    void readsWhatATreeHolds() {
        QFETCH(QByteArray, json);
        QVERIFY(json.size() > 100);
        QVERIFY(decodeStats(json) && isReadAlike(json));
    }

    // Values of every type in every place, those included that mean something in another one.
    void spoiledAnswersAreReadAlike_data() {
        QTest::addColumn<QByteArray>("json");
        for (const char *file : {"stats-v1-later.json", "stats-v2-later.json"})
            QTest::newRow(file) << recorded(file);
    }
    void spoiledAnswersAreReadAlike() {
        QFETCH(QByteArray, json);
        const QList<QByteArray> values{
            "null",
            "true",
            "-1.5",
            "0",
            "-0",
            "1.0",
            "7",
            "18446744073709551615",
            "\"w\"",
            "[7,{},[]]",
            "{\"x\":[1]}",
            "18446744073709551616",
            "\"\"",
            "{\"op\":\"read\",\"value\":5,\"rx_bytes\":1,\"usage\":2,\"total_usage\":3}",
            "\"2026-11-22T14:30:12Z\"",
            "[{\"value\":3,\"op\":\"Write\"},{\"op\":\"Write\"}]"};
        int tried = 0;
        const auto check = [&tried](const QByteArray &pointer, const QByteArray &spoiled) {
            ++tried;
            QVERIFY2(isReadAlike(spoiled), QByteArray(pointer + ": " + spoiled).constData());
        };
        forEachReplacement(json, values, check);
        forEachRemoval(json, check);
        QVERIFY(tried > 500);
    }

    void brokenTextsAreReadAlike() {
        const QByteArray whole = compact(recorded("stats-v1-later.json"));
        QRandomGenerator random(1);
        const QByteArray signs = "{}[]\",:-.0123456789eE\\ntrulw";
        for (int i = 0; i < 500; ++i) {
            QByteArray broken = whole;
            const int changes = random.bounded(1, 4);
            for (int change = 0; change < changes; ++change) {
                const qsizetype at = random.bounded(static_cast<int>(broken.size()));
                if (random.bounded(3) == 0)
                    broken.remove(at, random.bounded(1, 40));
                else if (random.bounded(2) == 0)
                    broken[at] = signs[random.bounded(static_cast<int>(signs.size()))];
                else
                    broken.insert(at, broken.mid(random.bounded(static_cast<int>(broken.size())), 30));
            }
            QVERIFY2(isReadAlike(broken), broken.constData());
        }
    }

    void manyKeysInOneObject() {
        QByteArray many = "{\"read\":\"2026-11-22T14:30:12Z\",\"networks\":{";
        for (int i = 0; i < 5'000; ++i)
            many += "\"eth" + QByteArray::number(i) + "\":{\"rx_bytes\":2,\"tx_bytes\":1},";
        const QByteArray good = many + "\"last\":{\"rx_bytes\":0,\"tx_bytes\":0}}}";
        QCOMPARE(*decodedFrom(good).receivedBytes, 10'000U);
        QVERIFY(isReadAlike(good));
        const QByteArray twice = many + "\"eth17\":{}}}";
        QCOMPARE(decodeStats(twice).error().code, ErrorCode::Malformed);
        QVERIFY(isReadAlike(twice));
    }

    void largestCounter() {
        QCOMPARE(*decodedFrom(replaced(m_v1, "/memory_stats/limit", "18446744073709551615")).memoryLimitBytes,
                 std::numeric_limits<quint64>::max());
    }
};

QTEST_APPLESS_MAIN(DecodeStatsTest)
#include "tst_decodestats.moc"
