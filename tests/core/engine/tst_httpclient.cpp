// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httpclient.h"
#include "core/engine/requestlog.h"
#include "tests/core/engine/support/exchange.h"
#include "tests/core/engine/support/fakeserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FakeServer::Answer say(const QByteArray &answer) {
    return [answer](QIODevice &connection, const QByteArray &) { connection.write(answer); };
}

FakeServer::Answer sayAndClose(const QByteArray &answer) {
    return [answer](QIODevice &connection, const QByteArray &) {
        connection.write(answer);
        connection.close();
    };
}

HttpRequest impatient(std::chrono::milliseconds total) {
    HttpRequest request = get("/slow");
    request.totalTimeout = total;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(hullwatch::test::FakeServer::Answer)

class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getOverTcp() {
        FakeServer server(engineAnswer("hello"));
        HttpClient http;
        const auto answer = exchange(http, tcpTarget(server.listenTcp()), get("/v1.41/info?a=b%20c"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("hello"));
        QCOMPARE(answer->apiVersion, QByteArray("1.41"));
        QCOMPARE(answer->server, QByteArray("Docker/20.10.24 (linux)"));
        const QByteArray request = server.requests().constFirst();
        QVERIFY2(request.startsWith("GET /v1.41/info?a=b%20c HTTP/1.1\r\n"), request.constData());
        QVERIFY2(request.contains("User-Agent: Docker-Client/"), request.constData());
        QVERIFY2(!request.toLower().contains("accept-encoding"), request.constData());
        QVERIFY2(!request.toLower().contains("authorization"), request.constData());
    }

    void everyRequestIsLoggedAsItIsSent() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"requests"_s);
        const QByteArray before = qgetenv("HULLWATCH_REQUEST_LOG");
        qputenv("HULLWATCH_REQUEST_LOG", path.toUtf8());
        FakeServer server(engineAnswer("hello"));
        HttpTarget named = *tcpTarget(server.listenTcp());
        named.endpoint.url = u"tcp://engine"_s;
        const auto target = std::make_shared<const HttpTarget>(named);
        HttpClient http;
        qputenv("HULLWATCH_REQUEST_LOG", before);
        QVERIFY(exchange(http, target, get("/v1.41/info?a=b%20c")));
        HttpRequest head = get("/_ping");
        head.method = "HEAD";
        QVERIFY(exchange(http, target, head));
        HttpRequest post = get("/containers/prune");
        post.method = "POST";
        QVERIFY(!exchange(http, target, post));
        QFile log(path);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = log.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains("Z GET /v1.41/info?a=b%20c HTTP/1.1 tcp://engine"), lines[0].constData());
        QVERIFY2(lines[1].contains("Z HEAD /_ping HTTP/1.1 tcp://engine"), lines[1].constData());
        QCOMPARE(lines[2], QByteArray());
        QCOMPARE(server.requests().size(), 2);
    }

    void aLogThatCannotBeWrittenIsTold() {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"requests are not logged"_s));
        const RequestLog log(u"/nowhere/requests"_s);
        QVERIFY(!log.isOpen());
        log.note(u"tcp://host"_s, "GET / HTTP/1.1");
    }

    void getOverUnixSocket() {
        const QTemporaryDir folder;
        FakeServer server(engineAnswer("hello"));
        QVERIFY(server.listenUnix(folder.filePath(u"engine.sock"_s)));
        HttpClient http;
        const auto answer = exchange(http, unixTarget(folder.filePath(u"engine.sock"_s)), get("/_ping"));
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("hello"));
    }

    void head() {
        FakeServer server("HTTP/1.1 200 OK\r\nApi-Version: 1.47\r\nContent-Length: 1000\r\n\r\n");
        HttpClient http;
        HttpRequest request = get("/_ping");
        request.method = "HEAD";
        const auto answer = exchange(http, tcpTarget(server.listenTcp()), request);
        QVERIFY(answer);
        QCOMPARE(answer->apiVersion, QByteArray("1.47"));
        QVERIFY(answer->body.isEmpty());
        QVERIFY(server.requests().constFirst().startsWith("HEAD /_ping "));
    }

    void everyOtherMethodIsRefused_data() {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "TRACE", "get",
                                   "head", "Get", " GET", "GET ", "GET\r\nX: y", "HEADX", ""})
            QTest::newRow(QByteArray(method).toPercentEncoding().constData()) << QByteArray(method);
    }
    void everyOtherMethodIsRefused() {
        QFETCH(QByteArray, method);
        FakeServer server(engineAnswer("no"));
        HttpClient http;
        const auto target = tcpTarget(server.listenTcp());
        HttpRequest request = get("/containers/x/stop");
        request.method = method;
        const Error error = failureOf(http, target, request);
        QCOMPARE(error.code, ErrorCode::MethodRefused);
        QVERIFY(error.context.contains(u"/containers/x/stop"_s));
        QCOMPARE(http.requestCount(), quint64{0});
        // A GET behind it, so that a connection of the refused one would have been seen.
        QVERIFY(exchange(http, target, get("/_ping")));
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(http.requestCount(), quint64{1});
    }

    void theCallbackNeverComesFromWithinSend() {
        HttpClient http;
        bool called = false;
        HttpRequest post = get("/");
        post.method = "POST";
        http.send(tcpTarget(1), post, [&called](const Result<HttpResponse> &) { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
        called = false;
        http.send(tcpTarget(1), get("/"), [&called](const Result<HttpResponse> &) { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
    }

    void connectionsAreReused() {
        FakeServer server(engineAnswer("x"));
        HttpClient http;
        const auto target = tcpTarget(server.listenTcp());
        for (int i = 0; i < 20; ++i)
            QVERIFY(exchange(http, target, get("/_ping")));
        QCOMPARE(http.connectionCount(), quint64{1});
        QCOMPARE(server.connections(), 1);
        QCOMPARE(http.requestCount(), quint64{20});
    }

    void closedConnectionsAreReplaced() {
        FakeServer server(sayAndClose(engineAnswer("x", "Connection: close\r\n")));
        HttpClient http;
        const auto target = tcpTarget(server.listenTcp());
        for (int i = 0; i < 3; ++i)
            QVERIFY(exchange(http, target, get("/_ping")));
        QCOMPARE(http.connectionCount(), quint64{3});
    }

    void connectionsThatAreNotNeededAnyMoreAreClosed() {
        QList<QPointer<QTcpSocket>> opened;
        FakeServer server(
            [](QIODevice &connection, const QByteArray &) {
                QTimer::singleShot(50, &connection,
                                   [&connection] { connection.write(engineAnswer("hello")); });
            },
            [&opened](QIODevice &connection) { opened.append(qobject_cast<QTcpSocket *>(&connection)); });
        const HttpTargetPtr target = tcpTarget(server.listenTcp());
        const auto open = [&opened] {
            return std::count_if(opened.begin(), opened.end(), [](const QPointer<QTcpSocket> &connection) {
                return connection && connection->state() == QAbstractSocket::ConnectedState;
            });
        };
        HttpClient http;
        http.setLately(300ms);
        int answers = 0;
        for (int i = 0; i < 10; ++i)
            http.send(target, get("/at-once"), [&answers](const auto &) { ++answers; });
        QTRY_COMPARE(answers, 10);
        QCOMPARE(open(), 10);
        for (int i = 0; i < 30; ++i)
            QVERIFY(exchange(http, target, get("/one-by-one")));
        QTRY_VERIFY2(open() <= 2, qPrintable(QString::number(open())));
        QCOMPARE(opened.size(), 10); // none was opened anew
    }

    void bodiesAreBounded_data() {
        QTest::addColumn<FakeServer::Answer>("answer");
        const QByteArray kilobyte(1024, 'x');
        QTest::newRow("announced") << say("HTTP/1.1 200 OK\r\nContent-Length: 1025\r\n\r\n" + kilobyte + 'x');
        QTest::newRow("announced far too much")
            << say("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n" + kilobyte + kilobyte);
        QTest::newRow("chunked") << say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" +
                                        kilobyte + "\r\n1\r\nx\r\n0\r\n\r\n");
        QTest::newRow("error answer")
            << say("HTTP/1.1 500 Oops\r\nContent-Length: 1025\r\n\r\n" + kilobyte + 'x');
        QTest::newRow("endless") << FakeServer::Answer([kilobyte](QIODevice &connection, const QByteArray &) {
            connection.write("HTTP/1.1 200 OK\r\n\r\n");
            pour(connection, kilobyte);
        });
    }
    void bodiesAreBounded() {
        QFETCH(FakeServer::Answer, answer);
        FakeServer server(answer);
        HttpClient http;
        HttpRequest request = get("/containers/json");
        request.maxBytes = 1024;
        const Error error = failureOf(http, tcpTarget(server.listenTcp()), request);
        QCOMPARE(error.code, ErrorCode::TooLarge);
        QVERIFY(error.context.contains(u"/containers/json"_s));
    }

    void aBodyOfExactlyTheBound() {
        FakeServer server(engineAnswer(QByteArray(1024, 'x')));
        HttpClient http;
        HttpRequest request = get("/");
        request.maxBytes = 1024;
        const auto answer = exchange(http, tcpTarget(server.listenTcp()), request);
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), 1024);
    }

    void headersAreBounded_data() {
        QTest::addColumn<FakeServer::Answer>("answer");
        const auto endless = [](const QByteArray &piece) {
            return FakeServer::Answer([piece](QIODevice &connection, const QByteArray &) {
                connection.write("HTTP/1.1 200 OK\r\n");
                pour(connection, piece);
            });
        };
        QTest::newRow("endless headers") << endless("X-Header: " + QByteArray(1000, 'x') + "\r\n");
        QTest::newRow("one endless header") << endless(QByteArray(1000, 'x'));
        QTest::newRow("endless continue")
            << FakeServer::Answer([](QIODevice &connection, const QByteArray &) {
                   pour(connection, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100));
               });
        QTest::newRow("endless trailers")
            << FakeServer::Answer([](QIODevice &connection, const QByteArray &) {
                   connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
                   pour(connection, "X-Trailer: " + QByteArray(1000, 'x') + "\r\n");
               });
    }
    void headersAreBounded() {
        QFETCH(FakeServer::Answer, answer);
        FakeServer server(answer);
        HttpClient http;
        QElapsedTimer timer;
        timer.start();
        const Error error = failureOf(http, tcpTarget(server.listenTcp()), get("/"));
        QVERIFY2(error.code == ErrorCode::TooLarge, qPrintable(errorText(error)));
        QVERIFY2(timer.elapsed() < 20'000, "ended by its timeout only");
    }

    void compressedAnswersAreRefused_data() {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"gzip", "deflate", "br", "GZIP", "identity, gzip", "x-unknown"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void compressedAnswersAreRefused() {
        QFETCH(QByteArray, encoding);
        FakeServer server(engineAnswer("\x1f\x8b", "Content-Encoding: " + encoding + "\r\n"));
        HttpClient http;
        QCOMPARE(failureOf(http, tcpTarget(server.listenTcp()), get("/")).code, ErrorCode::Malformed);
    }

    void identityIsNoCompression() {
        FakeServer server(engineAnswer("x", "Content-Encoding: identity\r\n"));
        HttpClient http;
        QVERIFY(exchange(http, tcpTarget(server.listenTcp()), get("/")));
    }

    void brokenAnswers_data() {
        QTest::addColumn<FakeServer::Answer>("answer");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray half = engineAnswer("0123456789").chopped(5);
        QTest::newRow("cut in the body") << sayAndClose(half) << ErrorCode::ConnectionLost;
        QTest::newRow("cut in the headers")
            << sayAndClose("HTTP/1.1 200 OK\r\nApi-Ver") << ErrorCode::ConnectionLost;
        QTest::newRow("cut in a chunk")
            << sayAndClose("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123")
            << ErrorCode::ConnectionLost;
        QTest::newRow("closed without a word") << sayAndClose({}) << ErrorCode::ConnectionLost;
        QTest::newRow("another protocol") << sayAndClose("SSH-2.0-OpenSSH_9.2\r\n") << ErrorCode::NotDocker;
        QTest::newRow("HTTP/0.9") << sayAndClose("<html>old</html>") << ErrorCode::NotDocker;
        QTest::newRow("a status that is none") << sayAndClose("HTTP/1.1 abc\r\n\r\n") << ErrorCode::NotDocker;
    }
    void brokenAnswers() {
        QFETCH(FakeServer::Answer, answer);
        FakeServer server(answer);
        HttpClient http;
        const Error error = failureOf(http, tcpTarget(server.listenTcp()), get("/"));
        QTEST(error.code, "code");
    }

    void stallsEnd_data() {
        QTest::addColumn<FakeServer::Answer>("answer");
        QTest::newRow("no answer") << FakeServer::Answer();
        QTest::newRow("half a head") << say("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("half a body") << say(engineAnswer("0123456789").chopped(5));
    }
    void stallsEnd() {
        QFETCH(FakeServer::Answer, answer);
        FakeServer server(answer);
        HttpClient http;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(failureOf(http, tcpTarget(server.listenTcp()), impatient(300ms)).code, ErrorCode::Timeout);
        QVERIFY2(timer.elapsed() >= 250, qPrintable(QString::number(timer.elapsed())));
    }

    void redirectsAreNotFollowed() {
        FakeServer other(engineAnswer("elsewhere"));
        const QByteArray port = QByteArray::number(other.listenTcp());
        FakeServer server("HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:" + port +
                          "/\r\nContent-Length: 0\r\n\r\n");
        HttpClient http;
        const auto answer = exchange(http, tcpTarget(server.listenTcp()), get("/"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 301);
        QCOMPARE(other.connections(), 0);
    }

    void proxiesAreIgnored() {
        FakeServer proxy(engineAnswer("proxy"));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.listenTcp());
        const QList<QByteArray> names{"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"};
        for (const QByteArray &name : names)
            qputenv(name.constData(), url);
        FakeServer server(engineAnswer("engine"));
        HttpClient http;
        const auto answer = exchange(http, tcpTarget(server.listenTcp()), get("/"));
        for (const QByteArray &name : names)
            qunsetenv(name.constData());
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("engine"));
        QCOMPARE(proxy.connections(), 0);
    }

    void headersOfTheLastAnswerCount() {
        FakeServer server("HTTP/1.1 100 Continue\r\nApi-Version: 1.12\r\n\r\n" + engineAnswer("x"));
        HttpClient http;
        QCOMPARE(exchange(http, tcpTarget(server.listenTcp()), get("/"))->apiVersion, QByteArray("1.41"));
    }

    void streamsAreHandedOver() {
        FakeServer server([](QIODevice &connection, const QByteArray &) {
            connection.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n");
        });
        HttpClient http;
        HttpRequest request = get("/events");
        request.maxBytes = 4;
        QByteArray received;
        std::optional<Result<HttpResponse>> end;
        http.send(
            tcpTarget(server.listenTcp()), request,
            [&](Result<HttpResponse> answer) { end = std::move(answer); },
            [&](QByteArrayView chunk) { received += chunk; });
        QTRY_VERIFY(end);
        QVERIFY(*end && (*end)->body.isEmpty());
        QCOMPARE(received, QByteArray("onetwo"));
    }

    void errorsInPlaceOfAStreamAreNoStream() {
        FakeServer server("HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\n\r\nno!");
        HttpClient http;
        bool chunked = false;
        std::optional<Result<HttpResponse>> end;
        http.send(
            tcpTarget(server.listenTcp()), get("/events"),
            [&](Result<HttpResponse> answer) { end = std::move(answer); },
            [&](QByteArrayView) { chunked = true; });
        QTRY_VERIFY(end);
        QCOMPARE((*end)->status, 403);
        QCOMPARE((*end)->body, QByteArray("no!"));
        QVERIFY(!chunked);
    }

    void cancelledRequestsAreSilent() {
        FakeServer server(FakeServer::Answer{});
        HttpClient http;
        const auto target = tcpTarget(server.listenTcp());
        bool called = false;
        const auto id =
            http.send(target, impatient(200ms), [&](const Result<HttpResponse> &) { called = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        http.cancel(id);
        http.cancel(id);
        http.cancel(4711);
        // Later than its timeout would have been.
        QCOMPARE(failureOf(http, target, impatient(500ms)).code, ErrorCode::Timeout);
        QVERIFY(!called);
    }

    void destroyedWhileRequestsRun() {
        FakeServer server(FakeServer::Answer{});
        const auto target = tcpTarget(server.listenTcp());
        bool called = false;
        {
            HttpClient http;
            for (int i = 0; i < 5; ++i)
                http.send(target, get("/"), [&](const Result<HttpResponse> &) { called = true; });
            QTRY_COMPARE(server.requests().size(), 5);
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void unreachable() {
        HttpClient http;
        const QTemporaryDir folder;
        QCOMPARE(failureOf(http, unixTarget(folder.filePath(u"none.sock"_s)), get("/")).code,
                 ErrorCode::SocketMissing);
        quint16 closed = 0;
        {
            FakeServer server(FakeServer::Answer{});
            closed = server.listenTcp();
        }
        QCOMPARE(failureOf(http, tcpTarget(closed), get("/")),
                 (Error{ErrorCode::ConnectionRefused, u"127.0.0.1:%1"_s.arg(closed)}));
        auto unknown = std::make_shared<HttpTarget>(*tcpTarget(1));
        unknown->endpoint.hostName = QString(64, u'x') + u".example"_s; // no name server needs to be asked
        QCOMPARE(failureOf(http, unknown, get("/")).code, ErrorCode::NameNotResolved);
        // A file where a socket should be.
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(failureOf(http, unixTarget(file.fileName()), get("/")).code, ErrorCode::ConnectionRefused);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
