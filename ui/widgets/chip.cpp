// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <cmath>

namespace hullwatch::ui {

namespace {

constexpr int chipHeight = 18;

QFont chipFont() {
    return Theme::font(type::tiny, QFont::Bold);
}

qreal chipWidth(const QString &word) {
    return std::ceil(QFontMetricsF(chipFont()).horizontalAdvance(word.toUpper())) + 12;
}

} // namespace

qreal drawChip(QPainter &painter, const QPointF &topLeft, const QString &word, const Theme &theme, Role role,
               bool filled) {
    const QRectF rect(topLeft, QSizeF(chipWidth(word), chipHeight));
    const QColor color = theme.color(role);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(filled ? rect : rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::chip, radius::chip);
    painter.setPen(filled ? theme.color(Role::OnMark) : color);
    painter.setFont(chipFont());
    painter.drawText(rect, Qt::AlignCenter, word.toUpper());
    return rect.width();
}

Chip::Chip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::set(const QString &word, Role role, bool filled) {
    m_word = word;
    m_role = role;
    m_filled = filled;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    return {static_cast<int>(chipWidth(m_word)), chipHeight};
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawChip(painter, {0, 0}, m_word, m_theme, m_role, m_filled);
}

GradeTile::GradeTile(const Theme &theme, int extent, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setFixedSize(extent, extent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GradeTile::set(const GradeMark &mark) {
    m_mark = mark;
    setAccessibleName(mark.score ? tr("Grade %1, %2 of 100").arg(mark.grade).arg(*mark.score)
                                 : tr("Grade not known"));
    update();
}

void GradeTile::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QString score = m_mark.score ? tr("%1 / 100").arg(*m_mark.score) : QString();
    drawGradeTile(painter, rect(), m_theme, m_mark, width() >= 48 ? score : QString());
}

} // namespace hullwatch::ui
