// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/exposure.h"
#include "core/audit/normalise/hostpath.h"
#include "core/audit/normalise/joined.h"
#include "core/audit/normalise/seccomp.h"
#include "core/audit/normalise/securityopt.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/audit/normalise/version.h"

#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

ContainerPtr joined(const QString &id, const QString &networkMode) {
    auto container = std::make_shared<Container>();
    container->id.value = id;
    container->name = u"name-"_s + id.left(1);
    container->hostConfig.networkMode = networkMode;
    return container;
}

} // namespace

class TestNormalise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capabilities_data();
    void capabilities();
    void users_data();
    void users();
    void securityOptions();
    void noNewPrivilegesOf_data();
    void noNewPrivilegesOf();
    void userNamespaces();
    void paths_data();
    void paths();
    void relations_data();
    void relations();
    void reaches_data();
    void reaches();
    void portRanges();
    void versions_data();
    void versions();
    void versionOrder();
    void owners();
    void seccompIsBoundedByDepth();
};

void TestNormalise::capabilities_data() {
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("drop");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("missing");
    const QStringList none;
    QTest::newRow("defaults") << false << none << none << 14 << u"CAP_NET_RAW"_s << u"CAP_SYS_ADMIN"_s;
    QTest::newRow("privileged") << true << none << QStringList{u"ALL"_s} << 41 << u"CAP_BPF"_s
                                << u"CAP_NONE"_s;
    QTest::newRow("drop all") << false << none << QStringList{u"all"_s} << 0 << QString() << u"CAP_CHOWN"_s;
    QTest::newRow("drop all, add one") << false << QStringList{u"net_raw"_s} << QStringList{u"ALL"_s} << 1
                                       << u"CAP_NET_RAW"_s << u"CAP_CHOWN"_s;
    QTest::newRow("add all, drop all")
        << false << QStringList{u"ALL"_s} << QStringList{u"ALL"_s} << 41 << u"CAP_SYS_ADMIN"_s << u"ALL"_s;
    QTest::newRow("add all, drop one") << false << QStringList{u"ALL"_s} << QStringList{u"CAP_SYS_ADMIN"_s}
                                       << 40 << u"CAP_BPF"_s << u"CAP_SYS_ADMIN"_s;
    QTest::newRow("add wins") << false << QStringList{u"NET_RAW"_s} << QStringList{u"NET_RAW"_s, u"MKNOD"_s}
                              << 13 << u"CAP_NET_RAW"_s << u"CAP_MKNOD"_s;
}

void TestNormalise::capabilities() {
    QFETCH(bool, privileged);
    QFETCH(QStringList, add);
    QFETCH(QStringList, drop);
    QFETCH(int, count);
    QFETCH(QString, held);
    QFETCH(QString, missing);
    const QSet<QString> effective = effectiveCapabilities(privileged, add, drop);
    QCOMPARE(effective.size(), count);
    QVERIFY(held.isEmpty() || effective.contains(held));
    QVERIFY(!effective.contains(missing));
}

void TestNormalise::users_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("root");
    QTest::addColumn<bool>("rootGroup");
    QTest::addColumn<bool>("named");
    for (const char *text : {"", "0", "00", "+0", "-0", "root", "root:www", "0:1000", ":1000"})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(QLatin1StringView(text))))
            << QString::fromLatin1(text) << true << false << false;
    QTest::newRow("0:0") << u"0:0"_s << true << true << false;
    QTest::newRow("root:root") << u"root:root"_s << true << true << false;
    QTest::newRow("1000") << u"1000"_s << false << false << false;
    QTest::newRow("1000:00") << u"1000:00"_s << false << true << false;
    QTest::newRow("app") << u"app"_s << false << false << true;
    QTest::newRow("app:root") << u"app:root"_s << false << true << true;
    QTest::newRow("0x0") << u"0x0"_s << false << false << true;
    QTest::newRow("too long a number") << u"99999999999999999999"_s << false << false << true;
}

void TestNormalise::users() {
    QFETCH(QString, text);
    QFETCH(bool, root);
    QFETCH(bool, rootGroup);
    QFETCH(bool, named);
    const ParsedUser user = parseUser(text);
    QCOMPARE(user.isRoot, root);
    QCOMPARE(user.isRootGroup, rootGroup);
    QCOMPARE(user.isNamed(), named);
}

