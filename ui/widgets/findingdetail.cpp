// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingdetail.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "ui/models/findingtext.h"
#include "ui/models/words.h"
#include "ui/widgets/acceptancepanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/findingcard.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

FindingDetail::FindingDetail(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme) {
    setObjectName(u"findingDetail"_s);
    setAccessibleName(tr("Selected finding"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *panel = makePanel(u"true"_s, this);
    m_column = new QVBoxLayout(panel);
    setMargins(m_column, space::xl, space::l, space::xl, space::xl, space::s);
    m_column->addWidget(makeHead());
    m_reason = addText(u"findingReason"_s, {});
    m_acceptance = new AcceptancePanel(panel);
    m_column->addWidget(m_acceptance);
    addHeading(u"findingWhyHeading"_s, tr("Why it matters"));
    m_why = addText(u"findingWhy"_s, {});
    m_evidenceHeading = addHeading(u"findingEvidenceHeading"_s, tr("Evidence"));
    addEvidence();
    m_fixHeading = addHeading(u"findingFixHeading"_s, tr("How to mend it"));
    addFixes();
    m_references = addText(u"findingReferences"_s, u"muted"_s);
    m_column->addStretch(1);
    setWidget(panel);
    connect(m_acceptance, &AcceptancePanel::changeRequested, this,
            [this] { Q_EMIT acceptanceAsked(AcceptanceAct::Change); });
    connect(m_acceptance, &AcceptancePanel::withdrawRequested, this,
            [this] { Q_EMIT acceptanceAsked(AcceptanceAct::Withdraw); });
}

QWidget *FindingDetail::makeHead() {
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0, 10);
    m_chip = new Chip(m_theme, head);
    m_title = makeLabel(u"findingTitle"_s, type::title, QFont::DemiBold, {}, head);
    m_title->setElideMode(Qt::ElideRight);
    m_id = makeLabel(u"findingId"_s, type::small, QFont::Normal, u"muted"_s, head);
    m_id->setFont(Theme::mono(type::small));
    row->addWidget(m_chip);
    row->addWidget(m_title, 1);
    row->addWidget(m_id);
    return head;
}

PlainLabel *FindingDetail::addHeading(const QString &name, const QString &text) {
    PlainLabel *heading = makeLabel(name, type::note, QFont::DemiBold, u"muted"_s, this);
    heading->setText(text);
    m_column->addSpacing(space::s);
    m_column->addWidget(heading);
    return heading;
}

PlainLabel *FindingDetail::addText(const QString &name, const QString &tone) {
    PlainLabel *label = makeLabel(name, type::body, QFont::Normal, tone, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

void FindingDetail::addEvidence() {
    m_evidencePanel = makePanel(u"sunken"_s, this);
    m_evidenceGrid = new QGridLayout(m_evidencePanel);
    m_evidenceGrid->setContentsMargins(10, 7, 10, 7);
    m_evidenceGrid->setHorizontalSpacing(space::l);
    m_evidenceGrid->setVerticalSpacing(space::xs);
    m_evidenceGrid->setColumnStretch(0, 2);
    m_evidenceGrid->setColumnStretch(1, 3);
    m_column->addWidget(m_evidencePanel);
}

void FindingDetail::addFixes() {
    m_hint = addText(u"findingHint"_s, {});
    const auto add = [this](const QString &name, const QString &caption) {
        auto *block = new CodeBlock(name, this);
        block->setCaption(caption);
        m_column->addWidget(block);
        return block;
    };
    m_update = add(u"fixUpdate"_s, tr("Now, on the running container"));
    m_run = add(u"fixRun"_s, u"docker run"_s);
    m_compose = add(u"fixCompose"_s, u"compose.yaml"_s);
    m_daemon = add(u"fixDaemon"_s, u"daemon.json"_s);
    m_note = addText(u"findingNote"_s, u"muted"_s);
}

void FindingDetail::setFinding(const Finding &finding, const Waiver *waiver, Timestamp now) {
    const Control &control = *finding.control;
    const bool sameControl = m_id->text() == QLatin1StringView(control.id);
    m_chip->set(findingWord(finding), roleOf(finding.outcome.verdict, finding.outcome.severity),
                finding.isOpen());
    m_title->setText(headlineText(finding));
    m_id->setText(QLatin1StringView(control.id));
    QString reason = finding.outcome.reason.translated();
    if (!finding.outcome.impliedBy.isEmpty())
        reason += u' ' + tr("It follows from %1 and is not counted again.").arg(finding.outcome.impliedBy);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.trimmed().isEmpty());
    m_acceptance->present(finding, waiver, now);
    m_why->setText(control.translatedWhy());
    showEvidence(finding.outcome.evidence);
    showFixes(finding);
    const QString references = referencesText(control);
    m_references->setText(references);
    m_references->setVisible(!references.isEmpty());
    if (!sameControl)
        verticalScrollBar()->setValue(0);
}

void FindingDetail::showEvidence(const std::vector<Evidence> &evidence) {
    while (m_rows.size() < evidence.size()) {
        const int row = static_cast<int>(m_rows.size());
        EvidenceRow added{new CodeText(m_evidencePanel), new CodeText(m_evidencePanel),
                          makeLabel(u"evidenceSource%1"_s.arg(row), type::small, QFont::Normal, u"muted"_s,
                                    m_evidencePanel)};
        added.path->setObjectName(u"evidencePath%1"_s.arg(row));
        added.value->setObjectName(u"evidenceValue%1"_s.arg(row));
        added.source->setElideMode(Qt::ElideRight);
        m_evidenceGrid->addWidget(added.path, 2 * row, 0, Qt::AlignTop);
        m_evidenceGrid->addWidget(added.value, 2 * row, 1, Qt::AlignTop);
        m_evidenceGrid->addWidget(added.source, 2 * row + 1, 0, 1, 2);
        m_rows.push_back(added);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < evidence.size();
        m_rows[i].path->setVisible(used);
        m_rows[i].value->setVisible(used);
        // The call stands once below the rows that rest on it.
        const bool lastOfCall =
            used && (i + 1 == evidence.size() || evidence[i + 1].source != evidence[i].source);
        m_rows[i].source->setVisible(lastOfCall);
        if (!used)
            continue;
        m_rows[i].path->setText(displayText(evidence[i].path));
        m_rows[i].value->setText(evidenceValue(evidence[i]));
        m_rows[i].source->setText(displayText(evidence[i].source));
    }
    m_evidencePanel->setVisible(!evidence.empty());
    m_evidenceHeading->setVisible(!evidence.empty());
}

void FindingDetail::showFixes(const Finding &finding) {
    const Remediation &fix = finding.outcome.remediation;
    m_hint->setText(finding.control->translatedHint());
    m_update->setCode(fix.update);
    m_run->setCode(fix.run);
    m_compose->setCode(fix.compose);
    m_daemon->setCode(fix.daemon);
    m_note->setText(fix.note.translated());
    m_note->setVisible(!fix.note.isEmpty());
    const bool wanted =
        finding.outcome.verdict != Verdict::Pass && finding.outcome.verdict != Verdict::NotApplicable;
    m_fixHeading->setVisible(wanted);
    m_hint->setVisible(wanted && !m_hint->text().isEmpty());
}

QString FindingDetail::referencesText(const Control &control) {
    QStringList tips;
    for (const int tip : control.references.tips) {
        if (tip > 0)
            tips.append(QString::number(tip));
    }
    QStringList cis;
    for (const char *id : control.references.cis) {
        if (id)
            cis.append(QLatin1StringView(id));
    }
    QStringList parts;
    if (!tips.isEmpty())
        parts.append(tips.size() == 1 ? tr("Tip %1").arg(tips.first()) : tr("Tips %1").arg(tips.join(u", ")));
    if (!cis.isEmpty())
        parts.append(tr("CIS Docker Benchmark 1.6.0: %1").arg(cis.join(u", ")));
    return parts.join(u" · ");
}

} // namespace hullwatch::ui
