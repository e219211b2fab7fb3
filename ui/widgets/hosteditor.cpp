// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hosteditor.h"

#include "ui/widgets/codeblock.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString problemOf(const Error &error) {
    return error.code == ErrorCode::None ? QString() : errorText(error);
}

/// For a POSIX shell.
QString quoted(const QString &path) {
    return u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
}

QCheckBox *makeCheck(const QString &name, const QString &text, QWidget *parent) {
    auto *check = new QCheckBox(text, parent);
    check->setObjectName(name);
    check->setAccessibleName(text);
    return check;
}

} // namespace

HostEditor::HostEditor(QWidget *parent) : QWidget(parent) {
    setObjectName(u"hostEditor"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setProperty("plane", u"clear"_s);
    auto *fields = new QVBoxLayout(content);
    setMargins(fields, space::l, space::l, space::l, space::l, space::m);
    makeFields(fields);
    makeTlsFields(fields);
    fields->addStretch(1);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(makeButtons());
    setFocusProxy(m_address);
    for (FormField *field : {m_address, m_name, m_group, m_ca, m_certificate, m_key, m_crl}) {
        connect(field, &FormField::edited, this, &HostEditor::onEdited);
        connect(field, &FormField::accepted, this, &HostEditor::save);
    }
    connect(m_tls, &QCheckBox::toggled, this, &HostEditor::onEdited);
    connect(m_enabled, &QCheckBox::toggled, this, &HostEditor::onEdited);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(250ms);
    connect(&m_checkTimer, &QTimer::timeout, this, [this] {
        if (m_checker)
            m_checker->check(draft());
    });
}

void HostEditor::makeFields(QVBoxLayout *column) {
    m_title = makeLabel(u"hostEditorTitle"_s, type::title, QFont::DemiBold, {}, this);
    column->addWidget(m_title);
    m_address = new FormField(u"hostAddress"_s, tr("Address"), this);
    m_address->setMachineText();
    m_address->line()->setPlaceholderText(u"tcp://host.example.com:2376"_s);
    column->addWidget(m_address);
    m_name = new FormField(u"hostName"_s, tr("Name"), this);
    m_name->line()->setPlaceholderText(tr("like the address"));
    m_name->line()->setMaxLength(200);
    column->addWidget(m_name);
    m_group = new FormField(u"hostGroup"_s, tr("Group"), this);
    m_group->line()->setPlaceholderText(tr("none"));
    m_group->line()->setMaxLength(100);
    column->addWidget(m_group);
    m_enabled = makeCheck(u"hostEnabled"_s, tr("Watch this host"), this);
    column->addWidget(m_enabled);
}

void HostEditor::makeTlsFields(QVBoxLayout *column) {
    m_tlsPart = new QWidget(this);
    auto *fields = new QVBoxLayout(m_tlsPart);
    setMargins(fields, 0, space::xs, 0, 0, space::m);
    m_tls = makeCheck(u"hostTls"_s, tr("Protect the connection with TLS"), m_tlsPart);
    fields->addWidget(m_tls);
    const auto add = [this, fields](const QString &name, const QString &caption, const QString &hint) {
        auto *field = new FormField(name, caption, m_tlsPart);
        field->setMachineText();
        field->line()->setPlaceholderText(hint);
        field->addBrowseButton(tr("Choose a file: %1").arg(caption));
        fields->addWidget(field);
        return field;
    };
    m_ca = add(u"hostCa"_s, tr("CA certificate"), tr("the system's CAs"));
    m_certificate = add(u"hostCertificate"_s, tr("Client certificate"), tr("none"));
    m_key = add(u"hostKey"_s, tr("Client key"), tr("none"));
    m_keyFix = new CodeBlock(u"hostKeyFix"_s, m_tlsPart);
    m_keyFix->hide();
    fields->addWidget(m_keyFix);
    m_keyHint = makeLabel(u"hostKeyHint"_s, type::note, QFont::Normal, u"muted"_s, m_tlsPart);
    m_keyHint->setWordWrap(true);
    m_keyHint->setText(tr("This key has a passphrase: you are asked for it when the host connects."));
    fields->addWidget(m_keyHint);
    m_crl = add(u"hostCrl"_s, tr("Revocation list"), tr("none"));
    column->addWidget(m_tlsPart);
}

QWidget *HostEditor::makeButtons() {
    auto *foot = new QFrame(this);
    foot->setProperty("edge", u"top"_s);
    m_save = makeButton(u"hostSave"_s, tr("Save"), u"primary"_s, foot);
    auto *cancel = makeButton(u"hostCancel"_s, tr("Cancel"), {}, foot);
    auto *row = new QHBoxLayout(foot);
    setMargins(row, space::l, space::m, space::l, space::m, space::s);
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &HostEditor::save);
    connect(cancel, &QPushButton::clicked, this, &HostEditor::cancelled);
    return foot;
}

