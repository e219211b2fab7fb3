// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/typeface.h"
#include "ui/theme/colors.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <variant>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace hullwatch::ui::pdf {

/// A colour of the light theme: paper is white.
[[nodiscard]] inline QRgb ink(Role role) {
    return roleColor(role, Shade::Light).rgb();
}
/// A quiet background in the hue of `role`.
[[nodiscard]] QRgb tint(Role role);

inline constexpr QRgb noInk = 0; ///< fully transparent: nothing is drawn

/// The marks of which a page is made.
struct TextMark {
    QPointF origin; ///< start of the baseline
    Style style = Style::Body;
    QRgb color = noInk;
    QString text;
};
struct BoxMark {
    QRectF rect;
    qreal radius = 0;
    QRgb fill = noInk;
    QRgb border = noInk;
};
struct LineMark {
    QPolygonF points;
    qreal width = 0;
    QRgb color = noInk;
    bool dashed = false;
};
struct PathMark {
    QPainterPath path;
    QRgb fill = noInk;
    QRgb stroke = noInk;
    qreal width = 0;
};
using Mark = std::variant<TextMark, BoxMark, LineMark, PathMark>;
using Page = std::vector<Mark>;

/// Draws the marks in their order.
void paintPage(QPainter &painter, const Typeface &typeface, const Page &page);

} // namespace hullwatch::ui::pdf
