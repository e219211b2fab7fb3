// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_text(makeLabel(u"noticeText"_s, type::body, QFont::Normal, {}, this)) {
    setObjectName(u"notice"_s);
    setProperty("edge", u"top"_s);
    setFixedHeight(40);
    m_text->setElideMode(Qt::ElideMiddle);
    auto *close = makeButton(u"noticeClose"_s, {}, u"icon"_s, this);
    keepIcon(close, theme, u"close"_s, Role::MutedText);
    close->setAccessibleName(tr("Close this notice"));
    auto *row = new QHBoxLayout(this);
    setMargins(row, space::l, 0, space::s, 0, space::s);
    row->addWidget(m_text, 1);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::present(const QString &text) {
    m_text->setRemoteText(text);
    setAccessibleName(m_text->text());
    show();
    m_timer.start(10s);
}

} // namespace hullwatch::ui
