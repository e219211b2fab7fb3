// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"

#include <QStringList>

namespace hullwatch {

/// The assessment as it is by some controls: those in `only` (all when it is empty) without those in `skip`,
/// scores computed anew. Ids are spelled as in the catalogue. The same pointer when nothing is selected; null
/// stays null.
[[nodiscard]] HostAssessmentPtr selected(const HostAssessmentPtr &assessment, const QStringList &only,
                                         const QStringList &skip);

} // namespace hullwatch
