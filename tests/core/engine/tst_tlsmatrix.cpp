// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httpclient.h"
#include "core/engine/tlscredentials.h"
#include "tests/core/engine/support/countingtlsserver.h"
#include "tests/core/engine/support/exchange.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>

#include <functional>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

/// One server, one client, one verdict.
struct Row {
    CountingTlsOptions server;
    TlsFiles client;
    QString host = u"localhost"_s;
    ErrorCode verdict = ErrorCode::None;
};

const QString name = u"localhost"_s;
const QString dns = u"DNS:localhost"_s;
const QStringList rsa1024{u"rsa:1024"_s};

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Row)

/// What must be accepted, what must not, and that a host that is not gets no byte of a request.
class TlsMatrixTest : public QObject {
    Q_OBJECT

    CertificateAuthority m_authority;
    CertificateAuthority m_elsewhere;
    QTemporaryDir m_folder;
    CertificateFiles m_server;
    CertificateFiles m_client;
    int m_tried = 0;
    int m_right = 0;
    int m_refused = 0;
    qint64 m_bytesToRefused = 0;

    TlsFiles ours() const { return {m_authority.caFile(), m_client.cert, m_client.key}; }
    TlsFiles oursWith(const QString &crl) const {
        return {m_authority.caFile(), m_client.cert, m_client.key, crl};
    }
    static void add(const char *title, const CertificateFiles &server, const TlsFiles &client,
                    ErrorCode verdict, const QString &host = name) {
        QTest::newRow(title) << Row{{server}, client, host, verdict};
    }
    QString joined(const QString &file, const QString &first, const QString &second) const {
        const QString path = m_folder.filePath(file);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(contentOf(first) + contentOf(second)) < 0)
            qFatal("cannot write a file of the test");
        return path;
    }

    void addNames() {
        const auto server = [this](const QString &san) { return m_authority.server({name, san}); };
        add("DNS name", server(dns), ours(), ErrorCode::None);
        add("name in capitals", server(u"DNS:LOCALHOST"_s), ours(), ErrorCode::None);
        add("IPv4 address", server(u"IP:127.0.0.1"_s), ours(), ErrorCode::None, u"127.0.0.1"_s);
        add("second of several names", server(u"DNS:a.example,DNS:localhost"_s), ours(), ErrorCode::None);
        add("wildcard", server(u"DNS:*.fleet.localhost"_s), ours(), ErrorCode::None,
            u"engine.fleet.localhost"_s);
        add("wildcard for a whole top level", server(u"DNS:*.localhost"_s), ours(),
            ErrorCode::TlsHostMismatch, u"engine.localhost"_s);
        add("wildcard for two labels", server(u"DNS:*.fleet.localhost"_s), ours(), ErrorCode::TlsHostMismatch,
            u"a.engine.fleet.localhost"_s);
        add("wildcard for none", server(u"DNS:*.fleet.localhost"_s), ours(), ErrorCode::TlsHostMismatch,
            u"fleet.localhost"_s);
        add("part of a label", server(u"DNS:eng*.fleet.localhost"_s), ours(), ErrorCode::TlsHostMismatch,
            u"engine.fleet.localhost"_s);
        add("lone wildcard", server(u"DNS:*"_s), ours(), ErrorCode::TlsHostMismatch);
        add("another host", server(u"DNS:wrong.example"_s), ours(), ErrorCode::TlsHostMismatch);
        add("ends alike", server(u"DNS:notlocalhost"_s), ours(), ErrorCode::TlsHostMismatch);
        add("another address", server(u"IP:127.0.0.2"_s), ours(), ErrorCode::TlsHostMismatch, u"127.0.0.1"_s);
        add("address written as a name", server(u"DNS:127.0.0.1"_s), ours(), ErrorCode::TlsHostMismatch,
            u"127.0.0.1"_s);
        add("common name only", server({}), ours(), ErrorCode::TlsNoSubjectAltName);
        add("mail address only", server(u"email:root@localhost"_s), ours(), ErrorCode::TlsNoSubjectAltName);
        add("common name right, others wrong", server(u"DNS:wrong.example"_s), ours(),
            ErrorCode::TlsHostMismatch);
    }

    void addChains() {
        add("expired", m_authority.server({name, dns, Validity::Expired}), ours(), ErrorCode::TlsExpired);
        add("not yet valid", m_authority.server({name, dns, Validity::NotYetValid}), ours(),
            ErrorCode::TlsNotYetValid);
        add("self-signed", m_authority.selfSignedServer(), ours(), ErrorCode::TlsCaUnknown);
        add("another authority", m_elsewhere.server(), ours(), ErrorCode::TlsCaUnknown);
        add("own certificate as CA", m_server, {m_client.cert, m_client.cert, m_client.key},
            ErrorCode::TlsCaUnknown);
        add("system's CAs only", m_server, {{}, m_client.cert, m_client.key}, ErrorCode::TlsCaUnknown);
        const auto below = m_authority.intermediate();
        CertificateFiles issued = below->server();
        // They must outlive the authority's folder.
        const QString key = m_folder.filePath(u"below.key"_s);
        QFile::copy(issued.key, key);
        const QString leaf = joined(u"leaf.pem"_s, issued.cert, {});
        const QString whole = joined(u"whole.pem"_s, issued.cert, below->caFile());
        add("intermediate missing", {{}, leaf, key}, ours(), ErrorCode::TlsCaUnknown);
        add("intermediate present", {{}, whole, key}, ours(), ErrorCode::None);
        add("issued by a leaf", {{}, joined(u"false.pem"_s, issued.cert, m_server.cert), key}, ours(),
            ErrorCode::TlsCaUnknown);
        const QString crlBelow = joined(u"below.crl"_s, below->revocationList(), {});
        add("list of the issuer alone, through an intermediate", {{}, whole, key}, oursWith(crlBelow),
            ErrorCode::None);
        add("list of the root alone, through an intermediate", {{}, whole, key},
            oursWith(m_authority.revocationList()), ErrorCode::TlsCrlInvalid);
        m_authority.revoke({{}, below->caFile(), {}});
        add("intermediate revoked", {{}, whole, key},
            oursWith(joined(u"both.crl"_s, crlBelow, m_authority.revocationList())), ErrorCode::TlsRevoked);
        add("no serverAuth", m_authority.client({name, dns}), ours(), ErrorCode::TlsFailed);
        add("no usage at all", m_authority.server({name, dns, Validity::Now, rsa(), u"sha256"_s, u"none"_s}),
            ours(), ErrorCode::None);
        add("code signing",
            m_authority.server({name, dns, Validity::Now, rsa(), u"sha256"_s, u"codeSigning"_s}), ours(),
            ErrorCode::TlsFailed);
    }

    void addRevocation() {
        const CertificateFiles revoked = m_authority.server();
        m_authority.revoke(revoked);
        const QString list = m_authority.revocationList();
        add("not on the list", m_server, oursWith(list), ErrorCode::None);
        add("on the list", revoked, oursWith(list), ErrorCode::TlsRevoked);
        add("on the list, no list given", revoked, ours(), ErrorCode::None);
        add("list past its update", m_server, oursWith(m_authority.revocationList(Validity::Expired)),
            ErrorCode::TlsCrlInvalid);
        add("list of another CA", m_server, oursWith(m_elsewhere.revocationList()), ErrorCode::TlsCrlInvalid);
    }

    static QStringList rsa() { return {u"rsa:2048"_s}; }
    static QStringList curve(const QString &curveName) {
        return {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curveName};
    }

    void addStrength() {
        const auto server = [this](const QStringList &key, const QString &digest = u"sha256"_s) {
            return m_authority.server({name, dns, Validity::Now, key, digest});
        };
        add("RSA 2048", server(rsa()), ours(), ErrorCode::None);
        add("EC P-384", server(curve(u"secp384r1"_s)), ours(), ErrorCode::None);
        add("Ed25519", server({u"ed25519"_s}), ours(), ErrorCode::None);
        add("SHA-512", server(rsa(), u"sha512"_s), ours(), ErrorCode::None);
        add("RSA 1024", server(rsa1024), ours(), ErrorCode::TlsKeyTooWeak);
        add("EC of 160 bits", server(curve(u"secp160r1"_s)), ours(), ErrorCode::TlsFailed);
        add("SHA-1", server(rsa(), u"sha1"_s), ours(), ErrorCode::TlsKeyTooWeak);
    }

    void addProtocols() {
        const CertificateFiles withRsa = m_authority.server({name, dns, Validity::Now, rsa()});
        const auto speaking = [&](const char *title, int first, int last, const QByteArray &ciphers,
                                  ErrorCode verdict) {
            CountingTlsOptions options{withRsa};
            options.minVersion = first;
            options.maxVersion = last;
            options.ciphers = ciphers;
            QTest::newRow(title) << Row{options, ours(), name, verdict};
        };
        speaking("TLS 1.3 only", TLS1_3_VERSION, TLS1_3_VERSION, {}, ErrorCode::None);
        speaking("TLS 1.2 only", TLS1_2_VERSION, TLS1_2_VERSION, {}, ErrorCode::None);
        speaking("TLS 1.1 only", TLS1_1_VERSION, TLS1_1_VERSION, {}, ErrorCode::TlsVersionTooOld);
        speaking("TLS 1.0 only", TLS1_VERSION, TLS1_VERSION, {}, ErrorCode::TlsVersionTooOld);
        speaking("CBC only", TLS1_2_VERSION, TLS1_2_VERSION, "ECDHE-RSA-AES256-SHA384:@SECLEVEL=0",
                 ErrorCode::TlsFailed);
        speaking("no forward secrecy", TLS1_2_VERSION, TLS1_2_VERSION, "AES256-GCM-SHA384:@SECLEVEL=0",
                 ErrorCode::TlsFailed);
        speaking("no encryption", TLS1_2_VERSION, TLS1_2_VERSION, "NULL-SHA256:@SECLEVEL=0",
                 ErrorCode::TlsFailed);
        speaking("ChaCha20 only", TLS1_2_VERSION, TLS1_2_VERSION, "ECDHE-RSA-CHACHA20-POLY1305",
                 ErrorCode::None);
        CountingTlsOptions cut{m_server};
        cut.hangsUp = true;
        QTest::newRow("handshake cut") << Row{cut, ours(), name, ErrorCode::TlsFailed};
    }

    void addClients() {
        const auto demanding = [this](const char *title, const CertificateFiles &client, int version,
                                      ErrorCode verdict) {
            CountingTlsOptions options{m_server, m_authority.caFile(), ClientAuthentication::Required};
            options.minVersion = options.maxVersion = version;
            QTest::addRow("%s, TLS %s", title, version == TLS1_2_VERSION ? "1.2" : "1.3")
                << Row{options, {m_authority.caFile(), client.cert, client.key}, name, verdict};
        };
        const QString client = u"client"_s;
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            demanding("client", m_client, version, ErrorCode::None);
            demanding("RSA client", m_authority.client({client, {}, Validity::Now, rsa()}), version,
                      ErrorCode::None);
            demanding("Ed25519 client", m_authority.client({client, {}, Validity::Now, {u"ed25519"_s}}),
                      version, ErrorCode::None);
            // OpenSSL's servers up to TLS 1.2 have no other words for a certificate that is missing.
            demanding("no client", {}, version,
                      version == TLS1_2_VERSION ? ErrorCode::TlsFailed : ErrorCode::TlsClientRejected);
            demanding("client of another CA", m_elsewhere.client(), version, ErrorCode::TlsClientRejected);
            demanding("client expired", m_authority.client({client, {}, Validity::Expired}), version,
                      ErrorCode::TlsClientRejected);
            demanding("client without clientAuth", m_authority.server(), version,
                      ErrorCode::TlsClientRejected);
        }
    }

