// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondoctor.h"
#include "core/session/diagnosiswords.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/countingtlsserver.h"
#include "tests/core/engine/support/fakeserver.h"
#include "tests/support/realengine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

Diagnosis examined(const Endpoint &endpoint, std::chrono::milliseconds within = ConnectionDoctor::patience) {
    ConnectionDoctor doctor(endpoint);
    Diagnosis diagnosis;
    bool done = false;
    QObject::connect(&doctor, &ConnectionDoctor::finished, &doctor, [&](const Diagnosis &found) {
        diagnosis = found;
        done = true;
    });
    doctor.start(within);
    return QTest::qWaitFor([&done] { return done; }, 60'000) ? diagnosis : Diagnosis{};
}

Endpoint endpointOf(const QString &url, const TlsFiles &files = {}) {
    EndpointOptions options;
    options.tls = !files.ca.isEmpty() || !files.key.isEmpty();
    options.files = files;
    const auto endpoint = parseEndpoint(url, options);
    return endpoint ? *endpoint : Endpoint{};
}

QString at(int port, const QString &host = u"localhost"_s) {
    return u"tcp://"_s + host + u':' + QString::number(port);
}

// "address passed, reach failed …", without what was not reached or does not apply.
QString verdictsOf(const Diagnosis &diagnosis) {
    QStringList said;
    for (const DiagnosisStep &step : diagnosis.steps) {
        if (step.verdict != CheckVerdict::NotReached && step.verdict != CheckVerdict::NotApplicable)
            said += checkId(step.check) + u' ' + verdictId(step.verdict) + u" ("_s + step.found.english() +
                    u' ' + step.advice.english() + u')';
    }
    return said.join(u'\n');
}

CheckVerdict verdictOf(const Diagnosis &diagnosis, ConnectionCheck check) {
    return diagnosis.steps.at(static_cast<size_t>(check)).verdict;
}

} // namespace

/// Every step of the doctor made to fail once, and healthy hosts found healthy.
class ConnectionDoctorTest : public QObject {
    Q_OBJECT

    CertificateAuthority m_authority;
    CertificateAuthority m_elsewhere;
    QTemporaryDir m_folder;
    CertificateFiles m_server;
    CertificateFiles m_client;
    std::unique_ptr<RealEngine> m_engine;

    TlsFiles ours() const { return {m_authority.caFile(), m_client.cert, m_client.key}; }

    // Only this step failed, everything before it did not, and it says what to do.
    static void failsAt(const Diagnosis &diagnosis, ConnectionCheck failing) {
        QCOMPARE(diagnosis.steps.size(), size_t{12});
        QVERIFY2(verdictOf(diagnosis, failing) == CheckVerdict::Failed, qPrintable(verdictsOf(diagnosis)));
        for (const DiagnosisStep &step : diagnosis.steps) {
            const bool wanted = step.check == failing;
            QVERIFY2((step.verdict == CheckVerdict::Failed) == wanted, qPrintable(verdictsOf(diagnosis)));
            const bool needsAdvice =
                step.verdict == CheckVerdict::Failed || step.verdict == CheckVerdict::Warned;
            QVERIFY2(step.advice.isEmpty() != needsAdvice, qPrintable(verdictsOf(diagnosis)));
        }
        QVERIFY(!diagnosis.isHealthy());
        QVERIFY(!nextThingToDo(diagnosis).isEmpty());
    }

private Q_SLOTS:
    void initTestCase() {
        m_server = m_authority.server();
        m_client = m_authority.client();
        QVERIFY2(m_authority.error().isEmpty(), qPrintable(m_authority.error()));
    }

    void wordsForEverything() {
        QSet<QString> ids;
        for (int check = 0; check <= static_cast<int>(ConnectionCheck::ClockSkew); ++check) {
            ids.insert(checkId(static_cast<ConnectionCheck>(check)));
            QVERIFY(!checkName(static_cast<ConnectionCheck>(check)).english().isEmpty());
        }
        QCOMPARE(ids.size(), 12);
        QCOMPARE(verdictMark(CheckVerdict::Passed), u"✓"_s);
        QCOMPARE(verdictMark(CheckVerdict::Warned), u"!"_s);
        QCOMPARE(verdictMark(CheckVerdict::Failed), u"✗"_s);
        QCOMPARE(verdictMark(CheckVerdict::NotReached), u"–"_s);
        QVERIFY(nextThingToDo({}).isEmpty());
    }

    void keyOpenToOthers() {
        const CertificateFiles client = m_authority.client();
        QVERIFY(QFile::setPermissions(client.key, QFile::ReadOwner | QFile::ReadOther));
        const auto diagnosis = examined(endpointOf(at(1), {m_authority.caFile(), client.cert, client.key}));
        failsAt(diagnosis, ConnectionCheck::Address);
        QVERIFY(nextThingToDo(diagnosis).english().contains(u"chmod 600 "_s + client.key));
    }

    void unknownName() {
        failsAt(examined(endpointOf(u"tcp://no-such-host.invalid:2376"_s, ours())),
                ConnectionCheck::NameResolution);
    }

