// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/session/alerts.h"
#include "ui/models/containermodel.h"
#include "ui/models/hostlistmodel.h"
#include "ui/pages/containerspage.h"
#include "ui/pages/doctorpage.h"
#include "ui/pages/drilldownpage.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/hostspage.h"
#include "ui/widgets/acceptances.h"
#include "ui/widgets/alertbutton.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/topbar.h"

#include <QIcon>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_hosts(new HostListModel(inventory, this))
    , m_alerts(new AlertWatch(inventory, this)) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Hullwatch"_s);
    setWindowIcon(QIcon(u":/hullwatch/hullwatch.svg"_s));
    m_theme.apply(mode);
    arrangeWidgets();
    connectParts();
    addShortcuts();
    setMinimumSize(760, 520);
    resize(1440, 900);
    adoptSearch();
    refreshHosts();
    select(m_page->current());
    m_page->focusView();
}

MainWindow::~MainWindow() {
    // The children go after the members: none of their last signals may reach a window that is half gone.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void MainWindow::arrangeWidgets() {
    m_topBar = new TopBar(m_theme, this);
    m_topBar->setThemeMode(m_theme.mode());
    m_alertButton = new AlertButton(m_theme, *m_alerts, m_topBar);
    m_topBar->addTool(m_alertButton);
    m_rail = new Rail(m_theme, *m_hosts, *m_containers, this);
    m_stack = new QStackedWidget(this);
    m_page = new ContainersPage(m_theme, m_inventory, *m_containers, m_stack);
    m_findings = new FindingsPage(m_theme, m_inventory, m_stack);
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
    m_filterTip = new FilterTip(m_theme, *m_topBar->search(), this);
}

void MainWindow::addViews() {
    addView(View::Containers, tr("Containers"), m_page);
    addView(View::Findings, tr("Findings"), m_findings);
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
    connect(m_status, &StatusLine::paceChosen, this, [this](SamplingPace pace) {
        m_inventory.source().setPeriods(periodsOf(pace));
        Q_EMIT paceChanged(pace);
    });
    // Typing stays fluid with ten thousand containers when the grid follows after the last letter.
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(120ms);
    connect(m_topBar->search(), &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, &MainWindow::applyFilter);
    connect(m_topBar->search(), &QLineEdit::textEdited, this, [this] { showView(m_searched); });
    connect(m_topBar->search(), &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_views.value(m_searched)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rail, &Rail::hostChanged, this, [this] {
        showView(m_searched);
        applyFilter();
    });
    connect(m_rail, &Rail::savedChanged, this, [this] {
        showContainers();
        applyFilter();
    });
    connectFindings();
    connect(m_rail, &Rail::viewChosen, this, &MainWindow::showView);
    connect(m_page, &ContainersPage::clearFilterRequested, this, &MainWindow::clearFilter);
    connect(&m_inventory, &Inventory::changesChanged, this,
            [this](const ContainerKey &key) { m_changesAsked.remove(key); });
    connect(m_page, &ContainersPage::currentMoved, this, [this] { select(m_page->current()); });
    connect(m_page, &ContainersPage::opened, this, [this] { openContainer(m_page->current()); });
    connect(m_page, &ContainersPage::tableChosen, this, &MainWindow::tableChosen);
    connect(m_inspector, &Inspector::openRequested, this, &MainWindow::openContainer);
    connect(m_alertButton, &AlertButton::containerRequested, this, &MainWindow::openContainer);
    connect(m_drilldown, &DrilldownPage::backRequested, this, &MainWindow::leaveContainer);
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
    connect(m_page, &ContainersPage::visibleChanged, &m_focusTimer, qOverload<>(&QTimer::start));
    connect(m_containers, &ContainerModel::arranged, &m_focusTimer, qOverload<>(&QTimer::start));
    connect(&m_inventory, &Inventory::hostsChanged, this, &MainWindow::refreshHosts);
}

