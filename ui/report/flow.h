// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/paragraph.h"

#include <functional>

namespace hullwatch::ui::pdf {

inline constexpr qreal pageWidth = 595.28 * pt; ///< A4
inline constexpr qreal pageHeight = 841.89 * pt;
inline constexpr qreal marginX = 44 * pt;
inline constexpr qreal bodyWidth = pageWidth - 2 * marginX;
inline constexpr qreal bodyTop = 62 * pt;
inline constexpr qreal bodyBottom = pageHeight - 54 * pt;

/// The small line at the top of a page.
struct RunningHead {
    QString left;
    QString right;
};

/// Fills one page after the other from top to bottom. A finished page goes to the sink and is forgotten, so
/// that a document of thousands of pages takes the memory of one.
class Flow {
public:
    using Sink = std::function<void(Page &)>;

    Flow(const Typeface &typeface, Sink sink);

    /// Ends the current page, if any, and starts one; pages that follow by overflow carry the same head.
    void startPage(const RunningHead &head);
    /// From the next page on.
    void setHead(const RunningHead &head) { m_head = head; }
    /// Ends the current page and goes on at the top of the next one.
    void breakPage();
    /// Ends the last page.
    void finish();
    /// Pages begun so far.
    [[nodiscard]] int pages() const { return m_pages; }

    [[nodiscard]] const Typeface &typeface() const { return m_typeface; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal remaining() const { return bodyBottom - m_y; }
    [[nodiscard]] Page &page() { return m_page; }

    void skip(qreal height) { m_y += height; }
    /// Breaks the page when less than `height` is left.
    void ensure(qreal height);
    /// Text over the whole width, or from `indent` on; goes on over as many pages as it needs.
    void text(const std::vector<Run> &runs, qreal indent = 0);
    void lines(const std::vector<TextLine> &lines, qreal indent = 0);
    /// The title of a section, kept together with `keep` below it.
    void heading(const QString &title, qreal keep = 54 * pt);
    void rule(qreal y, QRgb color, qreal width);

private:
    void drawHead();

    const Typeface &m_typeface;
    Sink m_sink;
    RunningHead m_head;
    Page m_page;
    qreal m_y = bodyTop;
    int m_pages = 0;
    bool m_open = false;
};

} // namespace hullwatch::ui::pdf
