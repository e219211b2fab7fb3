// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QChar>

#include <optional>
#include <span>

namespace hullwatch {

/// 0 (worst) to 100. Weights per failure: critical .50, high .20, medium .06, low .02, warn half of it;
/// 100 × Π(1 − w), then ceilings: any critical ≤ 39, two criticals or a takeover chain ≤ 15, any high ≤ 74,
/// three highs ≤ 59. Unknown findings are left out of the value and span the interval low … high; coverage is
/// the share of applicable controls that could be assessed.
struct Score {
    std::optional<int> value; ///< absent when nothing could be assessed
    std::optional<int>
        measured; ///< what `value` would be without waivers; equal to it when nothing is waived
    int low = 0;
    int high = 100;
    double coverage = 0.0;

    /// 'A' ≥ 90, 'B' ≥ 75, 'C' ≥ 60, 'D' ≥ 40, else 'F'; '-' without a value.
    [[nodiscard]] QChar grade() const;
    /// Less than 80 % could be assessed: the letter is shown with a question mark.
    [[nodiscard]] bool isTentative() const { return coverage < 0.8; }

    friend bool operator==(const Score &, const Score &) = default;
};

[[nodiscard]] QChar gradeOf(int score);
/// Score of one subject's findings. Findings with `impliedBy`, indicators of compromise, waived and not
/// applicable ones do not count.
[[nodiscard]] Score scoreOf(std::span<const Finding> findings);
/// Score of a host: the formula over its own findings, never better than its worst container. Of its networks
/// and volumes, which may be many, each control counts once, by its worst finding; images do not count here.
[[nodiscard]] Score hostScoreOf(std::span<const Finding> own, std::span<const Score> containers);

} // namespace hullwatch
