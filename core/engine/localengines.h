// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/endpoint.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

/// What the command line says about connections: docker's own flags.
struct ConnectionFlags {
    QStringList hosts;    ///< -H
    QStringList contexts; ///< -c
    QString configFolder; ///< --config
    bool tls = false;
    bool tlsVerify = false;
    QString tlsCaCert;
    QString tlsCert;
    QString tlsKey;
    QString tlsCrl;
    bool insecurePlaintext = false;
};

/// The endpoints that flags and environment name: -H, else DOCKER_HOST; with DOCKER_TLS_VERIFY (any non-empty
/// value), DOCKER_TLS and DOCKER_CERT_PATH as docker reads them. Unlike docker, --tls verifies too. Where TLS
/// is asked for and no host is named it is tcp://localhost:2376, as in docker. An empty list when nothing is
/// named; the first address that cannot be used is the error.
[[nodiscard]] Result<std::vector<Endpoint>> namedEndpoints(const ConnectionFlags &flags,
                                                           const QProcessEnvironment &environment);

/// The first socket of this machine that a running engine of this user may answer on: Docker, rootless
/// Docker, Docker Desktop, Podman. Only looks whether the socket can be opened.
[[nodiscard]] std::optional<Endpoint> localEngine(const QProcessEnvironment &environment);

} // namespace hullwatch
