// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"
#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace hullwatch::ui {

class CopyButton;
class InspectModel;
class PlainLabel;

/// The masked inspect answer as a tree with a search.
class InspectTab : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit InspectTab(const Theme &theme, QWidget *parent = nullptr);

    void setContainer(const Container &container);

private:
    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    void search(const QString &text);
    void step(int by);
    void showCurrent();

    InspectModel *m_model;
    QList<QPersistentModelIndex> m_found;
    qsizetype m_at = 0;
    QLineEdit *m_search = nullptr;
    PlainLabel *m_count = nullptr;
    QPushButton *m_next = nullptr;
    CopyButton *m_copyPath = nullptr;
    CopyButton *m_copyValue = nullptr;
    QTreeView *m_tree = nullptr;
    ContainerId m_id;
};

} // namespace hullwatch::ui
