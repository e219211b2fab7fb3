// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningfleet.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace hullwatch::simulator;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray OneShot = "/v1.41/containers/payments-worker/stats?stream=0&one-shot=1";

double cpuPercent(const QJsonObject &now, const QJsonObject &before) {
    const auto total = [](const QJsonObject &stats) {
        return stats["cpu_usage"_L1]["total_usage"_L1].toDouble();
    };
    const auto system = [](const QJsonObject &stats) { return stats["system_cpu_usage"_L1].toDouble(); };
    return (total(now) - total(before)) / (system(now) - system(before)) * now["online_cpus"_L1].toDouble() *
           100;
}

} // namespace

class TestStats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneShotStatsAreSane();
    void statsStreamYieldsLines();
    void twoSampleStatsHavePrevious();
    void cgroupV1Shape();
    void stoppedStatsAreEmpty();
    void pauseFreezesCounters();
};

void TestStats::oneShotStatsAreSane() {
    const Running running;
    RawClient client(running.path());
    const QJsonObject before = client.ask(OneShot)->json().object();
    QVERIFY(!before["precpu_stats"_L1].toObject().contains("system_cpu_usage"_L1));
    QCOMPARE(before["preread"_L1].toString(), u"0001-01-01T00:00:00Z"_s);
    QJsonObject now;
    // The machine's time counts in ticks of 10 ms: ask until some have passed.
    QTRY_VERIFY(
        (now = client.ask(OneShot)->json().object())["cpu_stats"_L1]["system_cpu_usage"_L1].toDouble() >
        before["cpu_stats"_L1]["system_cpu_usage"_L1].toDouble() + 8 * 300e6);
    const double percent = cpuPercent(now["cpu_stats"_L1].toObject(), before["cpu_stats"_L1].toObject());
    QVERIFY2(percent > 0 && percent <= 100 * now["cpu_stats"_L1]["online_cpus"_L1].toDouble(),
             QByteArray::number(percent).constData());
    QVERIFY(percent < 60); // payments-worker idles along at a tenth of a CPU
    const QJsonObject memory = now["memory_stats"_L1].toObject();
    QVERIFY(memory["usage"_L1].toDouble() < memory["limit"_L1].toDouble());
    QVERIFY(memory["stats"_L1]["inactive_file"_L1].toDouble() < memory["usage"_L1].toDouble());
    QCOMPARE(memory["stats"_L1].toObject().size(), 31);
    QVERIFY(now["networks"_L1]["eth0"_L1]["rx_bytes"_L1].toDouble() >=
            before["networks"_L1]["eth0"_L1]["rx_bytes"_L1].toDouble());
    QVERIFY(!client.ask("/containers/legacy-ftp/stats?stream=0&one-shot=1")
                 ->json()
                 .object()
                 .contains("networks"_L1));
    QVERIFY(client.ask("/containers/web-front-exporter/stats?stream=0&one-shot=1")
                ->json()
                .object()
                .contains("networks"_L1));
}

void TestStats::statsStreamYieldsLines() {
    const Running running;
    RawClient client(running.path());
    client.send("GET", "/containers/redis-cache/stats");
    const auto head = client.receive();
    QVERIFY(head);
    QCOMPARE(head->headers.value("transfer-encoding"), QByteArray("chunked"));
    QJsonObject previous;
    for (int i = 0; i < 4; ++i) {
        const QByteArray line = client.chunk();
        QVERIFY(line.endsWith('\n'));
        const QJsonObject sample = QJsonDocument::fromJson(line).object();
        QCOMPARE(sample["precpu_stats"_L1].toObject().contains("system_cpu_usage"_L1), i > 0);
        QCOMPARE(sample["name"_L1].toString(), u"/redis-cache"_s);
        if (i > 0)
            QCOMPARE(sample["precpu_stats"_L1], previous["cpu_stats"_L1]);
        previous = sample;
    }
    QCOMPARE(running.server().counters().openStreams, 1u);
}

void TestStats::twoSampleStatsHavePrevious() {
    const Running running;
    const QJsonObject sample = running.ask("/containers/redis-cache/stats?stream=0").json().object();
    QVERIFY(sample["precpu_stats"_L1].toObject().contains("system_cpu_usage"_L1));
    QVERIFY(sample["preread"_L1].toString() < sample["read"_L1].toString());
}

void TestStats::cgroupV1Shape() {
    FleetOptions options = smallFleet();
    options.cgroupVersion = 1;
    const Running running(options);
    const QJsonObject sample =
        running.ask("/containers/redis-cache/stats?stream=0&one-shot=1").json().object();
    QCOMPARE(sample["cpu_stats"_L1]["cpu_usage"_L1]["percpu_usage"_L1].toArray().size(), options.cpus);
    QVERIFY(sample["memory_stats"_L1].toObject().contains("max_usage"_L1));
    QVERIFY(sample["memory_stats"_L1]["stats"_L1].toObject().contains("total_inactive_file"_L1));
    QCOMPARE(sample["blkio_stats"_L1]["io_service_bytes_recursive"_L1][0]["op"_L1].toString(), u"Read"_s);
    QCOMPARE(running.ask("/info").json()["CgroupVersion"_L1].toString(), u"1"_s);
}

void TestStats::stoppedStatsAreEmpty() {
    const Running running;
    for (const QByteArray name : {"never-started", "migration-2023", "crash-looper"}) {
        const RawAnswer answer = running.ask("/containers/" + name + "/stats?stream=0");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["read"_L1].toString(), u"0001-01-01T00:00:00Z"_s);
    }
}

void TestStats::pauseFreezesCounters() {
    const Running running;
    const auto total = [&running] {
        return running.ask(OneShot).json()["cpu_stats"_L1]["cpu_usage"_L1]["total_usage"_L1].toDouble();
    };
    QVERIFY(running.server().pauseContainer(u"payments-worker"_s));
    const double frozen = total();
    QCOMPARE(total(), frozen);
    QVERIFY(running.server().unpauseContainer(u"payments-worker"_s));
    QTRY_VERIFY(total() > frozen);
}

QTEST_GUILESS_MAIN(TestStats)
#include "tst_simulator_stats.moc"
