// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/models/containermodel.h"
#include "ui/pages/containersstate.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace hullwatch::ui {

class Banner;
class CardView;
class ContainerTable;
class HostNotices;
class PlainLabel;
class UseStrip;

/// The containers as cards or rows with their title and order, or what stands there when there are none: no
/// host yet, connecting, host unreachable, host without containers, nothing matches the filter.
class ContainersPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the widget.
    ContainersPage(const Theme &theme, const Inventory &inventory, ContainerModel &model,
                   QWidget *parent = nullptr);

    /// Rows of a table instead of cards.
    void setTable(bool isTable);
    [[nodiscard]] bool isTable() const;
    /// Gives the keyboard to the cards or the table.
    void focusView();
    /// The containers that can be seen now.
    [[nodiscard]] QList<ContainerKey> visible() const;
    /// Key of the current card; empty when there is none.
    [[nodiscard]] ContainerKey current() const;
    /// Makes it the current card and scrolls to it; nothing when the filter hides it.
    void select(const ContainerKey &key);
    void refresh();

Q_SIGNALS:
    /// Another container is the current one.
    void currentMoved();
    /// Enter or a double click on the current one.
    void opened();
    void visibleChanged();
    /// The user chose cards or rows: worth remembering.
    void tableChosen(bool isTable);
    void clearFilterRequested();
    void addHostRequested();
    void diagnoseRequested(const hullwatch::HostId &host);
    /// What is open about the host itself.
    void hostFindingsRequested(const hullwatch::HostId &host);

private:
    [[nodiscard]] QWidget *makeHead();
    void makeSortMenu();
    void makeViews();
    [[nodiscard]] QWidget *makeViewSwitch(QWidget *parent);
    void showSort();
    /// What stands there now: the grid or the table.
    [[nodiscard]] QAbstractItemView *view() const;
    void setCurrent(const QModelIndex &index);
    /// Selects the worst container when none is selected, and follows it while the first answers come in, so
    /// that the operator who has not chosen yet sees what is worst.
    void selectSomething();
    [[nodiscard]] bool isFilling();
    /// The host that the page is about: the chosen one, or the only one.
    [[nodiscard]] const HostEntry *subject() const;
    void showProblem();
    void showHostFindings();
    void act();
    void actSecond();
    void diagnose();

    const Theme &m_theme;
    const Inventory &m_inventory;
    ContainerModel &m_model;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_count = nullptr;
    QPushButton *m_hostFindings = nullptr;
    QPushButton *m_sort = nullptr;
    UseStrip *m_use = nullptr;
    HostNotices *m_notices = nullptr;
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    CardView *m_grid = nullptr;
    ContainerTable *m_table = nullptr; ///< has its current row and selection in common with the grid
    QWidget *m_viewSwitch = nullptr;
    QButtonGroup *m_views = nullptr;
    StatePanel *m_state = nullptr;
    Emptiness m_emptiness = Emptiness::NoHost;
    ContainerKey m_automatic; ///< what selectSomething chose last
    QElapsedTimer m_sinceFilled;
    QTimer m_countdown;
};

} // namespace hullwatch::ui