void TestNormalise::securityOptions() {
    const auto options = parseSecurityOptions(
        {u"no-new-privileges"_s, u"label:type:a=b"_s, u"apparmor:x"_s, u"seccomp={\"a\":\"b=c\"}"_s});
    QCOMPARE(options.size(), size_t(4));
    QVERIFY(options.at(0).key == u"no-new-privileges"_s && !options.at(0).value);
    QVERIFY(options.at(1).key == u"label:type:a"_s && options.at(1).value == u"b"_s);
    QVERIFY(options.at(2).key == u"apparmor"_s && options.at(2).value == u"x"_s);
    QVERIFY(options.at(3).key == u"seccomp"_s && options.at(3).value == u"{\"a\":\"b=c\"}"_s);
    QCOMPARE(lastSecurityOption({u"seccomp=a"_s, u"x"_s, u"seccomp:b"_s}, u"seccomp"_s)->index, 2);
    QVERIFY(!lastSecurityOption({}, u"seccomp"_s));
}

void TestNormalise::noNewPrivilegesOf_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<NoNewPrivileges>("state");
    for (const char *yes : {"1", "t", "T", "true", "TRUE", "True"})
        QTest::newRow(yes) << u"no-new-privileges="_s + QString::fromLatin1(yes) << NoNewPrivileges::On;
    for (const char *no : {"0", "f", "F", "false", "FALSE", "False"})
        QTest::newRow(no) << u"no-new-privileges:"_s + QString::fromLatin1(no) << NoNewPrivileges::Off;
    QTest::newRow("bare") << u"no-new-privileges"_s << NoNewPrivileges::On;
    QTest::newRow("tRue") << u"no-new-privileges=tRue"_s << NoNewPrivileges::Invalid;
    QTest::newRow("empty") << u"no-new-privileges="_s << NoNewPrivileges::Invalid;
    QTest::newRow("another key") << u"x-no-new-privileges"_s << NoNewPrivileges::Unset;
}

void TestNormalise::noNewPrivilegesOf() {
    QFETCH(QString, entry);
    QFETCH(NoNewPrivileges, state);
    QCOMPARE(noNewPrivileges({entry}), state);
}

void TestNormalise::userNamespaces() {
    Container container;
    Daemon daemon;
    QCOMPARE(userNamespaceOf(container, daemon), UserNamespace::Unknown);
    daemon.securityOptions = QStringList{u"name=seccomp,profile=builtin"_s};
    QCOMPARE(userNamespaceOf(container, daemon), UserNamespace::Host);
    daemon.securityOptions = QStringList{u"name=userns"_s};
    QCOMPARE(userNamespaceOf(container, daemon), UserNamespace::Unknown);
    container.hostConfig.usernsMode = QString();
    QCOMPARE(userNamespaceOf(container, daemon), UserNamespace::Remapped);
    container.hostConfig.usernsMode = u"host"_s;
    QCOMPARE(userNamespaceOf(container, daemon), UserNamespace::Host);
    daemon.securityOptions = QStringList{u"name=rootless"_s};
    QCOMPARE(userNamespaceOf(container, daemon), UserNamespace::Rootless);
    QCOMPARE(escapeSeverity(Severity::Critical, UserNamespace::Rootless), Severity::High);
    QCOMPARE(escapeSeverity(Severity::Low, UserNamespace::Remapped), Severity::Low);
    QCOMPARE(escapeSeverity(Severity::Critical, UserNamespace::Unknown), Severity::Critical);
}

void TestNormalise::paths_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("clean");
    QTest::newRow("root") << u"/"_s << u"/"_s;
    QTest::newRow("slashes") << u"//run///docker.sock//"_s << u"/run/docker.sock"_s;
    QTest::newRow("dots") << u"/a/./b/../c/."_s << u"/a/c"_s;
    QTest::newRow("above the root") << u"/../../etc"_s << u"/etc"_s;
    QTest::newRow("var run") << u"/var/run"_s << u"/run"_s;
    QTest::newRow("below var run") << u"/var/run/docker.sock"_s << u"/run/docker.sock"_s;
    QTest::newRow("var runner") << u"/var/runner"_s << u"/var/runner"_s;
    QTest::newRow("host_mnt") << u"/host_mnt/var/run/x"_s << u"/run/x"_s;
    QTest::newRow("host_mnt itself") << u"/host_mnt"_s << u"/"_s;
    QTest::newRow("desktop") << u"/run/desktop/mnt/host/etc"_s << u"/etc"_s;
    QTest::newRow("relative") << u"web-data"_s << u"web-data"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestNormalise::paths() {
    QFETCH(QString, written);
    QFETCH(QString, clean);
    QCOMPARE(cleanHostPath(written), clean);
    QCOMPARE(cleanHostPath(clean), clean);
}

