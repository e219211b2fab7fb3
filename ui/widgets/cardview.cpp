// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardview.h"

#include "ui/widgets/windowkeys.h"

#include <QScrollBar>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

CardView::CardView(const Theme &theme, QWidget *parent)
    : QListView(parent), m_delegate(new CardDelegate(theme, this)) {
    setObjectName(u"containerGrid"_s);
    setAccessibleName(tr("Containers"));
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setBatchSize(20'000);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    verticalScrollBar()->setSingleStep(48);
    connect(this, &QAbstractItemView::doubleClicked, this, &CardView::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardView::visibleChanged);
    fitCells();
}

void CardView::fitCells() {
    // The scroll bar has its place even while it is hidden, so that cards do not change their width when it
    // comes.
    const int width = std::max(1, contentsRect().width() - verticalScrollBar()->sizeHint().width());
    const int columns = std::max(1, width / (extent::cardMinWidth + CardDelegate::gap));
    // One pixel less, because QListView wraps as soon as a row is exactly as wide as the viewport.
    const QSize cell((width - 1) / columns, extent::cardHeight + CardDelegate::gap);
    if (cell == gridSize())
        return;
    m_delegate->setCellSize(cell);
    setGridSize(cell);
}

void CardView::doItemsLayout() {
    const Layout wanted{model() ? model()->rowCount() : 0, viewport()->size(), gridSize()};
    // What QListView would do for ten thousand cards, to find each where it was.
    if (std::exchange(m_laidOut, wanted) == wanted)
        QAbstractItemView::doItemsLayout();
    else
        QListView::doItemsLayout();
}

void CardView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    // Were only the uncovered strip and a few changed cards painted, the clip would be no plain rectangle,
    // and Qt (6.4) would split every pixmap into jobs for a thread pool and wait for them.
    viewport()->update();
}

void CardView::resizeEvent(QResizeEvent *event) {
    fitCells();
    QListView::resizeEvent(event);
    Q_EMIT visibleChanged();
}

void CardView::keyPressEvent(QKeyEvent *event) {
    if (isOfWindow(*event)) {
        event->ignore();
        return;
    }
    if (isEnter(*event) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void CardView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &) {
    // QListView would lay out every row anew; all cards have one size, so repainting what is seen is enough.
    const auto [first, end] = visibleRows();
    if (!isVisible() || bottomRight.row() < first || topLeft.row() >= end)
        return;
    if (topLeft.row() == bottomRight.row())
        viewport()->update(visualRect(topLeft));
    else
        viewport()->update();
}

std::pair<int, int> CardView::visibleRows() const {
    const QSize cell = gridSize();
    const int columns = std::max(1, viewport()->width() / std::max(1, cell.width()));
    const int top = verticalScrollBar()->value() / cell.height();
    const int bottom = (verticalScrollBar()->value() + viewport()->height()) / cell.height();
    return {top * columns, (bottom + 1) * columns};
}

QList<QModelIndex> CardView::visibleIndexes() const {
    QList<QModelIndex> visible;
    const auto [first, end] = visibleRows();
    const int last = std::min(model() ? model()->rowCount() : 0, end);
    for (int row = first; row < last; ++row)
        visible.append(model()->index(row, 0));
    return visible;
}

} // namespace hullwatch::ui
