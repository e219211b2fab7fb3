// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningfleet.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace hullwatch::simulator;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray OneShot = "/v1.41/containers/payments-worker/stats?stream=0&one-shot=1";

} // namespace

class TestSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void socketIsPrivateAndRemoved();
    void pingNegotiates();
    void refusesVersions_data();
    void refusesVersions();
    void keepsConnectionAlive();
    void answersPipelinedRequests();
    void refusesWrites();
    void boundsRequests();
    void errorsHaveTheEnginesShape();
    void findsContainers();
    void listMatchesInspect();
    void inspectIsComplete();
    void rolesHoldWhatTheyPromise();
    void sameSeedSameFleet();
    void otherHostsDiffer();
    void imagesNetworksVolumes();
    void logsAreFramed();
    void countsRequests();
};

void TestSimulator::socketIsPrivateAndRemoved() {
    QString path;
    {
        const Running running;
        QVERIFY2(!running.failure, qPrintable(running.failure.value_or(QString())));
        path = running.path();
        QCOMPARE(QFileInfo(path).fileName(), u"prod-eu-1.sock"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & (others | QFile::ExeOwner)));
    }
    QVERIFY(!QFileInfo::exists(path));
}

void TestSimulator::pingNegotiates() {
    const Running running;
    RawClient client(running.path());
    const auto got = client.ask("/_ping");
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QCOMPARE(got->body, QByteArray("OK"));
    QCOMPARE(got->headers.value("api-version"), QByteArray("1.41"));
    QCOMPARE(got->headers.value("ostype"), QByteArray("linux"));
    QCOMPARE(got->headers.value("server"), QByteArray("Docker/20.10.24 (linux)"));
    QCOMPARE(got->headers.value("docker-experimental"), QByteArray("false"));
    client.send("HEAD", "/_ping");
    const auto head = client.receive(false);
    QVERIFY(head);
    QCOMPARE(head->status, 200);
    QCOMPARE(head->headers.value("api-version"), QByteArray("1.41"));
    QVERIFY(client.rest().isEmpty());
    const auto version = client.ask("/version");
    QCOMPARE(version->json()["ApiVersion"_L1].toString(), u"1.41"_s);
    QCOMPARE(version->json()["Version"_L1].toString(), u"20.10.24"_s);
}

void TestSimulator::refusesVersions_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("too new") << QByteArray("/v1.60/info") << 400
                             << u"client version 1.60 is too new. Maximum supported API version is 1.41"_s;
    QTest::newRow("too old")
        << QByteArray("/v1.5/info") << 400
        << u"client version 1.5 is too old. Minimum supported API version is 1.12, please upgrade your client to a newer version"_s;
    QTest::newRow("older but fine") << QByteArray("/v1.24/info") << 200 << QString();
    QTest::newRow("newest") << QByteArray("/v1.41/info") << 200 << QString();
}

void TestSimulator::refusesVersions() {
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QString, message);
    const Running running;
    const RawAnswer answer = running.ask(path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json()["message"_L1].toString(), message);
}

void TestSimulator::keepsConnectionAlive() {
    const Running running;
    RawClient client(running.path());
    QCOMPARE(client.ask("/info")->status, 200);
    QCOMPARE(client.ask("/containers/json")->status, 200);
    QVERIFY(client.isConnected());
    QCOMPARE(running.server().counters().accepts, 1u);
    client.send("GET", "/info", "Connection: close\r\n");
    QCOMPARE(client.receive()->headers.value("connection"), QByteArray("close"));
    QVERIFY(client.waitForClosed());
}

void TestSimulator::answersPipelinedRequests() {
    const Running running;
    RawClient client(running.path());
    for (int i = 0; i < 50; ++i)
        client.send("GET", i % 2 == 0 ? "/version" : "/_ping");
    for (int i = 0; i < 50; ++i) {
        const auto answer = client.receive();
        QVERIFY(answer);
        QCOMPARE(answer->body == "OK", i % 2 == 1);
    }
}

