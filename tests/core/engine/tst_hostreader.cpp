// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostsession.h"
#include "tests/core/engine/support/fakeserver.h"
#include "tests/core/engine/support/recorded.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray managerInfo =
    R"({"ID":"d1","ServerVersion":"29.10.0","OSType":"linux","Swarm":{"LocalNodeState":"active",)"
    R"("ControlAvailable":true,"Nodes":2,"Managers":1}})";
const QByteArray plainInfo =
    R"({"ID":"d1","ServerVersion":"29.10.0","OSType":"linux","Swarm":{"LocalNodeState":"inactive",)"
    R"("ControlAvailable":false}})";

QByteArray refusal() {
    const QByteArray body = R"({"message":"authorization denied by plugin opa"})";
    return "HTTP/1.1 403 Forbidden\r\nApi-Version: 1.56\r\nContent-Type: "
           "application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray imageRow(char digit) {
    return R"({"Id":"sha256:)" + QByteArray(64, digit) + R"(","RepoTags":["image-)" + digit +
           R"(:1"],"Size":1})";
}

} // namespace

/// An engine of single answers: what is asked, how often, and what becomes of refusals.
class HostReaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_socket = m_folder.filePath(u"engine.sock"_s);
    QMap<QByteArray, QByteArray> m_bodies; ///< by path; an empty one is refused
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<WatchedSession> m_watched;

    void answer(QIODevice &connection, const QByteArray &head) {
        QByteArray path = head.split(' ').value(1);
        if (path.startsWith("/v1."))
            path = path.mid(path.indexOf('/', 1));
        path = path.split('?').first();
        if (path == "/events")
            return; // nothing happens
        const auto known = m_bodies.constFind(path);
        const bool isRefused = known != m_bodies.constEnd() && known->isEmpty();
        connection.write(isRefused ? refusal() : engineAnswer(m_bodies.value(path, "[]")));
    }
    qsizetype asked(const QByteArray &path) const {
        qsizetype count = 0;
        for (const QByteArray &head : m_server->requests())
            count += head.split(' ').value(1).split('?').first().endsWith(path);
        return count;
    }
    bool becomesComplete() {
        m_watched->session.start();
        return QTest::qWaitFor(
            [this] { return m_watched->hasSnapshot() && newest()->stage == ReadingStage::Complete; }, 30'000);
    }
    SnapshotPtr newest() const { return m_watched->snapshots.constLast(); }

private Q_SLOTS:
    void init() {
        m_bodies = {{"/_ping", "OK"},
                    {"/version", R"({"Version":"29.10.0","ApiVersion":"1.56"})"},
                    {"/info", plainInfo},
                    {"/volumes", R"({"Volumes":null})"}};
        m_server = std::make_unique<FakeServer>(
            [this](QIODevice &connection, const QByteArray &head) { answer(connection, head); });
        QVERIFY(m_server->listenUnix(m_socket));
        m_watched = std::make_unique<WatchedSession>(unixEndpoint(m_socket));
    }
    void cleanup() {
        m_watched.reset();
        m_server.reset();
    }

    void onlyManagersAreAskedAboutTheSwarm() {
        QVERIFY(becomesComplete());
        QVERIFY(!newest()->swarm);
        for (const QByteArray &path : {QByteArray("/swarm"), QByteArray("/nodes"), QByteArray("/services")})
            QCOMPARE(asked(path), 0);
        QVERIFY(newest()->pluginsKnown && newest()->gaps.empty());
        QCOMPARE(asked("/info"), 1); // once to connect, and not again for the first snapshot
    }

    void managersTellOfTheSwarm() {
        m_bodies["/info"] = managerInfo;
        m_bodies["/swarm"] = recorded("swarm.json");
        m_bodies["/nodes"] = recorded("nodes.json");
        m_bodies["/services"] = recorded("services.json");
        m_bodies["/secrets"] = R"([{"ID":"a"},{"ID":"b"}])";
        QVERIFY(becomesComplete());
        QVERIFY(newest()->swarm);
        const Swarm &swarm = *newest()->swarm;
        QVERIFY(swarm.cluster && swarm.nodes && swarm.services);
        QCOMPARE(swarm.nodes->size(), size_t{2});
        QCOMPARE(swarm.secretCount, std::optional<qint64>(2));
        QVERIFY(newest()->gaps.empty());
    }

    void whatIsRefusedIsAGap() {
        m_bodies["/info"] = managerInfo;
        m_bodies["/swarm"] = recorded("swarm.json");
        for (const char *path : {"/nodes", "/services", "/secrets", "/plugins"})
            m_bodies[path] = QByteArray();
        QVERIFY(becomesComplete());
        QVERIFY(newest()->swarm && newest()->swarm->cluster);
        QVERIFY(!newest()->swarm->services && !newest()->swarm->secretCount && !newest()->pluginsKnown);
        for (const QString &what :
             {u"GET /nodes"_s, u"GET /services"_s, u"GET /secrets"_s, u"GET /plugins"_s})
            QCOMPARE(m_watched->gap(what).code, ErrorCode::Forbidden);
    }

    void nothingStaysUninspectedForEver() {
        const QByteArray id(64, 'c');
        const auto row = [&id](const char *status, const char *more = "") {
            return "[{\"Id\":\"" + id + "\",\"Names\":[\"/web\"],\"State\":\"running\",\"Status\":\"" +
                   status + '"' + more + "}]";
        };
        m_bodies["/containers/json"] = row("Up 3 hours");
        m_bodies["/containers/" + id + "/json"] = "{\"Id\":\"" + id + "\",\"Name\":\"/web\"}";
        HttpClient http;
        auto target = std::make_shared<HttpTarget>();
        target->endpoint = unixEndpoint(m_socket);
        EngineClient client(http, target);
        bool isNegotiated = false;
        client.negotiate([&](const Result<QString> &version) { isNegotiated = version.has_value(); });
        QTRY_VERIFY(isNegotiated);
        HostRecords records;
        HostReader reader(client, records);
        int readings = 0;
        connect(&reader, &HostReader::finished, this, [&readings] { ++readings; });
        const auto inspectsOf = [&](auto prepare) {
            const qsizetype before = asked("/containers/" + id + "/json");
            const int count = readings;
            prepare();
            reader.read();
            if (!QTest::qWaitFor([&] { return readings > count; }, 10'000))
                return qsizetype{-1};
            return asked("/containers/" + id + "/json") - before;
        };
        QCOMPARE(inspectsOf([] {}), 1);
        QCOMPARE(inspectsOf([] {}), 0);
        QCOMPARE(inspectsOf([&] { reader.touchLists(); }), 0);
        QCOMPARE(inspectsOf([&] { m_bodies["/containers/json"] = row("Up 4 hours"); }), 0);
        QCOMPARE(inspectsOf([&] { m_bodies["/containers/json"] = row("Up 4 hours (healthy)"); }), 1);
        QCOMPARE(inspectsOf([&] { m_bodies["/containers/json"] = row("Up 4 hours (unhealthy)"); }), 1);
        const char *port = R"(,"Ports":[{"PrivatePort":80,"PublicPort":8080,"Type":"tcp"}])";
        QCOMPARE(inspectsOf([&] { m_bodies["/containers/json"] = row("Up 4 hours (unhealthy)", port); }), 1);
        QCOMPARE(inspectsOf([] {}), 0);
        const auto young = [&] { m_bodies["/containers/json"] = row("Up 9 seconds (unhealthy)", port); };
        QCOMPARE(inspectsOf(young), 0); // an event would have told of it
        QCOMPARE(inspectsOf([&] { reader.touchLists(); }), 1);
        QCOMPARE(inspectsOf([&] { reader.touch({QString::fromLatin1(id)}); }), 1);
        QCOMPARE(inspectsOf([&] { reader.touchEverything(); }), 1);
        reader.setLongestUninspected(std::chrono::milliseconds(50));
        QCOMPARE(inspectsOf([&] { reader.touchEverything(); }), 1);
        QTest::qWait(60);
        QCOMPARE(inspectsOf([] {}), 1);
    }

    void imagesAreReadOnce() {
        m_bodies["/images/json"] = '[' + imageRow('a') + ',' + imageRow('b') + ']';
        const QByteArray id = "/images/sha256%3A" + QByteArray(64, 'a');
        const QByteArray other = "/images/sha256%3A" + QByteArray(64, 'b');
        m_bodies[id + "/json"] = recorded("image.json");
        m_bodies[other + "/json"] = recorded("image.json");
        m_bodies[id + "/history"] = recorded("history.json");
        m_bodies[other + "/history"] = QByteArray();
        QVERIFY(becomesComplete());
        QCOMPARE(newest()->images.size(), size_t{2});
        QVERIFY(newest()->images.front().details && newest()->images.front().history);
        QVERIFY(newest()->images.back().details && !newest()->images.back().history);
        QCOMPARE(m_watched->gap(u"GET /images/{id}/history of image-b:1"_s).code, ErrorCode::Forbidden);
        const SnapshotPtr before = newest();
        m_watched->session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(newest() != before, 30'000);
        QCOMPARE(newest()->stage, ReadingStage::Complete);
        QCOMPARE(asked(id + "/json"), 1);
        QCOMPARE(asked(other + "/history"), 1); // nor is what was refused
        QVERIFY(newest()->images.back().details);
        QCOMPARE(m_watched->gap(u"GET /images/{id}/history of image-b:1"_s).code, ErrorCode::Forbidden);
        // The daemon is read anew with everything.
        QCOMPARE(asked("/info"), 2);
    }
};

QTEST_GUILESS_MAIN(HostReaderTest)
#include "tst_hostreader.moc"
