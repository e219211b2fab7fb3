// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/model/field.h"
#include "core/model/healthcheck.h"
#include "core/model/secret.h"

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
    bool paused = false;
    bool restarting = false;
    bool oomKilled = false;
    bool dead = false;
    QString error; ///< why the last start failed, with secret-looking values masked
    std::optional<Timestamp> startedAt;
    std::optional<Timestamp> finishedAt;
    qint64 exitCode = 0;
    qint64 pid = 0;
    QString health; ///< "" without a health check
    qint64 healthFailingStreak = 0;
    /// "State.OOMKilled", "RestartCount": what tells of failures and was left out or spoiled in the answer.
    QStringList unread;

    friend bool operator==(const ContainerState &, const ContainerState &) = default;
};

struct RestartPolicy {
    QString name; ///< "", no, always, unless-stopped, on-failure
    qint64 maximumRetryCount = 0;

    friend bool operator==(const RestartPolicy &, const RestartPolicy &) = default;
};

/// An entry of HostConfig.Ulimits, in which the daemon's defaults are merged. -1 is unlimited.
struct Ulimit {
    QString name; ///< "nofile"
    qint64 soft = 0;
    qint64 hard = 0;

    friend bool operator==(const Ulimit &, const Ulimit &) = default;
};

struct Device {
    QString pathOnHost;
    QString pathInContainer;
    QString cgroupPermissions; ///< letters of "rwm" in any order

    friend bool operator==(const Device &, const Device &) = default;
};

/// An entry of HostConfig.DeviceRequests: devices that a driver such as "nvidia" or "cdi" adds.
struct DeviceRequest {
    QString driver;
    qint64 count = 0; ///< -1 for all
    QStringList deviceIds;
    QStringList capabilities; ///< the alternatives, each joined by "+"

    friend bool operator==(const DeviceRequest &, const DeviceRequest &) = default;
};

struct LogConfig {
    QString type;
    QMap<QString, QString> options; ///< secret-looking values masked

    friend bool operator==(const LogConfig &, const LogConfig &) = default;
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
    Field<QString> cgroupnsMode; ///< missing on cgroup v1 engines before API 1.41
    Field<QString> cgroupParent;
    Field<QString> isolation; ///< Windows only
    Field<QString> runtime;
    Field<qint64> memoryBytes;     ///< Memory; 0 is no limit
    Field<qint64> memorySwapBytes; ///< MemorySwap; -1 is unlimited swap
    Field<qint64> memoryReservationBytes;
    Field<qint64> nanoCpus;
    Field<qint64> cpuQuota;
    Field<qint64> cpuPeriod;
    Field<qint64> cpuShares; ///< 0 is the default weight 1024
    Field<QString> cpusetCpus;
    Field<qint64> shmSizeBytes;
    Field<qint64> oomScoreAdj;
    Field<qint64> pidsLimit; ///< null, 0 and negative mean unlimited
    Field<bool> oomKillDisable;
    Field<bool> readonlyRootfs;
    Field<bool> publishAllPorts;
    Field<bool> init;       ///< null: the daemon's default
    Field<bool> autoRemove; ///< the engine refuses a restart policy beside it
    Field<RestartPolicy> restartPolicy;
    Field<std::vector<Ulimit>> ulimits;
    Field<std::vector<Device>> devices;
    Field<QStringList> deviceCgroupRules;
    Field<std::vector<DeviceRequest>> deviceRequests;
    Field<QStringList> maskedPaths;   ///< null for a privileged container
    Field<QStringList> readonlyPaths; ///< likewise
    Field<QMap<QString, QString>> sysctls;
    Field<LogConfig> logConfig;
    Field<QStringList> volumesFrom;
    Field<QStringList> links;
    Field<QStringList> extraHosts;
    Field<QStringList> dns;
    Field<std::vector<PortBinding>> portBindings;
    Field<QMap<QString, QString>> tmpfs; ///< destination -> options

    friend bool operator==(const HostConfig &, const HostConfig &) = default;
};

/// One of NetworkSettings.Networks.
struct NetworkAttachment {
    QString name; ///< the key
    QString networkId;
    QString ipAddress;
    QString ipv6Address;
    QStringList aliases;
    QStringList links;

    friend bool operator==(const NetworkAttachment &, const NetworkAttachment &) = default;
};

/// A container as GET /containers/{id}/json describes it (Engine API 1.40 and later).
struct Container {
    ContainerId id;
    QString name;      ///< without the leading slash
    QString imageName; ///< Config.Image, as the user wrote it
    QString imageId;
    QString imageManifestDigest; ///< ImageManifestDescriptor.digest, API 1.48 and later
    std::optional<Timestamp> created;
    ContainerState state;
    qint64 restartCount = 0;
    Field<QString> user; ///< Config.User, resolved from the image at create
    std::vector<EnvironmentVariable> environment;
    QMap<QString, QString> labels; ///< secret-looking values masked
    QStringList exposedPorts;
    Field<QStringList> entrypoint; ///< secret-looking arguments masked
    Field<QStringList> command;    ///< likewise
    Field<QString> workingDir;
    QString stopSignal;             ///< "" for SIGTERM
    Field<HealthCheck> healthcheck; ///< missing or null: none
    /// In environment, arguments, labels, health check and log options; Field as Config.Env was.
    Field<std::vector<SecretTrace>> secrets;
    QStringList execIds; ///< of commands run by docker exec that have not been forgotten
    HostConfig hostConfig;
    Field<std::vector<Mount>> mounts;            ///< Mounts, HostConfig.Binds and HostConfig.Mounts together
    Field<std::vector<PortBinding>> activePorts; ///< NetworkSettings.Ports
    QStringList networks;                        ///< names of NetworkSettings.Networks
    Field<std::vector<NetworkAttachment>> attachments; ///< the same in full
    Field<QString> appArmorProfile;
    Field<QString> processLabel; ///< of SELinux; "" when confinement is off
    Field<QString> mountLabel;
    QByteArray inspectJson; ///< the whole answer, compact, with secret-looking values masked

    friend bool operator==(const Container &, const Container &) = default;
};

using ContainerPtr = std::shared_ptr<const Container>;

} // namespace hullwatch
