// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"
#include "core/metrics/series.h"
#include "core/session/inventory.h"
#include "tests/core/session/support/fakesource.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const HostId here{u"unix:///run/docker.sock"_s};
const HostId there{u"tcp://there:2376"_s};

Process process(qint64 pid, const QString &command) {
    Process process;
    process.pid = pid;
    process.command = command;
    return process;
}

ContainerPtr container(const QString &name, bool privileged = false, qint64 startedAt = 1'000) {
    auto record = std::make_shared<Container>();
    record->id.value = name;
    record->name = name;
    record->state.running = true;
    record->state.startedAt = Timestamp::fromMilliseconds(startedAt);
    record->hostConfig.privileged = privileged;
    return record;
}

ContainerKey keyOf(const QString &name, const HostId &host = here) {
    return {host, {name}};
}

using Keys = QSet<ContainerKey>;

} // namespace

class InventoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    Keys m_changed;
    Keys m_sampled;
    QList<ContainerKey> m_diffed;

    [[nodiscard]] bool isJudged(const QString &name, const HostId &host = here) const {
        const ContainerEntry *entry = m_inventory->find(keyOf(name, host));
        return entry && entry->assessment && *entry->assessment->container == *entry->container;
    }
    [[nodiscard]] Outcome outcome(const QString &name, const char *control) const {
        for (const Finding &finding : m_inventory->find(keyOf(name))->assessment->findings) {
            if (qstrcmp(finding.control->id, control) == 0)
                return finding.outcome;
        }
        return {};
    }
    [[nodiscard]] Verdict verdict(const QString &name, const char *control) const {
        return outcome(name, control).verdict;
    }
    // Until everything that was said so far has been judged and announced.
    void settle() {
        QTRY_VERIFY(!m_inventory->isJudging());
        QSignalSpy hosts(m_inventory.get(), &Inventory::hostsChanged);
        m_source->announce(here);
        QTRY_VERIFY(!hosts.isEmpty());
        m_changed.clear();
        m_sampled.clear();
        m_diffed.clear();
    }

