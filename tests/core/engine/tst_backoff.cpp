// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backoff.h"
#include "core/engine/suspendwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace hullwatch;
using namespace std::chrono_literals;

class BackoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostThatRestartsIsTriedOften() {
        const std::chrono::milliseconds expected[] = {1s, 1s, 2s, 2s, 4s, 4s, 4s};
        int failures = 0;
        for (const auto wait : expected)
            QCOMPARE(retryDelay(++failures, true, 0), wait);
        QCOMPARE(retryDelay(1'000'000, true, 0), std::chrono::milliseconds(4s));
    }

    void aHostThatIsLongGoneIsLeftAlone() {
        const std::chrono::milliseconds expected[] = {1s, 2s, 4s, 8s, 16s, 30s, 30s};
        int failures = 0;
        for (const auto wait : expected)
            QCOMPARE(retryDelay(++failures, false, 0), wait);
        QCOMPARE(retryDelay(1'000'000, false, 0), std::chrono::milliseconds(30s));
    }

    void jitterTakesOffAFifthAtMost() {
        QCOMPARE(retryDelay(6, false, 1), std::chrono::milliseconds(24s));
        QCOMPARE(retryDelay(6, false, 0.5), std::chrono::milliseconds(27s));
        QCOMPARE(retryDelay(1, true, 7), std::chrono::milliseconds(800));
    }

    void aSleepIsNoticed() {
        std::chrono::nanoseconds lead = 5s;
        SuspendWatch watch([&lead] { return lead; });
        QSignalSpy resumed(&watch, &SuspendWatch::resumed);
        lead += 90s;
        QTRY_COMPARE(resumed.size(), 1);
        lead += 500ms; // no sleep that would break a connection
        QVERIFY(!resumed.wait(1'500));
    }

    void theSystemsClocksAgreeWhileAwake() {
        const auto before = SuspendWatch::systemLead();
        QVERIFY(SuspendWatch::systemLead() - before < 1s);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
