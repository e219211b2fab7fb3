// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowframe.h"

namespace hullwatch::ui {

void paintRowFrame(QPainter &painter, const QRectF &row, const Theme &theme, QStyle::State state) {
    const bool selected = state.testFlag(QStyle::State_Selected);
    const bool focused = selected && state.testFlag(QStyle::State_HasFocus);
    painter.setPen(QPen(theme.color(focused ? Role::Accent : Role::Border), 1));
    painter.setBrush(selected                                  ? theme.tint(Role::Accent)
                     : state.testFlag(QStyle::State_MouseOver) ? theme.color(Role::Raised)
                                                               : theme.color(Role::Surface));
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        painter.drawRoundedRect(QRectF(row.left(), row.top() + 10, 3, row.height() - 20), 1.5, 1.5);
    }
}

} // namespace hullwatch::ui
