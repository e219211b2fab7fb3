// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace hullwatch
