// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httpclient.h"
#include "core/engine/tlscredentials.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/exchange.h"
#include "tests/core/engine/support/fakeserver.h"
#include "tests/core/engine/support/opensslserver.h"
#include "tests/support/certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

TlsCredentials loaded(const QString &ca, const CertificateFiles &pair) {
    const auto credentials = loadTlsCredentials({ca, pair.cert, pair.key});
    return credentials ? *credentials : TlsCredentials{};
}

// Version and type as TLS writes them, for answers that no library would give any more.
QByteArray alert(char description) {
    return QByteArray("\x15\x03\x02\x00\x02\x02", 6) + description;
}
QByteArray serverHelloOfTls11() {
    const QByteArray hello =
        QByteArray("\x03\x02", 2) + QByteArray(32, 'r') + QByteArray("\x00\xc0\x2f\x00", 4);
    const QByteArray handshake = QByteArray("\x02\x00\x00", 3) + static_cast<char>(hello.size()) + hello;
    return QByteArray("\x16\x03\x02\x00", 4) + static_cast<char>(handshake.size()) + handshake;
}

} // namespace

Q_DECLARE_METATYPE(hullwatch::test::CertificateRequest)

/// Mutual TLS against the simulator, and every way in which it must not work.
class TlsTest : public QObject {
    Q_OBJECT

    CertificateAuthority m_authority;
    CertificateAuthority m_elsewhere;
    CertificateFiles m_client;

    // The simulator with this certificate; it takes clients of our authority.
    int listen(simulator::Server &server, const CertificateFiles &files) {
        const auto failure = server.listenTls({m_authority.caFile(), files.cert, files.key});
        return failure ? 0 : server.tlsPort();
    }
    Error failureWith(const CertificateFiles &serverFiles, const TlsCredentials &credentials,
                      const QString &host = u"localhost"_s) {
        simulator::Server server{simulator::FleetOptions{}};
        const int port = listen(server, serverFiles);
        HttpClient http;
        return port == 0 ? Error{ErrorCode::Internal, u"the simulator does not listen"_s}
                         : failureOf(http, tlsTarget(port, credentials, host), get("/_ping"));
    }

private Q_SLOTS:
    void initTestCase() {
        m_client = m_authority.client();
        QVERIFY2(m_authority.error().isEmpty() && m_elsewhere.error().isEmpty(),
                 qPrintable(m_authority.error()));
    }

    void mutualTls_data() {
        QTest::addColumn<QString>("host");
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("address") << u"127.0.0.1"_s;
    }
    void mutualTls() {
        QFETCH(QString, host);
        simulator::Server server{simulator::FleetOptions{}};
        const int port = listen(server, m_authority.server());
        HttpClient http;
        const auto target = tlsTarget(port, loaded(m_authority.caFile(), m_client), host);
        for (int i = 0; i < 5; ++i) {
            const auto answer = exchange(http, target, get("/_ping"));
            QVERIFY2(answer, answer ? "" : qPrintable(errorText(answer.error())));
            QCOMPARE(answer->status, 200);
            QVERIFY(!answer->apiVersion.isEmpty());
        }
        QCOMPARE(http.connectionCount(), quint64{1});
        QCOMPARE(server.counters().handshakes, quint64{1});
    }

    void postNeverReachesTheEngine() {
        simulator::Server server{simulator::FleetOptions{}};
        const int port = listen(server, m_authority.server());
        HttpClient http;
        HttpRequest request = get("/v1.41/containers/x/stop");
        request.method = "POST";
        QCOMPARE(failureOf(http, tlsTarget(port, loaded(m_authority.caFile(), m_client)), request).code,
                 ErrorCode::MethodRefused);
        QCOMPARE(server.counters().accepts, quint64{0});
    }

