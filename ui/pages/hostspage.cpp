// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hostspage.h"

#include "core/base/displaytext.h"
#include "core/settings/hostorder.h"
#include "ui/delegates/hostitemdelegate.h"
#include "ui/models/hostsmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/hostdetails.h"
#include "ui/widgets/hosteditor.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

auto withId(std::vector<SavedHost> &hosts, const QString &id) {
    return std::find_if(hosts.begin(), hosts.end(), [&id](const SavedHost &host) { return host.id == id; });
}

} // namespace

HostsPage::HostsPage(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_inventory(inventory), m_model(new HostsModel(inventory, this)) {
    setObjectName(u"hostsPage"_s);
    auto *left = new QVBoxLayout;
    setMargins(left, space::l, space::m, space::l, space::m, space::s);
    left->addWidget(makeHead());
    m_problem = new Banner(theme, Role::High, u"settingsProblem"_s, this);
    m_problem->hide();
    left->addWidget(m_problem);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_empty = new StatePanel(theme, u"hostsState"_s, m_stack);
    m_empty->present({u"server"_s,
                      Role::MutedText,
                      tr("No host yet"),
                      tr("Add the Docker engines to watch: a local socket, a machine with TLS, or one over ssh."),
                      {},
                      tr("Add a host")});
    m_stack->addWidget(m_empty);
    left->addWidget(m_stack, 1);
    m_removed = new Banner(theme, Role::Accent, u"hostRemoved"_s, this);
    auto *undoButton = makeButton(u"hostUndo"_s, tr("Undo"), {}, m_removed);
    m_removed->addAction(undoButton);
    m_removed->hide();
    left->addWidget(m_removed);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0, 0);
    row->addLayout(left, 3);
    row->addWidget(makePane(), 2);
    setFocusProxy(m_list);
    connect(m_empty, &StatePanel::actionRequested, this, &HostsPage::addHost);
    connect(undoButton, &QPushButton::clicked, this, &HostsPage::undo);
    connect(m_model, &HostsModel::refreshed, this, &HostsPage::refresh);
    connect(m_model, &HostsModel::dropped, this, [this](const QString &id, const QString &before) {
        change(placedBefore(m_saved, id, before), id);
    });
    connectPane();
    addShortcuts();
    refresh();
}

QWidget *HostsPage::makeHead() {
    auto *head = new QWidget(this);
    auto *title = makeLabel(u"hostsTitle"_s, type::heading, QFont::DemiBold, {}, head);
    title->setText(tr("Hosts"));
    m_count = makeLabel(u"hostsCount"_s, type::body, QFont::Normal, u"muted"_s, head);
    m_add = makeButton(u"hostAdd"_s, tr("Add host"), {}, head);
    setPlainToolTip(m_add, tr("Add a host (Ctrl+N)"));
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0, space::s);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &HostsPage::addHost);
    return head;
}

QWidget *HostsPage::makeList() {
    m_list = new QListView(this);
    m_list->setObjectName(u"savedHostList"_s);
    m_list->setAccessibleName(tr("Hosts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HostItemDelegate(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (m_model->isRefreshing())
                    return;
                const HostItem *item = m_model->item(index);
                m_selectedId = item ? item->savedId : QString();
                m_selectedHost = item ? item->host : HostId();
                showPane();
            });
    connect(m_list, &QListView::activated, this, &HostsPage::editCurrent);
    return m_list;
}

QWidget *HostsPage::makePane() {
    auto *frame = new QFrame(this);
    frame->setProperty("edge", u"left"_s);
    frame->setMinimumWidth(extent::inspectorNarrow - 40);
    frame->setMaximumWidth(extent::inspector);
    m_pane = new QStackedWidget(frame);
    m_nothing = new QWidget(m_pane);
    m_details = new HostDetails(m_theme, m_pane);
    m_editor = new HostEditor(m_pane);
    for (QWidget *page : {m_nothing, static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_editor)})
        m_pane->addWidget(page);
    auto *column = new QVBoxLayout(frame);
    setMargins(column, 1, 0, 0, 0, 0);
    column->addWidget(m_pane);
    return frame;
}

