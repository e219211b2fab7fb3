// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

/// One row of GET /containers/{id}/top. Ids are those of the host.
struct Process {
    qint64 pid = 0;
    qint64 parent = 0;         ///< 0 where the answer has no such column
    std::optional<qint64> uid; ///< of the host; nothing where the answer names accounts only
    QString user;
    QString elapsed; ///< as ps writes it: "02:11", "3-04:05:06"
    QString state;   ///< "Ss", "Z"; empty where the answer has no such column
    QString command; ///< with secret-looking arguments masked

    friend bool operator==(const Process &, const Process &) = default;
};

/// What runs in a container at one moment.
struct ProcessList {
    ContainerKey container;
    Timestamp readAt;
    std::vector<Process> processes;
    bool truncated = false; ///< the engine listed more than was kept

    friend bool operator==(const ProcessList &, const ProcessList &) = default;
};

using ProcessListPtr = std::shared_ptr<const ProcessList>;

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::ProcessListPtr)
