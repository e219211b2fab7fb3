// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingpane.h"

#include "core/audit/waivers.h"
#include "core/base/displaytext.h"
#include "ui/models/findingtext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/findingdetail.h"
#include "ui/widgets/plaintext.h"

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

FindingPane::FindingPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_subject(makeLabel(u"findingSubject"_s, type::title, QFont::DemiBold, {}, this))
    , m_place(makeLabel(u"findingPlace"_s, type::small, QFont::Normal, u"muted"_s, this))
    , m_detail(new FindingDetail(theme, this))
    , m_openContainer(makeButton(u"findingOpenContainer"_s, tr("Open container"), u"primary"_s, this))
    , m_showHost(makeButton(u"findingShowHost"_s, tr("Show host"), {}, this))
    , m_accept(makeButton(u"findingAccept"_s, tr("Accept…"), {}, this)) {
    setObjectName(u"findingPane"_s);
    setProperty("edge", u"left"_s);
    m_subject->setElideMode(Qt::ElideMiddle);
    m_place->setElideMode(Qt::ElideRight);
    setPlainToolTip(m_openContainer, tr("All findings, resources and changes of this container (Enter)"));
    setPlainToolTip(m_accept, tr("Live with this finding until a day: it is counted apart, never as a pass"));
    auto *head = new QVBoxLayout;
    setMargins(head, space::l, space::m, space::l, space::s, 2);
    head->addWidget(m_subject);
    head->addWidget(m_place);
    auto *middle = new QHBoxLayout;
    setMargins(middle, space::m, 0, space::m, space::s, 0);
    middle->addWidget(m_detail);
    auto *footer = new QFrame(this);
    footer->setProperty("edge", u"top"_s);
    auto *actions = new QHBoxLayout(footer);
    setMargins(actions, space::l, space::m, space::l, space::m, space::s);
    actions->addWidget(m_openContainer);
    actions->addWidget(m_showHost);
    actions->addStretch(1);
    actions->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 1, 0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(footer);
    connect(m_openContainer, &QPushButton::clicked, this, [this] {
        Q_EMIT containerRequested({m_host, m_container});
    });
    connect(m_showHost, &QPushButton::clicked, this, [this] { Q_EMIT hostRequested(m_host); });
    connect(m_accept, &QPushButton::clicked, this, [this] { ask(AcceptanceAct::Accept); });
    connect(m_detail, &FindingDetail::acceptanceAsked, this, &FindingPane::ask);
}

void FindingPane::ask(AcceptanceAct act) {
    if (m_shown)
        Q_EMIT acceptanceAsked({act, m_host, *m_shown, m_waiver});
}

void FindingPane::present(const FindingRow &row) {
    m_host = row.host->host;
    m_container = row.container ? row.container->id : ContainerId();
    m_subject->setText(subjectText(row));
    const QString kind = subjectKindWord(row.finding->subjectKind);
    QStringList place{row.finding->subjectKind == SubjectKind::Host
                          ? kind
                          : tr("%1 on %2", "image, host").arg(kind, row.host->label)};
    if (row.container)
        place.append(displayText(row.container->imageName, 120));
    m_place->setText(place.join(u" · "));
    m_openContainer->setVisible(row.container != nullptr);
    // What is the same is left alone, with the reader's selection and place in it.
    const AuditContext &context = *row.host->assessment->context;
    const Waiver *found = waiverOf(*row.finding, m_host, context);
    const auto waiver = found ? std::optional(*found) : std::nullopt;
    if (m_shown == *row.finding && m_waiver == waiver)
        return;
    m_shown = *row.finding;
    m_waiver = waiver;
    m_detail->setFinding(*row.finding, found, context.now);
    m_accept->setVisible(isWaivable(*row.finding));
}

} // namespace hullwatch::ui
