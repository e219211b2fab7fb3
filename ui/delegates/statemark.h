// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/words.h"
#include "ui/theme/painting.h"

namespace hullwatch::ui {

/// The state of a host in a mark 8 px wide: a different shape for each, because colour alone does not tell
/// them apart.
void paintStateMark(QPainter &painter, const QPointF &center, const Theme &theme, HostState state);

} // namespace hullwatch::ui
