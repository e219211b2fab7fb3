// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/audit/control.h"
#include "tests/core/engine/support/watchedsession.h"
#include "tests/support/podmanengine.h"
#include "tests/support/realengine.h"

#include <QFileInfo>
#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

/// The other implementation of the Engine API: a real Podman service.
class PodmanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PodmanEngine> m_engine;
    std::unique_ptr<WatchedSession> m_watched;

    Verdict verdict(const QString &container, const char *control) const {
        const HostAssessmentPtr assessment = assess(m_watched->snapshots.constLast());
        for (const AssessmentPtr &one : assessment->containers) {
            for (const Finding &finding : one->findings) {
                if (one->container->name == container && qstrcmp(finding.control->id, control) == 0)
                    return finding.outcome.verdict;
            }
        }
        return Verdict::Unknown;
    }

private Q_SLOTS:
    void initTestCase() {
        HULLWATCH_REQUIRE(PodmanEngine);
        QString reason;
        m_engine = PodmanEngine::start(&reason);
        QVERIFY2(m_engine, qPrintable(reason));
        const QList<std::pair<QString, QString>> recipes{
            {u"plain"_s, {}},
            {u"hardened"_s, u"--user 10001:10001 --cap-drop ALL --security-opt no-new-privileges --read-only "
                            "--memory 64m --memory-swap 64m --pids-limit 100"_s},
            {u"privileged"_s, u"--privileged"_s},
            {u"sysadmin"_s, u"--cap-add SYS_ADMIN"_s},
            {u"seccompoff"_s, u"--security-opt seccomp=unconfined"_s},
            {u"hostnet"_s, u"--network host"_s},
            {u"hostpid"_s, u"--pid host"_s},
        };
        for (const auto &recipe : recipes) {
            const QStringList options = recipe.second.split(u' ', Qt::SkipEmptyParts);
            QVERIFY2(m_engine->create(recipe.first, options, &reason), qPrintable(reason));
        }
        const QString socketFolder = QFileInfo(m_engine->socketPath()).path();
        QVERIFY2(m_engine->create(u"sock"_s, {u"-v"_s, socketFolder + u":/run/podman"_s}, &reason),
                 qPrintable(reason));
        m_watched = std::make_unique<WatchedSession>(unixEndpoint(m_engine->socketPath()));
        m_watched->session.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->hasSnapshot() && m_watched->isLive(), 60'000);
    }
    void cleanupTestCase() {
        m_watched.reset();
        m_engine.reset();
    }

    void saysWhatItIs() {
        const Daemon &daemon = m_watched->snapshots.constLast()->daemon;
        QVERIFY2(daemon.server.startsWith(u"Libpod/"_s), qPrintable(daemon.server));
        QCOMPARE(daemon.apiVersion, u"1.41"_s);
        QVERIFY(!daemon.version.isEmpty() && !daemon.name.isEmpty());
        QVERIFY(*daemon.osType == u"linux"_s);
    }

    // What it cannot answer is a gap with a reason; nothing else is lost.
    void everyContainerIsThere() {
        const SnapshotPtr snapshot = m_watched->snapshots.constLast();
        QCOMPARE(snapshot->containers.size(), size_t{8});
        for (const ContainerPtr &container : snapshot->containers) {
            QVERIFY2(container->hostConfig.privileged.isSet(), qPrintable(container->name));
            QCOMPARE(container->state.status, u"created"_s);
        }
        for (const Gap &gap : snapshot->gaps)
            QVERIFY2(gap.why.code != ErrorCode::None && !errorText(gap.why).isEmpty(), qPrintable(gap.what));
        QVERIFY(snapshot->networksKnown && snapshot->volumesKnown);
    }

    void judgesAsOfDocker_data() {
        QTest::addColumn<QString>("container");
        QTest::addColumn<QByteArray>("control");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *container, const char *control, Verdict verdict) {
            QTest::addRow("%s %s", container, control)
                << QString::fromLatin1(container) << QByteArray(control) << verdict;
        };
        row("plain", "C-PRIV", Verdict::Pass);
        row("plain", "C-USER", Verdict::Fail);
        row("plain", "C-MEM", Verdict::Fail);
        row("plain", "C-NETHOST", Verdict::Pass);
        row("plain", "C-ROFS", Verdict::Fail);
        row("plain", "V-SOCK", Verdict::Pass);
        row("hardened", "C-USER", Verdict::Pass);
        row("hardened", "C-NNP", Verdict::Pass);
        row("hardened", "C-MEM", Verdict::Pass);
        row("hardened", "C-PIDS", Verdict::Pass);
        row("privileged", "C-PRIV", Verdict::Fail);
        row("sysadmin", "C-CAPS", Verdict::Fail);
        row("seccompoff", "C-SECCOMP", Verdict::Fail);
        row("hostnet", "C-NETHOST", Verdict::Fail);
        row("hostpid", "C-PIDHOST", Verdict::Fail);
    }
    void judgesAsOfDocker() {
        QFETCH(QString, container);
        QFETCH(QByteArray, control);
        QTEST(verdict(container, control.constData()), "verdict");
    }

    void newAndRemovedContainersShow() {
        QString error;
        QVERIFY2(m_engine->create(u"newcomer"_s, {}, &error), qPrintable(error));
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->container(u"newcomer"_s) != nullptr, 30'000);
        m_engine->podman({u"rm"_s, u"newcomer"_s});
        m_watched->session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->container(u"newcomer"_s) == nullptr, 30'000);
    }

    void readingsAreAnsweredOrRefusedWithAReason() {
        const ContainerId id = m_watched->container(u"plain"_s)->id;
        m_watched->session.readChanges(id);
        QTRY_VERIFY_WITH_TIMEOUT(!m_watched->changes.isEmpty() || !m_watched->changeFailures.isEmpty(),
                                 30'000);
        m_watched->session.readProcesses(id);
        QTRY_VERIFY_WITH_TIMEOUT(!m_watched->processes.isEmpty() || !m_watched->processFailures.isEmpty(),
                                 30'000);
        for (const auto &failure : m_watched->changeFailures + m_watched->processFailures)
            QVERIFY(failure.second.code != ErrorCode::None);
        QVERIFY(m_watched->isLive());
    }
};

QTEST_GUILESS_MAIN(PodmanTest)
#include "tst_podman.moc"
