// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realengine.h"

#include <memory>

namespace hullwatch::bench {

/// A real engine with sixty-two containers of every kind, fewer than half of them running and none of them
/// busy. Null, with a word on standard error, when it cannot be started.
[[nodiscard]] std::unique_ptr<test::RealEngine> startRealEngine();

} // namespace hullwatch::bench
