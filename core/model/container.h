// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/model/field.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

/// One environment variable. Its value never leaves the decoder.
struct EnvironmentVariable {
    QString name;
    qint64 valueLength = 0; ///< bytes
    QString valueHash;      ///< first 8 hex digits of the value's SHA-256

    friend bool operator==(const EnvironmentVariable &, const EnvironmentVariable &) = default;
};

/// HostConfig.PortBindings (configured) or NetworkSettings.Ports (actual).
struct PortBinding {
    QString containerPort; ///< "80/tcp"
    QString hostIp;        ///< "" means every address, unless the network says otherwise
    QString hostPort;      ///< "", "8080", or a range "8000-8010"

    friend bool operator==(const PortBinding &, const PortBinding &) = default;
};

/// One entry of Mounts[], or of HostConfig.Binds and HostConfig.Mounts brought to the same shape.
struct Mount {
    QString type;   ///< bind, volume, tmpfs, npipe, cluster, image
    QString name;   ///< volumes only
    QString source; ///< path on the host
    QString destination;
    QString mode;
    QString propagation;
    Field<bool> readWrite;
    QString path; ///< where it stood in the answer: "Mounts[0]", "HostConfig.Binds[1]"

    friend bool operator==(const Mount &, const Mount &) = default;
};

struct ContainerState {
    QString status; ///< created, running, paused, restarting, removing, exited, dead
    bool running = false;
    bool oomKilled = false;
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> finishedAt;
    qint64 exitCode = 0;
    qint64 pid = 0;
    QString health; ///< "" without a health check

    friend bool operator==(const ContainerState &, const ContainerState &) = default;
};

/// HostConfig of GET /containers/{id}/json. A field that the answer lacks stays `Missing`.
struct HostConfig {
    Field<bool> privileged;
    Field<QStringList> capAdd;
    Field<QStringList> capDrop;
    Field<QStringList> securityOpt;
    Field<QStringList> groupAdd;
    Field<QString> networkMode;
    Field<QString> pidMode;
    Field<QString> ipcMode;
    Field<QString> utsMode;
    Field<QString> usernsMode;
    Field<qint64> memoryBytes;     ///< Memory; 0 is no limit
    Field<qint64> memorySwapBytes; ///< MemorySwap; -1 is unlimited swap
    Field<qint64> nanoCpus;
    Field<qint64> cpuQuota;
    Field<qint64> cpuPeriod;
    Field<qint64> pidsLimit; ///< null, 0 and negative mean unlimited
    Field<bool> oomKillDisable;
    Field<bool> readonlyRootfs;
    Field<bool> publishAllPorts;
    Field<std::vector<PortBinding>> portBindings;
    Field<QMap<QString, QString>> tmpfs; ///< destination -> options

    friend bool operator==(const HostConfig &, const HostConfig &) = default;
};

/// A container as GET /containers/{id}/json describes it (Engine API 1.40 and later).
struct Container {
    ContainerId id;
    QString name;      ///< without the leading slash
    QString imageName; ///< Config.Image, as the user wrote it
    QString imageId;
    std::optional<Timestamp> created;
    ContainerState state;
    qint64 restartCount = 0;
    Field<QString> user; ///< Config.User, resolved from the image at create
    std::vector<EnvironmentVariable> environment;
    QMap<QString, QString> labels;
    QStringList exposedPorts;
    HostConfig hostConfig;
    Field<std::vector<Mount>> mounts;            ///< Mounts, HostConfig.Binds and HostConfig.Mounts together
    Field<std::vector<PortBinding>> activePorts; ///< NetworkSettings.Ports
    QStringList networks;                        ///< names of NetworkSettings.Networks
    Field<QString> appArmorProfile;
    QByteArray inspectJson; ///< the whole answer, indented, with secret-looking values masked

    friend bool operator==(const Container &, const Container &) = default;
};

using ContainerPtr = std::shared_ptr<const Container>;

} // namespace hullwatch
