// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/loadwatch.h"

#include <QTest>

#include <cmath>

using namespace hullwatch;

namespace {

constexpr qint64 start = 1'795'357'812'000;
constexpr double none = Sample::unknown;
constexpr double mebibyte = 1024 * 1024;

Sample quietSample() {
    Sample sample;
    sample.cpuPercent = 12;
    sample.memoryBytes = 100 * mebibyte;
    sample.sentBytes = sample.receivedBytes = 1e9;
    sample.sentBytesPerSecond = 20'000;
    sample.receivedBytesPerSecond = 30'000;
    sample.pids = 7;
    return sample;
}

LoadLimits fourCpus() {
    return {400, none};
}

QString nameOf(LoadSign sign) {
    static const char *const names[] = {"miner",    "restarts", "cpu",  "sent",
                                        "received", "memory",   "pids", "throttled"};
    return QString::fromLatin1(names[static_cast<size_t>(sign)]);
}

QString signsOf(const LoadWatch &watch) {
    QStringList names;
    if (watch.reading()) {
        for (const LoadSighting &sighting : watch.reading()->sightings)
            names += nameOf(sighting.sign);
    }
    return names.join(u' ');
}

} // namespace

/// One container, measured every ten seconds unless told otherwise.
class LoadWatchTest : public QObject {
    Q_OBJECT

private:
    LoadWatch m_watch;
    qint64 m_time = start;
    int m_changes = 0;

    void feed(Sample sample, int times, const LoadLimits &limits = fourCpus(), qint64 period = 10'000) {
        for (int i = 0; i < times; ++i) {
            m_time += period;
            sample.read = Timestamp::fromMilliseconds(m_time);
            m_changes += m_watch.add(sample, limits);
        }
    }

private Q_SLOTS:
    void init() {
        m_watch = {};
        m_time = start;
        m_changes = 0;
    }