void TestSimulator::refusesWrites() {
    const Running running;
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH"}) {
        RawClient client(running.path());
        client.send(method, "/v1.41/containers/payments-worker/stop", "Content-Length: 2\r\n\r\n{}");
        const auto answer = client.receive();
        QVERIFY(answer);
        QCOMPARE(answer->status, 405);
        QVERIFY(answer->json()["message"_L1].isString());
    }
    QCOMPARE(running.server().counters().refused, 4u);
    QCOMPARE(running.server().refusedRequests().constFirst(),
             u"POST /v1.41/containers/payments-worker/stop"_s);
    QCOMPARE(running.ask("/containers/payments-worker/json").json()["State"_L1]["Status"_L1].toString(),
             u"running"_s);
}

void TestSimulator::boundsRequests() {
    const Running running;
    RawClient large(running.path());
    large.send("GET", "/_ping", "X-Padding: " + QByteArray(70 * 1024, 'x') + "\r\n");
    QCOMPARE(large.receive().value_or(RawAnswer{}).status, 431);
    QVERIFY(large.waitForClosed());
    RawClient garbled(running.path());
    garbled.send("GET", "no-slash and too many words");
    QCOMPARE(garbled.receive().value_or(RawAnswer{}).status, 400);
    QVERIFY(garbled.waitForClosed());
}

void TestSimulator::errorsHaveTheEnginesShape() {
    const Running running;
    const auto message = [&running](const QByteArray &target) {
        return running.ask(target).json()["message"_L1].toString();
    };
    QCOMPARE(running.ask("/nothing/here").status, 404);
    QCOMPARE(message("/nothing/here"), u"page not found"_s);
    QCOMPARE(running.ask("/containers/nope/json").status, 404);
    QCOMPARE(message("/containers/nope/json"), u"No such container: nope"_s);
    QCOMPARE(running.ask("/images/nope/json").status, 404);
    QCOMPARE(running.ask("/containers/never-started/top").status, 409);
    QCOMPARE(running.ask("/containers/redis-cache/stats?stream=1&one-shot=1").status, 400);
    QCOMPARE(running.ask("/events?filters=nonsense").status, 400);
}

void TestSimulator::findsContainers() {
    const Running running;
    const QString id = running.ask("/containers/auth-service/json").json()["Id"_L1].toString();
    QCOMPARE(id.size(), 64);
    const QList<QByteArray> keys{id.toLatin1(), id.left(12).toLatin1(), "auth-service"};
    for (const QByteArray &key : keys)
        QCOMPARE(running.ask("/v1.41/containers/" + key + "/json").json()["Name"_L1].toString(),
                 u"/auth-service"_s);
}

void TestSimulator::listMatchesInspect() {
    const Running running;
    const QJsonArray all = running.ask("/containers/json?all=1").json().array();
    const QJsonArray up = running.ask("/containers/json").json().array();
    QCOMPARE(all.size(), Containers);
    QVERIFY(!up.isEmpty() && up.size() < all.size());
    for (const QJsonValue &row : all) {
        const QJsonObject inspect =
            running.ask("/containers/" + row["Id"_L1].toString().toLatin1() + "/json").json().object();
        QCOMPARE(inspect["Name"_L1], row["Names"_L1][0]);
        QCOMPARE(inspect["State"_L1]["Status"_L1], row["State"_L1]);
        QCOMPARE(inspect["Image"_L1], row["ImageID"_L1]);
        QCOMPARE(inspect["Config"_L1]["Image"_L1], row["Image"_L1]);
        QCOMPARE(inspect["Mounts"_L1], row["Mounts"_L1]);
        QCOMPARE(inspect["HostConfig"_L1]["NetworkMode"_L1], row["HostConfig"_L1]["NetworkMode"_L1]);
        QVERIFY(!row["Status"_L1].toString().isEmpty());
    }
}

