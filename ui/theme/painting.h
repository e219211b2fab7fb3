// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <optional>
#include <vector>

namespace hullwatch::ui {

/// A letter and a score on a square of the grade's colour. Without a grade ('-') an outlined tile with a
/// dash.
struct GradeMark {
    QChar grade = u'-';
    std::optional<int> score;
    bool tentative = false; ///< less than 80 % could be assessed: "B?"

    friend bool operator==(const GradeMark &, const GradeMark &) = default;
};
void drawGradeTile(QPainter &painter, const QRectF &rect, const Theme &theme, const GradeMark &mark,
                   const QString &scoreText = {});

/// Text whose digits all take the width of the widest digit, so that changing numbers do not move; baseline
/// at `origin`. Qt before 6.7 cannot ask a font for its tabular figures.
void drawFigures(QPainter &painter, const QPointF &origin, const QString &text);
[[nodiscard]] qreal figuresWidth(const QFont &font, const QString &text);

/// Text cut with an ellipsis at the end, vertically centred in `rect`.
void drawElided(QPainter &painter, const QRectF &rect, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode mode = Qt::ElideRight);

/// An outlined word; returns its width. Nothing is drawn when it would pass `right`.
qreal drawBadge(QPainter &painter, const QPointF &topLeft, qreal right, const QString &text,
                const QColor &color, const QColor &border);

/// A line through `values`, scaled to their range; NaN breaks it.
void drawSparkline(QPainter &painter, const QRectF &rect, const std::vector<float> &values,
                   const QColor &color);

} // namespace hullwatch::ui
