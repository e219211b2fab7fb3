// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspector.h"

#include "ui/models/containercard.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

Inspector::Inspector(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_inventory(inventory)
    , m_stack(new QStackedLayout(this))
    , m_empty(new StatePanel(theme, u"inspectorEmpty"_s, this)) {
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Selected container"));
    setProperty("edge", u"left"_s);
    m_stack->setContentsMargins(1, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    m_empty->present({u"container"_s,
                      Role::MutedText,
                      tr("Nothing selected"),
                      tr("Select a container to see why it has its grade and how to mend it."),
                      {},
                      {}});
    connect(&inventory, &Inventory::containersChanged, this, [this](const QSet<ContainerKey> &changed) {
        if (changed.contains(m_key))
            refresh();
    });
    connect(&inventory, &Inventory::hostsChanged, this, &Inspector::refresh);
    connect(&m_ageTimer, &QTimer::timeout, this, &Inspector::showMeta);
    m_ageTimer.start(1000);
}

QWidget *Inspector::makeHeader() {
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    setMargins(row, 0, 0, 0, 0, space::m);
    m_tile = new GradeTile(m_theme, 56, header);
    m_name = makeLabel(u"inspectorName"_s, type::title, QFont::DemiBold, {}, header);
    m_image = makeLabel(u"inspectorImage"_s, type::small, QFont::Normal, u"muted"_s, header);
    m_meta = makeLabel(u"inspectorMeta"_s, type::small, QFont::Normal, u"muted"_s, header);
    m_age = makeLabel(u"inspectorAge"_s, type::small, QFont::Normal, u"muted"_s, header);
    m_image->setFont(Theme::mono(type::small));
    auto *column = new QVBoxLayout;
    setMargins(column, 0, 0, 0, 0, 2);
    for (PlainLabel *label : {m_name, m_image, m_meta, m_age}) {
        label->setElideMode(Qt::ElideRight);
        column->addWidget(label);
    }
    row->addWidget(m_tile, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return header;
}

QWidget *Inspector::makeContent() {
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    setMargins(column, 0, space::l, 0, 0, 0);
    auto *inner = new QWidget;
    inner->setProperty("plane", u"clear"_s);
    auto *list = new QVBoxLayout(inner);
    setMargins(list, space::l, 0, space::l, space::m, space::m);
    list->addWidget(makeHeader());
    m_takeover = new Banner(m_theme, Role::Critical, u"inspectorTakeover"_s, inner);
    list->addWidget(m_takeover);
    m_verdict = makeLabel(u"inspectorVerdict"_s, type::body, QFont::Normal, u"muted"_s, inner);
    m_verdict->setWordWrap(true);
    list->addWidget(m_verdict);
    for (int i = 0; i < shownFindings; ++i) {
        auto *card = new FindingCard(m_theme, u"inspectorFinding%1"_s.arg(i), inner);
        m_cards[static_cast<size_t>(i)] = card;
        list->addWidget(card);
    }
    m_more = makeButton(u"inspectorMore"_s, {}, u"link"_s, inner);
    list->addWidget(m_more, 0, Qt::AlignLeft);
    list->addStretch(1);
    m_scroll = new QScrollArea(content);
    m_scroll->setObjectName(u"inspectorScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll, 1);
    auto *footer = new QFrame(content);
    footer->setProperty("edge", u"top"_s);
    auto *actions = new QHBoxLayout(footer);
    setMargins(actions, space::l, space::m, space::l, space::m, space::s);
    m_open = makeButton(u"inspectorOpen"_s, tr("Open"), u"primary"_s, footer);
    setPlainToolTip(m_open, tr("All findings, resources, changes and the inspect answer (Enter)"));
    actions->addWidget(m_open);
    actions->addStretch(1);
    column->addWidget(footer);
    for (QPushButton *button : {m_open, m_more})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_key); });
    return content;
}

void Inspector::setContainer(const ContainerKey &key) {
    if (m_key == key)
        return;
    m_key = key;
    m_shown.reset();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void Inspector::refresh() {
    const ContainerEntry *entry = m_inventory.find(m_key);
    m_stack->setCurrentIndex(entry ? 1 : 0);
    if (!entry)
        return;
    const HostEntry *host = m_inventory.findHost(m_key.host);
    ContainerCard card;
    describe(card, *entry, host);
    m_tile->set(card.mark);
    m_name->setText(card.name);
    m_image->setText(card.image);
    showMeta();
    // Rebuilding what has not changed would throw the reader's focus and scroll position away.
    if (m_shown && m_shown == entry->assessment)
        return;
    m_shown = entry->assessment;
    showFindings(entry->assessment.get());
}

void Inspector::showMeta() {
    const ContainerEntry *entry = m_inventory.find(m_key);
    const HostEntry *host = m_inventory.findHost(m_key.host);
    if (!entry || !host)
        return;
    const Timestamp now = Timestamp::now();
    const ContainerState &state = entry->container->state;
    QStringList meta{hostLabel(*host), uptimeText(state, now)};
    if (state.health == "unhealthy"_L1)
        meta.append(tr("unhealthy"));
    if (host->status.demo)
        meta.append(tr("DEMO"));
    m_meta->setText(meta.join(u" · "));
    const QString measured = measuredText(entry->series.get(), state, now);
    m_age->setText(host->isStale(now) && !measured.isEmpty() ? tr("stale, %1").arg(measured) : measured);
    m_age->setVisible(!measured.isEmpty());
}

void Inspector::showFindings(const Assessment *assessment) {
    m_takeover->setVisible(assessment && !assessment->takeover.isEmpty());
    if (!m_takeover->isHidden())
        m_takeover->setText(tr("Can become root on the host"), assessment->takeover.translated());
    size_t used = 0;
    int open = 0;
    int unknown = 0;
    if (assessment) {
        for (const Finding &finding : assessment->findings) {
            unknown += finding.outcome.verdict == Verdict::Unknown;
            if (!finding.isOpen())
                continue;
            ++open;
            if (used < m_cards.size() && finding.outcome.impliedBy.isEmpty()) {
                m_cards[used]->setFinding(finding);
                m_cards[used++]->show();
            }
        }
    }
    for (size_t i = used; i < m_cards.size(); ++i)
        m_cards[i]->hide();
    if (!assessment)
        m_verdict->setText(tr("Not judged yet. The audit of this container is under way."));
    else if (unknown > 0)
        m_verdict->setText(tr("No open findings, but %1 of %2 controls could not be assessed.")
                               .arg(unknown)
                               .arg(assessment->findings.size()));
    else
        m_verdict->setText(tr("No open findings: all controls that apply have passed."));
    m_verdict->setVisible(open == 0);
    const int hidden = open - static_cast<int>(used);
    m_more->setVisible(hidden > 0);
    m_more->setText(hidden == 1 ? tr("1 more finding") : tr("%n more findings", nullptr, hidden));
    m_more->setAccessibleName(m_more->text());
}

} // namespace hullwatch::ui
