// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transferfailure.h"

#include <QFileInfo>

#include <curl/curl.h>
#include <openssl/x509_vfy.h>

#include <cerrno>

namespace hullwatch {

namespace {

// OpenSSL found nothing wrong with the chain, or was not asked yet: libcurl compares host names itself, and
// says the same of an alert of the peer that our certificate has expired.
ErrorCode ofUnverified(QByteArrayView message) {
    const QByteArray text = message.toByteArray();
    if (text.contains("subject name") || text.contains("common name"))
        return ErrorCode::TlsHostMismatch;
    return text.contains("verification failed") ? ErrorCode::TlsClientRejected : ErrorCode::TlsFailed;
}

// OpenSSL names the peer's alert in its text; libcurl has no code for it. With TLS 1.3 a refused client
// certificate is reported only with the first bytes read.
ErrorCode ofAlert(QByteArrayView message, ErrorCode fallback) {
    const QByteArray text = message.toByteArray().toLower();
    if (text.contains("alert bad certificate") || text.contains("alert certificate required") ||
        text.contains("alert unknown ca") || text.contains("alert certificate expired") ||
        text.contains("alert access denied") || text.contains("alert unsupported certificate") ||
        (text.contains("alert handshake failure") && text.contains("certificate")))
        return ErrorCode::TlsClientRejected;
    if (text.contains("alert protocol version") || text.contains("unsupported protocol"))
        return ErrorCode::TlsVersionTooOld;
    if (text.contains("wrong version number") || text.contains("packet length too long") ||
        text.contains("http request"))
        return ErrorCode::TlsNotSpoken;
    return fallback;
}

ErrorCode ofConnect(long osErrno, const Endpoint &endpoint) {
    if (endpoint.transport == TransportKind::Unix) {
        // libcurl does not keep errno for unix sockets in every case.
        if (osErrno == ENOENT || !QFileInfo::exists(endpoint.socketPath))
            return ErrorCode::SocketMissing;
        if (osErrno == EACCES || osErrno == EPERM)
            return ErrorCode::SocketPermission;
        return ErrorCode::ConnectionRefused;
    }
    switch (osErrno) {
    case ENETUNREACH:
    case EHOSTUNREACH:
        return ErrorCode::HostUnreachable;
    case ETIMEDOUT:
        return ErrorCode::ConnectTimeout;
    default:
        return ErrorCode::ConnectionRefused;
    }
}

ErrorCode codeOf(const TransferFailure &failure, const Endpoint &endpoint) {
    switch (failure.curlCode) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return ErrorCode::NameNotResolved;
    case CURLE_COULDNT_CONNECT:
        return ofConnect(failure.osErrno, endpoint);
    case CURLE_OPERATION_TIMEDOUT:
        return failure.connected ? ErrorCode::Timeout : ErrorCode::ConnectTimeout;
    case CURLE_PEER_FAILED_VERIFICATION:
        return failure.verifyResult == X509_V_OK || failure.verifyResult == X509_V_ERR_UNSPECIFIED
                   ? ofUnverified(failure.message)
                   : codeOfVerification(failure.verifyResult);
    case CURLE_SSL_CONNECT_ERROR:
        return ofAlert(failure.message, ErrorCode::TlsFailed);
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
        return ErrorCode::TlsFailed;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return ErrorCode::NotDocker;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return ofAlert(failure.message, ErrorCode::ConnectionLost);
    case CURLE_OUT_OF_MEMORY:
        // What libcurl 7.88 says of a header line beyond its own bound of 100 KB.
        return ErrorCode::TooLarge;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return ErrorCode::ConnectionLost;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

ErrorCode codeOfVerification(long result) {
    switch (result) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ErrorCode::TlsExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ErrorCode::TlsNotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return ErrorCode::TlsHostMismatch;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return ErrorCode::TlsCaUnknown;
    case X509_V_ERR_CERT_REVOKED:
        return ErrorCode::TlsRevoked;
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_CRL_NOT_YET_VALID:
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
        return ErrorCode::TlsCrlInvalid;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return ErrorCode::TlsKeyTooWeak;
    default:
        return ErrorCode::TlsFailed;
    }
}

Error classify(const TransferFailure &failure, const Endpoint &endpoint) {
    const ErrorCode code = codeOf(failure, endpoint);
    if (code == ErrorCode::TlsFailed || code == ErrorCode::Internal)
        return {code, endpoint.place() + QStringLiteral(": ") + QString::fromUtf8(failure.message)};
    return {code, endpoint.place()};
}

} // namespace hullwatch
