// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace hullwatch::ui {

class FindingsModel;
struct FindingRow;

/// Paints the rows of the findings list: a heading with its count, or a finding with its chip.
class FindingRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 30;

    /// Both must outlive the delegate.
    FindingRowDelegate(const Theme &theme, const FindingsModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRectF &area, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QRectF &area, const QModelIndex &index,
                  const FindingRow &row) const;

    const Theme &m_theme;
    const FindingsModel &m_model;
};

} // namespace hullwatch::ui
