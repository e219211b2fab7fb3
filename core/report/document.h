// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/base/timestamp.h"
#include "core/model/change.h"
#include "core/report/baseline.h"
#include "core/session/hoststatus.h"

#include <QHash>

#include <memory>
#include <vector>

namespace hullwatch {

class Inventory;
class Series;

namespace report {

/// One host in an audit document.
struct HostSection {
    HostStatus status;
    HostAssessmentPtr assessment; ///< null when the host was never read: status.error says why
    QHash<ContainerId, std::shared_ptr<const Series>> series;
    QHash<ContainerId, ChangeSetPtr> changes;
    QHash<ContainerId, Error> changesErrors;   ///< of containers whose changes could not be read
    QHash<ContainerId, Error> processesErrors; ///< of containers whose processes could not be read

    /// What stands here is what the host says now, not what it said before it was lost.
    [[nodiscard]] bool isReachable() const { return status.phase == HostPhase::Live; }
};

/// An audit at one moment: everything that exports show and nothing about how. Immutable once built; may
/// cross threads.
struct Document {
    Timestamp takenAt;
    QString toolVersion;
    std::vector<HostSection> hosts;
    std::shared_ptr<const Baseline> baseline; ///< an earlier audit to compare with; null for none
};

/// All findings of a host: those of its containers, then its own. They live as long as the assessment.
[[nodiscard]] std::vector<const Finding *> findingsOf(const HostSection &host);

/// What of its containers was asked for and could not be read: "GET /containers/{id}/top of web".
[[nodiscard]] std::vector<Gap> readingGapsOf(const HostSection &host);

/// What the inventory knows now. Live updates do not touch the document: series are copied when they go on.
[[nodiscard]] Document documentOf(const Inventory &inventory);

} // namespace report
} // namespace hullwatch
