// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containerspage.h"

#include "core/base/units.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/containertable.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/hostnotices.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/usestrip.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Gap and scroll bar, so that what stands above the cards ends where they end.
constexpr int rightOfCards = CardDelegate::gap + 11;

} // namespace

ContainersPage::ContainersPage(const Theme &theme, const Inventory &inventory, ContainerModel &model,
                               QWidget *parent)
    : QWidget(parent), m_theme(theme), m_inventory(inventory), m_model(model) {
    setObjectName(u"containersPage"_s);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m, 4, 0, 10);
    column->addWidget(makeHead());
    m_use = new UseStrip(inventory, this);
    auto *useRow = new QHBoxLayout;
    setMargins(useRow, 0, 0, rightOfCards, 0, 0);
    useRow->addWidget(m_use);
    column->addLayout(useRow);
    connect(m_use, &UseStrip::containerChosen, this, &ContainersPage::select);
    m_notices = new HostNotices(theme, inventory, this);
    auto *noticesRow = new QHBoxLayout;
    setMargins(noticesRow, 0, 0, rightOfCards, 0, 0);
    noticesRow->addWidget(m_notices);
    column->addLayout(noticesRow);
    m_problem = new Banner(theme, Role::High, u"hostProblem"_s, this);
    auto *retry = makeButton(u"hostRetry"_s, tr("Retry now"), {}, m_problem);
    auto *diagnose = makeButton(u"hostProblemDiagnose"_s, tr("Diagnose…"), {}, m_problem);
    m_problem->addAction(diagnose);
    m_problem->addAction(retry);
    auto *problemRow = new QHBoxLayout;
    setMargins(problemRow, 0, 0, rightOfCards, 0, 0);
    problemRow->addWidget(m_problem);
    column->addLayout(problemRow);
    m_stack = new QStackedWidget(this);
    makeViews();
    m_state = new StatePanel(theme, u"containersState"_s, m_stack);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    connect(retry, &QPushButton::clicked, this, &ContainersPage::act);
    connect(m_state, &StatePanel::actionRequested, this, &ContainersPage::act);
    connect(m_state, &StatePanel::secondRequested, this, &ContainersPage::actSecond);
    connect(diagnose, &QPushButton::clicked, this, &ContainersPage::diagnose);
    connect(&model, &ContainerModel::arranged, this, [this] {
        selectSomething();
        refresh();
    });
    connect(&inventory, &Inventory::hostsChanged, this, &ContainersPage::refresh);
    connect(&m_countdown, &QTimer::timeout, this, &ContainersPage::refresh);
    m_countdown.start(1s);
    refresh();
    selectSomething();
}

void ContainersPage::makeViews() {
    m_grid = new CardView(m_theme, m_stack);
    m_grid->setModel(&m_model);
    m_table = new ContainerTable(m_theme, m_stack);
    m_table->setModel(&m_model);
    m_table->setSelectionModel(m_grid->selectionModel());
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_table);
    setFocusProxy(m_grid);
    connect(m_grid, &CardView::currentMoved, this, &ContainersPage::currentMoved);
    connect(m_grid, &CardView::opened, this, &ContainersPage::opened);
    connect(m_grid, &CardView::visibleChanged, this, &ContainersPage::visibleChanged);
    connect(m_table, &ContainerTable::opened, this, &ContainersPage::opened);
    connect(m_table, &ContainerTable::visibleChanged, this, &ContainersPage::visibleChanged);
    connect(m_table, &ContainerTable::sortAsked, this, [this](CardSort sort) {
        m_model.setSort(sort, sort == m_model.sort() && !m_model.isReversed());
    });
    connect(&m_model, &ContainerModel::sortChanged, this, &ContainersPage::showSort);
    showSort();
}

QWidget *ContainersPage::makeViewSwitch(QWidget *parent) {
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    setMargins(row, 0, 0, 0, 0, space::xs);
    m_views = new QButtonGroup(this);
    const std::pair<QString, QString> views[] = {{u"showCards"_s, tr("Cards")},
                                                 {u"showTable"_s, tr("Table")}};
    for (int i = 0; i < 2; ++i) {
        auto *button = makeButton(views[i].first, views[i].second, u"pill"_s, widget);
        button->setCheckable(true);
        m_views->addButton(button, i);
        row->addWidget(button);
    }
    m_views->button(0)->setChecked(true);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) {
        setTable(id == 1);
        focusView();
        Q_EMIT tableChosen(id == 1);
    });
    return widget;
}

