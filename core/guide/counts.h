// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/guide/topic.h"

#include <QHash>

#include <array>
#include <vector>

namespace hullwatch {

/// How many findings have which verdict.
struct VerdictCounts {
    std::array<int, 7> byVerdict{}; ///< indexed by Verdict

    [[nodiscard]] int of(Verdict verdict) const { return byVerdict[static_cast<size_t>(verdict)]; }
    /// Fails and warns, also those that follow from another finding.
    [[nodiscard]] int open() const { return of(Verdict::Fail) + of(Verdict::Warn); }
    /// All but those that do not apply.
    [[nodiscard]] int applicable() const;
    void add(Verdict verdict) { ++byVerdict[static_cast<size_t>(verdict)]; }
    VerdictCounts &operator+=(const VerdictCounts &other);

    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;
};

/// What was measured for the guide across a fleet.
struct GuideCounts {
    std::vector<VerdictCounts> topics; ///< as guideTopics(): the sum over the controls that serve each
    QHash<const Control *, VerdictCounts> controls;
};

/// Counts the findings of the hosts, their containers, images, networks and volumes; null assessments count
/// nothing. Pure.
[[nodiscard]] GuideCounts countGuide(const std::vector<HostAssessmentPtr> &hosts);

} // namespace hullwatch
