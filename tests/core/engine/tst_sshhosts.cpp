// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/exchange.h"
#include "tests/core/engine/support/ownprocess.h"
#include "tests/core/engine/support/watchedsession.h"
#include "tests/support/realengine.h"
#include "tests/support/sshserver.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// The machine's ssh, a real sshd on loopback, and behind it a real engine.
class SshHostsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServer> m_server;
    std::optional<PathGuard> m_path;

    [[nodiscard]] QString url(const QString &path = {}, const QString &user = u"root"_s) const {
        return u"ssh://"_s + user + u"@127.0.0.1:"_s + QString::number(m_server->port()) + path;
    }
    [[nodiscard]] QString socket() const { return m_engine->directory() + u"/docker.sock"_s; }
    [[nodiscard]] Error failureAt(const QString &address) const {
        HttpClient http;
        return failureOf(http, sshTarget(address), get("/_ping"));
    }

private Q_SLOTS:
    void initTestCase() {
        HULLWATCH_REQUIRE_ENGINE();
        HULLWATCH_REQUIRE(SshServer);
        QString reason;
        m_engine = RealEngine::start({QStringList{u"plain"_s, u"privileged"_s}, {}}, &reason);
        QVERIFY2(m_engine, qPrintable(reason));
        m_server = SshServer::start({socket(), {}}, &reason);
        QVERIFY2(m_server, qPrintable(reason));
        m_path.emplace(m_server->programDirectory().toUtf8() + ':' + qgetenv("PATH"));
    }
    void cleanupTestCase() {
        m_path.reset();
        m_server.reset();
        m_engine.reset();
    }
    void cleanup() {
        if (!m_server)
            return;
        m_server->configureClient({});
        m_server->knowHost(true);
    }

    void watchesAHost() {
        const int logins = m_server->logins();
        WatchedSession watched(*parseEndpoint(url(), {}));
        watched.session.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.hasSnapshot() && watched.samples.size() >= 2, patience);
        QVERIFY(watched.isLive());
        QVERIFY(watched.container(u"plain"_s) && watched.container(u"privileged"_s));
        QCOMPARE(watched.container(u"privileged"_s)->id.value, m_engine->containerId(u"privileged"_s));
        // A change arrives as an event, over a connection that stays open.
        const auto before = watched.snapshots.size();
        m_engine->docker({u"rename"_s, u"plain"_s, u"renamed"_s});
        QTRY_VERIFY_WITH_TIMEOUT(watched.container(u"renamed"_s), patience);
        QVERIFY(watched.snapshots.size() > before);
        m_engine->docker({u"rename"_s, u"renamed"_s, u"plain"_s});
        watched.session.readChanges({m_engine->containerId(u"plain"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(watched.changes.size(), 1, patience);
        const int processes = m_server->logins() - logins;
        QVERIFY2(processes <= SshLanes::maxLanes, qPrintable(QString::number(processes)));
        qInfo("%d ssh processes", processes);
    }

    void socketPath() {
        HttpClient http;
        QVERIFY(exchange(http, sshTarget(url(socket())), get("/_ping")));
        const Error missing = failureAt(url(u"/run/no-engine.sock"_s));
        QCOMPARE(missing.code, ErrorCode::SshRemoteFailed);
        QVERIFY2(missing.context.contains(u"no-engine.sock"_s), qPrintable(missing.context));
    }

    // Host, port, user and key out of the user's configuration; nothing of them in the address.
    void alias() {
        m_server->configureClient("Host Prod_1\nHostName 127.0.0.1\nUser root\nIdentityFile " +
                                  m_server->identity().toUtf8() + "\nPort " +
                                  QByteArray::number(m_server->port()) + '\n');
        HttpClient http;
        const auto answer = exchange(http, sshTarget(u"ssh://Prod_1"_s), get("/_ping"));
        QVERIFY2(answer, answer ? "" : qPrintable(errorEnglish(answer.error())));
        QCOMPARE(answer->body, QByteArray("OK"));
    }

    // A configuration made for people at a terminal does no harm.
    void aConfigurationForTerminals() {
        m_server->configureClient("RemoteCommand tmux attach\nRequestTTY force\nLogLevel QUIET\n"
                                  "ForwardAgent yes\nForwardX11 yes\nLocalForward 1 127.0.0.1:1\n"
                                  "ControlMaster auto\nControlPath /nonexistent/%C\nControlPersist yes\n"
                                  "PermitLocalCommand yes\nLocalCommand exit 1\n");
        HttpClient http;
        const auto answer = exchange(http, sshTarget(url()), get("/_ping"));
        QVERIFY2(answer, answer ? "" : qPrintable(errorEnglish(answer.error())));
    }

    void unknownHostKey() {
        m_server->knowHost(false);
        const int logins = m_server->logins();
        const Error error = failureAt(url());
        QCOMPARE(error.code, ErrorCode::SshHostKeyRefused);
        QCOMPARE(error.context, url().sliced(6));
        QCOMPARE(m_server->logins(), logins);
    }

    // The user may have said that new hosts are to be trusted: it is the user's to say.
    void unknownHostKeyThatTheUserAccepts() {
        m_server->knowHost(false);
        m_server->configureClient("StrictHostKeyChecking accept-new\n");
        QCOMPARE(failureAt(url()).code, ErrorCode::None);
    }

    void wrongKey() {
        m_server->configureClient({}, m_server->stranger());
        QCOMPARE(failureAt(url()).code, ErrorCode::SshLoginRefused);
        m_server->configureClient({});
        QCOMPARE(failureAt(url({}, u"nobody"_s)).code, ErrorCode::SshLoginRefused);
    }

    void closedPort() { QCOMPARE(failureAt(u"ssh://root@127.0.0.1:1"_s).code, ErrorCode::ConnectionRefused); }

    void unknownName() {
        QCOMPARE(failureAt(u"ssh://no-such-host.invalid"_s).code, ErrorCode::NameNotResolved);
    }

    void brokenConfiguration() {
        m_server->configureClient("NoSuchOption yes\n");
        const Error error = failureAt(url());
        QCOMPARE(error.code, ErrorCode::SshLoginRefused);
        QVERIFY2(error.context.contains(u"terminating"_s), qPrintable(error.context));
    }

    void noDockerOnTheFarSide() {
        QString reason;
        const auto bare = SshServer::start({{}, "SetEnv PATH=/nonexistent\n"}, &reason);
        QVERIFY2(bare, qPrintable(reason));
        const PathGuard path(bare->programDirectory().toUtf8() + ':' + qgetenv("PATH"));
        const Error error = failureAt(u"ssh://root@127.0.0.1:"_s + QString::number(bare->port()));
        QCOMPARE(error.code, ErrorCode::SshRemoteFailed);
        QVERIFY2(error.context.contains(u"docker"_s) && error.context.contains(u"not found"_s),
                 qPrintable(error.context));
    }

    void noEngineOnTheFarSide() {
        QString reason;
        const auto bare = SshServer::start({}, &reason);
        QVERIFY2(bare, qPrintable(reason));
        const PathGuard path(bare->programDirectory().toUtf8() + ':' + qgetenv("PATH"));
        const Error error = failureAt(u"ssh://root@127.0.0.1:"_s + QString::number(bare->port()));
        QCOMPARE(error.code, ErrorCode::SshRemoteFailed);
        QVERIFY2(error.context.contains(u"docker.sock"_s), qPrintable(error.context));
    }

    // A word that made it into the address reaches the far side's docker, not its shell.
    void aHostilePathStaysAWord() {
        QString reason;
        QTemporaryDir folder;
        QFile docker(folder.filePath(u"docker"_s));
        QVERIFY(docker.open(QIODevice::WriteOnly));
        docker.write("#!/bin/sh\nprintf '%s\\0' \"$@\" >'" + folder.path().toUtf8() + "/words'\n");
        docker.close();
        QVERIFY(docker.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const auto recording =
            SshServer::start({{}, "SetEnv PATH=" + folder.path().toUtf8() + ":/usr/bin:/bin\n"}, &reason);
        QVERIFY2(recording, qPrintable(reason));
        const PathGuard path(recording->programDirectory().toUtf8() + ':' + qgetenv("PATH"));
        const QString hostile = u"/$(touch${IFS}pwned)';id;`id`&&*\"/x.sock"_s;
        const QString host = u"ssh://root@127.0.0.1:"_s + QString::number(recording->port());
        QCOMPARE(failureAt(host + hostile).code, ErrorCode::ConnectionLost);
        QFile words(folder.filePath(u"words"_s));
        QVERIFY(words.open(QIODevice::ReadOnly));
        QCOMPARE(words.readAll().split('\0'),
                 (QByteArrayList{"--host=unix://" + hostile.toUtf8(), "system", "dial-stdio", {}}));
    }

    void theHostDiesAndComesBack() {
        QString reason;
        WatchedSession watched(*parseEndpoint(url(), {}));
        watched.session.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.hasSnapshot() && watched.isLive(), patience);
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!watched.isLive(), patience);
        QCOMPARE(watched.session.status().error.code, ErrorCode::ConnectionLost);
        QTRY_COMPARE_WITH_TIMEOUT(watched.session.status().error.code, ErrorCode::ConnectionRefused,
                                  patience);
        QVERIFY2(m_server->revive(&reason), qPrintable(reason));
        QTRY_VERIFY_WITH_TIMEOUT(watched.isLive(), patience);
    }

    void twentyConnectionsLeaveNothing() {
        const auto before = ownChildren().size();
        QCOMPARE(failureAt(url()).code, ErrorCode::None);
        QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), before, patience);
        const int descriptors = openDescriptors();
        const int logins = m_server->logins();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(failureAt(url()).code, ErrorCode::None);
        QCOMPARE(m_server->logins(), logins + 20);
        QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), before, patience);
        QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), descriptors, patience);
    }

    // The last one: the host has another key from now on.
    void changedHostKey() {
        QString reason;
        m_server->kill();
        m_server->changeHostKey();
        QVERIFY2(m_server->revive(&reason), qPrintable(reason));
        const int logins = m_server->logins();
        QCOMPARE(failureAt(url()).code, ErrorCode::SshHostKeyRefused);
        QCOMPARE(m_server->logins(), logins);
    }
};

QTEST_GUILESS_MAIN(SshHostsTest)
#include "tst_sshhosts.moc"
