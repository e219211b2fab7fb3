// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostlistmodel.h"

#include "core/base/displaytext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<const HostEntry *> byGroup(const std::vector<HostEntry> &hosts) {
    QStringList groups{QString()};
    std::vector<const HostEntry *> sorted;
    for (const HostEntry &host : hosts) {
        if (!groups.contains(host.status.group))
            groups.append(host.status.group);
        sorted.push_back(&host);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [&groups](const HostEntry *a, const HostEntry *b) {
        return groups.indexOf(a->status.group) < groups.indexOf(b->status.group);
    });
    return sorted;
}

} // namespace

HostListModel::HostListModel(const Inventory &inventory, QObject *parent)
    : QAbstractListModel(parent), m_inventory(inventory) {
    connect(&inventory, &Inventory::hostsChanged, this, &HostListModel::refresh);
    connect(&m_timer, &QTimer::timeout, this, &HostListModel::refresh);
    m_timer.start(1s);
    m_rows.push_back(allHosts({}));
    refresh();
}

int HostListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HostListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const HostRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(&row);
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return QString(row.label + u", "_s + row.detail);
    case Qt::AccessibleDescriptionRole:
        return row.findings;
    default:
        return {};
    }
}

HostId HostListModel::host(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount() ? m_rows[static_cast<size_t>(index.row())].host
                                                       : HostId();
}

HostRow HostListModel::rowOf(const HostEntry &entry, Timestamp now) const {
    HostRow row;
    row.host = entry.status.host;
    row.label = hostLabel(entry);
    row.state = hostState(entry, now);
    row.demo = entry.status.demo;
    if (entry.assessment) {
        const Score &score = entry.assessment->score;
        row.mark = {score.grade(), score.value, score.isTentative()};
        if (const QString open = hostFindingsText(*entry.assessment); !open.isEmpty())
            row.findings = tr("The host itself: %1").arg(open);
    }
    QStringList parts{hostStateText(entry, now)};
    if (row.state == HostState::Unreachable)
        parts.append(stepWord(stepOf(entry.status.error.code)));
    else if (entry.snapshot)
        parts.append(containersText(static_cast<qsizetype>(entry.snapshot->containers.size())));
    if (row.state == HostState::Live && entry.status.transport != TransportKind::Unix)
        parts.append(transportWord(entry.status.transport));
    row.detail = parts.join(u" · "_s);
    return row;
}

HostRow HostListModel::allHosts(const std::vector<HostRow> &rows) const {
    HostRow all;
    all.label = tr("All hosts");
    const auto count = [&rows](HostState state) {
        return std::count_if(rows.begin(), rows.end(),
                             [state](const HostRow &row) { return row.state == state; });
    };
    QStringList parts;
    if (const auto live = count(HostState::Live); live > 0)
        parts.append(tr("%1 live").arg(live));
    if (const auto stale = count(HostState::Stale); stale > 0)
        parts.append(tr("%1 stale").arg(stale));
    if (const auto connecting = count(HostState::Connecting); connecting > 0)
        parts.append(tr("%1 connecting").arg(connecting));
    if (const auto unreachable = count(HostState::Unreachable); unreachable > 0)
        parts.append(tr("%1 down").arg(unreachable));
    all.detail = parts.isEmpty() ? tr("No host yet") : parts.join(u" · "_s);
    for (const HostRow &row : rows) {
        all.demo = all.demo || row.demo;
        if (row.mark.score && (!all.mark.score || *row.mark.score < *all.mark.score))
            all.mark = row.mark;
    }
    return all;
}

void HostListModel::refresh() {
    const Timestamp now = Timestamp::now();
    std::vector<HostRow> rows;
    QString group;
    for (const HostEntry *entry : byGroup(m_inventory.hosts())) {
        rows.push_back(rowOf(*entry, now));
        if (std::exchange(group, entry->status.group) != entry->status.group)
            rows.back().heading = displayText(entry->status.group, 60);
    }
    rows.insert(rows.begin(), allHosts(rows));
    removeRowsNotIn(rows);
    placeRows(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void HostListModel::removeRowsNotIn(const std::vector<HostRow> &wanted) {
    QSet<HostId> hosts;
    for (const HostRow &row : wanted)
        hosts.insert(row.host);
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (hosts.contains(m_rows[static_cast<size_t>(at)].host))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
}

void HostListModel::placeRows(const std::vector<HostRow> &wanted) {
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto place = m_rows.begin() + static_cast<std::ptrdiff_t>(i);
        const auto found =
            std::find_if(place, m_rows.end(), [&](const HostRow &row) { return row.host == wanted[i].host; });
        const int at = static_cast<int>(i);
        if (found == m_rows.end()) {
            beginInsertRows({}, at, at);
            m_rows.insert(place, wanted[i]);
            endInsertRows();
        } else if (found != place) {
            const int from = static_cast<int>(found - m_rows.begin());
            beginMoveRows({}, from, from, {}, at);
            std::rotate(place, found, found + 1);
            endMoveRows();
        }
    }
}

} // namespace hullwatch::ui
