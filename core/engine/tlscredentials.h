// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/engine/endpoint.h"

#include <QByteArray>

namespace hullwatch {

/// PEM contents of the files of a TLS connection, checked.
struct TlsCredentials {
    QByteArray caPem; ///< empty: the system's CAs are trusted
    QByteArray certificatePem;
    Secret keyPem; ///< without passphrase, whatever the file has
    QByteArray crlPem;
};

/// Reads and checks the files before anything is sent: present, readable, PEM; the key readable by nobody
/// else, owned by this user or root, opened by `passphrase` where it is encrypted, and belonging to the
/// certificate; the revocation list not past its next update. Each failure names its file. Links are
/// followed; their target is judged. Blocking file access of a few KiB.
[[nodiscard]] Result<TlsCredentials> loadTlsCredentials(const TlsFiles &files, const Secret &passphrase = {});

} // namespace hullwatch
