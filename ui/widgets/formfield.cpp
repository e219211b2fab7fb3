// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &name, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(makeLabel(name + u"Caption"_s, type::small, QFont::Medium, u"muted"_s, this))
    , m_line(new QLineEdit(this))
    , m_problem(makeLabel(name + u"Problem"_s, type::note, QFont::Normal, u"critical"_s, this))
    , m_row(new QHBoxLayout) {
    setObjectName(name);
    m_caption->setText(caption);
    m_caption->setBuddy(m_line);
    m_line->setObjectName(name + u"Line"_s);
    m_line->setAccessibleName(caption);
    m_line->setMaxLength(2'048);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_line);
    setMargins(m_row, 0, 0, 0, 0, space::xs);
    m_row->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, space::xs);
    column->addWidget(m_caption);
    column->addLayout(m_row);
    column->addWidget(m_problem);
    connect(m_line, &QLineEdit::textChanged, this, &FormField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FormField::accepted);
}

QString FormField::text() const {
    return m_line->text();
}

void FormField::setText(const QString &text) {
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void FormField::setProblem(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_line->setAccessibleDescription(problem);
}

bool FormField::hasProblem() const {
    return !m_problem->text().isEmpty();
}

void FormField::setMachineText() {
    m_line->setFont(Theme::mono(type::note));
}

void FormField::addBeside(QWidget *widget) {
    m_row->addWidget(widget);
}

void FormField::addBrowseButton(const QString &title) {
    auto *button = makeButton(objectName() + u"Browse"_s, u"…"_s, {}, this);
    button->setAccessibleName(title);
    button->setFixedWidth(40);
    setPlainToolTip(button, title);
    addBeside(button);
    connect(button, &QPushButton::clicked, this, [this, title] { browse(title); });
}

void FormField::browse(const QString &title) {
    auto *dialog = new QFileDialog(this, title, QFileInfo(text()).path());
    dialog->setObjectName(objectName() + u"Dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FormField::setText);
    dialog->open();
}

} // namespace hullwatch::ui
