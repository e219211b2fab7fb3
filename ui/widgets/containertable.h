// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containercolumns.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace hullwatch::ui {

/// Containers as rows, for fleets that no grid of cards overlooks. Shows the model's order and asks for
/// another one; never sorts by itself.
class ContainerTable : public QTreeView {
    Q_OBJECT
public:
    /// `theme` must outlive the view.
    explicit ContainerTable(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Marks the column that the model's order goes by.
    void showSort(CardSort sort, bool isReversed);
    /// Rows of the model that can be seen now.
    [[nodiscard]] QList<QModelIndex> visibleIndexes() const;

Q_SIGNALS:
    /// A click on the head of a column that an order goes by.
    void sortAsked(hullwatch::ui::CardSort sort);
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    /// Scrolled, resized or filled anew.
    void visibleChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    void arrangeColumns();
};

} // namespace hullwatch::ui
