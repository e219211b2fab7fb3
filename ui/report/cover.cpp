// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cover.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/report/table.h"
#include "ui/report/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

/// The icon of the program, which has its own dark ground: a hull that carries containers, in a dial.
void addLogo(Page &page, QPointF origin, qreal side) {
    const auto color = [](Role role) { return roleColor(role, Shade::Dark).rgb(); };
    const QTransform place =
        QTransform::fromTranslate(origin.x(), origin.y()).scale(side / 128, side / 128); // its grid
    const qreal ring = 8 * side / 128;
    const auto add = [&](const QPainterPath &path, QRgb fill, QRgb stroke) {
        page.emplace_back(PathMark{place.map(path), fill, stroke, ring});
    };
    QPainterPath ground;
    ground.addRoundedRect(4, 4, 120, 120, 28, 28);
    add(ground, color(Role::Window), noInk);
    QPainterPath dial;
    dial.addEllipse(QPointF(64, 64), 44, 44);
    add(dial, noInk, color(Role::Border));
    QPainterPath arc;
    arc.arcMoveTo(20, 20, 88, 88, 90);
    arc.arcTo(20, 20, 88, 88, 90, -60);
    add(arc, noInk, color(Role::Pass));
    QPainterPath hull;
    hull.addPolygon(QPolygonF{{34, 68}, {94, 68}, {83, 90}, {45, 90}});
    add(hull, color(Role::Accent), noInk);
    QPainterPath cargo;
    cargo.addRect(44, 52, 16, 12);
    cargo.addRect(64, 52, 16, 12);
    cargo.addRect(54, 36, 16, 12);
    add(cargo, color(Role::Text), noInk);
}

QString number(qsizetype value) {
    return QLocale().toString(value);
}

struct Figure {
    QString value;
    QString caption;
    QRgb color;
};

/// "23 critical, 4 high": the graver half, in words.
QString graveText(const report::SeverityCounts &open) {
    return AuditPdf::tr("%1 critical, %2 high")
        .arg(number(open.of(Severity::Critical)), number(open.of(Severity::High)));
}

std::array<Figure, 5> figuresOf(const report::FleetTotals &totals) {
    const QRgb plain = ink(Role::Text);
    const qsizetype hosts = totals.hostsRead + totals.hostsUnreachable;
    QString open = AuditPdf::tr("open findings: %1").arg(graveText(totals.open));
    if (totals.waived > 0)
        open += AuditPdf::tr("; %1 accepted").arg(number(totals.waived));
    if (totals.attested > 0)
        open += AuditPdf::tr("; %1 attested").arg(number(totals.attested));
    // Rounded down: 100 % is said only when nothing is missing.
    const QString coverage =
        totals.coverage() ? AuditPdf::tr("%1 %").arg(std::floor(*totals.coverage() * 100)) : u"–"_s;
    return {{{number(totals.containers), AuditPdf::tr("containers judged"), plain},
             {AuditPdf::tr("%1 of %2").arg(number(totals.hostsRead), number(hosts)),
              totals.hostsUnreachable == 0
                  ? AuditPdf::tr("hosts read")
                  : AuditPdf::tr("hosts read; %1 not reachable").arg(number(totals.hostsUnreachable)),
              plain},
             {number(totals.takeovers), AuditPdf::tr("can take over their host"),
              totals.takeovers > 0 ? ink(Role::Critical) : plain},
             {number(totals.open.total()), open, plain},
             {coverage, AuditPdf::tr("of %1 checks could be assessed").arg(number(totals.checks)), plain}}};
}

void addFigures(Flow &flow, const report::FleetTotals &totals) {
    const Typeface &typeface = flow.typeface();
    const std::array<Figure, 5> figures = figuresOf(totals);
    const qreal gap = 6 * pt;
    const qreal pad = 8 * pt;
    const qreal width = (bodyWidth - 4 * gap) / 5;
    std::array<std::vector<TextLine>, 5> texts;
    qreal height = 0;
    for (size_t i = 0; i < figures.size(); ++i) {
        texts[i] = wrapped(typeface, {{Style::Figure, figures[i].color, figures[i].value}}, width - 2 * pad);
        for (TextLine &line :
             wrapped(typeface, {{Style::Small, ink(Role::MutedText), figures[i].caption}}, width - 2 * pad))
            texts[i].push_back(std::move(line));
        height = std::max(height, heightOf(texts[i]) + 2 * pad);
    }
    for (size_t i = 0; i < figures.size(); ++i) {
        const qreal left = marginX + static_cast<qreal>(i) * (width + gap);
        flow.page().emplace_back(
            BoxMark{QRectF(left, flow.y(), width, height), 5 * pt, noInk, ink(Role::Border)});
        qreal y = flow.y() + pad - 2 * pt;
        for (const TextLine &line : texts[i]) {
            draw(typeface, line, {left + pad, y}, flow.page());
            y += line.height;
        }
    }
    flow.skip(height);
}

