// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/audit/control.h"
#include "core/engine/decode.h"
#include "core/simulator/engineversion.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/recorded.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

// What was read, without what differs between two engines anyway.
struct Essence {
    QString name;
    QString user;
    QString networkMode;
    qint64 memoryBytes = -1;
    QStringList networks;
    qsizetype mounts = 0;
    bool privileged = false;

    friend bool operator==(const Essence &, const Essence &) = default;
};

std::vector<Essence> essenceOf(const Snapshot &snapshot) {
    std::vector<Essence> all;
    for (const ContainerPtr &container : snapshot.containers) {
        all.push_back({container->name, container->user.valueOr(u"?"_s),
                       container->hostConfig.networkMode.valueOr(u"?"_s),
                       container->hostConfig.memoryBytes.valueOr(-1), container->networks,
                       container->mounts ? static_cast<qsizetype>(container->mounts->size()) : -1,
                       container->hostConfig.privileged.valueOr(false)});
    }
    std::sort(all.begin(), all.end(), [](const Essence &a, const Essence &b) { return a.name < b.name; });
    return all;
}

QByteArray answer(const QString &api, const char *name) {
    return recorded((u"shapes/"_s + api + u'/' + QLatin1StringView(name) + u".json"_s).toUtf8().constData());
}

QList<std::pair<QString, Verdict>> verdictsOf(const SnapshotPtr &snapshot) {
    QList<std::pair<QString, Verdict>> verdicts;
    const HostAssessmentPtr host = assess(snapshot);
    for (const AssessmentPtr &assessment : host->containers) {
        for (const Finding &finding : assessment->findings)
            verdicts.append({finding.subjectName + u' ' + QString::fromLatin1(finding.control->id),
                             finding.outcome.verdict});
    }
    std::sort(verdicts.begin(), verdicts.end());
    return verdicts;
}

} // namespace

/// Every version of the Engine API from Engine 20.10 to 29.10, each with the shape of its own answers.
class EngineVersionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Running {
        std::unique_ptr<simulator::Server> server;
        std::unique_ptr<WatchedSession> watched;
    };
    Running run(const QString &api, int cgroupVersion = 2) {
        simulator::FleetOptions options;
        options.apiVersion = api;
        options.cgroupVersion = cgroupVersion;
        options.referenceMs = 1'780'000'000'000;
        Running running;
        running.server = std::make_unique<simulator::Server>(options);
        const QString socket = m_folder.filePath(api + u".sock"_s);
        if (running.server->listenUnix(socket))
            return running;
        running.watched = std::make_unique<WatchedSession>(unixEndpoint(socket));
        running.watched->session.start();
        return running;
    }

