// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statemark.h"

namespace hullwatch::ui {

void paintStateMark(QPainter &painter, const QPointF &center, const Theme &theme, HostState state) {
    const QRectF box(center.x() - 4, center.y() - 4, 8, 8);
    painter.setPen(Qt::NoPen);
    switch (state) {
    case HostState::Live:
        painter.setBrush(theme.color(Role::Pass));
        painter.drawEllipse(box);
        break;
    case HostState::Stale:
        painter.setBrush(theme.color(Role::Medium));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case HostState::Unreachable:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Critical), 2));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case HostState::Connecting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::MutedText), 1.5, Qt::DotLine));
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
}

} // namespace hullwatch::ui