void TestSimulator::inspectIsComplete() {
    const Running running;
    const QStringList top =
        u"Id Created Path Args State Image ResolvConfPath HostnamePath HostsPath LogPath Name RestartCount Driver Platform MountLabel ProcessLabel AppArmorProfile ExecIDs HostConfig GraphDriver Mounts Config NetworkSettings"_s
            .split(u' ');
    const QStringList hostConfig =
        u"Binds LogConfig NetworkMode PortBindings RestartPolicy CapAdd CapDrop CgroupnsMode IpcMode PidMode Privileged ReadonlyRootfs SecurityOpt UTSMode UsernsMode Runtime Memory NanoCpus CpuShares Devices MemorySwap OomKillDisable PidsLimit Ulimits MaskedPaths ReadonlyPaths"_s
            .split(u' ');
    const QStringList config =
        u"Hostname User ExposedPorts Tty OpenStdin Env Cmd Image Volumes WorkingDir Entrypoint Labels"_s
            .split(u' ');
    const QStringList state =
        u"Status Running Paused Restarting OOMKilled Dead Pid ExitCode Error StartedAt FinishedAt"_s.split(
            u' ');
    const auto lacks = [](const QJsonObject &object, const QStringList &keys) {
        QStringList missing;
        for (const QString &key : keys) {
            if (!object.contains(key))
                missing.append(key);
        }
        return missing.join(u' ');
    };
    for (const QString &name : running.server().containerNames()) {
        const QJsonObject inspect = running.ask("/containers/" + name.toUtf8() + "/json").json().object();
        QCOMPARE(lacks(inspect, top), QString());
        QCOMPARE(lacks(inspect["HostConfig"_L1].toObject(), hostConfig), QString());
        QCOMPARE(lacks(inspect["Config"_L1].toObject(), config), QString());
        QCOMPARE(lacks(inspect["State"_L1].toObject(), state), QString());
        QVERIFY(inspect["Mounts"_L1].isArray());
        QVERIFY(inspect["NetworkSettings"_L1]["Ports"_L1].isObject());
    }
}

void TestSimulator::rolesHoldWhatTheyPromise() {
    const Running running;
    const auto inspect = [&running](const QByteArray &name) {
        return running.ask("/containers/" + name + "/json").json().object();
    };
    const QStringList named =
        u"payments-worker ci-builder legacy-ftp metrics-agent postgres-main web-front redis-cache api-gateway auth-service batch-export dns-sidecar old-jenkins"_s
            .split(u' ');
    QCOMPARE(running.server().containerNames().first(12), named);
    const QJsonObject payments = inspect("payments-worker");
    QCOMPARE(payments["Mounts"_L1][0]["Source"_L1].toString(), u"/var/run/docker.sock"_s);
    QCOMPARE(payments["Mounts"_L1][0]["RW"_L1].toBool(true), false);
    QCOMPARE(payments["HostConfig"_L1]["CapAdd"_L1][0].toString(), u"CAP_SYS_ADMIN"_s);
    QCOMPARE(payments["HostConfig"_L1]["Memory"_L1].toInt(-1), 0);
    QVERIFY(inspect("ci-builder")["HostConfig"_L1]["Privileged"_L1].toBool());
    QVERIFY(inspect("ci-builder")["HostConfig"_L1]["MaskedPaths"_L1].isNull());
    QCOMPARE(inspect("metrics-agent")["HostConfig"_L1]["PidMode"_L1].toString(), u"host"_s);
    QCOMPARE(inspect("postgres-main")["NetworkSettings"_L1]["Ports"_L1]["5432/tcp"_L1].toArray().size(), 2);
    QCOMPARE(inspect("auth-service")["Config"_L1]["User"_L1].toString(), u"10001:10001"_s);
    QVERIFY(inspect("auth-service")["HostConfig"_L1]["ReadonlyRootfs"_L1].toBool());
    const QString id = payments["Id"_L1].toString();
    QCOMPARE(inspect("web-front-exporter")["HostConfig"_L1]["NetworkMode"_L1].toString(),
             u"container:"_s + id);
    QVERIFY(!running.ask("/volumes").body.isEmpty());
}

