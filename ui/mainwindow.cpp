// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/models/containermodel.h"
#include "ui/models/hostlistmodel.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/doctorpage.h"
#include "ui/pages/drilldownpage.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/hostspage.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/topbar.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Below this width the inspector takes less, and below the next it gives way to the cards.
constexpr int comfortableWidth = 1280;
constexpr int narrowWidth = 960;

} // namespace

MainWindow::MainWindow(Inventory &inventory, ThemeMode mode, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_containers(new ContainerModel(inventory, this))
    , m_hosts(new HostListModel(inventory, this)) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Hullwatch"_s);
    setWindowIcon(QIcon(u":/hullwatch/hullwatch.svg"_s));
    m_theme.apply(mode);
    arrangeWidgets();
    connectParts();
    addShortcuts();
    setMinimumSize(760, 520);
    resize(1440, 900);
    refreshHosts();
    select(m_page->current());
    m_page->grid()->setFocus();
}

MainWindow::~MainWindow() {
    // The children go after the members: none of their last signals may reach a window that is half gone.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void MainWindow::arrangeWidgets() {
    m_topBar = new TopBar(m_theme, this);
    m_topBar->setThemeMode(m_theme.mode());
    m_rail = new Rail(m_theme, *m_hosts, *m_containers, this);
    m_stack = new QStackedWidget(this);
    m_page = new ContainersPage(m_theme, m_inventory, *m_containers, m_stack);
    m_drilldown = new DrilldownPage(m_theme, m_inventory, m_stack);
    m_guidePage = new GuidePage(m_theme, m_inventory, m_stack);
    m_hostsPage = new HostsPage(m_theme, m_inventory, m_stack);
    m_doctor = new DoctorPage(m_theme, m_inventory, m_stack);
    m_stack->addWidget(m_drilldown);
    m_stack->addWidget(m_doctor);
    addViews();
    m_inspector = new Inspector(m_theme, m_inventory, this);
    m_notice = new NoticeBar(m_theme, this);
    m_status = new StatusLine(m_theme, m_inventory, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_inspector);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_notice);
    column->addWidget(m_status);
}

void MainWindow::addViews() {
    addView(View::Containers, tr("Containers"), m_page);
    addView(View::Guide, tr("Hardening guide"), m_guidePage);
    addView(View::Hosts, tr("Hosts"), m_hostsPage);
}

void MainWindow::addView(View view, const QString &title, QWidget *page) {
    m_views.insert(view, page);
    m_stack->addWidget(page);
    m_rail->addView(view, title);
    if (m_views.size() == 1)
        m_stack->setCurrentWidget(page);
    const int key = Qt::Key_0 + static_cast<int>(m_views.size());
    auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), this);
    connect(shortcut, &QShortcut::activated, this, [this, view] {
        showView(view);
        focusShown();
    });
}

