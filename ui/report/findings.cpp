// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/findings.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/report/table.h"
#include "ui/report/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

Cell verdictCell(const Table &table, const Typeface &typeface, const Finding &finding) {
    const bool open = finding.isOpen();
    const QString word = open ? severityWord(finding.outcome.severity) : AuditPdf::tr("Unknown");
    const Role role = roleOf(finding.outcome.verdict, finding.outcome.severity);
    Cell cell{{chipLine(typeface, word.toUpper(), ink(role), table.innerWidth(0))}};
    QStringList remarks;
    if (finding.outcome.verdict == Verdict::Warn)
        remarks += AuditPdf::tr("warning");
    if (open && finding.outcome.confidence != Confidence::High) {
        remarks += finding.outcome.confidence == Confidence::Low ? AuditPdf::tr("low confidence")
                                                                 : AuditPdf::tr("medium confidence");
    }
    if (!remarks.isEmpty())
        table.append(cell, 0, {{Style::Footer, ink(Role::MutedText), remarks.join(u", "_s)}});
    return cell;
}

/// What is wrong; for a warning and an unknown the good state that is not quite, or not surely, reached.
QString findingTitle(const Finding &finding) {
    switch (finding.outcome.verdict) {
    case Verdict::Fail:
        return finding.control->translatedFailure();
    case Verdict::Warn:
        return AuditPdf::tr("Only in part: %1").arg(finding.control->translatedTitle());
    default:
        return finding.control->translatedTitle();
    }
}

/// "nginx:1, redis:7 and 12 more"
QString subjectsText(const QStringList &names) {
    constexpr qsizetype shown = 8;
    QStringList first;
    for (const QString &name : names.first(std::min(shown, names.size())))
        first += shownName(name);
    const QString named = first.join(u", "_s);
    if (names.size() <= shown)
        return named;
    return substituted(AuditPdf::tr("%1 and %2 more"), {named, QString::number(names.size() - shown)});
}

Cell findingCell(const Table &table, const Finding &finding, const QStringList &subjects) {
    const Outcome &outcome = finding.outcome;
    const QString title = findingTitle(finding);
    Cell cell = table.cell(
        1, {{Style::Strong, ink(Role::Text), title},
            {Style::Small, ink(Role::MutedText), u"  "_s + QString::fromLatin1(finding.control->id)}});
    if (!subjects.isEmpty())
        table.append(cell, 1, {{Style::Small, ink(Role::MutedText), subjectsText(subjects)}});
    const QString reason = displayText(outcome.reason.translated(), 2000);
    if (!reason.isEmpty())
        table.append(cell, 1, {{Style::Small, ink(Role::Text), reason}});
    for (const Evidence &evidence : outcome.evidence)
        table.append(cell, 1, {{Style::Mono, ink(Role::Text), evidenceText(evidence)}});
    if (!outcome.impliedBy.isEmpty()) {
        const QString cause = AuditPdf::tr("Follows from %1; not counted again.").arg(outcome.impliedBy);
        table.append(cell, 1, {{Style::Small, ink(Role::MutedText), cause}});
    }
    return cell;
}

/// Indented JSON takes a line for every brace.
QString onOneLine(const QString &json) {
    QStringList lines = json.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u' ');
}

Cell fixCell(const Table &table, const Finding &finding) {
    const Remediation &remediation = finding.outcome.remediation;
    Cell cell;
    const auto add = [&](const QString &label, const QString &command) {
        if (command.isEmpty())
            return;
        table.append(cell, 2, {{Style::Small, ink(Role::MutedText), label}});
        table.append(cell, 2, {{Style::Mono, ink(Role::Text), shownLines(command)}});
    };
    add(AuditPdf::tr("While it runs"), remediation.update);
    add(AuditPdf::tr("Create it anew with"), remediation.run);
    if (remediation.run.isEmpty())
        add(AuditPdf::tr("In its compose file"), remediation.compose);
    add(AuditPdf::tr("In daemon.json"), onOneLine(remediation.daemon));
    QString advice = displayText(remediation.note.translated(), 2000);
    if (cell.lines.empty() && advice.isEmpty() && finding.isOpen())
        advice = finding.control->translatedHint();
    if (!advice.isEmpty())
        table.append(cell, 2, {{Style::Small, ink(Role::Text), advice}});
    if (cell.lines.empty())
        table.append(cell, 2, {{Style::Small, ink(Role::MutedText), u"–"_s}});
    return cell;
}

void addTable(Flow &flow, const report::FindingGroups &groups, const SubjectNames &subjects) {
    flow.heading(AuditPdf::tr("Findings"));
    if (groups.openFindings.empty() && groups.unknown.empty()) {
        flow.text({{Style::Body, ink(Role::Pass), AuditPdf::tr("No check failed.")}});
        return;
    }
    Table table(flow, {{AuditPdf::tr("Severity"), 12.5},
                       {AuditPdf::tr("Finding and evidence"), 38},
                       {AuditPdf::tr("Fix"), 38.5},
                       {AuditPdf::tr("Source"), 11}});
    const auto add = [&](const Finding *finding) {
        table.row(
            {verdictCell(table, flow.typeface(), *finding),
             findingCell(table, *finding, subjects.value(finding)), fixCell(table, *finding),
             table.cell(3, {{Style::Small, ink(Role::Text), sourceText(finding->control->references)}})});
    };
    for (const Finding *finding : groups.openFindings)
        add(finding);
    for (const Finding *finding : groups.unknown)
        add(finding);
}

/// The title, with whose word it rests on, or with how many things it is about.
QString quietText(const Finding &finding, const QStringList &subjects) {
    QString name = finding.control->translatedTitle();
    if (subjects.size() > 1)
        name += u" ×"_s + QString::number(subjects.size());
    if (!finding.acceptance)
        return name;
    const Acceptance &word = *finding.acceptance;
    const QString owner = shownName(word.owner);
    const QString by = word.expiresAt ? substituted(AuditPdf::tr("%1, until %2"),
                                                    {owner, word.expiresAt->toRfc3339().left(10)})
                                      : owner;
    return name + u" ("_s + by + u')';
}

/// The checks that give no work, in one paragraph for each verdict.
void addQuietFindings(Flow &flow, const report::FindingGroups &groups, const SubjectNames &subjects) {
    const auto add = [&](Verdict verdict, const QString &label) {
        QStringList names;
        for (const Finding *finding : groups.other) {
            if (finding->outcome.verdict == verdict)
                names += quietText(*finding, subjects.value(finding));
        }
        if (names.isEmpty())
            return;
        flow.skip(5 * pt);
        flow.text({{Style::Small, ink(Role::MutedText), label.arg(names.size()) + u' '},
                   {Style::Small, ink(Role::Text), names.join(u" · "_s)}});
    };
    add(Verdict::Waived, AuditPdf::tr("Accepted (%1):"));
    add(Verdict::Attested, AuditPdf::tr("Attested by hand (%1):"));
    add(Verdict::Pass, AuditPdf::tr("Passed (%1):"));
    add(Verdict::NotApplicable, AuditPdf::tr("Not applicable (%1):"));
}

} // namespace

void addFindings(Flow &flow, const report::FindingGroups &groups, const SubjectNames &subjects) {
    addTable(flow, groups, subjects);
    addQuietFindings(flow, groups, subjects);
}

} // namespace hullwatch::ui::pdf
