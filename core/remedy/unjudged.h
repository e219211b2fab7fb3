// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace hullwatch {

/// HostConfig.Mounts[].…Options of one destination.
struct MountOptions {
    qint64 tmpfsBytes = 0; ///< 0 for no limit
    qint64 tmpfsMode = 0;
    bool noCopy = false;
    bool nonRecursive = false;
    QString subpath;
};

/// What a container is made of besides what controls judge, so that it can be made anew. Empty and 0 stand
/// for the Engine's defaults.
struct Unjudged {
    QString hostname; ///< empty for the one that the Engine makes of the id
    QString domainName;
    bool tty = false;
    bool openStdin = false;
    qint64 stopTimeoutSeconds = -1; ///< -1 for the default
    QString macAddress;
    QString cpusetMems;
    qint64 blkioWeight = 0;
    QStringList dnsSearch;
    QStringList dnsOptions;
    QMap<QString, QString> annotations; ///< secret-looking values masked
    QMap<QString, QString> storageOptions;
    QHash<QString, QString> variables;   ///< values of environment variables that are known for certain
    QHash<QString, QString> ipv4Address; ///< asked for, by network
    QHash<QString, QString> ipv6Address;
    QHash<QString, MountOptions> mountOptions; ///< by destination
};

/// Of Container::inspectJson. What is not there or of another type stays at its default.
[[nodiscard]] Unjudged unjudgedOf(const Container &container);

} // namespace hullwatch
