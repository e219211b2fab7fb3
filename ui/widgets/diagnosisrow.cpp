// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diagnosisrow.h"

#include "core/session/diagnosiswords.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

DiagnosisRow::DiagnosisRow(const Theme &theme, ConnectionCheck check, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)) {
    const QString name = u"check%1"_s.arg(static_cast<int>(check));
    setObjectName(name);
    setProperty("edge", u"header"_s);
    m_title = makeLabel(name + u"Title"_s, type::body, QFont::DemiBold, {}, this);
    m_word = makeLabel(name + u"Word"_s, type::small, QFont::DemiBold, {}, this);
    m_found = makeLabel(name + u"Found"_s, type::note, QFont::Normal, u"muted"_s, this);
    m_advice = makeLabel(name + u"Advice"_s, type::note, QFont::Medium, {}, this);
    m_title->setText(checkName(check).translated());
    m_title->setElideMode(Qt::ElideRight);
    m_found->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_icon->setFixedSize(18, 18);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_word);
    auto *text = new QVBoxLayout;
    setMargins(text, 0, 0, 0, 0, 2);
    text->addLayout(head);
    text->addWidget(m_found);
    text->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    setMargins(row, space::l, 9, space::l, 9, space::m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    connect(&theme, &Theme::changed, this, &DiagnosisRow::restyle);
    setRunning();
}

void DiagnosisRow::setRunning() {
    present(u"clock"_s, Role::MutedText, tr("Checking…"), {}, {});
}

void DiagnosisRow::setStep(const DiagnosisStep &step) {
    QString icon = u"minus"_s;
    Role role = Role::Unknown;
    switch (step.verdict) {
    case CheckVerdict::Passed:
        icon = u"check"_s;
        role = Role::Pass;
        break;
    case CheckVerdict::Warned:
        icon = u"warning"_s;
        role = Role::Medium;
        break;
    case CheckVerdict::Failed:
        icon = u"close"_s;
        role = Role::Critical;
        break;
    case CheckVerdict::NotReached:
    case CheckVerdict::NotApplicable:
        break;
    }
    present(icon, role, verdictName(step.verdict).translated(), step.found.translated(),
            step.advice.translated());
}

void DiagnosisRow::present(const QString &icon, Role role, const QString &word, const QString &found,
                           const QString &advice) {
    m_iconName = icon;
    m_role = role;
    m_word->setText(word);
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(QStringList{m_title->text(), word, found, advice}.join(u". "_s));
    restyle();
}

void DiagnosisRow::restyle() {
    m_icon->setPixmap(m_theme.pixmap(m_iconName, 16, m_role, devicePixelRatioF()));
    QPalette colors = m_word->palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_role));
    m_word->setPalette(colors);
}

} // namespace hullwatch::ui