    void nothingListens() { failsAt(examined(endpointOf(at(1), ours())), ConnectionCheck::Reach); }

    void noSocket() {
        failsAt(examined(endpointOf(u"unix://"_s + m_folder.filePath(u"none.sock"_s))),
                ConnectionCheck::Reach);
    }

    void noTls() {
        FakeServer server({}, [](QIODevice &connection) { connection.write("SSH-2.0-OpenSSH_9.2\r\n"); });
        failsAt(examined(endpointOf(at(server.listenTcp()), ours())), ConnectionCheck::TlsVersion);
    }

    void oldTls() {
        CountingTlsOptions options{
            m_authority.server({u"localhost"_s, u"DNS:localhost"_s, Validity::Now, {u"rsa:2048"_s}})};
        options.maxVersion = TLS1_1_VERSION;
        CountingTlsServer server(options);
        failsAt(examined(endpointOf(at(server.port()), ours())), ConnectionCheck::TlsVersion);
    }

    void certificates_data() {
        QTest::addColumn<CertificateFiles>("server");
        QTest::addColumn<ConnectionCheck>("check");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const CertificateFiles &files, ConnectionCheck check,
                            const QString &found) { QTest::newRow(name) << files << check << found; };
        const QString name = u"localhost"_s;
        row("another CA", m_elsewhere.server(), ConnectionCheck::TlsChain, u"Hullwatch test authority"_s);
        row("too weak", m_authority.server({name, u"DNS:localhost"_s, Validity::Now, {u"rsa:1024"_s}}),
            ConnectionCheck::TlsChain, u"RSA of 1024 bits"_s);
        row("another host", m_authority.server({name, u"DNS:wrong.example"_s}), ConnectionCheck::TlsHostName,
            u"wrong.example"_s);
        row("no alternative name", m_authority.server({name, {}}), ConnectionCheck::TlsHostName,
            u"CN=localhost"_s);
        row("expired", m_authority.server({name, u"DNS:localhost"_s, Validity::Expired}),
            ConnectionCheck::TlsExpiry, u"Was valid until"_s);
        row("not yet valid", m_authority.server({name, u"DNS:localhost"_s, Validity::NotYetValid}),
            ConnectionCheck::TlsExpiry, u"Valid only from"_s);
    }
    void certificates() {
        QFETCH(CertificateFiles, server);
        QFETCH(ConnectionCheck, check);
        QFETCH(QString, found);
        CountingTlsServer listening({server});
        const auto diagnosis = examined(endpointOf(at(listening.port()), ours()));
        failsAt(diagnosis, check);
        QVERIFY2(diagnosis.steps[static_cast<size_t>(check)].found.english().contains(found),
                 qPrintable(verdictsOf(diagnosis)));
        listening.stop();
        QCOMPARE(listening.applicationBytes(), qint64{0});
    }

    // One refusal must not hide another.
    void everythingWrongAtOnce() {
        CountingTlsServer server(
            {m_elsewhere.server({u"localhost"_s, u"DNS:wrong.example"_s, Validity::Expired})});
        const auto diagnosis = examined(endpointOf(at(server.port()), ours()));
        for (const ConnectionCheck check :
             {ConnectionCheck::TlsChain, ConnectionCheck::TlsHostName, ConnectionCheck::TlsExpiry})
            QVERIFY2(verdictOf(diagnosis, check) == CheckVerdict::Failed, qPrintable(verdictsOf(diagnosis)));
    }

    void revoked() {
        const CertificateFiles files = m_authority.server();
        m_authority.revoke(files);
        TlsFiles client = ours();
        client.crl = m_authority.revocationList();
        CountingTlsServer server({files});
        failsAt(examined(endpointOf(at(server.port()), client)), ConnectionCheck::TlsChain);
    }

    void clientRefused_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
    }
    void clientRefused() {
        QFETCH(int, version);
        CountingTlsOptions options{m_server, m_authority.caFile(), ClientAuthentication::Required};
        options.minVersion = options.maxVersion = version;
        CountingTlsServer server(options);
        for (const CertificateFiles &client : {CertificateFiles{}, m_elsewhere.client()})
            failsAt(examined(endpointOf(at(server.port()), {m_authority.caFile(), client.cert, client.key})),
                    ConnectionCheck::ClientCertificate);
    }

    void clientNotAskedFor() {
        CountingTlsServer server({m_server});
        const auto diagnosis = examined(endpointOf(at(server.port()), ours()));
        QVERIFY2(verdictOf(diagnosis, ConnectionCheck::ClientCertificate) == CheckVerdict::Warned,
                 qPrintable(verdictsOf(diagnosis)));
        // It ends within five days.
        QCOMPARE(verdictOf(diagnosis, ConnectionCheck::TlsExpiry), CheckVerdict::Warned);
    }

    void simulatedFaults_data() {
        QTest::addColumn<simulator::Fault>("fault");
        QTest::addColumn<ConnectionCheck>("check");
        using namespace simulator::faults;
        QTest::newRow("no engine") << notDocker() << ConnectionCheck::ApiVersion;
        QTest::newRow("too old") << oldApi() << ConnectionCheck::ApiVersion;
        QTest::newRow("ping refused") << status(u"^/_ping"_s, 403) << ConnectionCheck::Authorization;
        QTest::newRow("list refused") << status(u"/containers/json"_s, 403) << ConnectionCheck::Authorization;
        QTest::newRow("inspect refused")
            << status(u"/containers/[0-9a-f]+/json"_s, 403) << ConnectionCheck::Authorization;
        QTest::newRow("events refused") << status(u"/events"_s, 403) << ConnectionCheck::EventStream;
        QTest::newRow("ping hangs") << stalled(u"^/_ping"_s) << ConnectionCheck::ApiVersion;
        QTest::newRow("list hangs") << stalled(u"/containers/json"_s) << ConnectionCheck::Authorization;
    }
    void simulatedFaults() {
        QFETCH(simulator::Fault, fault);
        QFETCH(ConnectionCheck, check);
        simulator::Server server{simulator::FleetOptions{}};
        const QString path = m_folder.filePath(u"fault.sock"_s);
        QVERIFY(!server.listenUnix(path));
        server.addFault(fault);
        const bool hangs = fault.stall;
        failsAt(examined(endpointOf(u"unix://"_s + path),
                         hangs ? std::chrono::milliseconds(2000) : ConnectionDoctor::patience),
                check);
    }

    void plainTcp() {
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenTcp());
        const auto diagnosis = examined(endpointOf(at(server.tcpPort(), u"127.0.0.1"_s)));
        QVERIFY2(diagnosis.isHealthy(), qPrintable(verdictsOf(diagnosis)));
        QCOMPARE(verdictOf(diagnosis, ConnectionCheck::TlsVersion), CheckVerdict::Warned);
        QCOMPARE(verdictOf(diagnosis, ConnectionCheck::NameResolution), CheckVerdict::NotApplicable);
    }

    void plainTcpToATlsPort() {
        CountingTlsServer server({m_server});
        const auto diagnosis = examined(endpointOf(at(server.port())));
        QVERIFY2(!diagnosis.isHealthy(), qPrintable(verdictsOf(diagnosis)));
    }

    void clockOff_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<CheckVerdict>("verdict");
        QTest::newRow("right") << 0 << CheckVerdict::Passed;
        QTest::newRow("an hour behind") << -3600 << CheckVerdict::Warned;
        QTest::newRow("ten minutes ahead") << 600 << CheckVerdict::Warned;
    }
    void clockOff() {
        QFETCH(int, seconds);
        QFETCH(CheckVerdict, verdict);
        FakeServer server([seconds](QIODevice &connection, const QByteArray &head) {
            const QByteArray date = QLocale::c()
                                        .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                                                  u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                                        .toLatin1();
            const QByteArray body = head.contains("/containers/json") ? "[]"
                                    : head.contains("/_ping")         ? "OK"
                                                                      : "{}";
            connection.write(engineAnswer(body, "Date: " + date + "\r\n"));
        });
        const auto diagnosis = examined(endpointOf(at(server.listenTcp(), u"127.0.0.1"_s)));
        QVERIFY2(verdictOf(diagnosis, ConnectionCheck::ClockSkew) == verdict,
                 qPrintable(verdictsOf(diagnosis)));
    }

    void realEngine_data() {
        QTest::addColumn<bool>("tls");
        QTest::newRow("unix socket") << false;
        QTest::newRow("mutual TLS") << true;
    }
    void realEngine() {
        QFETCH(bool, tls);
        QString error;
        if (!RealEngine::available(&error))
            QSKIP(qPrintable(error));
        if (!m_engine)
            m_engine = RealEngine::start({QStringList{u"plain"_s}, {}}, &error);
        QVERIFY2(m_engine, qPrintable(error));
        const CertificateFiles files = m_engine->clientFiles();
        const auto diagnosis =
            examined(tls ? endpointOf(m_engine->url(Transport::Tls), {files.ca, files.cert, files.key})
                         : endpointOf(m_engine->url(Transport::Unix)));
        QVERIFY2(diagnosis.isHealthy(), qPrintable(verdictsOf(diagnosis)));
        for (const DiagnosisStep &step : diagnosis.steps) {
            QVERIFY2(step.verdict != CheckVerdict::NotReached, qPrintable(verdictsOf(diagnosis)));
            const bool isTls =
                step.check >= ConnectionCheck::TlsVersion && step.check <= ConnectionCheck::ClientCertificate;
            if (isTls)
                QCOMPARE(step.verdict == CheckVerdict::NotApplicable, !tls);
        }
    }
};

Q_DECLARE_METATYPE(hullwatch::test::CertificateFiles)
Q_DECLARE_METATYPE(hullwatch::simulator::Fault)
QTEST_GUILESS_MAIN(ConnectionDoctorTest)
#include "tst_connectiondoctor.moc"
