// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/finding.h"
#include "core/audit/judgement.h"
#include "core/audit/score.h"
#include "core/model/snapshot.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace hullwatch {

/// The judgement of one container: one finding per control that judges containers.
struct Assessment {
    ContainerPtr container;
    std::vector<Finding> findings; ///< worst first
    Score score;
    Message takeover; ///< a sentence when findings together mean root on the host; else empty
    Compromise compromise = Compromise::None; ///< apart from the score, and graver

    [[nodiscard]] int openCount(Severity severity) const; ///< fails and warns that are not implied by another
};

using AssessmentPtr = std::shared_ptr<const Assessment>;

/// The judgement of one snapshot.
struct HostAssessment {
    SnapshotPtr snapshot;
    AuditContextPtr context;               ///< by which it was judged; never null after `assess`
    std::vector<AssessmentPtr> containers; ///< in the order of the snapshot
    /// Of the host itself and of its images, networks and volumes, worst first. Where a host is shown or
    /// reported, they stand beside those of its containers.
    std::vector<Finding> findings;
    Score score;
    Compromise compromise = Compromise::None; ///< the worst of the host and its containers
    int openInAll = 0;                        ///< fails and warns of the host and its containers

    [[nodiscard]] int openCount(Severity severity) const; ///< among `findings`
};

using HostAssessmentPtr = std::shared_ptr<const HostAssessment>;

/// Judges the host, its containers, images, networks and volumes by every control. Pure and thread-safe. What
/// is unchanged since `previous` (same record, same surroundings, a context that judges alike) is taken over
/// from it. Without a context: no policy, no words, and the moment of the snapshot.
[[nodiscard]] HostAssessmentPtr assess(const SnapshotPtr &snapshot, const HostAssessmentPtr &previous = {},
                                       AuditContextPtr context = {});

/// Fills in what follows from the findings of the host and of its containers: score, compromise and count.
void summarise(HostAssessment &assessment);

/// Orders worst first: verdict, own causes before implied ones, severity, then the catalogue.
[[nodiscard]] bool worseThan(const Finding &a, const Finding &b);

/// What indicators among the findings say: likely with a critical failure, suspicious with a high one.
[[nodiscard]] Compromise compromiseOf(const std::vector<Finding> &findings);

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::HostAssessmentPtr)
