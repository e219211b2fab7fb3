// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>

namespace hullwatch::ui {

/// Single lines of text. The last thousand that were measured or drawn are kept as shaped glyphs: shaping
/// costs several times as much as drawing, and names are measured before they are drawn, labels and digits
/// drawn again and again. GUI thread.

/// How far `text` advances, in device-independent pixels.
[[nodiscard]] qreal textWidth(const QFont &font, const QString &text);
/// Cut, with an ellipsis in place of the rest, to be no wider than `width`.
[[nodiscard]] QString elidedLine(const QFont &font, const QString &text, Qt::TextElideMode mode, qreal width);
/// In the font and with the pen of `painter`, starting at `baseline`.
void drawTextLine(QPainter &painter, const QPointF &baseline, const QString &text);

} // namespace hullwatch::ui