void HostsPage::connectPane() {
    connect(m_details, &HostDetails::editRequested, this, &HostsPage::editCurrent);
    connect(m_details, &HostDetails::importRequested, this, &HostsPage::importCurrent);
    connect(m_details, &HostDetails::duplicateRequested, this, &HostsPage::duplicateCurrent);
    connect(m_details, &HostDetails::removeRequested, this, &HostsPage::removeCurrent);
    connect(m_details, &HostDetails::diagnoseRequested, this,
            [this] { Q_EMIT diagnoseRequested(m_selectedHost); });
    connect(m_details, &HostDetails::findingsRequested, this,
            [this] { Q_EMIT findingsRequested(m_selectedHost); });
    connect(m_details, &HostDetails::retryRequested, this,
            [this] { m_inventory.source().refresh(m_selectedHost); });
    connect(m_details, &HostDetails::passphraseEntered, this, [this](const QString &passphrase, bool keep) {
        Q_EMIT passphraseEntered(m_selectedHost, m_selectedId, passphrase, keep);
    });
    connect(m_editor, &HostEditor::saveRequested, this, &HostsPage::save);
    connect(m_editor, &HostEditor::cancelled, this, &HostsPage::cancelEditing);
}

void HostsPage::addShortcuts() {
    const auto add = [this](QWidget *scope, const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(this, QKeySequence(Qt::CTRL | Qt::Key_N), &HostsPage::addHost);
    add(m_list, QKeySequence(Qt::CTRL | Qt::Key_Z), &HostsPage::undo);
    add(m_list, QKeySequence(Qt::CTRL | Qt::Key_D), &HostsPage::duplicateCurrent);
    add(m_list, QKeySequence(Qt::Key_Delete), &HostsPage::removeCurrent);
    add(m_list, QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    add(m_list, QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
}

void HostsPage::setChecker(HostChecker *checker) {
    m_checker = checker;
    m_editor->setChecker(checker);
    m_model->setSaved(m_saved, checker);
}

void HostsPage::setSaved(std::vector<SavedHost> saved) {
    m_saved = grouped(std::move(saved));
    m_model->setSaved(m_saved, m_checker);
}

void HostsPage::setSettingsProblem(const Error &error) {
    m_problem->setText({}, error.code == ErrorCode::None ? QString() : errorText(error));
    m_problem->setVisible(error.code != ErrorCode::None);
    m_editable = error.code != ErrorCode::SettingsInvalid;
    refresh();
}

void HostsPage::setKeyring(const QString &sentence, bool available) {
    m_details->setKeyring(sentence, available);
    showPane();
}

bool HostsPage::isEditing() const {
    return m_pane->currentWidget() == m_editor;
}

const HostItem *HostsPage::current() const {
    return m_model->item(m_list->currentIndex());
}

const SavedHost *HostsPage::currentSaved() const {
    const auto found = std::find_if(m_saved.begin(), m_saved.end(),
                                    [this](const SavedHost &host) { return host.id == m_selectedId; });
    return found == m_saved.end() ? nullptr : &*found;
}

void HostsPage::select(const QString &savedId, const HostId &host) {
    QModelIndex index = m_model->find(savedId, host);
    if (!index.isValid())
        index = m_model->find({}, host);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void HostsPage::showHost(const HostId &host) {
    const QModelIndex index = m_model->find({}, host);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void HostsPage::refresh() {
    const int rows = m_model->rowCount();
    m_count->setText(QString::number(rows));
    m_count->setVisible(rows > 0);
    m_add->setEnabled(m_editable);
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    const HostItem *item = current();
    const bool moved =
        !item || item->savedId != m_selectedId || (m_selectedId.isEmpty() && item->host != m_selectedHost);
    if (moved)
        select(QString(m_selectedId), HostId(m_selectedHost));
    if (!m_list->currentIndex().isValid() && rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
    // A host that was only watched may be saved now, and the other way round.
    if (const HostItem *now = current()) {
        m_selectedId = now->savedId;
        m_selectedHost = now->host;
    }
    showPane();
}

void HostsPage::showPane() {
    if (isEditing())
        return;
    const HostItem *item = current();
    if (item)
        m_details->present(*item, m_inventory.findHost(item->host), m_editable);
    m_pane->setCurrentWidget(item ? static_cast<QWidget *>(m_details) : m_nothing);
    m_pane->parentWidget()->setVisible(item != nullptr);
}

void HostsPage::change(std::vector<SavedHost> saved, const QString &selected) {
    saved = grouped(std::move(saved));
    if (saved == m_saved)
        return;
    m_saved = std::move(saved);
    m_beforeRemoval.reset();
    m_removed->hide();
    m_selectedId = selected;
    m_model->setSaved(m_saved, m_checker);
    Q_EMIT savedChanged(m_saved);
}

void HostsPage::openEditor(const SavedHost &host, bool isNew) {
    if (!m_editable)
        return;
    QSet<HostId> taken;
    for (const SavedHost &other : m_saved) {
        if (m_checker && other.id != host.id)
            taken.insert(m_checker->hostOf(other));
    }
    taken.remove({});
    m_pane->setCurrentWidget(m_editor);
    m_pane->parentWidget()->show();
    m_editor->edit(host, isNew, taken);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void HostsPage::addHost() {
    if (!isEditing())
        openEditor(newSavedHost({}), true);
}

bool HostsPage::cancelEditing() {
    if (!isEditing())
        return false;
    m_pane->setCurrentWidget(m_nothing);
    showPane();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void HostsPage::save(const SavedHost &host) {
    std::vector<SavedHost> saved = m_saved;
    const auto found = withId(saved, host.id);
    if (found == saved.end())
        saved.push_back(host);
    else
        *found = host;
    m_pane->setCurrentWidget(m_nothing);
    change(std::move(saved), host.id);
    showPane();
    m_list->setFocus(Qt::OtherFocusReason);
}

void HostsPage::editCurrent() {
    if (const SavedHost *host = currentSaved())
        openEditor(*host, false);
}

void HostsPage::importCurrent() {
    if (!m_checker || !m_editable || m_selectedHost.isEmpty() || !m_selectedId.isEmpty())
        return;
    std::vector<SavedHost> saved = m_saved;
    saved.push_back(m_checker->copyOf(m_selectedHost));
    const QString id = saved.back().id;
    change(std::move(saved), id);
}

void HostsPage::duplicateCurrent() {
    if (const SavedHost *host = currentSaved())
        openEditor(duplicateOf(*host), true);
}

void HostsPage::removeCurrent() {
    const SavedHost *host = currentSaved();
    if (!host || !m_editable || isEditing())
        return;
    const QString label = displayText(host->name.isEmpty() ? host->url : host->name, 60);
    std::vector<SavedHost> before = m_saved;
    std::vector<SavedHost> saved = m_saved;
    const auto next = saved.erase(withId(saved, host->id));
    change(saved, next == saved.end() ? QString() : next->id);
    m_beforeRemoval = std::move(before);
    m_removed->setText({}, tr("%1 is no longer in the list.").arg(label));
    m_removed->show();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void HostsPage::undo() {
    if (!m_beforeRemoval)
        return;
    const std::vector<SavedHost> before = *m_beforeRemoval;
    QString back;
    for (const SavedHost &host : before) {
        if (withId(m_saved, host.id) == m_saved.end())
            back = host.id;
    }
    change(before, back);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HostsPage::step(int rows) {
    if (m_editable && !isEditing())
        change(stepped(m_saved, m_selectedId, rows), QString(m_selectedId));
}

} // namespace hullwatch::ui
