// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace hullwatch::ui {

/// Paints a finding as a row: severity or verdict as a chip, headline, control and evidence path.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 54;

    /// `theme` must outlive the delegate.
    explicit FindingDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// Paints the rows of the changes and inspect trees in monospace, folders bolder, second column quieter, rows
/// that match a search on a tint.
class TreeTextDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The second column holds people's words or machine text; `matchRole` is a bool role whose rows
    /// stand out, -1 for none.
    TreeTextDelegate(const Theme &theme, bool wordsInSecondColumn, int matchRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isMatch(const QModelIndex &index) const;

    const Theme &m_theme;
    bool m_wordsInSecondColumn;
    int m_matchRole;
};

} // namespace hullwatch::ui
