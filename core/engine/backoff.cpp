// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backoff.h"

#include <algorithm>

namespace hullwatch {

namespace {

constexpr std::chrono::milliseconds longestOfRestarting{4'000};
constexpr std::chrono::milliseconds longest{30'000};

} // namespace

std::chrono::milliseconds retryDelay(int failures, bool wasLiveLately, double jitter) {
    const int doublings = std::clamp(wasLiveLately ? (failures - 1) / 2 : failures - 1, 0, 5);
    const auto wait = std::min(wasLiveLately ? longestOfRestarting : longest,
                               std::chrono::milliseconds(1'000 << doublings));
    return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(
        static_cast<double>(wait.count()) * (1 - std::clamp(jitter, 0.0, 1.0) / 5)));
}

} // namespace hullwatch
