// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline.h"
#include "ui/report/flow.h"

namespace hullwatch::ui::pdf {

/// What was found of the host itself and of its images, networks and volumes, from the top of a new page;
/// nothing where no such thing was judged.
void addHostFindings(Flow &flow, const report::HostOutline &host);

} // namespace hullwatch::ui::pdf
