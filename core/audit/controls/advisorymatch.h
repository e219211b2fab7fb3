// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/engineadvisories.h"
#include "core/audit/finding.h"
#include "core/model/snapshot.h"

#include <QStringList>

#include <optional>

namespace hullwatch::controls {

/// What the table of advisories says of the parts of one engine.
struct AdvisoryMatch {
    QStringList certain;  ///< ids of those that hold
    QStringList doubtful; ///< of those a distribution may have mended under the old number
    QStringList disputed; ///< of those whose records contradict themselves
    Severity certainSeverity = Severity::Info;
    Severity doubtfulSeverity = Severity::Info;
    std::vector<Evidence> evidence;   ///< of the preconditions that hold
    std::optional<Outcome> undecided; ///< why one that would matter cannot be decided
};

/// Compares one version with the table, preconditions included, and adds to `match`.
void addMatches(AdvisoryMatch &match, AdvisedPart part, const QString &version, const Snapshot &snapshot);

} // namespace hullwatch::controls
