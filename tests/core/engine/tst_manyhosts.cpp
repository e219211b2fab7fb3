// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"
#include "core/simulator/simulatedfleet.h"
#include "tests/core/engine/support/fakeserver.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int healthyHosts = 17;
constexpr int patience = 60'000;

/// Watches a list of endpoints and counts what comes of each.
class Watched {
public:
    explicit Watched(std::vector<Endpoint> endpoints) : source(std::move(endpoints)) {
        QObject::connect(&source, &SnapshotSource::hostChanged, &source, [this](const HostStatus &status) {
            phases[status.host] = status.phase;
            errors[status.host] = status.error.code;
        });
        QObject::connect(&source, &SnapshotSource::snapshotTaken, &source,
                         [this](const SnapshotPtr &snapshot) {
                             snapshots[snapshot->host] += snapshot->stage != ReadingStage::Listed;
                         });
        QObject::connect(&source, &SnapshotSource::samplesTaken, &source, [this](const SampleBatch &batch) {
            samples[batch.host] += static_cast<int>(batch.samples.size());
        });
    }

    /// All of them are live and have been read `times` times.
    [[nodiscard]] bool areRead(const std::vector<Endpoint> &hosts, int times) const {
        return std::all_of(hosts.begin(), hosts.end(), [&](const Endpoint &host) {
            return phases.value(host.id) == HostPhase::Live && snapshots.value(host.id) >= times;
        });
    }
    [[nodiscard]] bool areMeasured(const std::vector<Endpoint> &hosts) const {
        return std::all_of(hosts.begin(), hosts.end(),
                           [&](const Endpoint &host) { return samples.value(host.id) > 0; });
    }

    EngineSource source;
    QHash<HostId, HostPhase> phases;
    QHash<HostId, ErrorCode> errors;
    QHash<HostId, int> snapshots;
    QHash<HostId, int> samples;
};

} // namespace

/// Twenty hosts at once, three of them broken in different ways.
class ManyHostsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
    std::vector<Endpoint> m_healthy;

    [[nodiscard]] Endpoint broken(const QString &name) const { return unixEndpoint(m_folder.filePath(name)); }

private Q_SLOTS:
    void initTestCase() {
        simulator::FleetOptions options;
        options.hosts = healthyHosts;
        m_fleet = std::make_unique<simulator::SimulatedFleet>(options);
        const auto failure = m_fleet->startUnix(m_folder.filePath(u"fleet"_s));
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
        for (const QString &url : m_fleet->endpoints()) {
            const auto endpoint = parseEndpoint(url, {});
            QVERIFY(endpoint);
            m_healthy.push_back(*endpoint);
        }
        QCOMPARE(m_healthy.size(), size_t{healthyHosts});
    }
    void cleanupTestCase() { m_fleet.reset(); }

    void threeBrokenOnesHoldNobodyUp() {
        QElapsedTimer clock;
        qint64 alone = 0;
        {
            Watched watched(m_healthy);
            clock.start();
            watched.source.start();
            QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(m_healthy, 1), patience);
            alone = clock.elapsed();
        }

        FakeServer mute(FakeServer::Answer{}); // accepts and never answers
        QVERIFY(mute.listenUnix(m_folder.filePath(u"mute"_s)));
        QTimer drip;
        drip.setInterval(50);
        FakeServer dripping([&drip](QIODevice &connection, const QByteArray &) {
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            connect(&drip, &QTimer::timeout, &connection, [&connection] { connection.write("x"); });
        });
        QVERIFY(dripping.listenUnix(m_folder.filePath(u"dripping"_s)));
        drip.start();
        // First in the list, so that the others would have to wait for them.
        std::vector<Endpoint> all{broken(u"refusing"_s), broken(u"mute"_s), broken(u"dripping"_s)};
        all.insert(all.end(), m_healthy.begin(), m_healthy.end());
        QCOMPARE(all.size(), size_t{20});
        Watched watched(all);
        clock.restart();
        watched.source.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(m_healthy, 1), patience);
        const qint64 together = clock.elapsed();
        qInfo("17 healthy hosts live after %lld ms alone, %lld ms beside three broken ones", alone, together);
        // The machine may be busy with other things now; waiting for a broken host would take 5 s and more.
        QVERIFY2(together < 3 * alone + 3'000, qPrintable(u"%1 ms against %2 ms"_s.arg(together).arg(alone)));

        for (const Endpoint &host : m_healthy)
            watched.source.refresh(host.id);
        QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(m_healthy, 2), patience);
        QTRY_VERIFY_WITH_TIMEOUT(watched.areMeasured(m_healthy), patience);
        QTRY_COMPARE_WITH_TIMEOUT(watched.errors.value(all[0].id), ErrorCode::SocketMissing, patience);
        for (const size_t i : {size_t{1}, size_t{2}}) {
            QTRY_COMPARE_WITH_TIMEOUT(watched.phases.value(all[i].id), HostPhase::Unreachable, patience);
            QVERIFY(watched.errors.value(all[i].id) != ErrorCode::None);
        }
        // They have failed by now, and are tried again: the healthy ones do not notice.
        for (const Endpoint &host : m_healthy)
            watched.source.refresh(host.id);
        QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(m_healthy, 3), patience);
    }

    void garbageIsToldApart() {
        FakeServer garbage("\x16\x03\x01 no HTTP at all \xff\xfe\r\n\r\n");
        QVERIFY(garbage.listenUnix(m_folder.filePath(u"garbage"_s)));
        std::vector<Endpoint> all{broken(u"garbage"_s)};
        all.insert(all.end(), m_healthy.begin(), m_healthy.end());
        Watched watched(all);
        watched.source.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(m_healthy, 1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(watched.phases.value(all[0].id), HostPhase::Unreachable, patience);
    }

    void hostsComeAndGoWhileAllAreWatched() {
        const std::vector<Endpoint> half(m_healthy.begin(), m_healthy.begin() + 8);
        Watched watched(half);
        QSet<HostId> removed;
        connect(&watched.source, &SnapshotSource::hostRemoved, this,
                [&removed](const HostId &host) { removed.insert(host); });
        watched.source.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(half, 1), patience);
        watched.source.setEndpoints(m_healthy);
        QTRY_VERIFY_WITH_TIMEOUT(watched.areRead(m_healthy, 1), patience);
        QVERIFY(removed.isEmpty());
        QCOMPARE(watched.snapshots.value(half[0].id), 1); // its session went on
        watched.source.setEndpoints({});
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), qsizetype{healthyHosts}, patience);
    }
};

QTEST_GUILESS_MAIN(ManyHostsTest)
#include "tst_manyhosts.moc"
