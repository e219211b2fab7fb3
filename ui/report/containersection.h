// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline.h"
#include "ui/report/flow.h"

namespace hullwatch::ui::pdf {

/// The risk card of one container, from the top of a new page: grade, identity, takeover, findings, resources
/// and changes. It is the `number`th of `count` on its host.
void addContainer(Flow &flow, const report::ContainerOutline &container, int number, int count);

} // namespace hullwatch::ui::pdf
