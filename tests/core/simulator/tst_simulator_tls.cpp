// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedfleet.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hullwatch::simulator;
using namespace Qt::StringLiterals;

class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesClientsOfTheAuthority();
    void refusesOthers_data();
    void refusesOthers();
    void servesTls12();
    void saysWhatIsWrongWithTheFiles();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool makeAuthority(const QString &name) const;
    [[nodiscard]] bool makeLeaf(const QString &name, const QString &authority,
                                const QByteArray &extensions) const;
    [[nodiscard]] QSslConfiguration clientConfiguration(const QString &leaf) const;
    [[nodiscard]] TlsFiles serverFiles() const;

    QTemporaryDir m_folder;
};

bool TestTls::openssl(const QStringList &arguments) const {
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0;
}

bool TestTls::makeAuthority(const QString &name) const {
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                    u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                    u"/CN="_s + name, u"-keyout"_s, at(name + u"-key.pem"_s), u"-out"_s,
                    at(name + u".pem"_s)});
}

bool TestTls::makeLeaf(const QString &name, const QString &authority, const QByteArray &extensions) const {
    QFile file(at(name + u".ext"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(extensions) < 0)
        return false;
    file.close();
    return openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                    u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, at(name + u"-key.pem"_s),
                    u"-out"_s, at(name + u".csr"_s)}) &&
           openssl({u"x509"_s, u"-req"_s, u"-in"_s, at(name + u".csr"_s), u"-CA"_s, at(authority + u".pem"_s),
                    u"-CAkey"_s, at(authority + u"-key.pem"_s), u"-CAcreateserial"_s, u"-days"_s, u"1"_s,
                    u"-extfile"_s, file.fileName(), u"-out"_s, at(name + u".pem"_s)});
}

void TestTls::initTestCase() {
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("the openssl program is not installed");
    QVERIFY(makeAuthority(u"ca"_s) && makeAuthority(u"stranger-ca"_s));
    QVERIFY(makeLeaf(u"server"_s, u"ca"_s,
                     "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n"));
    QVERIFY(makeLeaf(u"client"_s, u"ca"_s, "extendedKeyUsage=clientAuth\n"));
    QVERIFY(makeLeaf(u"stranger"_s, u"stranger-ca"_s, "extendedKeyUsage=clientAuth\n"));
}

QSslConfiguration TestTls::clientConfiguration(const QString &leaf) const {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(at(u"ca.pem"_s)));
    if (leaf.isEmpty())
        return configuration;
    QFile key(at(leaf + u"-key.pem"_s));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(at(leaf + u".pem"_s)));
    return configuration;
}

TlsFiles TestTls::serverFiles() const {
    return {.ca = at(u"ca.pem"_s), .cert = at(u"server.pem"_s), .key = at(u"server-key.pem"_s)};
}

void TestTls::servesClientsOfTheAuthority() {
    SimulatedFleet fleet({.hosts = 2});
    QVERIFY(!fleet.startTls(serverFiles()));
    QCOMPARE(fleet.endpoints().size(), 2);
    for (const QString &endpoint : fleet.endpoints()) {
        QSslSocket socket;
        socket.setSslConfiguration(clientConfiguration(u"client"_s));
        socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(QUrl(endpoint).port()));
        QVERIFY2(socket.waitForEncrypted(10000), qPrintable(socket.errorString()));
        for (int i = 0; i < 2; ++i) {
            socket.write("GET /_ping HTTP/1.1\r\nHost: docker\r\n\r\n");
            QByteArray answer;
            while (!answer.endsWith("\r\n\r\nOK") && socket.waitForReadyRead(10000))
                answer += socket.readAll();
            QVERIFY(answer.contains("Api-Version: 1.41"));
        }
    }
    const Counters counters = fleet.counters();
    QCOMPARE(counters.accepts, 2u);
    QCOMPARE(counters.handshakes, 2u);
    QCOMPARE(counters.gets, 4u);
}

void TestTls::refusesOthers_data() {
    QTest::addColumn<QString>("leaf");
    QTest::newRow("no certificate") << QString();
    QTest::newRow("of another authority") << u"stranger"_s;
}

void TestTls::refusesOthers() {
    QFETCH(QString, leaf);
    SimulatedFleet fleet({.hosts = 1});
    QVERIFY(!fleet.startTls(serverFiles()));
    QSslSocket socket;
    socket.setSslConfiguration(clientConfiguration(leaf));
    socket.connectToHostEncrypted(u"127.0.0.1"_s, fleet.server().tlsPort());
    // With TLS 1.3 the client is done before the server has looked at its certificate.
    if (socket.waitForEncrypted(10000)) {
        socket.write("GET /_ping HTTP/1.1\r\nHost: docker\r\n\r\n");
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10000));
    }
    QVERIFY(!socket.readAll().contains("Api-Version"));
    QCOMPARE(fleet.counters().requests(), 0u);
    QCOMPARE(fleet.counters().handshakes, 0u);
    QTRY_VERIFY(fleet.counters().tlsFailures > 0);
}

void TestTls::servesTls12() {
    SimulatedFleet fleet({.hosts = 1});
    QVERIFY(!fleet.startTls(serverFiles()));
    QSslConfiguration configuration = clientConfiguration(u"client"_s);
    configuration.setProtocol(QSsl::TlsV1_2);
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, fleet.server().tlsPort());
    QVERIFY2(socket.waitForEncrypted(10000), qPrintable(socket.errorString()));
}

void TestTls::saysWhatIsWrongWithTheFiles() {
    SimulatedFleet fleet({.hosts = 1});
    TlsFiles files = serverFiles();
    files.key = at(u"nowhere.pem"_s);
    const Failure failure = fleet.startTls(files);
    QVERIFY(failure && failure->contains(u"nowhere.pem"));
    QVERIFY(fleet.endpoints().isEmpty());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_simulator_tls.moc"
