// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/localengines.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

QProcessEnvironment environmentOf(const Variables &variables) {
    QProcessEnvironment environment;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

void touch(const QString &path) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class LocalEnginesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingNamed() {
        const auto endpoints = namedEndpoints({}, environmentOf({{u"DOCKER_HOST"_s, QString()}}));
        QVERIFY(endpoints && endpoints->empty());
    }

    void transport_data() {
        QTest::addColumn<Variables>("environment");
        QTest::addColumn<QString>("flags"); // which of them are given
        QTest::addColumn<QString>("url");
        QTest::addColumn<TransportKind>("transport");
        const Variables host{{u"DOCKER_HOST"_s, u"tcp://127.0.0.1:2376"_s}};
        const auto with = [&host](const char *name, const char *value) {
            Variables variables = host;
            variables.insert(QString::fromLatin1(name), QString::fromLatin1(value));
            return variables;
        };
        const QString named = u"tcp://127.0.0.1:2376"_s;
        QTest::newRow("DOCKER_HOST") << host << QString() << named << TransportKind::Plain;
        QTest::newRow("DOCKER_HOST without port")
            << Variables{{u"DOCKER_HOST"_s, u"tcp://127.0.0.1"_s}, {u"DOCKER_TLS_VERIFY"_s, u"1"_s}}
            << QString() << named << TransportKind::Tls;
        QTest::newRow("DOCKER_TLS_VERIFY=1")
            << with("DOCKER_TLS_VERIFY", "1") << QString() << named << TransportKind::Tls;
        // As docker reads it: anything but empty.
        QTest::newRow("DOCKER_TLS_VERIFY=0")
            << with("DOCKER_TLS_VERIFY", "0") << QString() << named << TransportKind::Tls;
        QTest::newRow("DOCKER_TLS_VERIFY empty")
            << with("DOCKER_TLS_VERIFY", "") << QString() << named << TransportKind::Plain;
        QTest::newRow("DOCKER_TLS") << with("DOCKER_TLS", "1") << QString() << named << TransportKind::Tls;
        QTest::newRow("DOCKER_CERT_PATH alone")
            << with("DOCKER_CERT_PATH", "/certs") << QString() << named << TransportKind::Plain;
        QTest::newRow("--tls") << host << u"tls"_s << named << TransportKind::Tls;
        QTest::newRow("--tlsverify") << host << u"tlsverify"_s << named << TransportKind::Tls;
        QTest::newRow("--tlscacert") << host << u"tlscacert"_s << named << TransportKind::Tls;
        QTest::newRow("--tlscert") << host << u"tlscert"_s << named << TransportKind::Tls;
        QTest::newRow("--tlskey") << host << u"tlskey"_s << named << TransportKind::Tls;
        QTest::newRow("-H wins") << host << u"host"_s << u"tcp://127.0.0.1:9999"_s << TransportKind::Plain;
        QTest::newRow("-H with DOCKER_TLS_VERIFY")
            << with("DOCKER_TLS_VERIFY", "1") << u"host"_s << u"tcp://127.0.0.1:9999"_s << TransportKind::Tls;
        QTest::newRow("unix is never TLS")
            << Variables{{u"DOCKER_HOST"_s, u"unix:///run/x.sock"_s}, {u"DOCKER_TLS_VERIFY"_s, u"1"_s}}
            << QString() << u"unix:///run/x.sock"_s << TransportKind::Unix;
    }
    void transport() {
        QFETCH(Variables, environment);
        QFETCH(QString, flags);
        ConnectionFlags given;
        given.tls = flags == u"tls"_s;
        given.tlsVerify = flags == u"tlsverify"_s;
        given.tlsCaCert = flags == u"tlscacert"_s ? u"/f"_s : QString();
        given.tlsCert = flags == u"tlscert"_s ? u"/f"_s : QString();
        given.tlsKey = flags == u"tlskey"_s ? u"/f"_s : QString();
        if (flags == u"host"_s)
            given.hosts = QStringList{u"tcp://127.0.0.1:9999"_s};
        const auto endpoints = namedEndpoints(given, environmentOf(environment));
        QVERIFY(endpoints);
        QCOMPARE(endpoints->size(), size_t{1});
        QTEST(endpoints->front().url, "url");
        QTEST(endpoints->front().transport, "transport");
    }

    void certificateFiles_data() {
        QTest::addColumn<Variables>("environment");
        QTest::addColumn<QString>("certificate"); // --tlscert
        QTest::addColumn<TlsFiles>("files");      // @ is the folder of this test
        const TlsFiles inCerts{u"@/certs/ca.pem"_s, u"@/certs/cert.pem"_s, u"@/certs/key.pem"_s};
        const TlsFiles inHome{u"@/home/.docker/ca.pem"_s, u"@/home/.docker/cert.pem"_s,
                              u"@/home/.docker/key.pem"_s};
        QTest::newRow("DOCKER_CERT_PATH")
            << Variables{{u"DOCKER_CERT_PATH"_s, u"@/certs"_s}, {u"DOCKER_CONFIG"_s, u"@/x"_s}} << QString()
            << inCerts;
        QTest::newRow("DOCKER_CONFIG")
            << Variables{{u"DOCKER_CONFIG"_s, u"@/certs"_s}, {u"HOME"_s, u"@/home"_s}} << QString()
            << inCerts;
        QTest::newRow("HOME") << Variables{{u"HOME"_s, u"@/home"_s}} << QString() << inHome;
        QTest::newRow("empty DOCKER_CERT_PATH")
            << Variables{{u"HOME"_s, u"@/home"_s}, {u"DOCKER_CERT_PATH"_s, QString()}} << QString() << inHome;
        // A default pair that is not there is not shown; the CA must be there.
        QTest::newRow("CA only") << Variables{{u"DOCKER_CERT_PATH"_s, u"@/caonly"_s}} << QString()
                                 << TlsFiles{u"@/caonly/ca.pem"_s, {}, {}};
        QTest::newRow("named certificate")
            << Variables{{u"DOCKER_CERT_PATH"_s, u"@/caonly"_s}} << u"/mine.pem"_s
            << TlsFiles{u"@/caonly/ca.pem"_s, u"/mine.pem"_s, u"@/caonly/key.pem"_s};
        QTest::newRow("half a pair") << Variables{{u"DOCKER_CERT_PATH"_s, u"@/half"_s}} << QString()
                                     << TlsFiles{u"@/half/ca.pem"_s, {}, {}};
    }
    void certificateFiles() {
        QFETCH(Variables, environment);
        QFETCH(QString, certificate);
        QFETCH(TlsFiles, files);
        const QTemporaryDir folder;
        const auto here = [&folder](const QString &path) {
            return QString(path).replace(u'@', folder.path());
        };
        for (const char *path : {"@/certs/ca.pem", "@/certs/cert.pem", "@/certs/key.pem",
                                 "@/home/.docker/ca.pem", "@/home/.docker/cert.pem", "@/home/.docker/key.pem",
                                 "@/caonly/ca.pem", "@/half/ca.pem", "@/half/cert.pem"})
            touch(here(QString::fromLatin1(path)));
        for (QString &value : environment)
            value = here(value);
        ConnectionFlags flags;
        flags.hosts = QStringList{u"tcp://docker.example:2376"_s};
        flags.tlsVerify = true;
        flags.tlsCert = certificate;
        const auto endpoints = namedEndpoints(flags, environmentOf(environment));
        QVERIFY(endpoints);
        const TlsFiles expected{here(files.ca), here(files.certificate), here(files.key)};
        QCOMPARE(endpoints->front().tls.ca, expected.ca);
        QCOMPARE(endpoints->front().tls.certificate, expected.certificate);
        QCOMPARE(endpoints->front().tls.key, expected.key);
    }

    void severalHosts() {
        ConnectionFlags flags;
        flags.hosts = QStringList{u"unix:///run/a.sock"_s, u"tcp://127.0.0.1:1"_s, u"UNIX:///run/a.sock"_s,
                                  u"tcp://127.0.0.1:2"_s};
        const auto endpoints = namedEndpoints(flags, {});
        QVERIFY(endpoints);
        QCOMPARE(endpoints->size(), size_t{3}); // the first is named twice
        QCOMPARE(endpoints->at(2).url, u"tcp://127.0.0.1:2"_s);
    }

    void theFirstBadAddressIsTheError() {
        ConnectionFlags flags;
        flags.hosts = QStringList{u"unix:///run/a.sock"_s, u"tcp://host:0"_s, u"ssh://host"_s};
        const auto endpoints = namedEndpoints(flags, {});
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().code, ErrorCode::InvalidUrl);
        flags.hosts = QStringList{u"tcp://docker.example:2375"_s};
        QCOMPARE(namedEndpoints(flags, {}).error().code, ErrorCode::PlaintextRefused);
        flags.insecurePlaintext = true;
        QVERIFY(namedEndpoints(flags, {}));
    }

    void socketsOfThisUser_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("rootless docker") << u"/run/docker.sock"_s;
        QTest::newRow("docker in home") << u"/home/.docker/run/docker.sock"_s;
        QTest::newRow("docker desktop") << u"/home/.docker/desktop/docker.sock"_s;
        QTest::newRow("podman") << u"/run/podman/podman.sock"_s;
    }
    void socketsOfThisUser() {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const QProcessEnvironment environment = environmentOf(
            {{u"HOME"_s, folder.path() + u"/home"_s}, {u"XDG_RUNTIME_DIR"_s, folder.path() + u"/run"_s}});
        const auto before = localEngine(environment);
        if (before && before->socketPath == u"/var/run/docker.sock"_s)
            QSKIP("an engine of this machine comes first");
        const QString socket = folder.path() + path;
        touch(socket); // a file that is no socket, or that nobody listens on, is no engine
        QVERIFY(!localEngine(environment) || localEngine(environment)->socketPath != socket);
        QFile::remove(socket);
        QLocalServer server;
        QVERIFY2(server.listen(socket), qPrintable(server.errorString()));
        const auto found = localEngine(environment);
        QVERIFY(found);
        QCOMPARE(found->socketPath, socket);
        QCOMPARE(found->transport, TransportKind::Unix);
    }
};

QTEST_GUILESS_MAIN(LocalEnginesTest)
#include "tst_localengines.moc"
