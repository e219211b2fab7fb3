// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countbar.h"

#include "ui/models/guidemodel.h"

#include <QPainterPath>

#include <algorithm>

namespace hullwatch::ui {

namespace {

constexpr qreal leastPiece = 3;
constexpr qreal gap = 1;

} // namespace

Role roleOfCount(Verdict verdict) {
    switch (verdict) {
    case Verdict::Fail:
        return Role::Critical;
    case Verdict::Warn:
        return Role::Medium;
    case Verdict::Pass:
        return Role::Pass;
    case Verdict::Attested:
        return Role::Low;
    case Verdict::Waived:
        return Role::High;
    case Verdict::Unknown:
    case Verdict::NotApplicable:
        break;
    }
    return Role::Unknown;
}

void drawCountBar(QPainter &painter, const QRectF &rect, const Theme &theme, const VerdictCounts &counts) {
    QPainterPath shape;
    shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme.color(Role::Border));
    painter.setClipPath(shape);
    const int pieces =
        static_cast<int>(std::count_if(countedVerdicts.begin(), countedVerdicts.end(),
                                       [&counts](Verdict verdict) { return counts.of(verdict) > 0; }));
    const qreal room = rect.width() - (pieces - 1) * gap - pieces * leastPiece;
    qreal x = rect.left();
    for (const Verdict verdict : countedVerdicts) {
        const int count = counts.of(verdict);
        if (count == 0)
            continue;
        const qreal width = leastPiece + room * count / counts.applicable();
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), theme.color(roleOfCount(verdict)));
        x += width;
        painter.fillRect(QRectF(x, rect.top(), gap, rect.height()), theme.color(Role::Surface));
        x += gap;
    }
    painter.restore();
}

CountBar::CountBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setFixedHeight(6);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountBar::setCounts(const VerdictCounts &counts) {
    m_counts = counts;
    setAccessibleName(countsText(counts));
    update();
}

void CountBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    drawCountBar(painter, rect(), m_theme, m_counts);
}

} // namespace hullwatch::ui
