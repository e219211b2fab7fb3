// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/guidedelegate.h"

#include "ui/delegates/rowframe.h"
#include "ui/models/guidemodel.h"
#include "ui/theme/painting.h"
#include "ui/widgets/countbar.h"

namespace hullwatch::ui {

namespace {

constexpr qreal barWidth = 64;
constexpr qreal numberWidth = 26;

// Rows are filtered: a section begins where the row above is of another one.
bool beginsSection(const QModelIndex &index) {
    const GuideRow *above = GuideModel::row(index.siblingAtColumn(0).sibling(index.row() - 1, 0));
    return !above || above->section != GuideModel::row(index)->section;
}

} // namespace

GuideDelegate::GuideDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize GuideDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    return {extent::rail, rowHeight + (beginsSection(index) ? headingHeight : 0)};
}

void GuideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const {
    const GuideRow &item = *GuideModel::row(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF row = option.rect;
    if (beginsSection(index)) {
        painter->setFont(Theme::font(type::small, QFont::DemiBold));
        painter->setPen(m_theme.color(Role::MutedText));
        drawElided(*painter, {row.left(), row.top() + 10, row.width(), 20}, item.section.toUpper());
        row.setTop(row.top() + headingHeight);
    }
    row.adjust(0, 2, 0, -4);
    paintRowFrame(*painter, row, m_theme, option.state);
    QRectF line(row.left() + space::m + 2, row.top() + 9, row.width() - 2 * space::m - 2, 19);
    if (!item.number.isEmpty()) {
        painter->setFont(Theme::font(type::body));
        painter->setPen(m_theme.color(Role::MutedText));
        drawElided(*painter, {line.left(), line.top(), numberWidth - space::s, line.height()}, item.number,
                   Qt::AlignRight);
        line.setLeft(line.left() + numberWidth);
    }
    QRectF title = line;
    if (item.topic->outdated) {
        const QString mark = tr("outdated");
        painter->setFont(Theme::font(type::small));
        painter->setPen(m_theme.color(Role::Medium));
        drawElided(*painter, line, mark, Qt::AlignRight);
        title.setRight(line.right() - QFontMetricsF(painter->font()).horizontalAdvance(mark) - space::s);
    }
    painter->setFont(Theme::font(type::body, QFont::DemiBold));
    painter->setPen(m_theme.color(Role::Text));
    drawElided(*painter, title, item.title);
    line.translate(0, 20);
    drawCountBar(*painter, {line.left(), line.center().y() - 2.5, barWidth, 5}, m_theme, item.counts);
    painter->setFont(Theme::font(type::small));
    painter->setPen(m_theme.color(Role::MutedText));
    drawElided(*painter, line.adjusted(barWidth + space::s, 0, 0, 0), item.summary);
    painter->restore();
}

} // namespace hullwatch::ui
