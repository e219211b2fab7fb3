// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changestab.h"

#include "core/base/units.h"
#include "core/report/changeoutline.h"
#include "ui/delegates/findingdelegate.h"
#include "ui/models/changetreemodel.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int expandedRows = 300;

QString unseenText(const Container &container) {
    const report::UnseenMounts unseen = report::unseenMountsOf(container);
    QStringList parts;
    if (unseen.volumes > 0)
        parts.append(unseen.volumes == 1 ? ChangesTab::tr("1 volume")
                                         : ChangesTab::tr("%n volumes", nullptr, unseen.volumes));
    if (unseen.binds > 0)
        parts.append(unseen.binds == 1 ? ChangesTab::tr("1 bind mount")
                                       : ChangesTab::tr("%n bind mounts", nullptr, unseen.binds));
    if (unseen.tmpfs > 0)
        parts.append(ChangesTab::tr("%1 tmpfs").arg(unseen.tmpfs));
    if (parts.isEmpty())
        return ChangesTab::tr("Volumes and tmpfs are not in docker diff; this container has none");
    return ChangesTab::tr("Volumes and tmpfs are not in docker diff: %1").arg(parts.join(u", "));
}

} // namespace

ChangesTab::ChangesTab(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent), m_inventory(inventory), m_model(new ChangeTreeModel(this)) {
    setObjectName(u"changesTab"_s);
    auto *outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0, space::m);
    m_problem = new Banner(theme, Role::High, u"changesProblem"_s, this);
    outer->addWidget(m_problem);
    auto *panel = makePanel(u"true"_s, this);
    outer->addWidget(panel, 1);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 1, 1, 1, 1, 0);
    column->addWidget(makeHead(panel));
    m_stack = new QStackedWidget(panel);
    makeTree(theme, m_stack);
    m_state = new StatePanel(theme, u"changesState"_s, m_stack);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    m_patience.setSingleShot(true);
    connect(m_state, &StatePanel::actionRequested, this, &ChangesTab::read);
    connect(m_refresh, &QPushButton::clicked, this, &ChangesTab::read);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_reading = false;
        refresh();
    });
    connect(&m_ageTimer, &QTimer::timeout, this, &ChangesTab::refreshAge);
    m_ageTimer.start(1s);
    connect(&inventory, &Inventory::changesChanged, this, [this](const ContainerKey &key) {
        if (key != m_key)
            return;
        m_reading = false;
        refresh();
    });
    // A restart forgets the changes.
    connect(&inventory, &Inventory::containersChanged, this, [this](const QSet<ContainerKey> &changed) {
        if (changed.contains(m_key))
            refresh();
    });
    setFocusProxy(m_tree);
}

QWidget *ChangesTab::makeHead(QWidget *parent) {
    auto *head = new QFrame(parent);
    head->setProperty("edge", u"header"_s);
    auto *row = new QHBoxLayout(head);
    setMargins(row, space::m, 6, space::s, 6, space::m);
    auto *texts = new QVBoxLayout;
    setMargins(texts, 0, 0, 0, 0, 1);
    m_summary = makeLabel(u"changesSummary"_s, type::note, QFont::DemiBold, {}, head);
    m_unseen = makeLabel(u"changesUnseen"_s, type::small, QFont::Normal, u"muted"_s, head);
    m_summary->setElideMode(Qt::ElideRight);
    m_unseen->setElideMode(Qt::ElideRight);
    texts->addWidget(m_summary);
    texts->addWidget(m_unseen);
    m_age = makeLabel(u"changesAge"_s, type::small, QFont::Normal, u"muted"_s, head);
    m_copy = new CopyButton(u"changesCopyPath"_s, head);
    m_copy->setLabel(tr("Copy path"));
    m_copy->setEnabled(false);
    m_refresh = makeButton(u"changesRefresh"_s, tr("Read again"), {}, head);
    row->addLayout(texts, 1);
    row->addWidget(m_age);
    row->addWidget(m_copy);
    row->addWidget(m_refresh);
    return head;
}

