// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingspage.h"

#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/findingpane.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the explanation stands under the list instead of beside it.
constexpr int besideWidth = 900;

VerdictSet setOf(Verdict verdict) {
    return VerdictSet().set(static_cast<size_t>(verdict));
}

/// What each chip adds to the list; fails and warns are one.
const std::vector<VerdictSet> &chipVerdicts() {
    static const std::vector<VerdictSet> sets{openVerdicts(),         setOf(Verdict::Unknown),
                                              setOf(Verdict::Waived), setOf(Verdict::Attested),
                                              setOf(Verdict::Pass),   setOf(Verdict::NotApplicable)};
    return sets;
}

QString chipTitle(size_t chip) {
    if (chip == 0)
        return FindingsPage::tr("Open");
    for (size_t verdict = 0; verdict < verdictCount; ++verdict) {
        if (chipVerdicts()[chip].test(verdict))
            return verdictWord(static_cast<Verdict>(verdict));
    }
    return {};
}

} // namespace

FindingsPage::FindingsPage(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_inventory(inventory), m_model(new FindingsModel(inventory, this)) {
    setObjectName(u"findingsPage"_s);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"findingsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    setMargins(column, space::l, space::m, space::xs, 0, space::s);
    m_problem = new Banner(theme, Role::High, u"policyProblem"_s, left);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeHead());
    column->addWidget(makeChips());
    m_stack = new QStackedWidget(left);
    m_view = new FindingsView(theme, *m_model, m_stack);
    m_state = new StatePanel(theme, u"findingsState"_s, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    m_pane = new FindingPane(theme, m_splitter);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({720, 480});
    m_pane->setMinimumSize(300, 160);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0, 0);
    row->addWidget(m_splitter);
    setFocusProxy(m_view);
    m_model->setActive(false);
    connect(m_model, &FindingsModel::arranged, this, &FindingsPage::refresh);
    connect(&inventory, &Inventory::hostsChanged, this, &FindingsPage::refresh);
    connect(m_view, &FindingsView::currentMoved, this, &FindingsPage::showCurrent);
    connect(m_view, &FindingsView::opened, this, &FindingsPage::openCurrent);
    connect(m_state, &StatePanel::actionRequested, this, &FindingsPage::act);
    connect(m_pane, &FindingPane::containerRequested, this, &FindingsPage::containerRequested);
    connect(m_pane, &FindingPane::hostRequested, this, &FindingsPage::hostRequested);
    connect(m_pane, &FindingPane::acceptanceAsked, this, &FindingsPage::acceptanceAsked);
    refresh();
}

QWidget *FindingsPage::makeHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, space::s, 0, space::s);
    m_title = makeLabel(u"findingsTitle"_s, type::heading, QFont::DemiBold, {}, head);
    m_title->setElideMode(Qt::ElideRight);
    m_count = makeLabel(u"findingsCount"_s, type::body, QFont::Normal, u"muted"_s, head);
    row->addWidget(m_title);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_groupings = new QButtonGroup(this);
    const QString titles[] = {tr("Control"), tr("Subject"), tr("Host"), tr("Severity")};
    for (int i = 0; i < 4; ++i) {
        auto *button = makeButton(u"groupBy%1"_s.arg(i), titles[i], u"pill"_s, head);
        button->setCheckable(true);
        button->setAccessibleName(tr("Group by: %1").arg(titles[i]));
        setPlainToolTip(button, button->accessibleName());
        m_groupings->addButton(button, i);
        row->addWidget(button);
    }
    m_groupings->button(static_cast<int>(m_model->grouping()))->setChecked(true);
    connect(m_groupings, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setGrouping(static_cast<FindingGrouping>(id)); });
    return head;
}

QWidget *FindingsPage::makeChips() {
    m_chipRow = new QWidget(this);
    m_chipRow->installEventFilter(this);
    auto *row = new QHBoxLayout(m_chipRow);
    setMargins(row, 0, 0, space::s, 0, 6);
    for (size_t i = 0; i < chipVerdicts().size(); ++i) {
        auto *chip = makeButton(u"verdictChip%1"_s.arg(i), {}, u"pill"_s, m_chipRow);
        chip->setCheckable(true);
        m_chips.push_back(chip);
        row->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, i](bool checked) {
            const VerdictSet set = chipVerdicts()[i];
            m_model->setVerdicts(checked ? m_model->verdicts() | set : m_model->verdicts() & ~set);
        });
    }
    row->addStretch(1);
    return m_chipRow;
}

void FindingsPage::setFilter(const FindingFilter &filter) {
    m_model->setFilter(filter);
}

void FindingsPage::setVerdicts(VerdictSet verdicts) {
    m_model->setVerdicts(verdicts);
}

void FindingsPage::setPolicyProblem(const Error &error) {
    const bool isThere = error.code != ErrorCode::None;
    m_problem->setText(tr("The policy file cannot be read"),
                       isThere ? errorText(error) + u' ' + tr("What was last read from it holds until then.")
                               : QString());
    m_problem->setVisible(isThere);
}

void FindingsPage::showEvent(QShowEvent *event) {
    m_model->setActive(true);
    QWidget::showEvent(event);
}

