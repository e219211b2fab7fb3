// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/random.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int schedules = 30;

} // namespace

/// Events are a hint, lists are the truth: whatever happens to the events, at most two polls after the last
/// change the session knows every container as the engine does.
class SchedulesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    simulator::Server m_server{simulator::FleetOptions{}};
    std::unique_ptr<WatchedSession> m_watched;
    int m_added = 0;
    bool m_byLists = false; ///< whether a poll reads but the lists, as it does by itself every minute

    void changeSomething(simulator::Random &random) {
        const QStringList names = m_server.containerNames();
        const QString name =
            names.isEmpty()
                ? QString()
                : names.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(names.size()))));
        switch (random.below(9)) {
        case 0:
        case 1:
            m_server.startContainer(name);
            break;
        case 2:
        case 3:
            m_server.stopContainer(name, static_cast<int>(random.below(256)));
            break;
        case 4:
            m_server.pauseContainer(name);
            break;
        case 5:
            m_server.unpauseContainer(name);
            break;
        case 6:
            // No list shows it.
            if (m_byLists)
                break;
            m_server.patchInspect(name, random.below(2) == 0 ? R"({"HostConfig":{"Privileged":true}})"
                                                             : R"({"HostConfig":{"Privileged":false}})");
            break;
        case 7:
            if (names.size() > 6)
                m_server.removeContainer(name);
            break;
        default:
            if (names.size() < 18)
                m_server.addContainer(u"added-%1"_s.arg(++m_added), u"nginx:1.27"_s);
        }
    }

    // More events than the engine keeps.
    void burst(const QString &name) {
        for (int i = 0; i < 150; ++i) {
            m_server.startContainer(name);
            m_server.stopContainer(name, i);
        }
    }

    // One poll, from its beginning to its snapshot.
    bool poll() {
        if (!QTest::qWaitFor([this] { return m_watched->isLive(); }, 30'000))
            return false;
        const auto count = m_watched->snapshots.size();
        if (m_byLists)
            m_watched->session.resync();
        else
            m_watched->session.refresh();
        return QTest::qWaitFor([&] { return m_watched->snapshots.size() > count && m_watched->isLive(); },
                               30'000);
    }

    // What another client is told now, record for record.
    QString difference() {
        HttpClient http;
        auto target = std::make_shared<HttpTarget>();
        target->endpoint = unixEndpoint(m_folder.filePath(u"engine"_s));
        EngineClient client(http, target);
        std::optional<Result<DecodedList<ContainerRow>>> list;
        client.negotiate([&](const Result<QString> &) {
            client.containerList([&](Result<DecodedList<ContainerRow>> answer) { list = std::move(answer); });
        });
        if (!QTest::qWaitFor([&] { return list.has_value(); }, 30'000) || !*list)
            return u"no list"_s;
        const SnapshotPtr snapshot = m_watched->snapshots.constLast();
        if ((*list)->rows.size() != snapshot->containers.size())
            return u"%1 instead of %2 containers"_s.arg(snapshot->containers.size())
                .arg((*list)->rows.size());
        for (const ContainerRow &row : (*list)->rows) {
            std::optional<Result<Container>> truth;
            client.container(row.id, [&](Result<Container> answer) { truth = std::move(answer); });
            if (!QTest::qWaitFor([&] { return truth.has_value(); }, 30'000) || !*truth)
                return u"no record of "_s + row.name;
            const ContainerPtr known = m_watched->container(row.name);
            if (!known || *known != **truth)
                return row.name + u" differs"_s;
        }
        return {};
    }

    void play(simulator::Random &random) {
        m_server.setEventFault({.lost = static_cast<double>(random.below(5)) / 4,
                                .latestMs = static_cast<int>(random.below(3) * 100),
                                .seed = random.next()});
        if (random.below(8) == 0)
            burst(m_server.containerNames().constFirst());
        const auto changes = 1 + random.below(40);
        for (std::uint64_t i = 0; i < changes; ++i) {
            changeSomething(random);
            if (random.below(4) == 0)
                QCoreApplication::processEvents(QEventLoop::AllEvents, static_cast<int>(random.below(5)));
            if (random.below(150) == 0)
                m_server.dropConnections();
        }
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(!m_server.listenUnix(m_folder.filePath(u"engine"_s)));
        m_watched = std::make_unique<WatchedSession>(unixEndpoint(m_folder.filePath(u"engine"_s)));
        m_watched->session.setPaused(true);
        m_watched->session.start();
        QTRY_VERIFY(m_watched->hasSnapshot());
    }
    void cleanupTestCase() { m_watched.reset(); }

    void theStateIsTrueAfterTwoPolls_data() {
        QTest::addColumn<bool>("byLists");
        QTest::newRow("that read everything") << false;
        QTest::newRow("that read the lists") << true;
    }
    void theStateIsTrueAfterTwoPolls() {
        QFETCH(bool, byLists);
        m_byLists = byLists;
        int afterOne = 0;
        for (int tried = 1; tried <= schedules; ++tried) {
            simulator::Random random(simulator::seedFor(20'261'125, 1, static_cast<std::uint64_t>(tried)));
            play(random);
            QVERIFY2(poll(), qPrintable(u"schedule %1: no poll"_s.arg(tried)));
            QString wrong = difference();
            afterOne += wrong.isEmpty();
            if (!wrong.isEmpty()) {
                QVERIFY2(poll(), qPrintable(u"schedule %1: no second poll"_s.arg(tried)));
                wrong = difference();
            }
            QVERIFY2(wrong.isEmpty(), qPrintable(u"schedule %1: %2"_s.arg(tried).arg(wrong)));
        }
        qInfo("%d schedules, all true after two polls, %d after one", schedules, afterOne);
    }
};

QTEST_GUILESS_MAIN(SchedulesTest)
#include "tst_schedules.moc"
