// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepanel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

StatePanel::StatePanel(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_headline(makeLabel(name + u"Headline"_s, type::heading, QFont::DemiBold, {}, this))
    , m_sentence(makeLabel(name + u"Sentence"_s, type::body, QFont::Normal, u"muted"_s, this))
    , m_note(makeLabel(name + u"Note"_s, type::note, QFont::Normal, u"muted"_s, this))
    , m_action(makeButton(name + u"Action"_s, {}, u"primary"_s, this))
    , m_second(makeButton(name + u"Second"_s, {}, {}, this)) {
    setObjectName(name);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xxl, space::xxl, space::xxl, space::xxl, space::s);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    for (PlainLabel *label : {m_headline, m_sentence, m_note}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setMaximumWidth(460);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 20);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(space::s);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    actions->addStretch(1);
    actions->addWidget(m_action);
    actions->addWidget(m_second);
    actions->addStretch(1);
    column->addLayout(actions);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionRequested);
    connect(m_second, &QPushButton::clicked, this, &StatePanel::secondRequested);
    connect(&theme, &Theme::changed, this, &StatePanel::restyle);
}

void StatePanel::present(const Content &content) {
    if (m_content == content)
        return;
    m_content = content;
    m_headline->setText(content.headline);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_action->setText(content.action);
    m_action->setAccessibleName(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_second->setText(content.second);
    m_second->setAccessibleName(content.second);
    m_second->setVisible(!content.second.isEmpty());
    setAccessibleName(content.headline);
    setAccessibleDescription(content.sentence);
    restyle();
}

void StatePanel::restyle() {
    if (!m_content.icon.isEmpty())
        m_icon->setPixmap(m_theme.pixmap(m_content.icon, 40, m_content.iconRole, devicePixelRatioF()));
}

} // namespace hullwatch::ui
