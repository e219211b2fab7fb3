// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostsmodel.h"

#include "core/base/displaytext.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString savedHostMime() {
    return u"application/x-hullwatch-saved-host"_s;
}

/// "Live · Docker 27.3.1 · TLS · 5 containers", or what went wrong.
QString detailOf(const HostEntry &entry, Timestamp now) {
    if (hostState(entry, now) == HostState::Unreachable)
        return errorText(entry.status.error);
    QStringList parts{hostStateText(entry, now)};
    if (entry.snapshot)
        parts.append(engineText(entry.snapshot->daemon));
    parts.append(transportWord(entry.status.transport));
    if (entry.snapshot)
        parts.append(containersText(static_cast<qsizetype>(entry.snapshot->containers.size())));
    return parts.join(u" · "_s);
}

} // namespace

HostsModel::HostsModel(const Inventory &inventory, QObject *parent)
    : QAbstractListModel(parent), m_inventory(inventory) {
    connect(&inventory, &Inventory::hostsChanged, this, &HostsModel::refresh);
    connect(&m_timer, &QTimer::timeout, this, &HostsModel::refresh);
    m_timer.start(1s);
    refresh();
}

void HostsModel::setSaved(const std::vector<SavedHost> &saved, const HostChecker *checker) {
    m_saved = saved;
    m_checker = checker;
    refresh();
}

const HostItem *HostsModel::item(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount() ? &m_items[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex HostsModel::find(const QString &savedId, const HostId &host) const {
    for (size_t i = 0; i < m_items.size(); ++i) {
        const bool same =
            savedId.isEmpty() ? !host.isEmpty() && m_items[i].host == host : m_items[i].savedId == savedId;
        if (same)
            return index(static_cast<int>(i));
    }
    return {};
}

int HostsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant HostsModel::data(const QModelIndex &index, int role) const {
    const HostItem *row = item(index);
    if (!row)
        return {};
    switch (role) {
    case ItemRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row->label;
    case Qt::AccessibleTextRole:
        return QStringList{row->label, row->address, row->detail, row->origin}.join(u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags HostsModel::flags(const QModelIndex &index) const {
    const HostItem *row = item(index);
    if (!row)
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return row->savedId.isEmpty() ? flags : flags | Qt::ItemIsDragEnabled;
}

QStringList HostsModel::mimeTypes() const {
    return {savedHostMime()};
}

QMimeData *HostsModel::mimeData(const QModelIndexList &indexes) const {
    auto *data = new QMimeData;
    if (const HostItem *row = indexes.isEmpty() ? nullptr : item(indexes.first()))
        data->setData(savedHostMime(), row->savedId.toUtf8());
    return data;
}

bool HostsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                              const QModelIndex &parent) {
    const QString id = QString::fromUtf8(data->data(savedHostMime()));
    if (action != Qt::MoveAction || parent.isValid() || id.isEmpty())
        return false;
    const HostItem *before = row < 0 ? nullptr : item(index(row));
    Q_EMIT dropped(id, before ? before->savedId : QString());
    // The rows follow the settings; the view must not remove any.
    return false;
}

HostItem HostsModel::savedItem(const SavedHost &host, const HostEntry *entry, Timestamp now) const {
    HostItem item;
    item.savedId = host.id;
    item.address = displayText(host.url);
    item.label = displayText(host.name.isEmpty() ? host.url : host.name);
    item.origin = tr("saved");
    if (entry) {
        item.host = entry->status.host;
        item.state = hostState(*entry, now);
        item.detail = detailOf(*entry, now);
        item.demo = entry->status.demo;
    } else if (!host.enabled) {
        item.detail = tr("Not watched");
    } else {
        const bool usable = m_checker && !m_checker->hostOf(host).isEmpty();
        item.detail = usable ? tr("Waiting to connect") : tr("The address cannot be used: edit it");
    }
    return item;
}

HostItem HostsModel::watchedItem(const HostEntry &entry, Timestamp now) const {
    HostItem item;
    item.host = entry.status.host;
    item.label = hostLabel(entry);
    item.address = displayText(entry.status.endpoint);
    item.state = hostState(entry, now);
    item.detail = detailOf(entry, now);
    item.demo = entry.status.demo;
    item.isContext = !entry.status.context.isEmpty();
    item.origin = entry.status.demo ? tr("demo fleet")
                  : entry.status.context.isEmpty()
                      ? tr("named at the start")
                      : tr("docker context %1").arg(displayText(entry.status.context, 60));
    return item;
}

std::vector<HostItem> HostsModel::items(Timestamp now) const {
    std::vector<HostItem> items;
    QSet<HostId> saved;
    QString group;
    for (const SavedHost &host : m_saved) {
        const HostId id = m_checker ? m_checker->hostOf(host) : HostId();
        const HostEntry *entry = host.enabled && !id.isEmpty() ? m_inventory.findHost(id) : nullptr;
        items.push_back(savedItem(host, entry, now));
        if (entry)
            saved.insert(id);
        if (host.group != group)
            items.back().heading = displayText(host.group, 60);
        group = host.group;
    }
    for (const bool contexts : {true, false}) {
        bool first = true;
        for (const HostEntry &entry : m_inventory.hosts()) {
            if (entry.status.context.isEmpty() == contexts || saved.contains(entry.status.host))
                continue;
            items.push_back(watchedItem(entry, now));
            if (std::exchange(first, false))
                items.back().heading = contexts            ? tr("Docker contexts")
                                       : entry.status.demo ? tr("Demo fleet")
                                                           : tr("Named at the start");
        }
    }
    return items;
}

void HostsModel::refresh() {
    std::vector<HostItem> now = items(Timestamp::now());
    m_refreshing = true;
    if (now.size() > m_items.size()) {
        const int first = rowCount();
        beginInsertRows({}, first, static_cast<int>(now.size()) - 1);
        m_items.insert(m_items.end(), now.begin() + first, now.end());
        endInsertRows();
    } else if (now.size() < m_items.size()) {
        beginRemoveRows({}, static_cast<int>(now.size()), rowCount() - 1);
        m_items.resize(now.size());
        endRemoveRows();
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (m_items[i] == now[i])
            continue;
        m_items[i] = std::move(now[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
    m_refreshing = false;
    Q_EMIT refreshed();
}

} // namespace hullwatch::ui
