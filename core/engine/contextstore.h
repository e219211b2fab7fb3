// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/endpoint.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <vector>

namespace hullwatch {

/// A docker context as the store of docker's command line holds it.
struct DockerContext {
    QString name; ///< the name of its folder where its own cannot be trusted
    QString id;   ///< name of its folder: the SHA-256 of the name in lower-case hex
    QString host; ///< URL as written; empty for docker's own socket
    bool skipTlsVerify = false;
    bool hasTls = false; ///< a folder of TLS files is there, even an empty one
    TlsFiles tls;        ///< those of ca.pem, cert.pem and key.pem that are there
    Error error;         ///< ContextInvalid: why it cannot be used; code None otherwise

    friend bool operator==(const DockerContext &, const DockerContext &) = default;
};

/// What docker's configuration folder says about contexts.
struct ContextStore {
    std::vector<DockerContext> contexts; ///< sorted by name; broken ones too
    QString currentContext;              ///< config.json; empty for none
    QStringList paths; ///< files and folders whose change may change any of this, the first `maxPaths`

    static constexpr int maxContexts = 1'000;
    static constexpr int maxDepth = 8;
    static constexpr qint64 maxMetadataBytes = 256 * 1024;
    static constexpr int maxPaths = 2'000;

    /// Null when there is none of this name. The name is looked up as docker does: by its id.
    [[nodiscard]] const DockerContext *find(const QString &name) const;
};

/// The folder of docker's configuration: `flag` (--config), else DOCKER_CONFIG, else ~/.docker.
[[nodiscard]] QString dockerConfigFolder(const QString &flag, const QProcessEnvironment &environment);

/// Lower-case hex SHA-256 of the name: the name of its folders in the store.
[[nodiscard]] QString contextId(const QString &name);

/// Whether docker accepts it for a context: letters, digits and `_.+-`, at least two, the first a letter or a
/// digit. `default` is reserved for what flags and environment say.
[[nodiscard]] bool isContextName(const QString &name);

/// Reads contexts/meta, contexts/tls and config.json below `folder` as docker/cli does
/// (cli/context/store/metadatastore.go, tlsstore.go): every folder below meta with a meta.json is a context,
/// links to folders are not followed, keys are taken in any case, foreign endpoints are ignored. Stricter
/// than docker: an entry whose name does not belong to its folder, a key that stands twice and what is
/// larger, deeper or more than the limits of ContextStore are broken. A broken entry carries its Error, the
/// others go on. A missing folder is an empty store; an unreadable config.json names no current context, as
/// in docker. Blocking file access; waits for no pipe or device.
[[nodiscard]] ContextStore readContextStore(const QString &folder);

/// The endpoint of a context, labelled with its name. Without TLS files and without SkipTLSVerify tcp:// is
/// plain TCP, which parseEndpoint refuses but for loopback or with `allowPlaintext`. Hullwatch never skips
/// verification: a context with SkipTLSVerify is watched with TLS and verified all the same, against its
/// ca.pem, and without one against the system's CAs. A client certificate is shown where cert.pem and key.pem
/// are both there. Fails with ContextInvalid or PlaintextRefused.
[[nodiscard]] Result<Endpoint> endpointOf(const DockerContext &context, bool allowPlaintext);

} // namespace hullwatch
