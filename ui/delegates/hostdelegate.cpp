// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/hostdelegate.h"

#include "ui/delegates/statemark.h"
#include "ui/models/hostlistmodel.h"
#include "ui/theme/painting.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace hullwatch::ui {

namespace {

void paintRowFrame(QPainter &painter, const QRectF &row, const Theme &theme, QStyle::State state) {
    const bool selected = state.testFlag(QStyle::State_Selected);
    if (!selected && !state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? theme.tint(Role::Accent) : theme.color(Role::Raised));
    painter.drawRoundedRect(row, radius::control, radius::control);
    if (selected) {
        painter.setBrush(theme.color(Role::Accent));
        painter.drawRoundedRect(QRectF(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5);
    }
    if (selected && state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.color(Role::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
}

} // namespace

HostDelegate::HostDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const auto *row = index.data(HostListModel::RowRole).value<const HostRow *>();
    return {extent::rail, rowHeight + (row && !row->heading.isEmpty() ? headingHeight : 0)};
}

void HostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const auto *row = index.data(HostListModel::RowRole).value<const HostRow *>();
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF area = QRectF(option.rect).adjusted(8, 1, -8, -1);
    if (!row->heading.isEmpty()) {
        painter->setFont(Theme::font(type::small, QFont::DemiBold));
        painter->setPen(m_theme.color(Role::MutedText));
        drawElided(*painter, {area.left() + 8, area.top() + 4, area.width() - 16, 20}, row->heading);
        area.setTop(area.top() + headingHeight);
    }
    paintRowFrame(*painter, area, m_theme, option.state);
    if (!row->host.isEmpty())
        paintStateMark(*painter, {area.left() + 12, area.center().y()}, m_theme, row->state);
    const QRectF tile(area.right() - 30, area.center().y() - 11, 22, 22);
    drawGradeTile(*painter, tile, m_theme, {row->mark.grade, {}, false});
    QRectF text(area.left() + 28, area.top() + 5, tile.left() - 8 - area.left() - 28, 18);
    qreal tag = 0;
    if (row->demo && !row->host.isEmpty()) {
        painter->setFont(Theme::font(type::tiny, QFont::DemiBold));
        const QString demo = tr("DEMO");
        tag = QFontMetricsF(painter->font()).horizontalAdvance(demo) + space::s;
        painter->setPen(m_theme.color(Role::Accent));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, demo);
    }
    painter->setFont(Theme::font(type::body, index.row() == 0 ? QFont::Medium : QFont::Normal));
    painter->setPen(m_theme.color(Role::Text));
    drawElided(*painter, text.adjusted(0, 0, -tag, 0), row->label);
    painter->setFont(Theme::font(type::small));
    const bool lost = !row->host.isEmpty() && row->state == HostState::Unreachable;
    painter->setPen(m_theme.color(lost ? Role::Critical : Role::MutedText));
    drawElided(*painter, text.translated(0, 17), row->detail);
    painter->restore();
}

bool HostDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index) {
    const auto *row = index.data(HostListModel::RowRole).value<const HostRow *>();
    if (!row || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{row->label, row->detail};
    if (!row->findings.isEmpty())
        lines.append(row->findings);
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace hullwatch::ui