    void serverCertificates_data() {
        QTest::addColumn<CertificateRequest>("request");
        QTest::addColumn<ErrorCode>("code");
        const QString name = u"localhost"_s;
        QTest::newRow("expired") << CertificateRequest{name, u"DNS:localhost"_s, Validity::Expired}
                                 << ErrorCode::TlsExpired;
        QTest::newRow("not yet valid") << CertificateRequest{name, u"DNS:localhost"_s, Validity::NotYetValid}
                                       << ErrorCode::TlsNotYetValid;
        QTest::newRow("another host")
            << CertificateRequest{name, u"DNS:wrong.example"_s} << ErrorCode::TlsHostMismatch;
        QTest::newRow("address only")
            << CertificateRequest{name, u"IP:127.0.0.1"_s} << ErrorCode::TlsHostMismatch;
        QTest::newRow("begins alike")
            << CertificateRequest{name, u"DNS:localhost.example"_s} << ErrorCode::TlsHostMismatch;
    }
    void serverCertificates() {
        QFETCH(CertificateRequest, request);
        const Error error = failureWith(m_authority.server(request), loaded(m_authority.caFile(), m_client));
        QVERIFY2(error.code != ErrorCode::None, "accepted");
        QTEST(error.code, "code");
        QVERIFY2(error.context.startsWith(u"localhost:"_s), qPrintable(error.context));
    }

    void addressThatIsNotInTheCertificate() {
        const auto files = m_authority.server({u"localhost"_s, u"DNS:localhost"_s});
        QCOMPARE(failureWith(files, loaded(m_authority.caFile(), m_client), u"127.0.0.1"_s).code,
                 ErrorCode::TlsHostMismatch);
    }

    void selfSigned() {
        QCOMPARE(failureWith(m_authority.selfSignedServer(), loaded(m_authority.caFile(), m_client)).code,
                 ErrorCode::TlsCaUnknown);
    }

    void anotherAuthority() {
        QCOMPARE(failureWith(m_authority.server(), loaded(m_elsewhere.caFile(), m_client)).code,
                 ErrorCode::TlsCaUnknown);
        QCOMPARE(failureWith(m_elsewhere.server(), loaded(m_authority.caFile(), m_client)).code,
                 ErrorCode::TlsCaUnknown);
    }

    void aClientCertificateIsNoServers() {
        const auto files = m_authority.client({u"localhost"_s, u"DNS:localhost"_s});
        const Error error = failureWith(files, loaded(m_authority.caFile(), m_client));
        QCOMPARE(error.code, ErrorCode::TlsFailed);
        QVERIFY(error.context.contains(u"purpose"_s) || error.context.contains(u"unsuitable"_s));
    }

    void clientCertificates_data() {
        QTest::addColumn<QString>("version");
        QTest::addColumn<TlsCredentials>("credentials");
        QTest::addColumn<ErrorCode>("code");
        const auto none = loaded(m_authority.caFile(), {});
        const auto foreign = loaded(m_authority.caFile(), m_elsewhere.client());
        const auto expired =
            loaded(m_authority.caFile(), m_authority.client({u"client"_s, {}, Validity::Expired}));
        const auto good = loaded(m_authority.caFile(), m_client);
        for (const char *version : {"-tls1_2", "-tls1_3"}) {
            const QString option = QString::fromLatin1(version);
            // OpenSSL's servers up to TLS 1.2 have no other words for a certificate that is missing.
            const ErrorCode missing =
                option == u"-tls1_2"_s ? ErrorCode::TlsFailed : ErrorCode::TlsClientRejected;
            QTest::addRow("%s, none", version) << option << none << missing;
            QTest::addRow("%s, of another authority", version)
                << option << foreign << ErrorCode::TlsClientRejected;
            QTest::addRow("%s, expired", version) << option << expired << ErrorCode::TlsClientRejected;
            QTest::addRow("%s, good", version) << option << good << ErrorCode::None;
        }
    }
    void clientCertificates() {
        QFETCH(QString, version);
        QFETCH(TlsCredentials, credentials);
        QFETCH(ErrorCode, code);
        const OpenSslServer server(m_authority.server(), m_authority.caFile(), version);
        QVERIFY(server.port() > 0);
        HttpClient http;
        const Error error = failureOf(http, tlsTarget(server.port(), credentials), get("/"));
        QVERIFY2(error.code == code, qPrintable(errorText(error)));
    }

    // Qt's server says nothing when it refuses a client.
    void clientCertificateRefusedInSilence() {
        const Error error = failureWith(m_authority.server(), loaded(m_authority.caFile(), {}));
        QVERIFY2(error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::TlsClientRejected,
                 qPrintable(errorText(error)));
    }

