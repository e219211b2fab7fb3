// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/server.h"
#include "tests/core/engine/support/fakeserver.h"
#include "tests/core/engine/support/opensslserver.h"
#include "tests/core/engine/support/watchedsession.h"
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;
namespace faults = hullwatch::simulator::faults;

namespace {

/// One way in which a host cannot be reached, and what ends it. Mended as soon as the session has said why.
struct Fault {
    const char *name = "";
    ErrorCode code = ErrorCode::None;
    std::function<void(Fault &)> mend;
    std::unique_ptr<simulator::Server> server =
        std::make_unique<simulator::Server>(simulator::FleetOptions{});
    std::unique_ptr<FakeServer> fake; ///< in its place, until mended
    QString socket;
    Endpoint endpoint;
    std::unique_ptr<WatchedSession> watched;
    std::optional<HostStatus> unreachable; ///< the first time
    Timestamp unreachableAt;
};

void begin(Fault &outage) {
    outage.watched = std::make_unique<WatchedSession>(outage.endpoint);
    QObject::connect(&outage.watched->session, &HostSession::statusChanged, &outage.watched->session,
                     [&outage](const HostStatus &status) {
                         if (outage.unreachable || status.phase != HostPhase::Unreachable)
                             return;
                         outage.unreachable = status;
                         outage.unreachableAt = Timestamp::now();
                         outage.mend(outage);
                     });
    outage.watched->session.start();
}

} // namespace