QAbstractItemView *ContainersPage::view() const {
    return isTable() ? static_cast<QAbstractItemView *>(m_table) : m_grid;
}

bool ContainersPage::isTable() const {
    return m_views->checkedId() == 1;
}

void ContainersPage::setTable(bool isTable) {
    m_views->button(isTable ? 1 : 0)->setChecked(true);
    setFocusProxy(view());
    refresh();
    setCurrent(m_grid->currentIndex());
    Q_EMIT visibleChanged();
}

// A card is one item, a row is all of its columns.
void ContainersPage::setCurrent(const QModelIndex &index) {
    m_grid->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

void ContainersPage::focusView() {
    view()->setFocus(Qt::OtherFocusReason);
}

QList<ContainerKey> ContainersPage::visible() const {
    QList<ContainerKey> keys;
    for (const QModelIndex &index : isTable() ? m_table->visibleIndexes() : m_grid->visibleIndexes()) {
        if (const ContainerCard *card = m_model.card(index))
            keys.append(card->key);
    }
    return keys;
}

QWidget *ContainersPage::makeHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, rightOfCards, 0, space::s);
    m_title = makeLabel(u"containersTitle"_s, type::heading, QFont::DemiBold, {}, head);
    m_title->setElideMode(Qt::ElideRight);
    m_count = makeLabel(u"containersCount"_s, type::body, QFont::Normal, u"muted"_s, head);
    m_sort = makeButton(u"sortMenu"_s, {}, u"pill"_s, head);
    makeSortMenu();
    row->addWidget(m_title);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_hostFindings = makeButton(u"hostFindings"_s, {}, u"pill"_s, head);
    connect(m_hostFindings, &QPushButton::clicked, this, [this] {
        if (const HostEntry *host = subject())
            Q_EMIT hostFindingsRequested(host->status.host);
    });
    row->addWidget(m_hostFindings);
    m_viewSwitch = makeViewSwitch(head);
    row->addWidget(m_viewSwitch);
    row->addWidget(m_sort);
    return head;
}

void ContainersPage::makeSortMenu() {
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const std::pair<CardSort, QString> orders[] = {{CardSort::WorstFirst, tr("Worst first")},
                                                   {CardSort::Name, tr("Name")},
                                                   {CardSort::Cpu, tr("CPU")},
                                                   {CardSort::Memory, tr("Memory")},
                                                   {CardSort::Received, tr("Network in")},
                                                   {CardSort::Sent, tr("Network out")},
                                                   {CardSort::Pids, tr("PIDs")},
                                                   {CardSort::Open, tr("Open findings")},
                                                   {CardSort::Host, tr("By host")},
                                                   {CardSort::Project, tr("By compose project")}};
    static_assert(std::size(orders) == cardSortCount);
    for (const auto &order : orders) {
        QAction *action = menu->addAction(order.second);
        action->setCheckable(true);
        action->setData(static_cast<int>(order.first));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort = order.first] { m_model.setSort(sort); });
    }
    keepIcon(m_sort, m_theme, u"chevron-down"_s, Role::MutedText);
    m_sort->setLayoutDirection(Qt::RightToLeft);
    m_sort->setMenu(menu);
}

void ContainersPage::showSort() {
    for (QAction *action : m_sort->menu()->actions()) {
        if (action->data().toInt() != static_cast<int>(m_model.sort()))
            continue;
        action->setChecked(true);
        m_sort->setText(action->text());
        m_sort->setAccessibleName(tr("Order: %1").arg(action->text()));
    }
    m_table->showSort(m_model.sort(), m_model.isReversed());
}

ContainerKey ContainersPage::current() const {
    const ContainerCard *card = m_model.card(m_grid->currentIndex());
    return card ? card->key : ContainerKey();
}

void ContainersPage::select(const ContainerKey &key) {
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return;
    setCurrent(index);
    focusView();
}

void ContainersPage::selectSomething() {
    if (m_model.rowCount() == 0)
        return;
    const bool isOurs = m_grid->currentIndex().isValid() && current() == m_automatic && isFilling();
    if (m_grid->currentIndex().isValid() && !isOurs)
        return;
    setCurrent(m_model.index(0, 0));
    m_automatic = current();
}

