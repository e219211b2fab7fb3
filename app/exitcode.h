// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace hullwatch {

/// What the program returns; scripts rely on these numbers.
enum class ExitCode {
    Clean = 0,
    Findings = 1, ///< at or above --fail-on
    Usage = 2,
    CannotConnect = 3,
    Refused = 4, ///< TLS or authorization
    Partial = 5, ///< some hosts failed, or the output could not be written
    WorseThanBaseline = 6,
};

/// Whether a host that cannot be read refused us, or we it, as against one that cannot be reached.
[[nodiscard]] bool isRefusal(ErrorCode code);

} // namespace hullwatch
