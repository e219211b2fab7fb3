// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingsview.h"

#include "ui/delegates/findingrowdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

/// So many findings can be read through; with more, the headings give the overview.
constexpr int unfoldedRows = 300;

} // namespace

FindingsView::FindingsView(const Theme &theme, FindingsModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model) {
    setObjectName(u"findingsView"_s);
    setAccessibleName(tr("Findings"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(18);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new FindingRowDelegate(theme, model, this));
    setModel(&model);
    verticalScrollBar()->setSingleStep(FindingRowDelegate::rowHeight);
    connect(this, &QAbstractItemView::doubleClicked, this, &FindingsView::open);
    // What moved to another heading was removed and came again.
    connect(&model, &FindingsModel::arranged, this, &FindingsView::restore);
}

void FindingsView::reset() {
    QTreeView::reset();
    unfold();
    restore();
}

void FindingsView::unfold() {
    const bool isShort = m_model.shownCount() <= unfoldedRows;
    const int last = isShort ? m_model.rowCount() : std::min(1, m_model.rowCount());
    for (int row = 0; row < last; ++row)
        expand(m_model.index(row, 0));
    const QModelIndex held = m_current == 0 ? QModelIndex() : m_model.indexOf(m_current);
    if (held.isValid())
        expand(held.parent());
}

void FindingsView::restore() {
    QModelIndex wanted = m_current == 0 ? currentIndex() : m_model.indexOf(m_current);
    if (!wanted.isValid())
        wanted = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0, m_model.index(0, 0));
    if (wanted != currentIndex())
        setCurrentIndex(wanted);
    if (const FindingRow *row = m_model.row(wanted))
        m_current = row->key;
    Q_EMIT currentMoved();
}

void FindingsView::open(const QModelIndex &index) {
    if (m_model.group(index))
        setExpanded(index, !isExpanded(index));
    else if (m_model.row(index))
        Q_EMIT opened(index);
}

void FindingsView::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Slash:
    case Qt::Key_Escape:
        // These belong to the window: pause, search, back.
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTreeView::currentChanged(current, previous);
    if (m_model.isUpdating())
        return;
    const FindingRow *row = m_model.row(current);
    m_current = row ? row->key : 0;
    Q_EMIT currentMoved();
}

} // namespace hullwatch::ui
