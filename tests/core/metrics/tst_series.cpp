// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace hullwatch;

namespace {

constexpr qint64 start = 1'795'357'812'000;

Sample sampleAfter(qint64 milliseconds, double cpuPercent) {
    Sample sample;
    sample.read = Timestamp::fromMilliseconds(start + milliseconds);
    sample.cpuPercent = cpuPercent;
    sample.memoryBytes = static_cast<double>(milliseconds);
    return sample;
}

Sample sampleAt(qint64 second, double cpuPercent) {
    return sampleAfter(second * 1'000, cpuPercent);
}

// As near as values are kept.
bool isAlike(double value, double expected) {
    return std::abs(value - expected) <= 0.00035 * expected;
}

// "1 2 - 3": the values of the points, "-" for a gap.
QString shape(const QList<QPointF> &points) {
    QStringList words;
    for (const QPointF &point : points)
        words += std::isnan(point.y()) ? QStringLiteral("-") : QString::number(point.y(), 'g', 3);
    return words.join(u' ');
}

} // namespace

class SeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void empty() {
        const Series series;
        QVERIFY(series.isEmpty());
        QCOMPARE(series.sampleCount(), 0);
        QCOMPARE(series.beginMilliseconds(), 0);
        QVERIFY(series.points(Metric::CpuPercent).isEmpty());
    }

    void everyMetricHasItsPlace() {
        Sample sample = sampleAt(0, 1);
        sample.memoryBytes = 2;
        sample.receivedBytesPerSecond = 3;
        sample.sentBytesPerSecond = 4;
        sample.readBytesPerSecond = 5;
        sample.writtenBytesPerSecond = 6;
        sample.pids = 7;
        Series series;
        series.append(sample);
        for (int metric = 0; metric < metricCount; ++metric) {
            const QList<QPointF> points = series.points(static_cast<Metric>(metric));
            QCOMPARE(points.size(), 1);
            QCOMPARE(points[0].x(), static_cast<double>(start));
            QVERIFY(isAlike(points[0].y(), metric + 1));
            QCOMPARE(valueOf(series.latest(), static_cast<Metric>(metric)), metric + 1.0);
        }
        QCOMPARE(series.latest().pids, 7.0);
    }

