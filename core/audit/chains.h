// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <optional>
#include <span>

namespace hullwatch {

/// Findings of one container that together, or one so grave that it alone, make root of the host out of
/// whoever takes over the container.
struct Takeover {
    Message sentence;
    bool isChain = false; ///< several findings work together: the score is at most 15
};

/// The gravest takeover that the findings prove. With `assumeUnknown`, a control with the verdict Unknown
/// counts as if it had found whatever completes a chain.
[[nodiscard]] std::optional<Takeover> takeoverOf(std::span<const Finding> findings,
                                                 bool assumeUnknown = false);

} // namespace hullwatch
