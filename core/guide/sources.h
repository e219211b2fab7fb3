// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/topic.h"

#include <span>

namespace hullwatch::guide {

/// The topics of each table, in the order of their source. Static lifetime.
[[nodiscard]] std::span<const GuideTopic> overviewOfTheEngine();
[[nodiscard]] std::span<const GuideTopic> overviewOfImages();
[[nodiscard]] std::span<const GuideTopic> tips1To17();
[[nodiscard]] std::span<const GuideTopic> tips18To34();
[[nodiscard]] std::span<const GuideTopic> tips35To50();

} // namespace hullwatch::guide
