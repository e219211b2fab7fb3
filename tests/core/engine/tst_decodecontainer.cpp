// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

enum class State { Missing, Null, Invalid, Set };

template <class T>
State stateOf(const Field<T> &field) {
    return static_cast<State>(field.state());
}

/// A field of a record, where it stands in the answer, and what is not a value of it.
struct FieldRow {
    const char *pointer;
    std::function<State(const Container &)> state;
    const char *wrong;
    State whenNull;
};

template <class T>
FieldRow hostField(const char *pointer, Field<T> HostConfig::*member, const char *wrong,
                   State whenNull = State::Null) {
    return {pointer, [member](const Container &c) { return stateOf(c.hostConfig.*member); }, wrong, whenNull};
}

// "no list": a word, a number, an object, and a list with something else in it.
constexpr const char *noList = R"(["ALL", 1, {}, ["ALL", 1], [null], true])";
constexpr const char *noText = R"([1, true, [], {}, ["x"]])";
constexpr const char *noTruth = R"(["true", 1, 0, [], {}, "false"])";
constexpr const char *noNumber = R"(["1", true, 1.5, [], {}, 9223372036854775808, 1e300])";
constexpr const char *noMap = R"([[], 1, "x", {"a": 1}, {"a": null}])";
constexpr const char *noPorts =
    R"([[], 1, "x", {"80/tcp": {}}, {"80/tcp": 1}, {"80/tcp": [1]}, {"80/tcp": [null]},
    {"80/tcp": [{"HostIp": 1, "HostPort": "1"}]}, {"80/tcp": [{"HostIp": "", "HostPort": 1}]}])";
constexpr const char *noMounts = R"([{}, 1, "x", [1], [null], ["/a"], [{"Type": 1, "Destination": "/a"}],
    [{"Type": "bind", "Source": 1, "Destination": "/a"}], [{"Type": "bind", "Source": ["/run"], "Destination": "/a"}],
    [{"Type": "bind", "Source": "/a", "Destination": {}}]])";

QList<FieldRow> fieldRows() {
    return {
        hostField("/HostConfig/Privileged", &HostConfig::privileged, noTruth),
        hostField("/HostConfig/CapAdd", &HostConfig::capAdd, noList, State::Set),
        hostField("/HostConfig/CapDrop", &HostConfig::capDrop, noList, State::Set),
        hostField("/HostConfig/SecurityOpt", &HostConfig::securityOpt, noList, State::Set),
        hostField("/HostConfig/GroupAdd", &HostConfig::groupAdd, noList, State::Set),
        hostField("/HostConfig/NetworkMode", &HostConfig::networkMode, noText),
        hostField("/HostConfig/PidMode", &HostConfig::pidMode, noText),
        hostField("/HostConfig/IpcMode", &HostConfig::ipcMode, noText),
        hostField("/HostConfig/UTSMode", &HostConfig::utsMode, noText),
        hostField("/HostConfig/UsernsMode", &HostConfig::usernsMode, noText),
        hostField("/HostConfig/Memory", &HostConfig::memoryBytes, noNumber),
        hostField("/HostConfig/MemorySwap", &HostConfig::memorySwapBytes, noNumber),
        hostField("/HostConfig/NanoCpus", &HostConfig::nanoCpus, noNumber),
        hostField("/HostConfig/CpuQuota", &HostConfig::cpuQuota, noNumber),
        hostField("/HostConfig/CpuPeriod", &HostConfig::cpuPeriod, noNumber),
        hostField("/HostConfig/PidsLimit", &HostConfig::pidsLimit, noNumber),
        hostField("/HostConfig/OomKillDisable", &HostConfig::oomKillDisable, noTruth),
        hostField("/HostConfig/ReadonlyRootfs", &HostConfig::readonlyRootfs, noTruth),
        hostField("/HostConfig/PublishAllPorts", &HostConfig::publishAllPorts, noTruth),
        hostField("/HostConfig/PortBindings", &HostConfig::portBindings, noPorts, State::Set),
        hostField("/HostConfig/Tmpfs", &HostConfig::tmpfs, noMap),
        {"/Config/User", [](const Container &c) { return stateOf(c.user); }, noText, State::Null},
        {"/AppArmorProfile", [](const Container &c) { return stateOf(c.appArmorProfile); }, noText,
         State::Null},
        {"/NetworkSettings/Ports", [](const Container &c) { return stateOf(c.activePorts); }, noPorts,
         State::Set},
        {"/Mounts", [](const Container &c) { return stateOf(c.mounts); }, noMounts, State::Null},
    };
}

