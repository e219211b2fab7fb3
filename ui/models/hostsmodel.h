// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "core/settings/savedhost.h"
#include "ui/models/hostchecker.h"
#include "ui/models/words.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace hullwatch::ui {

/// A row of the hosts page. All text is safe to show.
struct HostItem {
    QString savedId; ///< empty for a host that is not saved
    HostId host;     ///< empty when it is not watched
    QString heading; ///< of the rows that begin here; empty within them
    QString label;
    QString address;
    QString origin;                 ///< "saved", "docker context prod"
    QString detail;                 ///< "Live · Docker 27.3.1 · TLS · 5 containers", or what went wrong
    std::optional<HostState> state; ///< nothing when it is not watched
    bool isContext = false;         ///< watched because a docker context names it
    bool demo = false;

    friend bool operator==(const HostItem &, const HostItem &) = default;
};

/// The saved hosts, group by group, then those that come from docker contexts, then those named at the
/// start. A host that is both saved and watched for another reason is one row.
class HostsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { ItemRole = Qt::UserRole + 1 }; ///< const HostItem *, valid until the model changes

    /// `inventory` must outlive the model.
    explicit HostsModel(const Inventory &inventory, QObject *parent = nullptr);

    /// In the order in which they are shown. `checker` may be null and must outlive the model.
    void setSaved(const std::vector<SavedHost> &saved, const HostChecker *checker);

    /// Whether rows are being moved under the views: what is current then is not what the user chose.
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] const HostItem *item(const QModelIndex &index) const;
    /// The row of a saved host or of a watched one; invalid when there is none.
    [[nodiscard]] QModelIndex find(const QString &savedId, const HostId &host) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A saved host was dropped before another one; an empty `before` is the end.
    void dropped(const QString &id, const QString &before);
    /// Rows came, went or changed.
    void refreshed();

private:
    void refresh();
    [[nodiscard]] std::vector<HostItem> items(Timestamp now) const;
    [[nodiscard]] HostItem savedItem(const SavedHost &host, const HostEntry *entry, Timestamp now) const;
    [[nodiscard]] HostItem watchedItem(const HostEntry &entry, Timestamp now) const;

    const Inventory &m_inventory;
    const HostChecker *m_checker = nullptr;
    std::vector<SavedHost> m_saved;
    std::vector<HostItem> m_items;
    QTimer m_timer;
    bool m_refreshing = false;
};

} // namespace hullwatch::ui

Q_DECLARE_METATYPE(const hullwatch::ui::HostItem *)
