// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace hullwatch::ui::pdf {
namespace {

constexpr qreal padX = 4 * pt;
constexpr qreal gapX = 6 * pt;
constexpr qreal padY = 4 * pt;

/// What the longest word of a title takes.
qreal titleWidth(const Typeface &typeface, const QString &title) {
    qreal widest = 0;
    const QStringList words = title.split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, typeface.width(Style::TableHead, word));
    return widest;
}

std::vector<qreal> widthsOf(const Typeface &typeface, const std::vector<Column> &columns) {
    std::vector<qreal> least;
    least.reserve(columns.size());
    std::vector<qreal> widths(columns.size(), 0);
    for (const Column &column : columns)
        least.push_back(titleWidth(typeface, column.title) + gapX);
    // What a narrow column needs more, the others give: each round fixes some columns at their least width.
    std::vector<bool> fixed(columns.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        qreal room = bodyWidth - 2 * padX;
        qreal shares = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            room -= fixed[i] ? widths[i] : 0;
            shares += fixed[i] ? 0 : columns[i].share;
        }
        for (size_t i = 0; i < columns.size(); ++i) {
            if (fixed[i])
                continue;
            widths[i] = room * columns[i].share / shares;
            if (widths[i] < least[i]) {
                widths[i] = least[i];
                fixed[i] = changed = true;
            }
        }
    }
    return widths;
}

} // namespace

Table::Table(Flow &flow, std::vector<Column> columns) : m_flow(flow), m_columns(std::move(columns)) {
    m_lefts.push_back(marginX + padX);
    for (const qreal width : widthsOf(flow.typeface(), m_columns))
        m_lefts.push_back(m_lefts.back() + width);
}

qreal Table::innerWidth(size_t column, int span) const {
    const size_t end = column + static_cast<size_t>(span);
    const qreal gap = end < m_columns.size() ? gapX : 0;
    return m_lefts[end] - m_lefts[column] - gap;
}

Cell Table::cell(size_t column, const std::vector<Run> &runs, int span) const {
    return {wrapped(m_flow.typeface(), runs, innerWidth(column, span)), span};
}

void Table::append(Cell &cell, size_t column, const std::vector<Run> &runs) const {
    for (TextLine &line : wrapped(m_flow.typeface(), runs, innerWidth(column, cell.span)))
        cell.lines.push_back(std::move(line));
}

void Table::startPart() {
    m_started = true;
    qreal height = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const std::vector<TextLine> lines =
            cell(i, {{Style::TableHead, ink(Role::MutedText), m_columns[i].title}}).lines;
        qreal y = m_flow.y() + padY;
        for (const TextLine &line : lines) {
            draw(m_flow.typeface(), line, {m_lefts[i], y}, m_flow.page());
            y += line.height;
        }
        height = std::max(height, heightOf(lines));
    }
    if (height > 0)
        m_flow.skip(height + 2 * padY);
    m_flow.rule(m_flow.y(), ink(Role::Border), 0.7 * pt);
}

bool Table::drawPart(const std::vector<Cell> &cells, std::vector<size_t> &done) {
    const qreal available = m_flow.remaining() - 2 * padY;
    qreal tallest = 0;
    size_t column = 0;
    bool rest = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        qreal used = 0;
        const std::vector<TextLine> &lines = cells[i].lines;
        for (; done[i] < lines.size() && used + lines[done[i]].height <= available; ++done[i]) {
            draw(m_flow.typeface(), lines[done[i]], {m_lefts[column], m_flow.y() + padY + used},
                 m_flow.page());
            used += lines[done[i]].height;
        }
        rest = rest || done[i] < lines.size();
        tallest = std::max(tallest, used);
        column += static_cast<size_t>(cells[i].span);
    }
    m_flow.skip(tallest + 2 * padY);
    m_flow.rule(m_flow.y(), ink(Role::Border), 0.5 * pt);
    return rest;
}

void Table::row(const std::vector<Cell> &cells) {
    qreal height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, heightOf(cell.lines));
    height += 2 * padY;
    const qreal titleHeight = 30 * pt;
    const bool fitsOnOnePage = height <= bodyBottom - bodyTop - titleHeight;
    if (!m_started) {
        m_flow.ensure(titleHeight + std::min(height, 60 * pt));
        startPart();
    }
    if (height > m_flow.remaining() && (fitsOnOnePage || m_flow.remaining() < 60 * pt)) {
        m_flow.breakPage();
        startPart();
    }
    std::vector<size_t> done(cells.size(), 0);
    while (drawPart(cells, done)) {
        m_flow.breakPage();
        startPart();
    }
}

} // namespace hullwatch::ui::pdf
