// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tlspolicy.h"

#include "core/engine/certificatedescription.h"
#include "core/engine/opensslpointer.h"
#include "core/engine/transferfailure.h"

#include <QUrl>

#include <openssl/ssl.h>

#include <algorithm>

namespace hullwatch {

namespace {

constexpr int securityLevel = 2;
constexpr int maxChain = 16;

/// What a context keeps for its connection.
struct Attempt {
    TlsWitnessPtr witness;
    QString place;
    QByteArray host;
    QString crlFile;
};

void forget(void *, void *attempt, CRYPTO_EX_DATA *, int, long, void *) {
    delete static_cast<Attempt *>(attempt);
}

int attemptIndex() {
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, &forget);
    return index;
}

Attempt *attemptOf(const SSL *ssl) {
    return ssl ? static_cast<Attempt *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), attemptIndex())) : nullptr;
}

SSL *connectionOf(X509_STORE_CTX *verification) {
    return static_cast<SSL *>(X509_STORE_CTX_get_ex_data(verification, SSL_get_ex_data_X509_STORE_CTX_idx()));
}

std::vector<TlsCertificate> describe(const STACK_OF(X509) * chain) {
    std::vector<TlsCertificate> descriptions;
    for (int i = 0; chain && i < std::min(sk_X509_num(chain), maxChain); ++i)
        descriptions.push_back(describeCertificate(sk_X509_value(chain, i)));
    return descriptions;
}

Error errorOf(int result, X509 *leaf, const Attempt &attempt) {
    const ErrorCode code = codeOfVerification(result);
    if (code == ErrorCode::TlsHostMismatch && !namesHosts(leaf))
        return {ErrorCode::TlsNoSubjectAltName, attempt.place};
    if (code == ErrorCode::TlsCrlInvalid)
        return {code, attempt.crlFile};
    if (code == ErrorCode::TlsFailed)
        return {code, attempt.place + QStringLiteral(": ") +
                          QString::fromLatin1(X509_verify_cert_error_string(result))};
    return {code, attempt.place};
}

// Lists of the issuers' issuers are welcome, but few authorities publish them.
bool isMissingListAboveLeaf(X509_STORE_CTX *verification) {
    return X509_STORE_CTX_get_error(verification) == X509_V_ERR_UNABLE_TO_GET_CRL &&
           X509_STORE_CTX_get_error_depth(verification) > 0;
}

int acceptMissingList(int accepted, X509_STORE_CTX *verification) {
    if (accepted != 1 && isMissingListAboveLeaf(verification)) {
        X509_STORE_CTX_set_error(verification, X509_V_OK);
        return 1;
    }
    return accepted;
}

