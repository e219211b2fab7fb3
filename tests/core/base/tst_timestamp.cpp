// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000'000;

} // namespace

class TimestampTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("nanoseconds");
        QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
        QTest::newRow("engine") << QByteArray("2026-11-23T06:50:28.277078481Z")
                                << qint64{1'795'416'628'277'078'481};
        QTest::newRow("one digit") << QByteArray("1970-01-01T00:00:01.5Z") << second * 3 / 2;
        QTest::newRow("nine digits") << QByteArray("1970-01-01T00:00:00.000000001Z") << qint64{1};
        QTest::newRow("more than nine digits")
            << QByteArray("1970-01-01T00:00:00.1234567899Z") << qint64{123'456'789};
        QTest::newRow("positive offset") << QByteArray("1970-01-01T02:30:00+02:30") << qint64{0};
        QTest::newRow("negative offset")
            << QByteArray("1970-01-01T00:00:00.25-01:00") << 3600 * second + second / 4;
        QTest::newRow("offset over midnight") << QByteArray("1970-01-02T00:00:00+23:59") << 60 * second;
        QTest::newRow("before the epoch in UTC") << QByteArray("1970-01-01T00:00:00+01:00") << -3600 * second;
        QTest::newRow("lower case") << QByteArray("1970-01-01t00:00:01z") << second;
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << 1'709'164'800 * second;
        QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << 1'483'228'800 * second;
        QTest::newRow("last") << QByteArray("2200-12-31T23:59:59.999999999Z")
                              << 7'289'654'399 * second + 999'999'999;
    }
    void wellFormed() {
        QFETCH(QByteArray, text);
        const auto parsed = parseTimestamp(text);
        QVERIFY(parsed);
        QTEST(parsed->nanosecondsSinceEpoch, "nanoseconds");
    }

    void malformed_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "0001-01-01T00:00:00Z",
                                 "1969-12-31T23:59:59Z",
                                 "2201-01-01T00:00:00Z",
                                 "9999-12-31T23:59:59Z",
                                 "2026-11-22",
                                 "2026-11-22T14:30:12",
                                 "2026-11-22 14:30:12Z",
                                 "2026-11-22T14:30Z",
                                 "2026/11/22T14:30:12Z",
                                 "2026-13-22T14:30:12Z",
                                 "2026-00-22T14:30:12Z",
                                 "2026-11-31T14:30:12Z",
                                 "2025-02-29T14:30:12Z",
                                 "2026-11-22T24:00:00Z",
                                 "2026-11-22T14:60:12Z",
                                 "2026-11-22T14:30:61Z",
                                 "2026-11-22T14:30:12.Z",
                                 "2026-11-22T14:30:12,5Z",
                                 "2026-11-22T14:30:12.5",
                                 "2026-11-22T14:30:12ZZ",
                                 "2026-11-22T14:30:12Z ",
                                 " 2026-11-22T14:30:12Z",
                                 "2026-11-22T14:30:12+0100",
                                 "2026-11-22T14:30:12+01",
                                 "2026-11-22T14:30:12+24:00",
                                 "2026-11-22T14:30:12+01:60",
                                 "2026-11-22T14:30:12*01:00",
                                 "2026-11-22T14:30:12+1:000",
                                 "-026-11-22T14:30:12Z",
                                 "+026-11-22T14:30:12Z",
                                 "2026-1a-22T14:30:12Z",
                                 "2026-11-22T14:30:12.12a45Z",
                                 "1795357812",
                                 "2026-11-22T14:30:12\xd9\xa0Z"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("zero byte") << QByteArray("2026-11-22T14:30:12Z\0", 21);
    }
    void malformed() {
        QFETCH(QByteArray, text);
        QVERIFY(!parseTimestamp(text));
    }

    void everyPrefixIsMalformed() {
        const QByteArray text("2026-11-22T14:30:12.123456789+01:00");
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY2(!parseTimestamp(QByteArray(text.constData(), length)),
                     qPrintable(QString::number(length)));
        QVERIFY(parseTimestamp(text));
    }

    void randomRoundTrips() {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 1000; ++i) {
            const qint64 seconds = random.bounded(qint64{7'000'000'000});
            const int nanoseconds = random.bounded(1'000'000'000);
            const int offset = random.bounded(-23 * 60, 23 * 60);
            const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds + offset * 60, Qt::UTC);
            const QString text = local.toString(u"yyyy-MM-ddTHH:mm:ss"_s) +
                                 u".%1%2%3:%4"_s.arg(nanoseconds, 9, 10, QChar(u'0'))
                                     .arg(QChar(offset < 0 ? u'-' : u'+'))
                                     .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                                     .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
            if (local.date().year() < 1970)
                continue;
            const auto parsed = parseTimestamp(text.toLatin1());
            QVERIFY2(parsed, qPrintable(text));
            QCOMPARE(parsed->nanosecondsSinceEpoch, seconds * second + nanoseconds);
            // Written with milliseconds, read again.
            const auto again = parseTimestamp(parsed->toRfc3339().toLatin1());
            QVERIFY(again);
            QCOMPARE(again->milliseconds(), parsed->milliseconds());
        }
    }

    void writing() {
        QCOMPARE(Timestamp::fromMilliseconds(1'795'357'812'000).toRfc3339(), u"2026-11-22T14:30:12.000Z"_s);
        QCOMPARE(Timestamp{1'795'357'812'999'999'999}.toRfc3339(), u"2026-11-22T14:30:12.999Z"_s);
        QCOMPARE(Timestamp{}.toDateTime(), QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()));
    }

    void order() {
        QVERIFY(Timestamp{1} < Timestamp{2});
        QVERIFY(Timestamp{2} == Timestamp{2});
        QVERIFY(Timestamp::now() > *parseTimestamp("2024-01-01T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
