// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

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
        source.setFocus({{key}, key});
        source.readChanges(key);
        source.readChanges({{u"unix://"_s + m_folder.filePath(u"absent"_s)}, key.id});
        source.readChanges({{u"unix:///not/watched"_s}, key.id}); // nobody answers, nothing breaks
        QTRY_COMPARE(changes.size(), 1);
        QTRY_COMPARE(failures.size(), 1);
        const auto count = snapshots.size();
        source.refresh(host);
        QTRY_VERIFY(snapshots.size() > count);
        source.setPaused(true);
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

    void endsWithoutHavingBegun() { const EngineSource source(endpoints()); }
};

QTEST_GUILESS_MAIN(EngineSourceTest)
#include "tst_enginesource.moc"
