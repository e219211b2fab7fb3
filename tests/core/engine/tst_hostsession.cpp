// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/server.h"
#include "tests/core/engine/support/fakeserver.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace faults = hullwatch::simulator::faults;

namespace {

constexpr int soon = 2'000; ///< what the operator was promised, ms

} // namespace

/// A session with a simulated engine that is well, but for single answers.
class HostSessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_socket = m_folder.filePath(u"engine.sock"_s);
    std::unique_ptr<simulator::Server> m_server;
    std::unique_ptr<WatchedSession> m_watched;

    // The first running container of the newest snapshot.
    QString runningName() const {
        for (const ContainerPtr &container : m_watched->snapshots.constLast()->containers) {
            if (container->state.status == u"running"_s)
                return container->name;
        }
        return {};
    }
    QString statusOf(const QString &name) const {
        const ContainerPtr container = m_watched->container(name);
        return container ? container->state.status : u"absent"_s;
    }
    bool becomesLive() {
        m_watched->session.start();
        return QTest::qWaitFor([this] { return m_watched->hasSnapshot(); }, 10'000);
    }

    // The engine's own answer, over a connection of its own.
    void forward(QIODevice &connection, const QByteArray &head) const {
        auto *engine = new QLocalSocket(&connection);
        QObject::connect(engine, &QLocalSocket::readyRead, &connection,
                         [engine, &connection] { connection.write(engine->readAll()); });
        engine->connectToServer(m_socket);
        engine->write(head + "\r\n\r\n");
    }

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<simulator::Server>(simulator::FleetOptions{});
        QVERIFY(!m_server->listenUnix(m_socket));
        m_watched = std::make_unique<WatchedSession>(unixEndpoint(m_socket));
    }
    void cleanup() {
        m_watched.reset();
        m_server.reset();
    }

    void theFirstSnapshotHasEverything() {
        QVERIFY(becomesLive());
        QCOMPARE(m_watched->statuses.constFirst().phase, HostPhase::Connecting);
        const HostStatus status = m_watched->statuses.constLast();
        QCOMPARE(status.phase, HostPhase::Live);
        QCOMPARE(status.host.value, u"unix://"_s + m_socket);
        QVERIFY(status.lastAnswerAt && !status.nextAttemptAt && !status.outageSince);
        QCOMPARE(status.error.code, ErrorCode::None);
        const SnapshotPtr snapshot = m_watched->snapshots.constFirst();
        QCOMPARE(snapshot->generation, quint64{2});
        QCOMPARE(snapshot->connection,
                 (Connection{TransportKind::Unix, u"unix://"_s + m_socket, true, std::nullopt}));
        QCOMPARE(snapshot->daemon.name, m_server->hostName());
        QVERIFY(snapshot->gaps.empty() && snapshot->networksKnown && snapshot->volumesKnown);
        QVERIFY(!snapshot->images.empty() && !snapshot->networks.empty());
        QStringList names;
        for (const ContainerPtr &container : snapshot->containers)
            names += container->name;
        QStringList expected = m_server->containerNames();
        names.sort();
        expected.sort();
        QCOMPARE(names, expected);
    }

    void theListShowsFirst() {
        QVERIFY(becomesLive());
        QCOMPARE(m_watched->listed.size(), 1);
        const SnapshotPtr listed = m_watched->listed.constFirst();
        const SnapshotPtr whole = m_watched->snapshots.constFirst();
        QCOMPARE(listed->generation, quint64{1});
        QCOMPARE(listed->daemon.name, m_server->hostName());
        QCOMPARE(listed->containers.size(), whole->containers.size());
        for (size_t i = 0; i < whole->containers.size(); ++i) {
            const Container &row = *listed->containers[i];
            QCOMPARE(row.id, whole->containers[i]->id);
            QCOMPARE(row.name, whole->containers[i]->name);
            QCOMPARE(row.imageName, whole->containers[i]->imageName);
            QCOMPARE(row.state.status, whole->containers[i]->state.status);
            QVERIFY(!row.hostConfig.privileged.isSet()); // nobody takes it for read
        }
        // Nor does it come again: what is known by then says more.
        m_server->close();
        QTRY_COMPARE(m_watched->session.status().phase, HostPhase::Unreachable);
        const auto read = m_watched->snapshots.size();
        QVERIFY(!m_server->listenUnix(m_socket));
        m_watched->session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->snapshots.size() > read, 30'000);
        QCOMPARE(m_watched->listed.size(), 1);
    }

    void detailsOfImagesFollow() {
        QVERIFY(becomesLive());
        QCOMPARE(m_watched->snapshots.constFirst()->stage, ReadingStage::Inspected);
        QTRY_COMPARE_WITH_TIMEOUT(m_watched->snapshots.constLast()->stage, ReadingStage::Complete, 30'000);
        const SnapshotPtr complete = m_watched->snapshots.constLast();
        QVERIFY(complete->imagesKnown && complete->pluginsKnown && !complete->swarm);
        QVERIFY(!complete->images.empty());
        for (const Image &image : complete->images)
            QVERIFY2(image.details && image.history, qPrintable(image.displayName()));
        // Read once: what is known is shared with the next snapshots.
        m_watched->session.refresh();
        const auto isLater = [&] { return m_watched->snapshots.constLast() != complete; };
        QTRY_VERIFY_WITH_TIMEOUT(isLater(), 30'000);
        const SnapshotPtr later = m_watched->snapshots.constLast();
        QCOMPARE(later->stage, ReadingStage::Complete);
        for (size_t i = 0; i < later->images.size(); ++i)
            QCOMPARE(later->images.at(i).details, complete->images.at(i).details);
    }

    void stopAndStartShowSoon() {
        QVERIFY(becomesLive());
        const QString name = runningName();
        QVERIFY(m_server->stopContainer(name, 137));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(name), u"exited"_s, soon);
        QCOMPARE(m_watched->container(name)->state.exitCode, 137);
        QVERIFY(m_server->startContainer(name));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(name), u"running"_s, soon);
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(name), u"paused"_s, soon);
    }

    void newAndRemovedShowSoon() {
        QVERIFY(becomesLive());
        QVERIFY(m_server->addContainer(u"newcomer"_s,
                                       m_watched->snapshots.constLast()->containers.front()->imageName));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"newcomer"_s), u"created"_s, soon);
        QVERIFY(m_server->removeContainer(u"newcomer"_s));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"newcomer"_s), u"absent"_s, soon);
    }

    void unchangedRecordsAreShared() {
        QVERIFY(becomesLive());
        const QString name = runningName();
        const SnapshotPtr before = m_watched->snapshots.constLast();
        QVERIFY(m_server->stopContainer(name));
        QTRY_COMPARE(statusOf(name), u"exited"_s);
        m_watched->session.refresh(); // reads all of them anew
        QTRY_VERIFY(m_watched->snapshots.size() > 2);
        const SnapshotPtr after = m_watched->snapshots.constLast();
        QVERIFY(after->generation > before->generation);
        QCOMPARE(after->containers.size(), before->containers.size());
        for (size_t i = 0; i < after->containers.size(); ++i) {
            QCOMPARE(after->containers[i]->id, before->containers[i]->id);
            const bool isShared = after->containers[i] == before->containers[i];
            QCOMPARE(isShared, after->containers[i]->name != name);
        }
        QCOMPARE(before->findContainer(name)->state.status, u"running"_s); // what is published never changes
    }

    void whatDidNotChangeIsNotInspectedAnew() {
        QVERIFY(becomesLive());
        QTRY_COMPARE(m_watched->snapshots.constLast()->stage, ReadingStage::Complete);
        const auto inspected = [this] { return m_server->counters().of(simulator::Route::Inspect); };
        const auto resync = [this] {
            const auto count = m_watched->snapshots.size();
            m_watched->session.resync();
            return QTest::qWaitFor([&] { return m_watched->snapshots.size() > count; }, 10'000);
        };
        quint64 before = inspected();
        QVERIFY(resync() && resync());
        QCOMPARE(inspected(), before);
        // What starts and stops is inspected, alone, whoever else is told of by network events.
        const QString name = runningName();
        const quint64 networks = m_server->counters().of(simulator::Route::Networks);
        QVERIFY(m_server->stopContainer(name));
        QTRY_COMPARE(statusOf(name), u"exited"_s);
        QTest::qWait(500); // the events that come with it
        QVERIFY(inspected() - before <= 2);
        QCOMPARE(m_server->counters().of(simulator::Route::Networks), networks);
        // Nobody told of this one, but it is young.
        m_server->setEventFault({.lost = 1});
        QVERIFY(m_server->startContainer(name));
        QVERIFY(resync());
        QCOMPARE(statusOf(name), u"running"_s);
        const auto startedAt = m_watched->container(name)->state.startedAt;
        QVERIFY(m_server->stopContainer(name) && m_server->startContainer(name));
        QVERIFY(resync());
        QVERIFY(m_watched->container(name)->state.startedAt != startedAt);
        // The operator's word reads all of them.
        before = inspected();
        m_watched->session.refresh();
        QTRY_VERIFY(inspected() - before >= m_watched->snapshots.constLast()->containers.size());
    }

    void anInspectThatFailsIsAGap() {
        m_server->failWith(u"^/containers/[0-9a-f]{64}/json$"_s, 500);
        QVERIFY(becomesLive());
        const SnapshotPtr snapshot = m_watched->snapshots.constLast();
        QCOMPARE(static_cast<qsizetype>(snapshot->containers.size()), m_server->containerNames().size());
        QCOMPARE(snapshot->gaps.size(), snapshot->containers.size());
        const Container &container = *snapshot->containers.front();
        QVERIFY(!container.name.isEmpty() && !container.state.status.isEmpty());
        QVERIFY(container.hostConfig.privileged.state() == Field<bool>::State::Missing);
        QVERIFY(container.mounts.state() == Field<std::vector<Mount>>::State::Missing);
        QVERIFY(container.imageName.isEmpty()); // what the list calls it is no evidence
        QCOMPARE(m_watched->gap(u"GET /containers/{id}/json of "_s + container.name).code,
                 ErrorCode::ServerError);
        // Asked again with the next reading.
        m_server->clearFaults();
        QVERIFY(m_server->pauseContainer(u"web-front"_s) || m_server->pauseContainer(runningName()));
        QTRY_VERIFY(m_watched->snapshots.constLast()->gaps.empty());
        QVERIFY(m_watched->snapshots.constLast()->containers.front()->hostConfig.privileged.isSet());
    }

    void aLaterFailureKeepsTheRecordAndSaysSo() {
        QVERIFY(becomesLive());
        const QString name = runningName();
        const ContainerPtr before = m_watched->container(name);
        m_server->addFault(faults::garbage(u"^/containers/"_s + before->id.value + u"/json$"_s));
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE(m_watched->gap(u"GET /containers/{id}/json of "_s + name).code, ErrorCode::Malformed);
        QVERIFY(m_watched->container(name) == before);
        QVERIFY(m_watched->isLive());
    }

    void anAnswerAboutAnotherContainerIsNotTaken() {
        QVERIFY(becomesLive());
        const QString name = runningName();
        const ContainerPtr before = m_watched->container(name);
        simulator::Fault fault = faults::status(u"^/containers/"_s + before->id.value + u"/json$"_s, 200,
                                                R"({"Id":"0123","Name":"/other"})");
        m_server->addFault(fault);
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE(m_watched->gap(u"GET /containers/{id}/json of "_s + name).code, ErrorCode::Malformed);
        QVERIFY(m_watched->container(name) == before);
    }

    void tellsThatTheHostIsSlow() {
        m_server->addFault(faults::delayed(u"/stats$"_s, 3'500));
        QVERIFY(becomesLive());
        QCOMPARE(m_watched->session.status().samplingStretch, 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->session.status().samplingStretch > 1, 40'000);
        QCOMPARE(m_watched->statuses.constLast().samplingStretch,
                 m_watched->session.status().samplingStretch);
    }

    void goneBetweenListAndInspect() {
        QVERIFY(becomesLive());
        const QString name = runningName();
        m_server->failWith(u"^/containers/"_s + m_watched->container(name)->id.value + u"/json$"_s, 404);
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE(statusOf(name), u"absent"_s);
        QVERIFY(m_watched->snapshots.constLast()->gaps.empty());
    }

    void listsThatFailAreGaps_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("images") << u"/images/json"_s;
        QTest::newRow("networks") << u"/networks"_s;
        QTest::newRow("volumes") << u"/volumes"_s;
    }
    void listsThatFailAreGaps() {
        QFETCH(QString, path);
        m_server->failWith(u'^' + path + u'$', 403);
        QVERIFY(becomesLive());
        QCOMPARE(m_watched->gap(u"GET "_s + path).code, ErrorCode::Forbidden);
        const SnapshotPtr first = m_watched->snapshots.constLast();
        QCOMPARE(first->networksKnown, path != u"/networks"_s);
        QCOMPARE(first->volumesKnown, path != u"/volumes"_s);
        // A reading of containers alone does not make it known.
        const QString name = runningName();
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE(statusOf(name), u"paused"_s);
        QCOMPARE(m_watched->gap(u"GET "_s + path).code, ErrorCode::Forbidden);
        m_server->clearFaults();
        m_watched->session.refresh();
        QTRY_COMPARE(m_watched->gap(u"GET "_s + path).code, ErrorCode::None);
        QVERIFY(m_watched->snapshots.constLast()->networksKnown &&
                m_watched->snapshots.constLast()->volumesKnown);
    }

    void withoutEventsTheListIsReadMoreOften() {
        m_server->failWith(u"^/events$"_s, 403);
        QVERIFY(becomesLive());
        const QString name = runningName();
        QVERIFY(m_server->stopContainer(name));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(name), u"exited"_s, 8'000);
        QCOMPARE(m_watched->gap(u"GET /events"_s).code, ErrorCode::Forbidden);
        QVERIFY(m_watched->isLive());
    }

    void samplesArrive() {
        QVERIFY(becomesLive());
        const ContainerId id = m_watched->container(runningName())->id;
        m_watched->session.setFocus({{id}, {}, false});
        const auto known = [&] {
            return std::any_of(
                m_watched->samples.cbegin(), m_watched->samples.cend(), [&](const Sample &sample) {
                    return sample.container == id && !std::isnan(sample.cpuPercent) && sample.memoryBytes > 0;
                });
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), 10'000);
        QSet<ContainerId> running;
        for (const ContainerPtr &container : m_watched->snapshots.constLast()->containers) {
            if (container->state.running)
                running.insert(container->id);
        }
        for (const Sample &sample : std::as_const(m_watched->samples))
            QVERIFY(running.contains(sample.container));
    }

    void theSelectedContainerIsFollowed() {
        QVERIFY(becomesLive());
        const ContainerId id = m_watched->container(runningName())->id;
        const auto counters = [this] { return m_server->counters(); };
        m_watched->session.setPeriods({1s, 2s, 600s, 600s});
        m_watched->session.setFocus({{}, id, false});
        QTRY_COMPARE_WITH_TIMEOUT(counters().openStreams, quint64{2}, 10'000); // with the events
        // From its first reading on nothing is asked any more.
        QTest::qWait(2'000);
        const auto samplesOfIt = [&] {
            return std::count_if(m_watched->samples.cbegin(), m_watched->samples.cend(),
                                 [&id](const Sample &sample) { return sample.container == id; });
        };
        const auto taken = samplesOfIt();
        const quint64 asked = counters().of(simulator::Route::Stats);
        QTRY_VERIFY(samplesOfIt() >= taken + 3);
        QVERIFY(counters().of(simulator::Route::Stats) - asked <= 1); // another one, every ten minutes
        QVERIFY(m_watched->isLive());
        // Another start is another run, with a stream of its own.
        const QString name = runningName();
        QVERIFY(m_server->stopContainer(name));
        QTRY_COMPARE(statusOf(name), u"exited"_s);
        QTRY_COMPARE(counters().openStreams, quint64{1});
        QVERIFY(m_server->startContainer(name));
        QTRY_COMPARE_WITH_TIMEOUT(counters().openStreams, quint64{2}, 10'000);
        m_watched->session.setFocus({});
        QTRY_COMPARE(counters().openStreams, quint64{1});
    }

    void selectingOneAfterTheOtherOpensNoStreams() {
        QVERIFY(becomesLive());
        const auto containers = m_watched->snapshots.constLast()->containers;
        const quint64 accepts = m_server->counters().accepts;
        for (int i = 0; i < 20; ++i) {
            m_watched->session.setFocus(
                {{}, containers[static_cast<size_t>(i) % containers.size()]->id, false});
            QTest::qWait(100);
            QCOMPARE(m_server->counters().openStreams, quint64{1});
        }
        QVERIFY(m_server->counters().accepts - accepts <= 8); // the slots of those that are asked
    }

    void aRefusedStreamIsMadeUpForByAsking() {
        // Engines answer so where a proxy in between lets no streams through.
        FakeServer server([this](QIODevice &connection, const QByteArray &head) {
            if (head.contains("stream=true")) {
                connection.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            forward(connection, head);
        });
        const QString socket = m_folder.filePath(u"proxy.sock"_s);
        QVERIFY(server.listenUnix(socket));
        m_watched = std::make_unique<WatchedSession>(unixEndpoint(socket));
        QVERIFY(becomesLive());
        const ContainerId id = m_watched->container(runningName())->id;
        m_watched->session.setPeriods({1s, 2s, 600s, 600s});
        m_watched->session.setFocus({{}, id, false});
        const auto refusals = [&server] {
            return std::count_if(server.requests().cbegin(), server.requests().cend(),
                                 [](const QByteArray &head) { return head.contains("/stats?stream=true"); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(refusals(), 1, 10'000);
        const quint64 asked = m_server->counters().of(simulator::Route::Stats);
        QTRY_VERIFY(m_server->counters().of(simulator::Route::Stats) >= asked + 3);
        QCOMPARE(refusals(), 1);
        QVERIFY(m_watched->isLive());
    }

    void nothingIsMeasuredWhilePaused() {
        m_watched->session.setPaused(true);
        QVERIFY(becomesLive());
        // An event is read after a pause that is longer than the scheduler's.
        const QString name = runningName();
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE(statusOf(name), u"paused"_s);
        QCOMPARE(m_server->counters().statsSamples, quint64{0});
        m_watched->session.setPaused(false);
        QTRY_VERIFY(!m_watched->samples.isEmpty());
    }

    void changesArrive() {
        QVERIFY(becomesLive());
        const QString name = runningName();
        QVERIFY(m_server->addChanges(name, {{u"/etc/evil.conf"_s, 1}, {u"/bin/ls"_s, 0}}));
        const ContainerId id = m_watched->container(name)->id;
        m_watched->session.readChanges(id);
        QTRY_COMPARE(m_watched->changes.size(), 1);
        const ChangeSetPtr set = m_watched->changes.constFirst();
        QCOMPARE(set->container.id, id);
        QCOMPARE(set->container.host.value, u"unix://"_s + m_socket);
        const FileChange evil{FileChange::Kind::Added, u"/etc/evil.conf"_s};
        QVERIFY(std::find(set->changes.begin(), set->changes.end(), evil) != set->changes.end());
    }

    void changesAreAnsweredForEveryContainer() {
        QVERIFY(becomesLive());
        const auto &containers = m_watched->snapshots.constLast()->containers;
        m_server->failWith(u"^/containers/"_s + containers[1]->id.value + u"/changes$"_s, 500);
        for (const ContainerPtr &container : containers) {
            m_watched->session.readChanges(container->id);
            m_watched->session.readChanges(container->id);
        }
        QTRY_VERIFY(m_watched->changes.size() + m_watched->changeFailures.size() >=
                    static_cast<qsizetype>(containers.size()));
        QVERIFY(!m_watched->changeFailures.isEmpty());
        QCOMPARE(m_watched->changeFailures.constFirst().first, containers[1]->id);
        QCOMPARE(m_watched->changeFailures.constFirst().second.code, ErrorCode::ServerError);
    }

    void changesOfAnUnreachableHostFail() {
        m_server->close();
        m_watched->session.start();
        QTRY_COMPARE(m_watched->session.status().phase, HostPhase::Unreachable);
        m_watched->session.readChanges({u"abc"_s});
        QTRY_COMPARE(m_watched->changeFailures.size(), 1);
        QCOMPARE(m_watched->changeFailures.constFirst().second.code, ErrorCode::SocketMissing);
    }

    void processesArrive() {
        QVERIFY(becomesLive());
        const ContainerPtr container = m_watched->container(runningName());
        m_watched->session.readProcesses(container->id);
        QTRY_COMPARE(m_watched->processes.size(), 1);
        const ProcessListPtr list = m_watched->processes.constFirst();
        QCOMPARE(list->container, (ContainerKey{{u"unix://"_s + m_socket}, container->id}));
        QVERIFY(list->readAt.nanosecondsSinceEpoch > 0 && !list->processes.empty());
        const Process &first = list->processes.front();
        QCOMPARE(first.pid, container->state.pid);
        QVERIFY(first.parent > 0 && first.uid && !first.command.isEmpty());
        QVERIFY(!first.elapsed.isEmpty() && !first.state.isEmpty());
    }

    void aFailedReadingLeavesTheOthersAlone() {
        QVERIFY(becomesLive());
        QList<ContainerId> running;
        for (const ContainerPtr &container : m_watched->snapshots.constLast()->containers) {
            if (container->state.status == u"running"_s)
                running += container->id;
        }
        QVERIFY(running.size() > 2);
        m_server->failWith(u"^/containers/"_s + running[1].value + u"/top"_s, 500);
        for (const ContainerId &id : std::as_const(running))
            m_watched->session.readProcesses(id);
        m_watched->session.readChanges(running.constFirst()); // has a queue of its own
        QTRY_COMPARE(m_watched->processes.size(), running.size() - 1);
        QCOMPARE(m_watched->processFailures.size(), 1);
        QCOMPARE(m_watched->processFailures.constFirst().first, running[1]);
        QCOMPARE(m_watched->processFailures.constFirst().second.code, ErrorCode::ServerError);
        QTRY_COMPARE(m_watched->changes.size(), 1);
        m_server->close();
        QTRY_COMPARE(m_watched->session.status().phase, HostPhase::Unreachable);
        m_watched->session.readProcesses(running.constFirst());
        QTRY_COMPARE(m_watched->processFailures.size(), 2);
    }

    // The engine tells of every reading by an event of its own.
    void ownReadingsCauseNoFurtherOnes() {
        QVERIFY(becomesLive());
        QTRY_COMPARE_WITH_TIMEOUT(m_watched->snapshots.constLast()->stage, ReadingStage::Complete, 30'000);
        const QString name = runningName();
        const quint64 inspects = m_server->counters().of(simulator::Route::Inspect);
        const qsizetype snapshots = m_watched->snapshots.size();
        m_watched->session.readProcesses(m_watched->container(name)->id);
        QTRY_COMPARE(m_watched->processes.size(), 1);
        // What comes behind that event is read.
        QVERIFY(m_server->pauseContainer(name));
        QTRY_COMPARE(statusOf(name), u"paused"_s);
        QCOMPARE(m_server->counters().of(simulator::Route::Inspect), inspects + 1);
        QCOMPARE(m_watched->snapshots.size(), snapshots + 1);
        QCOMPARE(m_server->counters().of(simulator::Route::Top), quint64{1});
    }

    void nothingButGetIsSent() {
        QVERIFY(becomesLive());
        const auto &containers = m_watched->snapshots.constLast()->containers;
        m_watched->session.readChanges(containers.front()->id);
        QTRY_VERIFY(!m_watched->changes.isEmpty() && !m_watched->samples.isEmpty());
        QCOMPARE(m_server->counters().refused, quint64{0});
        QVERIFY(m_server->refusedRequests().isEmpty());
    }

    void destroyedInTheMiddle() {
        for (int i = 0; i < 20; ++i) {
            WatchedSession session(unixEndpoint(m_socket));
            session.session.start();
            for (int events = 0; events < i * 3; ++events)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
};

QTEST_GUILESS_MAIN(HostSessionTest)
#include "tst_hostsession.moc"
