// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containercolumns.h"
#include "ui/models/containerfilter.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

namespace hullwatch::ui {

/// The containers of the inventory as cards and as rows of ContainerColumn, filtered and sorted by a
/// permutation of rows. Values are updated in place; rows move at most once a second, or at once when the
/// user changes filter or order. Never reset.
class ContainerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles { CardRole = Qt::UserRole + 1 }; ///< const ContainerCard *, valid until the row is removed

    /// `inventory` must outlive the model.
    explicit ContainerModel(const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const ContainerFilter &filter);
    [[nodiscard]] const ContainerFilter &filter() const { return m_filter; }
    /// The other way round when `isReversed`.
    void setSort(CardSort sort, bool isReversed = false);
    [[nodiscard]] CardSort sort() const { return m_sort; }
    [[nodiscard]] bool isReversed() const { return m_isReversed; }

    /// Null for an invalid index.
    [[nodiscard]] const ContainerCard *card(const QModelIndex &index) const;
    /// Invalid when the container is unknown or filtered out.
    [[nodiscard]] QModelIndex indexOf(const ContainerKey &key) const;
    /// Containers on the filter's host, or on all hosts.
    [[nodiscard]] int totalInScope() const { return m_inScope; }
    /// Containers of all hosts that a saved filter would show.
    [[nodiscard]] int countOf(SavedFilter filter) const { return m_savedCounts[static_cast<size_t>(filter)]; }

Q_SIGNALS:
    void sortChanged();
    /// Rows, totals or counts may have changed.
    void arranged();

private:
    using CardPtr = std::shared_ptr<ContainerCard>;
    /// What cards show of their host.
    struct HostLook {
        QString label;
        bool isStale = false;

        friend bool operator==(const HostLook &, const HostLook &) = default;
    };

    void onContainers(const QSet<ContainerKey> &changed);
    void onSamples(const QSet<ContainerKey> &changed);
    void onChanges(const ContainerKey &key);
    void refreshHosts();
    void refreshAges();
    void setStale(ContainerCard &card, Timestamp now);
    void removeCards(const std::vector<ContainerKey> &keys);
    void notify(int first, int last);
    void scheduleArrange(int notBeforeMilliseconds);
    void countSaved();
    void orderByName();
    void arrange();
    void applyRows(const std::vector<ContainerCard *> &wanted);
    void removeRowsNotIn(const std::vector<ContainerCard *> &wanted);
    void reorderRows(const std::vector<ContainerCard *> &survivors);
    void numberRows(size_t from);

    const Inventory &m_inventory;
    QHash<ContainerKey, CardPtr> m_cards;
    std::vector<ContainerCard *> m_byName;  ///< all cards; each knows its place
    std::vector<ContainerCard *> m_toPlace; ///< new and renamed ones
    std::vector<ContainerCard *> m_rows;
    QHash<HostId, HostLook> m_looks;
    ContainerFilter m_filter;
    CardSort m_sort = CardSort::WorstFirst;
    bool m_isReversed = false;
    int m_inScope = 0;
    std::array<int, savedFilterCount> m_savedCounts{};
    bool m_areCountsOld = true;
    qsizetype m_arrangedCards = 0; ///< how many there were at the last time
    QTimer m_arrangeTimer;
    QTimer m_ageTimer;
    QElapsedTimer m_sinceArranged;
};

} // namespace hullwatch::ui
