// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "core/audit/control.h"
#include "core/audit/waivers.h"
#include "ui/models/findingtext.h"
#include "ui/models/words.h"

#include <algorithm>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int interval = 1'000;

} // namespace

FindingsModel::FindingsModel(const Inventory &inventory, QObject *parent)
    : QAbstractItemModel(parent), m_inventory(inventory) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FindingsModel::refresh);
    connect(&inventory, &Inventory::hostsChanged, this, &FindingsModel::onHosts);
    refresh();
}

FindingsModel::~FindingsModel() = default;

FindingsModel::Group *FindingsModel::groupOf(const QModelIndex &index) const {
    const bool isHeading = index.isValid() && index.model() == this && !index.internalPointer() &&
                           index.row() < static_cast<int>(m_groups.size());
    return isHeading ? m_groups[static_cast<size_t>(index.row())].get() : nullptr;
}

QModelIndex FindingsModel::indexOf(const Group &group) const {
    return createIndex(group.place, 0);
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, groupOf(parent)) : createIndex(row, column);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const {
    const auto *group = static_cast<const Group *>(child.constInternalPointer());
    return group ? indexOf(*group) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex &parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const Group *heading = parent.column() == 0 ? groupOf(parent) : nullptr;
    return heading ? static_cast<int>(heading->rows.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const {
    return 1;
}

const FindingRow *FindingsModel::row(const QModelIndex &index) const {
    const auto *group = static_cast<const Group *>(index.constInternalPointer());
    const bool inside = group && index.model() == this && index.row() < static_cast<int>(group->rows.size());
    return inside ? &group->rows[static_cast<size_t>(index.row())] : nullptr;
}

const FindingGroup *FindingsModel::group(const QModelIndex &index) const {
    const Group *heading = groupOf(index);
    return heading && !heading->rows.empty() ? heading : nullptr;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const {
    const FindingRow *shown = row(index);
    const FindingGroup *heading = shown ? nullptr : group(index);
    if (!shown && !heading)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown ? rowText(*shown, m_grouping) : groupText(*heading, m_grouping);
    case SecondRole:
        return shown ? rowSecondText(*shown, m_grouping) : groupSecondText(*heading, m_grouping);
    case TrailingRole:
        return shown ? rowTrailingText(*shown, m_grouping) : groupCountText(*heading);
    case Qt::AccessibleTextRole:
        return shown ? tr("%1, %2: %3 %4 on %5")
                           .arg(findingWord(*shown->finding), headlineText(*shown->finding),
                                subjectKindWord(shown->finding->subjectKind), subjectText(*shown),
                                shown->host->label)
                     : tr("%1, findings: %2").arg(groupText(*heading, m_grouping), groupCountText(*heading));
    default:
        return {};
    }
}

QModelIndex FindingsModel::indexOf(quint64 key) const {
    for (const GroupPtr &group : m_groups) {
        for (size_t i = 0; i < group->rows.size(); ++i) {
            if (group->rows[i].key == key)
                return createIndex(static_cast<int>(i), 0, group.get());
        }
    }
    return {};
}

int FindingsModel::shownCount() const {
    size_t shown = 0;
    for (const GroupPtr &group : m_groups)
        shown += group->rows.size();
    return static_cast<int>(shown);
}

void FindingsModel::setFilter(const FindingFilter &filter) {
    m_filter = filter;
    ask();
}

void FindingsModel::setGrouping(FindingGrouping grouping) {
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    ask();
}

void FindingsModel::setVerdicts(VerdictSet verdicts) {
    if (m_verdicts == verdicts)
        return;
    m_verdicts = verdicts;
    ask();
}

void FindingsModel::setActive(bool active) {
    m_active = active;
    if (active && std::exchange(m_outdated, false))
        refresh();
}

void FindingsModel::onHosts() {
    if (m_timer.isActive() || hostsNow() == m_hosts)
        return;
    const qint64 elapsed = m_sinceUpdate.isValid() ? m_sinceUpdate.elapsed() : interval;
    m_timer.start(static_cast<int>(std::max<qint64>(0, interval - elapsed)));
}

std::vector<FindingHostPtr> FindingsModel::hostsNow() const {
    std::vector<FindingHostPtr> hosts;
    for (const HostEntry &entry : m_inventory.hosts()) {
        if (!entry.assessment)
            continue;
        const QString label = hostLabel(entry);
        const auto same = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const FindingHostPtr &known) {
            return known->assessment == entry.assessment && known->host == entry.status.host &&
                   known->label == label;
        });
        hosts.push_back(same != m_hosts.end() ? *same
                                              : std::make_shared<const FindingHost>(
                                                    FindingHost{entry.status.host, label, entry.assessment}));
    }
    return hosts;
}

void FindingsModel::refresh() {
    m_hosts = hostsNow();
    count();
    if (m_active)
        update();
    else
        m_outdated = true;
    m_sinceUpdate.start();
    Q_EMIT arranged();
}

void FindingsModel::count() {
    m_counts.fill(0);
    m_ending = 0;
    m_open = 0;
    const auto add = [this](const std::vector<Finding> &findings, Timestamp now) {
        for (const Finding &finding : findings) {
            const Verdict verdict = finding.outcome.verdict;
            ++m_counts[static_cast<size_t>(verdict)];
            m_ending += verdict == Verdict::Waived && endsSoon(finding.acceptance->expiresAt, now);
        }
    };
    for (const FindingHostPtr &host : m_hosts) {
        m_open += host->assessment->openInAll;
        if (!m_active || (!m_filter.host.isEmpty() && m_filter.host != host->host))
            continue;
        const Timestamp now = host->assessment->context->now;
        add(host->assessment->findings, now);
        for (const AssessmentPtr &assessment : host->assessment->containers)
            add(assessment->findings, now);
    }
}

std::vector<FindingGroup> FindingsModel::wantedGroups() {
    VerdictSet verdicts = m_verdicts;
    if (m_filter.namesVerdicts())
        verdicts.set();
    return groupsOf(m_hosts, m_filter, verdicts, m_grouping, m_numbers);
}

void FindingsModel::ask() {
    if (!m_active) {
        m_outdated = true;
        return;
    }
    count();
    reset(wantedGroups());
    Q_EMIT arranged();
}

void FindingsModel::reset(std::vector<FindingGroup> wanted) {
    m_updating = true;
    beginResetModel();
    m_groups.clear();
    for (FindingGroup &group : wanted)
        m_groups.push_back(std::make_unique<Group>(std::move(group)));
    numberGroups();
    m_shownHosts = m_hosts;
    endResetModel();
    m_updating = false;
}

void FindingsModel::update() {
    std::vector<FindingGroup> wanted = wantedGroups();
    if (isFarFrom(wanted)) {
        reset(std::move(wanted));
        return;
    }
    // Until the end, rows point into the hosts as they were.
    const std::vector<FindingHostPtr> previous = std::exchange(m_shownHosts, m_hosts);
    m_updating = true;
    removeRowsNotIn(wanted);
    reorder(wanted);
    insertRows(wanted);
    m_updating = false;
}

} // namespace hullwatch::ui
