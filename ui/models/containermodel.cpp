// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containermodel.h"

#include "ui/models/words.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int structureInterval = 1000;
// Cards that change places while somebody reads them are worse than an order that is a few seconds old.
constexpr int valueInterval = 5000;

/// Places of cards that have none.
enum { isNew = -1, isToPlace = -2, isGone = -3 };

/// The host answers, but not about this container: it is measured every ten seconds, even unseen.
bool hasOldValues(const ContainerCard &card, Timestamp now) {
    return card.state.running && card.series && !card.series->isEmpty() &&
           secondsBetween(card.series->receivedAt(), now) > 60s;
}

} // namespace

ContainerModel::ContainerModel(const Inventory &inventory, QObject *parent)
    : QAbstractTableModel(parent), m_inventory(inventory) {
    m_arrangeTimer.setSingleShot(true);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &ContainerModel::arrange);
    connect(&m_ageTimer, &QTimer::timeout, this, &ContainerModel::refreshAges);
    m_ageTimer.start(1s);
    connect(&inventory, &Inventory::containersChanged, this, &ContainerModel::onContainers);
    connect(&inventory, &Inventory::samplesChanged, this, &ContainerModel::onSamples);
    connect(&inventory, &Inventory::changesChanged, this, &ContainerModel::onChanges);
    connect(&inventory, &Inventory::hostsChanged, this, &ContainerModel::refreshHosts);
    const QList<ContainerKey> keys = inventory.containers();
    if (!keys.isEmpty())
        onContainers(QSet<ContainerKey>(keys.begin(), keys.end()));
    arrange();
}

int ContainerModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContainerModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : containerColumnCount;
}

QVariant ContainerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto column = static_cast<ContainerColumn>(section);
    if (orientation != Qt::Horizontal || section < 0 || section >= containerColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(alignmentOf(column));
    return {};
}

const ContainerCard *ContainerModel::card(const QModelIndex &index) const {
    const bool inside = index.isValid() && index.model() == this && index.row() < rowCount();
    return inside ? m_rows[static_cast<size_t>(index.row())] : nullptr;
}