/// "payments-worker (page 7), ci-builder (page 9) and 10 more"
QString placesText(const Audit &audit, const report::Action &action) {
    constexpr size_t shown = 3;
    QStringList places;
    for (size_t i = 0; i < std::min(shown, action.containers.size()); ++i) {
        const Assessment *container = action.containers[i].assessment;
        places +=
            substituted(u"%1 (%2)"_s, {shownName(container->container->name), audit.pageText(container)});
    }
    const QString named = places.join(u", "_s);
    if (action.containers.size() <= shown)
        return named;
    const auto more = static_cast<qsizetype>(action.containers.size() - shown);
    return substituted(AuditPdf::tr("%1 and %2 more"), {named, number(more)});
}

/// "prod-eu-1, prod-eu-2 and 3 more"
QString hostPlacesText(const report::Action &action) {
    constexpr size_t shown = 3;
    QStringList places;
    for (size_t i = 0; i < std::min(shown, action.hosts.size()); ++i)
        places += shownName(action.hosts[i]->status.label);
    const QString named = places.join(u", "_s);
    if (action.hosts.size() <= shown)
        return named;
    return substituted(AuditPdf::tr("%1 and %2 more"),
                       {named, number(static_cast<qsizetype>(action.hosts.size() - shown))});
}

void addActions(Flow &flow, const Audit &audit) {
    flow.heading(AuditPdf::tr("What to do first"));
    if (audit.outline.actions.empty()) {
        const QString text = audit.outline.totals.containers == 0
                                 ? AuditPdf::tr("No container was judged, so there is nothing to advise.")
                                 : AuditPdf::tr("Nothing: no check failed.");
        flow.text({{Style::Body, ink(Role::Text), text}});
        return;
    }
    Table table(flow, {{{}, 3}, {{}, 11}, {{}, 86}});
    int rank = 0;
    for (const report::Action &action : audit.outline.actions) {
        QString rest;
        if (!action.containers.empty())
            rest += u' ' + substituted(AuditPdf::tr("On %1: %2."),
                                       {containersText(static_cast<qsizetype>(action.containers.size())),
                                        placesText(audit, action)});
        if (!action.hosts.empty())
            rest += u' ' + substituted(AuditPdf::tr("On %1: %2."),
                                       {hostsText(static_cast<qsizetype>(action.hosts.size())),
                                        hostPlacesText(action)});
        if (action.live > 0)
            rest += u' ' + AuditPdf::tr("Without a restart on %1.").arg(number(action.live));
        QString advice = action.control->translatedHint();
        if (!advice.endsWith(u'.'))
            advice += u'.';
        Cell chip;
        chip.lines = {chipLine(flow.typeface(), severityWord(action.severity).toUpper(),
                               ink(roleOf(action.severity)), table.innerWidth(1))};
        table.row({table.cell(0, {{Style::Body, ink(Role::MutedText), QString::number(++rank)}}), chip,
                   table.cell(
                       2, {{Style::Strong, ink(Role::Text), advice}, {Style::Body, ink(Role::Text), rest}})});
    }
}

Run body(const QString &text) {
    return {Style::Body, ink(Role::Text), text};
}

Run note(const QString &text) {
    return {Style::MonoSmall, ink(Role::MutedText), text};
}

/// Two lines: what people call it, and below it what machines do.
Cell twoLines(const Table &table, size_t column, const QString &first, const QString &second) {
    Cell cell = table.cell(column, {body(first)});
    table.append(cell, column, {note(second)});
    return cell;
}

Cell gradeCell(Flow &flow, const Score &score) {
    const Role role = score.value ? roleOfGrade(score.grade()) : Role::Unknown;
    return {{tileLine(flow.typeface(), gradeText(score), ink(role))}};
}

Cell countCell(const Table &table, size_t column, const report::SeverityCounts &open, Severity severity) {
    const int count = open.of(severity);
    const QRgb color = count == 0 ? ink(Role::MutedText) : ink(roleOf(severity));
    return table.cell(column, {{count == 0 ? Style::Body : Style::Strong, color, number(count)}});
}

/// Why nothing, or nothing new, is known of a host.
QString absenceText(const report::HostSection &host) {
    const QString why = host.status.error.code == ErrorCode::None ? AuditPdf::tr("it has not answered yet")
                                                                  : errorText(host.status.error);
    if (!host.assessment)
        return substituted(AuditPdf::tr("Not read: %1"), {why});
    return substituted(AuditPdf::tr("Not reachable now; read at %1. %2"),
                       {momentText(host.assessment->snapshot->takenAt), why});
}