    void usualLoadIsSettledAfterFiveMinutes() {
        feed(quietSample(), 30);
        QVERIFY(!m_watch.reading());
        feed(quietSample(), 1);
        QVERIFY(m_watch.reading() && m_watch.reading()->isSettled && m_watch.reading()->knowsNetwork);
        QCOMPARE(m_changes, 1);
        feed(quietSample(), 1'000);
        QCOMPARE(m_changes, 1);
        QCOMPARE(signsOf(m_watch), QString());
    }

    void signsBegin_data() {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<LoadLimits>("limits");
        QTest::addColumn<QString>("signs");
        const auto row = [](const char *name, auto change, const QString &signs,
                            const LoadLimits &limits = fourCpus()) {
            Sample sample = quietSample();
            change(sample);
            QTest::newRow(name) << sample << limits << signs;
        };
        row(
            "usual", [](Sample &) {}, QString());
        row(
            "busier", [](Sample &s) { s.cpuPercent = 40; }, QString());
        row(
            "burst of CPU", [](Sample &s) { s.cpuPercent = 200; }, QStringLiteral("cpu"));
        row(
            "traffic out", [](Sample &s) { s.sentBytesPerSecond = 9e6; }, QStringLiteral("sent"));
        row(
            "traffic in", [](Sample &s) { s.receivedBytesPerSecond = 9e6; }, QStringLiteral("received"));
        row(
            "a little traffic", [](Sample &s) { s.sentBytesPerSecond = 6e5; }, QString());
        row("memory", [](Sample &s) { s.memoryBytes = 470 * mebibyte; }, QStringLiteral("memory"),
            {400, 512 * mebibyte});
        row("enough memory", [](Sample &s) { s.memoryBytes = 455 * mebibyte; }, QString(),
            {400, 512 * mebibyte});
        row(
            "memory without a limit of its own",
            [](Sample &s) {
                s.memoryBytes = 470 * mebibyte;
                s.memoryLimitBytes = 471 * mebibyte;
            },
            QString());
        row(
            "processes",
            [](Sample &s) {
                s.pids = 95;
                s.pidsLimit = 100;
            },
            QStringLiteral("pids"));
        row(
            "throttled", [](Sample &s) { s.throttledPercent = 60; }, QStringLiteral("throttled"));
        row(
            "throttled a little", [](Sample &s) { s.throttledPercent = 40; }, QString());
        row(
            "several",
            [](Sample &s) {
                s.pids = 95;
                s.pidsLimit = 100;
                s.cpuPercent = 200;
            },
            QStringLiteral("cpu pids"));
        row(
            "nothing known",
            [](Sample &s) {
                s = {};
                s.sentBytes = 1;
            },
            QString());
    }
    void signsBegin() {
        QFETCH(Sample, sample);
        QFETCH(LoadLimits, limits);
        feed(quietSample(), 60);
        feed(sample, 3, limits);
        QCOMPARE(signsOf(m_watch), QString()); // 20 s are too short
        feed(sample, 1, limits);
        QTEST(signsOf(m_watch), "signs");
        const qint64 began = m_time - 30'000;
        if (const auto *gravest = m_watch.reading()->gravest())
            QCOMPARE(gravest->since.milliseconds(), began);
        feed(quietSample(), 4, limits);
        QCOMPARE(signsOf(m_watch), QString());
    }

    void aSpikeIsNoSign() {
        Sample busy = quietSample();
        busy.cpuPercent = 400;
        feed(quietSample(), 60);
        for (int i = 0; i < 20; ++i) {
            feed(busy, 2);
            feed(quietSample(), 5);
            QCOMPARE(signsOf(m_watch), QString());
        }
        // Measured closely, three samples are a moment.
        feed(busy, 10, fourCpus(), 1'000);
        QCOMPARE(signsOf(m_watch), QString());
    }

    void whatIsUsualDoesNotFollowABurst() {
        Sample busy = quietSample();
        busy.cpuPercent = 200;
        feed(quietSample(), 60);
        feed(busy, 300);
        QCOMPARE(signsOf(m_watch), QStringLiteral("cpu"));
        QCOMPARE(std::lround(m_watch.reading()->gravest()->against), 12);
        // After an hour it is the new usual.
        feed(busy, 120);
        QCOMPARE(signsOf(m_watch), QString());
        QVERIFY(m_watch.reading()->isSettled);
    }

    void minerShape_data() {
        QTest::addColumn<double>("usual");
        QTest::addColumn<double>("busy");
        QTest::addColumn<double>("sent");
        QTest::addColumn<bool>("isMiner");
        QTest::newRow("miner") << 10.0 << 395.0 << 2'000.0 << true;
        QTest::newRow("not all CPUs") << 10.0 << 300.0 << 2'000.0 << false;
        QTest::newRow("busy before") << 120.0 << 395.0 << 2'000.0 << false;
        QTest::newRow("serves visitors") << 10.0 << 395.0 << 900'000.0 << false;
        QTest::newRow("traffic unknown") << 10.0 << 395.0 << none << false;
    }
    void minerShape() {
        QFETCH(double, usual);
        QFETCH(double, busy);
        QFETCH(double, sent);
        QFETCH(bool, isMiner);
        Sample sample = quietSample();
        sample.cpuPercent = usual;
        feed(sample, 60);
        sample.cpuPercent = busy;
        sample.sentBytesPerSecond = sent;
        feed(sample, 30);
        QVERIFY(!signsOf(m_watch).contains(u"miner")); // 290 s
        feed(sample, 1);
        QCOMPARE(signsOf(m_watch).contains(u"miner"), isMiner);
        // Unlike a burst it does not become usual.
        feed(sample, 1'000);
        QCOMPARE(signsOf(m_watch).contains(u"miner"), isMiner);
        sample.cpuPercent = usual;
        feed(sample, 4);
        QVERIFY(!signsOf(m_watch).contains(u"miner"));
    }

    void stirringIsUsualWhereItAlwaysStirs() {
        Sample busy = quietSample();
        busy.cpuPercent = 200;
        for (int i = 0; i < 60; ++i) {
            feed(busy, 3);
            feed(quietSample(), 3);
        }
        feed(busy, 6);
        QCOMPARE(signsOf(m_watch), QString());
    }

    void withoutANetwork() {
        Sample sample = quietSample();
        sample.sentBytes = sample.sentBytesPerSecond = sample.receivedBytesPerSecond = none;
        feed(sample, 40);
        QVERIFY(m_watch.reading()->isSettled && !m_watch.reading()->knowsNetwork);
    }

    void samplesAfterAPauseDoNotFollowEachOther() {
        Sample busy = quietSample();
        busy.cpuPercent = 200;
        feed(quietSample(), 60);
        feed(busy, 10, fourCpus(), 120'000);
        QCOMPARE(signsOf(m_watch), QString());
        // Nor do those that go back in time.
        feed(busy, 10, fourCpus(), -1'000);
        QCOMPARE(signsOf(m_watch), QString());
    }

    void restartLoop() {
        const auto restart = [this](qint64 seconds) {
            m_watch.restart(Timestamp::fromMilliseconds(m_time + seconds * 1'000));
        };
        restart(0);
        restart(300);
        restart(601); // three times, but not within ten minutes
        QVERIFY(!m_watch.reading());
        restart(700);
        QCOMPARE(signsOf(m_watch), QStringLiteral("restarts"));
        QCOMPARE(m_watch.reading()->gravest()->value, 3.0);
        m_time += 700'000;
        feed(quietSample(), 60);
        QCOMPARE(signsOf(m_watch), QStringLiteral("restarts"));
        feed(quietSample(), 1);
        QCOMPARE(signsOf(m_watch), QString());
        // A stop alone is no restart.
        m_watch.interrupt();
        m_watch.interrupt();
        m_watch.interrupt();
        QVERIFY(!m_watch.reading());
    }

    void anotherRunHasNoSigns() {
        Sample busy = quietSample();
        busy.cpuPercent = 200;
        feed(quietSample(), 60);
        feed(busy, 5);
        QCOMPARE(signsOf(m_watch), QStringLiteral("cpu"));
        m_watch.interrupt();
        QVERIFY(!m_watch.reading());
        // What was usual before still is.
        feed(busy, 4);
        QCOMPARE(signsOf(m_watch), QStringLiteral("cpu"));
    }
};

Q_DECLARE_METATYPE(hullwatch::Sample)
Q_DECLARE_METATYPE(hullwatch::LoadLimits)

QTEST_APPLESS_MAIN(LoadWatchTest)
#include "tst_loadwatch.moc"
