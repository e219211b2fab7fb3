// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/models/findinggroups.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace hullwatch::ui {

/// The findings of all hosts under headings. New judgements arrive as inserted, removed, moved and changed
/// rows, at most once a second, so that selection, expansion and place stay. It resets when the user asks for
/// something else, and when thousands of rows come or go at once.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Roles {
        SecondRole = Qt::UserRole + 1, ///< what stands beside the display text
        TrailingRole,                  ///< what stands at the end of the row
    };

    /// `inventory` must outlive the model.
    explicit FindingsModel(const Inventory &inventory, QObject *parent = nullptr);
    ~FindingsModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setGrouping(FindingGrouping grouping);
    [[nodiscard]] FindingGrouping grouping() const { return m_grouping; }
    /// Which verdicts are shown, unless the filter names them itself.
    void setVerdicts(VerdictSet verdicts);
    [[nodiscard]] VerdictSet verdicts() const { return m_verdicts; }
    /// While it is not looked at, only the counts are kept true.
    void setActive(bool active);
    /// While rows come, go or move without the user's doing.
    [[nodiscard]] bool isUpdating() const { return m_updating; }

    /// Null for a heading and an invalid index. Valid until the model changes.
    [[nodiscard]] const FindingRow *row(const QModelIndex &index) const;
    /// Null unless the index is a heading.
    [[nodiscard]] const FindingGroup *group(const QModelIndex &index) const;
    /// Invalid when no such row is shown.
    [[nodiscard]] QModelIndex indexOf(quint64 key) const;
    /// Findings shown.
    [[nodiscard]] int shownCount() const;
    /// Findings of a verdict on the filter's host, whatever its terms; nothing has been counted while
    /// inactive.
    [[nodiscard]] int countOf(Verdict verdict) const { return m_counts[static_cast<size_t>(verdict)]; }
    /// Those among the waived that end within two weeks.
    [[nodiscard]] int endingCount() const { return m_ending; }
    /// Fails and warns on all hosts.
    [[nodiscard]] int openCount() const { return m_open; }

Q_SIGNALS:
    /// Rows or counts may have changed.
    void arranged();

private:
    struct Group : FindingGroup {
        explicit Group(FindingGroup group) : FindingGroup(std::move(group)), told(rows.size()) {}

        int place = 0;
        size_t told; ///< the number of rows when the heading was last announced
    };
    using GroupPtr = std::unique_ptr<Group>;

    void onHosts();
    /// The hosts as they are now; those that are unchanged stay the same ones.
    [[nodiscard]] std::vector<FindingHostPtr> hostsNow() const;
    void refresh();
    void count();
    /// The rows anew, because the user asked for others.
    void ask();
    void reset(std::vector<FindingGroup> wanted);
    void update();
    [[nodiscard]] std::vector<FindingGroup> wantedGroups();
    [[nodiscard]] bool isFarFrom(const std::vector<FindingGroup> &wanted) const;
    void removeRowsNotIn(const std::vector<FindingGroup> &wanted);
    void removeRowsNotIn(Group &group, const FindingGroup &wanted);
    void reorder(const std::vector<FindingGroup> &wanted);
    void insertRows(const std::vector<FindingGroup> &wanted);
    void insertRows(Group &group, const FindingGroup &wanted);
    void refreshRows(Group &group, const FindingGroup &wanted);
    void numberGroups();
    [[nodiscard]] Group *groupOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Group &group) const;

    const Inventory &m_inventory;
    std::vector<FindingHostPtr> m_hosts;
    std::vector<FindingHostPtr> m_shownHosts; ///< those that the rows point into
    std::vector<GroupPtr> m_groups;
    SubjectNumbers m_numbers;
    FindingFilter m_filter;
    FindingGrouping m_grouping = FindingGrouping::Control;
    VerdictSet m_verdicts = openVerdicts();
    std::array<int, verdictCount> m_counts{};
    int m_ending = 0;
    int m_open = 0;
    bool m_active = true;
    bool m_updating = false;
    bool m_outdated = false; ///< the rows, while inactive
    QTimer m_timer;
    QElapsedTimer m_sinceUpdate;
};

} // namespace hullwatch::ui
