// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page.h"

#include <vector>

namespace hullwatch::ui::pdf {

/// A stretch of text in one style and colour. What came from a host has passed `displayText`.
struct Run {
    Style style = Style::Body;
    QRgb color = noInk;
    QString text;
};

/// A piece of a line; `x` counts from the left edge of the line.
struct Fragment {
    qreal x = 0;
    Run run;
    QRectF box; ///< from the top left corner of the line; drawn behind the text
    QRgb boxFill = noInk;
    qreal boxRadius = 0;
};

struct TextLine {
    qreal height = 0;
    std::vector<Fragment> fragments;
};

/// Breaks text into lines no wider than `width`: after spaces, else at the punctuation of paths and names,
/// else anywhere between two characters. At "\n" always. Nothing is left out but spaces at the end of lines.
[[nodiscard]] std::vector<TextLine> wrapped(const Typeface &typeface, const std::vector<Run> &runs,
                                            qreal width);

/// A word in a filled rounded box: the severity of a finding.
[[nodiscard]] TextLine chipLine(const Typeface &typeface, const QString &word, QRgb fill, qreal width);
/// A letter on a small tile: the grade in a table.
[[nodiscard]] TextLine tileLine(const Typeface &typeface, const QString &letter, QRgb fill);
[[nodiscard]] TextLine spaceLine(qreal height);

[[nodiscard]] qreal heightOf(const std::vector<TextLine> &lines);
/// Adds the marks of a line whose top left corner is `origin`.
void draw(const Typeface &typeface, const TextLine &line, QPointF origin, Page &page);

} // namespace hullwatch::ui::pdf
