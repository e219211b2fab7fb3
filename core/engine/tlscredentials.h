// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/endpoint.h"

#include <QByteArray>

namespace hullwatch {

/// PEM contents of the files of a TLS connection, checked.
struct TlsCredentials {
    QByteArray caPem;
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// Reads and checks the files before anything is sent: present, readable, PEM, key without passphrase, key
/// belongs to the certificate. Each failure names its file. Blocking file access of a few KiB.
[[nodiscard]] Result<TlsCredentials> loadTlsCredentials(const TlsFiles &files);

} // namespace hullwatch
