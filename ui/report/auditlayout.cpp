// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/auditlayout.h"

#include "ui/report/closing.h"
#include "ui/report/containersection.h"
#include "ui/report/cover.h"
#include "ui/report/hostsection.h"
#include "ui/report/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

QString footerText(const Audit &audit) {
    QStringList parts{AuditPdf::tr("Snapshot %1").arg(audit.document.takenAt.toRfc3339()),
                      hostsText(static_cast<qsizetype>(audit.document.hosts.size())),
                      u"Hullwatch "_s + audit.document.toolVersion};
    if (audit.outline.demo)
        parts.prepend(AuditPdf::tr("DEMO, simulated engine"));
    return parts.join(u" · "_s);
}

void addFooter(const Audit &audit, const QString &text, int number, Page &page) {
    const qreal y = pageHeight - 46 * pt;
    const QRgb color = ink(Role::MutedText);
    const QString counter =
        AuditPdf::tr("Page %1 / %2").arg(QString::number(number), QString::number(audit.pages));
    const qreal counterX = marginX + bodyWidth - audit.typeface.width(Style::Footer, counter);
    page.emplace_back(
        LineMark{QPolygonF{{marginX, y}, {marginX + bodyWidth, y}}, 0.5 * pt, ink(Role::Border), false});
    page.emplace_back(TextMark{{marginX, y + 13 * pt}, Style::Footer, color, text});
    page.emplace_back(TextMark{{counterX, y + 13 * pt}, Style::Footer, color, counter});
}

void layOutContainers(const Audit &audit, Flow &flow, QHash<const Assessment *, int> *startOf) {
    for (const report::HostOutline &host : audit.outline.hosts) {
        int number = 0;
        addHostFindings(flow, host);
        for (const report::ContainerOutline &container : host.containers) {
            if (startOf)
                startOf->insert(container.assessment, flow.pages() + 1);
            addContainer(flow, container, ++number, static_cast<int>(host.containers.size()));
        }
    }
}

int coverPages(const Audit &audit) {
    Flow flow(audit.typeface, [](Page &) {});
    addCover(flow, audit);
    flow.finish();
    return flow.pages();
}

} // namespace

QString Audit::pageText(const Assessment *container) const {
    // No line break between the word and the number.
    return AuditPdf::tr("page %1").arg(pageOf.value(container)).replace(u' ', QChar(0x00a0));
}

QString Audit::fleetText() const {
    if (!options.fleetName.isEmpty())
        return shownName(options.fleetName);
    return document.hosts.size() == 1 ? shownName(document.hosts.front().status.label)
                                      : hostsText(static_cast<qsizetype>(document.hosts.size()));
}

void countPages(Audit &audit) {
    Flow flow(audit.typeface, [](Page &) {});
    QHash<const Assessment *, int> startOf;
    layOutContainers(audit, flow, &startOf);
    addClosing(flow, audit);
    flow.finish();
    // The cover names page numbers, and their digits may push a line to another page: try until it holds.
    int front = 1;
    for (int attempt = 0; attempt < 4; ++attempt) {
        audit.pageOf.clear();
        for (auto it = startOf.begin(); it != startOf.end(); ++it)
            audit.pageOf.insert(it.key(), it.value() + front);
        const int needed = coverPages(audit);
        if (needed == front)
            break;
        front = needed;
    }
    audit.pages = front + flow.pages();
}

void layOut(const Audit &audit, const Flow::Sink &sink) {
    const QString footer = footerText(audit);
    int number = 0;
    Flow flow(audit.typeface, [&](Page &page) {
        addFooter(audit, footer, ++number, page);
        sink(page);
    });
    addCover(flow, audit);
    layOutContainers(audit, flow, nullptr);
    addClosing(flow, audit);
    flow.finish();
}

} // namespace hullwatch::ui::pdf
