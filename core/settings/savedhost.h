// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hullwatch {

/// Paths of the PEM files of a TLS connection; empty for none.
struct SavedTlsFiles {
    QString ca; ///< empty trusts the system's CAs
    QString certificate;
    QString key;
    QString crl;

    friend bool operator==(const SavedTlsFiles &, const SavedTlsFiles &) = default;
};

/// A host that the user wants to watch, as it is kept between two starts. No secret is ever part of it.
struct SavedHost {
    QString id; ///< random; stays when everything else is edited
    QString name;
    QString url;     ///< as typed, docker's spelling
    bool tls = true; ///< for tcp:// only
    SavedTlsFiles files;
    QString group; ///< empty for none
    bool enabled = true;
    bool keepPassphrase = false; ///< the passphrase of the key is in the desktop's keyring
    QByteArray unknownKeys;      ///< JSON object of what a newer program wrote; kept as it is

    friend bool operator==(const SavedHost &, const SavedHost &) = default;
};

/// A host of this address with an id of its own.
[[nodiscard]] SavedHost newSavedHost(const QString &url);

/// The same host under an id of its own. The copy does not claim a passphrase in the keyring.
[[nodiscard]] SavedHost duplicateOf(const SavedHost &host);

} // namespace hullwatch