void MainWindow::connectFindings() {
    connect(m_findings, &FindingsPage::clearFilterRequested, this, [this] { m_topBar->search()->clear(); });
    connect(m_findings, &FindingsPage::containerRequested, this, &MainWindow::openFromFindings);
    connect(m_findings, &FindingsPage::hostRequested, this, [this](const HostId &host) {
        showView(View::Hosts);
        m_hostsPage->showHost(host);
    });
    connect(&m_findings->model(), &FindingsModel::arranged, this,
            [this] { m_rail->setViewCount(View::Findings, m_findings->model().openCount()); });
    connect(m_page, &ContainersPage::hostFindingsRequested, this, &MainWindow::showHostFindings);
    connect(m_hostsPage, &HostsPage::findingsRequested, this, &MainWindow::showHostFindings);
    connect(m_guidePage, &GuidePage::findingsRequested, this, &MainWindow::showFindingsOf);
    m_acceptances = new Acceptances(m_theme, m_inventory, *this);
    connect(m_findings, &FindingsPage::acceptanceAsked, m_acceptances, &Acceptances::act);
    connect(m_drilldown, &DrilldownPage::acceptanceAsked, m_acceptances, &Acceptances::act);
    connect(m_acceptances, &Acceptances::told, this, &MainWindow::showNotice);
    m_rail->setViewCount(View::Findings, m_findings->model().openCount());
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_topBar->requestExport(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { leaveContainer(); });
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
        stepBack();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MainWindow::stepBack() {
    const QWidget *shown = m_stack->currentWidget();
    const bool isSearching = m_topBar->search()->hasFocus();
    if (shown == m_doctor || shown == m_drilldown)
        showView(m_view);
    else if (isSearching && !m_topBar->search()->text().isEmpty())
        m_topBar->search()->clear();
    else if (isSearching)
        focusShown();
    else if (shown != m_page)
        showContainers();
    else
        focusShown();
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void MainWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_focusTimer.start();
}

void MainWindow::fit() {
    const bool wide = width() >= comfortableWidth;
    m_rail->setFixedWidth(wide ? extent::rail : extent::railNarrow);
    m_topBar->setBrandWidth(wide ? extent::rail : extent::railNarrow);
    m_inspector->setFixedWidth(wide ? extent::inspector : extent::inspectorNarrow);
    m_inspector->setVisible(m_stack->currentWidget() == m_page && width() >= narrowWidth);
    m_filterTip->refresh();
}

void MainWindow::focusSearch() {
    showView(m_searched);
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
}

void MainWindow::applyFilter() {
    m_filterTimer.stop();
    const bool isOfFindings = m_searched == View::Findings;
    FilterEdit *search = m_topBar->search();
    const ParsedFilter parsed =
        parseFilter(search->text(), isOfFindings ? FindingFilter::keys() : ContainerFilter::keys());
    search->setProblem(parsed.problem);
    m_filterTip->refresh();
    // A filter that is wrong leaves the last good one in force; host and saved filter go on counting.
    if (isOfFindings) {
        FindingFilter filter = parsed.problem ? m_findings->model().filter() : FindingFilter(parsed.terms);
        filter.host = m_rail->host();
        m_findings->setFilter(filter);
        return;
    }
    ContainerFilter filter = parsed.problem ? m_containers->filter() : ContainerFilter(parsed.terms);
    filter.host = m_rail->host();
    filter.saved = m_rail->saved();
    m_containers->setFilter(filter);
}

void MainWindow::adoptSearch() {
    FilterEdit *search = m_topBar->search();
    const bool isOfFindings = m_searched == View::Findings;
    search->setAccessibleName(isOfFindings ? tr("Filter findings") : tr("Filter containers"));
    search->setPlaceholderText(isOfFindings ? tr("Filter: severity:high, host:prod, kind:image    Ctrl+F")
                                            : tr("Filter: name, image, host:prod, grade:F    Ctrl+F"));
    QStringList keys;
    for (const FilterKey &key : isOfFindings ? FindingFilter::keys() : ContainerFilter::keys())
        keys.append(QString::fromLatin1(key.name) + u':');
    setPlainToolTip(
        search,
        tr("Words, and %1. Put - in front to exclude, * for anything, commas for or.").arg(keys.join(u' ')));
}

void MainWindow::showHostFindings(const HostId &host) {
    m_rail->setHost(host);
    showView(View::Findings);
    m_topBar->search()->setText(u"-kind:container"_s);
    applyFilter();
}

void MainWindow::showFindingsOf(const QStringList &controls, const QList<Verdict> &verdicts) {
    m_rail->setHost({});
    showView(View::Findings);
    m_topBar->search()->setText(u"control:"_s + controls.join(u','));
    VerdictSet shown;
    for (size_t i = 0; i < shown.size(); ++i)
        shown.set(i, verdicts.isEmpty() || verdicts.contains(static_cast<Verdict>(i)));
    m_findings->setVerdicts(shown);
    applyFilter();
}

void MainWindow::openFromFindings(const ContainerKey &key) {
    openContainer(key);
    m_view = View::Findings;
    m_rail->setView(m_view);
}

void MainWindow::leaveContainer() {
    showView(m_stack->currentWidget() == m_drilldown ? m_view : View::Containers);
}

void MainWindow::clearFilter() {
    m_topBar->search()->clear();
    m_rail->clearSaved();
    applyFilter();
    m_page->focusView();
}

void MainWindow::select(const ContainerKey &key) {
    m_inspector->setContainer(key);
    m_focusTimer.start();
}

void MainWindow::sendFocus() {
    Focus focus;
    focus.minimised = isMinimized();
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_drilldown)
        focus.selected = m_drilldown->container();
    if (shown == m_page) {
        focus.selected = m_page->current();
        focus.visible = m_page->visible();
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
    searchIn(view);
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

// Hosts and guide do not listen to the search box: typing there searches where it did before.
void MainWindow::searchIn(View view) {
    if ((view != View::Containers && view != View::Findings) || view == m_searched)
        return;
    FilterEdit *search = m_topBar->search();
    m_searches.insert(std::exchange(m_searched, view), search->text());
    search->setText(m_searches.value(view));
    adoptSearch();
    applyFilter();
}

void MainWindow::focusShown() {
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setThemeMode(ThemeMode mode) {
    m_theme.apply(mode);
    m_topBar->setThemeMode(mode);
}

void MainWindow::setPace(SamplingPace pace) {
    m_status->setPace(pace);
    m_inventory.source().setPeriods(periodsOf(pace));
}

void MainWindow::setTable(bool isTable) {
    m_page->setTable(isTable);
}

void MainWindow::setExportBusy(bool busy) {
    m_topBar->setExportBusy(busy);
}

void MainWindow::setPolicyProblem(const Error &error) {
    m_findings->setPolicyProblem(error);
    m_guidePage->setAttestationsProblem(error);
}

void MainWindow::showNotice(const QString &text) {
    m_notice->present(text);
}

} // namespace hullwatch::ui
