// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/displaytext.h"

#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

QString ofCodePoint(char32_t c) {
    // QString::fromUcs4() would take U+FEFF for a byte order mark.
    return c < 0x10000 ? QString(QChar(static_cast<ushort>(c))) : QString::fromUcs4(&c, 1);
}

QString escapeOf(char32_t c) {
    return u"\\u{"_s + QString::number(static_cast<uint>(c), 16) + u'}';
}

bool hasWholePairsOnly(const QString &text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

class DisplayTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dangerousRanges_data() {
        QTest::addColumn<uint>("first");
        QTest::addColumn<uint>("last");
        QTest::newRow("C0") << 0x00U << 0x1fU;
        QTest::newRow("DEL and C1") << 0x7fU << 0x9fU;
        QTest::newRow("soft hyphen") << 0xadU << 0xadU;
        QTest::newRow("Arabic letter mark") << 0x61cU << 0x61cU;
        QTest::newRow("zero width and marks") << 0x200bU << 0x200fU;
        QTest::newRow("line and paragraph separator") << 0x2028U << 0x2029U;
        QTest::newRow("bidi embedding and override") << 0x202aU << 0x202eU;
        QTest::newRow("word joiner") << 0x2060U << 0x2060U;
        QTest::newRow("bidi isolates") << 0x2066U << 0x2069U;
        QTest::newRow("byte order mark") << 0xfeffU << 0xfeffU;
        QTest::newRow("interlinear") << 0xfff9U << 0xfffbU;
        QTest::newRow("tags") << 0xe0001U << 0xe007fU;
        QTest::newRow("variation selectors supplement") << 0xe0100U << 0xe01efU;
    }
    void dangerousRanges() {
        QFETCH(uint, first);
        QFETCH(uint, last);
        for (uint c = first; c <= last; ++c) {
            const QString shown = displayText(u"a"_s + ofCodePoint(c) + u"b"_s);
            QCOMPARE(shown, u"a"_s + escapeOf(c) + u"b"_s);
        }
    }

    void neighboursStay_data() {
        QTest::addColumn<uint>("c");
        for (const uint c :
             {0x20U,   0x7eU,   0xa0U,   0xacU,   0xaeU,   0xe4U,    0x61bU,   0x2010U,   0x2027U,  0x202fU,
              0x205eU, 0x2070U, 0xd7ffU, 0xe000U, 0xfffdU, 0x1f600U, 0x10000U, 0x10ffffU, 0xdffffU, 0xe1000U})
            QTest::addRow("%x", c) << c;
    }
    void neighboursStay() {
        QFETCH(uint, c);
        QCOMPARE(displayText(ofCodePoint(c)), ofCodePoint(c));
    }

    void loneSurrogates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const QChar high(0xd83d);
        const QChar low(0xde00);
        QTest::newRow("pair") << QString(high) + low << QString(high) + low;
        QTest::newRow("high at the end") << u"a"_s + high << u"a\\u{d83d}"_s;
        QTest::newRow("low alone") << QString(low) + u'a' << u"\\u{de00}a"_s;
        QTest::newRow("high twice") << QString(high) + high + low << u"\\u{d83d}"_s + high + low;
        QTest::newRow("wrong order") << QString(low) + high << u"\\u{de00}\\u{d83d}"_s;
        QTest::newRow("high before a letter") << QString(high) + u'x' << u"\\u{d83d}x"_s;
    }
    void loneSurrogates() {
        QFETCH(QString, text);
        QTEST(displayText(text), "shown");
    }

    void whatAnAttackerWouldWrite() {
        QCOMPARE(displayText(u"web\u202Efdp.exe"_s), u"web\\u{202e}fdp.exe"_s);
        QCOMPARE(displayText(u"\u001B[31mred"_s), u"\\u{1b}[31mred"_s);
        QCOMPARE(displayText(u"two\nlines\r\n"_s), u"two\\u{a}lines\\u{d}\\u{a}"_s);
        QCOMPARE(displayText(QString(u"nul\0l"_s)), u"nul\\u{0}l"_s);
        // Mark-up is not its business: it is shown as the plain text that it is.
        QCOMPARE(displayText(u"<b>&amp;%1</b>"_s), u"<b>&amp;%1</b>"_s);
        QCOMPARE(displayText(QString()), QString());
    }

    void shortening_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << u"abcdef"_s << 6 << u"abcdef"_s;
        QTest::newRow("one too long") << u"abcdefg"_s << 6 << u"ab…efg"_s;
        QTest::newRow("odd") << u"abcdefgh"_s << 5 << u"ab…gh"_s;
        QTest::newRow("two") << u"abc"_s << 2 << u"…c"_s;
        QTest::newRow("one") << u"abc"_s << 1 << u"…"_s;
        QTest::newRow("none") << u"abc"_s << 0 << QString();
        QTest::newRow("empty") << QString() << 0 << QString();
        QTest::newRow("escaped first") << u"a\u202Ebcdefghij"_s << 30 << u"a\\u{202e}bcdefghij"_s;
    }
    void shortening() {
        QFETCH(QString, text);
        QFETCH(int, length);
        QTEST(displayText(text, length), "shown");
    }

    void shorteningNeverCutsAPair() {
        const QString face = ofCodePoint(0x1f600);
        for (int before = 0; before < 4; ++before) {
            for (int pairs = 1; pairs < 12; ++pairs) {
                const QString text = QString(before, u'x') + face.repeated(pairs) + u"yz"_s;
                for (int length = 0; length <= text.size() + 1; ++length) {
                    const QString shown = displayText(text, length);
                    QVERIFY(shown.size() <= length);
                    QVERIFY2(hasWholePairsOnly(shown),
                             qPrintable(QStringLiteral("%1 %2 %3").arg(before).arg(pairs).arg(length)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(DisplayTextTest)
#include "tst_displaytext.moc"
