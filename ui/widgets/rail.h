// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"
#include "ui/models/hostlistmodel.h"

#include <QAbstractButton>
#include <QFrame>

#include <array>

class QListView;

namespace hullwatch::ui {

class PlainLabel;

/// A saved filter: its title and how many containers it would show.
class FilterButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    FilterButton(const Theme &theme, SavedFilter filter, QWidget *parent);

    [[nodiscard]] SavedFilter filter() const { return m_filter; }
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SavedFilter m_filter;
    int m_count = 0;
};

/// The left column: where to look. One host or all, and at most one saved filter.
class Rail : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the widget.
    Rail(const Theme &theme, HostListModel &hosts, const ContainerModel &containers,
         QWidget *parent = nullptr);

    [[nodiscard]] HostId host() const;
    [[nodiscard]] std::optional<SavedFilter> saved() const;
    void clearSaved();

Q_SIGNALS:
    void changed();

private:
    void makeHostList();
    void updateCounts();

    const Theme &m_theme;
    HostListModel &m_hosts;
    const ContainerModel &m_containers;
    QListView *m_list = nullptr;
    std::array<FilterButton *, savedFilterCount> m_filters{};
};

} // namespace hullwatch::ui
