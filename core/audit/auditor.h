// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/score.h"
#include "core/model/snapshot.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace hullwatch {

/// The judgement of one container: one finding per control of the catalogue.
struct Assessment {
    ContainerPtr container;
    std::vector<Finding> findings; ///< worst first
    Score score;
    Message takeover; ///< a sentence when findings together mean root on the host; else empty

    [[nodiscard]] int openCount(Severity severity) const; ///< fails and warns that are not implied by another
};

using AssessmentPtr = std::shared_ptr<const Assessment>;

/// The judgement of one snapshot.
struct HostAssessment {
    SnapshotPtr snapshot;
    std::vector<AssessmentPtr> containers; ///< in the order of the snapshot
    Score score;
};

using HostAssessmentPtr = std::shared_ptr<const HostAssessment>;

/// Judges every container of the snapshot by every control. Pure and thread-safe. What is unchanged since
/// `previous` (same container record, same daemon, networks and volumes) is taken over from it.
[[nodiscard]] HostAssessmentPtr assess(const SnapshotPtr &snapshot, const HostAssessmentPtr &previous = {});

/// One control for one container, with what holds for every control: Linux-only ones do not apply to Windows.
[[nodiscard]] Finding judge(const Control &control, const Container &container, const Snapshot &snapshot);

/// Orders worst first: verdict, own causes before implied ones, severity, then the catalogue.
[[nodiscard]] bool worseThan(const Finding &a, const Finding &b);

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::HostAssessmentPtr)
