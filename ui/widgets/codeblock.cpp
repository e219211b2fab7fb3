// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeblock.h"

#include "core/base/displaytext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

/// Line breaks and tabs are the layout of our own code; anything else that is invisible is shown.
QString shownCode(const QString &code) {
    QStringList lines;
    for (const QString &line : code.split(u'\n'))
        lines.append(displayText(QString(line).replace(u'\t', "    "_L1)));
    return lines.join(u'\n');
}

} // namespace

CodeBlock::CodeBlock(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_caption(makeLabel(name + u"Caption"_s, type::small, QFont::Medium, u"muted"_s, this))
    , m_text(new CodeText(this))
    , m_copy(new CopyButton(name + u"Copy"_s, this)) {
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    auto *ground = makePanel(u"sunken"_s, this);
    auto *row = new QHBoxLayout(ground);
    setMargins(row, space::s + 2, 5, space::xs, 5, space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, space::xs);
    column->addWidget(m_caption);
    column->addWidget(ground);
    m_caption->hide();
    m_text->setContentsMargins(0, 2, 0, 2);
}

void CodeBlock::setCaption(const QString &caption) {
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_copy->setAccessibleName(caption.isEmpty() ? tr("Copy") : tr("Copy: %1").arg(caption));
}

void CodeBlock::setCode(const QString &code) {
    m_copy->setPayload(code);
    m_text->setText(shownCode(code));
    setVisible(!code.isEmpty());
}

void CodeBlock::setMaximumLines(int lines) {
    m_text->setMaximumLines(lines);
}

} // namespace hullwatch::ui
