// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/auditlayout.h"

namespace hullwatch::ui::pdf {

/// Title, figures, what to do first, the hosts, and the list of containers with their pages.
void addCover(Flow &flow, const Audit &audit);

} // namespace hullwatch::ui::pdf
