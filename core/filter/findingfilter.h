// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/filter/filterlanguage.h"
#include "core/model/container.h"

#include <QSet>

#include <span>
#include <vector>

namespace hullwatch {

/// Where a finding was made.
struct FindingPlace {
    HostId host;
    QString hostLabel;
    const Container *container = nullptr; ///< of findings about a container
    Timestamp now{};                      ///< of the judgement
};

/// Which findings a list shows. Bare words are looked for in the headline, the id of the control, the subject
/// and the host; the keys are control, severity, verdict, kind, host, container, name, image, tip and cis.
/// Of the verdicts, "open" is fail and warn, "accepted" is waived, and "ending" what a person accepted or
/// attested for no more than two weeks from now.
class FindingFilter {
public:
    FindingFilter() = default;
    /// By the terms of a text that was parsed with `keys`.
    explicit FindingFilter(std::vector<FilterTerm> terms);

    [[nodiscard]] static std::span<const FilterKey> keys();

    [[nodiscard]] bool matches(const Finding &finding, const FindingPlace &place) const;
    [[nodiscard]] bool isNarrowing() const { return !m_terms.empty(); }
    /// Whether the terms say themselves which verdicts are wanted.
    [[nodiscard]] bool namesVerdicts() const;

    HostId host; ///< empty for all hosts

private:
    /// The controls are those that a term fits whatever it was they judged: looked up once, not for each
    /// finding.
    struct Term {
        FilterTerm wanted;
        QSet<const Control *> controls;
    };
    [[nodiscard]] static bool matches(const Term &term, const Finding &finding, const FindingPlace &place);

    std::vector<Term> m_terms;
};

} // namespace hullwatch
