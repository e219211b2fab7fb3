// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

namespace hullwatch {

/// One entry of GET /containers/{id}/changes; the numbers are the API's Kind.
struct FileChange {
    enum class Kind { Modified = 0, Added = 1, Deleted = 2 };
    Kind kind = Kind::Modified;
    QString path;

    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// What `docker diff` says of a container at one moment. Volumes, bind mounts and tmpfs are never in it.
struct ChangeSet {
    ContainerKey container;
    Timestamp readAt;
    std::vector<FileChange> changes; ///< sorted by path
    bool truncated = false;          ///< the engine listed more than was kept

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

using ChangeSetPtr = std::shared_ptr<const ChangeSet>;

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::ChangeSetPtr)
