// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/filter/findingfilter.h"

#include <QHash>

#include <bitset>
#include <memory>
#include <vector>

namespace hullwatch::ui {

inline constexpr size_t verdictCount = 7;
using VerdictSet = std::bitset<verdictCount>; ///< indexed by Verdict
[[nodiscard]] VerdictSet openVerdicts();

enum class FindingGrouping { Control, Subject, Host, Severity };

/// A host whose findings are listed. Immutable once shared.
struct FindingHost {
    HostId host;
    QString label;                ///< safe to show
    HostAssessmentPtr assessment; ///< never null
};
using FindingHostPtr = std::shared_ptr<const FindingHost>;

/// A finding in the list. The pointers lead into the assessment of its host.
struct FindingRow {
    quint64 key = 0;  ///< of this control for this subject, as long as the subject exists
    quint32 rank = 0; ///< the lower, the more it matters
    const Finding *finding = nullptr;
    const FindingHost *host = nullptr;
    const Container *container = nullptr; ///< of findings about a container
};

/// Findings under one heading, the worst first; never empty.
struct FindingGroup {
    quint64 key = 0;
    std::vector<FindingRow> rows;
    int worst = 0; ///< rows as grave as the first one

    [[nodiscard]] const FindingRow &first() const { return rows.front(); }
};

/// Numbers for subjects, by which they are recognised from one judgement to the next.
class SubjectNumbers {
public:
    /// Forgets what was not asked for since the last call.
    void beginRound();
    [[nodiscard]] quint64 of(const FindingHost &host, SubjectKind kind, const QString &id);

private:
    QHash<QString, quint64> m_before;
    QHash<QString, quint64> m_now;
    quint64 m_last = 0;
};

/// The findings of these hosts that pass, as groups: the one with the gravest finding first.
[[nodiscard]] std::vector<FindingGroup> groupsOf(const std::vector<FindingHostPtr> &hosts,
                                                 const FindingFilter &filter, VerdictSet verdicts,
                                                 FindingGrouping grouping, SubjectNumbers &numbers);

} // namespace hullwatch::ui
