// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

Banner::Banner(const Theme &theme, Role role, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_role(role)
    , m_headline(makeLabel(name + u"Headline"_s, type::note, QFont::Bold, {}, this))
    , m_sentence(makeLabel(name + u"Sentence"_s, type::note, QFont::Normal, {}, this))
    , m_row(new QHBoxLayout(this)) {
    setObjectName(name);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout;
    setMargins(column, 0, 0, 0, 0, 2);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    setMargins(m_row, space::m, 9, space::m, 9, space::m);
    m_row->addLayout(column, 1);
    connect(&theme, &Theme::changed, this, &Banner::restyle);
    restyle();
}

void Banner::restyle() {
    QPalette colors = m_headline->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_role));
    m_headline->setPalette(colors);
    update();
}

void Banner::setText(const QString &headline, const QString &sentence) {
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(headline.isEmpty() ? sentence : QString(headline + u' ' + sentence));
}

void Banner::addAction(QWidget *button) {
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(m_role), 1));
    painter.setBrush(m_theme.tint(m_role));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace hullwatch::ui
