// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/core/engine/support/dockercli.h"
#include "tests/core/engine/support/ownprocess.h"
#include "tests/support/realengine.h"
#include "tests/support/sshserver.h"
#include "ui/models/hostlistmodel.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QWidget *window() {
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"mainWindow"_s)
            return widget;
    }
    return nullptr;
}

ui::HostState stateOf(const QString &label) {
    const QAbstractItemModel *hosts = window()->findChild<QListView *>(u"hostList"_s)->model();
    for (int i = 1; i < hosts->rowCount(); ++i) {
        const auto *row = hosts->index(i, 0).data(ui::HostListModel::RowRole).value<const ui::HostRow *>();
        if (row->label == label)
            return row->state;
    }
    return ui::HostState::Connecting;
}

} // namespace

/// What a new user does: three contexts made by docker's own command line, over TLS, ssh and a unix socket,
/// real engines behind them, and a daemon that dies.
class EveryWayTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_config;
    std::unique_ptr<RealEngine> m_far;
    std::unique_ptr<RealEngine> m_near;
    std::unique_ptr<SshServer> m_ssh;
    std::optional<PathGuard> m_path;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        HULLWATCH_REQUIRE_ENGINE();
        HULLWATCH_REQUIRE(SshServer);
        QString reason;
        m_far = RealEngine::start({QStringList{u"plain"_s}, {}}, &reason);
        QVERIFY2(m_far, qPrintable(reason));
        m_near = RealEngine::start({QStringList{u"plain"_s}, {}}, &reason);
        QVERIFY2(m_near, qPrintable(reason));
        m_ssh = SshServer::start({m_far->directory() + u"/docker.sock"_s, {}}, &reason);
        QVERIFY2(m_ssh, qPrintable(reason));
        m_path.emplace(m_ssh->programDirectory().toUtf8() + ':' + qgetenv("PATH"));
        const CertificateFiles files = m_far->clientFiles();
        const DockerCli docker(m_config.path());
        QVERIFY(docker.createContext(u"over-tls"_s,
                                     u"host=%1,ca=%2,cert=%3,key=%4"_s.arg(m_far->url(Transport::Tls),
                                                                           files.ca, files.cert, files.key)));
        QVERIFY(docker.createContext(u"over-ssh"_s, u"host=ssh://root@127.0.0.1:%1"_s.arg(m_ssh->port())));
        QVERIFY(docker.createContext(u"on-a-socket"_s, u"host="_s + m_near->url(Transport::Unix)));
    }
    void cleanupTestCase() {
        m_application.reset();
        m_path.reset();
        m_ssh.reset();
        m_near.reset();
        m_far.reset();
    }

    void allThreeAreLive() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DOCKER_CONFIG"_s, m_config.path());
        environment.insert(u"DOCKER_CONTEXT"_s, u"over-tls"_s);
        auto chosen = chooseHosts({}, environment, {});
        QVERIFY(chosen);
        QElapsedTimer timer;
        timer.start();
        m_application = std::make_unique<Application>(CommandLine{}, std::move(*chosen), SavedHosts{});
        m_application->show();
        for (const QString &name : {u"on-a-socket"_s, u"over-tls"_s, u"over-ssh"_s}) {
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(name), ui::HostState::Live, patience);
            qInfo("%s live after %lld ms", qPrintable(name), static_cast<long long>(timer.elapsed()));
        }
    }

    void aKilledDaemonIsSeenAndComesBack() {
        QString reason;
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(m_near->killDaemon(&reason), qPrintable(reason));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"on-a-socket"_s), ui::HostState::Unreachable, patience);
        qInfo("unreachable %lld ms after the kill", static_cast<long long>(timer.elapsed()));
        QCOMPARE(stateOf(u"over-tls"_s), ui::HostState::Live);
        QCOMPARE(stateOf(u"over-ssh"_s), ui::HostState::Live);
        QTest::qWait(12'000); // down for longer than the first attempts
        timer.restart();
        QVERIFY2(m_near->restartDaemon(&reason), qPrintable(reason));
        const qint64 answered = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"on-a-socket"_s), ui::HostState::Live, patience);
        qInfo("live %lld ms after the restart, %lld ms after it answered docker",
              static_cast<long long>(timer.elapsed()), static_cast<long long>(timer.elapsed() - answered));
        const QString gallery = QStringLiteral(HULLWATCH_BINARY_DIR) + u"/gallery"_s;
        QVERIFY(QDir().mkpath(gallery));
        QTest::qWait(500);
        QVERIFY(window()->grab().save(gallery + u"/every-way.png"_s));
    }
};

QTEST_MAIN(EveryWayTest)
#include "tst_everyway.moc"
