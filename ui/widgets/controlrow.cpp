// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controlrow.h"

#include "ui/models/guidemodel.h"
#include "ui/theme/painting.h"
#include "ui/widgets/countbar.h"
#include "ui/widgets/plaintext.h"

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal barWidth = 72;

} // namespace

ControlRow::ControlRow(const Theme &theme, const Control &control, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_control(control) {
    setObjectName(u"control-"_s + QLatin1StringView(control.id));
    setText(control.translatedTitle());
    setPlainToolTip(this, text());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts({});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ControlRow::setCounts(const VerdictCounts &counts) {
    m_counts = counts;
    setAccessibleName(text() + u", "_s + countsText(counts));
    update();
}

QSize ControlRow::sizeHint() const {
    return {280, 46};
}

void ControlRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_theme.color(hasFocus() ? Role::Accent : Role::Border), 1));
    painter.setBrush(m_theme.color(underMouse() ? Role::Raised : Role::Surface));
    painter.drawRoundedRect(row, radius::control, radius::control);
    QRectF line(row.left() + 10, row.top() + 5, row.width() - 20, 18);
    const QString id = QString::fromLatin1(m_control.id);
    painter.setFont(Theme::mono(type::small));
    painter.setPen(m_theme.color(Role::MutedText));
    drawElided(painter, line, id, Qt::AlignRight);
    const qreal idWidth = QFontMetricsF(painter.font()).horizontalAdvance(id) + space::s;
    painter.setFont(Theme::font(type::body));
    painter.setPen(m_theme.color(Role::Text));
    drawElided(painter, line.adjusted(0, 0, -idWidth, 0), text());
    line.translate(0, 18);
    drawCountBar(painter, {line.left(), line.center().y() - 2.5, barWidth, 5}, m_theme, m_counts);
    painter.setFont(Theme::font(type::small));
    painter.setPen(m_theme.color(Role::MutedText));
    drawElided(painter, line.adjusted(barWidth + space::s, 0, 0, 0), countsText(m_counts));
}

} // namespace hullwatch::ui
