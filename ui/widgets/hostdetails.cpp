// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hostdetails.h"

#include "core/base/displaytext.h"
#include "core/base/units.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

HostDetails::HostDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(makeLabel(u"hostDetailsName"_s, type::title, QFont::DemiBold, {}, this))
    , m_address(new CodeText(this))
    , m_facts(makeLabel(u"hostDetailsFacts"_s, type::note, QFont::Normal, u"muted"_s, this))
    , m_problem(new Banner(theme, Role::Critical, u"hostDetailsProblem"_s, this)) {
    setObjectName(u"hostDetails"_s);
    m_name->setElideMode(Qt::ElideMiddle);
    m_address->setObjectName(u"hostDetailsAddress"_s);
    m_address->setMuted(true);
    m_address->setMaximumLines(4);
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::l, space::l, space::l, space::s);
    column->addWidget(m_name);
    column->addWidget(m_address);
    column->addWidget(m_facts);
    column->addSpacing(space::xs);
    column->addWidget(m_problem);
    column->addWidget(makePassphrase());
    m_open = makeLabel(u"hostOpenFindings"_s, type::body, QFont::Medium, {}, this);
    m_open->setWordWrap(true);
    m_findings = makeButton(u"hostShowFindings"_s, tr("Show its findings"), {}, this);
    connect(m_findings, &QPushButton::clicked, this, &HostDetails::findingsRequested);
    column->addWidget(m_open);
    column->addWidget(m_findings);
    column->addSpacing(space::xs);
    makeActions(column);
    column->addStretch(1);
    setKeyring({}, false);
}

QWidget *HostDetails::makePassphrase() {
    m_passphrasePart = makePanel(u"inner"_s, this);
    m_passphrasePart->setObjectName(u"passphrasePart"_s);
    auto *caption =
        makeLabel(u"passphraseCaption"_s, type::small, QFont::Medium, u"muted"_s, m_passphrasePart);
    caption->setText(tr("Passphrase of the client key"));
    m_passphrase = new QLineEdit(m_passphrasePart);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setAccessibleName(caption->text());
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1'024);
    auto *use = makeButton(u"passphraseUse"_s, tr("Connect"), {}, m_passphrasePart);
    m_keep = new QCheckBox(tr("Keep it in the keyring"), m_passphrasePart);
    m_keep->setObjectName(u"passphraseKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keyring = makeLabel(u"passphraseKeyring"_s, type::small, QFont::Normal, u"muted"_s, m_passphrasePart);
    m_keyring->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_passphrase, 1);
    row->addWidget(use);
    auto *column = new QVBoxLayout(m_passphrasePart);
    setMargins(column, space::m, space::m, space::m, space::m, space::s);
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(m_keep);
    column->addWidget(m_keyring);
    connect(use, &QPushButton::clicked, this, &HostDetails::enterPassphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &HostDetails::enterPassphrase);
    return m_passphrasePart;
}

void HostDetails::makeActions(QVBoxLayout *column) {
    const auto add = [this](const QString &name, const QString &text, const QString &kind, auto signal) {
        auto *button = makeButton(name, text, kind, this);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    m_edit = add(u"hostEdit"_s, tr("Edit"), u"primary"_s, &HostDetails::editRequested);
    m_import = add(u"hostImport"_s, tr("Save this host"), u"primary"_s, &HostDetails::importRequested);
    m_diagnose = add(u"hostDiagnose"_s, tr("Diagnose…"), {}, &HostDetails::diagnoseRequested);
    m_retry = add(u"hostRetryNow"_s, tr("Retry now"), {}, &HostDetails::retryRequested);
    m_duplicate = add(u"hostDuplicate"_s, tr("Duplicate"), {}, &HostDetails::duplicateRequested);
    m_remove = add(u"hostRemove"_s, tr("Remove"), {}, &HostDetails::removeRequested);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_import, 0, 0);
    grid->addWidget(m_diagnose, 0, 1);
    grid->addWidget(m_retry, 1, 0, 1, 2);
    grid->addWidget(m_duplicate, 2, 0);
    grid->addWidget(m_remove, 2, 1);
    column->addLayout(grid);
}

void HostDetails::setKeyring(const QString &sentence, bool available) {
    m_keyringAvailable = available;
    m_keyring->setText(sentence);
    m_keyring->setVisible(!sentence.isEmpty());
}

void HostDetails::showFacts(const HostItem &item, const HostEntry *entry) {
    QStringList lines;
    if (item.state != HostState::Unreachable)
        lines.append(item.detail);
    else
        lines.append(transportWord(entry->status.transport));
    if (entry && entry->snapshot && !entry->snapshot->daemon.operatingSystem.isEmpty())
        lines.append(displayText(entry->snapshot->daemon.operatingSystem, 80));
    if (entry && entry->status.lastAnswerAt && item.state != HostState::Live) {
        lines.append(tr("Last answer %1 ago")
                         .arg(durationText(secondsBetween(*entry->status.lastAnswerAt, Timestamp::now()))));
    }
    lines.append(tr("Origin: %1").arg(item.origin));
    m_facts->setText(lines.join(u'\n'));
}

void HostDetails::present(const HostItem &item, const HostEntry *entry, bool editable) {
    m_name->setText(item.label);
    m_address->setText(item.address);
    showFacts(item, entry);
    const bool isSaved = !item.savedId.isEmpty();
    const bool lost = item.state == HostState::Unreachable;
    m_problem->setVisible(lost);
    if (lost)
        m_problem->setText(tr("Unreachable"), item.detail);
    const ErrorCode code = lost ? entry->status.error.code : ErrorCode::None;
    const bool asks = code == ErrorCode::TlsKeyEncrypted || code == ErrorCode::TlsPassphraseWrong;
    m_passphrasePart->setVisible(asks);
    m_keep->setVisible(isSaved && m_keyringAvailable);
    m_edit->setVisible(isSaved);
    m_edit->setEnabled(editable);
    m_import->setVisible(!isSaved && !item.demo);
    m_import->setEnabled(editable);
    const bool isJudged = entry && entry->assessment;
    const QString open = isJudged ? hostFindingsText(*entry->assessment) : QString();
    m_open->setVisible(isJudged);
    m_open->setText(open.isEmpty() ? tr("The host itself: no open findings")
                                   : tr("The host itself: %1").arg(open));
    m_findings->setVisible(isJudged);
    m_diagnose->setVisible(entry != nullptr);
    m_retry->setVisible(lost);
    m_duplicate->setVisible(isSaved);
    m_duplicate->setEnabled(editable);
    m_remove->setVisible(isSaved);
    m_remove->setEnabled(editable);
}

void HostDetails::enterPassphrase() {
    const QString typed = m_passphrase->text();
    if (typed.isEmpty())
        return;
    m_passphrase->clear();
    Q_EMIT passphraseEntered(typed, m_keep->isVisible() && m_keep->isChecked());
}

} // namespace hullwatch::ui
