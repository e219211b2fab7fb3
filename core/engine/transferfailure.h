// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/endpoint.h"

#include <QByteArrayView>

namespace hullwatch {

/// How a transfer ended, as libcurl tells it.
struct TransferFailure {
    int curlCode = 0;       ///< CURLcode
    long osErrno = 0;       ///< CURLINFO_OS_ERRNO
    long verifyResult = 0;  ///< CURLINFO_SSL_VERIFYRESULT: OpenSSL's X509_V_ERR_…
    bool connected = false; ///< whether a connection was up
    QByteArrayView message; ///< CURLOPT_ERRORBUFFER
};

/// What a verdict of OpenSSL's about a certificate (X509_V_ERR_…) stands for.
[[nodiscard]] ErrorCode codeOfVerification(long result);

/// The error an operator can act on.
[[nodiscard]] Error classify(const TransferFailure &failure, const Endpoint &endpoint);

} // namespace hullwatch
