// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"
#include "core/simulator/simulatedfleet.h"
#include "tests/core/engine/support/ownprocess.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;
namespace faults = hullwatch::simulator::faults;

namespace {

constexpr int patience = 60'000;

qint64 statusNumber(const char *key) {
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

/// Everything that was measured, by host.
class Measured {
public:
    explicit Measured(std::vector<Endpoint> endpoints) : source(std::move(endpoints)) {
        QObject::connect(&source, &SnapshotSource::samplesTaken, &source, [this](const SampleBatch &batch) {
            for (const Sample &sample : batch.samples)
                take(batch.host, sample);
        });
        QObject::connect(&source, &SnapshotSource::hostChanged, &source,
                         [this](const HostStatus &status) { statuses[status.host] = status; });
        QObject::connect(&source, &SnapshotSource::snapshotTaken, &source,
                         [this](const SnapshotPtr &snapshot) { snapshots[snapshot->host] = snapshot; });
        source.setPeriods({std::chrono::seconds(1), std::chrono::seconds(1), std::chrono::seconds(1),
                           std::chrono::seconds(1)});
        source.start();
    }

    /// Ten containers of the host were measured so often.
    [[nodiscard]] bool isMeasured(const Endpoint &host, int times) const {
        const QHash<ContainerId, int> counted = counts.value(host.id);
        return std::count_if(counted.begin(), counted.end(), [times](int each) { return each >= times; }) >=
               10;
    }
    [[nodiscard]] int total(const Endpoint &host) const {
        const QHash<ContainerId, int> counted = counts.value(host.id);
        return std::accumulate(counted.begin(), counted.end(), 0);
    }

    EngineSource source;
    QHash<HostId, HostStatus> statuses;
    QHash<HostId, SnapshotPtr> snapshots;
    QHash<HostId, QHash<ContainerId, int>> counts;
    QStringList wrong; ///< what must never be shown

private:
    void take(const HostId &host, const Sample &sample) {
        ++counts[host][sample.container];
        Timestamp &newest = m_newest[{host, sample.container}];
        if (!(newest < sample.read))
            wrong += u"a reading that is not newer"_s;
        newest = sample.read;
        const double values[] = {sample.cpuPercent,
                                 sample.memoryBytes,
                                 sample.receivedBytesPerSecond,
                                 sample.sentBytesPerSecond,
                                 sample.readBytesPerSecond,
                                 sample.writtenBytesPerSecond,
                                 sample.pids};
        for (const double value : values) {
            if (!std::isnan(value) && !(value >= 0 && value < 1e15))
                wrong += QString::number(value);
        }
    }

    QHash<ContainerKey, Timestamp> m_newest;
};

} // namespace

/// Hosts whose statistics are broken, each in its own way, beside one that is well.
class BadStatsTest : public QObject {
    Q_OBJECT

    enum Host { Well, Slow, Huge, Backward, Dropping, hostCount };

    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
    std::vector<Endpoint> m_hosts;

private Q_SLOTS:
    void init() {
        simulator::FleetOptions options;
        options.hosts = hostCount;
        options.containersPerHost = 20;
        options.apiVersion = u"1.44"_s;
        m_fleet = std::make_unique<simulator::SimulatedFleet>(options);
        const auto failure = m_fleet->startUnix(m_folder.filePath(u"fleet"_s));
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
        m_hosts.clear();
        for (const QString &url : m_fleet->endpoints())
            m_hosts.push_back(*parseEndpoint(url, {}));
    }
    void cleanup() { m_fleet.reset(); }

    void brokenHostsAreMarkedAndTheOthersGoOn() {
        const QString stats = u"/stats$"_s;
        m_fleet->server(Slow).addFault(faults::delayed(stats, 5'000));
        m_fleet->server(Huge).addFault(faults::huge(stats, 100));
        QTimer drop;
        QObject::connect(&drop, &QTimer::timeout, [this] { m_fleet->server(Dropping).dropConnections(); });
        drop.start(1'500);
        const qint64 before = statusNumber("VmRSS:");
        Measured measured(m_hosts);
        QTRY_VERIFY_WITH_TIMEOUT(measured.isMeasured(m_hosts[Backward], 2), patience);
        // From now on its engine tells what it told in 2020.
        simulator::Fault past = faults::status(
            stats, 200,
            R"({"read":"2020-01-01T00:00:00Z","cpu_stats":{"cpu_usage":{"total_usage":9},"system_cpu_usage":9},)"
            R"("memory_stats":{"usage":1}})");
        m_fleet->server(Backward).addFault(past);
        QTest::qWait(2'000); // what was under way
        const int told = measured.total(m_hosts[Backward]);
        const int well = measured.total(m_hosts[Well]);
        QTRY_VERIFY_WITH_TIMEOUT(measured.isMeasured(m_hosts[Well], 12), patience);
        QVERIFY(measured.total(m_hosts[Well]) > well);
        QCOMPARE(measured.total(m_hosts[Backward]), told);
        QTRY_VERIFY_WITH_TIMEOUT(measured.total(m_hosts[Slow]) > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(measured.statuses[m_hosts[Slow].id].samplingStretch > 1, patience);
        QCOMPARE(measured.total(m_hosts[Huge]), 0);
        QVERIFY(!measured.statuses[m_hosts[Dropping].id].outages.empty());
        QCOMPARE(measured.statuses[m_hosts[Well].id].samplingStretch, 1);
        QVERIFY(measured.statuses[m_hosts[Well].id].outages.empty());
        QVERIFY2(measured.wrong.isEmpty(), qPrintable(measured.wrong.join(u", "_s)));
        // The answers of 100 MiB were not kept; the servers live in this process, too.
        QVERIFY(statusNumber("VmRSS:") - before < 400 * 1024);
    }

    void containersComeAndGoForNothing() {
        simulator::Server &server = m_fleet->server(Well);
        Measured measured({m_hosts[Well]});
        QTRY_VERIFY_WITH_TIMEOUT(measured.isMeasured(m_hosts[Well], 1), patience);
        const auto churn = [&](int rounds) {
            for (int i = 0; i < rounds; ++i) {
                const QString name = u"guest-%1"_s.arg(i);
                QVERIFY(server.addContainer(name, u"nginx:1"_s) && server.startContainer(name));
                QTest::qWait(25);
                QVERIFY(server.removeContainer(name));
            }
        };
        churn(40);
        QTest::qWait(1'000);
        const int descriptors = openDescriptors();
        const qint64 threads = statusNumber("Threads:");
        const qint64 resident = statusNumber("VmRSS:");
        churn(200);
        QTest::qWait(1'000);
        // One connection more or less is open at any moment.
        QVERIFY(std::abs(openDescriptors() - descriptors) <= 8);
        QVERIFY(std::abs(statusNumber("Threads:") - threads) <= 2);
        QVERIFY2(statusNumber("VmRSS:") - resident < 16 * 1024,
                 qPrintable(QString::number(statusNumber("VmRSS:") - resident)));
        QTRY_COMPARE_WITH_TIMEOUT(measured.snapshots[m_hosts[Well].id]->containers.size(), size_t(20),
                                  patience);
        QVERIFY2(measured.wrong.isEmpty(), qPrintable(measured.wrong.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(BadStatsTest)
#include "tst_badstats.moc"
