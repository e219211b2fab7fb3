// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/counts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace hullwatch::ui {

/// The colour in which findings of a verdict are counted, whatever their severity.
[[nodiscard]] Role roleOfCount(Verdict verdict);

/// A bar of one piece per verdict, as long as its share; an empty trough when nothing was measured. A single
/// failure among thousands is still seen.
void drawCountBar(QPainter &painter, const QRectF &rect, const Theme &theme, const VerdictCounts &counts);

/// The bar as a widget, 6 px high.
class CountBar : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit CountBar(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const VerdictCounts &counts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    VerdictCounts m_counts;
};

} // namespace hullwatch::ui
