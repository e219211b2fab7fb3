// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fleetuse.h"
#include "core/session/inventory.h"
#include "tests/core/session/support/fakesource.h"

#include <QTest>

#include <cmath>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const HostId here{u"unix:///run/docker.sock"_s};
const HostId there{u"tcp://there:2376"_s};

ContainerPtr container(const QString &name, bool running = true, const QString &network = u"bridge"_s) {
    auto record = std::make_shared<Container>();
    record->id.value = name;
    record->name = name;
    record->state.running = running;
    record->hostConfig.networkMode = network;
    return record;
}

Sample sample(const QString &name, double cpu, double memory, double received = Sample::unknown) {
    Sample made;
    made.container = {name};
    made.read = Timestamp::fromMilliseconds(1'000);
    made.cpuPercent = cpu;
    made.memoryBytes = memory;
    made.receivedBytesPerSecond = received;
    return made;
}

} // namespace

class FleetUseTest : public QObject {
    Q_OBJECT

    FakeSource m_source;
    Inventory m_inventory{m_source};

private Q_SLOTS:
    void initTestCase() {
        m_source.announce(here);
        m_source.announce(there);
        m_source.publish(here, 1,
                         {container(u"web"_s), container(u"sidecar"_s, true, u"container:web"_s),
                          container(u"ended"_s, false), container(u"fresh"_s)});
        m_source.publish(there, 1, {container(u"db"_s)});
        Q_EMIT m_source.samplesTaken(
            {here,
             {sample(u"web"_s, 150, 100, 1'000), sample(u"sidecar"_s, 30, 300, 1'000),
              sample(u"ended"_s, 99, 999, 99)}});
        Q_EMIT m_source.samplesTaken({there, {sample(u"db"_s, Sample::unknown, 200)}});
    }

    void sumsWhatIsKnown() {
        const FleetUse use = fleetUse(m_inventory, {});
        QCOMPARE(use.containers, 5);
        QCOMPARE(use.running, 4);
        QCOMPARE(use.measured, 3);
        QCOMPARE(use.cpuPercent, 180.0);
        QCOMPARE(use.memoryBytes, 600.0);
        QVERIFY(std::isnan(use.sentBytesPerSecond)); // a sum of nothing is not zero
    }

    void aSharedNetworkCountsOnce() { QCOMPARE(fleetUse(m_inventory, {}).receivedBytesPerSecond, 1'000.0); }

    void looksAtOneHost() {
        const FleetUse use = fleetUse(m_inventory, there);
        QCOMPARE(use.containers, 1);
        QCOMPARE(use.memoryBytes, 200.0);
        QVERIFY(std::isnan(use.cpuPercent));
        QCOMPARE(fleetUse(m_inventory, HostId{u"tcp://unknown:1"_s}).containers, 0);
    }

    void namesWhoUsesMost() {
        const auto names = [this](const HostId &host, auto which, size_t count) {
            QStringList found;
            const FleetUse use = fleetUse(m_inventory, host, count);
            for (const Consumer &consumer : use.*which)
                found += consumer.container.id.value + u' ' + QString::number(consumer.value);
            return found.join(u", "_s);
        };
        // One without a known use, one without a reading and one that has ended are not among them.
        QCOMPARE(names({}, &FleetUse::mostCpu, 9), u"web 150, sidecar 30"_s);
        QCOMPARE(names({}, &FleetUse::mostMemory, 2), u"sidecar 300, db 200"_s);
        QCOMPARE(names(here, &FleetUse::mostMemory, 9), u"sidecar 300, web 100"_s);
        QCOMPARE(names({}, &FleetUse::mostCpu, 0), QString());
    }
};

QTEST_GUILESS_MAIN(FleetUseTest)
#include "tst_fleetuse.moc"
