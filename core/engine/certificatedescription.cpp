// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/certificatedescription.h"

#include "core/engine/opensslpointer.h"

#include <QHostAddress>

#include <array>
#include <ctime>

namespace hullwatch {

namespace {

constexpr int maxNames = 100;

QString nameText(const X509_NAME *name) {
    const OpenSslPointer<BIO> writer(BIO_new(BIO_s_mem()));
    constexpr unsigned long utf8 = ASN1_STRFLGS_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!writer ||
        X509_NAME_print_ex(writer.get(), name, 0, utf8 | XN_FLAG_SEP_CPLUS_SPC | XN_FLAG_FN_SN) < 0)
        return {};
    QByteArray text(static_cast<qsizetype>(BIO_ctrl_pending(writer.get())), Qt::Uninitialized);
    const int read = BIO_read(writer.get(), text.data(), static_cast<int>(text.size()));
    return QString::fromUtf8(text.left(read));
}

QByteArray bytesOf(const ASN1_STRING *text) {
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

QString addressText(const QByteArray &bytes) {
    if (bytes.size() == 16) {
        Q_IPV6ADDR address;
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(address.c));
        return QHostAddress(address).toString();
    }
    quint32 address = 0;
    for (const char byte : bytes)
        address = (address << 8) | static_cast<quint8>(byte);
    return bytes.size() == 4 ? QHostAddress(address).toString() : QString();
}

OpenSslPointer<GENERAL_NAMES> alternativeNames(const X509 *certificate) {
    return OpenSslPointer<GENERAL_NAMES>(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
}

QStringList hostNames(const X509 *certificate) {
    QStringList names;
    const auto all = alternativeNames(certificate);
    for (int i = 0; all && i < std::min(sk_GENERAL_NAME_num(all.get()), maxNames); ++i) {
        int kind = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(all.get(), i), &kind);
        if (kind == GEN_DNS)
            names += QString::fromUtf8(bytesOf(static_cast<const ASN1_STRING *>(value)));
        else if (kind == GEN_IPADD)
            names += addressText(bytesOf(static_cast<const ASN1_STRING *>(value)));
    }
    return names;
}

std::optional<Timestamp> timeOf(const ASN1_TIME *time) {
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return Timestamp::fromMilliseconds(static_cast<qint64>(::timegm(&parts)) * 1000);
}

} // namespace

TlsCertificate describeCertificate(void *x509) {
    auto *certificate = static_cast<X509 *>(x509);
    TlsCertificate description;
    description.subject = nameText(X509_get_subject_name(certificate));
    description.issuer = nameText(X509_get_issuer_name(certificate));
    description.names = hostNames(certificate);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) == 1)
        description.sha256Fingerprint = QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size)).toHex());
    description.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        description.keyAlgorithm = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        description.keyBits = EVP_PKEY_get_bits(key);
    }
    description.notBefore = timeOf(X509_get0_notBefore(certificate));
    description.notAfter = timeOf(X509_get0_notAfter(certificate));
    return description;
}

std::optional<TlsCertificate> firstCertificate(const QByteArray &pem) {
    const OpenSslPointer<X509> certificate(PEM_read_bio_X509(readerOf(pem).get(), nullptr, nullptr, nullptr));
    return certificate ? std::optional(describeCertificate(certificate.get())) : std::nullopt;
}

bool namesHosts(void *x509) {
    return !hostNames(static_cast<X509 *>(x509)).isEmpty();
}

} // namespace hullwatch
