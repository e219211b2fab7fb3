// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/engineversion.h"
#include "core/simulator/load.h"
#include "core/simulator/services.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace hullwatch::simulator {

/// What happens by itself while a simulated host runs.
enum class Scenario {
    Steady,   ///< nothing but the counters moves
    Incident, ///< payments-worker is taken over, and every 15 s some container stops or starts
    Churn,    ///< many containers stop and start every second
};

/// "steady", "incident" or "churn"; anything else is nothing.
[[nodiscard]] std::optional<Scenario> scenarioFromName(QStringView name);

/// How the made-up fleet is to be. Equal options with equal `referenceMs` give equal fleets, byte for byte.
struct FleetOptions {
    int hosts = 1;
    int containersPerHost = 12;
    quint64 seed = 1;
    Scenario scenario = Scenario::Steady;
    double scenarioSpeed = 1.0; ///< 10: everything in the scenario happens ten times sooner
    QString apiVersion = QString::fromLatin1("1.41"); ///< "1.41" … "1.56": also chooses the engine's version
    int cgroupVersion = 2;                            ///< 1 or 2
    int cpus = 8;
    qint64 referenceMs = 0;   ///< Unix time in ms from which all ages count back; 0: now
    int statsPeriodMs = 1000; ///< time between two samples of a stats stream
    int oneShotDelayMs = 0;   ///< how long a one-shot answer takes, beside its rendering
};

/// One entry of an answer to /changes. `kind`: 0 modified, 1 added, 2 deleted.
struct Change {
    QString path;
    int kind = 0;

    bool operator==(const Change &) const = default;
};

/// A container as it was made; times are Unix times in ns, 0: never.
struct ContainerSpec {
    QString id; ///< 64 hexadecimal digits
    QString name;
    QString image;    ///< a reference of the image catalogue
    QByteArray patch; ///< JSON merge patch upon the inspect answer of a plain `docker run`
    RunState state = RunState::Running;
    QString health; ///< "" without a health check that ever ran
    qint64 createdNs = 0, startedNs = 0, finishedNs = 0;
    int exitCode = 0;
    int restartCount = 0;
    int pid = 0;
    int address = 2; ///< last part of the container's address in its network
    Load load;
    QList<Change> changes;

    bool operator==(const ContainerSpec &) const;
};

struct NetworkSpec {
    QString id, name, driver;
    QString subnet, gateway; ///< empty for host and none
    bool internal = false;
};

struct VolumeSpec {
    QString name;
    QByteArray options; ///< JSON object or "null"
};

/// A Docker host as it was made.
struct HostSpec {
    int index = 0;
    QString name;
    QString daemonId; ///< as in `docker info`
    EngineVersion version;
    int cgroupVersion = 2;
    int cpus = 8;
    quint64 memoryBytes = 0;
    qint64 bootNs = 0;
    qint64 referenceNs = 0;
    std::vector<ContainerSpec> containers;
    std::vector<NetworkSpec> networks;
    std::vector<VolumeSpec> volumes;
};

/// "prod-eu-1", "prod-eu-2", "ci-runner", "staging", "edge-07", then "host-5" and so on.
[[nodiscard]] QString hostName(int index);

/// The host `index` of the fleet. Pure, but for `referenceMs` 0, which reads the clock.
[[nodiscard]] HostSpec makeHost(const FleetOptions &options, int index);

/// The image identifier ("sha256:…") of a reference; the same on every host.
[[nodiscard]] QString imageId(QStringView reference);

} // namespace hullwatch::simulator
