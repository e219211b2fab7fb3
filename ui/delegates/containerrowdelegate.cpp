// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/containerrowdelegate.h"

#include "ui/models/containermodel.h"
#include "ui/theme/painting.h"

namespace hullwatch::ui {

namespace {

constexpr qreal padding = 8;
constexpr QSizeF tileSize(28, 19);

const ContainerCard *cardOf(const QModelIndex &index) {
    return index.data(ContainerModel::CardRole).value<const ContainerCard *>();
}

bool isRisk(const QModelIndex &index) {
    return index.column() == static_cast<int>(ContainerColumn::Risk);
}

} // namespace

void ContainerRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const ContainerCard *card = cardOf(index);
    if (card && (card->stale || !card->state.running))
        option->palette.setColor(QPalette::Text, m_theme.color(Role::MutedText));
    if (isRisk(index))
        option->text.clear();
}

void ContainerRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const ContainerCard *card = isRisk(index) ? cardOf(index) : nullptr;
    if (!card)
        return;
    const QRectF area(option.rect);
    const QRectF tile(QPointF(area.left() + padding, area.center().y() - tileSize.height() / 2), tileSize);
    drawGradeTile(*painter, tile, m_theme, {card->mark.grade, {}, card->mark.tentative});
    painter->save();
    painter->setFont(option.font);
    painter->setPen(m_theme.color(Role::Text));
    drawElided(*painter, {QPointF(tile.right() + padding, area.top()), area.bottomRight()},
               textOf(*card, ContainerColumn::Risk));
    painter->restore();
}

} // namespace hullwatch::ui
