// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <numeric>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

/// The edge to the window: two engines, one of which is not there, and the network thread.
class EngineSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::vector<Endpoint> endpoints() const {
        return {unixEndpoint(m_folder.filePath(u"there"_s)), unixEndpoint(m_folder.filePath(u"absent"_s))};
    }

private Q_SLOTS:
    void aBrokenHostLeavesTheOthersAlone() {
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(m_folder.filePath(u"there"_s)));
        EngineSource source(endpoints());
        QList<HostStatus> statuses;
        QList<SnapshotPtr> snapshots;
        qsizetype samples = 0;
        bool inThisThread = true;
        connect(&source, &SnapshotSource::hostChanged, this, [&](const HostStatus &status) {
            inThisThread = inThisThread && QThread::currentThread() == thread();
            statuses.append(status);
        });
        connect(&source, &SnapshotSource::snapshotTaken, this,
                [&](const SnapshotPtr &snapshot) { snapshots.append(snapshot); });
        connect(&source, &SnapshotSource::samplesTaken, this,
                [&](const SampleBatch &batch) { samples += static_cast<qsizetype>(batch.samples.size()); });
        source.start();
        const auto isUnreachable = [&statuses] {
            return std::any_of(statuses.cbegin(), statuses.cend(), [](const HostStatus &status) {
                return status.error.code == ErrorCode::SocketMissing;
            });
        };
        QTRY_VERIFY(!snapshots.isEmpty() && isUnreachable());
        QTRY_VERIFY(samples > 0);
        QVERIFY(inThisThread);
        const HostId host = snapshots.constFirst()->host;
        const ContainerKey key{host, snapshots.constFirst()->containers.front()->id};

        QSignalSpy changes(&source, &SnapshotSource::changesRead);
        QSignalSpy failures(&source, &SnapshotSource::changesFailed);
        QSignalSpy processes(&source, &SnapshotSource::processesRead);
        QSignalSpy processFailures(&source, &SnapshotSource::processesFailed);
        source.setFocus({{key}, key});
        source.readChanges(key);
        source.readChanges({{u"unix://"_s + m_folder.filePath(u"absent"_s)}, key.id});
        source.readChanges({{u"unix:///not/watched"_s}, key.id}); // nobody answers, nothing breaks
        source.readProcesses(key);
        source.readProcesses({{u"unix://"_s + m_folder.filePath(u"absent"_s)}, key.id});
        source.readProcesses({{u"unix:///not/watched"_s}, key.id});
        QTRY_COMPARE(changes.size(), 1);
        QTRY_COMPARE(failures.size(), 1);
        QTRY_COMPARE(processes.size(), 1);
        QTRY_COMPARE(processFailures.size(), 1);
        const auto count = snapshots.size();
        source.refresh(host);
        QTRY_VERIFY(snapshots.size() > count);
        source.setPaused(true);
    }

    void talliesWhatItMeasured() {
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(m_folder.filePath(u"there"_s)));
        EngineSource source({unixEndpoint(m_folder.filePath(u"there"_s))});
        using namespace std::chrono_literals;
        source.setPeriods({1s, 1s, 1s, 1s});
        QHash<ContainerId, int> samples;
        connect(&source, &SnapshotSource::samplesTaken, this, [&](const SampleBatch &batch) {
            for (const Sample &sample : batch.samples)
                ++samples[sample.container];
        });
        std::optional<SamplingTally> tally;
        connect(&source, &EngineSource::tallied, this, [&](const SamplingTally &told) { tally = told; });
        source.start();
        const auto isMeasured = [&samples] {
            return !samples.isEmpty() &&
                   std::all_of(samples.cbegin(), samples.cend(), [](int n) { return n >= 3; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isMeasured(), 30'000);
        source.setPaused(true);
        source.tally();
        QTRY_VERIFY(tally);
        const int heard = std::accumulate(samples.cbegin(), samples.cend(), 0);
        QCOMPARE(tally->samples, static_cast<quint64>(heard));
        QVERIFY(tally->connections >= 1 && tally->requests > tally->samples);
        QCOMPARE(tally->dropped, quint64{0});
        QVERIFY(server.counters().statsSamples >= tally->samples);
    }

    // Requests are under way on the network thread then, the stream of events at least.
    void endsWhileAllIsRunning() {
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(m_folder.filePath(u"there"_s)));
        for (int i = 0; i < 5; ++i) {
            EngineSource source(endpoints());
            QSignalSpy snapshots(&source, &SnapshotSource::snapshotTaken);
            source.start();
            QTRY_VERIFY(!snapshots.isEmpty());
        }
    }

    void endpointsAreAddedRemovedAndReplaced() {
        simulator::Server first{simulator::FleetOptions{}};
        simulator::Server second{simulator::FleetOptions{}, 1};
        QVERIFY(!first.listenUnix(m_folder.filePath(u"first"_s)));
        QVERIFY(!second.listenUnix(m_folder.filePath(u"second"_s)));
        Endpoint one = unixEndpoint(m_folder.filePath(u"first"_s));
        const Endpoint two = unixEndpoint(m_folder.filePath(u"second"_s));
        EngineSource source({one});
        QStringList heard; // what comes, without repetitions
        QList<HostId> order;
        HostStatus status;
        const auto note = [&heard](const QString &what, const HostId &host) {
            const QString entry = what + u' ' + host.value.section(u'/', -1);
            if (heard.isEmpty() || heard.constLast() != entry)
                heard += entry;
        };
        connect(&source, &SnapshotSource::hostChanged, this, [&](const HostStatus &changed) {
            status = changed;
            note(u"changed"_s, changed.host);
        });
        connect(&source, &SnapshotSource::hostRemoved, this,
                [&](const HostId &host) { note(u"removed"_s, host); });
        connect(&source, &SnapshotSource::hostsArranged, this,
                [&](const QList<HostId> &arranged) { order = arranged; });
        QHash<HostId, int> snapshots;
        connect(&source, &SnapshotSource::snapshotTaken, this,
                [&](const SnapshotPtr &snapshot) { ++snapshots[snapshot->host]; });
        source.start();
        QTRY_VERIFY(snapshots.contains(one.id));
        source.setEndpoints({two, one});
        QTRY_VERIFY(snapshots.contains(two.id));
        QCOMPARE(order, (QList<HostId>{two.id, one.id}));
        QVERIFY(!heard.contains(u"removed first"_s));
        // Another label is another endpoint: that session begins anew and says so.
        heard.clear();
        snapshots.clear();
        one.label = u"renamed"_s;
        one.context = u"ctx"_s;
        one.group = u"team"_s;
        source.setEndpoints({two, one});
        QTRY_VERIFY(snapshots.contains(one.id));
        QVERIFY(heard.indexOf(u"removed first"_s) < heard.lastIndexOf(u"changed first"_s));
        QVERIFY(heard.contains(u"removed first"_s) && !heard.contains(u"removed second"_s));
        QTRY_COMPARE(status.label, u"renamed"_s);
        QCOMPARE(status.context, u"ctx"_s);
        QCOMPARE(status.group, u"team"_s);
        // Nothing comes after it has been removed.
        source.setEndpoints({two});
        QTRY_COMPARE(order, QList<HostId>{two.id});
        heard.clear();
        snapshots.clear();
        source.refresh(two.id);
        source.refresh(one.id);
        QTRY_VERIFY(snapshots.contains(two.id));
        QVERIFY(!snapshots.contains(one.id) && !heard.contains(u"changed first"_s));
        source.setEndpoints({});
        QTRY_VERIFY(heard.contains(u"removed second"_s));
    }

    void endpointsSetBeforeTheStart() {
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(m_folder.filePath(u"there"_s)));
        EngineSource source({unixEndpoint(m_folder.filePath(u"absent"_s))});
        QSignalSpy snapshots(&source, &SnapshotSource::snapshotTaken);
        source.setEndpoints({unixEndpoint(m_folder.filePath(u"there"_s))});
        source.start();
        QTRY_VERIFY(!snapshots.isEmpty());
    }

    void endsWithoutHavingBegun() { const EngineSource source(endpoints()); }
};

QTEST_GUILESS_MAIN(EngineSourceTest)
#include "tst_enginesource.moc"
