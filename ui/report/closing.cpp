// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/closing.h"

#include "core/audit/catalog.h"
#include "ui/report/attestations.h"
#include "ui/report/table.h"
#include "ui/report/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

QString whereText(const report::Unassessed &one) {
    constexpr size_t shown = 4;
    if (one.control && one.containers.empty()) {
        const QStringList some = one.subjects.mid(0, shown);
        QStringList safe;
        for (const QString &name : some)
            safe += shownName(name);
        const QString listed = safe.join(u", "_s);
        return one.subjects.size() <= some.size()
                   ? listed
                   : substituted(AuditPdf::tr("%1 and %2 more"),
                                 {listed, QString::number(one.subjects.size() - some.size())});
    }
    QStringList names;
    for (size_t i = 0; i < std::min(shown, one.containers.size()); ++i)
        names += shownName(one.containers[i]->container->name);
    const QString named = names.join(u", "_s);
    if (one.containers.size() <= shown)
        return named;
    return substituted(AuditPdf::tr("%1: %2 and others"),
                       {containersText(static_cast<qsizetype>(one.containers.size())), named});
}

void addUnreadHosts(Table &table, const Audit &audit) {
    for (const report::HostSection &host : audit.document.hosts) {
        if (host.isReachable())
            continue;
        const QString what =
            host.assessment ? AuditPdf::tr("The host as it is now") : AuditPdf::tr("The whole host");
        const QString why = host.status.error.code == ErrorCode::None
                                ? AuditPdf::tr("It has not answered yet.")
                                : errorText(host.status.error);
        table.row({table.cell(0, {{Style::Body, ink(Role::Text), shownName(host.status.label)}}),
                   table.cell(1, {{Style::Strong, ink(Role::Text), what}}),
                   table.cell(2, {{Style::Body, ink(Role::Text), why}})});
    }
}

void addInterruptions(Table &table, const report::HostSection &host) {
    const auto row = [&](const QString &what, const QString &why) {
        table.row({table.cell(0, {{Style::Body, ink(Role::Text), shownName(host.status.label)}}),
                   table.cell(1, {{Style::Strong, ink(Role::Text), what}}),
                   table.cell(2, {{Style::Body, ink(Role::Text), why}})});
    };
    for (const Outage &outage : host.status.outages) {
        const QString what = outage.until
                                 ? substituted(AuditPdf::tr("Events from %1 to %2"),
                                               {momentText(outage.from), momentText(*outage.until)})
                                 : substituted(AuditPdf::tr("Events since %1"), {momentText(outage.from)});
        row(what, substituted(AuditPdf::tr("The host did not answer. %1"), {errorText(outage.why)}));
    }
    if (const auto &change = host.status.identityChange) {
        row(substituted(AuditPdf::tr("Whether this is the same engine as before %1"),
                        {momentText(change->at)}),
            substituted(AuditPdf::tr("It now calls itself %1 (id %2), before %3 (id %4). Nobody has "
                                     "confirmed that yet."),
                        {shownName(change->name), shownName(change->id), shownName(change->previousName),
                         shownName(change->previousId)}));
    }
}

bool wasInterrupted(const report::HostSection &host) {
    return !host.status.outages.empty() || host.status.identityChange;
}

void addUnassessed(Flow &flow, const Audit &audit) {
    flow.heading(AuditPdf::tr("What could not be assessed"));
    const report::Outline &outline = audit.outline;
    const auto &hosts = audit.document.hosts;
    if (outline.unassessed.empty() && outline.totals.hostsUnreachable == 0 &&
        std::none_of(hosts.begin(), hosts.end(), &wasInterrupted)) {
        flow.text({{Style::Body, ink(Role::Text),
                    AuditPdf::tr("Nothing: every answer came, and every check could be made.")}});
        return;
    }
    Table table(flow, {{AuditPdf::tr("Host"), 20}, {AuditPdf::tr("What"), 40}, {AuditPdf::tr("Why"), 40}});
    addUnreadHosts(table, audit);
    for (const report::HostSection &host : hosts)
        addInterruptions(table, host);
    for (const report::Unassessed &one : outline.unassessed) {
        Cell what = one.control
                        ? table.cell(1, {{Style::Strong, ink(Role::Text), one.control->translatedTitle()}})
                        : table.cell(1, {{Style::Mono, ink(Role::Text), shownName(one.what)}});
        table.append(what, 1, {{Style::Small, ink(Role::MutedText), whereText(one)}});
        table.row({table.cell(0, {{Style::Body, ink(Role::Text), shownName(one.host->status.label)}}), what,
                   table.cell(2, {{Style::Body, ink(Role::Text), one.why.left(2000)}})});
    }
}

