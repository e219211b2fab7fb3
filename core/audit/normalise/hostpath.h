// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QString>

#include <vector>

namespace hullwatch {

/// A path of the host brought to one spelling: "//", ".", "..", and a trailing "/" resolved by the letters
/// alone, /var/run written as /run, and the prefixes removed under which Docker Desktop shows host paths.
/// Nothing on the host is looked up, so a symbolic link stays what it is called.
[[nodiscard]] QString cleanHostPath(const QString &path);

/// A file or directory of the host that a container sees.
struct HostMount {
    QString source; ///< cleaned; for a named pipe of Windows as it was written, with forward slashes
    QString destination;
    QString writtenSource;
    Field<bool> readWrite;
    QString origin;            ///< the call that showed the path
    QString path;              ///< and the JSON path in its answer
    bool isHiddenBind = false; ///< by a volume of the local driver with the option "bind"

    friend bool operator==(const HostMount &, const HostMount &) = default;
};

/// Everything of the host in a container: Mounts, HostConfig.Binds, HostConfig.Mounts and volumes that are
/// bind mounts in disguise. Named volumes that are not, tmpfs, images and cluster volumes are no part of it.
struct HostMounts {
    std::vector<HostMount> mounts;
    /// JSON paths of mounts that may hide something: without a source, or a volume that is not among the
    /// listed ones.
    QStringList unclear;
    bool volumesUnread = false; ///< there are volumes, but GET /volumes was not answered
};

/// Container::mounts must be set.
[[nodiscard]] HostMounts hostMountsOf(const Container &container, const Snapshot &snapshot);

enum class PathRelation {
    Unrelated,
    Same,
    Contains, ///< the mount is a directory above the path
    Below,    ///< the mount is inside the path
};

/// How a mounted path stands to `pattern`, in which "*" stands for one path segment. Both cleaned.
[[nodiscard]] PathRelation relationOf(const QString &mounted, const QString &pattern);

} // namespace hullwatch