QVariant ContainerModel::data(const QModelIndex &index, int role) const {
    const ContainerCard *shown = card(index);
    if (!shown)
        return {};
    switch (role) {
    case CardRole:
        return QVariant::fromValue(shown);
    case Qt::DisplayRole:
        return textOf(*shown, static_cast<ContainerColumn>(index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(static_cast<ContainerColumn>(index.column())));
    case Qt::AccessibleTextRole:
        return tr("%1 on %2, grade %3, score %4")
            .arg(shown->name, shown->host, QString(shown->mark.grade),
                 shown->mark.score ? QString::number(*shown->mark.score) : tr("not known"));
    case Qt::AccessibleDescriptionRole: {
        QStringList sentences{shown->worst, shown->hint};
        if (shown->stale)
            sentences.append(tr("The values are stale"));
        const QString measured = measuredText(shown->series.get(), shown->state, Timestamp::now());
        if (!measured.isEmpty())
            sentences.append(measured);
        return sentences.join(u". "_s);
    }
    default:
        return {};
    }
}

QModelIndex ContainerModel::indexOf(const ContainerKey &key) const {
    const auto found = m_cards.constFind(key);
    return found == m_cards.constEnd() || (*found)->row < 0 ? QModelIndex() : index((*found)->row, 0);
}

void ContainerModel::setFilter(const ContainerFilter &filter) {
    m_filter = filter;
    arrange();
}

void ContainerModel::setSort(CardSort sort, bool isReversed) {
    if (m_sort == sort && m_isReversed == isReversed)
        return;
    m_sort = sort;
    m_isReversed = isReversed;
    arrange();
    Q_EMIT sortChanged();
}

void ContainerModel::onContainers(const QSet<ContainerKey> &changed) {
    std::vector<ContainerKey> gone;
    const Timestamp now = Timestamp::now();
    for (const ContainerKey &key : changed) {
        const ContainerEntry *entry = m_inventory.find(key);
        if (!entry || !entry->container) {
            if (m_cards.contains(key))
                gone.push_back(key);
            continue;
        }
        CardPtr &card = m_cards[key];
        if (!card)
            card = std::make_shared<ContainerCard>();
        const HostEntry *host = m_inventory.findHost(key.host);
        const QString name = card->foldedName;
        describe(*card, *entry, host);
        if (card->place == isNew || card->foldedName != name) {
            if (card->place != isToPlace)
                m_toPlace.push_back(card.get());
            card->place = isToPlace;
        }
        card->hostIsStale = host && host->isStale(now);
        card->stale = card->hostIsStale || hasOldValues(*card, now);
        if (card->row >= 0)
            notify(card->row, card->row);
    }
    removeCards(gone);
    m_areCountsOld = true;
    // Whoever waits for the first cards sees them as they come in.
    const bool isFilling = m_cards.size() >= 2 * m_arrangedCards;
    scheduleArrange(isFilling ? 0 : structureInterval);
}

void ContainerModel::onSamples(const QSet<ContainerKey> &changed) {
    int first = rowCount();
    int last = -1;
    for (const ContainerKey &key : changed) {
        const auto found = m_cards.constFind(key);
        if (found == m_cards.constEnd())
            continue;
        if (const int row = (*found)->row; row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        notify(first, last);
    if (isByUse(m_sort))
        scheduleArrange(valueInterval);
}

void ContainerModel::onChanges(const ContainerKey &key) {
    const ContainerEntry *entry = m_inventory.find(key);
    const auto found = m_cards.constFind(key);
    if (!entry || found == m_cards.constEnd())
        return;
    describe(**found, *entry, m_inventory.findHost(key.host));
    if ((*found)->row >= 0)
        notify((*found)->row, (*found)->row);
}

void ContainerModel::refreshHosts() {
    const Timestamp now = Timestamp::now();
    for (const HostEntry &host : m_inventory.hosts()) {
        const HostLook look{hostLabel(host), host.isStale(now)};
        HostLook &known = m_looks[host.status.host];
        if (!host.snapshot || known == look)
            continue;
        known = look;
        for (const ContainerPtr &container : host.snapshot->containers) {
            const auto found = m_cards.constFind({host.status.host, container->id});
            if (found == m_cards.constEnd())
                continue;
            ContainerCard &card = **found;
            card.hostIsStale = look.isStale;
            setStale(card, now);
            if (card.host == look.label)
                continue;
            card.host = look.label;
            card.revision = nextRevision();
            if (card.row >= 0)
                notify(card.row, card.row);
        }
    }
}

void ContainerModel::refreshAges() {
    refreshHosts();
    const Timestamp now = Timestamp::now();
    for (ContainerCard *card : m_rows)
        setStale(*card, now);
}

void ContainerModel::setStale(ContainerCard &card, Timestamp now) {
    const bool stale = card.hostIsStale || hasOldValues(card, now);
    if (card.stale == stale)
        return;
    card.stale = stale;
    card.revision = nextRevision();
    if (card.row >= 0)
        notify(card.row, card.row);
}

void ContainerModel::notify(int first, int last) {
    Q_EMIT dataChanged(index(first, 0), index(last, containerColumnCount - 1));
}

void ContainerModel::removeCards(const std::vector<ContainerKey> &keys) {
    if (keys.empty())
        return;
    for (const ContainerKey &key : keys)
        m_cards.value(key)->place = isGone;
    for (auto *cards : {&m_byName, &m_toPlace})
        std::erase_if(*cards, [](const ContainerCard *card) { return card->place == isGone; });
    for (const ContainerKey &key : keys) {
        const CardPtr card = m_cards.value(key);
        if (card->row >= 0) {
            const int row = card->row;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            numberRows(static_cast<size_t>(row));
            m_cards.remove(key);
            endRemoveRows();
        } else {
            m_cards.remove(key);
        }
    }
}

void ContainerModel::numberRows(size_t from) {
    for (size_t i = from; i < m_rows.size(); ++i)
        m_rows[i]->row = static_cast<int>(i);
}

void ContainerModel::scheduleArrange(int notBeforeMilliseconds) {
    const qint64 elapsed = m_sinceArranged.isValid() ? m_sinceArranged.elapsed() : notBeforeMilliseconds;
    const int wait = static_cast<int>(std::max<qint64>(0, notBeforeMilliseconds - elapsed));
    // Not at once: whoever tells of changes has taken its share of the frame.
    if (!m_arrangeTimer.isActive() || m_arrangeTimer.remainingTime() > wait)
        m_arrangeTimer.start(wait);
}

void ContainerModel::countSaved() {
    m_savedCounts.fill(0);
    for (const CardPtr &card : std::as_const(m_cards)) {
        for (int i = 0; i < savedFilterCount; ++i)
            m_savedCounts[static_cast<size_t>(i)] += matches(static_cast<SavedFilter>(i), *card);
    }
}

void ContainerModel::orderByName() {
    if (m_toPlace.empty())
        return;
    std::erase_if(m_byName, [](const ContainerCard *card) { return card->place == isToPlace; });
    std::sort(m_toPlace.begin(), m_toPlace.end(), isBeforeByName);
    const auto middle = static_cast<std::ptrdiff_t>(m_byName.size());
    m_byName.insert(m_byName.end(), m_toPlace.begin(), m_toPlace.end());
    std::inplace_merge(m_byName.begin(), m_byName.begin() + middle, m_byName.end(), isBeforeByName);
    m_toPlace.clear();
    for (size_t i = 0; i < m_byName.size(); ++i)
        m_byName[i]->place = static_cast<int>(i);
}

void ContainerModel::arrange() {
    m_arrangeTimer.stop();
    m_sinceArranged.start();
    m_arrangedCards = m_cards.size();
    std::vector<CardRank> ranks;
    ranks.reserve(static_cast<size_t>(m_cards.size()));
    m_inScope = 0;
    if (std::exchange(m_areCountsOld, false))
        countSaved();
    orderByName();
    for (ContainerCard *card : m_byName) {
        m_inScope += m_filter.host.isEmpty() || card->key.host == m_filter.host;
        if (m_filter.matches(*card))
            ranks.emplace_back(*card, m_sort);
    }
    if (m_sort != CardSort::Name)
        std::sort(ranks.begin(), ranks.end());
    if (m_isReversed)
        std::reverse(ranks.begin(), ranks.end());
    std::vector<ContainerCard *> wanted;
    wanted.reserve(ranks.size());
    for (const CardRank &rank : ranks)
        wanted.push_back(rank.card);
    if (wanted != m_rows)
        applyRows(wanted);
    Q_EMIT arranged();
}

void ContainerModel::applyRows(const std::vector<ContainerCard *> &wanted) {
    std::vector<ContainerCard *> survivors;
    survivors.reserve(wanted.size());
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(survivors),
                 [](const ContainerCard *card) { return card->row >= 0; });
    if (survivors.size() != m_rows.size())
        removeRowsNotIn(wanted);
    if (survivors != m_rows)
        reorderRows(survivors);
    for (size_t at = 0; at < wanted.size();) {
        if (at < m_rows.size() && m_rows[at] == wanted[at]) {
            ++at;
            continue;
        }
        const size_t first = at;
        while (at < wanted.size() && wanted[at]->row < 0)
            ++at;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(at) - 1);
        const auto from = wanted.begin() + static_cast<std::ptrdiff_t>(first);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first), from,
                      wanted.begin() + static_cast<std::ptrdiff_t>(at));
        numberRows(first);
        endInsertRows();
    }
}

void ContainerModel::removeRowsNotIn(const std::vector<ContainerCard *> &wanted) {
    const QSet<ContainerCard *> keep(wanted.begin(), wanted.end());
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (keep.contains(m_rows[static_cast<size_t>(last)]))
            continue;
        int first = last;
        while (first > 0 && !keep.contains(m_rows[static_cast<size_t>(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows[static_cast<size_t>(row)]->row = -1;
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        numberRows(static_cast<size_t>(first));
        endRemoveRows();
        last = first;
    }
}

void ContainerModel::reorderRows(const std::vector<ContainerCard *> &survivors) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<const ContainerCard *> held;
    held.reserve(static_cast<size_t>(from.size()));
    for (const QModelIndex &index : from)
        held.push_back(m_rows[static_cast<size_t>(index.row())]);
    m_rows = survivors;
    numberRows(0);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(held[static_cast<size_t>(i)]->row, from[i].column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace hullwatch::ui
