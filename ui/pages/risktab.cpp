// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risktab.h"

#include "core/audit/waivers.h"
#include "ui/delegates/findingdelegate.h"
#include "ui/models/findingmodel.h"
#include "ui/pages/hardenview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/findingdetail.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

RiskTab::RiskTab(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new FindingModel(this)) {
    setObjectName(u"riskTab"_s);
    auto *outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0, 0);
    m_findings = new QWidget(this);
    m_harden = new HardenView(theme, this);
    m_harden->hide();
    outer->addWidget(m_findings);
    outer->addWidget(m_harden);
    auto *row = new QHBoxLayout(m_findings);
    setMargins(row, 0, 0, 0, 0, space::l);
    row->addWidget(makeList(), 2);
    row->addWidget(makeExplanation(), 3);
    connect(m_state, &StatePanel::actionRequested, this, [this] { showAll(true); });
    connect(m_harden, &HardenView::closeRequested, this, [this] {
        showHardening(false);
        m_hardenButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RiskTab::showCurrent);
    updateCounts();
}

QWidget *RiskTab::makeExplanation() {
    auto *side = new QWidget(m_findings);
    m_stack = new QStackedWidget(side);
    m_detail = new FindingDetail(m_theme, m_stack);
    m_state = new StatePanel(m_theme, u"riskState"_s, m_stack);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_state);
    m_accept = makeButton(u"riskAccept"_s, tr("Accept…"), {}, side);
    setPlainToolTip(m_accept, tr("Live with this finding until a day: it is counted apart, never as a pass"));
    auto *column = new QVBoxLayout(side);
    setMargins(column, 0, 0, 0, 0, space::s);
    column->addWidget(m_stack, 1);
    column->addWidget(m_accept, 0, Qt::AlignRight);
    connect(m_accept, &QPushButton::clicked, this, [this] { ask(AcceptanceAct::Accept); });
    connect(m_detail, &FindingDetail::acceptanceAsked, this, &RiskTab::ask);
    return side;
}

void RiskTab::ask(AcceptanceAct act) {
    const Finding *finding = m_model->finding(m_list->currentIndex());
    if (!finding || !m_host)
        return;
    const HostId &host = m_host->snapshot->host;
    const Waiver *waiver = waiverOf(*finding, host, *m_host->context);
    Q_EMIT acceptanceAsked({act, host, *finding, waiver ? std::optional(*waiver) : std::nullopt});
}

QWidget *RiskTab::makeList() {
    auto *panel = makePanel(u"true"_s, this);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 1, space::s, 1, space::xs, space::xs);
    auto *head = new QHBoxLayout;
    setMargins(head, space::m, 0, space::m, 0, space::s);
    m_open = makeButton(u"riskOpen"_s, {}, u"pill"_s, panel);
    m_all = makeButton(u"riskAll"_s, {}, u"pill"_s, panel);
    for (QPushButton *button : {m_open, m_all}) {
        button->setCheckable(true);
        head->addWidget(button);
    }
    m_hardenButton = makeButton(u"hardenButton"_s, tr("Harden…"), u"link"_s, panel);
    setPlainToolTip(m_hardenButton, tr("Tick fixes, see the score that follows, and copy the definition"));
    m_hardenButton->setEnabled(false);
    head->addStretch(1);
    head->addWidget(m_hardenButton);
    m_open->setChecked(true);
    connect(m_hardenButton, &QPushButton::clicked, this, [this] {
        showHardening(true);
        m_harden->setFocus(Qt::OtherFocusReason);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { showAll(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { showAll(true); });
    m_list = new QListView(panel);
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    panel->setMinimumWidth(260);
    return panel;
}

void RiskTab::showAll(bool all) {
    m_open->setChecked(!all);
    m_all->setChecked(all);
    m_model->setShowAll(all);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void RiskTab::updateCounts() {
    m_open->setText(tr("Open %1").arg(m_model->openCount()));
    m_all->setText(tr("All %1").arg(m_model->totalCount()));
    m_open->setAccessibleName(m_open->text());
    m_all->setAccessibleName(m_all->text());
}

void RiskTab::showHardening(bool shown) {
    const bool isPossible = shown && m_assessment && m_host;
    if (isPossible)
        m_harden->setContainer(m_assessment, m_host);
    m_findings->setVisible(!isPossible);
    m_harden->setVisible(isPossible);
}

void RiskTab::setAssessment(const AssessmentPtr &assessment, const HostAssessmentPtr &host) {
    const bool isOther =
        !assessment || !m_assessment || assessment->container->id != m_assessment->container->id;
    m_assessment = assessment;
    m_host = host;
    m_hardenButton->setEnabled(assessment && host);
    showHardening(!isOther && !m_harden->isHidden());
    m_model->setAssessment(assessment);
    updateCounts();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void RiskTab::showCurrent() {
    const Finding *finding = m_model->finding(m_list->currentIndex());
    m_accept->setVisible(finding && m_host && isWaivable(*finding));
    if (finding && m_host) {
        const AuditContext &context = *m_host->context;
        m_detail->setFinding(*finding, waiverOf(*finding, m_host->snapshot->host, context), context.now);
        m_stack->setCurrentWidget(m_detail);
        return;
    }
    if (m_model->totalCount() == 0)
        m_state->present({u"clock"_s,
                          Role::MutedText,
                          tr("Not judged yet"),
                          tr("The audit of this container is under way; its findings appear here."),
                          {},
                          {}});
    else if (const int unknown = m_model->unknownCount(); unknown > 0)
        m_state->present({u"shield"_s,
                          Role::Unknown,
                          tr("No open findings"),
                          tr("%1 of %2 controls could not be assessed, and unknown is no pass: see why.")
                              .arg(unknown)
                              .arg(m_model->totalCount()),
                          {},
                          tr("Show all controls")});
    else
        m_state->present({u"shield"_s,
                          Role::Pass,
                          tr("No open findings"),
                          tr("Nothing here has to be mended. See all controls to learn what was checked."),
                          {},
                          tr("Show all controls")});
    m_stack->setCurrentWidget(m_state);
}

} // namespace hullwatch::ui
