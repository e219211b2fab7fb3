// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/carddelegate.h"

#include <QListView>

#include <utility>

namespace hullwatch::ui {

/// The grid of risk cards: as many columns as fit, cards stretched to fill the width.
class CardView : public QListView {
    Q_OBJECT
public:
    /// `theme` must outlive the view.
    explicit CardView(const Theme &theme, QWidget *parent = nullptr);

    /// Rows of the model that can be seen now.
    [[nodiscard]] QList<QModelIndex> visibleIndexes() const;

    /// Lays out what another number of cards or another size of them moved; another order moves nothing.
    void doItemsLayout() override;

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    void currentMoved(const QModelIndex &index);
    /// Scrolled, resized or filled anew.
    void visibleChanged();

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    void fitCells();
    /// The first row that can be seen, and the one after the last.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

    struct Layout {
        int cards = 0;
        QSize viewport;
        QSize cell;

        friend bool operator==(const Layout &, const Layout &) = default;
    };

    CardDelegate *m_delegate;
    Layout m_laidOut;
};

} // namespace hullwatch::ui
