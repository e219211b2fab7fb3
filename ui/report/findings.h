// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline.h"
#include "ui/report/flow.h"

#include <QHash>
#include <QStringList>

namespace hullwatch::ui::pdf {

/// The names of what a finding is about where that is not clear from the section.
using SubjectNames = QHash<const Finding *, QStringList>;

/// The findings that give work as a table with evidence and fix, the others as a paragraph for each verdict.
void addFindings(Flow &flow, const report::FindingGroups &groups, const SubjectNames &subjects);

} // namespace hullwatch::ui::pdf