private Q_SLOTS:
    void decodesTheShapeOf_data() {
        QTest::addColumn<QString>("api");
        for (const char *api : {"1.41", "1.44", "1.47", "1.48", "1.52", "1.56"})
            QTest::newRow(api) << QString::fromLatin1(api);
    }
    // The fields that the audit reads are there in every family of shapes, whatever else came and went.
    void decodesTheShapeOf() {
        QFETCH(QString, api);
        const auto container = decodeContainer(answer(api, "inspect"));
        QVERIFY(container);
        const HostConfig &config = container->hostConfig;
        QCOMPARE(container->name, u"shop-web"_s);
        QCOMPARE(*container->user, u"1000:1000"_s);
        QCOMPARE(*container->appArmorProfile, u"docker-default"_s);
        QCOMPARE(container->networks, QStringList{u"shop_default"_s});
        QVERIFY(container->state.running && container->state.health == u"healthy"_s);
        QVERIFY(container->mounts.isSet() && container->mounts->size() == 1);
        QVERIFY(container->activePorts.isSet() && config.portBindings.isSet());
        QVERIFY(config.privileged.isSet() && !*config.privileged);
        QCOMPARE(*config.capDrop, QStringList{u"ALL"_s});
        QVERIFY(config.capAdd.isSet() && config.capAdd->isEmpty() && config.groupAdd.isSet());
        QCOMPARE(*config.securityOpt, QStringList{u"no-new-privileges"_s});
        QCOMPARE(*config.networkMode, u"shop_default"_s);
        QVERIFY(config.pidMode.isSet() && config.ipcMode.isSet() && config.utsMode.isSet() &&
                config.usernsMode.isSet());
        QCOMPARE(*config.memoryBytes, 268'435'456);
        QCOMPARE(*config.memorySwapBytes, 268'435'456);
        QVERIFY(config.nanoCpus.isSet() && config.cpuQuota.isSet() && config.cpuPeriod.isSet());
        QCOMPARE(*config.pidsLimit, 200);
        QVERIFY(config.oomKillDisable.isSet() && *config.readonlyRootfs && config.publishAllPorts.isSet());
        using Tmpfs = Field<QMap<QString, QString>>;
        QVERIFY(config.tmpfs.state() == Tmpfs::State::Missing); // left out where none is asked for

        const auto rows = decodeContainerList(answer(api, "containers"));
        QVERIFY(rows && rows->malformedRows == 0 && rows->rows.size() == 1);
        QCOMPARE(rows->rows.front().id, container->id);
        QCOMPARE(rows->rows.front().state, u"running"_s);
        const auto images = decodeImages(answer(api, "images"));
        QVERIFY(images && images->size() == 1);
        QCOMPARE(images->front().id, container->imageId);
        QVERIFY(images->front().sizeBytes > 0 && images->front().created);
        const auto networks = decodeNetworks(answer(api, "networks"));
        QVERIFY(networks && networks->size() == 2);
        QCOMPARE(networks->front().options.valueOr({}).value(u"com.docker.network.bridge.enable_icc"_s),
                 u"true"_s);
    }

    void decodesTheDaemonOf_data() { decodesTheShapeOf_data(); }
    void decodesTheDaemonOf() {
        QFETCH(QString, api);
        Daemon daemon;
        QVERIFY(decodeVersion(answer(api, "version"), daemon));
        QVERIFY(decodeInfo(answer(api, "info"), daemon));
        QCOMPARE(daemon.maxApiVersion, api);
        QCOMPARE(daemon.name, u"shop-1"_s);
        QCOMPARE(daemon.components.size(), size_t{4});
        QCOMPARE(daemon.storageDriver, api == u"1.56" ? u"overlayfs"_s : u"overlay2"_s);
        QCOMPARE(daemon.containerdAddress.isEmpty(), simulator::compareApiVersions(api, u"1.46") < 0);
        QVERIFY(daemon.securityOptions.isSet() && daemon.securityOptions->contains(u"name=apparmor"_s));
        QVERIFY(daemon.warnings.isSet() && daemon.osType.isSet() && *daemon.memTotalBytes > 0);
        QVERIFY(*daemon.cpuCount > 0 && *daemon.memoryLimit && *daemon.swapLimit && *daemon.pidsLimit);
    }

    void readsEveryVersion_data() {
        QTest::addColumn<QString>("api");
        for (int minor = 41; minor <= 56; ++minor)
            QTest::addRow("1.%d", minor) << u"1.%1"_s.arg(minor);
    }
    // The same fleet is the same to Hullwatch whatever the engine's version: records, verdicts, samples,
    // events.
    void readsEveryVersion() {
        QFETCH(QString, api);
        const Running oldest = run(u"1.41"_s);
        const Running running = run(api);
        QVERIFY(oldest.watched && running.watched);
        WatchedSession &watched = *running.watched;
        QTRY_VERIFY_WITH_TIMEOUT(watched.hasSnapshot() && oldest.watched->hasSnapshot(), 20'000);
        const SnapshotPtr snapshot = watched.snapshots.constLast();
        QCOMPARE(snapshot->daemon.apiVersion, api);
        QCOMPARE(snapshot->daemon.maxApiVersion, api);
        QVERIFY2(snapshot->gaps.empty(),
                 qPrintable(snapshot->gaps.empty() ? QString() : snapshot->gaps.front().what));
        QVERIFY(!snapshot->containers.empty() && snapshot->networksKnown && snapshot->volumesKnown);
        const SnapshotPtr reference = oldest.watched->snapshots.constLast();
        QVERIFY(essenceOf(*snapshot) == essenceOf(*reference));

        // Loopback ports are safe from neighbours from Engine 28 on: the one verdict that follows the
        // version.
        const auto verdicts = verdictsOf(snapshot);
        const auto expected = verdictsOf(reference);
        QCOMPARE(verdicts.size(), expected.size());
        for (qsizetype i = 0; i < verdicts.size(); ++i) {
            if (!verdicts[i].first.endsWith(u"N-WILDCARD"_s))
                QVERIFY2(verdicts[i] == expected[i], qPrintable(verdicts[i].first));
        }

        QSet<ContainerId> visible;
        for (const ContainerPtr &container : snapshot->containers) {
            if (container->state.running)
                visible.insert(container->id);
        }
        watched.session.setFocus({visible, {}, false});
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(watched.samples.begin(), watched.samples.end(),
                        [](const Sample &sample) { return !std::isnan(sample.cpuPercent); }),
            20'000);

        QVERIFY(running.server->addContainer(u"newcomer"_s, snapshot->containers.front()->imageName));
        QTRY_VERIFY_WITH_TIMEOUT(watched.container(u"newcomer"_s) != nullptr, 20'000);
    }

    void anEngineOfTheFutureIsSpokenToInOurNewestVersion() {
        const Running running = run(u"1.56"_s);
        QVERIFY(running.watched);
        simulator::Fault newer;
        newer.path = QRegularExpression(u".*"_s);
        newer.apiVersion = u"1.73"_s;
        running.server->addFault(newer);
        QTRY_VERIFY_WITH_TIMEOUT(running.watched->hasSnapshot(), 20'000);
        const SnapshotPtr snapshot = running.watched->snapshots.constLast();
        QCOMPARE(snapshot->daemon.apiVersion, u"1.56"_s);
        QCOMPARE(snapshot->daemon.maxApiVersion, u"1.73"_s);
        QVERIFY(!snapshot->containers.empty() && snapshot->gaps.empty());
    }
};

QTEST_GUILESS_MAIN(EngineVersionsTest)
#include "tst_engineversions.moc"
