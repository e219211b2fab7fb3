// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/secret.h"
#include "core/model/swarm.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace hullwatch {

/// One of GET /version Components[]: Engine, containerd, runc, docker-init, rootlesskit …
struct Component {
    QString name;
    QString version;

    friend bool operator==(const Component &, const Component &) = default;
};

/// One of /info RegistryConfig.IndexConfigs.
struct RegistryIndex {
    QString name;
    Field<bool> secure;
    QStringList mirrors;

    friend bool operator==(const RegistryIndex &, const RegistryIndex &) = default;
};

/// One of /info Runtimes.
struct Runtime {
    QString name;
    QString path; ///< of the program, or the name of a containerd shim
    QStringList arguments;

    friend bool operator==(const Runtime &, const Runtime &) = default;
};

/// /info FirewallBackend, API 1.49 and later. Its driver is named even where the engine's rules are off.
struct FirewallBackend {
    QString driver;
    QMap<QString, QString> info; ///< "ReloadedAt", "EnableUserlandProxy" …

    friend bool operator==(const FirewallBackend &, const FirewallBackend &) = default;
};

/// GET /version and GET /info of an engine.
struct Daemon {
    QString id; ///< /info ID: changes when another daemon answers behind the same address
    QString name;
    QString version;
    QString apiVersion; ///< the version spoken with it, negotiated from /_ping
    QString maxApiVersion;
    QString platformName;
    QString os;
    QString arch;
    QString kernel;
    QString operatingSystem;
    QString server; ///< HTTP header Server: "Docker/…" or "Libpod/…"
    std::vector<Component> components;

    Field<QStringList> securityOptions; ///< "name=seccomp,profile=default", "name=userns" …
    Field<QStringList> warnings;
    Field<QString> osType; ///< linux or windows
    QString cgroupVersion; ///< "1", "2", or "" where the engine does not say
    QString storageDriver;
    QString dockerRootDir;
    QString containerdAddress;
    Field<qint64> memTotalBytes;
    Field<qint64> cpuCount;
    Field<bool> memoryLimit; ///< whether the kernel enforces it
    Field<bool> swapLimit;
    Field<bool> pidsLimit;
    Field<bool> cpuCfsQuota;
    Field<bool> cpuShares;
    Field<QString> cgroupDriver; ///< systemd, cgroupfs, none
    QString osVersion;
    QString systemTime; ///< as the engine wrote it

    Field<QMap<QString, QString>> driverStatus; ///< of the storage driver
    Field<QString> loggingDriver;
    Field<bool> liveRestoreEnabled;
    Field<bool> experimentalBuild;
    Field<bool> debug;
    Field<QString> httpProxy; ///< credentials masked, as in the next one
    Field<QString> httpsProxy;
    Field<QStringList> labels;        ///< secret-looking values masked
    std::vector<SecretTrace> secrets; ///< in proxies and labels
    Field<QStringList> insecureRegistryCidrs;
    Field<std::vector<RegistryIndex>> registryIndexes;
    Field<QStringList> registryMirrors;
    Field<QStringList> authorizationPlugins; ///< Plugins.Authorization; null: none
    Field<std::vector<Runtime>> runtimes;
    Field<QString> defaultRuntime;
    QString runcCommit; ///< RuncCommit.ID
    QString containerdCommit;
    Field<FirewallBackend> firewallBackend;
    Field<QMap<QString, QString>> nri; ///< missing: not reported
    Field<QStringList> cdiSpecDirs;
    Field<qint64> containersTotal;
    Field<qint64> containersRunning;
    Field<qint64> containersPaused;
    Field<qint64> containersStopped;
    Field<qint64> imagesTotal;
    SwarmNodeState swarm;

    friend bool operator==(const Daemon &, const Daemon &) = default;
};

} // namespace hullwatch