// The chain without names and dates. Its outcome is told, never acted upon.
Error judgeChain(X509_STORE_CTX *verification, const Attempt &attempt) {
    X509 *leaf = X509_STORE_CTX_get0_cert(verification);
    const OpenSslPointer<X509_STORE_CTX> again(X509_STORE_CTX_new());
    if (!again || X509_STORE_CTX_init(again.get(), X509_STORE_CTX_get0_store(verification), leaf,
                                      X509_STORE_CTX_get0_untrusted(verification)) != 1)
        return {ErrorCode::TlsFailed, attempt.place};
    X509_STORE_CTX_set_default(again.get(), "ssl_server");
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(again.get());
    X509_VERIFY_PARAM_set_flags(parameters,
                                X509_VERIFY_PARAM_get_flags(X509_STORE_CTX_get0_param(verification)) |
                                    X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    X509_STORE_CTX_set_verify_cb(again.get(), &acceptMissingList);
    if (X509_verify_cert(again.get()) == 1)
        return {};
    return errorOf(X509_STORE_CTX_get_error(again.get()), leaf, attempt);
}

Error judgeHostName(X509 *leaf, const Attempt &attempt) {
    constexpr unsigned int flags = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS;
    const bool matches = X509_check_ip_asc(leaf, attempt.host.constData(), 0) == 1 ||
                         X509_check_host(leaf, attempt.host.constData(),
                                         static_cast<size_t>(attempt.host.size()), flags, nullptr) == 1;
    return matches ? Error{} : errorOf(X509_V_ERR_HOSTNAME_MISMATCH, leaf, attempt);
}

Error judgeValidity(const X509 *leaf, const Attempt &attempt) {
    if (X509_cmp_current_time(X509_get0_notBefore(leaf)) > 0)
        return {ErrorCode::TlsNotYetValid, attempt.place};
    if (X509_cmp_current_time(X509_get0_notAfter(leaf)) < 0)
        return {ErrorCode::TlsExpired, attempt.place};
    return {};
}

void noteRefusal(const Attempt &attempt, X509_STORE_CTX *verification) {
    TlsWitness &witness = *attempt.witness;
    X509 *leaf = X509_STORE_CTX_get0_cert(verification);
    witness.verified = false;
    witness.refusal = errorOf(X509_STORE_CTX_get_error(verification), leaf, attempt);
    witness.handshake.protocol = QString::fromLatin1(SSL_get_version(connectionOf(verification)));
    witness.handshake.chain = describe(X509_STORE_CTX_get0_untrusted(verification));
    witness.chain = judgeChain(verification, attempt);
    witness.hostName = judgeHostName(leaf, attempt);
    witness.validity = judgeValidity(leaf, attempt);
}

// A host may refuse us after that, before the handshake is complete.
void noteAccepted(const Attempt &attempt, X509_STORE_CTX *verification) {
    attempt.witness->verified = true;
    attempt.witness->handshake.protocol = QString::fromLatin1(SSL_get_version(connectionOf(verification)));
    attempt.witness->handshake.chain = describe(X509_STORE_CTX_get0_untrusted(verification));
}

int onVerification(int accepted, X509_STORE_CTX *verification) {
    const Attempt *attempt = attemptOf(connectionOf(verification));
    const bool passes = acceptMissingList(accepted, verification) == 1;
    if (attempt && !passes)
        noteRefusal(*attempt, verification);
    // The leaf's own turn comes last, when nothing is left to object to.
    else if (attempt && accepted == 1 && X509_STORE_CTX_get_error_depth(verification) == 0)
        noteAccepted(*attempt, verification);
    return passes ? 1 : 0;
}

int onCertificateRequest(SSL *ssl, void *) {
    if (const Attempt *attempt = attemptOf(ssl))
        attempt->witness->handshake.clientCertificateRequested = true;
    return 1;
}

void onProgress(const SSL *ssl, int where, int) {
    const Attempt *attempt = (where & SSL_CB_HANDSHAKE_DONE) != 0 ? attemptOf(ssl) : nullptr;
    if (!attempt || attempt->witness->completed)
        return;
    TlsHandshake &handshake = attempt->witness->handshake;
    handshake.protocol = QString::fromLatin1(SSL_get_version(ssl));
    handshake.cipher = QString::fromLatin1(SSL_CIPHER_get_name(SSL_get_current_cipher(ssl)));
    handshake.chain = describe(SSL_get_peer_cert_chain(ssl));
    if (!handshake.clientCertificateRequested)
        handshake.clientCertificateRequested = false;
    attempt->witness->completed = true;
}

// As a certificate has to name it: ASCII, no zone, no dot at the end.
QByteArray certifiedName(const QString &hostName) {
    const QString host = hostName.section(u'%', 0, 0);
    const QByteArray ascii = QUrl::toAce(host);
    const QByteArray name = ascii.isEmpty() ? host.toUtf8() : ascii;
    return name.endsWith('.') ? name.chopped(1) : name;
}

bool requireName(X509_VERIFY_PARAM *parameters, const QByteArray &host) {
    // libcurl alone would take the common name of a certificate without alternative names.
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT |
                                                    X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return !host.isEmpty() &&
           (X509_VERIFY_PARAM_set1_ip_asc(parameters, host.constData()) == 1 ||
            X509_VERIFY_PARAM_set1_host(parameters, host.constData(), static_cast<size_t>(host.size())) == 1);
}

bool addRevocationLists(SSL_CTX *context, const QByteArray &pem) {
    const auto reader = readerOf(pem);
    while (
        const OpenSslPointer<X509_CRL> list{PEM_read_bio_X509_CRL(reader.get(), nullptr, nullptr, nullptr)}) {
        if (X509_STORE_add_crl(SSL_CTX_get_cert_store(context), list.get()) != 1)
            return false;
    }
    return X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(context),
                                       X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL) == 1;
}

} // namespace

bool applyTlsPolicy(void *sslContext, const Endpoint &endpoint, const TlsCredentials &credentials,
                    const TlsWitnessPtr &witness) {
    auto *context = static_cast<SSL_CTX *>(sslContext);
    auto attempt = std::make_unique<Attempt>(
        Attempt{witness, endpoint.place(), certifiedName(endpoint.hostName), endpoint.tls.crl});
    SSL_CTX_set_security_level(context, securityLevel);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_clear_options(context, SSL_OP_LEGACY_SERVER_CONNECT);
    if (SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") != 1 ||
        SSL_CTX_set_ciphersuites(
            context, "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256") != 1 ||
        !requireName(SSL_CTX_get0_param(context), attempt->host) ||
        (!credentials.crlPem.isEmpty() && !addRevocationLists(context, credentials.crlPem)) ||
        SSL_CTX_set_ex_data(context, attemptIndex(), attempt.get()) != 1)
        return false;
    attempt.release(); // NOLINT(bugprone-unused-return-value): the context deletes it
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, &onVerification);
    SSL_CTX_set_cert_cb(context, &onCertificateRequest, nullptr);
    SSL_CTX_set_info_callback(context, &onProgress);
    return true;
}

TlsWitnessPtr witnessOf(void *ssl) {
    const Attempt *attempt = attemptOf(static_cast<const SSL *>(ssl));
    return attempt ? attempt->witness : nullptr;
}

} // namespace hullwatch
