// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace hullwatch {

struct OpenSslDeleter {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_CRL *list) const { X509_CRL_free(list); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};
/// Owns one object of OpenSSL's.
template <class T>
using OpenSslPointer = std::unique_ptr<T, OpenSslDeleter>;

/// Reads `pem` where it lies: it must outlive the reader.
[[nodiscard]] inline OpenSslPointer<BIO> readerOf(QByteArrayView pem) {
    return OpenSslPointer<BIO>(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
}

} // namespace hullwatch
