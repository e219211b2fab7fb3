// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/packedvalue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hullwatch {

namespace {

constexpr PackedValue zero = 2;
constexpr PackedValue smallest = 3; // 2^lowestPower
constexpr double lowestPower = -20;
constexpr double highestPower = 45;
constexpr double stepsPerDoubling = 1008;
static_assert(smallest + (highestPower - lowestPower) * stepsPerDoubling <=
              std::numeric_limits<PackedValue>::max());

} // namespace

PackedValue packed(double value) {
    if (!(value >= 0))
        return packedUnknown;
    if (value == 0)
        return zero;
    const double power = std::clamp(std::log2(value), lowestPower, highestPower);
    return static_cast<PackedValue>(smallest + std::lround((power - lowestPower) * stepsPerDoubling));
}

double unpacked(PackedValue value) {
    if (value <= packedUnknown)
        return std::numeric_limits<double>::quiet_NaN();
    return value == zero ? 0 : std::exp2(lowestPower + (value - smallest) / stepsPerDoubling);
}

} // namespace hullwatch
