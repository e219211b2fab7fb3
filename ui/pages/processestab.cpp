// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/processestab.h"

#include "core/base/units.h"
#include "ui/delegates/findingdelegate.h"
#include "ui/models/processmodel.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Those that an open finding rests on.
QSet<qint64> namedProcesses(const AssessmentPtr &assessment) {
    QSet<qint64> pids;
    if (!assessment)
        return pids;
    for (const Finding &finding : assessment->findings) {
        if (!finding.isOpen())
            continue;
        for (const Evidence &evidence : finding.outcome.evidence) {
            if (evidence.source == u"GET /containers/{id}/top" && evidence.path == u"PID")
                pids.insert(evidence.value.toInteger());
        }
    }
    return pids;
}

} // namespace

ProcessesTab::ProcessesTab(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_model(new ProcessModel(this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    setObjectName(u"processesTab"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProcessModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    auto *outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0, space::m);
    m_problem = new Banner(theme, Role::High, u"processesProblem"_s, this);
    outer->addWidget(m_problem);
    auto *panel = makePanel(u"true"_s, this);
    outer->addWidget(panel, 1);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 1, 1, 1, 1, 0);
    column->addWidget(makeHead(panel));
    m_stack = new QStackedWidget(panel);
    makeTable(theme, m_stack);
    m_state = new StatePanel(theme, u"processesState"_s, m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    m_patience.setSingleShot(true);
    connect(m_state, &StatePanel::actionRequested, this, &ProcessesTab::read);
    connect(m_refresh, &QPushButton::clicked, this, &ProcessesTab::read);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_reading = false;
        refresh();
    });
    connect(&m_ageTimer, &QTimer::timeout, this, &ProcessesTab::refreshAge);
    m_ageTimer.start(1s);
    connect(&inventory, &Inventory::processesChanged, this, [this](const ContainerKey &key) {
        if (key != m_key)
            return;
        m_reading = false;
        refresh();
    });
    // A stop or restart forgets the processes, and a judgement says which of them stand out.
    connect(&inventory, &Inventory::containersChanged, this, [this](const QSet<ContainerKey> &changed) {
        if (changed.contains(m_key))
            refresh();
    });
    setFocusProxy(m_table);
}

QWidget *ProcessesTab::makeHead(QWidget *parent) {
    auto *head = new QFrame(parent);
    head->setProperty("edge", u"header"_s);
    auto *row = new QHBoxLayout(head);
    setMargins(row, space::m, 6, space::s, 6, space::m);
    auto *texts = new QVBoxLayout;
    setMargins(texts, 0, 0, 0, 0, 1);
    m_summary = makeLabel(u"processesSummary"_s, type::note, QFont::DemiBold, {}, head);
    auto *source = makeLabel(u"processesSource"_s, type::small, QFont::Normal, u"muted"_s, head);
    source->setText(tr("Ids and users are the host's. The engine logs each reading as an event “top”."));
    m_summary->setElideMode(Qt::ElideRight);
    source->setElideMode(Qt::ElideRight);
    texts->addWidget(m_summary);
    texts->addWidget(source);
    m_age = makeLabel(u"processesAge"_s, type::small, QFont::Normal, u"muted"_s, head);
    m_copy = new CopyButton(u"processesCopyCommand"_s, head);
    m_copy->setLabel(tr("Copy command"));
    m_refresh = makeButton(u"processesRefresh"_s, tr("Read again"), {}, head);
    row->addLayout(texts, 1);
    row->addWidget(m_age);
    row->addWidget(m_copy);
    row->addWidget(m_refresh);
    return head;
}

void ProcessesTab::makeTable(const Theme &theme, QWidget *parent) {
    m_table = new QTreeView(parent);
    m_table->setObjectName(u"processesTable"_s);
    m_table->setAccessibleName(tr("Processes"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new TreeTextDelegate(theme, false, ProcessModel::MarkRole, m_table));
    m_table->setUniformRowHeights(true);
    m_table->setRootIsDecorated(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProcessModel::Pid, Qt::AscendingOrder);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr std::pair<ProcessModel::Column, int> widths[] = {{ProcessModel::Pid, 90},
                                                               {ProcessModel::Parent, 90},
                                                               {ProcessModel::User, 110},
                                                               {ProcessModel::Elapsed, 120},
                                                               {ProcessModel::State, 110}};
    for (const auto &width : widths)
        header->resizeSection(width.first, width.second);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProcessesTab::showCurrent);
}

