// SPDX-License-Identifier: GPL-3.0-or-later
#include "realengine.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

/// A session with a real daemon: follows one container, and is back by itself after the daemon was killed.
class RealRestartTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RealEngine> m_engine;

private Q_SLOTS:
    void initTestCase() {
        HULLWATCH_REQUIRE_ENGINE();
        QString reason;
        m_engine = RealEngine::start({QStringList{u"plain"_s}, {u"--live-restore"_s}}, &reason);
        QVERIFY2(m_engine, qPrintable(reason));
    }

    void theSelectedContainerIsFollowed() {
        WatchedSession watched(unixEndpoint(m_engine->directory() + u"/docker.sock"_s));
        watched.session.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isLive() && watched.samples.size() > 1, 30'000);
        watched.session.setFocus({{}, watched.container(u"plain"_s)->id, false});
        // A second without a request, but with a sample: the engine sends it by itself.
        const auto comesByItself = [&watched] {
            const quint64 requests = watched.session.tally().requests;
            const auto samples = watched.samples.size();
            return QTest::qWaitFor([&] { return watched.samples.size() >= samples + 2; }, 5'000) &&
                   watched.session.tally().requests == requests;
        };
        QTRY_VERIFY_WITH_TIMEOUT(comesByItself(), 30'000);
        const Sample &sample = watched.samples.constLast();
        QVERIFY(sample.memoryBytes > 0);
        QVERIFY(!std::isnan(sample.cpuPercent));
    }

    void aKilledDaemonIsSeenAndComesBack() {
        constexpr int patience = 30'000;
        WatchedSession watched(unixEndpoint(m_engine->directory() + u"/docker.sock"_s));
        watched.session.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isLive() && watched.samples.size() > 1, patience);
        const HostStatus before = watched.session.status();
        QString reason;
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(m_engine->killDaemon(&reason), qPrintable(reason));
        QTRY_VERIFY_WITH_TIMEOUT(watched.session.status().phase == HostPhase::Unreachable, patience);
        qInfo("unreachable %lld ms after the kill", static_cast<long long>(timer.restart()));
        QVERIFY(watched.session.status().error.code != ErrorCode::None);
        QVERIFY(watched.container(u"plain"_s)); // what was known stays, with its age
        QVERIFY2(m_engine->restartDaemon(&reason), qPrintable(reason));
        const qint64 answered = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isLive(), patience);
        qInfo("live %lld ms after the restart, %lld ms after the daemon answered docker",
              static_cast<long long>(timer.elapsed()), static_cast<long long>(timer.elapsed() - answered));
        QCOMPARE(watched.session.status().outages.size(), before.outages.size() + 1);
        QVERIFY(watched.session.status().outages.back().until);
        QVERIFY(!watched.session.status().identityChange); // it is the same one
        const auto samples = watched.samples.size();
        QTRY_VERIFY_WITH_TIMEOUT(watched.samples.size() > samples, patience);
    }
};

QTEST_GUILESS_MAIN(RealRestartTest)
#include "tst_realrestart.moc"
