// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metricchart.h"

#include "core/base/units.h"
#include "core/metrics/series.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWithSeconds = 60 * 60'000;

/// At most two points, the lowest and the highest, for each column of the chart.
QList<QPointF> thinned(const QList<QPointF> &points, qint64 since, qint64 millisecondsPerColumn) {
    QList<QPointF> kept;
    const auto columnOf = [&](const QPointF &point) {
        return (static_cast<qint64>(point.x()) - since) / millisecondsPerColumn;
    };
    for (auto first = points.begin(); first != points.end();) {
        const auto last =
            std::find_if(first, points.end(), [&, column = columnOf(*first)](const QPointF &point) {
                return columnOf(point) != column;
            });
        const auto byValue = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        const auto extremes = std::minmax_element(first, last, byValue);
        first = last;
        QPointF a = *extremes.first;
        QPointF b = *extremes.second;
        if (b.x() < a.x())
            std::swap(a, b);
        kept.append(a);
        if (b != a)
            kept.append(b);
    }
    return kept;
}

/// Without the decimals that say nothing on a scale of round numbers.
QString axisText(double value, Unit unit) {
    if (value == 0.0)
        return u"0"_s;
    const QString point = QLocale().decimalPoint();
    return unitText(value, unit).replace(point + u"0 "_s, u" "_s);
}

QPen penOf(const Theme &theme, size_t line) {
    if (line == 0)
        return QPen(theme.color(Role::Accent), 1.5);
    QPen pen(theme.color(Role::Pass), 1.5);
    pen.setDashPattern({4, 2.5});
    return pen;
}

} // namespace

QString unitText(double value, Unit unit) {
    switch (unit) {
    case Unit::Percent:
        return percentText(value);
    case Unit::Bytes:
        return bytesText(value);
    case Unit::BytesPerSecond:
        return rateText(value);
    case Unit::Count:
        break;
    }
    return std::isfinite(value) ? QLocale().toString(std::lround(value)) : u"–"_s;
}

double niceMaximum(double value, Unit unit) {
    if (!std::isfinite(value) || value <= 0)
        return unit == Unit::Percent ? 10 : unit == Unit::Count ? 10 : 1024;
    if (unit == Unit::Bytes || unit == Unit::BytesPerSecond) {
        const double power = std::exp2(std::floor(std::log2(value)));
        for (const double factor : {1.0, 1.25, 1.5, 1.75, 2.0}) {
            if (power * factor >= value)
                return power * factor;
        }
    }
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.2, 1.6, 2.0, 2.4, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (power * factor >= value)
            return unit == Unit::Count ? std::max(4.0, power * factor) : power * factor;
    }
    return power * 10;
}

MetricChart::MetricChart(const Theme &theme, const QString &name, const QString &title, Unit unit,
                         std::vector<ChartLine> lines, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_unit(unit), m_lines(std::move(lines)), m_pool(m_lines.size()) {
    setObjectName(name);
    setAccessibleName(title);
    setProperty("panel", u"true"_s);
    auto *heading = makeLabel(name + u"Title"_s, type::note, QFont::DemiBold, {}, this);
    heading->setText(title);
    m_current = makeLabel(name + u"Current"_s, m_lines.size() > 1 ? type::small : type::note, QFont::Normal,
                          {}, this);
    m_current->setElideMode(Qt::ElideRight);
    m_limitText = makeLabel(name + u"Limit"_s, type::small, QFont::Normal, u"muted"_s, this);
    auto *head = new QHBoxLayout;
    setMargins(head, space::m, 10, space::m, 0, space::m);
    head->addWidget(heading);
    head->addWidget(m_current, 1);
    head->addWidget(m_limitText);
    buildChart();
    m_none = makeLabel(name + u"None"_s, type::note, QFont::Normal, u"muted"_s, m_view);
    m_none->setText(tr("No values yet"));
    m_none->setAlignment(Qt::AlignCenter);
    auto *overlay = new QVBoxLayout(m_view);
    overlay->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 1, 0, 1, 6, 0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(&theme, &Theme::changed, this, &MetricChart::restyle);
    restyle();
}

void MetricChart::buildChart() {
    m_chart = new QChart;
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(4, 8, 10, 0));
    m_chart->setBackgroundRoundness(0);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_time = new QDateTimeAxis(m_chart);
    m_time->setTickCount(4);
    m_values = new QCategoryAxis(m_chart);
    m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_values->setStartValue(0);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_limit = addLine();
    m_view = new QChartView(m_chart, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(110);
    m_view->setInteractive(false);
}

QLineSeries *MetricChart::addLine() {
    auto *line = new QLineSeries(m_chart);
    m_chart->addSeries(line);
    line->attachAxis(m_time);
    line->attachAxis(m_values);
    return line;
}

void MetricChart::restyle() {
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsColor(m_theme.color(Role::MutedText));
        axis->setLabelsFont(Theme::font(type::tiny));
        axis->setGridLineColor(mixed(m_theme.color(Role::Border), m_theme.color(Role::Surface), 0.75));
        axis->setLinePenColor(m_theme.color(Role::Border));
    }
    m_view->setBackgroundBrush(m_theme.color(Role::Surface));
    m_time->setGridLineVisible(false);
    m_values->setLineVisible(false);
    for (size_t line = 0; line < m_pool.size(); ++line) {
        for (QLineSeries *series : m_pool[line])
            series->setPen(penOf(m_theme, line));
    }
    QPen limit(m_theme.color(Role::Critical), 1.2);
    limit.setDashPattern({5, 4});
    m_limit->setPen(limit);
}