/// Every outage says why, when it will be tried again, and ends by itself. All of them run at the same time.
class HostRecoveryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateAuthority m_authority;
    CertificateAuthority m_elsewhere;
    CertificateFiles m_server;
    CertificateFiles m_client;
    std::vector<std::unique_ptr<Fault>> m_outages;

    Fault &add(const char *name, ErrorCode code) {
        m_outages.push_back(std::make_unique<Fault>());
        Fault &outage = *m_outages.back();
        outage.name = name;
        outage.code = code;
        outage.socket = m_folder.filePath(QString::number(m_outages.size()));
        outage.endpoint = unixEndpoint(outage.socket);
        return outage;
    }

    void addFault(const char *name, ErrorCode code, const simulator::Fault &fault) {
        Fault &outage = add(name, code);
        QVERIFY(!outage.server->listenUnix(outage.socket));
        outage.server->addFault(fault);
        outage.mend = [](Fault &mended) { mended.server->clearFaults(); };
    }

    // The server shows `bad` first, the right certificate later.
    void addServerCertificate(const char *name, ErrorCode code, const CertificateFiles &bad) {
        Fault &outage = add(name, code);
        QVERIFY(!outage.server->listenTls({m_authority.caFile(), bad.cert, bad.key}));
        outage.endpoint = tlsEndpoint(outage.server->tlsPort(), {m_client.ca, m_client.cert, m_client.key});
        outage.mend = [this](Fault &mended) {
            const quint16 port = mended.server->tlsPort();
            mended.server->close();
            const auto failure =
                mended.server->listenTls({m_authority.caFile(), m_server.cert, m_server.key}, port);
            QVERIFY(!failure);
        };
    }

    // Our own file `which` is `bad` first, the right one later; empty: not there.
    void addOwnFile(const char *name, ErrorCode code, QString TlsFiles::*which, const QString &bad) {
        Fault &outage = add(name, code);
        QVERIFY(!outage.server->listenTls({m_authority.caFile(), m_server.cert, m_server.key}));
        TlsFiles files{m_client.ca, m_client.cert, m_client.key};
        const QString good = files.*which;
        files.*which = outage.socket + u".pem"_s;
        QVERIFY(bad.isEmpty() || QFile::copy(bad, files.*which));
        outage.endpoint = tlsEndpoint(outage.server->tlsPort(), files);
        outage.mend = [path = files.*which, good](Fault &) {
            QFile::remove(path);
            QVERIFY(QFile::copy(good, path));
        };
    }

    static Endpoint tlsEndpoint(int port, const TlsFiles &files) {
        const auto endpoint = parseEndpoint(u"tcp://localhost:%1"_s.arg(port), {true, files, false});
        return endpoint ? *endpoint : Endpoint{};
    }

    Fault &current() {
        QFETCH(int, index);
        return *m_outages[static_cast<size_t>(index)];
    }
    void everyOutage() {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_outages.size(); ++i)
            QTest::newRow(m_outages[i]->name) << static_cast<int>(i);
    }

    void addFaults() {
        addFault("not Docker", ErrorCode::NotDocker, faults::notDocker());
        addFault("API too old", ErrorCode::ApiTooOld, faults::oldApi());
        addFault("401", ErrorCode::Unauthorized, faults::status(u"."_s, 401));
        addFault("403", ErrorCode::Forbidden, faults::status(u"."_s, 403));
        addFault("403 on the list only", ErrorCode::Forbidden, faults::status(u"^/containers/json$"_s, 403));
        addFault("500 on ping", ErrorCode::ServerError, faults::status(u"^/_ping$"_s, 500));
        addFault("garbage", ErrorCode::Malformed, faults::garbage(u"^/info$"_s));
        addFault("empty", ErrorCode::Malformed, faults::empty(u"^/version$"_s));
        addFault("list is a web page", ErrorCode::Malformed,
                 faults::status(u"^/containers/json$"_s, 200, "<html></html>"));
        addFault("too deep", ErrorCode::TooDeep, faults::deeplyNested(u"^/version$"_s, 1'000'000));
        addFault("too large", ErrorCode::TooLarge, faults::huge(u"^/info$"_s, 9));
        addFault("cut", ErrorCode::ConnectionLost, faults::truncated(u"^/containers/json$"_s, 100));
        addFault("reset", ErrorCode::ConnectionLost, faults::reset(u"^/info$"_s));
        addFault("cut while inspecting", ErrorCode::ConnectionLost,
                 faults::truncated(u"^/containers/[0-9a-f]{64}/json$"_s, 50));
        addFault("stalled", ErrorCode::Timeout, faults::stalled(u"^/_ping$"_s));
    }

    void addUnreachable() {
        Fault &missing = add("socket missing", ErrorCode::SocketMissing);
        missing.mend = [](Fault &mended) { QVERIFY(!mended.server->listenUnix(mended.socket)); };
        Fault &closed = add("closed port", ErrorCode::ConnectionRefused);
        QVERIFY(!closed.server->listenTcp());
        const quint16 port = closed.server->tcpPort();
        closed.server->close();
        closed.endpoint = *parseEndpoint(u"tcp://127.0.0.1:%1"_s.arg(port), {});
        closed.mend = [port](Fault &mended) { QVERIFY(!mended.server->listenTcp(port)); };
        Fault &plain = add("TLS not spoken", ErrorCode::TlsNotSpoken);
        plain.fake = std::make_unique<FakeServer>(FakeServer::Answer{}, [](QIODevice &connection) {
            connection.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        const quint16 occupied = plain.fake->listenTcp();
        plain.endpoint = tlsEndpoint(occupied, {m_client.ca, m_client.cert, m_client.key});
        plain.mend = [this, occupied](Fault &mended) {
            mended.fake.reset();
            QVERIFY(!mended.server->listenTls({m_authority.caFile(), m_server.cert, m_server.key}, occupied));
        };
    }

private Q_SLOTS:
    void initTestCase() {
        m_server = m_authority.server();
        m_client = m_authority.client();
        const CertificateFiles foreign = m_elsewhere.client();
        addFaults();
        addUnreachable();
        addServerCertificate("expired", ErrorCode::TlsExpired,
                             m_authority.server({u"localhost"_s, u"DNS:localhost"_s, Validity::Expired}));
        addServerCertificate("not yet valid", ErrorCode::TlsNotYetValid,
                             m_authority.server({u"localhost"_s, u"DNS:localhost"_s, Validity::NotYetValid}));
        addServerCertificate("wrong host", ErrorCode::TlsHostMismatch,
                             m_authority.server({u"localhost"_s, u"DNS:wrong.example"_s}));
        addServerCertificate("self-signed", ErrorCode::TlsCaUnknown, m_authority.selfSignedServer());
        addServerCertificate("another authority", ErrorCode::TlsCaUnknown, m_elsewhere.server());
        addOwnFile("our CA is another", ErrorCode::TlsCaUnknown, &TlsFiles::ca, m_elsewhere.caFile());
        addOwnFile("CA missing", ErrorCode::TlsFileMissing, &TlsFiles::ca, {});
        addOwnFile("key missing", ErrorCode::TlsFileMissing, &TlsFiles::key, {});
        addOwnFile("CA invalid", ErrorCode::TlsFileInvalid, &TlsFiles::ca, m_client.key);
        addOwnFile("key of another", ErrorCode::TlsKeyMismatch, &TlsFiles::key, foreign.key);
        const QString encrypted = m_folder.filePath(u"encrypted.key"_s);
        QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, m_client.key, u"-aes256"_s, u"-passout"_s,
                                         u"pass:x"_s, u"-out"_s, encrypted});
        addOwnFile("key encrypted", ErrorCode::TlsKeyEncrypted, &TlsFiles::key, encrypted);
        QVERIFY2(m_authority.error().isEmpty() && m_elsewhere.error().isEmpty(),
                 qPrintable(m_authority.error()));
        for (const auto &outage : m_outages)
            begin(*outage);
    }
    void cleanupTestCase() { m_outages.clear(); }

    void saysWhy_data() { everyOutage(); }
    void saysWhy() {
        Fault &outage = current();
        QTRY_VERIFY_WITH_TIMEOUT(outage.unreachable, 30'000);
        const HostStatus &status = *outage.unreachable;
        QVERIFY2(status.error.code == outage.code, qPrintable(errorText(status.error)));
        QVERIFY(status.outageSince);
        QVERIFY(status.nextAttemptAt);
        const qint64 wait = status.nextAttemptAt->milliseconds() - outage.unreachableAt.milliseconds();
        QVERIFY2(wait >= 700 && wait <= 1'000, qPrintable(QString::number(wait)));
    }

    void comesBack_data() { everyOutage(); }
    void comesBack() {
        Fault &outage = current();
        QTRY_VERIFY2_WITH_TIMEOUT(outage.watched->isLive(),
                                  qPrintable(errorText(outage.watched->session.status().error)), 20'000);
        const HostStatus status = outage.watched->session.status();
        QCOMPARE(status.error.code, ErrorCode::None);
        QVERIFY(!status.outageSince && !status.nextAttemptAt && status.lastAnswerAt);
        QTRY_VERIFY(outage.watched->hasSnapshot());
        QCOMPARE(static_cast<qsizetype>(outage.watched->snapshots.constLast()->containers.size()),
                 outage.server->containerNames().size());
    }

    void clientCertificateThatIsRefused() {
        const OpenSslServer server(m_server, m_authority.caFile(), u"-tls1_3"_s);
        const CertificateFiles foreign = m_elsewhere.client();
        for (const TlsFiles &files :
             {TlsFiles{m_client.ca, foreign.cert, foreign.key}, TlsFiles{m_client.ca, {}, {}}}) {
            WatchedSession watched(tlsEndpoint(server.port(), files));
            watched.session.start();
            QTRY_COMPARE(watched.session.status().phase, HostPhase::Unreachable);
            QVERIFY2(watched.session.status().error.code == ErrorCode::TlsClientRejected,
                     qPrintable(errorText(watched.session.status().error)));
        }
    }

    void aLiveSessionSurvivesARestart() {
        Fault outage;
        outage.socket = m_folder.filePath(u"restart"_s);
        QVERIFY(!outage.server->listenUnix(outage.socket));
        WatchedSession watched(unixEndpoint(outage.socket));
        watched.session.start();
        QTRY_VERIFY(watched.hasSnapshot());
        const quint64 generation = watched.snapshots.constLast()->generation;
        const auto count = watched.snapshots.size();
        outage.server->dropConnections();
        QTRY_COMPARE(watched.session.status().phase, HostPhase::Unreachable);
        QCOMPARE(watched.session.status().error.code, ErrorCode::ConnectionLost);
        QVERIFY(watched.session.status().lastAnswerAt); // it once answered: the reader shows it as stale
        QTRY_VERIFY(watched.isLive() && watched.snapshots.size() > count);
        QVERIFY(watched.snapshots.constLast()->generation > generation);
    }

    void itWaitsLongerEachTime() {
        WatchedSession watched(unixEndpoint(m_folder.filePath(u"never"_s)));
        watched.session.start();
        const auto attempts = [&watched] {
            return std::count_if(
                watched.statuses.cbegin(), watched.statuses.cend(),
                [](const HostStatus &status) { return status.phase == HostPhase::Unreachable; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(attempts() >= 3, 10'000);
        const auto since = watched.statuses.at(1).outageSince;
        QVERIFY(since && watched.statuses.constLast().outageSince == since); // the outage is one
        const qint64 wait =
            watched.statuses.constLast().nextAttemptAt->milliseconds() - Timestamp::now().milliseconds();
        QVERIFY2(wait > 2'000 && wait <= 4'000, qPrintable(QString::number(wait)));
        // Whoever does not want to wait need not.
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(m_folder.filePath(u"never"_s)));
        watched.session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isLive(), 2'000);
    }

    void anEngineThatStallsIsNotTakenForAlive() {
        Fault outage;
        outage.socket = m_folder.filePath(u"stalls"_s);
        QVERIFY(!outage.server->listenUnix(outage.socket));
        WatchedSession watched(unixEndpoint(outage.socket));
        watched.session.start();
        QTRY_VERIFY(watched.hasSnapshot() && !watched.samples.isEmpty());
        outage.server->addFault(faults::stalled(u"."_s));
        QTRY_COMPARE_WITH_TIMEOUT(watched.session.status().phase, HostPhase::Unreachable, 25'000);
        QCOMPARE(watched.session.status().error.code, ErrorCode::Timeout);
        outage.server->clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(watched.isLive(), 25'000);
    }
};

QTEST_GUILESS_MAIN(HostRecoveryTest)
#include "tst_hostrecovery.moc"
