// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <QTest>

#include <cmath>

using namespace hullwatch;

namespace {

constexpr qint64 start = 1'795'357'812'000;

Sample sampleAt(int second, double cpuPercent) {
    Sample sample;
    sample.read = Timestamp::fromMilliseconds(start + second * 1'000);
    sample.cpuPercent = cpuPercent;
    sample.memoryBytes = second;
    return sample;
}

// "1 2 - 3": the values of the points, "-" for a gap.
QString shape(const QList<QPointF> &points) {
    QStringList words;
    for (const QPointF &point : points)
        words += std::isnan(point.y()) ? QStringLiteral("-") : QString::number(point.y());
    return words.join(u' ');
}

} // namespace

class SeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void empty() {
        const Series series;
        QVERIFY(series.isEmpty());
        QCOMPARE(series.size(), 0);
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
        for (int metric = 0; metric < metricCount; ++metric)
            QCOMPARE(series.value(static_cast<Metric>(metric), 0), static_cast<float>(metric + 1));
        QCOMPARE(series.timeMilliseconds(0), start);
        QCOMPARE(series.latest().pids, 7.0);
    }

    void theOldestAreDropped() {
        Series series(5);
        for (int second = 0; second < 13; ++second) {
            series.append(sampleAt(second, second));
            QCOMPARE(series.size(), std::min(second + 1, 5));
            QCOMPARE(series.latest().read.milliseconds(), start + second * 1'000);
            for (int i = 0; i < series.size(); ++i) {
                const int expected = second - series.size() + 1 + i;
                QCOMPARE(series.value(Metric::CpuPercent, i), static_cast<float>(expected));
                QCOMPARE(series.timeMilliseconds(i), start + expected * 1'000);
            }
        }
        QCOMPARE(shape(series.points(Metric::CpuPercent)), QStringLiteral("8 9 10 11 12"));
    }

    void capacityOfOne_data() {
        QTest::addColumn<int>("capacity");
        QTest::newRow("one") << 1;
        QTest::newRow("zero") << 0;
        QTest::newRow("negative") << -7;
    }
    void capacityOfOne() {
        QFETCH(int, capacity);
        Series series(capacity);
        series.append(sampleAt(1, 1));
        series.append(sampleAt(2, 2));
        QCOMPARE(shape(series.points(Metric::CpuPercent)), QStringLiteral("2"));
    }

    void oldSamplesAreIgnored() {
        Series series(3);
        series.append(sampleAt(5, 5));
        series.append(sampleAt(5, 99));
        series.append(sampleAt(4, 99));
        QCOMPARE(series.size(), 1);
        QCOMPARE(series.latest().cpuPercent, 5.0);
        for (int second = 6; second < 10; ++second)
            series.append(sampleAt(second, second));
        series.append(sampleAt(2, 99));
        QCOMPARE(shape(series.points(Metric::CpuPercent)), QStringLiteral("7 8 9"));
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
        Series series(4);
        for (int second = 0; second < 6; ++second)
            series.append(sampleAt(second, second));
        QCOMPARE(shape(series.points(Metric::CpuPercent, start + 4'000)), QStringLiteral("4 5"));
        QCOMPARE(shape(series.points(Metric::CpuPercent, start + 4'001)), QStringLiteral("5"));
        QVERIFY(series.points(Metric::CpuPercent, start + 5'001).isEmpty());
        QCOMPARE(series.points(Metric::CpuPercent).constFirst().x(), static_cast<double>(start + 2'000));
    }
};

QTEST_APPLESS_MAIN(SeriesTest)
#include "tst_series.moc"