void TestNormalise::relations_data() {
    QTest::addColumn<QString>("mounted");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<PathRelation>("relation");
    QTest::newRow("same") << u"/run/docker.sock"_s << u"/run/docker.sock"_s << PathRelation::Same;
    QTest::newRow("above") << u"/run"_s << u"/run/docker.sock"_s << PathRelation::Contains;
    QTest::newRow("root") << u"/"_s << u"/run/docker.sock"_s << PathRelation::Contains;
    QTest::newRow("below") << u"/etc/ssh"_s << u"/etc"_s << PathRelation::Below;
    QTest::newRow("beginning of a name") << u"/ru"_s << u"/run/docker.sock"_s << PathRelation::Unrelated;
    QTest::newRow("longer name") << u"/run/docker.sock2"_s << u"/run/docker.sock"_s
                                 << PathRelation::Unrelated;
    QTest::newRow("star") << u"/run/user/1000/docker.sock"_s << u"/run/user/*/docker.sock"_s
                          << PathRelation::Same;
    QTest::newRow("above a star") << u"/run/user/1000"_s << u"/run/user/*/docker.sock"_s
                                  << PathRelation::Contains;
}

void TestNormalise::relations() {
    QFETCH(QString, mounted);
    QFETCH(QString, pattern);
    QFETCH(PathRelation, relation);
    QCOMPARE(relationOf(mounted, pattern), relation);
}

void TestNormalise::reaches_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<Reach>("reach");
    for (const char *every : {"", "0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0", "::ffff:0.0.0.0", "*"})
        QTest::newRow(qPrintable(u"every '%1'"_s.arg(QLatin1StringView(every))))
            << QString::fromLatin1(every) << Reach::Everyone;
    for (const char *loopback :
         {"127.0.0.1", "127.9.8.7", "::1", "[::1]", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
        QTest::newRow(loopback) << QString::fromLatin1(loopback) << Reach::Loopback;
    for (const char *address : {"192.0.2.1", "10.0.0.1", "2001:db8::1", "fe80::1%eth0", "::10"})
        QTest::newRow(address) << QString::fromLatin1(address) << Reach::Address;
    for (const char *other : {"everywhere", "192.0.2", "1.2.3.4.5"})
        QTest::newRow(other) << QString::fromLatin1(other) << Reach::Unreadable;
}

void TestNormalise::reaches() {
    QFETCH(QString, address);
    QFETCH(Reach, reach);
    QCOMPARE(reachOf(address), reach);
}

void TestNormalise::portRanges() {
    const PortRange range = portRange(u"8000-8010"_s);
    QCOMPARE(range.first, 8000);
    QCOMPARE(range.last, 8010);
    QVERIFY(range.contains(8010) && !range.contains(8011));
    QCOMPARE(portRange(u"22"_s).last, 22);
    for (const char *wrong : {"", "0", "70000", "10-5", "-5", "a"})
        QCOMPARE(portRange(QString::fromLatin1(wrong)).first, 0);
}

void TestNormalise::versions_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<bool>("preRelease");
    QTest::addColumn<bool>("distro");
    const auto row = [](const char *text, QList<int> numbers, bool preRelease, bool distro) {
        QTest::newRow(text) << QString::fromLatin1(text) << numbers << preRelease << distro;
    };
    row("28.0.4", {28, 0, 4}, false, false);
    row("v1.7.2", {1, 7, 2}, false, false);
    row("18.09.1-ce", {18, 9, 1}, false, false);
    row("20.10.25+dfsg1", {20, 10, 25}, false, true);
    row("28.2.2-0ubuntu1", {28, 2, 2}, false, true);
    row("1.1.7-0ubuntu1~22.04.2", {1, 1, 7}, false, true);
    row("1.4.13~ds1", {1, 4, 13}, false, true);
    row("1.0.0-rc93", {1, 0, 0}, true, false);
    row("1.0-rc6", {1, 0, 0}, true, false);
    row("29.0.0-beta.2", {29, 0, 0}, true, false);
    row("5.15.0-91-generic", {5, 15, 0}, false, true);
    row("6", {6, 0, 0}, false, false);
}

