// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railbutton.h"

#include "ui/theme/painting.h"

#include <QPainter>

namespace hullwatch::ui {

RailButton::RailButton(const Theme &theme, const QString &name, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme) {
    setObjectName(name);
    setCheckable(true);
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setCount(std::optional<int> count) {
    m_count = count;
    update();
}

QSize RailButton::sizeHint() const {
    return {extent::rail - 2, 30};
}

void RailButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(8, 1, -8, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? m_theme.tint(Role::Accent) : m_theme.color(Role::Raised));
        painter.drawRoundedRect(row, radius::control, radius::control);
    }
    if (isChecked()) {
        painter.setBrush(m_theme.color(Role::Accent));
        painter.drawRoundedRect(QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    painter.setFont(Theme::font(type::body));
    painter.setPen(m_theme.color(m_count == 0 ? Role::MutedText : Role::Text));
    qreal width = 0;
    if (m_count) {
        const QString number = QString::number(*m_count);
        width = figuresWidth(painter.font(), number);
        const qreal baseline = row.center().y() + QFontMetricsF(painter.font()).capHeight() / 2;
        drawFigures(painter, {row.right() - 8 - width, baseline}, number);
    }
    drawElided(painter, row.adjusted(28, 0, -16 - width, 0), text());
}

} // namespace hullwatch::ui
