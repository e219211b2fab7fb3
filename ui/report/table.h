// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/flow.h"

#include <vector>

namespace hullwatch::ui::pdf {

struct Column {
    QString title;
    qreal share = 1; ///< of the width, relative to the other columns; a long word in the title gets more
};

/// What stands in one cell, or in `span` cells together.
struct Cell {
    std::vector<TextLine> lines;
    int span = 1;
};

/// Rows with a rule below each. A row that does not fit goes to the next page, one that is taller than a page
/// goes on over pages; the titles stand above the rows on every page. Without any title there is no title
/// row.
class Table {
public:
    Table(Flow &flow, std::vector<Column> columns);

    /// What text in that column may take.
    [[nodiscard]] qreal innerWidth(size_t column, int span = 1) const;
    /// A cell with text wrapped to the column.
    [[nodiscard]] Cell cell(size_t column, const std::vector<Run> &runs, int span = 1) const;
    void append(Cell &cell, size_t column, const std::vector<Run> &runs) const;

    /// The spans of the cells add up to the number of columns.
    void row(const std::vector<Cell> &cells);

private:
    void startPart();
    /// Draws from each cell what fits; returns whether something is left.
    bool drawPart(const std::vector<Cell> &cells, std::vector<size_t> &done);

    Flow &m_flow;
    std::vector<Column> m_columns;
    std::vector<qreal> m_lefts; ///< of each column, and the right end of the last
    bool m_started = false;
};

} // namespace hullwatch::ui::pdf