private Q_SLOTS:
    void init() {
        m_source = std::make_unique<FakeSource>();
        m_inventory = std::make_unique<Inventory>(*m_source);
        connect(m_inventory.get(), &Inventory::containersChanged, this,
                [this](const Keys &changed) { m_changed += changed; });
        connect(m_inventory.get(), &Inventory::samplesChanged, this,
                [this](const Keys &changed) { m_sampled += changed; });
        connect(m_inventory.get(), &Inventory::changesChanged, this,
                [this](const ContainerKey &key) { m_diffed += key; });
        m_source->announce(here);
        settle();
    }
    void cleanup() {
        m_inventory.reset();
        m_source.reset();
    }

    void hostsInTheOrderOfTheirAnnouncement() {
        m_source->announce(there, HostPhase::Connecting);
        m_source->announce(here, HostPhase::Unreachable);
        QCOMPARE(m_inventory->hosts().size(), size_t{2});
        QCOMPARE(m_inventory->hosts()[0].status.host, here);
        QCOMPARE(m_inventory->hosts()[0].status.phase, HostPhase::Unreachable);
        QCOMPARE(m_inventory->findHost(there)->status.phase, HostPhase::Connecting);
        QVERIFY(!m_inventory->findHost({u"unknown"_s}));
        QVERIFY(!m_inventory->findHost(there)->snapshot);
    }

    void newContainers() {
        m_source->publish(here, 1, {container(u"b"_s), container(u"a"_s)});
        QCOMPARE(m_inventory->containers(), (QList<ContainerKey>{keyOf(u"b"_s), keyOf(u"a"_s)}));
        const ContainerEntry *entry = m_inventory->find(keyOf(u"a"_s));
        QVERIFY(entry && entry->series && entry->series->isEmpty() && !entry->changes);
        QCOMPARE(entry->container->name, u"a"_s);
        QVERIFY(m_changed.isEmpty()); // announced in batches, not at once
        QTRY_COMPARE(m_changed, (Keys{keyOf(u"a"_s), keyOf(u"b"_s)}));
    }

    void judgementsArrive() {
        m_source->publish(here, 1, {container(u"a"_s, true), container(u"b"_s)});
        QVERIFY(!isJudged(u"a"_s)); // not in this thread
        QTRY_VERIFY(isJudged(u"a"_s) && isJudged(u"b"_s));
        QVERIFY(!m_inventory->find(keyOf(u"a"_s))->assessment->findings.empty());
        const HostAssessmentPtr assessment = m_inventory->findHost(here)->assessment;
        QVERIFY(assessment && assessment->containers.size() == 2);
        settle();
        // A change is judged anew and told, the other one is not.
        m_source->publish(here, 2, {container(u"a"_s, false), m_inventory->find(keyOf(u"b"_s))->container});
        QTRY_VERIFY(isJudged(u"a"_s));
        settle();
    }

    void wordsOfPersonsCount() {
        m_source->publish(here, 1, {container(u"a"_s, true)});
        QTRY_VERIFY(isJudged(u"a"_s));
        QCOMPARE(verdict(u"a"_s, "C-PRIV"), Verdict::Fail);
        auto context = std::make_shared<AuditContext>();
        context->waivers.push_back(
            {{u"C-PRIV"_s, {}, u"a"_s}, u"R. Ops"_s, u"A lab."_s, Timestamp::now(), {}});
        m_inventory->setAuditContext(context);
        QTRY_COMPARE(verdict(u"a"_s, "C-PRIV"), Verdict::Waived);
        m_inventory->setAuditContext({});
        QTRY_COMPARE(verdict(u"a"_s, "C-PRIV"), Verdict::Fail);
        settle();
    }

    void wordsEndByThemselves() {
        m_source->publish(here, 1, {container(u"a"_s, true)});
        QTRY_VERIFY(isJudged(u"a"_s));
        const auto waived = [&] {
            const auto &findings = m_inventory->find(keyOf(u"a"_s))->assessment->findings;
            return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.outcome.verdict == Verdict::Waived;
            });
        };
        auto context = std::make_shared<AuditContext>();
        const Timestamp end = Timestamp::fromMilliseconds(Timestamp::now().milliseconds() + 2'000);
        context->waivers.push_back(
            {{u"C-PRIV"_s, {}, u"a"_s}, u"R. Ops"_s, u"A lab."_s, Timestamp::now(), end});
        m_inventory->setAuditContext(context);
        QTRY_COMPARE(waived(), 1);
        // Nothing comes from the host meanwhile.
        QTRY_COMPARE_WITH_TIMEOUT(waived(), 0, 30'000);
        QVERIFY(Timestamp::now() >= end);
        settle();
    }

    void onlyWhatChangedIsTold() {
        const ContainerPtr unchanged = container(u"same"_s);
        m_source->publish(here, 1, {unchanged, container(u"changing"_s)});
        QTRY_VERIFY(isJudged(u"same"_s) && isJudged(u"changing"_s));
        settle();
        m_source->publish(here, 2, {unchanged, container(u"changing"_s, true)});
        QTRY_VERIFY(isJudged(u"changing"_s));
        QTRY_COMPARE(m_changed, Keys{keyOf(u"changing"_s)});
        QCOMPARE(m_inventory->find(keyOf(u"changing"_s))->container->hostConfig.privileged.valueOr(false),
                 true);
    }

    void removedContainers() {
        m_source->publish(here, 1, {container(u"a"_s), container(u"b"_s)});
        QTRY_VERIFY(isJudged(u"b"_s));
        settle();
        const ContainerPtr staying = m_inventory->find(keyOf(u"a"_s))->container;
        m_source->publish(here, 2, {staying});
        QVERIFY(!m_inventory->find(keyOf(u"b"_s)));
        QCOMPARE(m_inventory->containers(), QList<ContainerKey>{keyOf(u"a"_s)});
        QTRY_COMPARE(m_changed, Keys{keyOf(u"b"_s)});
        // What still comes for it does not bring it back.
        m_source->measure(here, {u"b"_s}, 5'000);
        m_source->readOut(keyOf(u"b"_s));
        settle();
        QVERIFY(!m_inventory->find(keyOf(u"b"_s)));
    }

    void removedWhileBeingJudged() {
        m_source->publish(here, 1, {container(u"a"_s), container(u"b"_s)});
        m_source->publish(here, 2, {container(u"a"_s)});
        QTRY_VERIFY(isJudged(u"a"_s));
        QVERIFY(!m_inventory->find(keyOf(u"b"_s)));
        QTRY_COMPARE(m_inventory->findHost(here)->assessment->containers.size(), size_t{1});
    }

    void theNewestSnapshotIsJudgedInTheEnd() {
        for (quint64 generation = 1; generation <= 20; ++generation)
            m_source->publish(here, generation, {container(u"a"_s, generation % 2 == 0)});
        QTRY_VERIFY(isJudged(u"a"_s));
        QTRY_COMPARE(m_inventory->findHost(here)->assessment->snapshot->generation, quint64{20});
    }

    void theWholeSnapshotIsAwaitedAMoment() {
        const auto judged = [this] {
            const HostAssessmentPtr assessment = m_inventory->findHost(here)->assessment;
            return assessment ? assessment->snapshot->generation : 0;
        };
        m_source->publish(here, 1, {container(u"a"_s)}, ReadingStage::Inspected);
        m_source->publish(here, 2, {container(u"a"_s)});
        QVERIFY(m_inventory->isJudging());
        QVERIFY(QTest::qWaitFor([&] { return judged() > 0; }));
        QCOMPARE(judged(), quint64{2});
        settle();
        // Where it does not come, what is there is judged.
        m_source->publish(here, 3, {container(u"a"_s, true)}, ReadingStage::Inspected);
        QVERIFY(m_inventory->isJudging());
        QTRY_COMPARE(judged(), quint64{3});
        settle();
        QVERIFY(isJudged(u"a"_s));
    }

    void whatIsOnlyListedIsShownAndNotJudged() {
        m_source->publish(here, 1, {container(u"a"_s)}, ReadingStage::Listed);
        QVERIFY(m_inventory->find(keyOf(u"a"_s)));
        m_inventory->setAuditContext(std::make_shared<AuditContext>());
        m_source->readOut(keyOf(u"a"_s));
        QVERIFY(!m_inventory->isJudging());
        QTest::qWait(500);
        QVERIFY(!m_inventory->findHost(here)->assessment);
        auto inspected = std::make_shared<Container>(*container(u"a"_s));
        inspected->state.startedAt = Timestamp::fromMilliseconds(2'000);
        m_source->publish(here, 2, {inspected});
        QVERIFY(m_inventory->find(keyOf(u"a"_s))->changes); // the run is the same, only better known
        QTRY_VERIFY(isJudged(u"a"_s));
    }

    void staleSnapshotsAreIgnored_data() {
        QTest::addColumn<quint64>("generation");
        QTest::newRow("same") << quint64{7};
        QTest::newRow("older") << quint64{6};
    }
    void staleSnapshotsAreIgnored() {
        QFETCH(quint64, generation);
        m_source->publish(here, 7, {container(u"a"_s)});
        m_source->publish(here, generation, {container(u"b"_s)});
        QCOMPARE(m_inventory->containers(), QList<ContainerKey>{keyOf(u"a"_s)});
        QCOMPARE(m_inventory->findHost(here)->snapshot->generation, quint64{7});
    }

    void snapshotOfAHostNobodyAnnounced() {
        m_source->publish(there, 1, {container(u"a"_s)});
        QVERIFY(m_inventory->containers().isEmpty());
        QVERIFY(!m_inventory->find(keyOf(u"a"_s, there)));
    }

    void sameIdOnTwoHosts() {
        m_source->announce(there);
        m_source->publish(there, 1, {container(u"a"_s)});
        m_source->publish(here, 1, {container(u"a"_s, true)});
        QCOMPARE(m_inventory->containers(), (QList<ContainerKey>{keyOf(u"a"_s), keyOf(u"a"_s, there)}));
        m_source->measure(there, {u"a"_s}, 1'000);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s, there))->series->sampleCount(), 1);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->series->sampleCount(), 0);
        m_source->publish(there, 2, {});
        QVERIFY(m_inventory->find(keyOf(u"a"_s)) && !m_inventory->find(keyOf(u"a"_s, there)));
    }

    void removedHostsTakeTheirContainersAlong() {
        m_source->announce(there);
        m_source->publish(there, 7, {container(u"a"_s), container(u"b"_s)});
        m_source->publish(here, 1, {container(u"a"_s)});
        QTRY_VERIFY(isJudged(u"b"_s, there) && isJudged(u"a"_s));
        settle();
        m_source->remove(there);
        QVERIFY(!m_inventory->findHost(there));
        QCOMPARE(m_inventory->hosts().size(), size_t{1});
        QCOMPARE(m_inventory->containers(), QList<ContainerKey>{keyOf(u"a"_s)});
        QVERIFY(!m_inventory->find(keyOf(u"a"_s, there)) && m_inventory->find(keyOf(u"a"_s)));
        QTRY_COMPARE(m_changed, (Keys{keyOf(u"a"_s, there), keyOf(u"b"_s, there)}));
        // What still comes of it does not bring it back.
        m_source->publish(there, 8, {container(u"a"_s)});
        m_source->measure(there, {u"a"_s}, 1'000);
        m_source->readOut(keyOf(u"a"_s, there));
        m_source->remove(there);
        m_source->remove({u"unknown"_s});
        QCOMPARE(m_inventory->hosts().size(), size_t{1});
        // Added anew it begins at the beginning.
        m_source->announce(there);
        m_source->publish(there, 1, {container(u"c"_s)});
        QTRY_VERIFY(isJudged(u"c"_s, there));
        QVERIFY(!m_inventory->find(keyOf(u"a"_s, there)));
    }

    void removedAndAddedWhileBeingJudged() {
        for (quint64 round = 1; round <= 20; ++round) {
            m_source->announce(there);
            m_source->publish(there, 100 - round, {container(u"old"_s, true)});
            m_source->remove(there);
            m_source->announce(there);
            m_source->publish(there, 1, {container(u"new"_s)});
            QVERIFY(!m_inventory->findHost(there)->assessment);
            QTRY_VERIFY(m_inventory->findHost(there)->assessment);
            QCOMPARE(m_inventory->findHost(there)->assessment->snapshot,
                     m_inventory->findHost(there)->snapshot);
            QVERIFY(isJudged(u"new"_s, there));
            m_source->remove(there);
        }
    }

    void hostsInTheOrderOfTheSource() {
        const HostId third{u"unix:///third"_s};
        m_source->announce(there);
        m_source->announce(third);
        const auto order = [this] {
            QList<HostId> ids;
            for (const HostEntry &host : m_inventory->hosts())
                ids += host.status.host;
            return ids;
        };
        QCOMPARE(order(), (QList<HostId>{here, there, third}));
        QSignalSpy told(m_inventory.get(), &Inventory::hostsChanged);
        Q_EMIT m_source->hostsArranged({third, {u"unknown"_s}, here, there});
        QCOMPARE(order(), (QList<HostId>{third, here, there}));
        QTRY_VERIFY(!told.isEmpty());
        Q_EMIT m_source->hostsArranged({there}); // the others stay as they were, behind it
        QCOMPARE(order(), (QList<HostId>{there, third, here}));
    }

    void samples() {
        m_source->publish(here, 1, {container(u"a"_s), container(u"b"_s)});
        settle();
        m_source->measure(here, {u"a"_s}, 1'000);
        m_source->measure(here, {u"a"_s}, 2'000);
        m_source->measure(here, {u"unknown"_s}, 2'000);
        m_source->measure({u"unknown"_s}, {u"a"_s}, 2'000);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->series->sampleCount(), 2);
        QTRY_COMPARE(m_sampled, Keys{keyOf(u"a"_s)});
        QVERIFY(!m_inventory->find(keyOf(u"unknown"_s)));
        // A new record of the same container keeps its graph.
        m_source->publish(here, 2, {container(u"a"_s, true)});
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->series->sampleCount(), 2);
    }

    void manyContainersAreToldInParts() {
        std::vector<ContainerPtr> many;
        Keys expected;
        for (int i = 0; i < 1'000; ++i) {
            many.push_back(container(u"c%1"_s.arg(i)));
            expected.insert(keyOf(u"c%1"_s.arg(i)));
        }
        QList<Keys> parts;
        connect(m_inventory.get(), &Inventory::containersChanged, m_source.get(),
                [&parts](const Keys &changed) { parts.append(changed); });
        m_source->publish(here, 1, many);
        const auto told = [&parts] {
            Keys all;
            for (const Keys &part : parts)
                all += part;
            return all;
        };
        QTRY_VERIFY(told() == expected && !m_inventory->isJudging());
        for (const Keys &part : parts)
            QVERIFY(!part.isEmpty() && part.size() <= Inventory::mostAtOnce);
        // Those that go are told as well.
        parts.clear();
        m_source->publish(here, 2, {});
        QTRY_VERIFY(told() == expected);
        QVERIFY(m_inventory->entries().isEmpty());
    }

    void judgementsAreRemovedElsewhere() {
        m_source->publish(here, 1, {container(u"a"_s)});
        settle();
        const std::weak_ptr<const Assessment> old = m_inventory->find(keyOf(u"a"_s))->assessment;
        m_source->publish(here, 2, {container(u"a"_s, true)});
        settle();
        QTRY_VERIFY(old.expired());
    }

    void atMostOneBatchPer100Milliseconds() {
        m_source->publish(here, 1, {container(u"a"_s)});
        settle();
        QList<qint64> containerTimes;
        QList<qint64> sampleTimes;
        QElapsedTimer clock;
        clock.start();
        connect(m_inventory.get(), &Inventory::containersChanged, this,
                [&] { containerTimes += clock.elapsed(); });
        connect(m_inventory.get(), &Inventory::samplesChanged, this, [&] { sampleTimes += clock.elapsed(); });
        quint64 generation = 1;
        QTimer storm;
        connect(&storm, &QTimer::timeout, this, [&] {
            ++generation;
            m_source->publish(here, generation, {container(u"a"_s, generation % 2 == 0)});
            m_source->measure(here, {u"a"_s}, static_cast<qint64>(generation) * 1'000);
        });
        storm.start(0);
        QTRY_VERIFY(sampleTimes.size() >= 6 && containerTimes.size() >= 6);
        storm.stop();
        QVERIFY(generation > 50);
        // Coarse timers may be 5 % early, and the one before a little late.
        for (const QList<qint64> &times : {containerTimes, sampleTimes}) {
            for (qsizetype i = 1; i < times.size(); ++i)
                QVERIFY2(times[i] - times[i - 1] >= 90, qPrintable(QString::number(times[i] - times[i - 1])));
        }
    }

    void changesAreKept() {
        m_source->publish(here, 1, {container(u"a"_s)});
        m_source->readOut(keyOf(u"a"_s));
        QVERIFY(m_inventory->find(keyOf(u"a"_s))->changes);
        QCOMPARE(m_diffed, QList<ContainerKey>{keyOf(u"a"_s)});
        // A failure keeps what was read, and says so; a success forgets the failure.
        Q_EMIT m_source->changesFailed(keyOf(u"a"_s), {ErrorCode::Timeout, {}});
        QVERIFY(m_inventory->find(keyOf(u"a"_s))->changes);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->changesError.code, ErrorCode::Timeout);
        m_source->readOut(keyOf(u"a"_s));
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->changesError.code, ErrorCode::None);
        // Whatever is not known is passed over.
        m_source->readOut(keyOf(u"b"_s));
        Q_EMIT m_source->changesFailed(keyOf(u"b"_s), {ErrorCode::Timeout, {}});
        QCOMPARE(m_diffed.size(), 3);
    }

    void aRestartForgetsChanges() {
        m_source->publish(here, 1, {container(u"a"_s, false, 1'000)});
        m_source->readOut(keyOf(u"a"_s));
        m_source->publish(here, 2, {container(u"a"_s, true, 1'000)});
        QVERIFY(m_inventory->find(keyOf(u"a"_s))->changes); // another record of the same run
        Q_EMIT m_source->changesFailed(keyOf(u"a"_s), {ErrorCode::Timeout, {}});
        m_source->publish(here, 3, {container(u"a"_s, true, 9'000)});
        QVERIFY(!m_inventory->find(keyOf(u"a"_s))->changes);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->changesError.code, ErrorCode::None);
    }

    void changesAreJudged() {
        m_source->publish(here, 1, {container(u"a"_s), container(u"b"_s)});
        QTRY_VERIFY(isJudged(u"a"_s) && isJudged(u"b"_s));
        QCOMPARE(verdict(u"a"_s, "R-DIFF"), Verdict::Unknown);
        QVERIFY(outcome(u"a"_s, "R-DIFF").reason.english().contains(u"--changes"_s));
        settle();
        const AssessmentPtr untouched = m_inventory->find(keyOf(u"b"_s))->assessment;
        m_source->readOut(keyOf(u"a"_s));
        QVERIFY(m_inventory->isJudging());
        QTRY_VERIFY(!m_inventory->isJudging());
        QCOMPARE(verdict(u"a"_s, "R-DIFF"), Verdict::Pass);
        QTRY_COMPARE(m_changed, Keys{keyOf(u"a"_s)});
        QCOMPARE(m_inventory->find(keyOf(u"b"_s))->assessment, untouched);
        Q_EMIT m_source->changesFailed(keyOf(u"b"_s), {ErrorCode::Timeout, {}});
        QTRY_VERIFY(outcome(u"b"_s, "R-DIFF").reason.english().contains(u"could not be read"_s));
    }

    void processesAreKeptAndJudged() {
        m_source->publish(here, 1, {container(u"a"_s)});
        QTRY_VERIFY(isJudged(u"a"_s));
        for (const char *control : {"C-SSHD", "C-ONESVC", "C-INIT", "R-PROC"}) {
            QCOMPARE(verdict(u"a"_s, control), Verdict::Unknown);
            QVERIFY2(outcome(u"a"_s, control).reason.english().contains(u"--processes"_s), control);
        }
        QSignalSpy told(m_inventory.get(), &Inventory::processesChanged);
        m_source->listOut(keyOf(u"a"_s), {process(7, u"/usr/sbin/sshd -D"_s), process(8, u"./xmrig"_s)});
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->processes->processes.size(), size_t{2});
        QTRY_COMPARE(verdict(u"a"_s, "C-SSHD"), Verdict::Fail);
        QCOMPARE(verdict(u"a"_s, "R-PROC"), Verdict::Fail);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->assessment->compromise, Compromise::Likely);
        // A failure keeps what was read, and says so; a success forgets the failure.
        Q_EMIT m_source->processesFailed(keyOf(u"a"_s), {ErrorCode::Timeout, {}});
        QVERIFY(m_inventory->find(keyOf(u"a"_s))->processes);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->processesError.code, ErrorCode::Timeout);
        m_source->listOut(keyOf(u"a"_s), {process(7, u"nginx"_s)});
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->processesError.code, ErrorCode::None);
        QTRY_VERIFY(verdict(u"a"_s, "R-PROC") != Verdict::Fail);
        QCOMPARE(told.size(), 3);
        // Whatever is not known is passed over.
        m_source->listOut(keyOf(u"b"_s), {});
        Q_EMIT m_source->processesFailed(keyOf(u"b"_s), {ErrorCode::Timeout, {}});
        QCOMPARE(told.size(), 3);
    }

    void aFailedReadingIsNoPass() {
        m_source->publish(here, 1, {container(u"a"_s)});
        Q_EMIT m_source->processesFailed(keyOf(u"a"_s), {ErrorCode::Forbidden, {}});
        QTRY_VERIFY(isJudged(u"a"_s) && !m_inventory->isJudging());
        QCOMPARE(verdict(u"a"_s, "R-PROC"), Verdict::Unknown);
        QVERIFY(outcome(u"a"_s, "R-PROC").reason.english().contains(u"could not be read"_s));
    }

    void aRestartOrStopForgetsProcesses() {
        m_source->publish(here, 1, {container(u"a"_s, false, 1'000)});
        m_source->listOut(keyOf(u"a"_s), {process(8, u"./xmrig"_s)});
        QTRY_VERIFY(isJudged(u"a"_s) && verdict(u"a"_s, "R-PROC") == Verdict::Fail);
        m_source->publish(here, 2, {container(u"a"_s, true, 1'000)});
        QVERIFY(m_inventory->find(keyOf(u"a"_s))->processes); // another record of the same run
        m_source->publish(here, 3, {container(u"a"_s, true, 9'000)});
        QVERIFY(!m_inventory->find(keyOf(u"a"_s))->processes);
        QTRY_COMPARE(verdict(u"a"_s, "R-PROC"), Verdict::Unknown);
        m_source->listOut(keyOf(u"a"_s), {process(9, u"./xmrig"_s)});
        auto stopped = std::make_shared<Container>(*container(u"a"_s, true, 9'000));
        stopped->state.running = false;
        stopped->state.status = u"exited"_s;
        m_source->publish(here, 4, {stopped});
        QVERIFY(!m_inventory->find(keyOf(u"a"_s))->processes);
        // What was read before it stopped may come behind.
        m_source->listOut(keyOf(u"a"_s), {process(9, u"./xmrig"_s)});
        Q_EMIT m_source->processesFailed(keyOf(u"a"_s), {ErrorCode::ApiRejected, {}});
        QVERIFY(!m_inventory->find(keyOf(u"a"_s))->processes);
        QCOMPARE(m_inventory->find(keyOf(u"a"_s))->processesError.code, ErrorCode::None);
        QTRY_COMPARE(verdict(u"a"_s, "R-PROC"), Verdict::NotApplicable);
    }

    void staleness() {
        HostEntry entry;
        QVERIFY(!entry.isStale(
            Timestamp::fromMilliseconds(60'000))); // never answered: connecting or unreachable, not stale
        entry.status.lastAnswerAt = Timestamp::fromMilliseconds(10'000);
        entry.status.phase = HostPhase::Live;
        QVERIFY(!entry.isStale(Timestamp::fromMilliseconds(25'000)));
        QVERIFY(entry.isStale(Timestamp::fromMilliseconds(25'001)));
        entry.status.phase = HostPhase::Unreachable;
        QVERIFY(entry.isStale(Timestamp::fromMilliseconds(10'001)));
    }

    void destroyedWhileJudging() {
        for (int i = 0; i < 20; ++i) {
            Inventory inventory(*m_source);
            m_source->announce(here);
            std::vector<ContainerPtr> many;
            for (int c = 0; c < 20; ++c)
                many.push_back(container(QString::number(c)));
            m_source->publish(here, 1'000 + static_cast<quint64>(i), std::move(many));
        }
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(isJudged(u"19"_s)); // the one that still lives
    }
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
