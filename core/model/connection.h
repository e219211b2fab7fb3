// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/field.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

/// How requests reach the engine.
enum class TransportKind { Unix, Tls, Plain, Ssh };

/// One certificate that a peer showed. Texts come from the peer: show them through `displayText`.
struct TlsCertificate {
    QString subject; ///< "CN=prod-eu-1, O=Example"
    QString issuer;
    QStringList names;          ///< subjectAltName: DNS names and addresses
    QString sha256Fingerprint;  ///< lower-case hex of the whole certificate
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    QString keyAlgorithm;       ///< "RSA", "EC", "ED25519"
    int keyBits = 0;
    std::optional<Timestamp> notBefore;
    std::optional<Timestamp> notAfter;

    friend bool operator==(const TlsCertificate &, const TlsCertificate &) = default;
};

/// What the handshake of our own connection showed, after it was verified.
struct TlsHandshake {
    QString protocol;                       ///< "TLSv1.3"
    QString cipher;                         ///< "TLS_AES_256_GCM_SHA384"
    std::vector<TlsCertificate> chain;      ///< the server's leaf first
    Field<bool> clientCertificateRequested; ///< missing where the handshake could not tell

    friend bool operator==(const TlsHandshake &, const TlsHandshake &) = default;
};

/// The way by which a snapshot was read.
struct Connection {
    TransportKind transport = TransportKind::Unix;
    QString endpoint;                ///< URL as configured
    bool loopback = false;           ///< the endpoint is this machine
    std::optional<TlsHandshake> tls; ///< TLS only, once a handshake was seen

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace hullwatch
