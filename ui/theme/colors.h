// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QChar>
#include <QColor>

#include <array>

namespace hullwatch::ui {

/// What a colour is for. Every colour of the window comes from this table.
enum class Role {
    Window,
    Surface,
    Raised,
    Sunken,
    Border,
    Text,
    MutedText,
    Accent,
    Critical,
    High,
    Medium,
    Low,
    Pass,
    Unknown,
    OnMark, ///< letters on a grade tile, a filled chip or the accent
};
inline constexpr std::array allRoles{Role::Window,   Role::Surface, Role::Raised,    Role::Sunken,
                                     Role::Border,   Role::Text,    Role::MutedText, Role::Accent,
                                     Role::Critical, Role::High,    Role::Medium,    Role::Low,
                                     Role::Pass,     Role::Unknown, Role::OnMark};

enum class Shade { Light, Dark };

[[nodiscard]] QColor roleColor(Role role, Shade shade);
/// `share` of `over` (0 … 1) laid on `under`: opaque, for tinted backgrounds.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);
/// Contrast ratio of WCAG 2.1, 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

[[nodiscard]] Role roleOf(Severity severity);
/// A to F; anything else is Unknown.
[[nodiscard]] Role roleOfGrade(QChar grade);
/// A pass is green, an open finding has the colour of its severity, the rest is Unknown.
[[nodiscard]] Role roleOf(Verdict verdict, Severity severity);

} // namespace hullwatch::ui
