// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"
#include "core/session/alertgate.h"
#include "core/session/alerts.h"
#include "core/session/inventory.h"
#include "tests/core/session/support/fakesource.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const HostId host{u"unix:///run/docker.sock"_s};

ContainerPtr container(const QString &name, bool oomKilled = false, qint64 startedAt = 1'000) {
    auto record = std::make_shared<Container>();
    record->id.value = name;
    record->name = name;
    record->state.running = true;
    record->state.status = u"running"_s;
    record->state.oomKilled = oomKilled;
    record->state.startedAt = Timestamp::fromMilliseconds(startedAt);
    return record;
}

Alert alert(const QString &name, Severity severity) {
    Alert made;
    made.name = name;
    made.severity = severity;
    return made;
}

Timestamp at(qint64 seconds) {
    return Timestamp::fromMilliseconds(1'795'357'812'000 + seconds * 1'000);
}

QString namesOf(const AlertGate::Batch &batch) {
    QStringList names;
    for (const Alert &one : batch.first)
        names += one.name;
    return names.join(u' ');
}

} // namespace

class AlertsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<AlertWatch> m_watch;
    quint64 m_generation = 0;

    void publish(std::vector<ContainerPtr> containers) {
        m_source->publish(host, ++m_generation, std::move(containers));
        settle();
    }
    void settle() {
        QTRY_VERIFY(!m_inventory->isJudging());
        QSignalSpy hosts(m_inventory.get(), &Inventory::hostsChanged);
        m_source->announce(host);
        QTRY_VERIFY(!hosts.isEmpty());
    }
    [[nodiscard]] QStringList raised() const {
        QStringList lines;
        for (const Alert &one : m_watch->alerts())
            lines += one.name + u' ' + QLatin1StringView(one.control->id);
        return lines;
    }
    // Every ten seconds, to the second after `count` samples.
    void measure(const QString &name, int count, double cpuPercent) {
        for (int i = 0; i < count; ++i) {
            Sample sample;
            sample.container.value = name;
            sample.read = at(m_seconds += 10);
            sample.cpuPercent = cpuPercent;
            sample.sentBytes = 1e6;
            sample.sentBytesPerSecond = 900;
            Q_EMIT m_source->samplesTaken({host, {sample}});
        }
        QTest::qWait(1'100); // loads are judged once a second
        settle();
    }
    qint64 m_seconds = 0;

private Q_SLOTS:
    void init() {
        m_source = std::make_unique<FakeSource>();
        m_inventory = std::make_unique<Inventory>(*m_source);
        m_watch = std::make_unique<AlertWatch>(*m_inventory);
        m_generation = 0;
        m_seconds = 0;
        m_source->announce(host);
    }
    void cleanup() {
        m_watch.reset();
        m_inventory.reset();
        m_source.reset();
    }

    void whatIsSoAtFirstIsNoAlert() {
        publish({container(u"a"_s, true)});
        QCOMPARE(raised(), QStringList());
        publish({container(u"a"_s, true), container(u"b"_s, true)});
        QCOMPARE(raised(), QStringList());
    }

    void outOfMemory() {
        publish({container(u"a"_s), container(u"b"_s)});
        QSignalSpy told(m_watch.get(), &AlertWatch::raised);
        publish({container(u"a"_s), container(u"b"_s, true)});
        QCOMPARE(raised(), QStringList(u"b C-STABLE"_s));
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_watch->alerts().front().reason.isEmpty());
        QCOMPARE(m_watch->alerts().front().container, (ContainerKey{host, {u"b"_s}}));
        // While it lasts it is told once.
        publish({container(u"a"_s), container(u"b"_s, true, 2'000'000)});
        QCOMPARE(told.size(), 1);
        publish({container(u"a"_s), container(u"b"_s, false, 3'000'000)});
        publish({container(u"a"_s), container(u"b"_s, true, 4'000'000)});
        QCOMPARE(told.size(), 2);
    }

    void containersThatAreGoneAreForgotten() {
        publish({container(u"a"_s)});
        publish({});
        publish({container(u"a"_s, true)});
        QCOMPARE(raised(), QStringList());
    }

    void unusualLoad() {
        publish({container(u"a"_s)});
        measure(u"a"_s, 60, 7);
        QCOMPARE(raised(), QStringList());
        measure(u"a"_s, 6, 390);
        QCOMPARE(raised(), QStringList(u"a R-ANOMALY"_s));
        QCOMPARE(m_watch->alerts().front().severity, Severity::Medium);
        // That it is over is none, that it begins again is one.
        measure(u"a"_s, 6, 7);
        QCOMPARE(raised().size(), 1);
        measure(u"a"_s, 6, 390);
        QCOMPARE(raised().size(), 2);
    }

    void restartLoop() {
        for (int run = 0; run < 4; ++run)
            publish({container(u"a"_s, false, 1'000 + run * 20'000)});
        QCOMPARE(raised(), QStringList(u"a R-ANOMALY"_s));
    }

    void quietHours_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("night, before") << u"22:00-07:00"_s << u"21:59"_s << false;
        QTest::newRow("night, begins") << u"22:00-07:00"_s << u"22:00"_s << true;
        QTest::newRow("night, midnight") << u"22:00-07:00"_s << u"00:00"_s << true;
        QTest::newRow("night, ends") << u"22:00-07:00"_s << u"07:00"_s << false;
        QTest::newRow("day, in") << u"12:00-13:30"_s << u"13:29"_s << true;
        QTest::newRow("day, out") << u"12:00-13:30"_s << u"13:30"_s << false;
        QTest::newRow("blanks") << u" 12:00 - 13:30 "_s << u"12:30"_s << true;
    }
    void quietHours() {
        QFETCH(QString, text);
        QFETCH(QString, time);
        const auto hours = QuietHours::parse(text);
        QVERIFY(hours);
        QTEST(hours->contains(QTime::fromString(time, u"HH:mm"_s)), "isQuiet");
        QVERIFY(QuietHours::parse(hours->toString()) == hours);
    }

    void noQuietHours() {
        for (const QString &text :
             {u""_s, u"22:00"_s, u"22:00-"_s, u"07:00-07:00"_s, u"25:00-07:00"_s, u"a-b"_s})
            QVERIFY2(!QuietHours::parse(text), qPrintable(text));
    }

    void aMessageAMinute() {
        AlertGate gate;
        const QTime noon(12, 0);
        QVERIFY(!gate.take(at(0), noon));
        gate.add(alert(u"a"_s, Severity::Medium));
        auto batch = gate.take(at(0), noon);
        QVERIFY(batch && gate.isEmpty());
        QCOMPARE(namesOf(*batch), u"a"_s);
        for (const QString &name : {u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            gate.add(alert(name, name == u"d"_s ? Severity::High : Severity::Low));
        QVERIFY(!gate.take(at(59), noon));
        batch = gate.take(at(60), noon);
        QVERIFY(batch);
        QCOMPARE(batch->count, size_t{4});
        QCOMPARE(namesOf(*batch), u"d b c"_s);
        QVERIFY(!gate.take(at(200), noon));
        // The clock is set back.
        gate.add(alert(u"f"_s, Severity::Low));
        QVERIFY(gate.take(at(-3'600), noon));
    }

    void quietHoursKeepAlerts() {
        AlertGate gate;
        gate.setQuietHours(QuietHours{{22, 0}, {7, 0}});
        gate.add(alert(u"a"_s, Severity::Medium));
        QVERIFY(!gate.take(at(0), {23, 0}));
        gate.add(alert(u"b"_s, Severity::Medium));
        QVERIFY(!gate.take(at(7'000), {6, 59}));
        const auto batch = gate.take(at(7'060), {7, 0});
        QVERIFY(batch);
        QCOMPARE(namesOf(*batch), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "tst_alerts.moc"
