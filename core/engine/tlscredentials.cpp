// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tlscredentials.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace hullwatch {

namespace {

constexpr qint64 maxPemBytes = 1024 * 1024;

struct OpenSslDeleter {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template <class T>
using OpenSslPointer = std::unique_ptr<T, OpenSslDeleter>;

OpenSslPointer<BIO> reader(const QByteArray &pem) {
    return OpenSslPointer<BIO>(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

OpenSslPointer<X509> parseCertificate(const QByteArray &pem) {
    return OpenSslPointer<X509>(PEM_read_bio_X509(reader(pem).get(), nullptr, nullptr, nullptr));
}

// OpenSSL would ask for the passphrase on the terminal.
int refusePassphrase(char *, int, int, void *asked) {
    *static_cast<bool *>(asked) = true;
    return -1;
}

Result<QByteArray> readPem(const QString &path) {
    if (!QFileInfo::exists(path))
        return unexpected(ErrorCode::TlsFileMissing, path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::TlsFileUnreadable, path);
    if (file.size() > maxPemBytes)
        return unexpected(ErrorCode::TlsFileInvalid, path);
    return file.readAll();
}

Result<void> checkPair(const TlsFiles &files, const TlsCredentials &credentials) {
    const auto certificate = parseCertificate(credentials.certificatePem);
    if (!certificate)
        return unexpected(ErrorCode::TlsFileInvalid, files.certificate);
    bool passphraseAsked = false;
    const OpenSslPointer<EVP_PKEY> key(PEM_read_bio_PrivateKey(reader(credentials.keyPem).get(), nullptr,
                                                               &refusePassphrase, &passphraseAsked));
    if (!key)
        return unexpected(passphraseAsked ? ErrorCode::TlsKeyEncrypted : ErrorCode::TlsFileInvalid,
                          files.key);
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return unexpected(ErrorCode::TlsKeyMismatch, files.key);
    return {};
}

} // namespace

Result<TlsCredentials> loadTlsCredentials(const TlsFiles &files) {
    TlsCredentials credentials;
    const auto ca = readPem(files.ca);
    if (!ca)
        return unexpected(ca.error());
    credentials.caPem = *ca;
    if (!parseCertificate(credentials.caPem))
        return unexpected(ErrorCode::TlsFileInvalid, files.ca);
    if (files.certificate.isEmpty() && files.key.isEmpty())
        return credentials;
    const auto certificate = readPem(files.certificate);
    if (!certificate)
        return unexpected(certificate.error());
    const auto key = readPem(files.key);
    if (!key)
        return unexpected(key.error());
    credentials.certificatePem = *certificate;
    credentials.keyPem = *key;
    const auto checked = checkPair(files, credentials);
    ERR_clear_error();
    if (!checked)
        return unexpected(checked.error());
    return credentials;
}

} // namespace hullwatch
