// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paragraph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

/// All runs of a paragraph as one text, with the width of every UTF-16 unit.
struct Measured {
    QString text;
    std::vector<qreal> advances;
    std::vector<qsizetype> runEnds;
};

Measured measure(const Typeface &typeface, const std::vector<Run> &runs) {
    Measured measured;
    for (const Run &run : runs) {
        const QString text = typeface.printable(run.style, run.text);
        typeface.appendAdvances(run.style, text, measured.advances);
        measured.text += text;
        measured.runEnds.push_back(measured.text.size());
    }
    return measured;
}

bool isSoftBreak(QChar c) {
    return u"/,;:=_.)]}@"_s.contains(c) || (c.unicode() >= 0x2e80 && !c.isSurrogate());
}

bool continuesCharacter(QChar c) {
    return c.isLowSurrogate() || c.isMark();
}

/// Where a line that starts at `start` and would overflow at `overflow` ends at best without a space in it.
qsizetype hardBreak(const QString &text, qsizetype start, qsizetype soft, qsizetype overflow) {
    if (soft > start + (overflow - start) / 2)
        return soft;
    qsizetype end = std::max(overflow, start + 1);
    // Before a hyphen, never behind it: readers of a PDF take one at the end of a line for hyphenation and
    // drop it.
    while (end > start + 1 && (continuesCharacter(text[end]) || text[end - 1] == u'-'))
        --end;
    if (end > start + 1)
        return end;
    // Nothing but accents or hyphens: they may be cut.
    end = std::max(overflow, start + 1);
    return text[end - 1].isHighSurrogate() ? end + 1 : end;
}

/// The end of the line that starts at `start`; `next` is where the following one starts.
qsizetype lineEnd(const Measured &measured, qsizetype start, qreal width, qsizetype &next) {
    const QString &text = measured.text;
    qreal used = 0;
    qsizetype space = -1;
    qsizetype soft = -1;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            next = i + 1;
            return i;
        }
        used += measured.advances[static_cast<size_t>(i)];
        if (c == u' ') {
            space = i + 1;
        } else if (used > width && i > start) {
            next = space > start ? space : hardBreak(text, start, soft, i);
            return next;
        }
        if (isSoftBreak(c))
            soft = i + 1;
        else if (c == u'-' && i > start)
            soft = i;
    }
    next = text.size();
    return next;
}

TextLine lineOf(const Typeface &typeface, const std::vector<Run> &runs, const Measured &measured,
                qsizetype start, qsizetype end) {
    TextLine line;
    while (end > start && measured.text[end - 1] == u' ')
        --end;
    qreal x = 0;
    qsizetype runStart = 0;
    for (size_t i = 0; i < runs.size(); ++i) {
        const qsizetype from = std::max(start, runStart);
        const qsizetype to = std::min(end, measured.runEnds[i]);
        runStart = measured.runEnds[i];
        if (from >= to)
            continue;
        line.height = std::max(line.height, typeface.lineHeight(runs[i].style));
        line.fragments.push_back({x, {runs[i].style, runs[i].color, measured.text.mid(from, to - from)}, {}});
        for (qsizetype k = from; k < to; ++k)
            x += measured.advances[static_cast<size_t>(k)];
    }
    if (line.fragments.empty() && !runs.empty())
        line.height = typeface.lineHeight(runs.front().style);
    return line;
}

} // namespace

std::vector<TextLine> wrapped(const Typeface &typeface, const std::vector<Run> &runs, qreal width) {
    const Measured measured = measure(typeface, runs);
    std::vector<TextLine> lines;
    qsizetype start = 0;
    while (start < measured.text.size()) {
        qsizetype next = start;
        const qsizetype end = lineEnd(measured, start, width, next);
        lines.push_back(lineOf(typeface, runs, measured, start, end));
        start = next;
    }
    return lines;
}

TextLine chipLine(const Typeface &typeface, const QString &word, QRgb fill, qreal width) {
    const qreal height = typeface.lineHeight(Style::Chip);
    Fragment fragment;
    fragment.run = {Style::Chip, ink(Role::OnMark), word};
    fragment.box = QRectF(0, height / 2 - 4.9 * pt, width, 9.8 * pt);
    fragment.boxFill = fill;
    fragment.boxRadius = 2 * pt;
    fragment.x = (width - typeface.width(Style::Chip, word)) / 2;
    return {height, {fragment}};
}

TextLine tileLine(const Typeface &typeface, const QString &letter, QRgb fill) {
    const qreal height = typeface.lineHeight(Style::SmallTile);
    const qreal side = 13.5 * pt;
    const qreal width = std::max(side, typeface.width(Style::SmallTile, letter) + 4 * pt);
    Fragment fragment;
    fragment.run = {Style::SmallTile, ink(Role::OnMark), letter};
    fragment.box = QRectF(0, (height - side) / 2, width, side);
    fragment.boxFill = fill;
    fragment.boxRadius = 2.6 * pt;
    fragment.x = (width - typeface.width(Style::SmallTile, letter)) / 2;
    return {height, {fragment}};
}

TextLine spaceLine(qreal height) {
    return {height, {}};
}

qreal heightOf(const std::vector<TextLine> &lines) {
    qreal height = 0;
    for (const TextLine &line : lines)
        height += line.height;
    return height;
}

void draw(const Typeface &typeface, const TextLine &line, QPointF origin, Page &page) {
    qreal baseline = 0;
    for (const Fragment &fragment : line.fragments)
        baseline = std::max(baseline, typeface.baseline(fragment.run.style, line.height));
    for (const Fragment &fragment : line.fragments) {
        if (fragment.boxFill != noInk)
            page.emplace_back(
                BoxMark{fragment.box.translated(origin), fragment.boxRadius, fragment.boxFill, noInk});
        page.emplace_back(TextMark{origin + QPointF(fragment.x, baseline), fragment.run.style,
                                   fragment.run.color, fragment.run.text});
    }
}

} // namespace hullwatch::ui::pdf
