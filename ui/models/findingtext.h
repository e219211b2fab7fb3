// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findinggroups.h"

#include <QString>

namespace hullwatch::ui {

// What the rows of the findings list say; all of it is safe to show. What the heading says already, a row
// does not repeat.

/// "container", "image" …
[[nodiscard]] QString subjectKindWord(SubjectKind kind);
/// The name of what was judged: of a host, its label.
[[nodiscard]] QString subjectText(const FindingRow &row);
/// The headline of a finding that is open, or would be if nobody had accepted it; else the state that the
/// control asks for.
[[nodiscard]] QString headlineText(const Finding &finding);

[[nodiscard]] QString rowText(const FindingRow &row, FindingGrouping grouping);
/// Beside it, quieter.
[[nodiscard]] QString rowSecondText(const FindingRow &row, FindingGrouping grouping);
/// How that is to be drawn: as a path of the Engine's answer, as words, or as words that ask for a decision.
enum class SecondTone { Machine, Words, Urgent };
[[nodiscard]] SecondTone rowSecondTone(const FindingRow &row, FindingGrouping grouping);
/// At the end of the row.
[[nodiscard]] QString rowTrailingText(const FindingRow &row, FindingGrouping grouping);

[[nodiscard]] QString groupText(const FindingGroup &group, FindingGrouping grouping);
[[nodiscard]] QString groupSecondText(const FindingGroup &group, FindingGrouping grouping);
/// "14", or "2 critical of 14" where they are of several kinds.
[[nodiscard]] QString groupCountText(const FindingGroup &group);

} // namespace hullwatch::ui
