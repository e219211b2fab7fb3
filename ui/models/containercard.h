// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/series.h"
#include "core/session/inventory.h"
#include "ui/theme/painting.h"

#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch::ui {

/// A dangerous property in one word, such as PRIV or SOCK.
struct Badge {
    QString text;
    Role role = Role::Unknown;

    friend bool operator==(const Badge &, const Badge &) = default;
};

/// Everything that the card of one container shows. All text is safe to draw.
struct ContainerCard {
    ContainerKey key;
    ContainerPtr container;
    QString name;
    QString foldedName; ///< what names are ordered by
    QString image;
    QString host;
    QString project; ///< label com.docker.compose.project; empty for none
    ContainerState state;
    GradeMark mark;
    bool judged = false;
    QString worst; ///< headline of the worst open finding
    QString hint;  ///< one line: what to do
    std::vector<Badge> badges;
    std::vector<const Control *> openControls; ///< with an open finding
    bool critical = false;
    int criticalCount = 0;
    int openCount = 0;
    std::optional<qsizetype> changeCount; ///< nothing until read
    bool changesTruncated = false;
    double memoryLimitBytes = Sample::unknown; ///< NaN without a limit of its own
    std::shared_ptr<const Series> series;
    bool hostIsStale = false;
    bool stale = false; ///< its values are old
    bool demo = false;
    quint64 revision = 0; ///< grows when anything but the measured values changes
    int row = -1;         ///< where the model shows it; -1 while filtered out
    int place = -1;       ///< among all cards by name; below 0 until the model has found it

    /// The newest value; NaN where it is not known, and of a container that does not run.
    [[nodiscard]] double latest(Metric metric) const;
    /// The newest values that fit a sparkline, oldest first.
    [[nodiscard]] std::vector<float> recent(Metric metric, size_t count) const;
};

/// A number that no card had before: what a painter caches by.
[[nodiscard]] quint64 nextRevision();
/// Takes over the record, judgement and changes of `entry`. `host` may be null.
void describe(ContainerCard &card, const ContainerEntry &entry, const HostEntry *host);

} // namespace hullwatch::ui

Q_DECLARE_METATYPE(const hullwatch::ui::ContainerCard *)
