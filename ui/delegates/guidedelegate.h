// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace hullwatch::ui {

/// Paints a topic of the guide: heading where a section begins, number, title, marks, and what was measured
/// as bar and words.
class GuideDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 60;
    static constexpr int headingHeight = 34;

    /// `theme` must outlive the delegate.
    explicit GuideDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace hullwatch::ui
