// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httpclient.h"
#include "core/engine/sshcommand.h"
#include "tests/core/engine/support/exchange.h"
#include "tests/core/engine/support/ownprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <optional>
#include <vector>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

bool haveNoChildren() {
    return ownChildren().isEmpty();
}

} // namespace

/// The transport over a program that stands in for ssh: what the real one cannot be brought to do, or not
/// often enough.
class SshTransportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<PathGuard> m_path;

private Q_SLOTS:
    void initTestCase() {
        // As the program does.
        std::signal(SIGPIPE, SIG_IGN);
        QVERIFY(QFile::copy(QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/core/engine/support/fakessh.sh"),
                            m_folder.filePath(u"ssh"_s)));
        m_path.emplace(m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
    }

    void cleanup() {
        QTRY_VERIFY_WITH_TIMEOUT(haveNoChildren(), patience);
        qunsetenv("RECORD");
    }

    void everyArgumentArrivesAsOneWord() {
        const QString record = m_folder.filePath(u"record"_s);
        qputenv("RECORD", record.toUtf8());
        const auto target = sshTarget(u"ssh://a.b+c@kept:2222/$(id)'\"&&id;`id`/*/docker.sock"_s);
        HttpClient http;
        QVERIFY(exchange(http, target, get("/_ping")));
        QFile file(record);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList words = file.readAll().split('\0');
        words.removeLast();
        QCOMPARE(words, sshCommand(target->endpoint, 10s).mid(1));
    }

    void connectionsAreKeptAndReused() {
        HttpClient http;
        const auto target = sshTarget(u"ssh://kept"_s);
        for (int i = 0; i < 20; ++i) {
            const auto answer = exchange(http, target, get("/_ping"));
            QVERIFY2(answer, answer ? "" : qPrintable(errorEnglish(answer.error())));
            QCOMPARE(answer->apiVersion, QByteArray("1.41"));
        }
        QCOMPARE(http.connectionCount(), quint64{1});
        QCOMPARE(ownChildren().size(), 1);
    }

    // What goes to one host must never come out at another, not even at another account of the same.
    void hostsNeverShareAConnection() {
        struct Host {
            QString url;
            QByteArray start; ///< of the words that its ssh got
            QByteArray end;
        };
        const std::vector<Host> hosts{
            {u"ssh://kept"_s, "-o ", "-- kept docker system dial-stdio"},
            {u"ssh://Kept"_s, "-o ", "-- Kept docker system dial-stdio"},
            {u"ssh://kept2"_s, "-o ", "-- kept2 docker system dial-stdio"},
            {u"ssh://root@kept"_s, "-l root -o ", "-- kept docker system dial-stdio"},
            {u"ssh://kept:22"_s, "-p 22 -o ", "-- kept docker system dial-stdio"},
            {u"ssh://kept/a.sock"_s, "-o ", "-- kept docker '--host=unix:///a.sock' system dial-stdio"},
            {u"ssh://kept/A.sock"_s, "-o ", "-- kept docker '--host=unix:///A.sock' system dial-stdio"}};
        HttpClient http;
        int asked = 0;
        for (int round = 0; round < 10; ++round) {
            for (const Host &host : hosts) {
                const auto answer = exchange(http, sshTarget(host.url), get("/_ping"));
                QVERIFY(answer);
                QVERIFY2(answer->body.startsWith(host.start) && answer->body.endsWith(host.end),
                         answer->body.constData());
                ++asked;
            }
        }
        QCOMPARE(asked, 70);
        QCOMPARE(http.connectionCount(), quint64{7});
    }

    void noProgram() {
        const QTemporaryDir empty;
        const PathGuard path(empty.path().toUtf8());
        HttpClient http;
        const Error error = failureOf(http, sshTarget(u"ssh://root@kept"_s), get("/_ping"));
        QCOMPARE(error.code, ErrorCode::SshProgramMissing);
        QCOMPARE(error.context, u"root@kept"_s);
    }

    void failures_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("refused") << u"refused"_s << ErrorCode::ConnectionRefused;
        QTest::newRow("three megabytes of errors") << u"noisy"_s << ErrorCode::HostUnreachable;
        QTest::newRow("ended by a signal") << u"killed"_s << ErrorCode::ConnectionLost;
        QTest::newRow("a greeting instead of an answer") << u"garbage"_s << ErrorCode::NotDocker;
        QTest::newRow("an answer that breaks off") << u"cut"_s << ErrorCode::ConnectionLost;
    }
    void failures() {
        QFETCH(QString, host);
        HttpClient http;
        const Error error = failureOf(http, sshTarget(u"ssh://"_s + host), get("/_ping"));
        QTEST(error.code, "code");
        QCOMPARE(error.context, host);
    }

    void errorOutputIsBounded() {
        const auto started = SshProcess::start({"ssh", "--", "noisy"}, this);
        QVERIFY(started);
        QTRY_VERIFY_WITH_TIMEOUT((*started)->hasEnded(), patience);
        QCOMPARE((*started)->errorOutput().size(), 4096);
        QVERIFY((*started)->errorOutput().endsWith("No route to host\n"));
        QCOMPARE((*started)->exitCode(), std::optional(255));
        delete *started;
    }

    void theProgramGetsNoDescriptorOfOurs() {
        // As libraries do that leave FD_CLOEXEC out.
        const int careless = ::open("/dev/null", O_RDONLY);
        const auto close = qScopeGuard([careless] { ::close(careless); });
        HttpClient http;
        const auto answer = exchange(http, sshTarget(u"ssh://descriptors"_s), get("/_ping"));
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("0 1 2 3 "));
    }

    void theProgramHasTheUsualSignals() {
        HttpClient http;
        const auto answer = exchange(http, sshTarget(u"ssh://signals"_s), get("/_ping"));
        QVERIFY(answer);
        const QByteArray blocked = answer->body.mid(7, 16);
        const QByteArray ignored = answer->body.right(16);
        QCOMPARE(blocked, QByteArray(16, '0'));
        // SIGPIPE is the thirteenth.
        QVERIFY2((ignored.toULongLong(nullptr, 16) & (1ULL << 12)) == 0, ignored.constData());
    }

    void silenceTimesOut() {
        HttpClient http;
        HttpRequest request = get("/_ping");
        request.totalTimeout = 300ms;
        QCOMPARE(failureOf(http, sshTarget(u"ssh://deaf"_s), request).code, ErrorCode::Timeout);
    }

    // sshd turns a crowd away.
    void onlyTwoLogInAtOnce() {
        HttpClient http;
        std::vector<HttpClient::RequestId> ids;
        for (int i = 0; i < 20; ++i)
            ids.push_back(http.send(sshTarget(u"ssh://deaf"_s), get("/_ping"), [](const auto &) {}));
        QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), SshLanes::maxLogins, patience);
        // Another host waits for nobody, and by its answer more of the first would have been started.
        QVERIFY(exchange(http, sshTarget(u"ssh://kept"_s), get("/_ping")));
        QCOMPARE(ownChildren().size(), SshLanes::maxLogins + 1);
        for (const HttpClient::RequestId id : ids)
            http.cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), 1, patience);
    }

    void manyRequestsShareFewConnections() {
        HttpClient http;
        int answered = 0;
        for (int i = 0; i < 200; ++i) {
            http.send(sshTarget(u"ssh://kept"_s), get("/_ping"), [&answered](const auto &answer) {
                if (answer)
                    ++answered;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 200, patience);
        QVERIFY2(http.connectionCount() <= SshLanes::maxLanes,
                 qPrintable(QString::number(http.connectionCount())));
    }

    void waitingRequestsCanBeCancelled() {
        HttpClient http;
        bool called = false;
        std::vector<HttpClient::RequestId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(http.send(sshTarget(u"ssh://kept"_s), get("/_ping"),
                                    [&called](const auto &) { called = true; }));
        for (auto id = ids.rbegin(); id != ids.rend(); ++id)
            http.cancel(*id);
        QVERIFY(exchange(http, sshTarget(u"ssh://kept"_s), get("/_ping")));
        QVERIFY(!called);
    }

    void whatDoesNotEndIsEnded_data() {
        QTest::addColumn<QString>("host");
        QTest::newRow("deaf") << u"deaf"_s;
        QTest::newRow("ignores the request to end") << u"stubborn"_s;
    }
    void whatDoesNotEndIsEnded() {
        QFETCH(QString, host);
        HttpClient http;
        const auto id = http.send(sshTarget(u"ssh://"_s + host), get("/"), [](const auto &) {});
        QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), 1, patience);
        http.cancel(id);
        QTRY_VERIFY_WITH_TIMEOUT(haveNoChildren(), patience);
    }

    void aClientThatGoesTakesItsProcessesAlong() {
        {
            HttpClient http;
            QVERIFY(exchange(http, sshTarget(u"ssh://kept"_s), get("/_ping")));
            http.send(sshTarget(u"ssh://stubborn"_s), get("/"), [](const auto &) {});
            http.send(sshTarget(u"ssh://deaf"_s), get("/"), [](const auto &) {});
            QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), 3, patience);
        }
        QVERIFY(haveNoChildren());
    }

    void keptConnectionsCanBeClosed() {
        HttpClient http;
        const auto target = sshTarget(u"ssh://kept"_s);
        QVERIFY(exchange(http, target, get("/_ping")));
        QVERIFY(exchange(http, sshTarget(u"ssh://kept2"_s), get("/_ping")));
        http.closeConnections(target->endpoint);
        QTRY_COMPARE_WITH_TIMEOUT(ownChildren().size(), 1, patience);
        QVERIFY(exchange(http, target, get("/_ping")));
        QCOMPARE(http.connectionCount(), quint64{3});
    }

    void theProcessEndsWhenThisProgramIsKilled() {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
        QVERIFY(other.waitForReadyRead(patience));
        const QList<qint64> held = childrenOf(other.processId());
        QCOMPARE(held.size(), 1);
        other.kill();
        QVERIFY(other.waitForFinished(patience));
        const QString process = u"/proc/%1"_s.arg(held.constFirst());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(process), patience);
    }

    void aThousandConnectionsLeaveNothing();
};

