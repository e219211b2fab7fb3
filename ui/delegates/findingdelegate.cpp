// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/findingdelegate.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "ui/models/findingmodel.h"
#include "ui/models/words.h"
#include "ui/theme/painting.h"
#include "ui/widgets/chip.h"

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

FindingDelegate::FindingDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {200, rowHeight};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const auto *finding = index.data(FindingModel::FindingRole).value<const Finding *>();
    if (!finding)
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(selected && option.state.testFlag(QStyle::State_HasFocus)
                            ? QPen(m_theme.color(Role::Accent), 1)
                            : QPen(Qt::NoPen));
        painter->setBrush(selected ? m_theme.tint(Role::Accent) : m_theme.color(Role::Raised));
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    const Role role = roleOf(finding->outcome.verdict, finding->outcome.severity);
    const qreal chip = drawChip(*painter, {row.left() + 10, row.top() + 8}, findingWord(*finding), m_theme,
                                role, finding->isOpen());
    const QRectF title(row.left() + 10 + chip + 8, row.top() + 7, row.width() - chip - 28, 18);
    painter->setPen(m_theme.color(Role::Text));
    painter->setFont(Theme::font(type::body, finding->isOpen() ? QFont::DemiBold : QFont::Normal));
    drawElided(*painter, title, index.data(Qt::DisplayRole).toString());
    QString detail = QString(QLatin1StringView(finding->control->id));
    if (!finding->outcome.impliedBy.isEmpty())
        detail += u" · "_s + tr("follows from %1").arg(finding->outcome.impliedBy);
    else if (!finding->outcome.evidence.empty())
        detail += u" · "_s + hullwatch::displayText(finding->outcome.evidence.front().path);
    painter->setPen(m_theme.color(Role::MutedText));
    painter->setFont(Theme::mono(type::small));
    drawElided(*painter, QRectF(row.left() + 10, row.top() + 28, row.width() - 20, 18), detail);
    painter->restore();
}

TreeTextDelegate::TreeTextDelegate(const Theme &theme, bool wordsInSecondColumn, int matchRole,
                                   QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_wordsInSecondColumn(wordsInSecondColumn)
    , m_matchRole(matchRole) {}

QSize TreeTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width() + space::l, extent::row};
}

void TreeTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const bool folder = index.model()->hasChildren(index.siblingAtColumn(0));
    const bool first = index.column() == 0;
    const bool words = !first && m_wordsInSecondColumn;
    option->font = words ? Theme::font(type::note)
                         : Theme::mono(type::note, folder && first ? QFont::DemiBold : QFont::Normal);
    option->fontMetrics = QFontMetrics(option->font);
    const Role role = first || !folder ? Role::Text : Role::MutedText;
    option->palette.setColor(QPalette::Text, m_theme.color(role));
    option->textElideMode = first ? Qt::ElideRight : Qt::ElideMiddle;
    if (isMatch(index)) {
        option->font.setWeight(QFont::Bold);
        option->fontMetrics = QFontMetrics(option->font);
    }
}

bool TreeTextDelegate::isMatch(const QModelIndex &index) const {
    return m_matchRole >= 0 && index.siblingAtColumn(0).data(m_matchRole).toBool();
}

// The style sheet leaves no room for a background brush of the option.
void TreeTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    if (isMatch(index))
        painter->fillRect(option.rect,
                          mixed(m_theme.color(Role::Medium), m_theme.color(Role::Surface), 0.22));
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace hullwatch::ui