void TestSimulator::sameSeedSameFleet() {
    FleetOptions other = smallFleet();
    other.seed = 2;
    const Running first;
    const Running second;
    const Running different(other);
    for (const QByteArray target : {"/containers/payments-worker/json", "/images/json", "/networks",
                                    "/volumes", "/containers/ledger/json"}) {
        QCOMPARE(first.ask(target).body, second.ask(target).body);
    }
    QCOMPARE(makeHost(smallFleet(), 0).containers, makeHost(smallFleet(), 0).containers);
    QVERIFY(first.ask("/containers/payments-worker/json").body !=
            different.ask("/containers/payments-worker/json").body);
}

void TestSimulator::otherHostsDiffer() {
    FleetOptions options = smallFleet();
    options.hosts = 3;
    const Running running(options);
    QVERIFY2(!running.failure, qPrintable(running.failure.value_or(QString())));
    QCOMPARE(running.fleet.endpoints().size(), 3);
    QSet<QString> ids;
    for (const QString &endpoint : running.fleet.endpoints()) {
        RawClient client(endpoint.mid(7));
        ids.insert(client.ask("/info")->json()["ID"_L1].toString());
    }
    QCOMPARE(ids.size(), 3);
    QCOMPARE(running.fleet.server(1).hostName(), u"prod-eu-2"_s);
}

void TestSimulator::imagesNetworksVolumes() {
    const Running running;
    const QJsonArray images = running.ask("/images/json").json().array();
    QVERIFY(images.size() >= 20);
    for (const QJsonValue &image : images) {
        const QByteArray id = image["Id"_L1].toString().toLatin1();
        QCOMPARE(running.ask("/images/" + id + "/json").json()["Id"_L1].toString().toLatin1(), id);
        QVERIFY(!running.ask("/images/" + id + "/history").json().array().isEmpty());
    }
    QCOMPARE(running.ask("/images/registry.corp/pay/worker:latest/json").status, 200);
    QVERIFY(running.ask("/networks").json().array().size() >= 3);
    bool bindsSocket = false;
    for (const QJsonValue &volume : running.ask("/volumes").json()["Volumes"_L1].toArray())
        bindsSocket = bindsSocket || volume["Options"_L1]["device"_L1].toString() == u"/var/run/docker.sock";
    QVERIFY(bindsSocket);
}

void TestSimulator::logsAreFramed() {
    const Running running;
    const RawAnswer answer =
        running.ask("/containers/payments-worker/logs?stdout=1&stderr=1&tail=5&timestamps=1");
    QCOMPARE(answer.status, 200);
    qsizetype at = 0;
    int lines = 0;
    while (at + 8 <= answer.body.size()) {
        const auto length = qFromBigEndian<quint32>(answer.body.constData() + at + 4);
        QVERIFY(answer.body[at] == 1 || answer.body[at] == 2);
        at += 8 + static_cast<qsizetype>(length);
        ++lines;
    }
    QCOMPARE(at, answer.body.size());
    QCOMPARE(lines, 5);
    QCOMPARE(running.ask("/containers/payments-worker/logs").status, 400);
}

void TestSimulator::countsRequests() {
    const Running running;
    RawClient client(running.path());
    QVERIFY(client.ask("/containers/json"));
    QVERIFY(client.ask("/containers/redis-cache/json"));
    QVERIFY(client.ask(OneShot));
    const Counters counters = running.fleet.counters();
    QCOMPARE(counters.gets, 3u);
    QCOMPARE(counters.of(Route::List), 1u);
    QCOMPARE(counters.of(Route::Inspect), 1u);
    QCOMPARE(counters.of(Route::Stats), 1u);
    QCOMPARE(counters.statsSamples, 1u);
    QCOMPARE(counters.openConnections, 1u);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