void SshTransportTest::aThousandConnectionsLeaveNothing() {
    constexpr int cycles = 1'000;
    const QList<std::pair<QString, ErrorCode>> hosts{
        {u"ssh://once"_s, ErrorCode::None},
        {u"ssh://refused"_s, ErrorCode::ConnectionRefused},
        {u"ssh://cut"_s, ErrorCode::ConnectionLost},
        {u"ssh://killed"_s, ErrorCode::ConnectionLost},
    };
    HttpClient http;
    // What stays open from the first use on.
    QVERIFY(exchange(http, sshTarget(u"ssh://once"_s), get("/_ping")));
    QTRY_VERIFY_WITH_TIMEOUT(haveNoChildren(), patience);
    const int descriptors = openDescriptors();
    const quint64 connections = http.connectionCount();
    int right = 0;
    int done = 0;
    for (int i = 0; i < cycles; ++i) {
        // Every tenth is given up while it is under way.
        if (i % 10 == 9) {
            const QList<qint64> before = ownChildren();
            const auto id = http.send(sshTarget(u"ssh://deaf"_s), get("/"), [](const auto &) {});
            // Every other one once its own ssh runs; an earlier one may still be ending.
            const auto hasStarted = [&before] {
                const QList<qint64> now = ownChildren();
                return std::any_of(now.begin(), now.end(), [&](qint64 pid) { return !before.contains(pid); });
            };
            if (i % 20 == 19)
                QTRY_VERIFY_WITH_TIMEOUT(hasStarted(), patience);
            http.cancel(id);
            ++done;
            ++right;
            continue;
        }
        const auto &[url, code] = hosts.at(i % hosts.size());
        const Error error = failureOf(http, sshTarget(url), get("/_ping"));
        ++done;
        if (error.code == code)
            ++right;
    }
    QCOMPARE(done, cycles);
    QCOMPARE(right, cycles);
    QTRY_VERIFY_WITH_TIMEOUT(haveNoChildren(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(openDescriptors(), descriptors, patience);
    qInfo("%d cycles, %llu counted connections, %d descriptors before and after", cycles,
          static_cast<unsigned long long>(http.connectionCount() - connections), descriptors);
}

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold"_s)) {
        const auto started = SshProcess::start({"cat"}, &application);
        ::puts(started ? "started" : "refused");
        ::fflush(stdout);
        return QCoreApplication::exec();
    }
    SshTransportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sshtransport.moc"
