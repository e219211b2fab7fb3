// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/collector.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace hullwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 second = 1'000'000'000;

ContainerId container(int number) {
    return {u"container-%1"_s.arg(number)};
}

std::vector<ContainerRun> containers(int count) {
    std::vector<ContainerRun> runs;
    for (int i = 0; i < count; ++i)
        runs.push_back({container(i), Timestamp{1}});
    return runs;
}

/// An engine with a clock of its own: every container uses half a CPU of four, and receives 1,000 B/s.
RawStats readingAt(Collector::Time now) {
    const auto since = static_cast<quint64>(std::chrono::nanoseconds(now.time_since_epoch()).count());
    RawStats stats;
    stats.read = Timestamp{static_cast<qint64>(1'795'357'812 * second + since)};
    stats.cpuTotalNanoseconds = since / 2;
    stats.systemCpuNanoseconds = since * 4;
    stats.onlineCpus = 4;
    stats.receivedBytes = since / 1'000'000;
    return stats;
}

/// Drives a collector through simulated time, with a host that answers after `latency`.
struct Simulation {
    explicit Simulation(int slotLimit = 8, CpuClock clock = CpuClock::Host) : collector(clock, slotLimit) {}

    /// Until `end` in steps of a tenth of a second, as the poller wakes, and at every answer.
    void runFor(std::chrono::milliseconds span) {
        const auto end = now + span;
        auto beat = now;
        while (now < end) {
            for (const ContainerId &id : collector.take(now)) {
                asked[id].push_back(now);
                answers.emplace(now + latency, id);
            }
            mostUnderWay = std::max(mostUnderWay, collector.underWay());
            if (beat <= now)
                beat += 100ms;
            now = answers.empty() ? beat : std::min(beat, std::max(answers.begin()->first, now));
            while (!answers.empty() && answers.begin()->first <= now) {
                const ContainerId id = answers.begin()->second;
                answers.erase(answers.begin());
                if (isLost) {
                    collector.fail(id, true, now);
                } else if (const auto sample = collector.receive(id, reading(now), now)) {
                    samples[id].push_back(*sample);
                }
            }
        }
    }
    /// How often a container was asked since then.
    qsizetype countOf(int number, Collector::Time since) const {
        const auto found = asked.find(container(number));
        return found == asked.end() ? 0
                                    : std::count_if(found->second.begin(), found->second.end(),
                                                    [since](Collector::Time at) { return at >= since; });
    }

    Collector collector;
    Collector::Time now{1'000s};
    std::chrono::milliseconds latency{5};
    bool isLost = false;
    std::function<RawStats(Collector::Time)> reading = &readingAt;
    std::multimap<Collector::Time, ContainerId> answers;
    std::map<ContainerId, std::vector<Collector::Time>> asked;
    std::map<ContainerId, std::vector<Sample>> samples;
    int mostUnderWay = 0;
};

} // namespace

/// Who is asked when, and which answers count; in simulated time.
class CollectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lanesHaveTheirPeriods() {
        Simulation simulation;
        simulation.collector.setContainers(containers(40), simulation.now);
        simulation.collector.setFocus({{container(1), container(2)}, container(3), false}, simulation.now);
        simulation.runFor(20s);
        const auto since = simulation.now;
        simulation.runFor(60s);
        for (int i = 0; i < 40; ++i) {
            const qsizetype expected = i == 3 ? 60 : (i == 1 || i == 2) ? 30 : 6;
            const qsizetype count = simulation.countOf(i, since);
            QVERIFY2(std::abs(count - expected) <= 1, qPrintable(u"%1: %2"_s.arg(i).arg(count)));
        }
        QCOMPARE(simulation.collector.period(container(3)).value(), Collector::Milliseconds(1s));
        QCOMPARE(simulation.collector.period(container(1)).value(), Collector::Milliseconds(2s));
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(10s));
        QVERIFY(!simulation.collector.period(container(40)));
    }

    void nobodyLooksAtAMinimisedWindow() {
        Simulation simulation;
        simulation.collector.setContainers(containers(10), simulation.now);
        simulation.collector.setFocus({{container(1)}, container(2), true}, simulation.now);
        simulation.runFor(30s);
        auto since = simulation.now;
        simulation.runFor(300s);
        for (int i = 0; i < 10; ++i)
            QVERIFY(std::abs(simulation.countOf(i, since) - 10) <= 1);
        // Back on the screen, what is seen is measured at once and the rest within a period.
        simulation.collector.setFocus({{container(1)}, container(2), false}, simulation.now);
        since = simulation.now;
        simulation.runFor(2'500ms);
        QVERIFY(simulation.countOf(1, since) >= 1 && simulation.countOf(2, since) >= 1);
        simulation.runFor(10s);
        QVERIFY(simulation.countOf(7, since) >= 1);
    }

    void theFirstReadingsComeAtOnceAndTheSecondSoon() {
        Simulation simulation;
        simulation.collector.setContainers(containers(200), simulation.now);
        simulation.runFor(1s);
        QCOMPARE(simulation.samples.size(), size_t{200});
        for (const auto &entry : simulation.samples)
            QVERIFY(std::isnan(entry.second.front().cpuPercent)); // not known from one reading
        simulation.runFor(1'500ms);
        for (const auto &entry : simulation.samples) {
            QCOMPARE(entry.second.size(), size_t{2});
            QVERIFY(std::abs(entry.second.back().cpuPercent - 50) < 0.01);
            QVERIFY(std::abs(entry.second.back().receivedBytesPerSecond - 1'000) < 1);
        }
    }

    void requestsAreSpreadOverThePeriod_data() {
        QTest::addColumn<int>("count");
        for (const int count : {10, 100, 1'000, 10'000})
            QTest::addRow("%d", count) << count;
    }
    void requestsAreSpreadOverThePeriod() {
        QFETCH(int, count);
        Simulation simulation;
        simulation.latency = 1ms;
        simulation.collector.setContainers(containers(count), simulation.now);
        simulation.runFor(40s);
        const auto since = simulation.now;
        simulation.runFor(10s);
        std::vector<int> perSecond(10);
        int all = 0;
        for (const auto &entry : simulation.asked) {
            for (const Collector::Time at : entry.second) {
                if (at < since)
                    continue;
                ++perSecond[static_cast<size_t>((at - since) / 1s)];
                ++all;
            }
        }
        QVERIFY2(std::abs(all - count) <= std::max(1, count / 50), qPrintable(QString::number(all)));
        const int most = *std::max_element(perSecond.begin(), perSecond.end());
        QVERIFY2(most <= count / 10 + std::max(2, count / 50), qPrintable(QString::number(most)));
    }

    void oneRequestPerContainerAtATime() {
        Simulation simulation;
        simulation.latency = 7s;
        simulation.collector.setContainers(containers(3), simulation.now);
        simulation.collector.setFocus({{}, container(0), false}, simulation.now);
        simulation.runFor(70s);
        const auto &times = simulation.asked.at(container(0));
        for (size_t i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 7s);
        QVERIFY(times.size() >= 8);
    }

    void aSlowHostIsAskedLessAndNothingPilesUp() {
        Simulation simulation;
        simulation.collector.setContainers(containers(500), simulation.now);
        simulation.runFor(60s);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(10s));
        QCOMPARE(simulation.collector.slotCount(), HostPace::fewestSlots); // 50 requests of 5 ms a second
        simulation.latency = 2s;
        simulation.runFor(60s);
        simulation.mostUnderWay = 0;
        const auto since = simulation.now;
        simulation.runFor(120s);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(60s));
        QVERIFY(simulation.mostUnderWay <= 8);
        qsizetype all = 0;
        for (int i = 0; i < 500; ++i)
            all += simulation.countOf(i, since);
        QVERIFY2(all <= 8 * 62, qPrintable(QString::number(all)));
        // Well again: the period comes back, and no burst of what was left out.
        simulation.latency = 5ms;
        simulation.runFor(180s);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(10s));
        const auto later = simulation.now;
        simulation.runFor(10s);
        all = 0;
        for (int i = 0; i < 500; ++i)
            all += simulation.countOf(i, later);
        QVERIFY2(std::abs(all - 500) <= 25, qPrintable(QString::number(all)));
    }

    void theSelectedComesFirstOnAHostThatCannotKeepUp() {
        Simulation simulation(2);
        simulation.latency = 1s; // two answers a second for three hundred containers
        simulation.collector.setContainers(containers(300), simulation.now);
        simulation.collector.setFocus({{}, container(7), false}, simulation.now);
        simulation.runFor(20s);
        const auto since = simulation.now;
        simulation.runFor(60s);
        QVERIFY2(simulation.countOf(7, since) >= 20,
                 qPrintable(QString::number(simulation.countOf(7, since))));
        QVERIFY(simulation.mostUnderWay <= 2);
    }

    void engineThatAnswersOnceASecond() {
        // One-shot readings wait for the next of the engine's own rounds (before 23.0.8 and 24.0.7).
        Simulation simulation(32);
        simulation.latency = 900ms;
        simulation.collector.setContainers(containers(200), simulation.now);
        simulation.runFor(60s);
        const auto since = simulation.now;
        simulation.runFor(60s);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(10s));
        for (int i = 0; i < 200; ++i)
            QVERIFY(std::abs(simulation.countOf(i, since) - 6) <= 1);
        QCOMPARE(simulation.collector.tally().late, quint64{0});
    }

    void requestsThatAreLostSlowDown() {
        Simulation simulation;
        simulation.collector.setContainers(containers(50), simulation.now);
        simulation.runFor(30s);
        simulation.isLost = true;
        simulation.runFor(60s);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(60s));
        simulation.isLost = false;
        simulation.runFor(200s);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(10s));
    }

    void readingsThatAreNotNewerAreDropped_data() {
        QTest::addColumn<qint64>("shift");
        QTest::newRow("repeated") << qint64{0};
        QTest::newRow("a nanosecond back") << qint64{-1};
        QTest::newRow("a minute back") << static_cast<qint64>(-60 * static_cast<qint64>(second));
    }
    void readingsThatAreNotNewerAreDropped() {
        QFETCH(qint64, shift);
        Collector collector(CpuClock::Host, 8);
        Collector::Time now{1'000s};
        collector.setContainers(containers(1), now);
        QCOMPARE(collector.take(now).size(), size_t{1});
        const RawStats first = readingAt(now);
        QVERIFY(collector.receive(container(0), first, now));
        now += 2s;
        QCOMPARE(collector.take(now).size(), size_t{1});
        RawStats old = readingAt(now);
        old.read = Timestamp{first.read->nanosecondsSinceEpoch + shift};
        QVERIFY(!collector.receive(container(0), old, now));
        now += 20s;
        QCOMPARE(collector.take(now).size(), size_t{1});
        // Computed with the last one that counted.
        const auto sample = collector.receive(container(0), readingAt(now), now);
        QVERIFY(sample && std::abs(sample->cpuPercent - 50) < 0.01);
        QCOMPARE(collector.tally().samples, quint64{2});
        QCOMPARE(collector.tally().dropped, quint64{1});
    }

    void readingsWithoutATimeAreDropped() {
        Simulation simulation;
        simulation.reading = [](Collector::Time) { return RawStats{}; }; // of a container that does not run
        simulation.collector.setContainers(containers(2), simulation.now);
        simulation.runFor(30s);
        QVERIFY(simulation.samples.empty());
        QVERIFY(simulation.collector.tally().dropped >= 4);
    }

    void countersThatRunBackwardsGiveNoSpike() {
        Collector collector(CpuClock::Host, 8);
        Collector::Time now{1'000s};
        collector.setContainers(containers(1), now);
        double highest = 0;
        int unknown = 0;
        for (int i = 0; i < 12; ++i) {
            now += 10s;
            QCOMPARE(collector.take(now).size(), size_t{1});
            RawStats reading = readingAt(now);
            if (i >= 6) { // begun anew
                reading.cpuTotalNanoseconds = *reading.cpuTotalNanoseconds - 515 * second;
                reading.receivedBytes = static_cast<quint64>(i);
            }
            const auto sample = collector.receive(container(0), reading, now);
            QVERIFY(sample);
            unknown += std::isnan(sample->cpuPercent) ? 1 : 0;
            if (!std::isnan(sample->cpuPercent))
                highest = std::max(highest, sample->cpuPercent);
            QVERIFY(!(sample->receivedBytesPerSecond > 1'001));
        }
        QCOMPARE(unknown, 2); // the first reading, and the first after the reset
        QVERIFY(std::abs(highest - 50) < 0.01);
    }

    void anotherRunBeginsAnew() {
        Collector collector(CpuClock::Host, 8);
        Collector::Time now{1'000s};
        auto runs = containers(1);
        collector.setContainers(runs, now);
        QCOMPARE(collector.take(now).size(), size_t{1});
        QVERIFY(collector.receive(container(0), readingAt(now), now));
        now += 2s;
        QCOMPARE(collector.take(now).size(), size_t{1}); // under way while it is restarted
        runs[0].startedAt = Timestamp{2};
        collector.setContainers(runs, now);
        QVERIFY(collector.take(now).empty()); // one request at a time
        QVERIFY(!collector.receive(container(0), readingAt(now), now));
        QCOMPARE(collector.tally().dropped, quint64{1});
        QCOMPARE(collector.take(now).size(), size_t{1});
        now += 1s;
        const auto sample = collector.receive(container(0), readingAt(now), now);
        QVERIFY(sample && std::isnan(sample->cpuPercent) && std::isnan(sample->receivedBytesPerSecond));
    }

    void goneAndBackWhileARequestIsUnderWay() {
        Collector collector(CpuClock::Host, 8);
        Collector::Time now{1'000s};
        collector.setContainers(containers(2), now);
        QCOMPARE(collector.take(now).size(), size_t{2});
        collector.setContainers({}, now);
        QCOMPARE(collector.underWay(), 2);
        QVERIFY(!collector.receive(container(0), readingAt(now), now));
        QVERIFY(!collector.receive(container(0), readingAt(now), now)); // nobody asked
        collector.setContainers(containers(2), now);
        const auto taken = collector.take(now);
        QCOMPARE(taken, std::vector<ContainerId>{container(0)});
        collector.fail(container(1), false, now);
        QCOMPARE(collector.take(now), std::vector<ContainerId>{container(1)});
        collector.fail({u"unknown"_s}, true, now);
        QCOMPARE(collector.underWay(), 2);
    }

    void lateAnswersAreCounted() {
        Simulation simulation;
        simulation.collector.setContainers(containers(1), simulation.now);
        simulation.collector.setFocus({{}, container(0), false}, simulation.now);
        simulation.runFor(10s);
        QCOMPARE(simulation.collector.tally().late, quint64{0});
        simulation.latency = 1'500ms;
        simulation.runFor(30s);
        QVERIFY(simulation.collector.tally().late >= 10);
    }

    void nothingIsAskedWhilePaused() {
        Simulation simulation;
        simulation.collector.setContainers(containers(100), simulation.now);
        simulation.runFor(30s);
        simulation.collector.setPaused(true, simulation.now);
        simulation.runFor(100ms);
        const auto since = simulation.now;
        simulation.runFor(60s);
        QVERIFY(!simulation.collector.nextDue());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(simulation.countOf(i, since), qsizetype{0});
        simulation.collector.setPaused(false, simulation.now);
        QVERIFY(simulation.collector.nextDue());
        simulation.runFor(2'500ms);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(simulation.countOf(i, since), qsizetype{1});
    }

    void theOperatorSetsThePeriod() {
        Simulation simulation;
        simulation.collector.setContainers(containers(20), simulation.now);
        simulation.runFor(30s);
        simulation.collector.setPeriods({3s, 3s, 3s, 3s}, simulation.now);
        const auto since = simulation.now;
        simulation.runFor(60s);
        for (int i = 0; i < 20; ++i)
            QVERIFY(std::abs(simulation.countOf(i, since) - 20) <= 1);
        simulation.collector.setPeriods({100s, 100s, 100s, 100s}, simulation.now);
        QCOMPARE(simulation.collector.period(container(0)).value(), Collector::Milliseconds(100s));
    }

    void scrollingBackAndForthAsksNoMore() {
        Simulation simulation;
        simulation.collector.setContainers(containers(50), simulation.now);
        simulation.runFor(30s);
        const auto since = simulation.now;
        for (int i = 0; i < 100; ++i) {
            simulation.collector.setFocus({i % 2 == 0 ? QSet{container(1)} : QSet<ContainerId>{}, {}, false},
                                          simulation.now);
            simulation.runFor(200ms);
        }
        QVERIFY(simulation.countOf(1, since) <= 11); // once every two seconds
    }

    void containersComeAndGo() {
        // One in ten is replaced every ten seconds, as on a busy host.
        Simulation simulation;
        int first = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<ContainerRun> running;
            for (int i = first; i < first + 100; ++i)
                running.push_back({container(i), Timestamp{1}});
            simulation.collector.setContainers(running, simulation.now);
            simulation.runFor(10s);
            first += 10;
        }
        QVERIFY(simulation.collector.underWay() <= simulation.collector.slotCount());
        QVERIFY(!simulation.collector.period(container(0)));
        for (const auto &entry : simulation.samples) {
            for (const Sample &sample : entry.second)
                QVERIFY(std::isnan(sample.cpuPercent) || std::abs(sample.cpuPercent - 50) < 0.01);
        }
    }

    void readingsOfAStreamStandForAskedOnes() {
        Simulation simulation;
        simulation.collector.setContainers(containers(10), simulation.now);
        simulation.collector.setFocus({{}, container(3), false}, simulation.now);
        simulation.runFor(20s);
        QCOMPARE(simulation.collector.worthAStream().value().id, container(3));
        auto since = simulation.now;
        const auto streamFor = [&](int seconds) {
            for (int i = 0; i < seconds; ++i) {
                const auto sample = simulation.collector.receiveUnasked(
                    container(3), readingAt(simulation.now), simulation.now);
                QVERIFY(sample);
                QVERIFY(std::abs(sample->cpuPercent - 50) < 0.01);
                // The same reading once more is none.
                QVERIFY(!simulation.collector.receiveUnasked(container(3), readingAt(simulation.now),
                                                             simulation.now));
                simulation.runFor(1s);
            }
        };
        streamFor(30);
        QVERIFY(simulation.countOf(3, since) <= 1); // what was under way
        QVERIFY(simulation.countOf(4, since) >= 3);
        since = simulation.now;
        simulation.runFor(30s);
        const qsizetype count = simulation.countOf(3, since);
        QVERIFY2(count >= 27 && count <= 29, qPrintable(QString::number(count)));
    }

    void theSameReadingEndsTheAskingInEitherOrder() {
        // Engines before 23.0.8 answer when they take a reading, and stream that one, too.
        for (const bool streamIsFirst : {true, false}) {
            Collector collector(CpuClock::Host, 8);
            Collector::Time now{1'000s};
            collector.setContainers(containers(1), now);
            collector.setFocus({{}, container(0), false}, now);
            int asked = 0;
            for (int second = 0; second < 20; ++second) {
                const bool isAsked = !collector.take(now).empty();
                asked += isAsked;
                now += 1s;
                const RawStats reading = readingAt(now);
                int accepted = 0;
                for (const bool isStream : {streamIsFirst, !streamIsFirst}) {
                    if (isStream)
                        accepted += collector.receiveUnasked(container(0), reading, now).has_value();
                    else if (isAsked)
                        accepted += collector.receive(container(0), reading, now).has_value();
                }
                QCOMPARE(accepted, 1);
            }
            QCOMPARE(asked, 1);
        }
    }

    void aStreamAloneMeasuresToo() {
        // Nothing is asked: the readings come before the first answers do.
        Simulation simulation;
        simulation.collector.setContainers(containers(1), simulation.now);
        for (int i = 0; i < 3; ++i, simulation.now += 1s)
            QVERIFY(
                simulation.collector.receiveUnasked(container(0), readingAt(simulation.now), simulation.now));
        simulation.runFor(2s);
        QVERIFY(simulation.asked.empty());
        QCOMPARE(simulation.collector.tally().samples, quint64{3});
        QVERIFY(
            !simulation.collector.receiveUnasked(container(7), readingAt(simulation.now), simulation.now));
        simulation.collector.setPaused(true, simulation.now);
        QVERIFY(
            !simulation.collector.receiveUnasked(container(0), readingAt(simulation.now), simulation.now));
    }

    void onlyWhatIsLookedAtCloselyIsWorthAStream() {
        Simulation simulation;
        Collector &collector = simulation.collector;
        QVERIFY(!collector.worthAStream());
        collector.setContainers(containers(2), simulation.now);
        collector.setFocus({{container(0)}, {}, false}, simulation.now);
        QVERIFY(!collector.worthAStream());
        collector.setFocus({{container(0)}, container(5), false}, simulation.now); // stopped, or gone
        QVERIFY(!collector.worthAStream());
        collector.setFocus({{container(0)}, container(1), true}, simulation.now); // nobody sees it
        QVERIFY(!collector.worthAStream());
        collector.setFocus({{container(0)}, container(1), false}, simulation.now);
        const auto first = collector.worthAStream();
        QVERIFY(first);
        collector.setPeriods(periodsOf(SamplingPace::Sparing), simulation.now); // every two seconds
        QVERIFY(!collector.worthAStream());
        collector.setPeriods(periodsOf(SamplingPace::Normal), simulation.now);
        collector.setPaused(true, simulation.now);
        QVERIFY(!collector.worthAStream());
        collector.setPaused(false, simulation.now);
        collector.setContainers({{container(1), Timestamp{2}}}, simulation.now); // started anew
        QVERIFY(collector.worthAStream());
        QVERIFY(collector.worthAStream() != first);
    }

    void podmanIsMeasuredByTheTimeThatPassed() {
        Simulation simulation(8, CpuClock::WallTime);
        simulation.collector.setContainers(containers(1), simulation.now);
        simulation.runFor(3s);
        QVERIFY(std::abs(simulation.samples.at(container(0)).back().cpuPercent - 50) < 0.01);
    }
};

QTEST_APPLESS_MAIN(CollectorTest)
#include "tst_collector.moc"
