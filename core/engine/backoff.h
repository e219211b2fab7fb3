// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hullwatch {

/// How long to wait before the next attempt after `failures` (≥ 1) in a row. A host that answered less than
/// two minutes ago probably restarts: it waits 1, 1, 2, 2, 4, 4 … s. For any other it doubles from 1 to 30 s.
/// Up to a fifth is taken off by `jitter` (0 … 1), so that many hosts are not tried at the same moment.
[[nodiscard]] std::chrono::milliseconds retryDelay(int failures, bool wasLiveLately, double jitter);

} // namespace hullwatch
