// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QString>
#include <QStringList>

namespace hullwatch {

/// One row of GET /plugins: a managed plugin and the rights that it was granted.
struct EnginePlugin {
    QString id;
    QString name; ///< "vieux/sshfs:latest"
    Field<bool> enabled;
    Field<QString> networkType; ///< Config.Network.Type: "host", "bridge", "none"
    Field<bool> pidHost;
    Field<bool> ipcHost;
    Field<QStringList> capabilities; ///< Config.Linux.Capabilities
    Field<bool> allowAllDevices;
    QStringList devices;             ///< paths of Settings.Devices on the host
    Field<QStringList> mountSources; ///< Settings.Mounts[].Source
    QStringList interfaces;          ///< Config.Interface.Types: "docker.authz/1.0"

    friend bool operator==(const EnginePlugin &, const EnginePlugin &) = default;
};

} // namespace hullwatch
