// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace hullwatch {

/// Binary units with at most four digits as operators know them from `docker stats`: "412 MiB", "1.9 GiB".
[[nodiscard]] QString bytesText(double bytes);

/// "3.4 %": one decimal below 100, none above; "–" for NaN.
[[nodiscard]] QString percentText(double percent);

/// The largest unit that fits: "12 s", "5 min", "3 h", "6 d".
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace hullwatch
