// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <limits>
#include <vector>

class QCategoryAxis;
class QChart;
class QChartView;
class QDateTimeAxis;
class QLineSeries;

namespace hullwatch {
class Series;
}

namespace hullwatch::ui {

class PlainLabel;

/// How the values of a chart are put into words.
enum class Unit { Percent, Bytes, BytesPerSecond, Count };
[[nodiscard]] QString unitText(double value, Unit unit);
/// The smallest round number of the unit that is not below `value`; positive.
[[nodiscard]] double niceMaximum(double value, Unit unit);

/// One line of a chart.
struct ChartLine {
    Metric metric;
    QString name; ///< shown when there is more than one line
};

/// What a chart marks as its limit.
struct ChartLimit {
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN for none
    QString text;                                            ///< "limit 2 CPUs", "no limit"
};

/// A panel with a title, the newest values in words, and up to two lines over time. Missing values are gaps
/// in the line, the limit is dashed. Nothing is animated.
class MetricChart : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    MetricChart(const Theme &theme, const QString &name, const QString &title, Unit unit,
                std::vector<ChartLine> lines, QWidget *parent = nullptr);

    /// Shows `series` from `since` to `until` (milliseconds since the epoch).
    void plot(const Series &series, qint64 since, qint64 until, const ChartLimit &limit);

private:
    using Segment = QList<QPointF>;

    void buildChart();
    void restyle();
    void showLine(size_t line, const std::vector<Segment> &segments);
    void showLimit(double limit, qint64 since, qint64 until);
    void showAxes(qint64 since, qint64 until, double maximum);
    [[nodiscard]] std::vector<Segment> segmentsOf(const Series &series, Metric metric, qint64 since,
                                                  qint64 until) const;
    [[nodiscard]] QLineSeries *addLine();

    const Theme &m_theme;
    Unit m_unit;
    std::vector<ChartLine> m_lines;
    std::vector<std::vector<QLineSeries *>> m_pool; ///< per line, one series for each unbroken stretch
    QLineSeries *m_limit = nullptr;
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    QDateTimeAxis *m_time = nullptr;
    QCategoryAxis *m_values = nullptr;
    double m_maximum = 0;
    PlainLabel *m_current = nullptr;
    PlainLabel *m_limitText = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace hullwatch::ui