Container decodedFrom(const QByteArray &json) {
    auto container = decodeContainer(json);
    return container ? std::move(*container) : Container{};
}

const Mount *mountAt(const Container &container, const QString &destination) {
    for (const Mount &mount : *container.mounts) {
        if (mount.destination == destination)
            return &mount;
    }
    return nullptr;
}

} // namespace

class DecodeContainerTest : public QObject {
    Q_OBJECT

    const QByteArray m_inspect = recorded("inspect.json");

    static FieldRow row() {
        QFETCH(int, index);
        return fieldRows().at(index);
    }
    static void everyField() {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const FieldRow &field : fieldRows())
            QTest::newRow(field.pointer) << index++;
    }

private Q_SLOTS:
    void readsARunningContainer() {
        const Container c = decodedFrom(m_inspect);
        QCOMPARE(c.id.value, u"a73da83d371ee554b9975a646ac70fc09c0d06bd52c325100a352978ca25cc7d"_s);
        QCOMPARE(c.name, u"web-front"_s);
        QCOMPARE(c.imageName, u"registry.example/shop/web:1.4"_s);
        QVERIFY(c.imageId.startsWith(u"sha256:a4e70eb9"_s));
        QCOMPARE(c.created->nanosecondsSinceEpoch, 1'795'416'628'277'078'481);
        QCOMPARE(c.state.status, u"running"_s);
        QVERIFY(c.state.running && !c.state.oomKilled && !c.state.finishedAt);
        QCOMPARE(c.state.startedAt->nanosecondsSinceEpoch, 1'795'416'629'427'705'139);
        QCOMPARE(c.state.pid, 202);
        QCOMPARE(c.state.health, u"healthy"_s);
        QCOMPARE(*c.user, u"1000:1000"_s);
        QCOMPARE(c.exposedPorts, (QStringList{u"443/tcp"_s, u"80/tcp"_s, u"9000/udp"_s}));
        QCOMPARE(c.networks, QStringList{u"shop-backend"_s});
        QCOMPARE(c.labels.value(u"com.example.team"_s), u"shop"_s);
        const HostConfig &host = c.hostConfig;
        QCOMPARE(*host.capAdd, QStringList{u"CAP_NET_ADMIN"_s});
        QCOMPARE(*host.capDrop, QStringList{u"CAP_CHOWN"_s});
        QCOMPARE(*host.securityOpt, QStringList{u"no-new-privileges"_s});
        QVERIFY(host.groupAdd.isSet() && host.groupAdd->isEmpty());
        QCOMPARE(*host.memoryBytes, 268'435'456);
        QCOMPARE(*host.memorySwapBytes, 536'870'912);
        QCOMPARE(*host.pidsLimit, 100);
        QCOMPARE(host.tmpfs->value(u"/scratch"_s), u"size=16m"_s);
        QVERIFY(host.privileged.isSet() && !*host.privileged);
        QVERIFY(!c.inspectJson.isEmpty());
    }

    void readsOneThatNeverStarted() {
        const Container c = decodedFrom(recorded("inspect-created.json"));
        QCOMPARE(c.state.status, u"created"_s);
        QVERIFY(!c.state.running && !c.state.startedAt && !c.state.finishedAt);
        QVERIFY(c.hostConfig.pidsLimit.isNull());
        QVERIFY(c.environment.empty() && c.state.health.isEmpty());
        QVERIFY(stateOf(c.hostConfig.tmpfs) == State::Missing);
        QCOMPARE(c.mounts->size(), size_t{1});
        QCOMPARE(c.mounts->front().propagation, u"rslave"_s);
        QVERIFY(c.mounts->front().readWrite.isSet() && !*c.mounts->front().readWrite);
    }

    void omittedStaysMissing_data() { everyField(); }
    void omittedStaysMissing() {
        const FieldRow field = row();
        const QByteArray json =
            replaced(m_inspect, field.pointer, "null"); // not every answer has every field
        const auto container = decodeContainer(removed(json, field.pointer));
        QVERIFY(container);
        QVERIFY(field.state(*container) == State::Missing);
    }

    void nullIsTold_data() { everyField(); }
    void nullIsTold() {
        const FieldRow field = row();
        const auto container = decodeContainer(replaced(m_inspect, field.pointer, "null"));
        QVERIFY(container);
        QVERIFY(field.state(*container) == field.whenNull);
    }

    void anotherTypeIsInvalid_data() { everyField(); }
    void anotherTypeIsInvalid() {
        const FieldRow field = row();
        const QByteArray values(field.wrong);
        const auto pointers = pointersIn(values);
        int tried = 0;
        for (const QByteArray &pointer : pointers) {
            if (pointer.count('/') != 1)
                continue;
            ++tried;
            const QByteArray value = valueAt(values, pointer);
            const auto container = decodeContainer(replaced(m_inspect, field.pointer, value));
            QVERIFY2(container, value.constData());
            QVERIFY2(field.state(*container) == State::Invalid, value.constData());
        }
        QVERIFY(tried >= 5);
    }

    void withoutHostConfig() {
        for (const char *value : {"null", "[]", "7", "\"x\""}) {
            const auto container = decodeContainer(replaced(m_inspect, "/HostConfig", value));
            QVERIFY2(container, value);
            QVERIFY2(!container->hostConfig.privileged.isSet() && !container->hostConfig.capAdd.isSet(),
                     value);
        }
    }

    void mountsAreTheUnion() {
        const Container c = decodedFrom(m_inspect);
        QCOMPARE(c.mounts->size(), size_t{4});
        QCOMPARE(mountAt(c, u"/conf"_s)->path, u"Mounts[0]"_s);
        QCOMPARE(mountAt(c, u"/data"_s)->name, u"shop-data"_s);
        QVERIFY(*mountAt(c, u"/data"_s)->readWrite);
        QCOMPARE(mountAt(c, u"/host"_s)->source, u"/srv/shop"_s);

        // An engine that lists no mounts before the first start.
        const Container created = decodedFrom(replaced(m_inspect, "/Mounts", "[]"));
        QCOMPARE(created.mounts->size(), size_t{4});
        const Mount *bind = mountAt(created, u"/host"_s);
        QCOMPARE(bind->path, u"HostConfig.Binds[1]"_s);
        QCOMPARE(bind->type, u"bind"_s);
        QCOMPARE(bind->source, u"/srv/shop"_s);
        QVERIFY(bind->readWrite.isSet() && !*bind->readWrite);
        const Mount *volume = mountAt(created, u"/data"_s);
        QCOMPARE(volume->path, u"HostConfig.Binds[0]"_s);
        QCOMPARE(volume->type, u"volume"_s);
        QCOMPARE(volume->name, u"shop-data"_s);
        QVERIFY(*volume->readWrite);
        const Mount *specified = mountAt(created, u"/conf"_s);
        QCOMPARE(specified->path, u"HostConfig.Mounts[0]"_s);
        QCOMPARE(specified->source, u"/etc"_s);
        QVERIFY(!*specified->readWrite);
        const Mount *media = mountAt(created, u"/media"_s);
        QCOMPARE(media->name, u"shop-media"_s);
        QVERIFY(*media->readWrite); // without ReadOnly it is writable
    }

    void bindModes_data() {
        QTest::addColumn<QString>("bind");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("readWrite");
        QTest::addColumn<QString>("propagation");
        QTest::newRow("plain") << u"/a:/in"_s << u"/a"_s << true << QString();
        QTest::newRow("rw") << u"/a:/in:rw"_s << u"/a"_s << true << QString();
        QTest::newRow("ro") << u"/a:/in:ro"_s << u"/a"_s << false << QString();
        QTest::newRow("several") << u"/a:/in:z,ro,rshared"_s << u"/a"_s << false << u"rshared"_s;
        QTest::newRow("slave") << u"/a:/in:rslave"_s << u"/a"_s << true << u"rslave"_s;
        QTest::newRow("volume") << u"v:/in:nocopy"_s << u"v"_s << true << QString();
    }
    void bindModes() {
        QFETCH(QString, bind);
        const QByteArray json = replaced(replaced(m_inspect, "/Mounts", "[]"), "/HostConfig/Binds",
                                         "[\"" + bind.toUtf8() + "\"]");
        const Container c = decodedFrom(json);
        const Mount *mount = mountAt(c, u"/in"_s);
        QVERIFY(mount);
        QTEST(mount->source, "source");
        QTEST(*mount->readWrite, "readWrite");
        QTEST(mount->propagation, "propagation");
    }

    void wrongMountParts_data() {
        QTest::addColumn<QByteArray>("pointer");
        for (const char *pointer : {"/HostConfig/Binds", "/HostConfig/Mounts", "/HostConfig/Mounts/0",
                                    "/HostConfig/Mounts/0/Source", "/HostConfig/Mounts/0/Type",
                                    "/HostConfig/Mounts/0/Target", "/Mounts/2/Source"})
            QTest::newRow(pointer) << QByteArray(pointer);
    }
    // A source that cannot be read could be the runtime socket.
    void wrongMountParts() {
        QFETCH(QByteArray, pointer);
        const QByteArray json =
            pointer.startsWith("/Mounts") ? m_inspect : replaced(m_inspect, "/Mounts", "[]");
        QVERIFY(stateOf(decodedFrom(replaced(json, pointer.constData(), "7")).mounts) == State::Invalid);
    }

    void readOnlyOfAnotherTypeIsInvalid() {
        const Container c = decodedFrom(replaced(m_inspect, "/Mounts/0/RW", "\"false\""));
        QVERIFY(mountAt(c, u"/conf"_s)->readWrite.state() == Field<bool>::State::Invalid);
    }

    void ports() {
        const Container c = decodedFrom(m_inspect);
        const std::vector<PortBinding> configured{{u"443/tcp"_s, u""_s, u"8443"_s},
                                                  {u"80/tcp"_s, u"127.0.0.1"_s, u"8080"_s}};
        const std::vector<PortBinding> active{{u"443/tcp"_s, u"0.0.0.0"_s, u"8443"_s},
                                              {u"443/tcp"_s, u"::"_s, u"8443"_s},
                                              {u"80/tcp"_s, u"127.0.0.1"_s, u"8080"_s}};
        QVERIFY(*c.hostConfig.portBindings == configured);
        QVERIFY(*c.activePorts == active); // 9000/udp: null is exposed, not published
        const Container bare =
            decodedFrom(replaced(m_inspect, "/HostConfig/PortBindings", R"({"53/udp":[{}],"54/udp":[]})"));
        const std::vector<PortBinding> everywhere{{u"53/udp"_s, {}, {}}};
        QVERIFY(*bare.hostConfig.portBindings == everywhere);
    }

    void withoutId_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << removed(m_inspect, "/Id");
        QTest::newRow("empty") << replaced(m_inspect, "/Id", "\"\"");
        QTest::newRow("null") << replaced(m_inspect, "/Id", "null");
        QTest::newRow("number") << replaced(m_inspect, "/Id", "1");
    }
    void withoutId() {
        QFETCH(QByteArray, json);
        const auto container = decodeContainer(json);
        QVERIFY(!container);
        QCOMPARE(container.error().code, ErrorCode::Malformed);
    }

    void hugeEnvironment() {
        QByteArray list = "[";
        for (int i = 0; i < 100'000; ++i)
            list += "\"VARIABLE_" + QByteArray::number(i) + "=value\",";
        list.back() = ']';
        QElapsedTimer timer;
        timer.start();
        const Container c = decodedFrom(replaced(m_inspect, "/Config/Env", list));
        QCOMPARE(c.environment.size(), size_t{100'000});
        QCOMPARE(c.environment.back().name, u"VARIABLE_99999"_s);
        QVERIFY2(timer.elapsed() < 20'000, "quadratic?");
    }

    // One host must not keep the network thread of all busy.
    void hugeListOfBinds() {
        QByteArray list = "[";
        for (int i = 0; i < 100'000; ++i)
            list += "\"/srv/" + QByteArray::number(i) + ":/in/" + QByteArray::number(i) + "\",";
        list.back() = ']';
        QElapsedTimer timer;
        timer.start();
        const Container c = decodedFrom(replaced(m_inspect, "/HostConfig/Binds", list));
        QCOMPARE(c.mounts->size(), size_t{100'004});
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void sameAnswerSameRecord() {
        QVERIFY(decodedFrom(m_inspect) == decodedFrom(m_inspect));
        QVERIFY(decodedFrom(m_inspect) != decodedFrom(replaced(m_inspect, "/RestartCount", "1")));
    }
};

QTEST_APPLESS_MAIN(DecodeContainerTest)
#include "tst_decodecontainer.moc"
