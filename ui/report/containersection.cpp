// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/containersection.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/report/changes.h"
#include "ui/report/findings.h"
#include "ui/report/graph.h"
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
    addFindings(flow, container, {});
    addResources(flow, *assessment.container, container.host->series.value(assessment.container->id).get());
    addChanges(flow, *assessment.container, *container.host);
    flow.finish();
}

} // namespace hullwatch::ui::pdf
