// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drilldownpage.h"

#include "core/base/units.h"
#include "ui/models/containercard.h"
#include "ui/models/words.h"
#include "ui/pages/changestab.h"
#include "ui/pages/inspecttab.h"
#include "ui/pages/processestab.h"
#include "ui/pages/resourcestab.h"
#include "ui/pages/risktab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

DrilldownPage::DrilldownPage(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_inventory(inventory)
    , m_content(new QWidget(this))
    , m_gone(new StatePanel(theme, u"drilldownGone"_s, this)) {
    setObjectName(u"drilldownPage"_s);
    auto *outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0, 0);
    outer->addWidget(m_content);
    outer->addWidget(m_gone);
    auto *column = new QVBoxLayout(m_content);
    setMargins(column, space::xl, space::l, space::xl, space::l, space::m);
    column->addWidget(makeHeader());
    m_stale = new Banner(theme, Role::Medium, u"drilldownStale"_s, m_content);
    m_takeover = new Banner(theme, Role::Critical, u"drilldownTakeover"_s, m_content);
    column->addWidget(m_stale);
    column->addWidget(m_takeover);
    makeTabs(theme);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_gone, &StatePanel::actionRequested, this, &DrilldownPage::backRequested);
    connect(&inventory, &Inventory::containersChanged, this, [this](const QSet<ContainerKey> &changed) {
        if (changed.contains(m_key))
            refresh();
    });
    connect(&inventory, &Inventory::hostsChanged, this, &DrilldownPage::refresh);
    for (const auto read : {&Inventory::changesChanged, &Inventory::processesChanged}) {
        connect(&inventory, read, this, [this](const ContainerKey &key) {
            if (key == m_key)
                refresh();
        });
    }
}

QWidget *DrilldownPage::makeHeader() {
    auto *header = new QWidget(m_content);
    auto *row = new QHBoxLayout(header);
    setMargins(row, 0, 0, 0, 0, space::m);
    auto *back = makeButton(u"drilldownBack"_s, {}, u"icon"_s, header);
    keepIcon(back, m_theme, u"back"_s, Role::Text);
    back->setAccessibleName(tr("Back to the containers"));
    setPlainToolTip(back, tr("Back to the containers (Esc)"));
    connect(back, &QPushButton::clicked, this, &DrilldownPage::backRequested);
    m_tile = new GradeTile(m_theme, 52, header);
    m_name = makeLabel(u"drilldownName"_s, type::display, QFont::DemiBold, {}, header);
    m_meta = makeLabel(u"drilldownMeta"_s, type::small, QFont::Normal, u"muted"_s, header);
    m_meta->setFont(Theme::mono(type::small));
    auto *texts = new QVBoxLayout;
    setMargins(texts, 0, 0, 0, 0, 2);
    for (PlainLabel *label : {m_name, m_meta}) {
        label->setElideMode(Qt::ElideRight);
        texts->addWidget(label);
    }
    row->addWidget(back);
    row->addWidget(m_tile);
    row->addLayout(texts, 1);
    return header;
}

void DrilldownPage::makeTabs(const Theme &theme) {
    m_tabs = new QTabBar(m_content);
    m_tabs->setObjectName(u"drilldownTabs"_s);
    m_tabs->setAccessibleName(tr("Views of this container"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_stack = new QStackedWidget(m_content);
    m_risk = new RiskTab(theme, m_stack);
    connect(m_risk, &RiskTab::acceptanceAsked, this, &DrilldownPage::acceptanceAsked);
    m_resources = new ResourcesTab(theme, m_inventory, m_stack);
    m_changes = new ChangesTab(theme, m_inventory, m_stack);
    m_processes = new ProcessesTab(theme, m_inventory, m_stack);
    m_inspect = new InspectTab(theme, m_stack);
    for (QWidget *tab : {static_cast<QWidget *>(m_risk), static_cast<QWidget *>(m_resources),
                         static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_processes),
                         static_cast<QWidget *>(m_inspect)})
        m_stack->addWidget(tab);
    const QString titles[] = {tr("Risk"), tr("Resources"), tr("Changes"), tr("Processes"), tr("Inspect")};
    for (int i = 0; i < tabCount; ++i) {
        m_tabs->addTab(titles[i]);
        m_tabs->setTabToolTip(i, plainToolTip(tr("%1 (Ctrl+%2)").arg(titles[i]).arg(i + 1)));
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { focusTab(i); });
    }
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_tabs);
}

