// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transferfailure.h"

#include <QTemporaryDir>
#include <QTest>

#include <curl/curl.h>
#include <openssl/x509_vfy.h>

#include <cerrno>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

Endpoint tlsEndpoint() {
    Endpoint endpoint;
    endpoint.transport = TransportKind::Tls;
    endpoint.hostName = u"docker.example"_s;
    endpoint.port = 2376;
    return endpoint;
}

Endpoint unixEndpoint(const QString &path) {
    Endpoint endpoint;
    endpoint.socketPath = path;
    return endpoint;
}

} // namespace

Q_DECLARE_METATYPE(hullwatch::Endpoint)

/// What cannot be brought about for root, or on one machine, is told to classify() as libcurl would.
class TransferFailureTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void classified_data() {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<int>("curlCode");
        QTest::addColumn<int>("osErrno");
        QTest::addColumn<int>("verifyResult");
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const Endpoint &endpoint, int curlCode, int osErrno, int verify,
                            bool connected, const char *message, ErrorCode code) {
            QTest::newRow(name) << endpoint << curlCode << osErrno << verify << connected
                                << QByteArray(message) << code;
        };
        const Endpoint tls = tlsEndpoint();
        const auto reach = [&](const char *name, int osErrno, ErrorCode code) {
            row(name, tls, CURLE_COULDNT_CONNECT, osErrno, 0, false, "", code);
        };
        reach("refused", ECONNREFUSED, ErrorCode::ConnectionRefused);
        reach("no route to the network", ENETUNREACH, ErrorCode::HostUnreachable);
        reach("no route to the host", EHOSTUNREACH, ErrorCode::HostUnreachable);
        reach("no answer", ETIMEDOUT, ErrorCode::ConnectTimeout);
        row("no such name", tls, CURLE_COULDNT_RESOLVE_HOST, 0, 0, false, "", ErrorCode::NameNotResolved);
        row("timeout before the connection", tls, CURLE_OPERATION_TIMEDOUT, 0, 0, false, "",
            ErrorCode::ConnectTimeout);
        row("timeout behind it", tls, CURLE_OPERATION_TIMEDOUT, 0, 0, true, "", ErrorCode::Timeout);

        const Endpoint present = unixEndpoint(m_folder.path());
        const Endpoint absent = unixEndpoint(m_folder.filePath(u"none.sock"_s));
        row("socket missing", absent, CURLE_COULDNT_CONNECT, ENOENT, 0, false, "", ErrorCode::SocketMissing);
        row("socket missing, no errno", absent, CURLE_COULDNT_CONNECT, 0, 0, false, "",
            ErrorCode::SocketMissing);
        row("socket without permission", present, CURLE_COULDNT_CONNECT, EACCES, 0, false, "",
            ErrorCode::SocketPermission);
        row("socket, not permitted", present, CURLE_COULDNT_CONNECT, EPERM, 0, false, "",
            ErrorCode::SocketPermission);
        row("socket nobody listens on", present, CURLE_COULDNT_CONNECT, ECONNREFUSED, 0, false, "",
            ErrorCode::ConnectionRefused);

        const auto verify = [&](const char *name, int result, ErrorCode code, const char *message = "") {
            row(name, tls, CURLE_PEER_FAILED_VERIFICATION, 0, result, false, message, code);
        };
        const char *noAlternative =
            "SSL: no alternative certificate subject name matches target host name 'x'";
        verify("name, before OpenSSL's verdict", X509_V_ERR_UNSPECIFIED, ErrorCode::TlsHostMismatch,
               noAlternative);
        verify("name, behind it", X509_V_OK, ErrorCode::TlsHostMismatch,
               "SSL: certificate subject name 'a' does not match target host name 'b'");
        verify("alert that ours has expired", X509_V_ERR_UNSPECIFIED, ErrorCode::TlsClientRejected,
               "SSL certificate verification failed");
        verify("without a reason", X509_V_OK, ErrorCode::TlsFailed);
        verify("name, told by OpenSSL", X509_V_ERR_HOSTNAME_MISMATCH, ErrorCode::TlsHostMismatch);
        verify("address", X509_V_ERR_IP_ADDRESS_MISMATCH, ErrorCode::TlsHostMismatch);
        verify("expired", X509_V_ERR_CERT_HAS_EXPIRED, ErrorCode::TlsExpired);
        verify("not yet valid", X509_V_ERR_CERT_NOT_YET_VALID, ErrorCode::TlsNotYetValid);
        verify("issuer unknown", X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, ErrorCode::TlsCaUnknown);
        verify("self-signed", X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, ErrorCode::TlsCaUnknown);
        verify("self-signed in the chain", X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, ErrorCode::TlsCaUnknown);
        verify("leaf alone", X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, ErrorCode::TlsCaUnknown);
        verify("made for another purpose", X509_V_ERR_INVALID_PURPOSE, ErrorCode::TlsFailed);

        const auto handshake = [&](const char *message, ErrorCode code) {
            row(message, tls, CURLE_SSL_CONNECT_ERROR, 0, 0, false, message, code);
        };
        handshake("error:0A000418:SSL routines::tlsv1 alert unknown ca", ErrorCode::TlsClientRejected);
        handshake("error:0A00045C:SSL routines::tlsv13 alert certificate required",
                  ErrorCode::TlsClientRejected);
        handshake("error:0A000412:SSL routines::sslv3 alert bad certificate", ErrorCode::TlsClientRejected);
        handshake("error:0A000415:SSL routines::sslv3 alert certificate expired",
                  ErrorCode::TlsClientRejected);
        handshake("error:0A00042E:SSL routines::tlsv1 alert protocol version", ErrorCode::TlsVersionTooOld);
        handshake("error:0A000102:SSL routines::unsupported protocol", ErrorCode::TlsVersionTooOld);
        handshake("error:0A00010B:SSL routines::wrong version number", ErrorCode::TlsNotSpoken);
        handshake("error:0A0000C6:SSL routines::packet length too long", ErrorCode::TlsNotSpoken);
        handshake("error:0A000410:SSL routines::sslv3 alert handshake failure", ErrorCode::TlsFailed);
        row("alert with the first bytes", tls, CURLE_RECV_ERROR, 0, 0, true,
            "OpenSSL SSL_read: tlsv13 alert certificate required", ErrorCode::TlsClientRejected);
        row("alert while sending", tls, CURLE_SEND_ERROR, 0, 0, true,
            "OpenSSL SSL_write: tlsv1 alert unknown ca", ErrorCode::TlsClientRejected);

        row("reset", tls, CURLE_RECV_ERROR, ECONNRESET, 0, true, "Recv failure: Connection reset by peer",
            ErrorCode::ConnectionLost);
        row("closed at once", tls, CURLE_GOT_NOTHING, 0, 0, true, "Empty reply from server",
            ErrorCode::ConnectionLost);
        row("cut", tls, CURLE_PARTIAL_FILE, 0, 0, true, "", ErrorCode::ConnectionLost);
        row("no HTTP", tls, CURLE_UNSUPPORTED_PROTOCOL, 0, 0, true, "Received HTTP/0.9 when not allowed",
            ErrorCode::NotDocker);
        row("odd HTTP", tls, CURLE_WEIRD_SERVER_REPLY, 0, 0, true, "", ErrorCode::NotDocker);
        row("header beyond libcurl's own bound", tls, CURLE_OUT_OF_MEMORY, 0, 0, true, "",
            ErrorCode::TooLarge);
    }
    void classified() {
        QFETCH(Endpoint, endpoint);
        QFETCH(int, curlCode);
        QFETCH(int, osErrno);
        QFETCH(int, verifyResult);
        QFETCH(bool, connected);
        QFETCH(QByteArray, message);
        const Error error = classify({curlCode, osErrno, verifyResult, connected, message}, endpoint);
        QTEST(error.code, "code");
        QVERIFY2(error.context.startsWith(endpoint.place()), qPrintable(error.context));
    }

    void anythingElseSaysWhatLibcurlSaid() {
        const Error error = classify({CURLE_FAILED_INIT, 0, 0, false, "made-up trouble"}, tlsEndpoint());
        QCOMPARE(error.code, ErrorCode::Internal);
        QVERIFY(error.context.contains(u"made-up trouble"_s));
    }
};

QTEST_APPLESS_MAIN(TransferFailureTest)
#include "tst_transferfailure.moc"
