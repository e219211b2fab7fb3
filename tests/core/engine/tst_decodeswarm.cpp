// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

class DecodeSwarmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cluster() {
        const auto cluster = decodeSwarm(recorded("swarm.json"));
        QVERIFY(cluster);
        QVERIFY(cluster->autoLockManagers && !*cluster->autoLockManagers);
        QCOMPARE(*cluster->nodeCertExpiry, 7'776'000'000'000'000);
        QVERIFY(cluster->rootRotationInProgress && !*cluster->rootRotationInProgress);
        QCOMPARE(cluster->rootExpiries.size(), 1);
        QCOMPARE(cluster->rootExpiries.first().toRfc3339().left(10), u"2045-01-01"_s);
        QVERIFY(decodeSwarm(replaced(recorded("swarm.json"), "/TLSInfo", "null"))->rootExpiries.isEmpty());
        QVERIFY(!decodeSwarm("[]"));
    }

    void nodes() {
        const auto nodes = decodeNodes(recorded("nodes.json"));
        QVERIFY(nodes);
        QCOMPARE(nodes->size(), size_t{2});
        const SwarmNode &manager = nodes->front();
        QCOMPARE(manager.hostname, u"bf3067039e47"_s);
        QCOMPARE(manager.role, u"manager"_s);
        QVERIFY(manager.leader);
        QCOMPARE(manager.engineVersion, u"29.10.0"_s);
        QCOMPARE(nodes->back().availability, u"drain"_s);
        QCOMPARE(nodes->back().state, u"down"_s);
        QVERIFY(nodes->back().reachability.isEmpty() && !nodes->back().leader);
        QVERIFY(!decodeNodes("{}"));
    }

    void services() {
        const auto services = decodeServices(recorded("services.json"));
        QVERIFY(services);
        const SwarmService &web = services->front();
        QCOMPARE(web.name, u"shop_web"_s);
        QCOMPARE(web.ports.size(), size_t{1});
        QCOMPARE(web.ports.front().publishedPort, 30001);
        QCOMPARE(web.ports.front().publishMode, u"ingress"_s);
        QCOMPARE(web.secretNames, QStringList{u"shop_db"_s});
        QCOMPARE(*web.restartMaxAttempts, 3);
        QCOMPARE(*web.memoryLimitBytes, 268'435'456);
        QCOMPARE(*web.pidsLimit, 100);
        QVERIFY(!web.labels.value(u"owner.password"_s).contains(u"hunter2"_s));
        const SwarmService &idle = services->back();
        QCOMPARE(idle.ports.front().publishedPort, 53); // as it is wanted, before it is
        QCOMPARE(idle.restartMaxAttempts.state(), Field<qint64>::State::Missing);
    }

    void secretsInServicesAreSeen() {
        const auto services = decodeServices(recorded("services.json"));
        QMap<QString, SecretLook> looks;
        for (const SecretTrace &trace : services->front().secrets)
            looks.insert(trace.name, trace.look);
        QCOMPARE(looks.value(u"DB_PASSWORD"_s), SecretLook::Named);
        QCOMPARE(looks.value(u"DB_PASSWORD_FILE"_s), SecretLook::Placeholder);
        QCOMPARE(looks.value(u"api-key"_s), SecretLook::Named);
        QCOMPARE(looks.value(u"owner.password"_s), SecretLook::Named);
    }

    void numberOfSecrets() {
        QCOMPARE(*decodeSecretCount(R"([{"ID":"a"},{"ID":"b"}])"), 2);
        QCOMPARE(*decodeSecretCount("null"), 0);
        QVERIFY(!decodeSecretCount("{}"));
    }

    void plugins() {
        const auto plugins = decodePlugins(recorded("plugins.json"));
        QVERIFY(plugins);
        const EnginePlugin &plugin = plugins->front();
        QCOMPARE(plugin.name, u"tiborvass/sample-volume-plugin:latest"_s);
        QVERIFY(*plugin.enabled && *plugin.pidHost && !*plugin.ipcHost);
        QCOMPARE(*plugin.networkType, u"host"_s);
        QCOMPARE(*plugin.capabilities, QStringList({u"CAP_SYS_ADMIN"_s, u"CAP_SYSLOG"_s}));
        QCOMPARE(*plugin.mountSources, QStringList{u"/var/lib/docker/plugins/"_s});
        QCOMPARE(plugin.devices, QStringList{u"/dev/fuse"_s});
        QCOMPARE(plugin.interfaces, QStringList{u"docker.volumedriver/1.0"_s});
        QVERIFY(decodePlugins("[]")->empty());
        QVERIFY(!decodePlugins("{}"));
    }

    void pluginWithoutRightsIsUnclear() {
        const auto plugins = decodePlugins(removed(recorded("plugins.json"), "/0/Config/Linux"));
        QVERIFY(!plugins->front().capabilities && !plugins->front().allowAllDevices);
    }

    void interfaceInParts() {
        const QByteArray parts = R"([{"Prefix":"docker","Capability":"authz","Version":"1.0"}])";
        const auto plugins =
            decodePlugins(replaced(recorded("plugins.json"), "/0/Config/Interface/Types", parts));
        QCOMPARE(plugins->front().interfaces, QStringList{u"docker.authz/1.0"_s});
    }

    void processes() {
        const auto list = decodeProcesses(recorded("top.json"));
        QVERIFY(list && !list->truncated);
        QCOMPARE(list->processes.size(), size_t{3});
        const Process &first = list->processes.front();
        QCOMPARE(first.pid, 4242);
        QCOMPARE(first.parent, 4200);
        QCOMPARE(*first.uid, 0);
        QCOMPARE(first.user, u"root"_s);
        QCOMPARE(first.state, u"Ss"_s);
        QCOMPARE(first.elapsed, u"3-04:05:06"_s);
        QCOMPARE(first.command, u"/usr/sbin/httpd -D FOREGROUND"_s);
        QVERIFY(!list->processes.at(1).command.contains(u"abc123"_s));
    }

    // The columns of `ps -ef`, with names of accounts under UID.
    void processesInOtherColumns() {
        const auto list = decodeProcesses(recorded("top-ef.json"));
        QVERIFY(list);
        QCOMPARE(list->processes.front().pid, 13642);
        QVERIFY(!list->processes.front().uid);
        QCOMPARE(list->processes.front().user, u"root"_s);
        QCOMPARE(list->processes.back().command, u"sleep 10"_s);
    }

    void oddProcesses_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no titles") << QByteArray(R"({"Processes":[["1","sh"]]})");
        QTest::newRow("no processes") << QByteArray(R"({"Titles":["PID","CMD"]})");
        QTest::newRow("no pid") << QByteArray(R"({"Titles":["X","CMD"],"Processes":[["1","sh"]]})");
        QTest::newRow("short row") << QByteArray(R"({"Titles":["PID","CMD"],"Processes":[["1"]]})");
        QTest::newRow("numbers") << QByteArray(R"({"Titles":["PID","CMD"],"Processes":[[1,2]]})");
    }
    void oddProcesses() {
        QFETCH(QByteArray, json);
        const auto list = decodeProcesses(json);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(DecodeSwarmTest)
#include "tst_decodeswarm.moc"
