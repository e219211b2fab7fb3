// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include "ui/theme/textline.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

qreal digitWidth(const QFont &font) {
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, textWidth(font, QChar(digit)));
    return widest;
}

// Each digit in the middle of a cell, and what is between them as it is: tells where a run of text starts,
// and where the next one may.
template <typename Tell>
void forEachRun(const QFont &font, const QString &text, const Tell &tell) {
    const qreal cell = digitWidth(font);
    qreal x = 0;
    for (qsizetype start = 0; start < text.size();) {
        const bool isDigit = text[start].isDigit();
        qsizetype end = start + 1;
        while (!isDigit && end < text.size() && !text[end].isDigit())
            ++end;
        const QString run = text.mid(start, end - start);
        const qreal width = textWidth(font, run);
        const qreal taken = isDigit ? cell : width;
        tell(run, x + (taken - width) / 2, x + taken);
        x += taken;
        start = end;
    }
}

// Text that is known to fit, in the middle of the height. A rectangle would make Qt lay out paragraphs, which
// costs several times as much.
void drawLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment) {
    const QFontMetricsF metrics(painter.font());
    const qreal width = textWidth(painter.font(), text);
    qreal left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = rect.center().x() - width / 2;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    drawTextLine(painter, {left, std::round(baseline)}, text);
}

int scaled(const QRectF &rect, double share) {
    return std::max(9, static_cast<int>(std::lround(rect.height() * share)));
}

} // namespace

void drawGradeTile(QPainter &painter, const QRectF &rect, const Theme &theme, const GradeMark &mark,
                   const QString &scoreText) {
    const bool known = mark.grade.isLetter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (known) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(roleOfGrade(mark.grade)));
        painter.drawRoundedRect(rect, radius::control, radius::control);
        painter.setPen(theme.color(Role::OnMark));
    } else {
        painter.setPen(QPen(theme.color(Role::Border), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        painter.setPen(theme.color(Role::MutedText));
    }
    const QString letter =
        known ? (mark.tentative ? QString(mark.grade) + u'?' : QString(mark.grade)) : u"–"_s;
    QString number = scoreText;
    if (number.isEmpty() && mark.score && rect.height() >= 36)
        number = QString::number(*mark.score);
    if (number.isEmpty()) {
        painter.setFont(Theme::font(scaled(rect, 0.52), QFont::Bold));
        drawLine(painter, rect, letter, Qt::AlignHCenter);
    } else {
        const qreal split = rect.height() * 0.58;
        painter.setFont(Theme::font(scaled(rect, 0.44), QFont::Bold));
        drawLine(painter, rect.adjusted(0, 0, 0, split - rect.height() + 4), letter, Qt::AlignHCenter);
        painter.setFont(Theme::font(std::clamp(scaled(rect, 0.2), type::tiny, type::small), QFont::DemiBold));
        drawLine(painter, rect.adjusted(0, split - 2, 0, -4), number, Qt::AlignHCenter);
    }
    painter.restore();
}

void drawFigures(QPainter &painter, const QPointF &origin, const QString &text) {
    forEachRun(painter.font(), text, [&](const QString &run, qreal left, qreal) {
        drawTextLine(painter, {origin.x() + left, origin.y()}, run);
    });
}

qreal figuresWidth(const QFont &font, const QString &text) {
    qreal width = 0;
    forEachRun(font, text, [&](const QString &, qreal, qreal end) { width = end; });
    return width;
}

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment,
                Qt::TextElideMode mode) {
    drawLine(painter, rect, elidedLine(painter.font(), text, mode, rect.width()), alignment);
}

qreal drawBadge(QPainter &painter, const QPointF &topLeft, qreal right, const QString &text,
                const QColor &color, const QColor &border) {
    painter.setFont(Theme::font(type::tiny, QFont::DemiBold));
    const qreal width = std::ceil(textWidth(painter.font(), text)) + 12;
    if (topLeft.x() + width > right)
        return 0;
    const QRectF rect(topLeft.x() + 0.5, topLeft.y() + 0.5, width - 1, 19);
    painter.setPen(QPen(border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius::chip, radius::chip);
    painter.setPen(color);
    drawLine(painter, rect, text, Qt::AlignHCenter);
    return width;
}

void drawSparkline(QPainter &painter, const QRectF &rect, const std::vector<float> &values,
                   const QColor &color) {
    float maximum = 0;
    float minimum = std::numeric_limits<float>::max();
    for (const float value : values) {
        if (std::isfinite(value)) {
            maximum = std::max(maximum, value);
            minimum = std::min(minimum, value);
        }
    }
    // The range is never less than a third of the maximum, so that noise does not look like a mountain.
    const qreal highest = static_cast<qreal>(maximum);
    const qreal span = std::max({highest - static_cast<qreal>(minimum), highest / 3, 1e-9});
    const qreal middle = (highest + static_cast<qreal>(minimum)) / 2;
    const qreal bottom = std::max(0.0, middle - span / 2);
    const qreal step = values.size() > 1 ? rect.width() / static_cast<qreal>(values.size() - 1) : 0;
    QPolygonF line;
    painter.setPen(QPen(color, 1.25));
    const auto flush = [&] {
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    for (size_t i = 0; i < values.size(); ++i) {
        const float value = values[i];
        if (!std::isfinite(value)) {
            flush();
            continue;
        }
        const qreal share = std::clamp((static_cast<qreal>(value) - bottom) / span, 0.0, 1.0);
        line.append(
            QPointF(rect.left() + step * static_cast<qreal>(i), rect.bottom() - share * rect.height()));
    }
    flush();
}

} // namespace hullwatch::ui