void TestNormalise::versions() {
    QFETCH(QString, text);
    QFETCH(QList<int>, numbers);
    QFETCH(bool, preRelease);
    QFETCH(bool, distro);
    const auto version = parseVersion(text);
    QVERIFY(version);
    QCOMPARE(QList<int>(version->numbers.begin(), version->numbers.end()), numbers);
    QCOMPARE(version->isPreRelease, preRelease);
    QCOMPARE(version->isDistroBuild, distro);
}

void TestNormalise::versionOrder() {
    const QStringList rising{u"1.0.0-rc93"_s, u"1.0.0"_s,          u"1.3.9"_s,
                             u"1.10.0"_s,     u"20.10.24+dfsg1"_s, u"28.0.0"_s};
    for (qsizetype i = 1; i < rising.size(); ++i) {
        QVERIFY(isOlder(*parseVersion(rising.at(i - 1)), *parseVersion(rising.at(i))));
        QVERIFY(!isOlder(*parseVersion(rising.at(i)), *parseVersion(rising.at(i - 1))));
    }
    for (const char *wrong : {"", "unknown", "dev", "-1.2"})
        QVERIFY(!parseVersion(QString::fromLatin1(wrong)));
}

void TestNormalise::owners() {
    Snapshot snapshot;
    const QString a(64, u'a');
    const QString b(64, u'b');
    const QString c(64, u'c');
    snapshot.containers = {joined(a, u"container:"_s + b), joined(b, u"container:name-c"_s),
                           joined(c, u"host"_s)};
    const auto end = [&](size_t place) {
        return namespaceOwner(*snapshot.containers.at(place), snapshot, &HostConfig::networkMode);
    };
    QCOMPARE(end(0).owner, snapshot.containers.at(2).get());
    QCOMPARE(end(0).state, NamespaceOwner::State::Joined);
    QCOMPARE(end(2).state, NamespaceOwner::State::Own);
    QVERIFY(joinsAnotherContainer(*snapshot.containers.at(0)));
    QVERIFY(!joinsAnotherContainer(*snapshot.containers.at(2)));

    snapshot.containers.at(2) = joined(c, u"container:"_s + a.left(12));
    for (size_t place = 0; place < 3; ++place)
        QCOMPARE(end(place).state, NamespaceOwner::State::Cyclic);
    // An equal record of an earlier snapshot is the same container.
    const Container earlier = *snapshot.containers.front();
    QCOMPARE(namespaceOwner(earlier, snapshot, &HostConfig::networkMode).reference, end(0).reference);
    snapshot.containers.at(2) = joined(c, u"container:"_s);
    QCOMPARE(end(0).state, NamespaceOwner::State::Missing);
    // A longer chain than any real one still ends.
    snapshot.containers.clear();
    for (int i = 0; i < 500; ++i)
        snapshot.containers.push_back(
            joined(u"%1"_s.arg(i, 64, 10, QChar(u'0')), u"container:%1"_s.arg(i + 1, 64, 10, QChar(u'0'))));
    QCOMPARE(end(0).state, NamespaceOwner::State::Missing);
}

void TestNormalise::seccompIsBoundedByDepth() {
    const QString deep = u"{\"defaultAction\":"_s + QString(100000, u'[');
    QVERIFY(!readSeccompProfile(deep, {}).readable);
    QVERIFY(!readSeccompProfile(u"[]"_s, {}).readable);
    QVERIFY(!readSeccompProfile(u"{\"defaultAction\": 7}"_s, {}).readable);
    const SeccompProfile odd = readSeccompProfile(
        u"{\"defaultAction\":\"SCMP_ACT_ERRNO\",\"syscalls\":[1,null,{\"names\":\"bpf\"},{\"names\":[2]}]}"_s,
        {});
    QVERIFY(odd.readable && !odd.allowsByDefault && odd.dangerous.isEmpty());
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
