// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecontainers.h"
#include "realengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using hullwatch::test::CertificateAuthority;
using hullwatch::test::CertificateFiles;
using hullwatch::test::RealEngine;
using hullwatch::test::Transport;
using hullwatch::test::Validity;

namespace {

/// One of each kind: started, only created, joined to another, with preparations, or perhaps refused.
const QStringList kNames{u"plain"_s,   u"hardened"_s,   u"privileged"_s, u"hostnet"_s, u"joinhostnet"_s,
                         u"sockdir"_s, u"hiddensock"_s, u"published"_s,  u"cpuset"_s,  u"writer"_s};

QStringList alive(const QList<qint64> &pids) {
    QStringList result;
    for (const qint64 pid : pids) {
        const QString entry = u"/proc/"_s + QString::number(pid);
        if (QFileInfo::exists(entry))
            result.append(QString::number(pid));
    }
    return result;
}

/// The control groups that the engine in this directory left, in the hierarchies of version 1 and of
/// version 2.
QStringList controlGroups(const QString &directory) {
    const QString name = u"hullwatch-test-"_s + directory.section(u'/', -1);
    const QDir root(u"/sys/fs/cgroup"_s);
    QStringList found;
    const QStringList hierarchies = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot) + QStringList{u"."_s};
    for (const QString &hierarchy : hierarchies) {
        const QString path = root.filePath(hierarchy) + u'/' + name;
        if (QFileInfo::exists(path))
            found.append(path);
    }
    return found;
}

QByteArray opensslOutput(const QStringList &arguments, int *exitCode = nullptr) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments, QIODevice::ReadOnly);
    process.waitForFinished();
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAll();
}

bool verifies(const QString &ca, const QString &certificate, const QStringList &more) {
    int exitCode = -1;
    opensslOutput(QStringList{u"verify"_s, u"-CAfile"_s, ca} + more + QStringList{certificate}, &exitCode);
    return exitCode == 0;
}

