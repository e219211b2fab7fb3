// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/models/words.h"
#include "ui/theme/painting.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace hullwatch::ui {

/// What a row of the rail shows. All text is safe to draw.
struct HostRow {
    HostId host;     ///< empty for the row of all hosts
    QString heading; ///< of the group that begins here; empty within it
    QString label;
    QString detail;   ///< "Live · 38 containers · TLS"
    QString findings; ///< what is open about the host itself; empty for nothing
    HostState state = HostState::Live;
    GradeMark mark;
    bool demo = false;

    friend bool operator==(const HostRow &, const HostRow &) = default;
};

/// "All hosts", then the hosts in the order of the inventory: those without a group, then group by group.
/// Ages are kept true once a second.
class HostListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { RowRole = Qt::UserRole + 1 }; ///< const HostRow *, valid until the model changes

    /// `inventory` must outlive the model.
    explicit HostListModel(const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Empty for the row of all hosts and for an invalid index.
    [[nodiscard]] HostId host(const QModelIndex &index) const;

private:
    void refresh();
    void removeRowsNotIn(const std::vector<HostRow> &wanted);
    /// Inserts and moves rows until the hosts are those of `wanted`, in their order.
    void placeRows(const std::vector<HostRow> &wanted);
    [[nodiscard]] HostRow rowOf(const HostEntry &entry, Timestamp now) const;
    [[nodiscard]] HostRow allHosts(const std::vector<HostRow> &rows) const;

    const Inventory &m_inventory;
    std::vector<HostRow> m_rows;
    QTimer m_timer;
};

} // namespace hullwatch::ui

Q_DECLARE_METATYPE(const hullwatch::ui::HostRow *)
