// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 500;

} // namespace

FormDialog::FormDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_title(makeLabel(name + u"Title"_s, type::title, QFont::DemiBold, {}, this))
    , m_hint(makeLabel(name + u"Hint"_s, type::note, QFont::Normal, u"muted"_s, this)) {
    setObjectName(name + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(dialogWidth);
    setMargins(m_column, space::xl, space::l, space::xl, space::l, space::m);
    for (PlainLabel *label : {m_title, m_hint}) {
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
}

void FormDialog::setHead(const QString &title, const QString &hint) {
    m_title->setText(title);
    m_hint->setText(hint);
}

FormField *FormDialog::addField(const QString &name, const QString &caption, const QString &placeholder) {
    auto *field = new FormField(name, caption, this);
    field->line()->setPlaceholderText(placeholder);
    field->line()->setMaxLength(longestText);
    m_column->addWidget(field);
    return field;
}

void FormDialog::addFoot(const QString &give) {
    auto *foot = new QWidget(this);
    m_give = makeButton(m_name + u"Give"_s, give, u"primary"_s, foot);
    m_give->setDefault(true);
    auto *cancel = makeButton(m_name + u"Cancel"_s, tr("Cancel"), {}, foot);
    auto *row = new QHBoxLayout(foot);
    setMargins(row, 0, space::s, 0, 0, space::s);
    row->addWidget(m_give);
    row->addWidget(cancel);
    row->addStretch(1);
    m_column->addWidget(foot);
    connect(m_give, &QPushButton::clicked, this, [this] { this->give(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool FormDialog::require(FormField &field, const QString &problem) {
    const bool isThere = !field.text().trimmed().isEmpty();
    field.setProblem(isThere ? QString() : problem);
    return isThere;
}

void FormDialog::fit() {
    // Layouts inside a field learn of a shown problem later, by themselves.
    for (FormField *field : findChildren<FormField *>())
        field->layout()->activate();
    layout()->activate();
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth));
}

} // namespace hullwatch::ui
