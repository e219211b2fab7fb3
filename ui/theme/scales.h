// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The few lengths of which the window is made, in device-independent pixels.
namespace hullwatch::ui::space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
inline constexpr int xxl = 24;
} // namespace hullwatch::ui::space

namespace hullwatch::ui::radius {
inline constexpr int chip = 4;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace hullwatch::ui::radius

namespace hullwatch::ui::type {
inline constexpr int tiny = 10;
inline constexpr int small = 11;
inline constexpr int note = 12;
inline constexpr int body = 13;
inline constexpr int title = 15;
inline constexpr int heading = 18;
inline constexpr int display = 20;
} // namespace hullwatch::ui::type

namespace hullwatch::ui::extent {
inline constexpr int control = 32;
inline constexpr int row = 26;
inline constexpr int cardHeight = 176;
inline constexpr int cardMinWidth = 232;
inline constexpr int rail = 232;
inline constexpr int railNarrow = 200;
inline constexpr int inspector = 372;
inline constexpr int inspectorNarrow = 300;
} // namespace hullwatch::ui::extent