void HostEditor::setChecker(HostChecker *checker) {
    m_checker = checker;
    if (checker)
        connect(checker, &HostChecker::checked, this, &HostEditor::onChecked);
}

void HostEditor::edit(const SavedHost &host, bool isNew, const QSet<HostId> &taken) {
    m_host = host;
    m_taken = taken;
    m_title->setText(isNew ? tr("New host") : tr("Edit host"));
    m_address->setText(host.url);
    m_name->setText(host.name);
    m_group->setText(host.group);
    m_enabled->setChecked(host.enabled);
    m_tls->setChecked(host.tls);
    m_ca->setText(host.files.ca);
    m_certificate->setText(host.files.certificate);
    m_key->setText(host.files.key);
    m_crl->setText(host.files.crl);
    onEdited();
    for (FormField *field : {m_address, m_ca, m_certificate, m_key, m_crl})
        field->setProblem({});
    if (isTaken())
        showAddressProblem({});
}

SavedHost HostEditor::draft() const {
    SavedHost host = m_host;
    host.url = m_address->text().trimmed();
    host.name = m_name->text().trimmed();
    host.group = m_group->text().trimmed();
    host.enabled = m_enabled->isChecked();
    host.tls = m_tls->isChecked();
    host.files = {m_ca->text().trimmed(), m_certificate->text().trimmed(), m_key->text().trimmed(),
                  m_crl->text().trimmed()};
    return host;
}

bool HostEditor::isTaken() const {
    return m_checker && m_taken.contains(m_checker->hostOf(draft()));
}

void HostEditor::onEdited() {
    const SavedHost host = draft();
    const bool isLocal = host.url.startsWith("unix:"_L1, Qt::CaseInsensitive) ||
                         host.url.startsWith("ssh:"_L1, Qt::CaseInsensitive);
    m_tlsPart->setVisible(!isLocal);
    for (QWidget *field : {m_ca, m_certificate, m_key, m_crl})
        field->setVisible(host.tls);
    m_keyFix->hide();
    m_keyHint->hide();
    m_save->setEnabled(m_checker && !m_checker->hostOf(host).isEmpty() && !isTaken());
    m_checkTimer.start();
}

void HostEditor::showAddressProblem(const Error &error) {
    m_address->setProblem(isTaken() ? tr("Another host of the list has this address already.")
                                    : problemOf(error));
}

void HostEditor::onChecked(const SavedHost &host, const HostCheck &check) {
    // An answer about what has been typed over meanwhile.
    if (!isVisible() || host != draft())
        return;
    const bool isEmpty = host.url.isEmpty();
    showAddressProblem(isEmpty ? Error{} : check.address);
    m_ca->setProblem(problemOf(check.ca));
    m_certificate->setProblem(problemOf(check.certificate));
    m_key->setProblem(problemOf(check.key));
    m_crl->setProblem(problemOf(check.crl));
    m_keyFix->setCode(check.key.code == ErrorCode::TlsKeyExposed ? u"chmod 600 "_s + quoted(host.files.key)
                                                                 : QString());
    m_keyHint->setVisible(host.tls && check.keyIsEncrypted);
}

void HostEditor::save() {
    if (m_save->isEnabled())
        Q_EMIT saveRequested(draft());
}

void HostEditor::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hullwatch::ui