std::vector<MetricChart::Segment> MetricChart::segmentsOf(const Series &series, Metric metric, qint64 since,
                                                          qint64 until) const {
    const qint64 columns = std::max(40, m_view->width() - 60);
    const qint64 millisecondsPerColumn = std::max<qint64>(1, (until - since) / columns);
    std::vector<Segment> segments;
    Segment current;
    const auto close = [&] {
        if (current.size() == 1)
            current.append(current.first() + QPointF(500, 0));
        if (!current.isEmpty())
            segments.push_back(thinned(current, since, millisecondsPerColumn));
        current.clear();
    };
    for (const QPointF &point : series.points(metric, since)) {
        if (std::isnan(point.y()))
            close();
        else
            current.append(point);
    }
    close();
    return segments;
}

void MetricChart::showLine(size_t line, const std::vector<Segment> &segments) {
    auto &pool = m_pool[line];
    while (pool.size() < segments.size()) {
        pool.push_back(addLine());
        pool.back()->setPen(penOf(m_theme, line));
    }
    for (size_t i = 0; i < pool.size(); ++i) {
        if (i < segments.size())
            pool[i]->replace(segments[i]);
        else if (pool[i]->count() > 0)
            pool[i]->clear();
    }
}

void MetricChart::showLimit(double limit, qint64 since, qint64 until) {
    QList<QPointF> ends;
    if (std::isfinite(limit))
        ends = {{static_cast<double>(since), limit}, {static_cast<double>(until), limit}};
    m_limit->replace(ends);
}

void MetricChart::showAxes(qint64 since, qint64 until, double maximum) {
    m_time->setTickCount(std::clamp(m_view->width() / 110, 2, 5));
    m_time->setFormat(until - since > longestWithSeconds ? u"HH:mm"_s : u"HH:mm:ss"_s);
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(since), QDateTime::fromMSecsSinceEpoch(until));
    if (m_maximum == maximum)
        return;
    m_maximum = maximum;
    for (const QString &label : m_values->categoriesLabels())
        m_values->remove(label);
    m_values->setRange(0, maximum);
    for (const double share : {0.0, 0.5, 1.0}) {
        // Labels of a category axis must differ from one another.
        QString label = axisText(maximum * share, m_unit);
        while (m_values->categoriesLabels().contains(label))
            label += u' ';
        m_values->append(label, maximum * share);
    }
}

void MetricChart::plot(const Series &series, qint64 since, qint64 until, const ChartLimit &limit) {
    double highest = 0;
    bool any = false;
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const std::vector<Segment> segments = segmentsOf(series, m_lines[line].metric, since, until);
        for (const Segment &segment : segments) {
            for (const QPointF &point : segment)
                highest = std::max(highest, point.y());
            any = true;
        }
        showLine(line, segments);
    }
    // A limit far above the usage would press the line flat; then the words alone tell it.
    const bool nearLimit = std::isfinite(limit.value) && limit.value <= std::max(highest, 1.0) * 12;
    if (nearLimit)
        highest = std::max(highest, limit.value * 1.02);
    showAxes(since, until, niceMaximum(highest * 1.02, m_unit));
    showLimit(nearLimit ? limit.value : std::numeric_limits<double>::quiet_NaN(), since, until);
    QStringList words;
    for (const ChartLine &line : m_lines) {
        const double value = valueOf(series.latest(), line.metric);
        words.append(m_lines.size() > 1 ? line.name + u' ' + unitText(value, m_unit)
                                        : unitText(value, m_unit));
    }
    m_current->setText(words.join(u"  "_s));
    m_limitText->setText(limit.text);
    m_limitText->setVisible(!limit.text.isEmpty());
    m_none->setVisible(!any);
}

} // namespace hullwatch::ui
