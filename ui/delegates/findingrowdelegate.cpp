// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/findingrowdelegate.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/findingtext.h"
#include "ui/models/words.h"
#include "ui/theme/painting.h"
#include "ui/widgets/chip.h"

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal chipColumn = 76; ///< so that what follows a chip stands in one line
constexpr qreal chipHeight = 18;
constexpr qreal gap = 10;
constexpr qreal roomForTrailing = 460; ///< below it, the end of a row gives way to the headline

} // namespace

FindingRowDelegate::FindingRowDelegate(const Theme &theme, const FindingsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

QSize FindingRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {200, rowHeight};
}

void FindingRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF frame = QRectF(option.rect).adjusted(0, 1, -4, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool hasFocus = isSelected && option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(hasFocus ? QPen(m_theme.color(Role::Accent), 1) : QPen(Qt::NoPen));
        painter->setBrush(isSelected ? m_theme.tint(Role::Accent) : m_theme.color(Role::Raised));
        painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    const QRectF area = frame.adjusted(6, 0, -10, 0);
    if (const FindingRow *row = m_model.row(index))
        paintRow(*painter, area, index, *row);
    else if (m_model.group(index))
        paintHeading(*painter, area, index);
    painter->restore();
}

void FindingRowDelegate::paintHeading(QPainter &painter, const QRectF &area, const QModelIndex &index) const {
    const FindingRow &first = m_model.group(index)->first();
    const Finding &finding = *first.finding;
    const QRectF dot(area.left(), area.center().y() - 4, 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(roleOf(finding.outcome.verdict, finding.outcome.severity)));
    painter.drawRoundedRect(dot, 2, 2);
    const QString count = index.data(FindingsModel::TrailingRole).toString();
    painter.setFont(Theme::font(type::note));
    const qreal countWidth = figuresWidth(painter.font(), count);
    const qreal baseline = area.center().y() + QFontMetricsF(painter.font()).capHeight() / 2;
    painter.setPen(m_theme.color(Role::MutedText));
    drawFigures(painter, {area.right() - countWidth, baseline}, count);
    QRectF text = area.adjusted(8 + gap, 0, -countWidth - gap, 0);
    painter.setFont(Theme::font(type::body, QFont::DemiBold));
    painter.setPen(m_theme.color(Role::Text));
    const QString title = index.data(Qt::DisplayRole).toString();
    drawElided(painter, text, title);
    text.setLeft(text.left() + QFontMetricsF(painter.font()).horizontalAdvance(title) + gap);
    if (text.width() < 40)
        return;
    painter.setFont(Theme::mono(type::small));
    painter.setPen(m_theme.color(Role::MutedText));
    drawElided(painter, text, index.data(FindingsModel::SecondRole).toString());
}

void FindingRowDelegate::paintRow(QPainter &painter, const QRectF &area, const QModelIndex &index,
                                  const FindingRow &row) const {
    const Finding &finding = *row.finding;
    const Role role = roleOf(finding.outcome.verdict, finding.outcome.severity);
    const qreal chip = drawChip(painter, {area.left(), area.center().y() - chipHeight / 2},
                                findingWord(finding), m_theme, role, finding.isOpen());
    QRectF text = area.adjusted(std::max(chip, chipColumn) + gap, 0, 0, 0);
    const qreal split = text.width() * 0.4; // the same in every row
    if (text.width() > roomForTrailing) {
        const QString trailing = index.data(FindingsModel::TrailingRole).toString();
        painter.setFont(Theme::font(type::note));
        const qreal width =
            std::min(QFontMetricsF(painter.font()).horizontalAdvance(trailing) + 1, text.width() / 4);
        painter.setPen(m_theme.color(Role::MutedText));
        drawElided(painter, {text.right() - width, text.top(), width, text.height()}, trailing,
                   Qt::AlignRight);
        text.setRight(text.right() - width - gap);
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(FindingsModel::SecondRole).toString();
    const QRectF first(text.left(), text.top(), second.isEmpty() ? text.width() : split, text.height());
    painter.setFont(Theme::font(type::body));
    painter.setPen(m_theme.color(Role::Text));
    drawElided(painter, first, title);
    const SecondTone tone = rowSecondTone(row, m_model.grouping());
    painter.setFont(tone == SecondTone::Machine ? Theme::mono(type::small) : Theme::font(type::note));
    painter.setPen(m_theme.color(tone == SecondTone::Urgent ? Role::Medium : Role::MutedText));
    drawElided(painter, text.adjusted(first.width() + gap, 0, 0, 0), second);
}

} // namespace hullwatch::ui