void addGrades(Flow &flow) {
    struct Grade {
        QString letter;
        QString range;
    };
    const std::array<Grade, 5> grades{{{u"A"_s, u"90 – 100"_s},
                                       {u"B"_s, u"75 – 89"_s},
                                       {u"C"_s, u"60 – 74"_s},
                                       {u"D"_s, u"40 – 59"_s},
                                       {u"F"_s, u"0 – 39"_s}}};
    const Typeface &typeface = flow.typeface();
    flow.ensure(24 * pt);
    flow.skip(4 * pt);
    qreal x = marginX;
    for (const Grade &grade : grades) {
        draw(typeface, tileLine(typeface, grade.letter, ink(roleOfGrade(grade.letter[0]))), {x, flow.y()},
             flow.page());
        const TextLine range =
            wrapped(typeface, {{Style::Body, ink(Role::Text), grade.range}}, 60 * pt).front();
        draw(typeface, range, {x + 18 * pt, flow.y()}, flow.page());
        x += 80 * pt;
    }
    flow.skip(22 * pt);
}

void addMethod(Flow &flow, const Audit &audit) {
    flow.heading(AuditPdf::tr("How to read this snapshot"));
    const auto paragraph = [&flow](const QString &lead, const QString &text) {
        flow.text({{Style::Strong, ink(Role::Text), lead + u' '}, {Style::Body, ink(Role::Text), text}});
        flow.skip(5 * pt);
    };
    paragraph(AuditPdf::tr("Checks."),
              AuditPdf::tr(
                  "Catalogue %1 with %2 controls, applied to every container, and to the host, its images, "
                  "networks and volumes. CIS numbers are those of the CIS Docker Benchmark 1.6.0.")
                  .arg(QString::fromLatin1(catalogVersion), QString::number(catalog().size())));
    paragraph(
        AuditPdf::tr("Score."),
        AuditPdf::tr(
            "A container starts with 100 points. Each open finding takes a share of what is left: "
            "critical 50 %, high 20 %, medium 6 %, low 2 %; a warning takes half of that. With a "
            "critical finding the score is at most 39, with two of them or a way to take over the host at "
            "most 15; with a high finding at most 74, with three at most 59. A host is never better than its "
            "worst container. Signs of an intruder do not change the score: they are shown apart."));
    addGrades(flow);
    paragraph(AuditPdf::tr("Unknown is never good."),
              AuditPdf::tr(
                  "A check for which data is missing is neither passed nor failed: it is listed as unknown "
                  "and left out of the score. A grade with a question mark rests on less than 80 % of the "
                  "checks."));
    paragraph(
        AuditPdf::tr("Evidence."),
        AuditPdf::tr(
            "Each finding names the field of the Engine API and the value that was read. The engines "
            "were only read from, never changed. Values of environment variables are not part of this file. "
            "Invisible and direction-changing characters in names appear as \\u{…}."));
    paragraph(AuditPdf::tr("Time."),
              AuditPdf::tr("Taken on %1 by Hullwatch %2. All times are UTC.")
                  .arg(momentText(audit.document.takenAt), audit.document.toolVersion));
}

} // namespace

void addClosing(Flow &flow, const Audit &audit) {
    flow.startPage({AuditPdf::tr("Container security snapshot"), audit.fleetText()});
    addUnassessed(flow, audit);
    addWaivers(flow, audit.document);
    addAttestations(flow, audit.document);
    addMethod(flow, audit);
    flow.finish();
}

} // namespace hullwatch::ui::pdf
