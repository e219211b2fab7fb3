// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

// How the rows of the model become those that a new judgement asks for.
namespace hullwatch::ui {

namespace {

/// So many rows that come and go are told one by one; each moves all that stand behind it.
constexpr int fewRows = 2'000;

template <class Row>
bool isSameKey(const Row &a, const Row &b) {
    return a.key == b.key;
}

/// Whether `rows` stand in the order of `wanted`, which may have more.
bool areInOrder(const std::vector<FindingRow> &rows, const std::vector<FindingRow> &wanted) {
    size_t at = 0;
    for (const FindingRow &row : wanted)
        at += at < rows.size() && rows[at].key == row.key;
    return at == rows.size();
}

QHash<quint64, int> placesOf(const std::vector<FindingRow> &rows) {
    QHash<quint64, int> places;
    places.reserve(static_cast<qsizetype>(rows.size()));
    for (const FindingRow &row : rows)
        places.insert(row.key, static_cast<int>(places.size()));
    return places;
}

bool isShownAlike(const FindingRow &a, const FindingRow &b) {
    return a.rank == b.rank && a.host->label == b.host->label &&
           (a.finding == b.finding || *a.finding == *b.finding);
}

} // namespace

bool FindingsModel::isFarFrom(const std::vector<FindingGroup> &wanted) const {
    if (m_groups.empty())
        return !wanted.empty();
    QHash<quint64, const Group *> present;
    for (const GroupPtr &group : m_groups)
        present.insert(group->key, group.get());
    size_t differing = 0;
    size_t kept = 0;
    for (const FindingGroup &group : wanted) {
        const Group *known = present.value(group.key);
        if (!known) {
            ++differing;
            continue;
        }
        ++kept;
        if (std::equal(known->rows.begin(), known->rows.end(), group.rows.begin(), group.rows.end(),
                       isSameKey<FindingRow>))
            continue;
        const QHash<quint64, int> places = placesOf(known->rows);
        const auto stays = static_cast<size_t>(
            std::count_if(group.rows.begin(), group.rows.end(),
                          [&places](const FindingRow &row) { return places.contains(row.key); }));
        differing += group.rows.size() - stays + known->rows.size() - stays;
    }
    return kept == 0 || differing + m_groups.size() - kept > fewRows;
}

void FindingsModel::removeRowsNotIn(const std::vector<FindingGroup> &wanted) {
    QHash<quint64, const FindingGroup *> keep;
    for (const FindingGroup &group : wanted)
        keep.insert(group.key, &group);
    for (int last = rowCount() - 1; last >= 0; --last) {
        Group &group = *m_groups[static_cast<size_t>(last)];
        if (const FindingGroup *kept = keep.value(group.key)) {
            removeRowsNotIn(group, *kept);
            continue;
        }
        int first = last;
        while (first > 0 && !keep.contains(m_groups[static_cast<size_t>(first) - 1]->key))
            --first;
        beginRemoveRows({}, first, last);
        m_groups.erase(m_groups.begin() + first, m_groups.begin() + last + 1);
        numberGroups();
        endRemoveRows();
        last = first;
    }
}

void FindingsModel::removeRowsNotIn(Group &group, const FindingGroup &wanted) {
    if (areInOrder(group.rows, wanted.rows))
        return;
    const QHash<quint64, int> keep = placesOf(wanted.rows);
    for (int last = static_cast<int>(group.rows.size()) - 1; last >= 0; --last) {
        if (keep.contains(group.rows[static_cast<size_t>(last)].key))
            continue;
        int first = last;
        while (first > 0 && !keep.contains(group.rows[static_cast<size_t>(first) - 1].key))
            --first;
        beginRemoveRows(indexOf(group), first, last);
        group.rows.erase(group.rows.begin() + first, group.rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void FindingsModel::reorder(const std::vector<FindingGroup> &wanted) {
    QHash<quint64, int> places;
    for (const FindingGroup &group : wanted)
        places.insert(group.key, static_cast<int>(places.size()));
    const auto groupBefore = [&places](const GroupPtr &a, const GroupPtr &b) {
        return places.value(a->key) < places.value(b->key);
    };
    const bool areGroupsInOrder = std::is_sorted(m_groups.begin(), m_groups.end(), groupBefore);
    std::vector<std::pair<Group *, const FindingGroup *>> scrambled;
    for (const GroupPtr &group : m_groups) {
        const FindingGroup &target = wanted[static_cast<size_t>(places.value(group->key))];
        if (!areInOrder(group->rows, target.rows))
            scrambled.emplace_back(group.get(), &target);
    }
    if (areGroupsInOrder && scrambled.empty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    std::vector<std::pair<Group *, quint64>> held;
    for (const QModelIndex &index : from) {
        const FindingRow *shown = row(index);
        held.emplace_back(shown ? static_cast<Group *>(index.internalPointer()) : groupOf(index),
                          shown ? shown->key : 0);
    }
    std::sort(m_groups.begin(), m_groups.end(), groupBefore);
    numberGroups();
    for (const auto &entry : scrambled) {
        const QHash<quint64, int> targets = placesOf(entry.second->rows);
        std::sort(entry.first->rows.begin(), entry.first->rows.end(),
                  [&targets](const FindingRow &a, const FindingRow &b) {
                      return targets.value(a.key) < targets.value(b.key);
                  });
    }
    QModelIndexList to;
    for (const auto &entry : held) {
        const auto &rows = entry.first->rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&entry](const FindingRow &candidate) {
            return candidate.key == entry.second;
        });
        to.append(found == rows.end() ? indexOf(*entry.first)
                                      : createIndex(static_cast<int>(found - rows.begin()), 0, entry.first));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void FindingsModel::insertRows(const std::vector<FindingGroup> &wanted) {
    QSet<quint64> present;
    for (const GroupPtr &group : m_groups)
        present.insert(group->key);
    for (size_t at = 0; at < wanted.size();) {
        if (present.contains(wanted[at].key)) {
            insertRows(*m_groups[at], wanted[at]);
            refreshRows(*m_groups[at], wanted[at]);
            ++at;
            continue;
        }
        const size_t first = at;
        while (at < wanted.size() && !present.contains(wanted[at].key))
            ++at;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(at) - 1);
        for (size_t i = first; i < at; ++i)
            m_groups.insert(m_groups.begin() + static_cast<std::ptrdiff_t>(i),
                            std::make_unique<Group>(wanted[i]));
        numberGroups();
        endInsertRows();
    }
}

void FindingsModel::insertRows(Group &group, const FindingGroup &wanted) {
    for (size_t at = 0; at < wanted.rows.size();) {
        if (at < group.rows.size() && group.rows[at].key == wanted.rows[at].key) {
            ++at;
            continue;
        }
        // What is kept stands in the wanted order: all up to the next kept row is new.
        const quint64 next = at < group.rows.size() ? group.rows[at].key : 0;
        const size_t first = at;
        while (at < wanted.rows.size() && wanted.rows[at].key != next)
            ++at;
        beginInsertRows(indexOf(group), static_cast<int>(first), static_cast<int>(at) - 1);
        const auto from = wanted.rows.begin() + static_cast<std::ptrdiff_t>(first);
        group.rows.insert(group.rows.begin() + static_cast<std::ptrdiff_t>(first), from,
                          wanted.rows.begin() + static_cast<std::ptrdiff_t>(at));
        endInsertRows();
    }
}

void FindingsModel::refreshRows(Group &group, const FindingGroup &wanted) {
    size_t first = wanted.rows.size();
    size_t last = 0;
    for (size_t i = 0; i < wanted.rows.size(); ++i) {
        if (!isShownAlike(group.rows[i], wanted.rows[i])) {
            first = std::min(first, i);
            last = i;
        }
    }
    const bool isHeadingSame = group.worst == wanted.worst && group.told == wanted.rows.size() && first > 0;
    group.rows = wanted.rows;
    group.worst = wanted.worst;
    group.told = wanted.rows.size();
    if (first < wanted.rows.size())
        Q_EMIT dataChanged(createIndex(static_cast<int>(first), 0, &group),
                           createIndex(static_cast<int>(last), 0, &group));
    if (!isHeadingSame)
        Q_EMIT dataChanged(indexOf(group), indexOf(group));
}

void FindingsModel::numberGroups() {
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->place = static_cast<int>(i);
}

} // namespace hullwatch::ui
