// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

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

    friend bool operator==(const Daemon &, const Daemon &) = default;
};

} // namespace hullwatch
