// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace hullwatch::ui {

class Banner;
class ChangeTreeModel;
class CopyButton;
class PlainLabel;
class StatePanel;

/// What `docker diff` says of a container, as a tree, and what it cannot say.
class ChangesTab : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    ChangesTab(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// Reads the changes when they are unknown or older than a minute.
    void setContainer(const ContainerKey &key);

private:
    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    void makeTree(const Theme &theme, QWidget *parent);
    void read();
    void refresh();
    void refreshAge();
    void showState(const ContainerEntry &entry);
    void expandSome();

    const Inventory &m_inventory;
    ContainerKey m_key;
    bool m_reading = false;
    bool m_expandNext = true; ///< the tree of another container opens by itself, once
    ChangeTreeModel *m_model;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_unseen = nullptr;
    PlainLabel *m_age = nullptr;
    QPushButton *m_refresh = nullptr;
    CopyButton *m_copy = nullptr;
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    StatePanel *m_state = nullptr;
    QTimer m_ageTimer;
    QTimer m_patience;
};

} // namespace hullwatch::ui