private Q_SLOTS:
    void initTestCase() {
        m_server = m_authority.server();
        m_client = m_authority.client();
        QVERIFY2(m_authority.error().isEmpty() && m_elsewhere.error().isEmpty(),
                 qPrintable(m_authority.error()));
    }

    void cleanupTestCase() {
        qInfo("TLS matrix: %d tried, %d right; %d refused, which read %lld bytes of HTTP", m_tried, m_right,
              m_refused, m_bytesToRefused);
        QVERIFY(m_bytesToRefused == 0);
    }

    void verdicts_data() {
        QTest::addColumn<Row>("row");
        addNames();
        addRevocation();
        addChains();
        addStrength();
        addProtocols();
        addClients();
    }
    void verdicts() {
        QFETCH(Row, row);
        QVERIFY2(m_authority.error().isEmpty(), qPrintable(m_authority.error()));
        ++m_tried;
        CountingTlsServer server(row.server);
        QVERIFY(server.port() > 0);
        HttpClient http;
        Error error;
        const auto credentials = loadTlsCredentials(row.client);
        if (credentials) {
            auto target = std::make_shared<HttpTarget>(*tlsTarget(server.port(), *credentials, row.host));
            target->endpoint.tls = row.client;
            error = failureOf(http, target, get("/_ping"));
        } else {
            error = credentials.error();
        }
        server.stop();
        if (error.code != ErrorCode::None) {
            ++m_refused;
            m_bytesToRefused += server.applicationBytes();
            QCOMPARE(server.applicationBytes(), qint64{0});
        } else {
            QVERIFY(server.applicationBytes() > 0);
        }
        QVERIFY2(error.code == row.verdict, qPrintable(errorText(error)));
        ++m_right;
    }

    void recordsTheHandshake() {
        CountingTlsServer server(
            {m_server, m_authority.caFile(), ClientAuthentication::Required, TLS1_3_VERSION});
        HttpClient http;
        const auto target = tlsTarget(server.port(), *loadTlsCredentials(ours()));
        for (int i = 0; i < 2; ++i) { // the second over the same connection
            const auto answer = exchange(http, target, get("/_ping"));
            QVERIFY(answer && answer->tls);
            QCOMPARE(answer->tls->protocol, u"TLSv1.3"_s);
            QVERIFY(answer->tls->cipher.startsWith(u"TLS_"_s));
            QVERIFY(answer->tls->clientCertificateRequested.valueOr(false));
            QCOMPARE(answer->tls->chain.size(), size_t{1});
            const TlsCertificate &leaf = answer->tls->chain.front();
            QCOMPARE(leaf.subject, u"CN=localhost"_s);
            QVERIFY(leaf.issuer.startsWith(u"CN=Hullwatch test authority"_s));
            QCOMPARE(leaf.names, (QStringList{u"localhost"_s, u"127.0.0.1"_s}));
            QCOMPARE(leaf.keyAlgorithm, u"EC"_s);
            QCOMPARE(leaf.keyBits, 256);
            QCOMPARE(leaf.signatureAlgorithm, u"ecdsa-with-SHA256"_s);
            QCOMPARE(leaf.sha256Fingerprint.size(), 64);
            QVERIFY(leaf.notBefore && leaf.notAfter && *leaf.notBefore < *leaf.notAfter);
        }
        QCOMPARE(http.connectionCount(), quint64{1});
    }

    void tellsWhenNoClientCertificateIsAskedFor() {
        CountingTlsServer server({m_server});
        HttpClient http;
        const auto answer =
            exchange(http, tlsTarget(server.port(), *loadTlsCredentials(ours())), get("/_ping"));
        QVERIFY(answer && answer->tls);
        QVERIFY(answer->tls->clientCertificateRequested.isSet());
        QCOMPARE(*answer->tls->clientCertificateRequested, false);
    }

    void aNewHandshakeIsRefused() {
        CountingTlsOptions options{m_server};
        options.maxVersion = TLS1_2_VERSION;
        options.renegotiates = true;
        CountingTlsServer server(options);
        HttpClient http;
        HttpRequest request = get("/_ping");
        request.totalTimeout = std::chrono::seconds(5);
        const Error error = failureOf(http, tlsTarget(server.port(), *loadTlsCredentials(ours())), request);
        QVERIFY2(error.code != ErrorCode::None, "renegotiated");
    }

    void anotherKeyAtTheNextConnection_data() {
        QTest::addColumn<CertificateFiles>("second");
        QTest::addColumn<ErrorCode>("verdict");
        QTest::newRow("of our CA") << m_authority.server() << ErrorCode::None;
        QTest::newRow("of another CA") << m_elsewhere.server() << ErrorCode::TlsCaUnknown;
    }
    void anotherKeyAtTheNextConnection() {
        QFETCH(CertificateFiles, second);
        QFETCH(ErrorCode, verdict);
        CountingTlsOptions options{m_server};
        options.second = second;
        CountingTlsServer server(options);
        const auto target = tlsTarget(server.port(), *loadTlsCredentials(ours()));
        QString fingerprint;
        {
            HttpClient http;
            const auto answer = exchange(http, target, get("/_ping"));
            QVERIFY(answer && answer->tls);
            fingerprint = answer->tls->chain.front().sha256Fingerprint;
        }
        const qint64 before = server.applicationBytes();
        HttpClient http;
        const auto answer = exchange(http, target, get("/_ping"));
        server.stop();
        QCOMPARE(answer ? ErrorCode::None : answer.error().code, verdict);
        if (answer)
            QVERIFY(answer->tls->chain.front().sha256Fingerprint != fingerprint);
        else
            QCOMPARE(server.applicationBytes(), before);
    }
};

Q_DECLARE_METATYPE(hullwatch::test::CertificateFiles)
QTEST_GUILESS_MAIN(TlsMatrixTest)
#include "tst_tlsmatrix.moc"
