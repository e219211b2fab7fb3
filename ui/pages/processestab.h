// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace hullwatch::ui {

class Banner;
class CopyButton;
class PlainLabel;
class ProcessModel;
class StatePanel;

/// What runs in a container, as a table to sort. Read when the container is opened and when somebody asks,
/// never by itself: the engine runs ps on the host for it and logs an event.
class ProcessesTab : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    ProcessesTab(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// Reads the processes of a running container when they are unknown or older than a minute.
    void setContainer(const ContainerKey &key);

private:
    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    void makeTable(const Theme &theme, QWidget *parent);
    void read();
    void refresh();
    void refreshAge();
    void showProcesses(const ContainerEntry &entry);
    void showState(const ContainerEntry &entry);
    void showCurrent();

    const Inventory &m_inventory;
    ContainerKey m_key;
    bool m_reading = false;
    ProcessModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_age = nullptr;
    QPushButton *m_refresh = nullptr;
    CopyButton *m_copy = nullptr;
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_table = nullptr;
    StatePanel *m_state = nullptr;
    QTimer m_ageTimer;
    QTimer m_patience;
};

} // namespace hullwatch::ui
