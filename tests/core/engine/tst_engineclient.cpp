// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineclient.h"
#include "core/simulator/server.h"
#include "tests/core/engine/support/exchange.h"
#include "tests/core/engine/support/fakeserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <vector>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

// What a call of the client ends with.
template <class T, class Call>
Result<T> resultOf(Call call) {
    std::optional<Result<T>> result;
    call([&result](Result<T> answer) { result = std::move(answer); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
        return unexpected(ErrorCode::Internal, u"no callback"_s);
    return std::move(*result);
}

Result<QString> negotiated(EngineClient &client) {
    return resultOf<QString>(
        [&client](EngineClient::Then<QString> then) { client.negotiate(std::move(then)); });
}

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body) {
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

class EngineClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOnAVersion_data() {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("agreed"); // empty: refused
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("2014") << QByteArray("1.12") << QString() << ErrorCode::ApiTooOld;
        QTest::newRow("just too old") << QByteArray("1.39") << QString() << ErrorCode::ApiTooOld;
        QTest::newRow("oldest") << QByteArray("1.40") << u"1.40"_s << ErrorCode::None;
        QTest::newRow("ours") << QByteArray("1.41") << u"1.41"_s << ErrorCode::None;
        QTest::newRow("newest") << QByteArray("1.56") << u"1.56"_s << ErrorCode::None;
        QTest::newRow("newer than ours") << QByteArray("1.99") << u"1.56"_s << ErrorCode::None;
        for (const char *odd : {"", "2.0", "1", "1.", "1.x", "1.-5", "1.99999999999", "one", "1.41.2"})
            QTest::addRow("odd: %s", odd) << QByteArray(odd) << QString() << ErrorCode::NotDocker;
    }
    void agreesOnAVersion() {
        QFETCH(QByteArray, theirs);
        QFETCH(QString, agreed);
        FakeServer server(answer("200 OK", "Api-Version: " + theirs + "\r\nServer: Docker/x\r\n", "OK"));
        HttpClient http;
        EngineClient client(http, tcpTarget(server.listenTcp()));
        const auto version = negotiated(client);
        QCOMPARE(version.has_value(), !agreed.isEmpty());
        if (version) {
            QCOMPARE(*version, agreed);
            QCOMPARE(client.apiVersion(), agreed);
            QCOMPARE(client.server(), u"Docker/x"_s);
        } else {
            QTEST(version.error().code, "code");
        }
        QVERIFY(server.requests().constFirst().startsWith("GET /_ping "));
    }

    void noEngine_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray engine = "Api-Version: 1.41\r\n";
        QTest::newRow("web page") << answer("200 OK", "Content-Type: text/html\r\n", "<html></html>")
                                  << ErrorCode::NotDocker;
        QTest::newRow("web server, 404")
            << answer("404 Not Found", {}, "<html></html>") << ErrorCode::NotDocker;
        QTest::newRow("redirect") << answer("302 Found", "Location: https://x.example/\r\n", {})
                                  << ErrorCode::NotDocker;
        QTest::newRow("400") << answer("400 Bad Request", {}, "what?") << ErrorCode::NotDocker;
        QTest::newRow("large page") << answer("200 OK", {}, QByteArray(200'000, 'x')) << ErrorCode::NotDocker;
        QTest::newRow("HTTP to a TLS port")
            << answer("400 Bad Request", {}, "Client sent an HTTP request to an HTTPS server.\n")
            << ErrorCode::PlaintextToTls;
        QTest::newRow("401") << answer("401 Unauthorized", {}, {}) << ErrorCode::Unauthorized;
        QTest::newRow("403") << answer("403 Forbidden", engine,
                                       R"({"message":"authorization denied by plugin x"})")
                             << ErrorCode::Forbidden;
        QTest::newRow("500") << answer("500 Internal Server Error", engine, R"({"message":"boom"})")
                             << ErrorCode::ServerError;
        QTest::newRow("503 of a proxy")
            << answer("503 Service Unavailable", {}, "no backend") << ErrorCode::ServerError;
        QTest::newRow("engine, 400") << answer("400 Bad Request", engine,
                                               R"({"message":"client version 1.41 is too new"})")
                                     << ErrorCode::ApiRejected;
    }
    void noEngine() {
        QFETCH(QByteArray, reply);
        FakeServer server(reply);
        HttpClient http;
        EngineClient client(http, tcpTarget(server.listenTcp()));
        const auto version = negotiated(client);
        QVERIFY(!version);
        QTEST(version.error().code, "code");
        QVERIFY(!version.error().context.isEmpty());
    }

    void theServersWordsAreHandedOn() {
        FakeServer server(
            answer("403 Forbidden", "Api-Version: 1.41\r\n", R"({"message":"denied by plugin"})"));
        HttpClient http;
        EngineClient client(http, tcpTarget(server.listenTcp()));
        QCOMPARE(negotiated(client).error().context, u"denied by plugin"_s);
    }

    void readsASimulatedEngine() {
        const QTemporaryDir folder;
        const QString socket = folder.filePath(u"engine.sock"_s);
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(socket));
        HttpClient http;
        EngineClient client(http, unixTarget(socket));
        QVERIFY(negotiated(client));
        const auto daemon = resultOf<Daemon>([&](auto then) { client.daemon(then); });
        QVERIFY2(daemon, daemon ? "" : qPrintable(errorText(daemon.error())));
        QCOMPARE(daemon->name, server.hostName());
        QCOMPARE(daemon->apiVersion, client.apiVersion());
        QVERIFY(daemon->server.startsWith(u"Docker/"_s));
        const auto list = resultOf<DecodedList<ContainerRow>>([&](auto then) { client.containerList(then); });
        QVERIFY(list);
        QCOMPARE(static_cast<qsizetype>(list->rows.size()), server.containerNames().size());
        QCOMPARE(list->malformedRows, 0);
        for (const ContainerRow &row : list->rows) {
            const auto container = resultOf<Container>([&](auto then) { client.container(row.id, then); });
            QVERIFY2(container, qPrintable(row.name));
            QCOMPARE(container->name, row.name);
            QCOMPARE(container->state.status, row.state);
        }
        const auto images = resultOf<std::vector<Image>>([&](auto then) { client.images(then); });
        QVERIFY(images && !images->empty());
        const QString image = images->front().id;
        QVERIFY(resultOf<ImageDetails>([&](auto then) { client.image(image, then); }));
        QVERIFY(resultOf<ImageHistory>([&](auto then) { client.imageHistory(image, then); }));
        QVERIFY(resultOf<std::vector<EnginePlugin>>([&](auto then) { client.plugins(then); }));
        for (const ContainerRow &row : list->rows) {
            if (row.state != u"running"_s)
                continue;
            const auto running = resultOf<ProcessList>([&](auto then) { client.processes(row.id, then); });
            QVERIFY2(running && !running->processes.empty(), qPrintable(row.name));
        }
        QVERIFY(resultOf<std::vector<Network>>([&](auto then) { client.networks(then); }));
        QVERIFY(resultOf<std::vector<Volume>>([&](auto then) { client.volumes(then); }));
        QVERIFY(resultOf<ChangeSet>([&](auto then) { client.changes(list->rows.front().id, then); }));
        QVERIFY(resultOf<bool>([&](auto then) { client.ping(then); }));
        QCOMPARE(server.counters().refused, quint64{0});
        QCOMPARE(http.connectionCount(), quint64{1});
    }

    void idsCannotLeaveTheirPath() {
        FakeServer server(answer("200 OK", "Api-Version: 1.41\r\n", "{}"));
        HttpClient http;
        EngineClient client(http, tcpTarget(server.listenTcp()));
        QVERIFY(negotiated(client));
        const auto result =
            resultOf<Container>([&](auto then) { client.container({u"../info?x=1#y z\r\nX: 1"_s}, then); });
        QCOMPARE(result.error().code, ErrorCode::Malformed);
        const QByteArray request = server.requests().constLast();
        QVERIFY2(
            request.startsWith("GET /v1.41/containers/..%2Finfo%3Fx%3D1%23y%20z%0D%0AX%3A%201/json HTTP/1.1"),
            request.constData());
    }

    void eventsArriveLineByLine() {
        FakeServer server([](QIODevice &connection, const QByteArray &head) {
            if (head.startsWith("GET /_ping")) {
                connection.write(answer("200 OK", "Api-Version: 1.41\r\n", "OK"));
                return;
            }
            const QByteArray good =
                R"({"Type":"container","Action":"start","Actor":{"ID":"a"},"timeNano":1})";
            connection.write("HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\n\r\n" + good + "\nnonsense\n" +
                             good.first(20));
            connection.write(good.sliced(20) + "\n{\"Type\":\"x\"}\n");
            connection.close();
        });
        HttpClient http;
        EngineClient client(http, tcpTarget(server.listenTcp()));
        QVERIFY(negotiated(client));
        QStringList events;
        std::optional<Error> end;
        client.events([&](const EngineEvent &event) { events += event.action + u' ' + event.actorId; },
                      [&](const Error &error) { end = error; });
        QTRY_VERIFY(end);
        QCOMPARE(events, (QStringList{u"start a"_s, u"start a"_s}));
        QCOMPARE(end->code, ErrorCode::ConnectionLost);
        QVERIFY(server.requests().constLast().startsWith("GET /v1.41/events?filters=%7B"));
    }

    void readingsOfAStreamArrive() {
        int readings = 0;
        FakeServer server([&readings](QIODevice &connection, const QByteArray &head) {
            if (head.startsWith("GET /_ping")) {
                connection.write(answer("200 OK", "Api-Version: 1.41\r\n", "OK"));
                return;
            }
            connection.write("HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\n\r\n");
            if (head.contains("/gone/"))
                connection.close();
            // A hundred at once every half second and a bit.
            auto *timer = new QTimer(&connection);
            QObject::connect(timer, &QTimer::timeout, &connection, [&connection, &readings] {
                for (int i = 0; i < 100; ++i)
                    connection.write("{\"read\":\"2026-11-22T10:00:00Z\",\"pids_stats\":{\"current\":" +
                                     QByteArray::number(++readings) + "}}\nnonsense\n");
            });
            timer->start(600);
        });
        HttpClient http;
        EngineClient client(http, tcpTarget(server.listenTcp()));
        QVERIFY(negotiated(client));
        std::vector<quint64> taken;
        bool ended = false;
        const auto stream = client.followStats(
            {u"a"_s}, [&](const RawStats &reading) { taken.push_back(reading.pids.value_or(0)); },
            [&](const Error &) { ended = true; });
        QVERIFY(stream != 0);
        QTRY_VERIFY(taken.size() >= 4);
        QVERIFY(static_cast<int>(taken.size()) * 50 < readings); // the others were not even decoded
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
        QVERIFY(server.requests().constLast().startsWith("GET /v1.41/containers/a/stats?stream=true "));
        client.stop(stream);
        client.stop(stream);
        const auto count = taken.size();
        std::optional<Error> end;
        client.followStats(
            {u"gone"_s}, [](const RawStats &) {}, [&](const Error &error) { end = error; });
        QTRY_VERIFY(end);
        QCOMPARE(end->code, ErrorCode::ConnectionLost);
        QVERIFY(!ended);
        QCOMPARE(taken.size(), count);
    }

    void abandonedRequestsAreSilent() {
        FakeServer server([](QIODevice &connection, const QByteArray &head) {
            if (head.startsWith("GET /_ping"))
                connection.write(answer("200 OK", "Api-Version: 1.41\r\n", "OK"));
        });
        HttpClient http;
        bool called = false;
        {
            EngineClient client(http, tcpTarget(server.listenTcp()));
            QVERIFY(negotiated(client));
            client.images([&](const Result<std::vector<Image>> &) { called = true; });
            client.events([&](const EngineEvent &) { called = true; }, [&](const Error &) { called = true; });
            QTRY_COMPARE(server.requests().size(), 3);
            client.abandon();
            client.networks([&](const Result<std::vector<Network>> &) { called = true; });
            QTRY_COMPARE(server.requests().size(), 4);
        }
        QCOMPARE(failureOf(http, tcpTarget(1), get("/")).code, ErrorCode::ConnectionRefused); // the loop ran
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(EngineClientTest)
#include "tst_engineclient.moc"
