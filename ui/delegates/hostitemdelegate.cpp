// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/hostitemdelegate.h"

#include "ui/delegates/rowframe.h"
#include "ui/delegates/statemark.h"
#include "ui/models/hostsmodel.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace hullwatch::ui {

namespace {

const HostItem *itemOf(const QModelIndex &index) {
    return index.data(HostsModel::ItemRole).value<const HostItem *>();
}

} // namespace

HostItemDelegate::HostItemDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize HostItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const HostItem *item = itemOf(index);
    return {extent::rail, rowHeight + (item && !item->heading.isEmpty() ? headingHeight : 0)};
}

void HostItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    const HostItem *item = itemOf(index);
    if (!item)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF row = option.rect;
    if (!item->heading.isEmpty()) {
        painter->setFont(Theme::font(type::small, QFont::DemiBold));
        painter->setPen(m_theme.color(Role::MutedText));
        drawElided(*painter, {row.left(), row.top() + 10, row.width(), 20}, item->heading.toUpper());
        row.setTop(row.top() + headingHeight);
    }
    row.adjust(0, 2, 0, -4);
    paintRowFrame(*painter, row, m_theme, option.state);
    if (item->state)
        paintStateMark(*painter, {row.left() + 18, row.top() + 19}, m_theme, *item->state);
    QRectF line(row.left() + 34, row.top() + 9, row.width() - 34 - space::m, 19);
    painter->setFont(Theme::font(type::small));
    const QString origin = item->demo ? tr("DEMO") : item->isContext ? item->origin : QString();
    const qreal originWidth =
        std::min(line.width() / 2, QFontMetricsF(painter->font()).horizontalAdvance(origin) + 1);
    painter->setPen(m_theme.color(item->demo ? Role::Accent : Role::MutedText));
    drawElided(*painter, line.adjusted(line.width() - originWidth, 0, 0, 0), origin, Qt::AlignRight);
    painter->setFont(Theme::font(type::body, QFont::DemiBold));
    painter->setPen(m_theme.color(item->state ? Role::Text : Role::MutedText));
    drawElided(*painter, line.adjusted(0, 0, -originWidth - (origin.isEmpty() ? 0 : space::s), 0),
               item->label);
    line.translate(0, 18);
    painter->setFont(Theme::mono(type::small));
    painter->setPen(m_theme.color(Role::MutedText));
    drawElided(*painter, line, item->address, Qt::AlignLeft, Qt::ElideMiddle);
    line.translate(0, 17);
    painter->setFont(Theme::font(type::small));
    if (item->state == HostState::Unreachable)
        painter->setPen(m_theme.color(Role::Critical));
    drawElided(*painter, line, item->detail);
    painter->restore();
}

bool HostItemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) {
    const HostItem *item = itemOf(index);
    if (!item || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       plainToolTip(item->label + u'\n' + item->address + u'\n' + item->detail), view);
    return true;
}

} // namespace hullwatch::ui
