// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"
#include "core/report/document.h"
#include "core/session/inventory.h"
#include "tests/core/report/sampleaudit.h"

#include <QSignalSpy>
#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

/// Says what the test tells it to say.
class FakeSource : public SnapshotSource {
public:
    using SnapshotSource::SnapshotSource;
    void start() override {}
    void setFocus(const Focus &) override {}
    void setPeriods(const SamplingPeriods &) override {}
    void readChanges(const ContainerKey &) override {}
    void readProcesses(const ContainerKey &) override {}
    void refresh(const HostId &) override {}
    void confirmIdentity(const HostId &) override {}
    void setPaused(bool) override {}
    void diagnose(const HostId &) override {}
};

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatTheInventoryKnows();
    void seriesAreCopies();
    void unreadHostHasNoAssessment();
};

namespace {

struct Known {
    FakeSource source;
    Inventory inventory{source};
    ContainerKey web;
    ContainerKey db;

    Known() {
        const report::HostSection made =
            test::host(u"one"_s, {test::variedAssessment(u"web"_s), test::variedAssessment(u"db"_s)});
        const SnapshotPtr snapshot = made.assessment->snapshot;
        web = {snapshot->host, snapshot->containers[0]->id};
        db = {snapshot->host, snapshot->containers[1]->id};
        Q_EMIT source.hostChanged(made.status);
        Q_EMIT source.snapshotTaken(snapshot);
    }

    void sample(qint64 milliseconds) {
        Sample one;
        one.container = web.id;
        one.read = Timestamp::fromMilliseconds(milliseconds);
        one.memoryBytes = 1e6;
        Q_EMIT source.samplesTaken({web.host, {one}});
    }

    bool waitUntilJudged() {
        return QTest::qWaitFor([this] { return inventory.findHost(web.host)->assessment != nullptr; });
    }
};

} // namespace

void TestDocument::holdsWhatTheInventoryKnows() {
    Known known;
    QVERIFY(known.waitUntilJudged());
    known.sample(1'795'357'812'000);
    auto changes = std::make_shared<ChangeSet>(*test::changes({{FileChange::Kind::Added, u"/tmp/x"_s}}));
    changes->container = known.web;
    Q_EMIT known.source.changesRead(changes);
    Q_EMIT known.source.changesFailed(known.db, {ErrorCode::Timeout, u"one"_s});
    Q_EMIT known.source.processesFailed(known.web, {ErrorCode::Forbidden, u"one"_s});
    const report::Document document = report::documentOf(known.inventory);
    QVERIFY(!document.toolVersion.isEmpty());
    QVERIFY(std::abs(document.takenAt.milliseconds() - Timestamp::now().milliseconds()) < 60'000);
    QCOMPARE(document.hosts.size(), size_t{1});
    const report::HostSection &host = document.hosts.front();
    QVERIFY(host.isReachable());
    QCOMPARE(host.assessment->containers.size(), size_t{2});
    QCOMPARE(host.series.size(), 1);
    QCOMPARE(host.series.value(known.web.id)->sampleCount(), 1);
    QCOMPARE(host.changes.value(known.web.id)->changes.front().path, u"/tmp/x"_s);
    QVERIFY(!host.changes.contains(known.db.id));
    QCOMPARE(host.changesErrors.value(known.db.id).code, ErrorCode::Timeout);
    QVERIFY(!host.changesErrors.contains(known.web.id));
    QCOMPARE(host.processesErrors.value(known.web.id).code, ErrorCode::Forbidden);
    QCOMPARE(report::readingGapsOf(host).size(), size_t{2});
}

void TestDocument::seriesAreCopies() {
    Known known;
    QVERIFY(known.waitUntilJudged());
    known.sample(1'795'357'812'000);
    const report::Document document = report::documentOf(known.inventory);
    known.sample(1'795'357'814'000);
    QCOMPARE(document.hosts.front().series.value(known.web.id)->sampleCount(), 1);
    QCOMPARE(known.inventory.find(known.web)->series->sampleCount(), 2);
}

void TestDocument::unreadHostHasNoAssessment() {
    FakeSource source;
    Inventory inventory(source);
    Q_EMIT source.hostChanged(test::unreachableHost(u"edge"_s).status);
    const report::Document document = report::documentOf(inventory);
    QCOMPARE(document.hosts.size(), size_t{1});
    QVERIFY(!document.hosts.front().assessment);
    QVERIFY(!document.hosts.front().isReachable());
    QCOMPARE(document.hosts.front().status.error.code, ErrorCode::TlsExpired);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
