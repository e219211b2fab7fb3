// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/containertable.h"

#include "ui/delegates/containerrowdelegate.h"
#include "ui/widgets/windowkeys.h"

#include <QHeaderView>
#include <QScrollBar>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Width {
    ContainerColumn column;
    int pixels;
};

// From left to right, what an operator looks for first.
constexpr Width widths[] = {
    {ContainerColumn::Risk, 80},    {ContainerColumn::Name, 150},    {ContainerColumn::Host, 92},
    {ContainerColumn::Worst, 186},  {ContainerColumn::Open, 54},     {ContainerColumn::Cpu, 66},
    {ContainerColumn::Memory, 114}, {ContainerColumn::Received, 90}, {ContainerColumn::Sent, 90},
    {ContainerColumn::Pids, 54},    {ContainerColumn::State, 120},   {ContainerColumn::Project, 110},
    {ContainerColumn::Image, 240},
};
static_assert(std::size(widths) == containerColumnCount);

} // namespace

ContainerTable::ContainerTable(const Theme &theme, QWidget *parent) : QTreeView(parent) {
    setObjectName(u"containerTable"_s);
    setAccessibleName(tr("Containers"));
    setItemDelegate(new ContainerRowDelegate(theme, this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto sort = sortOf(static_cast<ContainerColumn>(section)))
            Q_EMIT sortAsked(*sort);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &ContainerTable::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ContainerTable::visibleChanged);
}

void ContainerTable::setModel(QAbstractItemModel *model) {
    QTreeView::setModel(model);
    arrangeColumns();
}

void ContainerTable::arrangeColumns() {
    int place = 0;
    for (const Width &width : widths) {
        const int column = static_cast<int>(width.column);
        header()->moveSection(header()->visualIndex(column), place++);
        header()->resizeSection(column, width.pixels);
    }
}

void ContainerTable::showSort(CardSort sort, bool isReversed) {
    for (int column = 0; column < containerColumnCount; ++column) {
        if (sortOf(static_cast<ContainerColumn>(column)) == sort)
            header()->setSortIndicator(column, isReversed ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
}

QList<QModelIndex> ContainerTable::visibleIndexes() const {
    QList<QModelIndex> visible;
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > viewport()->height())
            break;
        visible.append(index);
    }
    return visible;
}

void ContainerTable::resizeEvent(QResizeEvent *event) {
    QTreeView::resizeEvent(event);
    Q_EMIT visibleChanged();
}

void ContainerTable::keyPressEvent(QKeyEvent *event) {
    if (isOfWindow(*event)) {
        event->ignore();
        return;
    }
    if (isEnter(*event) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ContainerTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &) {
    if (!isVisible())
        return;
    // QTreeView would ask every row that changed for its place.
    if (topLeft.row() == bottomRight.row()) {
        QRect row = visualRect(topLeft);
        row.setLeft(0);
        row.setRight(viewport()->width());
        viewport()->update(row);
    } else {
        viewport()->update();
    }
}

} // namespace hullwatch::ui
