// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/remedy/plan.h"

namespace hullwatch::fixes {

/// Puts the container into a new bridge network for it alone, in place of those it is in.
void moveToOwnNetwork(Plan &plan, const Snapshot &snapshot);

} // namespace hullwatch::fixes
