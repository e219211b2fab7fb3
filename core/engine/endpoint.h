// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/session/hoststatus.h"

#include <QString>

namespace hullwatch {

/// Files of a mutual TLS connection, as docker's --tlscacert, --tlscert and --tlskey name them. Certificate
/// and key may be empty together: then the client shows no certificate. Without a CA the system's CAs are
/// trusted, as docker does for a context without ca.pem.
struct TlsFiles {
    QString ca;
    QString certificate;
    QString key;
    QString crl = {}; ///< revocation list in PEM; empty for none

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

/// Where an engine answers and how it is reached.
struct Endpoint {
    HostId id; ///< the URL; with "#…" behind it where one URL is reached with several credentials
    QString label;
    QString url; ///< normalised: "unix:///run/docker.sock", "tcp://host:2376", "ssh://user@host:22/path"
    TransportKind transport = TransportKind::Unix;
    QString socketPath; ///< unix only
    QString hostName;   ///< tcp and ssh, IPv6 without brackets
    int port = 0;       ///< tcp and ssh; 0 leaves it to the ssh configuration
    QString sshUser;    ///< ssh only; empty leaves it to the ssh configuration
    QString sshSocket;  ///< ssh only: path of the engine's socket on the far side; empty for docker's own
    TlsFiles tls;       ///< TLS only
    Secret passphrase;  ///< of the key in `tls`; empty for none. Never saved, logged or shown.
    QString context;    ///< name of the docker context it comes from; empty for any other origin
    QString group;      ///< as the user grouped it; empty for none
    bool demo = false;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;

    /// "localhost:2376", "user@host:22" or the socket path: what error texts name.
    [[nodiscard]] QString place() const;
    /// Whether it names this machine, by a socket or by a loopback address.
    [[nodiscard]] bool isLoopback() const;
};

/// How to read a tcp:// address.
struct EndpointOptions {
    bool tls = false;
    TlsFiles files;
    bool allowPlaintext = false; ///< plain tcp:// to other machines too; loopback is always allowed
};

/// Reads a docker host URL: unix:///path, tcp://host[:port], https://host[:port], http://host[:port],
/// ssh://[user@]host[:port][/path/to/docker.sock]. Ports of tcp default to 2376 with TLS and 2375 without, as
/// docker's do. Of an ssh address only host names, aliases, addresses and users of plain ASCII letters,
/// digits and `_.-` (users: `+` too) are accepted, and no password. Fails with InvalidUrl, UnsupportedScheme
/// or PlaintextRefused.
[[nodiscard]] Result<Endpoint> parseEndpoint(const QString &url, const EndpointOptions &options);

} // namespace hullwatch
