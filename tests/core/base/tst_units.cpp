// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace hullwatch;
using namespace Qt::StringLiterals;

class UnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void bytes_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0 B"_s;
        QTest::newRow("bytes") << 1023.0 << u"1023 B"_s;
        QTest::newRow("KiB") << 1024.0 << u"1.0 KiB"_s;
        QTest::newRow("one decimal") << 1.9 * 1024 * 1024 * 1024 << u"1.9 GiB"_s;
        QTest::newRow("no decimal from 100 on") << 412.0 * 1024 * 1024 << u"412 MiB"_s;
        QTest::newRow("never 100.0") << 99.96 * 1024 << u"100 KiB"_s;
        QTest::newRow("99.9") << 99.94 * 1024 << u"99.9 KiB"_s;
        QTest::newRow("almost the next unit") << 1024.0 * 1024 - 1 << u"1024 KiB"_s;
        QTest::newRow("TiB") << 3.0 * 1024 * 1024 * 1024 * 1024 << u"3.0 TiB"_s;
        QTest::newRow("largest") << 8192.0 * 1024 * 1024 * 1024 * 1024 * 1024 << u"8192 PiB"_s;
        QTest::newRow("unknown") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << u"–"_s;
    }
    void bytes() {
        QFETCH(double, value);
        QTEST(bytesText(value), "text");
    }

    void percent_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0.0 %"_s;
        QTest::newRow("small") << 3.44 << u"3.4 %"_s;
        QTest::newRow("99.94") << 99.94 << u"99.9 %"_s;
        QTest::newRow("99.96") << 99.96 << u"100 %"_s;
        QTest::newRow("many CPUs") << 6400.4 << u"6400 %"_s;
        QTest::newRow("unknown") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << u"–"_s;
    }
    void percent() {
        QFETCH(double, value);
        QTEST(percentText(value), "text");
    }

    void duration_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative") << qint64{-5} << u"0 s"_s;
        QTest::newRow("zero") << qint64{0} << u"0 s"_s;
        QTest::newRow("seconds") << qint64{119} << u"119 s"_s;
        QTest::newRow("minutes") << qint64{120} << u"2 min"_s;
        QTest::newRow("minutes, last") << qint64{7199} << u"119 min"_s;
        QTest::newRow("hours") << qint64{7200} << u"2 h"_s;
        QTest::newRow("hours, last") << qint64{2 * 86'400 - 1} << u"47 h"_s;
        QTest::newRow("days") << qint64{2 * 86'400} << u"2 d"_s;
        QTest::newRow("years") << qint64{400 * 86'400} << u"400 d"_s;
    }
    void duration() {
        QFETCH(qint64, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "text");
    }

    void inTheUsersLocale() {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(bytesText(1.9 * 1024 * 1024 * 1024), u"1,9 GiB"_s);
        QCOMPARE(percentText(3.4), u"3,4 %"_s);
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
