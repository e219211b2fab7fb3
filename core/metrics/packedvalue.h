// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hullwatch {

/// A measured value in 16 bits, by its logarithm: 1,008 steps per doubling from 2^-20 to 2^45, so that what
/// comes back is within 0.035 % of what went in, and powers of two and zero come back as they were. Values
/// outside are brought to the nearer end. Order is kept: of two packed values the greater is never the less.
using PackedValue = quint16;

inline constexpr PackedValue packedNothing = 0; ///< nothing was measured
inline constexpr PackedValue packedUnknown = 1; ///< measured, without a value

/// NaN and what is below zero become `packedUnknown`.
[[nodiscard]] PackedValue packed(double value);
/// NaN for `packedNothing` and `packedUnknown`.
[[nodiscard]] double unpacked(PackedValue value);

} // namespace hullwatch