// While the first judgements come in, and until their order has been taken up.
bool ContainersPage::isFilling() {
    const auto &hosts = m_inventory.hosts();
    const bool awaited = std::any_of(hosts.begin(), hosts.end(), [](const HostEntry &host) {
        return host.status.phase != HostPhase::Unreachable && !host.assessment;
    });
    if (awaited)
        m_sinceFilled.invalidate();
    else if (!m_sinceFilled.isValid())
        m_sinceFilled.start();
    return awaited || m_sinceFilled.elapsed() < 2'500;
}

const HostEntry *ContainersPage::subject() const {
    if (!m_model.filter().host.isEmpty())
        return m_inventory.findHost(m_model.filter().host);
    return m_inventory.hosts().size() == 1 ? &m_inventory.hosts().front() : nullptr;
}

void ContainersPage::refresh() {
    const HostEntry *chosen = m_model.filter().host.isEmpty() ? nullptr : subject();
    m_notices->setHost(m_model.filter().host);
    m_use->setHost(m_model.filter().host);
    m_title->setText(chosen ? hostLabel(*chosen) : tr("Containers"));
    const int total = m_model.totalInScope();
    m_count->setText(m_model.filter().isNarrowing() ? tr("%1 of %2").arg(m_model.rowCount()).arg(total)
                     : chosen                       ? containersText(total)
                                                    : QString::number(total));
    m_count->setVisible(total > 0);
    m_emptiness = emptinessOf(m_inventory, m_model, subject());
    m_sort->setVisible(m_emptiness == Emptiness::None);
    m_viewSwitch->setVisible(m_emptiness == Emptiness::None);
    m_use->setVisible(m_emptiness == Emptiness::None);
    showProblem();
    showHostFindings();
    if (m_emptiness == Emptiness::None) {
        m_stack->setCurrentWidget(view());
        return;
    }
    m_state->present(contentOf(m_emptiness, subject(), total));
    m_stack->setCurrentWidget(m_state);
}

void ContainersPage::showHostFindings() {
    const HostEntry *host = subject();
    const QString open = host && host->assessment ? hostFindingsText(*host->assessment) : QString();
    m_hostFindings->setVisible(!open.isEmpty());
    m_hostFindings->setText(tr("Host: %1").arg(open));
    m_hostFindings->setAccessibleName(tr("Findings of the host itself: %1").arg(open));
    setPlainToolTip(m_hostFindings,
                    tr("What is open about the host itself, its images, networks and volumes"));
}

void ContainersPage::showProblem() {
    const HostEntry *host = subject();
    const bool lost =
        host && host->status.phase == HostPhase::Unreachable && m_emptiness != Emptiness::Unreachable;
    m_problem->setVisible(lost);
    if (!lost)
        return;
    QStringList parts{errorText(host->status.error)};
    if (host->status.lastAnswerAt)
        parts.append(tr("What you see is %1 old.")
                         .arg(durationText(secondsBetween(*host->status.lastAnswerAt, Timestamp::now()))));
    if (const QString retry = nextAttemptText(*host); !retry.isEmpty())
        parts.append(retry + u'.');
    m_problem->setText(tr("%1 is unreachable").arg(hostLabel(*host)), parts.join(u' '));
}

void ContainersPage::actSecond() {
    if (m_emptiness == Emptiness::NoHost)
        QGuiApplication::clipboard()->setText(m_state->content().note);
    else
        diagnose();
}

void ContainersPage::diagnose() {
    if (const HostEntry *host = subject())
        Q_EMIT diagnoseRequested(host->status.host);
}

void ContainersPage::act() {
    if (m_emptiness == Emptiness::NoMatch) {
        Q_EMIT clearFilterRequested();
        return;
    }
    if (m_emptiness == Emptiness::NoHost) {
        Q_EMIT addHostRequested();
        return;
    }
    if (const HostEntry *host = subject()) {
        m_inventory.source().refresh(host->status.host);
        return;
    }
    for (const HostEntry &host : m_inventory.hosts())
        m_inventory.source().refresh(host.status.host);
}

} // namespace hullwatch::ui
