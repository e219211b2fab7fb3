// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/containersection.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/report/changes.h"
#include "ui/report/graph.h"
#include "ui/report/table.h"
#include "ui/report/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

QString stateText(const ContainerState &state) {
    const QString status = displayText(state.status, 40);
    const std::optional<Timestamp> since = state.running ? state.startedAt : state.finishedAt;
    return since ? substituted(AuditPdf::tr("%1 since %2"), {status, minuteText(*since)}) : status;
}

void addTile(Flow &flow, const Score &score, qreal side) {
    const Typeface &typeface = flow.typeface();
    const QRectF tile(marginX, flow.y(), side, side);
    const Role role = score.value ? roleOfGrade(score.grade()) : Role::Unknown;
    flow.page().emplace_back(BoxMark{tile, 5 * pt, ink(role), noInk});
    const auto centred = [&](Style style, const QString &text, qreal baseline) {
        const qreal x = tile.center().x() - typeface.width(style, text) / 2;
        flow.page().emplace_back(TextMark{{x, tile.top() + baseline}, style, ink(Role::OnMark), text});
    };
    centred(Style::TileLetter, gradeText(score), 21.5 * pt);
    const QString value =
        score.value ? AuditPdf::tr("%1 / 100").arg(*score.value) : AuditPdf::tr("not judged");
    centred(score.value ? Style::TileScore : Style::Footer, value, 34.5 * pt);
}

/// The largest style in which the name fits on one line, so that a search finds it in one piece.
Style titleStyle(const Typeface &typeface, const QString &name, qreal width) {
    for (const Style style : {Style::Title, Style::TitleSmall}) {
        if (typeface.width(style, typeface.printable(style, name)) <= width)
            return style;
    }
    return Style::Strong;
}

void addIdentity(Flow &flow, const Assessment &assessment) {
    const Container &container = *assessment.container;
    const qreal side = 43 * pt;
    const qreal indent = side + 11 * pt;
    const qreal top = flow.y();
    const int page = flow.pages();
    addTile(flow, assessment.score, side);
    QStringList parts{shownName(container.imageName), shortId(container.imageId), shortId(container.id.value),
                      stateText(container.state)};
    parts.removeAll(QString());
    flow.skip(3 * pt);
    const QString name = shownName(container.name);
    flow.text({{titleStyle(flow.typeface(), name, bodyWidth - indent), ink(Role::Text), name}}, indent);
    flow.text({{Style::MonoSmall, ink(Role::MutedText), parts.join(u" · "_s)}}, indent);
    if (flow.pages() == page)
        flow.skip(std::max(0.0, top + side - flow.y()));
    flow.skip(4 * pt);
}

void addTakeover(Flow &flow, const Message &takeover) {
    if (takeover.isEmpty())
        return;
    const Typeface &typeface = flow.typeface();
    const qreal padX = 9 * pt;
    const qreal padY = 6 * pt;
    const std::vector<TextLine> lines =
        wrapped(typeface,
                {{Style::Strong, ink(Role::Critical), AuditPdf::tr("Can take over its host.") + u' '},
                 {Style::Body, ink(Role::Text), displayText(takeover.translated(), 2000)}},
                bodyWidth - 2 * padX);
    const qreal height = heightOf(lines) + 2 * padY;
    flow.skip(8 * pt);
    flow.ensure(height);
    flow.page().emplace_back(BoxMark{
        QRectF(marginX, flow.y(), bodyWidth, height), 4 * pt, tint(Role::Critical),
        mixed(roleColor(Role::Critical, Shade::Light), roleColor(Role::Surface, Shade::Light), 0.5).rgb()});
    flow.skip(padY);
    flow.lines(lines, padX);
    flow.skip(padY);
}

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

Cell findingCell(const Table &table, const Finding &finding) {
    const Outcome &outcome = finding.outcome;
    const QString title = findingTitle(finding);
    Cell cell = table.cell(
        1, {{Style::Strong, ink(Role::Text), title},
            {Style::Small, ink(Role::MutedText), u"  "_s + QString::fromLatin1(finding.control->id)}});
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

void addFindings(Flow &flow, const report::ContainerOutline &container) {
    flow.heading(AuditPdf::tr("Findings"));
    if (container.openFindings.empty() && container.unknown.empty()) {
        flow.text({{Style::Body, ink(Role::Pass), AuditPdf::tr("No check failed.")}});
        return;
    }
    Table table(flow, {{AuditPdf::tr("Severity"), 12.5},
                       {AuditPdf::tr("Finding and evidence"), 38},
                       {AuditPdf::tr("Fix"), 38.5},
                       {AuditPdf::tr("Source"), 11}});
    const auto add = [&](const Finding *finding) {
        table.row(
            {verdictCell(table, flow.typeface(), *finding), findingCell(table, *finding),
             fixCell(table, *finding),
             table.cell(3, {{Style::Small, ink(Role::Text), sourceText(finding->control->references)}})});
    };
    for (const Finding *finding : container.openFindings)
        add(finding);
    for (const Finding *finding : container.unknown)
        add(finding);
}

/// The checks that give no work, in one paragraph for each verdict.
void addQuietFindings(Flow &flow, const report::ContainerOutline &container) {
    const auto add = [&](Verdict verdict, const QString &label) {
        QStringList names;
        for (const Finding *finding : container.other) {
            if (finding->outcome.verdict == verdict)
                names += finding->control->translatedTitle();
        }
        if (names.isEmpty())
            return;
        flow.skip(5 * pt);
        flow.text({{Style::Small, ink(Role::MutedText), label.arg(names.size()) + u' '},
                   {Style::Small, ink(Role::Text), names.join(u" · "_s)}});
    };
    add(Verdict::Waived, AuditPdf::tr("Waived (%1):"));
    add(Verdict::Attested, AuditPdf::tr("Attested by hand (%1):"));
    add(Verdict::Pass, AuditPdf::tr("Passed (%1):"));
    add(Verdict::NotApplicable, AuditPdf::tr("Not applicable (%1):"));
}

} // namespace

void addContainer(Flow &flow, const report::ContainerOutline &container, int number, int count) {
    const HostStatus &status = container.host->status;
    const Assessment &assessment = *container.assessment;
    QString host = shownName(status.label);
    if (status.demo)
        host += u" (DEMO)"_s;
    const QString position =
        AuditPdf::tr("Container %1 of %2").arg(QString::number(number), QString::number(count));
    flow.startPage({host, position});
    flow.setHead({host + u" · "_s + shownName(assessment.container->name), position});
    addIdentity(flow, assessment);
    addTakeover(flow, assessment.takeover);
    addFindings(flow, container);
    addQuietFindings(flow, container);
    addResources(flow, *assessment.container, container.host->series.value(assessment.container->id).get());
    addChanges(flow, *assessment.container, *container.host);
    flow.finish();
}

} // namespace hullwatch::ui::pdf
