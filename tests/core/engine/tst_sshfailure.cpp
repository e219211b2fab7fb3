// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sshfailure.h"

#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

class SshFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explained_data() {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<ErrorCode>("code");
        const auto ssh = [](const char *output, ErrorCode code) {
            QTest::newRow(output) << 255 << QByteArray(output) << code;
        };
        ssh("Host key verification failed.\r\n", ErrorCode::SshHostKeyRefused);
        ssh("@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r\nHost key verification "
            "failed.\r\n",
            ErrorCode::SshHostKeyRefused);
        ssh("root@host: Permission denied (publickey,password).\r\n", ErrorCode::SshLoginRefused);
        ssh("Received disconnect from 10.0.0.9 port 22:2: Too many authentication failures\r\n",
            ErrorCode::SshLoginRefused);
        ssh("ssh: Could not resolve hostname nohost: Name or service not known\r\n",
            ErrorCode::NameNotResolved);
        ssh("ssh: connect to host 127.0.0.1 port 1: Connection refused\r\n", ErrorCode::ConnectionRefused);
        ssh("ssh: connect to host 10.0.0.9 port 22: No route to host\r\n", ErrorCode::HostUnreachable);
        ssh("ssh: connect to host 10.0.0.9 port 22: Network is unreachable\r\n", ErrorCode::HostUnreachable);
        ssh("ssh: connect to host 10.0.0.9 port 22: Connection timed out\r\n", ErrorCode::ConnectTimeout);
        ssh("Connection timed out during banner exchange\r\n", ErrorCode::ConnectTimeout);
        ssh("kex_exchange_identification: Connection closed by remote host\r\n", ErrorCode::ConnectionLost);
        ssh("kex_exchange_identification: read: Connection reset by peer\r\n", ErrorCode::ConnectionLost);
        ssh("Connection to host closed by remote host.\r\n", ErrorCode::ConnectionLost);
        ssh("client_loop: send disconnect: Broken pipe\r\n", ErrorCode::ConnectionLost);
        ssh("/root/.ssh/config: line 3: Bad configuration option: foo\r\n", ErrorCode::SshLoginRefused);
        ssh("", ErrorCode::SshLoginRefused);
        const auto remote = [](int exitCode, const char *output) {
            QTest::newRow(output) << exitCode << QByteArray(output) << ErrorCode::SshRemoteFailed;
        };
        remote(127, "bash: line 1: docker: command not found\n");
        remote(1, "permission denied while trying to connect to the Docker daemon socket\n");
        remote(1, "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n");
        // The far side's own words are not ssh's.
        remote(1, "Host key verification failed.\n");
        QTest::newRow("silent failure") << 126 << QByteArray() << ErrorCode::SshRemoteFailed;
        QTest::newRow("silent end") << 0 << QByteArray() << ErrorCode::None;
    }
    void explained() {
        QFETCH(int, exitCode);
        QFETCH(QByteArray, output);
        const auto host = parseEndpoint(u"ssh://ops@host:22"_s, {});
        const Error error = sshFailure(exitCode, output, *host);
        QTEST(error.code, "code");
        QVERIFY(error.code == ErrorCode::None || error.context.startsWith(u"ops@host:22"_s));
    }

    void saysTheLastLine() {
        const auto host = parseEndpoint(u"ssh://host"_s, {});
        const Error error = sshFailure(127, "motd\n\nsh: docker: not found\r\n \n", *host);
        QCOMPARE(error.context, u"host: sh: docker: not found"_s);
        QVERIFY(sshFailure(1, QByteArray(4096, 'x'), *host).context.size() < 320);
    }

    void aSignalTellsNothing() {
        const auto host = parseEndpoint(u"ssh://host"_s, {});
        QCOMPARE(sshFailure(std::nullopt, "Host key verification failed.", *host).code, ErrorCode::None);
    }
};

QTEST_APPLESS_MAIN(SshFailureTest)
#include "tst_sshfailure.moc"