void ChangesTab::makeTree(const Theme &theme, QWidget *parent) {
    m_tree = new QTreeView(parent);
    m_tree->setObjectName(u"changesTree"_s);
    m_tree->setAccessibleName(tr("Changed files"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TreeTextDelegate(theme, true, -1, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(ChangeTreeModel::Name, 520);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &row) {
                m_copy->setPayload(m_model->path(row));
                m_copy->setEnabled(row.isValid());
            });
}

void ChangesTab::setContainer(const ContainerKey &key) {
    if (m_key != key) {
        m_key = key;
        m_reading = false;
        m_expandNext = true;
        m_patience.stop();
    }
    refresh();
    const ContainerEntry *entry = m_inventory.find(key);
    if (entry && (!entry->changes || secondsBetween(entry->changes->readAt, Timestamp::now()) > 60s))
        read();
}

void ChangesTab::read() {
    if (m_reading || m_key.id.isEmpty())
        return;
    m_reading = true;
    m_patience.start(30s);
    m_inventory.source().readChanges(m_key);
    refresh();
}

void ChangesTab::refresh() {
    m_refresh->setEnabled(!m_reading);
    m_refresh->setText(m_reading ? tr("Reading…") : tr("Read again"));
    const ContainerEntry *entry = m_inventory.find(m_key);
    if (!entry || !entry->container)
        return;
    m_model->setChanges(entry->changes);
    if (m_expandNext && m_model->total() > 0)
        expandSome();
    m_unseen->setText(unseenText(*entry->container));
    const bool failed = entry->changesError.code != ErrorCode::None;
    const bool truncated = entry->changes && entry->changes->truncated;
    m_problem->setVisible(entry->changes && (failed || truncated));
    if (failed)
        m_problem->setText(tr("The last reading failed; what you see is older."),
                           errorText(entry->changesError));
    else if (truncated)
        m_problem->setText(
            tr("Not all changes are shown."),
            tr("The engine listed more than Hullwatch keeps. Run docker diff to see them all."));
    showState(*entry);
    refreshAge();
}

void ChangesTab::showState(const ContainerEntry &entry) {
    QStringList parts;
    if (const int added = m_model->count(FileChange::Kind::Added))
        parts.append(tr("+ %1 added").arg(added));
    if (const int changed = m_model->count(FileChange::Kind::Modified))
        parts.append(tr("~ %1 changed").arg(changed));
    if (const int deleted = m_model->count(FileChange::Kind::Deleted))
        parts.append(tr("− %1 deleted").arg(deleted));
    m_summary->setText(parts.isEmpty() ? tr("File system, compared with the image") : parts.join(u"    "));
    m_copy->setVisible(m_model->total() > 0);
    if (m_model->total() > 0) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    if (entry.changes)
        m_state->present({u"files"_s,
                          Role::Pass,
                          tr("No changes"),
                          tr("The container's file system is as its image left it."),
                          {},
                          {}});
    else if (entry.changesError.code != ErrorCode::None && !m_reading)
        m_state->present({u"warning"_s,
                          Role::High,
                          tr("The changes could not be read"),
                          errorText(entry.changesError),
                          {},
                          tr("Try again")});
    else if (m_reading)
        m_state->present({u"clock"_s,
                          Role::MutedText,
                          tr("Reading the changes…"),
                          tr("The engine compares the container with its image; large ones take a while."),
                          {},
                          {}});
    else
        m_state->present({u"files"_s,
                          Role::MutedText,
                          tr("Not read yet"),
                          tr("Ask the engine what changed in this container."),
                          {},
                          tr("Read changes")});
    m_stack->setCurrentWidget(m_state);
}

void ChangesTab::refreshAge() {
    const ContainerEntry *entry = m_inventory.find(m_key);
    m_age->setVisible(entry && entry->changes);
    if (entry && entry->changes)
        m_age->setText(
            tr("read %1 ago").arg(durationText(secondsBetween(entry->changes->readAt, Timestamp::now()))));
}

void ChangesTab::expandSome() {
    m_expandNext = false;
    if (m_model->total() <= expandedRows)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    m_tree->setCurrentIndex({});
}

} // namespace hullwatch::ui
