// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

class DecodeDaemonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsVersionAndInfo() {
        Daemon daemon;
        daemon.apiVersion = u"1.41"_s;
        QVERIFY(decodeVersion(recorded("version.json"), daemon));
        QCOMPARE(daemon.version, u"20.10.24+dfsg1"_s);
        QCOMPARE(daemon.maxApiVersion, u"1.41"_s);
        QCOMPARE(daemon.os, u"linux"_s);
        QCOMPARE(daemon.arch, u"amd64"_s);
        QCOMPARE(daemon.components.size(), size_t{4});
        QCOMPARE(daemon.components[2].name, u"runc"_s);
        QCOMPARE(daemon.components[2].version, u"1.1.5+ds1"_s);
        QVERIFY(!daemon.osType && !daemon.memTotalBytes); // only /info says them

        QVERIFY(decodeInfo(recorded("info.json"), daemon));
        QCOMPARE(daemon.apiVersion, u"1.41"_s); // the negotiated one is not overwritten
        QVERIFY(daemon.id.startsWith(u"AEGW:"_s));
        QCOMPARE(daemon.name, u"shop-1"_s);
        QCOMPARE(daemon.kernel, u"6.1.0-18-amd64"_s);
        QCOMPARE(daemon.cgroupVersion, u"1"_s);
        QCOMPARE(daemon.storageDriver, u"overlay2"_s);
        QCOMPARE(*daemon.osType, u"linux"_s);
        QCOMPARE(*daemon.securityOptions, QStringList{u"name=seccomp,profile=default"_s});
        QVERIFY(daemon.warnings.isSet() && daemon.warnings->isEmpty()); // null is the empty list
        QCOMPARE(*daemon.memTotalBytes, 16'777'216'000);
        QCOMPARE(*daemon.cpuCount, 2);
        QVERIFY(*daemon.memoryLimit && *daemon.pidsLimit);
    }

    void keepsWhatAnAnswerLacks() {
        Daemon daemon;
        daemon.kernel = u"5.10"_s;
        daemon.version = u"20.10"_s;
        QVERIFY(decodeVersion(R"({"Version": "", "KernelVersion": null})", daemon));
        QCOMPARE(daemon.kernel, u"5.10"_s);
        QCOMPARE(daemon.version, u"20.10"_s);
        QVERIFY(decodeInfo("{}", daemon));
        QVERIFY(daemon.securityOptions.state() == Field<QStringList>::State::Missing);
    }

    void wrongTypesStayVisible() {
        const QByteArray info = recorded("info.json");
        Daemon daemon;
        QVERIFY(decodeInfo(replaced(info, "/SecurityOptions", "\"name=seccomp\""), daemon));
        QVERIFY(daemon.securityOptions.state() == Field<QStringList>::State::Invalid);
        QVERIFY(decodeInfo(replaced(info, "/OSType", "1"), daemon));
        QVERIFY(daemon.osType.state() == Field<QString>::State::Invalid);
        QVERIFY(decodeInfo(replaced(info, "/MemTotal", "1e300"), daemon));
        QVERIFY(daemon.memTotalBytes.state() == Field<qint64>::State::Invalid);
        QVERIFY(decodeInfo(replaced(info, "/MemTotal", "9223372036854775808"), daemon));
        QVERIFY(daemon.memTotalBytes.state() == Field<qint64>::State::Invalid);
        QVERIFY(decodeInfo(replaced(info, "/MemTotal", "9223372036854775807"), daemon));
        QVERIFY(daemon.memTotalBytes.isSet());
        QVERIFY(decodeInfo(replaced(info, "/PidsLimit", "\"true\""), daemon));
        QVERIFY(daemon.pidsLimit.state() == Field<bool>::State::Invalid);
    }

    void componentsOfAnyShape_data() {
        QTest::addColumn<QByteArray>("components");
        QTest::addColumn<int>("count");
        QTest::newRow("null") << QByteArray("null") << 0;
        QTest::newRow("text") << QByteArray("\"Engine\"") << 0;
        QTest::newRow("object") << QByteArray("{}") << 0;
        QTest::newRow("nameless") << QByteArray(R"([{"Version": "1"}, {"Name": 7}, 7, null])") << 0;
        QTest::newRow("without version") << QByteArray(R"([{"Name": "Engine"}])") << 1;
    }
    void componentsOfAnyShape() {
        QFETCH(QByteArray, components);
        Daemon daemon;
        QVERIFY(decodeVersion(replaced(recorded("version.json"), "/Components", components), daemon));
        QTEST(static_cast<int>(daemon.components.size()), "count");
    }

    void events() {
        const auto event = decodeEvent(recorded("event.json"));
        QVERIFY(event);
        QCOMPARE(event->type, u"container"_s);
        QCOMPARE(event->action, u"start"_s);
        QVERIFY(event->actorId.startsWith(u"a73da83d371e"_s));
        QCOMPARE(event->time.nanosecondsSinceEpoch, 1'795'416'629'427'705'139);
    }

    void eventsWithoutWhatMatters_data() {
        QTest::addColumn<QByteArray>("json");
        const QByteArray event = recorded("event.json");
        QTest::newRow("no type") << removed(event, "/Type");
        QTest::newRow("no action") << removed(event, "/Action");
        QTest::newRow("action of another type") << replaced(event, "/Action", "[\"start\"]");
        QTest::newRow("empty") << QByteArray("{}");
    }
    void eventsWithoutWhatMatters() {
        QFETCH(QByteArray, json);
        const auto decoded = decodeEvent(json);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::Malformed);
    }

    void errorMessages_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("engine") << QByteArray(R"({"message":"No such container: x"})")
                                << u"No such container: x"_s;
        QTest::newRow("text") << QByteArray("  404 page\n not found ") << u"404 page not found"_s;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("other json") << QByteArray(R"({"error":"x"})") << u"{\"error\":\"x\"}"_s;
        QTest::newRow("message of another type") << QByteArray(R"({"message":7})") << u"{\"message\":7}"_s;
    }
    void errorMessages() {
        QFETCH(QByteArray, body);
        QTEST(decodeErrorMessage(body), "message");
    }

    void errorMessagesAreShort() {
        QVERIFY(decodeErrorMessage("{\"message\":\"" + QByteArray(100'000, 'x') + "\"}").size() <= 500);
        QVERIFY(decodeErrorMessage(QByteArray(100'000, 'x')).size() <= 200);
        QVERIFY(decodeErrorMessage(QByteArray(100'000, '[')).size() <= 200);
    }
};

QTEST_APPLESS_MAIN(DecodeDaemonTest)
#include "tst_decodedaemon.moc"
