// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/graph.h"

#include "core/base/units.h"
#include "core/model/hostconfiglimits.h"
#include "ui/report/words.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

constexpr qreal plotHeight = 46 * pt;
constexpr int plotColumns = 240;
constexpr qint64 longestMilliseconds = 60 * 60'000;

/// A limit as the container's configuration says it.
struct Limit {
    bool known = false;
    double value = 0; ///< 0 is none
};

struct Plot {
    QString name;
    QList<QPointF> points;
    Limit limit;
    QString (*valueText)(double);
};

Limit memoryLimit(const Container &container) {
    const Field<qint64> &bytes = container.hostConfig.memoryBytes;
    return {bytes.isSet(), static_cast<double>(std::max<qint64>(0, *bytes))};
}

Limit cpuLimit(const Container &container) {
    const HostConfig &config = container.hostConfig;
    if (const double cpus = cpuLimitOf(config); std::isfinite(cpus))
        return {true, 100 * cpus};
    return {config.nanoCpus.isSet() && config.cpuQuota.isSet(), 0};
}

std::optional<double> peakOf(const QList<QPointF> &points) {
    std::optional<double> peak;
    for (const QPointF &point : points) {
        if (std::isfinite(point.y()))
            peak = std::max(peak.value_or(0), point.y());
    }
    return peak;
}

std::vector<Run> caption(const Plot &plot, std::optional<double> peak) {
    std::vector<Run> runs{{Style::Small, ink(Role::Text), plot.name + u' '}};
    if (!peak) {
        runs.push_back({Style::Small, ink(Role::MutedText), AuditPdf::tr("no samples were taken")});
        return runs;
    }
    const auto last = std::find_if(plot.points.crbegin(), plot.points.crend(),
                                   [](const QPointF &point) { return std::isfinite(point.y()); });
    runs.push_back({Style::Strong, ink(Role::Text), plot.valueText(last->y())});
    QString rest = u", "_s + AuditPdf::tr("peak %1").arg(plot.valueText(*peak)) + u", "_s;
    if (!plot.limit.known)
        rest += AuditPdf::tr("limit not known");
    else if (plot.limit.value > 0)
        rest += AuditPdf::tr("limit %1").arg(plot.valueText(plot.limit.value));
    else
        rest += AuditPdf::tr("no limit");
    runs.push_back({Style::Small, ink(Role::Text), rest});
    return runs;
}

/// Maps values to the plot and draws them with at most two points per column, so that peaks stay visible.
class Tracer {
public:
    Tracer(Page &page, QRectF area, double from, double to, double top)
        : m_page(page), m_area(area), m_from(from), m_span(std::max(1.0, to - from)), m_top(top) {}

    void add(const QPointF &value) {
        if (!std::isfinite(value.y())) {
            endLine();
            return;
        }
        // A tenth of a point is finer than any printer, and short numbers keep the file small.
        const QPointF point(
            std::round(m_area.left() + m_area.width() * std::clamp((value.x() - m_from) / m_span, 0.0, 1.0)),
            std::round(m_area.bottom() - m_area.height() * std::clamp(value.y() / m_top, 0.0, 1.0)));
        const int column = static_cast<int>((point.x() - m_area.left()) / m_area.width() * plotColumns);
        if (column != m_column)
            endColumn();
        m_column = column;
        m_pending.push_back(point);
    }

    void endLine() {
        endColumn();
        if (m_line.size() == 1) // a lone sample between two gaps is a dot, not nothing
            m_line.push_back(m_line.front() + QPointF(1.5 * pt, 0));
        if (!m_line.isEmpty())
            m_page.emplace_back(LineMark{m_line, 1.1 * pt, ink(Role::Accent), false});
        m_line.clear();
    }

private:
    void endColumn() {
        if (m_pending.empty())
            return;
        const auto lowAndHigh =
            std::minmax_element(m_pending.begin(), m_pending.end(),
                                [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        const bool lowFirst = lowAndHigh.first < lowAndHigh.second;
        m_line.push_back(lowFirst ? *lowAndHigh.first : *lowAndHigh.second);
        if (lowAndHigh.first != lowAndHigh.second)
            m_line.push_back(lowFirst ? *lowAndHigh.second : *lowAndHigh.first);
        m_pending.clear();
    }

    Page &m_page;
    QRectF m_area;
    double m_from;
    double m_span;
    double m_top;
    int m_column = -1;
    std::vector<QPointF> m_pending;
    QPolygonF m_line;
};

/// Returns where it ends.
qreal addPlot(Flow &flow, const Plot &plot, qreal left, qreal top, qreal width) {
    const std::optional<double> peak = peakOf(plot.points);
    qreal y = top;
    for (const TextLine &line : wrapped(flow.typeface(), caption(plot, peak), width)) {
        draw(flow.typeface(), line, {left, y}, flow.page());
        y += line.height;
    }
    const QRectF area(left, y + 3 * pt, width, plotHeight);
    const auto across = [&](qreal at, QRgb color, bool dashed) {
        flow.page().emplace_back(
            LineMark{QPolygonF{{area.left(), at}, {area.right(), at}}, 0.6 * pt, color, dashed});
    };
    across(area.bottom(), ink(Role::Border), false);
    if (!peak)
        return area.bottom();
    // A limit far above the use would press the line to the floor; the caption still says it.
    const bool limitShown = plot.limit.value > 0 && plot.limit.value <= 4 * *peak;
    const double scaleEnd = std::max({*peak, limitShown ? plot.limit.value : 0, 1e-9}) * 1.08;
    if (limitShown)
        across(area.bottom() - area.height() * plot.limit.value / scaleEnd, ink(Role::Critical), true);
    Tracer tracer(flow.page(), area, plot.points.front().x(), plot.points.back().x(), scaleEnd);
    for (const QPointF &point : plot.points)
        tracer.add(point);
    tracer.endLine();
    return area.bottom();
}

} // namespace

void addResources(Flow &flow, const Container &container, const Series *series) {
    const qreal height = plotHeight + 2 * flow.typeface().lineHeight(Style::Strong) + 6 * pt;
    const bool empty = !series || series->isEmpty();
    if (empty) {
        flow.heading(AuditPdf::tr("Resources"), 14 * pt);
        flow.text({{Style::Body, ink(Role::MutedText), AuditPdf::tr("No samples were taken.")}});
        return;
    }
    const qint64 end = series->latest().read.milliseconds();
    const qint64 begin = std::max(end - longestMilliseconds, series->beginMilliseconds());
    flow.heading(AuditPdf::tr("Resources, %1 – %2 UTC").arg(clockText(begin), clockText(end)), height);
    const qreal gap = 14 * pt;
    const qreal width = (bodyWidth - gap) / 2;
    const Plot cpu{AuditPdf::tr("CPU"), series->points(Metric::CpuPercent, begin), cpuLimit(container),
                   percentText};
    const Plot memory{AuditPdf::tr("Memory"), series->points(Metric::MemoryBytes, begin),
                      memoryLimit(container), bytesText};
    const qreal cpuEnd = addPlot(flow, cpu, marginX, flow.y(), width);
    const qreal memoryEnd = addPlot(flow, memory, marginX + width + gap, flow.y(), width);
    flow.skip(std::max(cpuEnd, memoryEnd) - flow.y());
}

} // namespace hullwatch::ui::pdf
