// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flow.h"

#include <utility>

namespace hullwatch::ui::pdf {
namespace {

/// The start of `text` that is no wider than `width`, with an ellipsis when something is left out.
QString elided(const Typeface &typeface, Style style, const QString &text, qreal width) {
    QString shown = typeface.printable(style, text);
    if (typeface.width(style, shown) <= width)
        return shown;
    const QChar ellipsis(0x2026);
    std::vector<qreal> advances;
    typeface.appendAdvances(style, shown, advances);
    qreal used = typeface.width(style, QString(ellipsis));
    qsizetype length = 0;
    while (length < shown.size() && used + advances[static_cast<size_t>(length)] <= width)
        used += advances[static_cast<size_t>(length++)];
    if (length > 0 && shown[length - 1].isHighSurrogate())
        --length;
    return shown.left(length) + ellipsis;
}

} // namespace

Flow::Flow(const Typeface &typeface, Sink sink) : m_typeface(typeface), m_sink(std::move(sink)) {}

void Flow::startPage(const RunningHead &head) {
    m_head = head;
    breakPage();
}

void Flow::breakPage() {
    finish();
    ++m_pages;
    m_open = true;
    m_y = bodyTop;
    drawHead();
}

void Flow::finish() {
    if (!m_open)
        return;
    m_sink(m_page);
    m_page.clear();
    m_open = false;
}

void Flow::drawHead() {
    const qreal baseline = 44 * pt;
    const QRgb color = ink(Role::MutedText);
    const QString right = elided(m_typeface, Style::Small, m_head.right, bodyWidth / 2);
    const qreal rightWidth = m_typeface.width(Style::Small, right);
    const QString left = elided(m_typeface, Style::Small, m_head.left, bodyWidth - rightWidth - 12 * pt);
    if (!left.isEmpty())
        m_page.emplace_back(TextMark{{marginX, baseline}, Style::Small, color, left});
    if (!right.isEmpty())
        m_page.emplace_back(
            TextMark{{marginX + bodyWidth - rightWidth, baseline}, Style::Small, color, right});
}

void Flow::ensure(qreal height) {
    if (height > remaining() && m_y > bodyTop)
        breakPage();
}

void Flow::text(const std::vector<Run> &runs, qreal indent) {
    lines(wrapped(m_typeface, runs, bodyWidth - indent), indent);
}

void Flow::lines(const std::vector<TextLine> &lines, qreal indent) {
    for (const TextLine &line : lines) {
        ensure(line.height);
        draw(m_typeface, line, {marginX + indent, m_y}, m_page);
        m_y += line.height;
    }
}

void Flow::heading(const QString &title, qreal keep) {
    const qreal above = 13 * pt;
    const qreal below = 4 * pt;
    ensure(above + m_typeface.lineHeight(Style::Heading) + below + keep);
    if (m_y > bodyTop)
        m_y += above;
    text({{Style::Heading, ink(Role::MutedText), title.toUpper()}});
    m_y += below;
}

void Flow::rule(qreal y, QRgb color, qreal width) {
    m_page.emplace_back(LineMark{QPolygonF{{marginX, y}, {marginX + bodyWidth, y}}, width, color, false});
}

} // namespace hullwatch::ui::pdf
