// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/series.h"
#include "core/model/container.h"
#include "ui/report/flow.h"

namespace hullwatch::ui::pdf {

/// "Resources": CPU and memory side by side over the recorded time, with the limit as a dashed line where it
/// is near enough to be in the picture. `series` may be null or empty.
void addResources(Flow &flow, const Container &container, const Series *series);

} // namespace hullwatch::ui::pdf
