// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/container.h"

#include <vector>

namespace hullwatch::report {

/// Where in a container a change lies, the most telling place first.
enum class ChangeArea {
    Configuration, ///< /etc and /var/spool/cron
    Programs,      ///< /usr, /bin, /sbin, /lib, /opt and what belongs to them
    Homes,         ///< /root and /home
    Temporary,     ///< /tmp, /var/tmp, /dev and /run
    Other,
};

/// The changes of one area that are worth a line.
struct ChangeGroup {
    ChangeArea area = ChangeArea::Other;
    std::vector<FileChange> changes;
};

/// What `docker diff` says, made short.
struct ChangeOutline {
    int added = 0;
    int modified = 0;
    int deleted = 0;
    std::vector<ChangeGroup> groups; ///< at most `maxShown` changes together
    int more = 0;                    ///< changes beyond those in `groups`
    bool truncated = false;          ///< the engine listed more than was read

    static constexpr int maxShown = 12;

    [[nodiscard]] int total() const { return added + modified + deleted; }
};

/// Directories that are listed as modified only because something below them changed are counted, not shown.
[[nodiscard]] ChangeOutline changeOutlineOf(const ChangeSet &changes);

[[nodiscard]] ChangeArea areaOf(QStringView path);

/// Storage of a container that `docker diff` never sees.
struct UnseenMounts {
    int volumes = 0;
    int binds = 0;
    int tmpfs = 0;
};
[[nodiscard]] UnseenMounts unseenMountsOf(const Container &container);

} // namespace hullwatch::report