    void everySampleOfTheLastFiveMinutesIsKept() {
        Series series;
        for (int second = 0; second <= 400; second += 2) {
            series.append(sampleAt(second, second));
            QCOMPARE(series.latest().read.milliseconds(), start + second * 1'000);
        }
        QCOMPARE(series.sampleCount(), 201);
        const qint64 since = start + 100'000;
        const QList<QPointF> points = series.points(Metric::CpuPercent, since);
        QCOMPARE(points.size(), 151);
        for (int i = 0; i < points.size(); ++i) {
            QCOMPARE(points[i].x(), static_cast<double>(since + i * 2'000));
            QVERIFY(isAlike(points[i].y(), 100 + i * 2));
        }
    }

    void samplesThatComeTooFastTakeNoMoreRoom() {
        Series series;
        for (int step = 0; step < 3'000; ++step)
            series.append(sampleAfter(step * 100, step));
        const std::vector<float> kept = series.recent(Metric::CpuPercent, 100'000);
        QVERIFY(kept.size() <= Series::mostRecent);
        QVERIFY(isAlike(static_cast<double>(kept.back()), 2'999));
        // What went is still in the finer of the two tiers.
        QCOMPARE(series.beginMilliseconds(), start);
        QVERIFY(series.points(Metric::CpuPercent).constFirst().x() < start + 10'000.0);
    }

    void recentValues() {
        Series series;
        QVERIFY(series.recent(Metric::CpuPercent, 3).empty());
        for (int second = 0; second < 5; ++second)
            series.append(sampleAt(second, second == 3 ? Sample::unknown : std::exp2(second)));
        const std::vector<float> values = series.recent(Metric::CpuPercent, 3);
        QCOMPARE(values.size(), 3u);
        QCOMPARE(values[0], 4.0f);
        QVERIFY(std::isnan(values[1]));
        QCOMPARE(values[2], 16.0f);
        QCOMPARE(series.recent(Metric::CpuPercent, 9).size(), 5u);
    }

    void noPeakVanishes_data() {
        QTest::addColumn<int>("peakAfter"); // seconds since the first sample
        QTest::addColumn<int>("tolerance"); // in seconds
        const int day = 24 * 3600;
        QTest::newRow("five minutes ago") << day - 310 << 10;
        QTest::newRow("an hour ago") << day - 3'500 << 10;
        QTest::newRow("two hours ago") << day - 7'200 << 300;
        QTest::newRow("a day ago") << 400 << 300;
        QTest::newRow("just a day ago") << 0 << 300;
    }
    void noPeakVanishes() {
        QFETCH(int, peakAfter);
        QFETCH(int, tolerance);
        Series series;
        for (int second = 0; second <= 24 * 3600; second += 2) {
            const bool isPeak = std::abs(second - peakAfter) < 2;
            series.append(sampleAt(second, isPeak ? 397.0 : 12.0));
        }
        const QList<QPointF> points = series.points(Metric::CpuPercent);
        const auto peak = std::max_element(points.begin(), points.end(),
                                           [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QVERIFY(isAlike(peak->y(), 397));
        QVERIFY(std::abs(peak->x() - start - peakAfter * 1'000.0) <= tolerance * 1'000.0);
        // Nor does the valley between two peaks.
        QVERIFY(std::all_of(points.begin(), points.end(), [&](const QPointF &point) {
            return isAlike(point.y(), 12) || std::abs(point.x() - peak->x()) <= tolerance * 1'000.0;
        }));
    }

    void pointsAreInOrder() {
        Series series;
        for (int second = 0; second < 30 * 3600; second += 7)
            series.append(sampleAt(second, (second * 7919) % 1'000));
        const QList<QPointF> points = series.points(Metric::CpuPercent);
        QVERIFY(std::is_sorted(points.begin(), points.end(),
                               [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
        QVERIFY(std::none_of(points.begin(), points.end(),
                             [](const QPointF &point) { return std::isnan(point.y()); }));
        QVERIFY(points.constFirst().x() >= static_cast<double>(series.beginMilliseconds()));
        QCOMPARE(points.constLast().x(), static_cast<double>(series.latest().read.milliseconds()));
    }

    void aDayIsKept() {
        Series series;
        for (int second = 0; second < 40 * 3600; second += 10)
            series.append(sampleAt(second, 1));
        const qint64 kept = series.latest().read.milliseconds() - series.beginMilliseconds();
        QVERIFY2(kept >= 24 * 3'600'000LL && kept <= 24 * 3'600'000LL + Series::coarseMilliseconds,
                 qPrintable(QString::number(kept)));
        // The longest time without a point is a stretch of the coarse tier.
        const QList<QPointF> points = series.points(Metric::MemoryBytes);
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(points[i].x() - points[i - 1].x() <= static_cast<double>(Series::coarseMilliseconds));
    }

    void outagesStayGaps_data() {
        QTest::addColumn<int>("endedBefore"); // seconds before the newest sample
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("interrupted");
        QTest::newRow("just now") << 60 << 20 << true;
        QTest::newRow("just now, silently") << 60 << 100 << false;
        QTest::newRow("half an hour ago") << 1'800 << 20 << true;
        QTest::newRow("half an hour ago, silently") << 1'800 << 120 << false;
        QTest::newRow("ten hours ago") << 36'000 << 20 << true;
        QTest::newRow("ten hours ago, silently") << 36'000 << 600 << false;
        QTest::newRow("all day") << 60 << 20 * 3600 << false;
    }
    void outagesStayGaps() {
        QFETCH(int, endedBefore);
        QFETCH(int, length);
        QFETCH(bool, interrupted);
        const int end = 23 * 3600;
        Series series;
        for (int second = 0; second <= end; second += 2) {
            if (second <= end - endedBefore - length || second > end - endedBefore)
                series.append(sampleAt(second, 5));
            else if (interrupted)
                series.interrupt();
        }
        const QList<QPointF> points = series.points(Metric::CpuPercent);
        const auto isGap = [](const QPointF &point) { return std::isnan(point.y()); };
        QCOMPARE(std::count_if(points.begin(), points.end(), isGap), 1);
        const double at = std::find_if(points.begin(), points.end(), isGap)->x() - start;
        const double expected = (end - endedBefore - length) * 1'000.0;
        QVERIFY2(std::abs(at - expected) <= Series::coarseMilliseconds,
                 qPrintable(QStringLiteral("%1 %2").arg(at).arg(expected)));
    }

    void clockThatLeaps() {
        Series series;
        series.append(sampleAt(0, 1));
        series.append(sampleAt(2'000'000'000, 2));
        QCOMPARE(shape(series.points(Metric::CpuPercent)), QStringLiteral("2"));
        QVERIFY(series.beginMilliseconds() > start + 1'000'000'000'000);
        Series early;
        Sample sample = sampleAt(0, 1);
        sample.read = Timestamp::fromMilliseconds(-7'000);
        early.append(sample);
        early.append(sampleAt(0, 2));
        QCOMPARE(shape(early.points(Metric::CpuPercent)), QStringLiteral("2"));
    }

    void oldSamplesAreIgnored() {
        Series series;
        series.append(sampleAt(5, 8));
        series.append(sampleAt(5, 99));
        series.append(sampleAt(4, 99));
        QCOMPARE(series.sampleCount(), 1);
        QCOMPARE(series.latest().cpuPercent, 8.0);
        series.append(sampleAt(6, 4));
        series.append(sampleAt(2, 99));
        QCOMPARE(shape(series.points(Metric::CpuPercent)), QStringLiteral("8 4"));
    }

    void packedValues_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        const double none = Sample::unknown;
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("nothing") << none << none;
        QTest::newRow("below zero") << -1.0 << none;
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("tiny") << 1e-30 << std::exp2(-20);
        QTest::newRow("one") << 1.0 << 1.0;
        QTest::newRow("512 MiB") << 536'870'912.0 << 536'870'912.0;
        QTest::newRow("huge") << 1e30 << std::exp2(45);
        QTest::newRow("endless") << infinity << std::exp2(45);
    }
    void packedValues() {
        QFETCH(double, value);
        QTEST(unpacked(packed(value)), "expected");
    }

    void packedValuesAreNear() {
        double worst = 0;
        PackedValue before = 0;
        for (double value = 1e-6; value < 3e13; value *= 1.00031) {
            const PackedValue code = packed(value);
            QVERIFY(code >= before);
            before = code;
            worst = std::max(worst, std::abs(unpacked(code) / value - 1));
        }
        QVERIFY2(worst < 0.00035, qPrintable(QString::number(worst)));
    }

    void gaps_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("points");
        const double none = Sample::unknown;
        QTest::newRow("none") << QList<double>{1, 2, 3} << QStringLiteral("1 2 3");
        QTest::newRow("in the middle") << QList<double>{1, none, 3} << QStringLiteral("1 - 3");
        QTest::newRow("long") << QList<double>{1, none, none, none, 3} << QStringLiteral("1 - 3");
        QTest::newRow("two") << QList<double>{1, none, 2, none, 3} << QStringLiteral("1 - 2 - 3");
        QTest::newRow("at the beginning") << QList<double>{none, none, 3} << QStringLiteral("3");
        QTest::newRow("at the end") << QList<double>{1, none, none} << QStringLiteral("1 -");
        QTest::newRow("nothing known") << QList<double>{none, none} << QString();
        QTest::newRow("zero is known") << QList<double>{0, none, 0} << QStringLiteral("0 - 0");
    }
    void gaps() {
        QFETCH(QList<double>, values);
        Series series;
        for (int second = 0; second < values.size(); ++second)
            series.append(sampleAt(second, values[second]));
        QTEST(shape(series.points(Metric::CpuPercent)), "points");
        QCOMPARE(series.points(Metric::MemoryBytes).size(), values.size());
    }

    void pointsSince() {
        Series series;
        for (int second = 0; second < 6; ++second)
            series.append(sampleAt(second, std::exp2(second)));
        QCOMPARE(shape(series.points(Metric::CpuPercent, start + 4'000)), QStringLiteral("16 32"));
        QCOMPARE(shape(series.points(Metric::CpuPercent, start + 4'001)), QStringLiteral("32"));
        QVERIFY(series.points(Metric::CpuPercent, start + 5'001).isEmpty());
        QCOMPARE(series.points(Metric::CpuPercent).constFirst().x(), static_cast<double>(start));
    }
};

QTEST_APPLESS_MAIN(SeriesTest)
#include "tst_series.moc"
