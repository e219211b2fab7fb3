// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/hoststatus.h"

#include <QString>

namespace hullwatch {

/// Files of a mutual TLS connection, as docker's --tlscacert, --tlscert and --tlskey name them. Certificate
/// and key may be empty together: then the client shows no certificate.
struct TlsFiles {
    QString ca;
    QString certificate;
    QString key;

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// Where an engine answers and how it is reached.
struct Endpoint {
    HostId id;
    QString label;
    QString url; ///< normalised: "unix:///run/docker.sock", "tcp://host:2376"
    TransportKind transport = TransportKind::Unix;
    QString socketPath; ///< unix only
    QString hostName;   ///< tcp only, IPv6 without brackets
    int port = 0;       ///< tcp only
    TlsFiles tls;       ///< TLS only
    bool demo = false;

    /// "localhost:2376" or the socket path: what error texts name.
    [[nodiscard]] QString place() const;
};

/// How to read a tcp:// address.
struct EndpointOptions {
    bool tls = false;
    TlsFiles files;
    bool allowPlaintext = false; ///< plain tcp:// to other machines too; loopback is always allowed
};

/// Reads a docker host URL: unix:///path, tcp://host[:port], https://host[:port], http://host[:port]. Ports
/// default to 2376 with TLS and 2375 without, as docker's do. Fails with InvalidUrl, UnsupportedScheme or
/// PlaintextRefused.
[[nodiscard]] Result<Endpoint> parseEndpoint(const QString &url, const EndpointOptions &options);

} // namespace hullwatch