void FindingsPage::hideEvent(QHideEvent *event) {
    m_model->setActive(false);
    QWidget::hideEvent(event);
}

void FindingsPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideWidth ? Qt::Horizontal : Qt::Vertical);
}

bool FindingsPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_chipRow && event->type() == QEvent::Resize)
        fitChips();
    return QWidget::eventFilter(watched, event);
}

void FindingsPage::refresh() {
    if (!isVisible())
        return;
    const HostEntry *host =
        m_model->filter().host.isEmpty() ? nullptr : m_inventory.findHost(m_model->filter().host);
    m_title->setText(host ? tr("Findings of %1").arg(hostLabel(*host)) : tr("Findings"));
    refreshChips();
    const int shown = m_model->shownCount();
    m_count->setText(QLocale().toString(shown));
    m_count->setVisible(shown > 0);
    if (shown > 0)
        m_stack->setCurrentWidget(m_view);
    else
        showState();
    showCurrent();
}

int FindingsPage::countOf(size_t chip) const {
    int count = 0;
    for (size_t verdict = 0; verdict < verdictCount; ++verdict)
        count += chipVerdicts()[chip].test(verdict) ? m_model->countOf(static_cast<Verdict>(verdict)) : 0;
    return count;
}

QString FindingsPage::chipText(size_t chip) const {
    const QString text = chipTitle(chip) + u' ' + QLocale().toString(countOf(chip));
    const int ending = m_model->endingCount();
    const bool isOfWaived = chipVerdicts()[chip] == setOf(Verdict::Waived);
    return isOfWaived && ending > 0 ? tr("%1, %2 end soon").arg(text, QLocale().toString(ending)) : text;
}

void FindingsPage::refreshChips() {
    const bool isNamed = m_model->filter().namesVerdicts();
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const VerdictSet set = chipVerdicts()[i];
        QPushButton *chip = m_chips[i];
        const bool isChecked = (m_model->verdicts() & set) == set;
        chip->setAccessibleName(tr("Show: %1").arg(chipText(i)));
        chip->setChecked(isChecked && !isNamed);
        chip->setEnabled(!isNamed);
        chip->setVisible(i == 0 || countOf(i) > 0 || isChecked);
        setPlainToolTip(chip, isNamed ? tr("The filter says itself which verdicts it wants.") : QString());
    }
    fitChips();
}

void FindingsPage::fitChips() {
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(chipText(i));
    if (m_chipRow->layout()->sizeHint().width() <= m_chipRow->width())
        return;
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(chipTitle(i) + u' ' + QLocale().toString(countOf(i)));
}

void FindingsPage::showCurrent() {
    const FindingRow *row = m_model->row(m_view->currentIndex());
    // A heading is explained by its worst finding.
    if (const FindingGroup *group = m_model->group(m_view->currentIndex()))
        row = &group->first();
    m_pane->setVisible(row != nullptr);
    if (row)
        m_pane->present(*row);
}

void FindingsPage::showState() {
    const auto &hosts = m_inventory.hosts();
    const bool isJudged = std::any_of(hosts.begin(), hosts.end(),
                                      [](const HostEntry &host) { return host.assessment != nullptr; });
    const int unknown = m_model->countOf(Verdict::Unknown);
    m_stack->setCurrentWidget(m_state);
    if (!isJudged)
        m_state->present({u"clock"_s,
                          Role::MutedText,
                          hosts.empty() ? tr("No host yet") : tr("Not judged yet"),
                          tr("Findings appear here as soon as an engine has answered."),
                          {},
                          {}});
    else if (m_model->filter().isNarrowing())
        m_state->present({u"nofilter"_s,
                          Role::MutedText,
                          tr("No finding matches the filter"),
                          tr("Take something out of the filter, or show more verdicts above."),
                          {},
                          tr("Clear filter")});
    else if (m_model->verdicts().none())
        m_state->present({u"nofilter"_s,
                          Role::MutedText,
                          tr("No verdict is chosen"),
                          tr("Choose above what to list."),
                          {},
                          tr("Show open findings")});
    else if ((m_model->verdicts() & openVerdicts()).any() && unknown > 0)
        m_state->present({u"shield"_s,
                          Role::Unknown,
                          tr("No open findings"),
                          tr("Something could not be assessed, and unknown is no pass: see why."),
                          {},
                          tr("Show what is unknown")});
    else
        m_state->present({u"shield"_s,
                          Role::Pass,
                          tr("Nothing to show"),
                          tr("There is no finding with the chosen verdicts."),
                          {},
                          {}});
}

void FindingsPage::act() {
    if (m_model->filter().isNarrowing())
        Q_EMIT clearFilterRequested();
    else if (m_model->verdicts().none())
        setVerdicts(openVerdicts());
    else
        setVerdicts(m_model->verdicts() | setOf(Verdict::Unknown));
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::openCurrent(const QModelIndex &index) {
    const FindingRow *row = m_model->row(index);
    if (!row)
        return;
    if (row->container)
        Q_EMIT containerRequested({row->host->host, row->container->id});
    else
        Q_EMIT hostRequested(row->host->host);
}

} // namespace hullwatch::ui
