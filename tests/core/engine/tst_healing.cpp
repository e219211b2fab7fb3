// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedfleet.h"
#include "faultproxy.h"
#include "tests/core/engine/support/ownprocess.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype ownThreads() {
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

/// A session behind a proxy that cuts, resets, stalls and refuses: it notices, says since when, and comes
/// back.
class HealingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<WatchedSession> m_watched;

    [[nodiscard]] const HostStatus &status() const { return m_watched->session.status(); }
    [[nodiscard]] bool isLost() const { return status().phase == HostPhase::Unreachable; }

private Q_SLOTS:
    void init() {
        simulator::FleetOptions options;
        options.containersPerHost = 2; // what a reconnect costs is not the point
        m_fleet = std::make_unique<simulator::SimulatedFleet>(options);
        QVERIFY(!m_fleet->startUnix(m_folder.path()));
        m_proxy = std::make_unique<FaultProxy>(ProxyTarget{m_fleet->endpoints().constFirst().mid(7), 0});
        QVERIFY(m_proxy->isListening());
        m_watched = std::make_unique<WatchedSession>(
            *parseEndpoint(u"tcp://127.0.0.1:%1"_s.arg(m_proxy->port()), {}));
        m_watched->session.start();
        QTRY_VERIFY(m_watched->isLive());
    }
    void cleanup() {
        m_watched.reset();
        m_proxy.reset();
        m_fleet.reset();
    }

    void aResetIsAnOutageThatEnds() {
        const auto before = status().lastAnswerAt;
        m_proxy->reset();
        QTRY_VERIFY(isLost());
        QCOMPARE(status().outages.size(), size_t{1});
        QVERIFY(!status().outages.back().until);
        QCOMPARE(status().outages.back().why.code, ErrorCode::ConnectionLost);
        QVERIFY(status().outages.back().from >= *before);
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 10'000);
        QCOMPARE(status().outages.size(), size_t{1});
        QVERIFY(status().outages.back().until >= status().outages.back().from);
        QVERIFY(!status().outageSince);
    }

    void aHalfOpenConnectionIsNoticed() {
        QElapsedTimer timer;
        timer.start();
        m_proxy->setFault(Link::ToClient, {.stall = true});
        m_proxy->setFault(Link::ToServer, {.stall = true});
        QTRY_VERIFY_WITH_TIMEOUT(isLost(), 30'000);
        const qint64 noticed = timer.restart();
        QCOMPARE(status().error.code, ErrorCode::Timeout);
        qInfo("half-open noticed after %lld ms", static_cast<long long>(noticed));
        QVERIFY(noticed <= 15'000);
        // The old connections stay half-open for ever: only new ones help.
        m_proxy->clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 30'000);
        qInfo("live again %lld ms after the packets", static_cast<long long>(timer.elapsed()));
    }

    void refreshDoesNotWaitForTheNextAttempt() {
        m_proxy->setRefusing(true);
        QTRY_VERIFY(!m_proxy->isListening());
        m_proxy->reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->statuses.constLast().error.code == ErrorCode::ConnectionRefused,
                                 20'000);
        m_proxy->setRefusing(false);
        QTRY_VERIFY(m_proxy->isListening());
        m_watched->session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 5'000);
    }

    void afterASleepItConnectsAtOnce() {
        const quint64 connections = m_proxy->accepted();
        m_watched->session.resume();
        QVERIFY(isLost());
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 5'000);
        QVERIFY(m_proxy->accepted() > connections); // none of before is used again
        QCOMPARE(status().outages.size(), size_t{1});
    }

    void anotherEngineIsAnnouncedUntilItIsConfirmed() {
        simulator::FleetOptions options;
        options.hosts = 2;
        options.seed = 7;
        simulator::SimulatedFleet other(options);
        QTemporaryDir folder;
        QVERIFY(!other.startUnix(folder.path()));
        const QString path = m_fleet->endpoints().constFirst().mid(7);
        const QString before = m_watched->snapshots.constLast()->daemon.id;
        m_fleet->server(0).close();
        other.server(1).close(); // it has a socket of its own so far
        QVERIFY(!other.server(1).listenUnix(path));
        QTRY_VERIFY_WITH_TIMEOUT(isLost(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 15'000);
        QVERIFY(status().identityChange);
        QCOMPARE(status().identityChange->previousId, before);
        QCOMPARE(status().identityChange->id, m_watched->snapshots.constLast()->daemon.id);
        QVERIFY(status().identityChange->id != before);
        m_proxy->reset();
        QTRY_VERIFY(isLost());
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 15'000);
        QVERIFY(status().identityChange); // a reconnect confirms nothing
        m_watched->session.confirmIdentity();
        QVERIFY(!m_watched->statuses.constLast().identityChange);
    }

    void theListOfOutagesIsBounded() {
        for (size_t i = 0; i < HostStatus::maxOutages + 6; ++i) {
            m_watched->session.resume();
            QTRY_VERIFY_WITH_TIMEOUT(m_watched->isLive(), 10'000);
        }
        QCOMPARE(status().outages.size(), HostStatus::maxOutages);
    }

    void aThousandReconnectsLeakNothing() {
        // Ten sessions at once, since a reconnect is mostly waiting.
        std::vector<std::unique_ptr<WatchedSession>> sessions;
        sessions.push_back(std::move(m_watched));
        while (sessions.size() < 10) {
            sessions.push_back(std::make_unique<WatchedSession>(
                *parseEndpoint(u"tcp://127.0.0.1:%1"_s.arg(m_proxy->port()), {})));
            sessions.back()->session.start();
        }
        const auto become = [&sessions](HostPhase phase) {
            const auto all = [&] {
                return std::all_of(sessions.begin(), sessions.end(), [phase](const auto &each) {
                    return each->session.status().phase == phase;
                });
            };
            return QTest::qWaitFor(all, 20'000);
        };
        QVERIFY(become(HostPhase::Live));
        const auto reconnectAll = [&] {
            m_proxy->reset();
            if (!become(HostPhase::Unreachable))
                return false;
            for (const auto &each : sessions)
                each->session.refresh();
            return become(HostPhase::Live);
        };
        for (int i = 0; i < 5; ++i)
            QVERIFY(reconnectAll());
        const int descriptors = openDescriptors();
        const qsizetype threads = ownThreads();
        const quint64 accepted = m_proxy->accepted();
        for (int i = 0; i < 100; ++i)
            QVERIFY2(reconnectAll(), qPrintable(QString::number(i)));
        // What is closing now may take a moment.
        QTRY_VERIFY2_WITH_TIMEOUT(
            openDescriptors() <= descriptors + 12,
            qPrintable(u"%1 descriptors, %2 before"_s.arg(openDescriptors()).arg(descriptors)), 10'000);
        QCOMPARE(ownThreads(), threads);
        QCOMPARE(ownChildren(), QList<qint64>());
        qInfo("1000 reconnects over %llu connections: %d descriptors, %d before",
              static_cast<unsigned long long>(m_proxy->accepted() - accepted), openDescriptors(),
              descriptors);
    }
};

QTEST_GUILESS_MAIN(HealingTest)
#include "tst_healing.moc"
