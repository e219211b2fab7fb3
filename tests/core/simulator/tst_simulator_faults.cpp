// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningfleet.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hullwatch::simulator;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultStatus();
    void faultTruncates();
    void faultStallsAndResets();
    void faultBodies();
    void faultDelays();
    void faultEndsAfterItsTimes();
    void faultOtherEngines();
};

void TestFaults::faultStatus() {
    const Running running;
    running.server().failWith(u"^/containers/redis-cache/"_s, 500);
    QCOMPARE(running.ask("/v1.41/containers/redis-cache/json").status, 500);
    QVERIFY(running.ask("/containers/redis-cache/stats").json()["message"_L1].isString());
    QCOMPARE(running.ask("/containers/web-front/json").status, 200);
    running.server().clearFaults();
    QCOMPARE(running.ask("/containers/redis-cache/json").status, 200);
}

void TestFaults::faultTruncates() {
    const Running running;
    running.server().addFault(faults::truncated(u"/info"_s, 100));
    RawClient client(running.path());
    client.send("GET", "/info");
    QVERIFY(!client.receive());
    QCOMPARE(client.rest().size(), 100);
    QVERIFY(client.waitForClosed());
}

void TestFaults::faultStallsAndResets() {
    const Running running;
    running.server().addFault(faults::stalled(u"/info"_s));
    running.server().addFault(faults::reset(u"/version"_s));
    RawClient stalled(running.path());
    stalled.send("GET", "/info");
    QTRY_COMPARE(running.server().counters().gets, 1u);
    QVERIFY(stalled.staysSilent(50));
    QVERIFY(stalled.isConnected());
    RawClient dropped(running.path());
    dropped.send("GET", "/version");
    QVERIFY(dropped.waitForClosed());
    QVERIFY(dropped.rest().isEmpty());
    running.server().dropConnections();
    QVERIFY(stalled.waitForClosed());
}

void TestFaults::faultBodies() {
    const Running running;
    Server &server = running.server();
    server.addFault(faults::garbage(u"/info"_s));
    server.addFault(faults::deeplyNested(u"/version"_s, 100000));
    server.addFault(faults::huge(u"/images/json"_s, 3));
    server.addFault(faults::empty(u"/networks"_s));
    server.addFault(faults::wrongContentType(u"/volumes"_s));
    QVERIFY(running.ask("/info").json().isNull());
    QCOMPARE(running.ask("/version").body.size(), 200000);
    const RawAnswer huge = running.ask("/images/json");
    QCOMPARE(huge.body.size(), 3 * 1024 * 1024);
    QVERIFY(huge.body.startsWith('"') && huge.body.endsWith('"'));
    QVERIFY(running.ask("/networks").body.isEmpty());
    QCOMPARE(running.ask("/volumes").headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
}

void TestFaults::faultDelays() {
    const Running running;
    running.server().addFault(faults::delayed(u"/info"_s, 60));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(running.ask("/info").status, 200);
    QVERIFY(timer.elapsed() >= 55);
}

void TestFaults::faultEndsAfterItsTimes() {
    const Running running;
    Fault fault = faults::status(u"/info"_s, 503);
    fault.times = 2;
    running.server().addFault(fault);
    QCOMPARE(running.ask("/info").status, 503);
    QCOMPARE(running.ask("/info").status, 503);
    QCOMPARE(running.ask("/info").status, 200);
}

void TestFaults::faultOtherEngines() {
    const Running running;
    running.server().addFault(faults::oldApi());
    QCOMPARE(running.ask("/_ping").headers.value("api-version"), QByteArray("1.12"));
    QCOMPARE(running.ask("/v1.41/info").status, 400);
    running.server().addFault(faults::notDocker());
    const RawAnswer page = running.ask("/_ping");
    QCOMPARE(page.status, 200);
    QVERIFY(!page.headers.contains("api-version"));
    QVERIFY(!page.headers.contains("server"));
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_simulator_faults.moc"
