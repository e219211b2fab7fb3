// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/acceptancepanel.h"

#include "core/audit/waivers.h"
#include "core/base/displaytext.h"
#include "ui/models/acceptancetext.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOwner = 80;
constexpr qsizetype longestReason = 1'000;

} // namespace

AcceptancePanel::AcceptancePanel(QWidget *parent)
    : QFrame(parent)
    , m_who(makeLabel(u"acceptanceWho"_s, type::body, QFont::DemiBold, {}, this))
    , m_when(makeLabel(u"acceptanceWhen"_s, type::note, QFont::Normal, u"muted"_s, this))
    , m_why(makeLabel(u"acceptanceWhy"_s, type::body, QFont::Normal, {}, this))
    , m_measured(makeLabel(u"acceptanceMeasured"_s, type::note, QFont::Normal, u"muted"_s, this))
    , m_change(makeButton(u"acceptanceChange"_s, tr("Change…"), u"link"_s, this))
    , m_withdraw(makeButton(u"acceptanceWithdraw"_s, tr("Withdraw"), u"link"_s, this)) {
    setObjectName(u"acceptancePanel"_s);
    setProperty("panel", u"inner"_s);
    m_who->setElideMode(Qt::ElideRight);
    m_change->setAccessibleName(tr("Change the acceptance"));
    m_withdraw->setAccessibleName(tr("Withdraw the acceptance"));
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, space::xs);
    head->addWidget(m_who, 1);
    head->addWidget(m_change);
    head->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::m, space::s, space::s, 10, space::xs);
    column->addLayout(head);
    for (PlainLabel *label : {m_when, m_why, m_measured}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    hide();
    connect(m_change, &QPushButton::clicked, this, &AcceptancePanel::changeRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &AcceptancePanel::withdrawRequested);
}

void AcceptancePanel::present(const Finding &finding, const Waiver *waiver, Timestamp now) {
    const bool isWaived = finding.outcome.verdict == Verdict::Waived;
    m_change->setVisible(isWaived && waiver);
    m_withdraw->setVisible(isWaived && waiver);
    setVisible(finding.acceptance || waiver);
    if (finding.acceptance) {
        const Acceptance &word = *finding.acceptance;
        const QString owner = displayText(word.owner, longestOwner);
        QStringList when{remainingText(word.expiresAt, now)};
        if (endsSoon(word.expiresAt, now))
            when.append(untilText(word.expiresAt, now));
        when.append(tr("since %1").arg(dayText(word.since)));
        if (waiver)
            when.append(scopeText(waiver->scope));
        const QString measured = verdictWord(word.measured).toLower();
        say(isWaived ? tr("Accepted by %1").arg(owner) : tr("Attested by %1").arg(owner), when.join(u" · "_s),
            endsSoon(word.expiresAt, now), displayText(word.reason, longestReason),
            isWaived ? tr("Measured: %1. It is counted apart and is no pass.").arg(measured)
                     : tr("Measured: %1.").arg(measured));
    } else if (waiver) {
        say(tr("The acceptance ended on %1").arg(dayText(*waiver->expiresAt)),
            tr("It was given by %1").arg(displayText(waiver->owner, longestOwner)) + u" · "_s +
                scopeText(waiver->scope),
            false, displayText(waiver->reason, longestReason),
            tr("The finding is open again. Mend it, or accept it anew below."));
    }
}

void AcceptancePanel::say(const QString &who, const QString &when, bool isUrgent, const QString &why,
                          const QString &measured) {
    m_who->setText(who);
    m_when->setText(when);
    m_when->setTone(isUrgent ? u"critical"_s : u"muted"_s);
    m_why->setText(why);
    m_measured->setText(measured);
}

} // namespace hullwatch::ui
