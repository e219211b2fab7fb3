// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningfleet.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace hullwatch::simulator;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The action of the next event line of a stream; empty when none comes.
QString nextAction(RawClient &client) {
    return QJsonDocument::fromJson(client.chunk())["Action"_L1].toString();
}

} // namespace

class TestFleetState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mutationsEmitEvents();
    void eventFilterIsHonoured();
    void patchesShowUp();
    void addsAndRemoves();
    void incidentUnfolds();
    void churnEmitsEvents();
};

void TestFleetState::mutationsEmitEvents() {
    const Running running;
    RawClient client(running.path());
    client.send("GET", "/events?filters=" + QByteArray(R"({"type":["container"]})").toPercentEncoding());
    QVERIFY(client.receive());
    Server &server = running.server();
    QVERIFY(server.stopContainer(u"web-front"_s));
    QCOMPARE(nextAction(client), u"kill"_s);
    QCOMPARE(nextAction(client), u"die"_s);
    QCOMPARE(nextAction(client), u"stop"_s);
    QVERIFY(!server.stopContainer(u"web-front"_s));
    QCOMPARE(running.ask("/containers/web-front/json").json()["State"_L1]["Status"_L1].toString(),
             u"exited"_s);
    QVERIFY(server.startContainer(u"web-front"_s));
    QCOMPARE(nextAction(client), u"start"_s);
    QVERIFY(server.exec(u"web-front"_s, u"sh -c id"_s));
    QCOMPARE(nextAction(client), u"exec_create: sh -c id"_s);
    QCOMPARE(nextAction(client), u"exec_start: sh -c id"_s);
    QVERIFY(server.setHealth(u"web-front"_s, u"unhealthy"_s));
    QCOMPARE(nextAction(client), u"health_status: unhealthy"_s);
    QVERIFY(!server.startContainer(u"no-such"_s));
    QVERIFY(running.ask("/containers/web-front/json")
                .json()["State"_L1]["Health"_L1]["FailingStreak"_L1]
                .toInt() > 0);
}

void TestFleetState::eventFilterIsHonoured() {
    const Running running;
    Server &server = running.server();
    RawClient client(running.path());
    client.send("GET",
                "/v1.41/events?filters=" +
                    QByteArray(R"({"type":{"container":true},"event":{"start":true}})").toPercentEncoding());
    QVERIFY(client.receive());
    QVERIFY(server.stopContainer(u"redis-cache"_s));
    QVERIFY(server.startContainer(u"redis-cache"_s));
    QCOMPARE(nextAction(client), u"start"_s);
    // What came before can be asked for again, and an end in the past ends the answer.
    const RawAnswer replay =
        running.ask("/events?since=1&until=" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 0));
    QCOMPARE(replay.status, 200);
}

void TestFleetState::patchesShowUp() {
    const Running running;
    Server &server = running.server();
    QVERIFY(server.patchInspect(
        u"auth-service"_s,
        R"({"HostConfig":{"Privileged":true,"Binds":["/run/docker.sock:/x.sock"],"PidsLimit":null}})"));
    QVERIFY(server.setInspectField(u"auth-service"_s, "/HostConfig/CapDrop", "null"));
    QVERIFY(
        server.setInspectField(u"auth-service"_s, "/HostConfig/Sysctls", R"({"net.ipv4.ip_forward":"1"})"));
    QVERIFY(!server.patchInspect(u"auth-service"_s, "nonsense"));
    QVERIFY(!server.setInspectField(u"auth-service"_s, "no-slash", "1"));
    const QJsonObject inspect = running.ask("/containers/auth-service/json").json().object();
    const QJsonObject hostConfig = inspect["HostConfig"_L1].toObject();
    QVERIFY(hostConfig["Privileged"_L1].toBool());
    QVERIFY(!hostConfig.contains("PidsLimit"_L1));
    QVERIFY(hostConfig["CapDrop"_L1].isNull());
    QCOMPARE(hostConfig["Sysctls"_L1]["net.ipv4.ip_forward"_L1].toString(), u"1"_s);
    QCOMPARE(inspect["Mounts"_L1][0]["Source"_L1].toString(), u"/run/docker.sock"_s);
    // Nonsense of the wrong kind is served as asked, and breaks nothing.
    QVERIFY(server.setInspectField(u"auth-service"_s, "/HostConfig", "\"text\""));
    QVERIFY(server.setInspectField(u"auth-service"_s, "/HostConfig/Deep/Er", "1"));
    QCOMPARE(running.ask("/containers/auth-service/json").json()["HostConfig"_L1].toString(), u"text"_s);
    QCOMPARE(running.ask("/containers/json").status, 200);
}

void TestFleetState::addsAndRemoves() {
    const Running running;
    Server &server = running.server();
    QVERIFY(server.addContainer(u"newcomer"_s, u"alpine:3.20"_s, R"({"Config":{"User":"1000"}})"));
    QVERIFY(!server.addContainer(u"newcomer"_s, u"alpine:3.20"_s));
    QVERIFY(server.startContainer(u"newcomer"_s));
    QCOMPARE(running.ask("/containers/newcomer/json").json()["Config"_L1]["User"_L1].toString(), u"1000"_s);
    QCOMPARE(running.ask("/containers/json?all=1").json().array().size(), Containers + 1);
    QVERIFY(server.removeContainer(u"newcomer"_s));
    QCOMPARE(running.ask("/containers/newcomer/json").status, 404);
}

void TestFleetState::incidentUnfolds() {
    FleetOptions options = smallFleet();
    options.scenario = Scenario::Incident;
    options.scenarioSpeed = 100;
    const Running running(options);
    const auto changed = [&running](const QString &path, int kind) {
        for (const QJsonValue &change : running.ask("/containers/payments-worker/changes").json().array()) {
            if (change["Path"_L1].toString() == path && change["Kind"_L1].toInt() == kind)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(changed(u"/var/log/auth.log"_s, 2));
    for (const QString &path : {u"/tmp/.x"_s, u"/etc/ld.so.preload"_s, u"/root/.ssh/authorized_keys"_s,
                                u"/usr/local/bin/kdevtmpfsi"_s})
        QVERIFY2(changed(path, 1), qPrintable(path));
    QVERIFY(changed(u"/etc/passwd"_s, 0));
    QVERIFY(running.ask("/containers/payments-worker/top").body.contains("kdevtmpfsi"));
    QVERIFY(running.ask("/events?since=1&until=2").body.isEmpty());
}

void TestFleetState::churnEmitsEvents() {
    FleetOptions options = smallFleet();
    options.scenario = Scenario::Churn;
    options.scenarioSpeed = 50;
    const Running running(options);
    RawClient client(running.path());
    client.send("GET", "/events");
    QVERIFY(client.receive());
    QSet<QString> seen;
    for (int i = 0; i < 200 && !(seen.contains(u"start"_s) && seen.contains(u"die"_s)); ++i)
        seen.insert(nextAction(client));
    QVERIFY(seen.contains(u"start"_s) && seen.contains(u"die"_s));
}

QTEST_GUILESS_MAIN(TestFleetState)
#include "tst_simulator_state.moc"
