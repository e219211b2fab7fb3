// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"
#include "ui/models/hostlistmodel.h"

#include <QFrame>
#include <QHash>

#include <array>

class QListView;
class QVBoxLayout;

namespace hullwatch::ui {

class RailButton;

/// The pages of the window, in the order of the rail. A new one is an enumerator here and a call of
/// MainWindow::addView.
enum class View { Containers, Findings, Guide, Hosts };

/// The left column: where to look. One host or all, at most one saved filter, and one of the views.
class Rail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the widget.
    Rail(const Theme &theme, HostListModel &hosts, const ContainerModel &containers,
         QWidget *parent = nullptr);

    [[nodiscard]] HostId host() const;
    [[nodiscard]] std::optional<SavedFilter> saved() const;
    void clearSaved();
    /// As if the user chose the row of this host.
    void setHost(const HostId &host);
    /// Adds a row to the section of the views; the first one added is the chosen one.
    void addView(View view, const QString &title);
    /// Marks the view as the chosen one; does not emit.
    void setView(View view);
    /// The number beside a view's title; nothing for none.
    void setViewCount(View view, std::optional<int> count);

Q_SIGNALS:
    void hostChanged();
    void savedChanged();
    /// The user chose a view, perhaps the one already shown.
    void viewChosen(hullwatch::ui::View view);

private:
    void makeHostList(QWidget *content);
    void makeFilters(QWidget *content, QVBoxLayout *column);
    void updateCounts();

    const Theme &m_theme;
    HostListModel &m_hosts;
    const ContainerModel &m_containers;
    QListView *m_list = nullptr;
    std::array<RailButton *, savedFilterCount> m_filters{};
    QVBoxLayout *m_viewColumn = nullptr;
    QHash<View, RailButton *> m_views;
};

} // namespace hullwatch::ui