void MainWindow::connectParts() {
    connect(m_topBar, &TopBar::exportRequested, this, &MainWindow::exportRequested);
    connect(m_topBar, &TopBar::themeModeChosen, this, [this](ThemeMode mode) {
        setThemeMode(mode);
        Q_EMIT themeModeChanged(mode);
    });
    connect(m_topBar, &TopBar::pauseToggled, this, [this](bool paused) {
        m_inventory.source().setPaused(paused);
        m_status->setPaused(paused);
    });
    // Typing stays fluid with ten thousand containers when the grid follows after the last letter.
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(120ms);
    connect(m_topBar->search(), &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, &MainWindow::applyFilter);
    connect(m_topBar->search(), &QLineEdit::textEdited, this, &MainWindow::showContainers);
    connect(m_topBar->search(), &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_page->grid()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rail, &Rail::changed, this, [this] {
        showContainers();
        applyFilter();
    });
    connect(m_rail, &Rail::viewChosen, this, &MainWindow::showView);
    connect(m_page, &ContainersPage::clearFilterRequested, this, &MainWindow::clearFilter);
    connect(&m_inventory, &Inventory::changesChanged, this,
            [this](const ContainerKey &key) { m_changesAsked.remove(key); });
    connect(m_page->grid(), &CardView::currentMoved, this, [this] { select(m_page->current()); });
    connect(m_page->grid(), &CardView::opened, this, [this] { openContainer(m_page->current()); });
    connect(m_inspector, &Inspector::openRequested, this, &MainWindow::openContainer);
    connect(m_drilldown, &DrilldownPage::backRequested, this, &MainWindow::showContainers);
    connect(m_page, &ContainersPage::diagnoseRequested, this, &MainWindow::openDoctor);
    connect(m_page, &ContainersPage::addHostRequested, this, [this] {
        showView(View::Hosts);
        m_hostsPage->addHost();
    });
    connect(m_hostsPage, &HostsPage::diagnoseRequested, this, &MainWindow::openDoctor);
    connect(m_doctor, &DoctorPage::backRequested, this, [this] { showView(m_view); });
    m_focusTimer.setSingleShot(true);
    m_focusTimer.setInterval(200ms);
    connect(&m_focusTimer, &QTimer::timeout, this, &MainWindow::sendFocus);
    connect(m_page->grid(), &CardView::visibleChanged, &m_focusTimer, qOverload<>(&QTimer::start));
    connect(m_containers, &ContainerModel::arranged, &m_focusTimer, qOverload<>(&QTimer::start));
    connect(&m_inventory, &Inventory::hostsChanged, this, &MainWindow::refreshHosts);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_topBar->requestExport(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { showContainers(); });
    add(QKeySequence(Qt::Key_F5), [this] {
        for (const HostEntry &host : m_inventory.hosts())
            m_inventory.source().refresh(host.status.host);
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Slash:
        focusSearch();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            m_topBar->togglePause();
        return;
    case Qt::Key_Escape:
        if (m_stack->currentWidget() == m_doctor)
            showView(m_view);
        else if (m_stack->currentWidget() != m_page)
            showContainers();
        else if (m_topBar->search()->hasFocus() && !m_topBar->search()->text().isEmpty())
            m_topBar->search()->clear();
        else
            m_page->grid()->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void MainWindow::fit() {
    const bool wide = width() >= comfortableWidth;
    m_rail->setFixedWidth(wide ? extent::rail : extent::railNarrow);
    m_topBar->setBrandWidth(wide ? extent::rail : extent::railNarrow);
    m_inspector->setFixedWidth(wide ? extent::inspector : extent::inspectorNarrow);
    m_inspector->setVisible(m_stack->currentWidget() == m_page && width() >= narrowWidth);
}

void MainWindow::focusSearch() {
    showContainers();
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
}

void MainWindow::applyFilter() {
    m_filterTimer.stop();
    ContainerFilter filter(m_topBar->search()->text());
    filter.host = m_rail->host();
    filter.saved = m_rail->saved();
    m_containers->setFilter(filter);
}

void MainWindow::clearFilter() {
    m_topBar->search()->clear();
    m_rail->clearSaved();
    applyFilter();
    m_page->grid()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::select(const ContainerKey &key) {
    m_inspector->setContainer(key);
    m_focusTimer.start();
}

void MainWindow::sendFocus() {
    Focus focus;
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_drilldown)
        focus.selected = m_drilldown->container();
    if (shown == m_page) {
        focus.selected = m_page->current();
        for (const QModelIndex &index : m_page->grid()->visibleIndexes()) {
            if (const ContainerCard *card = m_containers->card(index))
                focus.visible.append(card->key);
        }
    }
    m_inventory.source().setFocus(focus);
    readChangesOnce(focus.selected);
}

// The selected card says how much changed; the others wait until they are looked at, because the engine walks
// the whole image for each answer.
void MainWindow::readChangesOnce(const ContainerKey &key) {
    const ContainerEntry *entry = m_inventory.find(key);
    if (!entry || entry->changes || entry->changesError.code != ErrorCode::None ||
        m_changesAsked.contains(key))
        return;
    m_changesAsked.insert(key);
    m_inventory.source().readChanges(key);
}

void MainWindow::refreshHosts() {
    const auto &hosts = m_inventory.hosts();
    m_changesAsked.removeIf([this](const ContainerKey &key) { return !m_inventory.findHost(key.host); });
    if (m_stack->currentWidget() == m_drilldown && !m_inventory.findHost(m_drilldown->container().host))
        showContainers();
    m_topBar->setDemo(
        std::any_of(hosts.begin(), hosts.end(), [](const HostEntry &host) { return host.status.demo; }));
}

void MainWindow::openContainer(const ContainerKey &key) {
    if (key.id.isEmpty())
        return;
    m_drilldown->setContainer(key);
    m_view = View::Containers;
    m_rail->setView(m_view);
    m_stack->setCurrentWidget(m_drilldown);
    fit();
    m_drilldown->setFocus(Qt::OtherFocusReason);
    m_focusTimer.start();
}

void MainWindow::showContainers() {
    showView(View::Containers);
}

void MainWindow::openDoctor(const HostId &host) {
    m_doctor->examine(host);
    m_stack->setCurrentWidget(m_doctor);
    fit();
    focusShown();
    m_focusTimer.start();
}

void MainWindow::showView(View view) {
    m_view = view;
    m_rail->setView(view);
    QWidget *page = m_views.value(view);
    if (m_stack->currentWidget() == page)
        return;
    const QWidget *focused = focusWidget();
    const bool leaves = !focused || m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(page);
    fit();
    if (leaves)
        focusShown();
    m_focusTimer.start();
}

void MainWindow::focusShown() {
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setThemeMode(ThemeMode mode) {
    m_theme.apply(mode);
    m_topBar->setThemeMode(mode);
}

void MainWindow::setExportBusy(bool busy) {
    m_topBar->setExportBusy(busy);
}

void MainWindow::showNotice(const QString &text) {
    m_notice->present(text);
}

} // namespace hullwatch::ui
