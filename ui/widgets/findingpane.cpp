// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingpane.h"

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
    , m_showHost(makeButton(u"findingShowHost"_s, tr("Show host"), {}, this)) {
    setObjectName(u"findingPane"_s);
    setProperty("edge", u"left"_s);
    m_subject->setElideMode(Qt::ElideMiddle);
    m_place->setElideMode(Qt::ElideRight);
    setPlainToolTip(m_openContainer, tr("All findings, resources and changes of this container (Enter)"));
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
    auto *column = new QVBoxLayout(this);
    setMargins(column, 1, 0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(footer);
    connect(m_openContainer, &QPushButton::clicked, this, [this] {
        Q_EMIT containerRequested({m_host, m_container});
    });
    connect(m_showHost, &QPushButton::clicked, this, [this] { Q_EMIT hostRequested(m_host); });
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
    if (m_shown == *row.finding)
        return;
    m_shown = *row.finding;
    m_detail->setFinding(*row.finding);
}

} // namespace hullwatch::ui
