// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attestdialog.h"

#include "core/base/displaytext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 90;
constexpr int dialogWidth = 460;
constexpr int maxLength = 500;

QString dateText(const QDate &date) {
    return date.toString(Qt::ISODate);
}

QDate dateIn(const FormField &field) {
    return QDate::fromString(field.text().trimmed(), Qt::ISODate);
}

QDate today() {
    return Timestamp::now().toDateTime().date();
}

Timestamp at(const QDate &date, const QTime &time) {
    return Timestamp::fromMilliseconds(QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch());
}

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

bool require(FormField &field) {
    const bool isThere = !field.text().trimmed().isEmpty();
    field.setProblem(isThere ? QString() : AttestDialog::tr("Needed: without it the word is worth nothing."));
    return isThere;
}

} // namespace

AttestDialog::AttestDialog(const Control &control, const std::vector<HostChoice> &hosts, QWidget *parent)
    : QDialog(parent), m_control(control) {
    setObjectName(u"attestDialog"_s);
    setWindowTitle(tr("Attest by hand"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xl, space::l, space::xl, space::l, space::m);
    PlainLabel *title = makeLabel(u"attestTitle"_s, type::title, QFont::DemiBold, {}, this);
    title->setWordWrap(true);
    title->setText(control.translatedTitle());
    PlainLabel *hint = makeLabel(u"attestHint"_s, type::note, QFont::Normal, u"muted"_s, this);
    hint->setWordWrap(true);
    hint->setText(control.translatedHint());
    column->addWidget(title);
    column->addWidget(hint);
    addFields(column, hosts);
    column->addWidget(makeButtons());
    m_date->setText(dateText(today()));
    m_expiry->setText(dateText(today().addDays(usualDays)));
    m_owner->setFocus();
}

void AttestDialog::addFields(QVBoxLayout *column, const std::vector<HostChoice> &hosts) {
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
    const auto add = [this, column](const QString &name, const QString &text, const QString &hint) {
        auto *field = new FormField(name, text, this);
        field->line()->setPlaceholderText(hint);
        field->line()->setMaxLength(maxLength);
        connect(field, &FormField::accepted, this, &AttestDialog::give);
        column->addWidget(field);
        return field;
    };
    m_subject = new FormField(u"attestSubject"_s, subjectCaption(m_control.judged()), this);
    m_subject->line()->setPlaceholderText(tr("all; * stands for any text"));
    m_subject->line()->setMaxLength(maxLength);
    connect(m_subject, &FormField::accepted, this, &AttestDialog::give);
    m_subject->setVisible(m_control.judged() != SubjectKind::Host);
    top->addWidget(m_subject, 1);
    column->addLayout(top);
    m_owner = add(u"attestOwner"_s, tr("Who vouches for it"), tr("name, perhaps role"));
    m_statement = add(u"attestStatement"_s, tr("What was looked at"), tr("what holds, and how it was seen"));
    m_evidence = add(u"attestEvidence"_s, tr("Evidence"), tr("link, ticket or file; may be empty"));
    m_date = new FormField(u"attestDate"_s, tr("Seen on"), this);
    m_expiry = new FormField(u"attestExpiry"_s, tr("Valid until"), this);
    auto *dates = new QHBoxLayout;
    setMargins(dates, 0, 0, 0, 0, space::m);
    for (FormField *field : {m_date, m_expiry}) {
        field->line()->setPlaceholderText(tr("YYYY-MM-DD"));
        field->line()->setMaxLength(10);
        connect(field, &FormField::accepted, this, &AttestDialog::give);
        dates->addWidget(field, 1, Qt::AlignTop);
    }
    column->addLayout(dates);
}

QWidget *AttestDialog::makeButtons() {
    auto *foot = new QWidget(this);
    auto *give = makeButton(u"attestGive"_s, tr("Attest"), u"primary"_s, foot);
    auto *cancel = makeButton(u"attestCancel"_s, tr("Cancel"), {}, foot);
    auto *row = new QHBoxLayout(foot);
    setMargins(row, 0, space::s, 0, 0, space::s);
    row->addWidget(give);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(give, &QPushButton::clicked, this, &AttestDialog::give);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
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
    m_date->setText(dateText(attestation.givenAt.toDateTime().date()));
    m_expiry->setText(attestation.expiresAt ? dateText(attestation.expiresAt->toDateTime().date())
                                            : QString());
}

bool AttestDialog::check() {
    const bool hasOwner = require(*m_owner);
    const bool hasStatement = require(*m_statement);
    const QDate date = dateIn(*m_date);
    const QDate expiry = dateIn(*m_expiry);
    const QString malformed = tr("Write the date as 2026-11-25.");
    QString dateProblem;
    if (!date.isValid())
        dateProblem = malformed;
    else if (date > today())
        dateProblem = tr("This day is still to come.");
    m_date->setProblem(dateProblem);
    QString expiryProblem;
    if (!expiry.isValid())
        expiryProblem = malformed;
    else if (expiry < today())
        expiryProblem = tr("This day is over.");
    m_expiry->setProblem(expiryProblem);
    return hasOwner && hasStatement && dateProblem.isEmpty() && expiryProblem.isEmpty();
}

void AttestDialog::fit() {
    // Layouts inside a field learn of a shown problem later, by themselves.
    for (FormField *field : findChildren<FormField *>())
        field->layout()->activate();
    layout()->activate();
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth));
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
    attestation.givenAt = at(dateIn(*m_date), QTime(0, 0));
    // The last day still counts.
    attestation.expiresAt = at(dateIn(*m_expiry), QTime(23, 59, 59));
    Q_EMIT given(attestation);
    accept();
}

} // namespace hullwatch::ui
