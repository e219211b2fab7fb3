// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace hullwatch {

/// What the operator allows and where limits lie. The defaults are those of the catalogue.
struct Policy {
    QSet<QString> controlsOff;          ///< ids; these controls do not apply anywhere
    QMap<QString, Severity> severities; ///< by control id: instead of what the control says of open findings

    QStringList registries;             ///< "registry.example", "docker.io/library"; empty: any
    bool onlyTheseRegistries = false;   ///< an image from elsewhere fails instead of warning
    QStringList imageSigners;           ///< names that may sign; empty: any
    QSet<int> privilegedPorts{80, 443}; ///< host ports below 1024 that only warn
    QSet<int> publishedPorts;           ///< host ports that are meant to be published; empty: not decided
    QStringList runtimes{QStringLiteral("runc"),  QStringLiteral("crun"), QStringLiteral("youki"),
                         QStringLiteral("runsc"), QStringLiteral("kata"), QStringLiteral("sysbox-runc"),
                         QStringLiteral("nvidia")}; ///< known by the program's name
    QStringList plugins;                            ///< managed plugins that were reviewed, with "*"
    QStringList cgroupParents;                      ///< allowed beside the engine's own
    bool remoteLogs = false;                        ///< every container must log to a remote driver
    QString trustZoneLabel = QStringLiteral("hullwatch.trust-zone");

    qint64 maxPids = 4096; ///< more only warns
    int imageWarnDays = 90;
    int imageFailDays = 365;
    qint64 imageWarnBytes = 150'000'000;
    qint64 imageFailBytes = 1'000'000'000;
    int maxStoppedContainers = 25;
    int maxStoppedDays = 30;
    int maxDanglingImages = 20;
    int certificateWarnDays = 30;
    int scanMaxDays = 7;   ///< age of an imported scan
    int benchMaxDays = 30; ///< age of an imported log of docker-bench-security
    int backupMaxDays = 30;
    int auditMaxDays = 90; ///< age of the last report

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace hullwatch
