// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attestdialog.h"

#include "core/base/displaytext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QLineEdit>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;

QString subjectCaption(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Container:
        return AttestDialog::tr("Containers");
    case SubjectKind::Image:
        return AttestDialog::tr("Images");
    case SubjectKind::Network:
        return AttestDialog::tr("Networks");
    case SubjectKind::Volume:
        return AttestDialog::tr("Volumes");
    case SubjectKind::Host:
        break;
    }
    return {};
}

} // namespace

AttestDialog::AttestDialog(const Control &control, const std::vector<HostChoice> &hosts, QWidget *parent)
    : FormDialog(u"attest"_s, parent), m_control(control) {
    setWindowTitle(tr("Attest by hand"));
    setHead(control.translatedTitle(), control.translatedHint());
    addScope(hosts);
    m_owner = addField(u"attestOwner"_s, tr("Who vouches for it"), tr("name, perhaps role"));
    m_statement =
        addField(u"attestStatement"_s, tr("What was looked at"), tr("what holds, and how it was seen"));
    m_evidence = addField(u"attestEvidence"_s, tr("Evidence"), tr("link, ticket or file; may be empty"));
    addDays();
    addFoot(tr("Attest"));
    m_owner->setFocus();
}

void AttestDialog::addScope(const std::vector<HostChoice> &hosts) {
    PlainLabel *caption = makeLabel(u"attestHostCaption"_s, type::small, QFont::Medium, u"muted"_s, this);
    caption->setText(tr("Holds for"));
    m_host = new QComboBox(this);
    m_host->setObjectName(u"attestHost"_s);
    m_host->setAccessibleName(caption->text());
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->addItem(tr("All hosts"), QString());
    for (const HostChoice &host : hosts)
        m_host->addItem(host.label, host.host);
    auto *holds = new QVBoxLayout;
    holds->setSpacing(space::xs);
    holds->addWidget(caption);
    holds->addWidget(m_host);
    auto *top = new QHBoxLayout;
    setMargins(top, 0, 0, 0, 0, space::m);
    top->addLayout(holds, 1);
    column()->addLayout(top);
    m_subject =
        addField(u"attestSubject"_s, subjectCaption(m_control.judged()), tr("all; * stands for any text"));
    m_subject->setVisible(m_control.judged() != SubjectKind::Host);
    column()->removeWidget(m_subject);
    top->addWidget(m_subject, 1);
}

void AttestDialog::addDays() {
    m_date = new DayField(u"attestDate"_s, tr("Seen on"), this);
    m_date->setDay(today());
    m_expiry = new DayField(u"attestExpiry"_s, tr("Valid until"), this);
    m_expiry->setDay(today().addDays(usualDays));
    auto *days = new QHBoxLayout;
    setMargins(days, 0, 0, 0, 0, space::m);
    days->addWidget(m_date, 1, Qt::AlignTop);
    days->addWidget(m_expiry, 1, Qt::AlignTop);
    column()->addLayout(days);
}

void AttestDialog::setAttestation(const Attestation &attestation) {
    setWindowTitle(tr("Edit attestation"));
    const QString &host = attestation.scope.host;
    if (m_host->findData(host) < 0)
        m_host->addItem(displayText(host, 80), host);
    m_host->setCurrentIndex(m_host->findData(host));
    m_subject->setText(attestation.scope.subject);
    m_owner->setText(attestation.owner);
    m_statement->setText(attestation.statement);
    m_evidence->setText(attestation.evidence);
    m_date->setDay(attestation.givenAt.toDateTime().date());
    m_expiry->setDay(attestation.expiresAt ? attestation.expiresAt->toDateTime().date() : QDate());
}

bool AttestDialog::check() {
    const QString needed = tr("Needed: without it the word is worth nothing.");
    const bool hasOwner = require(*m_owner, needed);
    const bool hasStatement = require(*m_statement, needed);
    QString dateProblem;
    if (!m_date->day().isValid())
        dateProblem = DayField::malformed();
    else if (m_date->day() > today())
        dateProblem = tr("This day is still to come.");
    m_date->setProblem(dateProblem);
    QString expiryProblem;
    if (!m_expiry->day().isValid())
        expiryProblem = DayField::malformed();
    else if (m_expiry->day() < today())
        expiryProblem = tr("This day is over.");
    m_expiry->setProblem(expiryProblem);
    return hasOwner && hasStatement && dateProblem.isEmpty() && expiryProblem.isEmpty();
}

void AttestDialog::give() {
    if (!check()) {
        fit();
        return;
    }
    Attestation attestation;
    attestation.scope = {QString::fromLatin1(m_control.id), m_host->currentData().toString(),
                         m_subject->text().trimmed()};
    attestation.owner = m_owner->text().trimmed();
    attestation.statement = m_statement->text().trimmed();
    attestation.evidence = m_evidence->text().trimmed();
    attestation.givenAt = beginOf(m_date->day());
    attestation.expiresAt = endOf(m_expiry->day());
    Q_EMIT given(attestation);
    accept();
}

} // namespace hullwatch::ui