/// What the program does when it is started as `tst_realengine --hold`: it has an engine, tells about it in
/// one line and waits for the end of its standard input, or to be killed.
int hold() {
    QString error;
    const auto engine = RealEngine::start({QStringList{u"plain"_s}, {}}, &error);
    if (!engine) {
        std::fputs(qPrintable(error), stderr);
        return 1;
    }
    std::printf("%s", qPrintable(engine->directory()));
    const QList<qint64> pids = engine->processIds();
    for (const qint64 pid : pids)
        std::printf(" %lld", static_cast<long long>(pid));
    std::printf("\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

class TestRealEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates();
    void answersOverBothTransports_data();
    void answersOverBothTransports();
    void refusesAStrangersCertificate();
    void makesEveryContainer();
    void writerHasChanges();
    void networkAndSocketAreReal();
    void destructorLeavesNothing();
    void deathLeavesNothing_data();
    void deathLeavesNothing();
    void failureShowsTheLog();
    void cleanupTestCase();

private:
    QJsonObject inspect(const QString &name) const;

    std::unique_ptr<RealEngine> m_engine;
};

void TestRealEngine::initTestCase() {
    HULLWATCH_REQUIRE_ENGINE();
    QString error;
    QElapsedTimer timer;
    timer.start();
    m_engine = RealEngine::start({kNames, {}}, &error);
    QVERIFY2(m_engine, qPrintable(error));
    qInfo("engine with %lld containers in %lld ms", static_cast<long long>(m_engine->containerNames().size()),
          static_cast<long long>(timer.elapsed()));
}

void TestRealEngine::cleanupTestCase() {
    m_engine.reset();
}

QJsonObject TestRealEngine::inspect(const QString &name) const {
    return QJsonDocument::fromJson(m_engine->docker({u"inspect"_s, name})).array().at(0).toObject();
}

void TestRealEngine::certificates() {
    CertificateAuthority authority;
    CertificateAuthority stranger;
    const CertificateFiles server = authority.server();
    const CertificateFiles expired = authority.server({u"localhost"_s, u"IP:127.0.0.1"_s, Validity::Expired});
    const CertificateFiles early =
        authority.server({u"localhost"_s, u"IP:127.0.0.1"_s, Validity::NotYetValid});
    const CertificateFiles elsewhere = authority.server({u"x"_s, u"DNS:wrong.example"_s, Validity::Now});
    const CertificateFiles client = authority.client();
    const CertificateFiles own = authority.selfSignedServer();
    QCOMPARE(authority.error(), QString());
    QCOMPARE(stranger.error(), QString());

    const QString ca = authority.caFile();
    const QStringList asServer{u"-purpose"_s, u"sslserver"_s};
    const QStringList asClient{u"-purpose"_s, u"sslclient"_s};
    QVERIFY(verifies(ca, server.cert, asServer + QStringList{u"-verify_ip"_s, u"127.0.0.1"_s}));
    QVERIFY(verifies(ca, server.cert, asServer + QStringList{u"-verify_hostname"_s, u"localhost"_s}));
    QVERIFY(!verifies(ca, server.cert, asClient));
    QVERIFY(verifies(ca, client.cert, asClient));
    QVERIFY(!verifies(ca, client.cert, asServer));
    QVERIFY(!verifies(stranger.caFile(), server.cert, asServer));
    QVERIFY(!verifies(ca, expired.cert, asServer));
    QVERIFY(verifies(ca, expired.cert, asServer + QStringList{u"-no_check_time"_s}));
    QVERIFY(!verifies(ca, early.cert, asServer));
    QVERIFY(verifies(ca, early.cert, asServer + QStringList{u"-no_check_time"_s}));
    QVERIFY(verifies(ca, elsewhere.cert, asServer + QStringList{u"-verify_hostname"_s, u"wrong.example"_s}));
    QVERIFY(!verifies(ca, elsewhere.cert, asServer + QStringList{u"-verify_hostname"_s, u"localhost"_s}));
    QVERIFY(!verifies(ca, own.cert, asServer));
    QVERIFY(verifies(own.cert, own.cert, asServer));
    QCOMPARE(QFile::permissions(server.key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRealEngine::answersOverBothTransports_data() {
    QTest::addColumn<Transport>("transport");
    QTest::newRow("unix") << Transport::Unix;
    QTest::newRow("tls") << Transport::Tls;
}

void TestRealEngine::answersOverBothTransports() {
    QFETCH(const Transport, transport);
    int exitCode = -1;
    const QByteArray answer =
        m_engine->docker({u"version"_s, u"--format"_s, u"{{.Server.APIVersion}}"_s}, &exitCode, transport);
    QVERIFY2(exitCode == 0, answer.constData());
    QVERIFY2(answer.startsWith("1."), answer.constData());
}

void TestRealEngine::refusesAStrangersCertificate() {
    CertificateAuthority stranger;
    const CertificateFiles client = stranger.client();
    const QString address = u"127.0.0.1:"_s + QString::number(m_engine->port());
    const QByteArray answer = opensslOutput(
        {u"s_client"_s, u"-tls1_2"_s, u"-connect"_s, address, u"-CAfile"_s, m_engine->authority().caFile(),
         u"-verify_return_error"_s, u"-cert"_s, client.cert, u"-key"_s, client.key});
    QVERIFY2(answer.contains("Verify return code: 0 (ok)"), answer.constData());
    QVERIFY2(answer.contains("alert"), answer.constData());
}

void TestRealEngine::makesEveryContainer() {
    const auto recipes = hullwatch::test::containerRecipes(m_engine->directory());
    for (const auto &recipe : recipes) {
        if (!kNames.contains(recipe.name))
            continue;
        QCOMPARE(m_engine->containerId(recipe.name).size(), 64);
        const QJsonObject answer = inspect(recipe.name);
        QCOMPARE(answer.value(u"Id"_s).toString(), m_engine->containerId(recipe.name));
        // Privileged containers ask for rights that the test itself may not have.
        const QString state = answer.value(u"State"_s).toObject().value(u"Status"_s).toString();
        const bool mayStay = !recipe.runs || recipe.name == u"privileged"_s;
        const QString said = m_engine->notStarted().value(recipe.name);
        QVERIFY2(state == u"running"_s || (state == u"created"_s && mayStay), qPrintable(state + said));
        QCOMPARE(state == u"running"_s, recipe.runs && said.isEmpty());
    }
    QCOMPARE(m_engine->containerNames().size(), kNames.size());
}

void TestRealEngine::writerHasChanges() {
    const QList<QByteArray> lines = m_engine->docker({u"diff"_s, u"writer"_s}).trimmed().split('\n');
    QVERIFY(lines.contains("A /tmp/added"));
    QVERIFY(lines.contains("C /etc/motd"));
    QVERIFY(lines.contains("D /etc/removed"));
}

void TestRealEngine::networkAndSocketAreReal() {
    int exitCode = -1;
    m_engine->docker({u"exec"_s, u"sockdir"_s, u"test"_s, u"-S"_s, u"/host/run/docker.sock"_s}, &exitCode);
    QCOMPARE(exitCode, 0);
    m_engine->docker({u"exec"_s, u"hiddensock"_s, u"test"_s, u"-S"_s, u"/innocent/docker.sock"_s}, &exitCode);
    QCOMPARE(exitCode, 0);
    const QJsonObject ports =
        inspect(u"published"_s).value(u"NetworkSettings"_s).toObject().value(u"Ports"_s).toObject();
    QCOMPARE(ports.value(u"80/tcp"_s).toArray().at(0).toObject().value(u"HostPort"_s).toString(), u"8081"_s);
    QVERIFY(!inspect(u"plain"_s)
                 .value(u"NetworkSettings"_s)
                 .toObject()
                 .value(u"IPAddress"_s)
                 .toString()
                 .isEmpty());
}

void TestRealEngine::destructorLeavesNothing() {
    QString error;
    auto engine = RealEngine::start({QStringList{u"plain"_s, u"published"_s}, {}}, &error);
    QVERIFY2(engine, qPrintable(error));
    const QList<qint64> pids = engine->processIds();
    // unshare, init, shell, lifeline, dockerd, containerd, and for each container a shim and a sleep
    QVERIFY(pids.size() >= 10);
    QCOMPARE(alive(pids).size(), pids.size());
    const QString directory = engine->directory();
    engine.reset();
    QCOMPARE(alive(pids), QStringList());
    QVERIFY(!QFileInfo::exists(directory));
    QCOMPARE(controlGroups(directory), QStringList());
}

void TestRealEngine::deathLeavesNothing_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("wholeGroup");
    QTest::newRow("crash") << SIGKILL << false;
    QTest::newRow("Ctrl+C") << SIGINT << true;
}

void TestRealEngine::deathLeavesNothing() {
    QFETCH(const int, signal);
    QFETCH(const bool, wholeGroup);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead(30'000));
    QStringList line = QString::fromLatin1(process.readLine().trimmed()).split(u' ');
    const QString directory = line.takeFirst();
    QList<qint64> pids;
    for (const QString &pid : std::as_const(line))
        pids.append(pid.toLongLong());
    QVERIFY(pids.size() >= 8);
    const auto target = static_cast<pid_t>(wholeGroup ? -process.processId() : process.processId());
    QCOMPARE(::kill(target, signal), 0);
    QVERIFY(process.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(alive(pids), QStringList(), 10'000);
    QTRY_VERIFY(!QFileInfo::exists(directory));
    QCOMPARE(controlGroups(directory), QStringList());
}

void TestRealEngine::failureShowsTheLog() {
    QString error;
    QVERIFY(!RealEngine::start({QStringList{}, {u"--no-such-option"_s}}, &error));
    QVERIFY2(error.contains(u"unknown flag: --no-such-option"_s), qPrintable(error));
}

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold"_s))
        return hold();
    TestRealEngine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realengine.moc"
