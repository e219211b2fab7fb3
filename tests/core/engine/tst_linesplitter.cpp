// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/linesplitter.h"

#include <QList>
#include <QTest>

using namespace hullwatch;

class LineSplitterTest : public QObject {
    Q_OBJECT

    QList<QByteArray> m_lines;

    bool feed(LineSplitter &splitter, QByteArrayView chunk) {
        return splitter.feed(chunk, [this](QByteArrayView line) { m_lines.append(line.toByteArray()); });
    }

private Q_SLOTS:
    void init() { m_lines.clear(); }

    void chunksAtEveryBoundary() {
        const QByteArray stream("{\"a\":1}\n\n{\"b\":2}\r\n{\"c\":\"\xc3\xa4\"}\nrest");
        const QList<QByteArray> expected{"{\"a\":1}", "{\"b\":2}\r", "{\"c\":\"\xc3\xa4\"}"};
        for (qsizetype first = 0; first <= stream.size(); ++first) {
            for (qsizetype second = first; second <= stream.size(); ++second) {
                m_lines.clear();
                LineSplitter splitter(64);
                const QByteArrayView view(stream);
                QVERIFY(feed(splitter, view.first(first)));
                QVERIFY(feed(splitter, view.sliced(first, second - first)));
                QVERIFY(feed(splitter, view.sliced(second)));
                QCOMPARE(m_lines, expected);
            }
        }
    }

    void byteByByte() {
        LineSplitter splitter(8);
        for (const char byte : QByteArray("one\ntwo\n\n\nthree\n"))
            QVERIFY(feed(splitter, QByteArray(1, byte)));
        QCOMPARE(m_lines, (QList<QByteArray>{"one", "two", "three"}));
    }

    void emptyChunk() {
        LineSplitter splitter(8);
        QVERIFY(feed(splitter, {}));
        QVERIFY(feed(splitter, "a"));
        QVERIFY(feed(splitter, {}));
        QVERIFY(feed(splitter, "b\n"));
        QCOMPARE(m_lines, QList<QByteArray>{"ab"});
    }

    void longestLine_data() {
        QTest::addColumn<int>("chunk");
        for (const int chunk : {1, 2, 7, 8, 9, 100})
            QTest::addRow("%d", chunk) << chunk;
    }
    void longestLine() {
        QFETCH(int, chunk);
        const auto feedAll = [&](LineSplitter &splitter, const QByteArray &text) {
            bool alive = true;
            for (qsizetype at = 0; at < text.size(); at += chunk)
                alive = feed(splitter,
                             QByteArrayView(text).sliced(at, std::min<qsizetype>(chunk, text.size() - at)));
            return alive;
        };
        LineSplitter fits(8);
        QVERIFY(feedAll(fits, "12345678\n12345678\n"));
        QCOMPARE(m_lines.size(), 2);
        LineSplitter tooLong(8);
        QVERIFY(!feedAll(tooLong, "1234\n123456789\nabc\n"));
        QCOMPARE(m_lines.size(), 3); // nothing behind the long one
        QVERIFY(!feed(tooLong, "abc\n"));
        QCOMPARE(m_lines.size(), 3);
    }

    void endlessLineIsNotKept() {
        LineSplitter splitter(1024);
        const QByteArray chunk(512, 'x');
        QVERIFY(feed(splitter, chunk));
        QVERIFY(feed(splitter, chunk));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!feed(splitter, chunk));
        QVERIFY(m_lines.isEmpty());
    }
};

QTEST_APPLESS_MAIN(LineSplitterTest)
#include "tst_linesplitter.moc"
