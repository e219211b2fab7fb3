// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <vector>

namespace hullwatch {

/// The containers of the snapshot that are attached to the network, by its id or, where the container does
/// not tell the id, its name. Those that are not running count: they come back to it.
[[nodiscard]] std::vector<const Container *> membersOf(const Network &network, const Snapshot &snapshot);

} // namespace hullwatch