void DrilldownPage::focusTab(int tab) {
    m_tabs->setCurrentIndex(tab);
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void DrilldownPage::setTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

void DrilldownPage::setContainer(const ContainerKey &key) {
    if (m_key != key) {
        m_key = key;
        m_shownAssessment.reset();
        m_shownContainer.reset();
        m_tabs->setCurrentIndex(Risk);
        refresh();
    }
    m_resources->setContainer(key);
    m_changes->setContainer(key);
    m_processes->setContainer(key);
}

void DrilldownPage::refresh() {
    if (m_key.id.isEmpty())
        return;
    const ContainerEntry *entry = m_inventory.find(m_key);
    const bool known = entry && entry->container;
    m_content->setVisible(known);
    m_gone->setVisible(!known);
    if (!known) {
        m_gone->present({u"container"_s,
                         Role::MutedText,
                         tr("This container is gone"),
                         tr("%1 was removed from its host while you looked at it.").arg(m_name->text()),
                         {},
                         tr("Back to the containers")});
        return;
    }
    showHeader(*entry);
    if (m_shownAssessment != entry->assessment || !m_shownAssessment) {
        m_shownAssessment = entry->assessment;
        const HostEntry *host = m_inventory.findHost(m_key.host);
        m_risk->setAssessment(entry->assessment, host ? host->assessment : nullptr);
    }
    if (m_shownContainer != entry->container) {
        m_shownContainer = entry->container;
        m_inspect->setContainer(*entry->container);
    }
    updateTitles(*entry);
}

void DrilldownPage::showHeader(const ContainerEntry &entry) {
    const HostEntry *host = m_inventory.findHost(m_key.host);
    ContainerCard card;
    describe(card, entry, host);
    m_tile->set(card.mark);
    m_name->setText(card.name);
    const Timestamp now = Timestamp::now();
    QStringList meta{card.host, card.image, m_key.id.value.left(12), uptimeText(card.state, now)};
    if (card.demo)
        meta.prepend(tr("DEMO"));
    m_meta->setText(meta.join(u" · "));
    const bool stale = host && host->isStale(now);
    m_stale->setVisible(stale);
    if (stale)
        m_stale->setText(
            tr("What you see is %1 old.").arg(durationText(secondsBetween(*host->status.lastAnswerAt, now))),
            host->status.phase == HostPhase::Unreachable ? errorText(host->status.error)
                                                         : tr("The host has not answered since."));
    const bool takeover = entry.assessment && !entry.assessment->takeover.isEmpty();
    m_takeover->setVisible(takeover);
    if (takeover)
        m_takeover->setText(tr("Can become root on the host"), entry.assessment->takeover.translated());
}

void DrilldownPage::updateTitles(const ContainerEntry &entry) {
    int open = 0;
    if (entry.assessment) {
        for (const Finding &finding : entry.assessment->findings)
            open += finding.isOpen();
    }
    m_tabs->setTabText(Risk, entry.assessment ? tr("Risk  %1").arg(open) : tr("Risk"));
    m_tabs->setTabText(Changes,
                       entry.changes ? tr("Changes  %1").arg(entry.changes->changes.size()) : tr("Changes"));
    m_tabs->setTabText(Processes, entry.processes ? tr("Processes  %1").arg(entry.processes->processes.size())
                                                  : tr("Processes"));
}

} // namespace hullwatch::ui
