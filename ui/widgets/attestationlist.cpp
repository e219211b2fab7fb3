// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attestationlist.h"

#include "core/base/displaytext.h"
#include "ui/models/acceptancetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 500;

} // namespace

AttestationList::AttestationList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(u"attestationList"_s);
    setMargins(m_column, 0, 0, 0, 0, 0);
}

void AttestationList::present(const std::vector<const Control *> &controls,
                              const std::vector<Attestation> &attestations, bool editable) {
    if (m_content && controls == m_controls && attestations == m_attestations && editable == m_editable)
        return;
    m_controls = controls;
    m_attestations = attestations;
    m_editable = editable;
    m_words = 0;
    if (m_content) {
        // A button of it may be what is being pressed.
        m_content->hide();
        m_content->deleteLater();
        m_content->setObjectName({});
        for (QWidget *child : m_content->findChildren<QWidget *>())
            child->setObjectName({});
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    setMargins(column, 0, 0, 0, 0, space::s);
    for (const Control *control : controls)
        column->addWidget(makeControl(*control));
    m_column->addWidget(m_content);
}

QPushButton *AttestationList::makeAction(const QString &name, const QString &text, QWidget *parent) {
    QPushButton *button = makeButton(name, text, u"link"_s, parent);
    button->setEnabled(m_editable);
    return button;
}

QWidget *AttestationList::makeControl(const Control &control) {
    const QString id = QString::fromLatin1(control.id);
    QFrame *panel = makePanel(u"inner"_s, m_content);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 10, 7, 10, 9, 6);
    PlainLabel *title = makeLabel(u"attest-"_s + id + u"-title"_s, type::body, QFont::Normal, {}, panel);
    title->setText(control.translatedTitle());
    title->setElideMode(Qt::ElideRight);
    QPushButton *attest = makeAction(u"attest-"_s + id, tr("Attest…"), panel);
    attest->setAccessibleName(tr("Attest: %1").arg(title->text()));
    connect(attest, &QPushButton::clicked, this, [this, id] { Q_EMIT attestRequested(id); });
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, space::s);
    head->addWidget(title, 1);
    head->addWidget(attest);
    column->addLayout(head);
    int words = 0;
    for (const Attestation &attestation : m_attestations) {
        if (!matchesPattern(attestation.scope.control, id))
            continue;
        column->addWidget(makeWord(attestation));
        ++words;
    }
    if (words == 0) {
        PlainLabel *none = makeLabel({}, type::note, QFont::Normal, u"muted"_s, panel);
        none->setText(tr("Nobody has attested this yet."));
        column->addWidget(none);
    }
    return panel;
}

QWidget *AttestationList::makeWord(const Attestation &attestation) {
    const QString number = QString::number(m_words++);
    QFrame *word = makePanel(u"sunken"_s, m_content);
    const auto label = [word](const QString &tone, const QString &text) {
        PlainLabel *line = makeLabel({}, type::note, QFont::Normal, tone, word);
        line->setWordWrap(true);
        line->setText(text);
        return line;
    };
    PlainLabel *who = makeLabel(u"wordOwner"_s + number, type::note, QFont::DemiBold, {}, word);
    who->setText(displayText(attestation.owner, 80));
    who->setElideMode(Qt::ElideRight);
    const Timestamp now = Timestamp::now();
    const bool isValid = attestation.isValidAt(now);
    PlainLabel *until =
        label(isValid ? u"muted"_s : u"critical"_s,
              untilText(attestation.expiresAt, now) + u" · "_s + scopeText(attestation.scope));
    until->setObjectName(u"wordUntil"_s + number);
    QPushButton *edit = makeAction(u"wordEdit"_s + number, tr("Edit…"), word);
    edit->setAccessibleName(tr("Edit the word of %1").arg(who->text()));
    QPushButton *withdraw = makeAction(u"wordWithdraw"_s + number, tr("Withdraw"), word);
    withdraw->setAccessibleName(tr("Withdraw the word of %1").arg(who->text()));
    connect(edit, &QPushButton::clicked, this, [this, attestation] { Q_EMIT editRequested(attestation); });
    connect(withdraw, &QPushButton::clicked, this,
            [this, attestation] { Q_EMIT withdrawRequested(attestation); });
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, space::xs);
    head->addWidget(who, 1);
    head->addWidget(edit);
    head->addWidget(withdraw);
    auto *column = new QVBoxLayout(word);
    setMargins(column, space::s, space::xs, space::xs, space::s, space::xs);
    column->addLayout(head);
    column->addWidget(until);
    column->addWidget(label({}, displayText(attestation.statement, shownLength)));
    if (!attestation.evidence.isEmpty())
        column->addWidget(label(u"muted"_s, displayText(attestation.evidence, shownLength)));
    return word;
}

} // namespace hullwatch::ui
