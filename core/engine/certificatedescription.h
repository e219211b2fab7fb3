// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/connection.h"

#include <QByteArray>

namespace hullwatch {

/// What a certificate of OpenSSL's type X509 says; at most 100 of its names. Texts are the issuer's, as they
/// came.
[[nodiscard]] TlsCertificate describeCertificate(void *x509);

/// The first certificate in PEM text; nothing when there is none.
[[nodiscard]] std::optional<TlsCertificate> firstCertificate(const QByteArray &pem);

/// Whether it has a subjectAltName with a DNS name or an address.
[[nodiscard]] bool namesHosts(void *x509);

} // namespace hullwatch
