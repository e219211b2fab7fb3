// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"
#include "core/model/network.h"

#include <optional>

namespace hullwatch {

/// A container as it is to become: what a fix changes, what is audited and what is written as text.
struct Plan {
    Container container;
    std::optional<Network> ownNetwork; ///< a network that does not exist yet and is made for it
};

} // namespace hullwatch
