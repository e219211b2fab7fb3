// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingcard.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "ui/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/codeblock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

FindingCard::FindingCard(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_chip(new Chip(theme, this))
    , m_title(makeLabel(name + u"Title"_s, type::body, QFont::DemiBold, {}, this))
    , m_evidence(new CodeText(this))
    , m_fix(new CodeBlock(name + u"Fix"_s, this))
    , m_hint(makeLabel(name + u"Hint"_s, type::note, QFont::Normal, u"muted"_s, this)) {
    setObjectName(name);
    setProperty("panel", u"inner"_s);
    m_title->setElideMode(Qt::ElideRight);
    m_evidence->setObjectName(name + u"Evidence"_s);
    m_evidence->setMuted(true);
    m_evidence->setMaximumLines(2);
    m_evidence->setFont(Theme::mono(type::small));
    m_fix->setMaximumLines(3);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, space::s);
    head->addWidget(m_chip);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 10, 9, 10, 10, 6);
    column->addLayout(head);
    column->addWidget(m_evidence);
    column->addWidget(m_hint);
    column->addWidget(m_fix);
}

void FindingCard::setFinding(const Finding &finding) {
    m_chip->set(findingWord(finding), roleOf(finding.outcome.verdict, finding.outcome.severity),
                finding.isOpen());
    m_title->setText(finding.control->translatedFailure());
    const bool proven = !finding.outcome.evidence.empty();
    m_evidence->setText(proven ? evidenceText(finding.outcome.evidence.front()) : QString());
    m_evidence->setVisible(proven);
    const QString fix = firstFix(finding.outcome.remediation);
    m_fix->setCode(fix);
    m_hint->setText(finding.control->translatedHint());
    m_hint->setVisible(fix.isEmpty());
    setAccessibleName(findingWord(finding) + u", "_s + m_title->text());
}

QString evidenceValue(const Evidence &evidence) {
    const QJsonValue &value = evidence.value;
    if (value.isString())
        return value.toString().isEmpty() ? u"\"\""_s : displayText(value.toString());
    if (value.isArray())
        return displayText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    if (value.isObject())
        return displayText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return FindingCard::tr("not set");
}

QString evidenceText(const Evidence &evidence) {
    return displayText(evidence.path) + u" = "_s + evidenceValue(evidence);
}

QString firstFix(const Remediation &remediation) {
    for (const QString &fix :
         {remediation.update, remediation.run, remediation.compose, remediation.daemon}) {
        if (!fix.isEmpty())
            return fix;
    }
    return {};
}

} // namespace hullwatch::ui
