// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/audit/control.h"
#include "core/simulator/server.h"
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
        watched.session.setVisible(visible);
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
