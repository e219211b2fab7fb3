// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/auditlayout.h"

namespace hullwatch::ui::pdf {

/// What could not be assessed and how the snapshot is to be read: the last pages.
void addClosing(Flow &flow, const Audit &audit);

} // namespace hullwatch::ui::pdf