    // libcurl of Debian has a built-in folder of authorities, which must not count beside ours.
    void theSystemsAuthoritiesAreNotTrusted() {
        if (qEnvironmentVariableIsSet("HULLWATCH_TEST_STORE")) {
            const QString elsewhere = qEnvironmentVariable("HULLWATCH_TEST_STORE");
            simulator::Server server{simulator::FleetOptions{}};
            QVERIFY(!server.listenTls(
                {m_authority.caFile(), elsewhere + u"/server.pem"_s, elsewhere + u"/server.key"_s}));
            HttpClient http;
            const auto target = tlsTarget(server.tlsPort(), loaded(m_authority.caFile(), m_client));
            QCOMPARE(failureOf(http, target, get("/_ping")).code, ErrorCode::TlsCaUnknown);
            return;
        }
        if (::geteuid() != 0)
            QSKIP("only root can lend this process another /etc/ssl/certs");
        const QTemporaryDir folder;
        const CertificateFiles files = m_elsewhere.server();
        QVERIFY(QFile::copy(files.cert, folder.filePath(u"server.pem"_s)) &&
                QFile::copy(files.key, folder.filePath(u"server.key"_s)));
        QVERIFY(QDir(folder.path()).mkdir(u"store"_s) &&
                QFile::copy(m_elsewhere.caFile(), folder.filePath(u"store/elsewhere.pem"_s)));
        const QString script =
            u"openssl rehash \"$0/store\" && mount --bind \"$0/store\" /etc/ssl/certs && exec \"$1\" theSystemsAuthoritiesAreNotTrusted"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HULLWATCH_TEST_STORE"_s, folder.path());
        environment.insert(u"SSL_CERT_FILE"_s, m_elsewhere.caFile());
        environment.insert(u"SSL_CERT_DIR"_s, folder.filePath(u"store"_s));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"unshare"_s, {u"--mount"_s, u"sh"_s, u"-c"_s, script, folder.path(),
                                     QCoreApplication::applicationFilePath()});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray output = process.readAll();
        if (output.contains("unshare failed") || output.contains("mount:"))
            QSKIP("this machine gives no mount namespace");
        QVERIFY2(process.exitCode() == 0, output.constData());
    }

    void oldTls_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("refuses our version") << alert(70);
        QTest::newRow("answers with TLS 1.1") << serverHelloOfTls11();
    }
    void oldTls() {
        QFETCH(QByteArray, answer);
        FakeServer server({}, [answer](QIODevice &connection) {
            QObject::connect(&connection, &QIODevice::readyRead, &connection,
                             [&connection, answer] { connection.write(answer); });
        });
        HttpClient http;
        const auto target = tlsTarget(server.listenTcp(), loaded(m_authority.caFile(), m_client));
        const Error error = failureOf(http, target, get("/_ping"));
        QVERIFY2(error.code == ErrorCode::TlsVersionTooOld, qPrintable(errorText(error)));
    }

    void tlsToAPlainPort_data() {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("HTTP answer") << QByteArray(
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    }
    void tlsToAPlainPort() {
        QFETCH(QByteArray, greeting);
        FakeServer server({}, [greeting](QIODevice &connection) { connection.write(greeting); });
        HttpClient http;
        const auto target = tlsTarget(server.listenTcp(), loaded(m_authority.caFile(), m_client));
        const Error error = failureOf(http, target, get("/_ping"));
        QVERIFY2(error.code == ErrorCode::TlsNotSpoken, qPrintable(errorText(error)));
    }

    void handshakeThatStalls() {
        FakeServer server(FakeServer::Answer{});
        HttpClient http;
        HttpRequest request = get("/_ping");
        request.connectTimeout = std::chrono::milliseconds(300);
        const auto target = tlsTarget(server.listenTcp(), loaded(m_authority.caFile(), m_client));
        QCOMPARE(failureOf(http, target, request).code, ErrorCode::ConnectTimeout);
    }
};

Q_DECLARE_METATYPE(hullwatch::TlsCredentials)
QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
