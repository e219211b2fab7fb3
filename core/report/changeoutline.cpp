// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changeoutline.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hullwatch::report {
namespace {

bool isBelow(QStringView path, QStringView directory) {
    return path.startsWith(directory) && (path.size() == directory.size() || path[directory.size()] == u'/');
}

/// Every proper ancestor of every changed path.
QSet<QString> ancestorsOf(const std::vector<FileChange> &changes) {
    QSet<QString> ancestors;
    for (const FileChange &change : changes) {
        for (qsizetype slash = change.path.lastIndexOf(u'/'); slash > 0;
             slash = change.path.lastIndexOf(u'/', slash - 1)) {
            const QString ancestor = change.path.left(slash);
            if (ancestors.contains(ancestor))
                break;
            ancestors.insert(ancestor);
        }
    }
    return ancestors;
}

} // namespace

ChangeArea areaOf(QStringView path) {
    static constexpr std::array<std::pair<QStringView, ChangeArea>, 15> areas{{
        {u"/etc", ChangeArea::Configuration},
        {u"/var/spool/cron", ChangeArea::Configuration},
        {u"/usr", ChangeArea::Programs},
        {u"/bin", ChangeArea::Programs},
        {u"/sbin", ChangeArea::Programs},
        {u"/lib", ChangeArea::Programs},
        {u"/lib32", ChangeArea::Programs},
        {u"/lib64", ChangeArea::Programs},
        {u"/opt", ChangeArea::Programs},
        {u"/root", ChangeArea::Homes},
        {u"/home", ChangeArea::Homes},
        {u"/tmp", ChangeArea::Temporary},
        {u"/var/tmp", ChangeArea::Temporary},
        {u"/dev", ChangeArea::Temporary},
        {u"/run", ChangeArea::Temporary},
    }};
    const auto found =
        std::find_if(areas.begin(), areas.end(), [&](const auto &area) { return isBelow(path, area.first); });
    return found == areas.end() ? ChangeArea::Other : found->second;
}

ChangeOutline changeOutlineOf(const ChangeSet &changes) {
    ChangeOutline outline;
    outline.truncated = changes.truncated;
    const QSet<QString> ancestors = ancestorsOf(changes.changes);
    std::vector<std::pair<ChangeArea, const FileChange *>> candidates;
    for (const FileChange &change : changes.changes) {
        const bool isModified = change.kind == FileChange::Kind::Modified;
        ++(isModified ? outline.modified
                      : (change.kind == FileChange::Kind::Added ? outline.added : outline.deleted));
        if (!isModified || !ancestors.contains(change.path))
            candidates.emplace_back(areaOf(change.path), &change);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto shown = std::min<size_t>(candidates.size(), ChangeOutline::maxShown);
    for (size_t i = 0; i < shown; ++i) {
        if (outline.groups.empty() || outline.groups.back().area != candidates[i].first)
            outline.groups.push_back({candidates[i].first, {}});
        outline.groups.back().changes.push_back(*candidates[i].second);
    }
    outline.more = static_cast<int>(candidates.size() - shown);
    return outline;
}

UnseenMounts unseenMountsOf(const Container &container) {
    QSet<QString> seen;
    UnseenMounts unseen;
    const auto count = [&seen](int &counter, const QString &destination) {
        const auto before = seen.size();
        seen.insert(destination);
        counter += seen.size() > before ? 1 : 0;
    };
    for (const Mount &mount : *container.mounts) {
        if (mount.type == "volume"_L1)
            count(unseen.volumes, mount.destination);
        else if (mount.type == "tmpfs"_L1)
            count(unseen.tmpfs, mount.destination);
        else
            count(unseen.binds, mount.destination);
    }
    for (auto it = container.hostConfig.tmpfs->begin(); it != container.hostConfig.tmpfs->end(); ++it)
        count(unseen.tmpfs, it.key());
    return unseen;
}

} // namespace hullwatch::report
