// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace hullwatch::ui {

/// The bordered ground of a row that is a small card: hovered, selected and focused as `state` says.
void paintRowFrame(QPainter &painter, const QRectF &row, const Theme &theme, QStyle::State state);

} // namespace hullwatch::ui