void ProcessesTab::setContainer(const ContainerKey &key) {
    if (m_key != key) {
        m_key = key;
        m_reading = false;
        m_patience.stop();
    }
    refresh();
    const ContainerEntry *entry = m_inventory.find(key);
    if (!entry || !entry->container || !entry->container->state.running)
        return;
    if (!entry->processes || secondsBetween(entry->processes->readAt, Timestamp::now()) > 60s)
        read();
}

void ProcessesTab::read() {
    if (m_reading || m_key.id.isEmpty())
        return;
    m_reading = true;
    m_patience.start(30s);
    m_inventory.source().readProcesses(m_key);
    refresh();
}

void ProcessesTab::refresh() {
    const ContainerEntry *entry = m_inventory.find(m_key);
    if (!entry || !entry->container)
        return;
    m_refresh->setEnabled(!m_reading && entry->container->state.running);
    m_refresh->setText(m_reading ? tr("Reading…") : tr("Read again"));
    showProcesses(*entry);
    const bool failed = entry->processesError.code != ErrorCode::None;
    const bool truncated = entry->processes && entry->processes->truncated;
    m_problem->setVisible(entry->processes && (failed || truncated));
    if (failed)
        m_problem->setText(tr("The last reading failed; what you see is older."),
                           errorText(entry->processesError));
    else if (truncated)
        m_problem->setText(
            tr("Not all processes are shown."),
            tr("The engine listed more than Hullwatch keeps. Run docker top to see them all."));
    showState(*entry);
    refreshAge();
}

void ProcessesTab::showProcesses(const ContainerEntry &entry) {
    const Process *current = m_model->process(m_sorted->mapToSource(m_table->currentIndex()));
    const qint64 pid = current ? current->pid : -1;
    m_model->setProcesses(entry.processes);
    m_model->setMarked(namedProcesses(entry.assessment));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->find(pid)));
    for (const auto column :
         {ProcessModel::Parent, ProcessModel::User, ProcessModel::Elapsed, ProcessModel::State})
        m_table->setColumnHidden(column, !m_model->isTold(column));
    const int count = m_model->rowCount();
    QStringList parts;
    if (count > 0)
        parts.append(count == 1 ? tr("1 process") : tr("%n processes", nullptr, count));
    if (const int marked = m_model->markedCount())
        parts.append(marked == 1 ? tr("1 stands out: see Risk")
                                 : tr("%n stand out: see Risk", nullptr, marked));
    m_summary->setText(parts.isEmpty() ? tr("Processes, as the host sees them") : parts.join(u"    "));
    m_copy->setVisible(count > 0);
    showCurrent();
}

void ProcessesTab::showState(const ContainerEntry &entry) {
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (!entry.container->state.running)
        m_state->present({u"container"_s,
                          Role::MutedText,
                          tr("This container does not run"),
                          tr("It has no processes. Start it, then read them here."),
                          {},
                          {}});
    else if (m_reading)
        m_state->present({u"clock"_s,
                          Role::MutedText,
                          tr("Reading the processes…"),
                          tr("The engine asks the host's ps for them."),
                          {},
                          {}});
    else if (entry.processes)
        m_state->present({u"container"_s,
                          Role::MutedText,
                          tr("No processes"),
                          tr("The engine listed none, though the container runs. It may have just ended."),
                          {},
                          tr("Read again")});
    else if (entry.processesError.code != ErrorCode::None)
        m_state->present({u"warning"_s,
                          Role::High,
                          tr("The processes could not be read"),
                          errorText(entry.processesError),
                          {},
                          tr("Try again")});
    else
        m_state->present({u"container"_s,
                          Role::MutedText,
                          tr("Not read yet"),
                          tr("Ask the engine what runs in this container."),
                          {},
                          tr("Read processes")});
    m_stack->setCurrentWidget(m_state);
}

void ProcessesTab::refreshAge() {
    const ContainerEntry *entry = m_inventory.find(m_key);
    m_age->setVisible(entry && entry->processes);
    if (entry && entry->processes)
        m_age->setText(
            tr("read %1 ago").arg(durationText(secondsBetween(entry->processes->readAt, Timestamp::now()))));
}

void ProcessesTab::showCurrent() {
    const Process *current = m_model->process(m_sorted->mapToSource(m_table->currentIndex()));
    m_copy->setEnabled(current != nullptr);
    m_copy->setPayload(current ? current->command : QString());
}

} // namespace hullwatch::ui