void addHost(Flow &flow, Table &table, const report::HostOutline &host) {
    const report::HostSection &section = *host.section;
    const HostStatus &status = section.status;
    const QString label = status.demo ? shownName(status.label) + u" (DEMO)"_s : shownName(status.label);
    const Run absence{Style::Body, ink(Role::Critical),
                      section.isReachable() ? QString() : absenceText(section)};
    if (!section.assessment) {
        Cell reason = table.cell(1, {absence}, 8);
        table.append(reason, 1, {note(shownName(status.endpoint))});
        table.row({table.cell(0, {body(label)}), reason});
        return;
    }
    const Daemon &daemon = section.assessment->snapshot->daemon;
    const QString id = daemon.id.isEmpty() ? AuditPdf::tr("no daemon id") : shownName(daemon.id);
    Cell name = twoLines(table, 0, label, id);
    const QString system = QStringList{daemon.os, daemon.arch, daemon.kernel}.join(u' ').trimmed();
    table.append(name, 0, {note(shownName(system))});
    if (!section.isReachable())
        table.append(name, 0, {absence});
    const QString api =
        daemon.apiVersion.isEmpty() ? QString() : u"API "_s + displayText(daemon.apiVersion, 40);
    table.row({name, twoLines(table, 1, displayText(daemon.version, 80), api),
               twoLines(table, 2, transportWord(status.transport), shownName(status.endpoint)),
               table.cell(3, {body(number(static_cast<qsizetype>(host.containers.size())))}),
               countCell(table, 4, host.open, Severity::Critical),
               countCell(table, 5, host.open, Severity::High),
               countCell(table, 6, host.open, Severity::Medium),
               countCell(table, 7, host.open, Severity::Low), gradeCell(flow, section.assessment->score)});
}

void addHosts(Flow &flow, const Audit &audit) {
    flow.heading(AuditPdf::tr("Hosts"));
    if (audit.outline.hosts.empty()) {
        flow.text({body(AuditPdf::tr("No host is watched."))});
        return;
    }
    Table table(flow, {{AuditPdf::tr("Host"), 25},
                       {AuditPdf::tr("Engine"), 13},
                       {AuditPdf::tr("Connection"), 21},
                       {AuditPdf::tr("Containers"), 11},
                       {AuditPdf::tr("Critical"), 8.5},
                       {AuditPdf::tr("High"), 7},
                       {AuditPdf::tr("Medium"), 9},
                       {AuditPdf::tr("Low"), 6},
                       {AuditPdf::tr("Grade"), 7}});
    for (const report::HostOutline &host : audit.outline.hosts)
        addHost(flow, table, host);
}

void addContainerList(Flow &flow, const Audit &audit) {
    if (audit.outline.totals.containers < 2)
        return;
    flow.heading(AuditPdf::tr("Containers"));
    Table table(flow, {{AuditPdf::tr("Container"), 34},
                       {AuditPdf::tr("Host"), 22},
                       {AuditPdf::tr("Score"), 8},
                       {AuditPdf::tr("Grade"), 8},
                       {AuditPdf::tr("Critical"), 9},
                       {AuditPdf::tr("High"), 8},
                       {AuditPdf::tr("Medium"), 9},
                       {AuditPdf::tr("Low"), 7},
                       {AuditPdf::tr("Page"), 7}});
    for (const report::HostOutline &host : audit.outline.hosts) {
        for (const report::ContainerOutline &container : host.containers) {
            const Score &score = container.assessment->score;
            table.row({table.cell(0, {body(shownName(container.assessment->container->name))}),
                       table.cell(1, {body(shownName(host.section->status.label))}),
                       table.cell(2, {body(score.value ? number(*score.value) : u"–"_s)}),
                       gradeCell(flow, score), countCell(table, 4, container.open, Severity::Critical),
                       countCell(table, 5, container.open, Severity::High),
                       countCell(table, 6, container.open, Severity::Medium),
                       countCell(table, 7, container.open, Severity::Low),
                       table.cell(8, {body(QString::number(audit.pageOf.value(container.assessment)))})});
        }
    }
}

void addTitle(Flow &flow, const Audit &audit) {
    const qreal side = 22 * pt;
    const qreal top = 34 * pt;
    addLogo(flow.page(), {marginX, top}, side);
    flow.page().emplace_back(TextMark{
        {marginX + side + 7 * pt, top + side / 2 + 4 * pt}, Style::Brand, ink(Role::Accent), u"Hullwatch"_s});
    flow.skip(26 * pt);
    flow.text({{Style::Display, ink(Role::Text), AuditPdf::tr("Container security snapshot")}});
    const QString subtitle = audit.fleetText() + u" · "_s + momentText(audit.document.takenAt) +
                             u" · Hullwatch "_s + audit.document.toolVersion;
    flow.text({{Style::Subtitle, ink(Role::MutedText), subtitle}});
    if (audit.outline.demo) {
        flow.skip(4 * pt);
        flow.text({{Style::Strong, ink(Role::High),
                    AuditPdf::tr("DEMO: some of these hosts are simulated and do not exist.")}});
    }
    flow.skip(13 * pt);
}

} // namespace

void addCover(Flow &flow, const Audit &audit) {
    flow.startPage({});
    flow.setHead({AuditPdf::tr("Container security snapshot"), audit.fleetText()});
    addTitle(flow, audit);
    addFigures(flow, audit.outline.totals);
    addActions(flow, audit);
    addHosts(flow, audit);
    addContainerList(flow, audit);
}

} // namespace hullwatch::ui::pdf
