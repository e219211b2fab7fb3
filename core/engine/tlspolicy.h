// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/endpoint.h"
#include "core/engine/tlscredentials.h"
#include "core/model/connection.h"

#include <memory>

namespace hullwatch {

/// What one TLS connection showed, and why it was refused. Belongs to the network thread.
struct TlsWitness {
    TlsHandshake handshake; ///< of a refused host what it had shown until then
    bool verified = false;  ///< we found nothing wrong with the host
    bool completed = false; ///< both sides finished the handshake
    Error refusal;          ///< why we refused the host; code None otherwise
    // The same questions each asked for itself, so that one refusal does not hide another. Code None where
    // there is nothing to say against it; only meaningful beside a refusal.
    Error chain;
    Error hostName;
    Error validity;
};
using TlsWitnessPtr = std::shared_ptr<TlsWitness>;

/// Prepares an SSL_CTX of OpenSSL's for one connection to `endpoint`: TLS 1.2 or newer, no renegotiation,
/// security level 2 (RSA of 2048 bits, no SHA-1), the host named by the subjectAltName alone, the revocation
/// lists of `credentials` on top of the trust that libcurl sets up. The leaf needs a valid list of its issuer
/// once any is given; for certificates above it a list counts where there is one. The witness is filled
/// during the handshake and kept by the context. False when OpenSSL fails: then nothing may be sent.
[[nodiscard]] bool applyTlsPolicy(void *sslContext, const Endpoint &endpoint,
                                  const TlsCredentials &credentials, const TlsWitnessPtr &witness);

/// The witness of the connection behind an SSL of OpenSSL's, completed by what the finished handshake says.
/// Null for null, and for contexts that `applyTlsPolicy` did not prepare.
[[nodiscard]] TlsWitnessPtr witnessOf(void *ssl);

} // namespace hullwatch
