// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/acceptdialog.h"

#include "ui/models/acceptancetext.h"
#include "ui/models/findingtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

AcceptDialog::AcceptDialog(const Theme &theme, const Finding &finding,
                           const std::vector<ScopeChoice> &choices, QWidget *parent)
    : FormDialog(u"accept"_s, parent), m_choices(choices) {
    setWindowTitle(tr("Accept a finding"));
    setHead(headlineText(finding),
            tr("Accepting mends nothing: the finding is counted apart, never as a pass, and is open again "
               "when the acceptance ends."));
    m_problem = new Banner(theme, Role::Critical, u"acceptProblem"_s, this);
    m_problem->hide();
    column()->addWidget(m_problem);
    m_owner = addField(u"acceptOwner"_s, tr("Who accepts it"), tr("name, perhaps role"));
    m_reason =
        addField(u"acceptReason"_s, tr("Why it can wait"), tr("what limits the risk, perhaps a ticket"));
    addScope(choices);
    addExpiry();
    addFoot(tr("Accept"));
    m_owner->setFocus();
}

void AcceptDialog::addScope(const std::vector<ScopeChoice> &choices) {
    PlainLabel *caption = makeLabel(u"acceptScopeCaption"_s, type::small, QFont::Medium, u"muted"_s, this);
    caption->setText(tr("Holds for"));
    m_scope = new QComboBox(this);
    m_scope->setObjectName(u"acceptScope"_s);
    m_scope->setAccessibleName(caption->text());
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ScopeChoice &choice : choices)
        m_scope->addItem(choice.label);
    m_scopeHint = makeLabel(u"acceptScopeHint"_s, type::note, QFont::Normal, u"muted"_s, this);
    m_scopeHint->setWordWrap(true);
    auto *holds = new QVBoxLayout;
    holds->setSpacing(space::xs);
    holds->addWidget(caption);
    holds->addWidget(m_scope);
    holds->addWidget(m_scopeHint);
    column()->addLayout(holds);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AcceptDialog::showHint);
    showHint();
}

void AcceptDialog::addExpiry() {
    m_expiry = new DayField(u"acceptExpiry"_s, tr("Until"), this);
    m_expiry->setDay(today().addDays(usualDays));
    for (const int days : {30, 90, 180}) {
        auto *term = makeButton(u"acceptDays%1"_s.arg(days), tr("%n days", nullptr, days), u"pill"_s, this);
        connect(term, &QPushButton::clicked, this, [this, days] { m_expiry->setDay(today().addDays(days)); });
        m_expiry->addBeside(term);
    }
    column()->addWidget(m_expiry);
}

void AcceptDialog::showHint() {
    const int chosen = m_scope->currentIndex();
    m_scopeHint->setText(chosen < 0 ? QString() : m_choices[static_cast<size_t>(chosen)].hint);
    if (isVisible())
        fit();
}

void AcceptDialog::setWaiver(const Waiver &waiver) {
    m_owner->setText(waiver.owner);
    m_reason->setText(waiver.reason);
    auto choice = std::find_if(m_choices.begin(), m_choices.end(),
                               [&waiver](const ScopeChoice &known) { return known.scope == waiver.scope; });
    if (choice == m_choices.end()) {
        m_choices.push_back({scopeText(waiver.scope), tr("As it was written into the file."), waiver.scope});
        choice = m_choices.end() - 1;
        m_scope->addItem(choice->label);
    }
    m_scope->setCurrentIndex(static_cast<int>(choice - m_choices.begin()));
    if (waiver.isValidAt(Timestamp::now())) {
        setWindowTitle(tr("Change an acceptance"));
        m_expiry->setDay(waiver.expiresAt ? waiver.expiresAt->toDateTime().date() : QDate());
    }
}

bool AcceptDialog::check() {
    const bool hasOwner = require(*m_owner, tr("Needed: somebody has to answer for it."));
    const bool hasReason = require(*m_reason, tr("Needed: whoever reads it later has to understand it."));
    QString problem;
    if (!m_expiry->day().isValid())
        problem = DayField::malformed();
    else if (m_expiry->day() < today())
        problem = tr("This day is over.");
    else if (m_expiry->day() > today().addDays(mostDays))
        problem = tr("At most a year ahead; it can be renewed then.");
    m_expiry->setProblem(problem);
    for (FormField *field : {m_owner, m_reason, static_cast<FormField *>(m_expiry)}) {
        if (field->hasProblem()) {
            field->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return hasOwner && hasReason && problem.isEmpty();
}

void AcceptDialog::setWaiting(bool waiting) {
    giveButton()->setEnabled(!waiting);
    giveButton()->setText(waiting ? tr("Saving…") : tr("Accept"));
}

void AcceptDialog::give() {
    const bool isComplete = check();
    if (isComplete)
        m_problem->hide();
    fit();
    if (!isComplete)
        return;
    setWaiting(true);
    Waiver waiver;
    waiver.scope = m_choices[static_cast<size_t>(m_scope->currentIndex())].scope;
    waiver.owner = m_owner->text().trimmed();
    waiver.reason = m_reason->text().trimmed();
    // In milliseconds, as the file keeps it.
    waiver.grantedAt = Timestamp::fromMilliseconds(Timestamp::now().milliseconds());
    waiver.expiresAt = endOf(m_expiry->day());
    Q_EMIT given(waiver);
}

void AcceptDialog::answer(const Error &error) {
    if (error.code == ErrorCode::None) {
        accept();
        return;
    }
    setWaiting(false);
    m_problem->setText(tr("Not kept yet"), errorText(error) + u' ' +
                                               tr("What you typed is still here: accept again after that."));
    m_problem->show();
    fit();
}

} // namespace hullwatch::ui
