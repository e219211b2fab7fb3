// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/savedhost.h"

#include <vector>

namespace hullwatch {

/// The hosts in the order in which they are shown: those without a group, then group by group in the order in
/// which the groups first appear. What is together stays in its order.
[[nodiscard]] std::vector<SavedHost> grouped(std::vector<SavedHost> hosts);

/// The host of this id one row up (-1) or down (+1) in a grouped list. At the border of its group it joins
/// the neighbours'. Unchanged at either end and for an unknown id.
[[nodiscard]] std::vector<SavedHost> stepped(std::vector<SavedHost> hosts, const QString &id, int step);

/// The host of this id put before the host `before`, whose group it joins; an empty `before` is the end.
[[nodiscard]] std::vector<SavedHost> placedBefore(std::vector<SavedHost> hosts, const QString &id,
                                                  const QString &before);

} // namespace hullwatch
