// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/field.h"
#include "core/model/secret.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

/// /info Swarm: what every node says of itself.
struct SwarmNodeState {
    Field<QString> localNodeState; ///< inactive, pending, active, error, locked
    Field<bool> controlAvailable;  ///< the node is a manager
    QString nodeId;
    QString nodeAddress; ///< the advertised one
    QString error;
    Field<qint64> nodes;
    Field<qint64> managers;

    friend bool operator==(const SwarmNodeState &, const SwarmNodeState &) = default;
};

/// GET /swarm, of managers only.
struct SwarmCluster {
    Field<bool> autoLockManagers;
    Field<qint64> nodeCertExpiry; ///< nanoseconds
    Field<bool> rootRotationInProgress;
    QList<Timestamp> rootExpiries; ///< notAfter of each certificate in TLSInfo.TrustRoot

    friend bool operator==(const SwarmCluster &, const SwarmCluster &) = default;
};

/// One row of GET /nodes.
struct SwarmNode {
    QString id;
    QString hostname;
    QString role;         ///< manager, worker
    QString availability; ///< active, pause, drain
    QString state;        ///< ready, down, disconnected, unknown
    QString reachability; ///< of managers: reachable, unreachable, unknown
    bool leader = false;
    QString engineVersion;

    friend bool operator==(const SwarmNode &, const SwarmNode &) = default;
};

/// Endpoint.Ports[] of a service: published on every node in the mode "ingress".
struct ServicePort {
    QString protocol;
    qint64 targetPort = 0;
    qint64 publishedPort = 0;
    QString publishMode; ///< ingress, host

    friend bool operator==(const ServicePort &, const ServicePort &) = default;
};

/// One row of GET /services.
struct SwarmService {
    QString id;
    QString name;
    QString image;
    QMap<QString, QString> labels;    ///< secret-looking values masked
    std::vector<ServicePort> ports;   ///< Endpoint.Ports, else EndpointSpec.Ports
    QStringList secretNames;          ///< of the secrets its tasks are given
    std::vector<SecretTrace> secrets; ///< in environment, arguments and labels
    QString restartCondition;         ///< "", none, on-failure, any
    Field<qint64> restartMaxAttempts; ///< missing: unlimited
    Field<qint64> memoryLimitBytes;   ///< missing or 0: none
    Field<qint64> nanoCpuLimit;       ///< missing or 0: none
    Field<qint64> pidsLimit;          ///< missing or 0: none

    friend bool operator==(const SwarmService &, const SwarmService &) = default;
};

/// What a manager says of the whole cluster. What could not be read is nothing, and a gap of the snapshot.
struct Swarm {
    std::optional<SwarmCluster> cluster;
    std::optional<std::vector<SwarmNode>> nodes;
    std::optional<std::vector<SwarmService>> services;
    std::optional<qint64> secretCount;

    friend bool operator==(const Swarm &, const Swarm &) = default;
};

} // namespace hullwatch
