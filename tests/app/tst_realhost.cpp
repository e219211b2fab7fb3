// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/containerassessment.h"
#include "core/audit/control.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/engine/decode.h"
#include "core/engine/enginesource.h"
#include "core/metrics/series.h"
#include "core/remedy/hardening.h"
#include "core/session/inventory.h"
#include "tests/app/realfleet.h"
#include "tests/support/realengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hullwatch;

namespace {

// units.BytesSize of docker: "%.4g" and a binary unit without a space.
QString dockerBytes(double bytes) {
    static const char *const units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    int unit = 0;
    while (bytes >= 1024 && unit < 4) {
        bytes /= 1024;
        ++unit;
    }
    return QString::asprintf("%.4g%s", bytes, units[unit]);
}

} // namespace

class RealHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        HULLWATCH_REQUIRE_ENGINE();
        QString error;
        m_engine = test::RealEngine::start({}, &error);
        QVERIFY2(m_engine, qPrintable(error));
        EndpointOptions options;
        options.tls = true;
        const auto files = m_engine->clientFiles();
        options.files = {files.ca, files.cert, files.key};
        auto endpoint = parseEndpoint(m_engine->url(test::Transport::Tls), options);
        QVERIFY(endpoint);
        const auto socket = parseEndpoint(m_engine->url(test::Transport::Unix), {});
        QVERIFY(socket);
        m_host = endpoint->id;
        m_socketHost = socket->id;
        m_engine->docker({QStringLiteral("exec"), QStringLiteral("-d"), QStringLiteral("--privileged"),
                          QStringLiteral("execed"), QStringLiteral("sleep"), QStringLiteral("86400")});
        m_source = std::make_unique<EngineSource>(std::vector<Endpoint>{*endpoint, *socket});
        m_inventory = std::make_unique<Inventory>(*m_source);
        m_source->start();
        QTRY_VERIFY_WITH_TIMEOUT(judged() && isHealthy(QStringLiteral("hardened")), 60'000);
    }

    void cleanupTestCase() {
        m_inventory.reset();
        m_source.reset();
        m_engine.reset();
    }

    void listsEveryContainerOverTls() {
        for (const QString &name : m_engine->containerNames())
            QVERIFY2(entry(name), qPrintable(name));
        const HostEntry *host = m_inventory->findHost(m_host);
        QVERIFY(host->snapshot->gaps.empty());
        QVERIFY(!host->snapshot->daemon.version.isEmpty());
        QCOMPARE(host->status.phase, HostPhase::Live);
        const Connection &connection = host->snapshot->connection;
        QCOMPARE(connection.transport, TransportKind::Tls);
        QVERIFY(connection.loopback && connection.tls);
        QVERIFY(connection.tls->clientCertificateRequested.valueOr(false));
        QVERIFY(!connection.tls->chain.empty() && !connection.tls->protocol.isEmpty());
    }

    void judgesAsTheCatalogueDemands_data() {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const test::Expectation &expected : test::containerExpectations())
            QTest::addRow("%s %s", expected.subject, expected.control) << row++;
    }
    void judgesAsTheCatalogueDemands() {
        QFETCH(const int, row);
        const test::Expectation &expected = test::containerExpectations()[static_cast<size_t>(row)];
        const ContainerEntry *container = entry(QString::fromLatin1(expected.subject));
        QVERIFY(container && container->assessment);
        verify(container->assessment->findings, expected.control, expected.verdict);
    }

    void judgesImagesNetworksAndVolumes_data() {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const test::Expectation &expected : test::otherExpectations())
            QTest::addRow("%s %s", expected.subject, expected.control) << row++;
    }
    void judgesImagesNetworksAndVolumes() {
        QFETCH(const int, row);
        const test::Expectation &expected = test::otherExpectations()[static_cast<size_t>(row)];
        std::vector<Finding> ofSubject;
        for (const Finding &finding : m_inventory->findHost(m_host)->assessment->findings) {
            if (finding.subjectName == QLatin1String(expected.subject))
                ofSubject.push_back(finding);
        }
        verify(ofSubject, expected.control, expected.verdict);
    }

    void judgesTheHostItself_data() {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const test::HostExpectation &expected : test::hostExpectations())
            QTest::addRow("%s", expected.control) << row++;
    }
    void judgesTheHostItself() {
        QFETCH(const int, row);
        const test::HostExpectation &expected = test::hostExpectations()[static_cast<size_t>(row)];
        verify(m_inventory->findHost(m_host)->assessment->findings, expected.control, expected.overTls);
        verify(m_inventory->findHost(m_socketHost)->assessment->findings, expected.control,
               expected.overSocket);
    }

    void judgesTheWholeOfTwo_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isHardened");
        QTest::newRow("plain") << QStringLiteral("plain") << false;
        QTest::newRow("hardened") << QStringLiteral("hardened") << true;
    }
    // Every control, and no other.
    void judgesTheWholeOfTwo() {
        QFETCH(const QString, name);
        QFETCH(const bool, isHardened);
        QMap<QString, Verdict> expected;
        for (const test::Verdicts &row : test::wholeVerdicts())
            expected.insert(QString::fromLatin1(row.control), isHardened ? row.hardened : row.plain);
        const Daemon &daemon = m_inventory->findHost(m_host)->snapshot->daemon;
        if (!daemonSecurityOption(daemon, QStringLiteral("apparmor")))
            expected[QStringLiteral("C-APPARMOR")] = Verdict::NotApplicable;
        if (daemon.cgroupVersion == QStringLiteral("1") && !isHardened)
            expected[QStringLiteral("C-CGRW")] = Verdict::Warn; // no namespace of its own by default
        QStringList wrong;
        for (const Finding &finding : entry(name)->assessment->findings) {
            const QString control = QString::fromLatin1(finding.control->id);
            if (!expected.contains(control) || expected.take(control) != finding.outcome.verdict)
                wrong += control + QStringLiteral(": ") + finding.outcome.reason.english();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(expected.isEmpty(), qPrintable(expected.keys().join(u' ')));
    }

    void appArmorIsSwitchedOff() {
        const Daemon &daemon = m_inventory->findHost(m_host)->snapshot->daemon;
        const bool isThere = daemonSecurityOption(daemon, QStringLiteral("apparmor")).has_value();
        verify(entry(QStringLiteral("apparmoroff"))->assessment->findings, "C-APPARMOR",
               isThere ? Verdict::Fail : Verdict::NotApplicable);
    }

    // What the kernel or the rights of this test refuse stays created, with its configuration.
    void runsWhatTheKernelPermits() {
        const QStringList mayStay{QStringLiteral("privileged"), QStringLiteral("dropaddall")};
        const auto notStarted = m_engine->notStarted();
        for (auto it = notStarted.begin(); it != notStarted.end(); ++it)
            QVERIFY2(mayStay.contains(it.key()), qPrintable(it.key() + QStringLiteral(": ") + it.value()));
    }

    void orderOfScores() {
        const auto score = [this](const char *name) {
            return entry(QString::fromLatin1(name))->assessment->score.value.value_or(-1);
        };
        QVERIFY(score("hardened") >= 90);
        QVERIFY(score("privileged") < 40);
        QVERIFY(score("sock") < 40);
        QVERIFY(score("plain") < score("hardened"));
        QVERIFY(score("sysadmin") < score("plain"));
    }

    void hardenedContainersPass_data() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"plain", "privileged", "sysadmin", "dropaddall", "rootgroup", "zerozero",
                                 "nnpfalse", "seccompoff", "hostnet", "joinhostnet", "hostpid", "sock",
                                 "sockdir", "hiddensock", "published", "pidsunlimited", "memswap"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    // What the engine makes of the commands, not what the model expects.
    void hardenedContainersPass() {
        QFETCH(const QString, name);
        const ContainerEntry *old = entry(name);
        const HostAssessmentPtr host = m_inventory->findHost(m_host)->assessment;
        QStringList controls;
        for (const Fix &fix : fixesOf(*old->assessment, *host->snapshot)) {
            if (fix.isAutomatic)
                controls += QString::fromLatin1(fix.control->id);
        }
        QVERIFY(!controls.isEmpty());
        const Hardening hardening = harden(*old->container, *host->snapshot, *host->context, controls);
        const ContainerPtr made = createdBy(hardening.commands, name + QStringLiteral("-hardened"));
        QVERIFY(made);
        Snapshot snapshot = *host->snapshot;
        snapshot.containers.push_back(made);
        if (hardening.plan.ownNetwork)
            snapshot.networks.push_back(*hardening.plan.ownNetwork);
        const AssessmentPtr after = assessContainer(made, snapshot, *host->context);
        for (const Finding &finding : after->findings) {
            const QString control = QString::fromLatin1(finding.control->id);
            // Engines before 28 let neighbours reach loopback ports, which only an update mends.
            if (control == QStringLiteral("N-WILDCARD"))
                QVERIFY(finding.outcome.verdict != Verdict::Fail);
            else if (controls.contains(control))
                QVERIFY2(!finding.isOpen(), qPrintable(control + finding.outcome.reason.english()));
        }
        QVERIFY(after->score.value.value_or(0) >= old->assessment->score.value.value_or(0));
    }

    void liveUpdatesAreAccepted() {
        const QString name = QStringLiteral("pidsunlimited");
        const HostAssessmentPtr host = m_inventory->findHost(m_host)->assessment;
        const Hardening hardening =
            harden(*entry(name)->container, *host->snapshot, *host->context,
                   {QStringLiteral("C-MEM"), QStringLiteral("C-PIDS"), QStringLiteral("C-CPU")});
        const QString command = hardening.update.section(u'\n', 0, 0);
        QVERIFY2(command.startsWith(QStringLiteral("docker update ")), qPrintable(hardening.update));
        int exitCode = -1;
        const QByteArray said = m_engine->docker(command.split(u' ').mid(1), &exitCode);
        QVERIFY2(exitCode == 0, said.constData());
        const auto &config = hardening.plan.container.hostConfig;
        QTRY_COMPARE_WITH_TIMEOUT(entry(name)->container->hostConfig.pidsLimit, config.pidsLimit, 20'000);
        QCOMPARE(entry(name)->container->hostConfig.memoryBytes, config.memoryBytes);
        QCOMPARE(entry(name)->container->hostConfig.nanoCpus, config.nanoCpus);
    }

    void readsChanges() {
        const ContainerEntry *writer = entry(QStringLiteral("writer"));
        m_source->readChanges(writer->key);
        QTRY_VERIFY_WITH_TIMEOUT(entry(QStringLiteral("writer"))->changes, 10'000);
        const auto &changes = entry(QStringLiteral("writer"))->changes->changes;
        const auto has = [&changes](FileChange::Kind kind, const char *path) {
            return std::find(changes.begin(), changes.end(), FileChange{kind, QString::fromLatin1(path)}) !=
                   changes.end();
        };
        QVERIFY(has(FileChange::Kind::Added, "/tmp/added"));
        QVERIFY(has(FileChange::Kind::Modified, "/etc/motd"));
        QVERIFY(has(FileChange::Kind::Deleted, "/etc/removed"));
    }

    void judgesProcesses() {
        const QString name = QStringLiteral("plain");
        const auto verdict = [this, &name](const char *control) {
            for (const Finding &finding : entry(name)->assessment->findings) {
                if (QLatin1String(finding.control->id) == QLatin1String(control))
                    return finding.outcome.verdict;
            }
            return Verdict::NotApplicable;
        };
        QCOMPARE(verdict("R-PROC"), Verdict::Unknown);
        m_source->readProcesses(entry(name)->key);
        QTRY_COMPARE_WITH_TIMEOUT(verdict("R-PROC"), Verdict::Pass, 20'000);
        QCOMPARE(verdict("C-SSHD"), Verdict::Pass);
        QCOMPARE(verdict("C-INIT"), Verdict::Pass);
        const auto &processes = entry(name)->processes->processes;
        QCOMPARE(processes.front().pid, entry(name)->container->state.pid);
        QVERIFY(!processes.front().elapsed.isEmpty() && processes.front().uid);
        // Scripts whose names are all that is bad about them.
        m_engine->docker(
            {QStringLiteral("exec"), name, QStringLiteral("sh"), QStringLiteral("-c"),
             QStringLiteral("mkdir -p /opt; for name in sshd xmrig; do printf '#!/bin/sh\nsleep 600\nexit\n' "
                            ">/opt/$name; chmod +x /opt/$name; /opt/$name >/dev/null 2>&1 & done")});
        m_source->readProcesses(entry(name)->key);
        QTRY_COMPARE_WITH_TIMEOUT(verdict("R-PROC"), Verdict::Fail, 20'000);
        QCOMPARE(verdict("C-SSHD"), Verdict::Fail);
        QCOMPARE(entry(name)->assessment->compromise, Compromise::Likely);
        m_engine->docker({QStringLiteral("restart"), QStringLiteral("-t"), QStringLiteral("0"), name});
        QTRY_COMPARE_WITH_TIMEOUT(verdict("R-PROC"), Verdict::Unknown, 20'000);
    }

    // Beside docker's own numbers for the same containers at the same time.
    void measuresAsDockerStats() {
        m_source->setFocus({m_inventory->containers(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(entry(QStringLiteral("busy"))->series->sampleCount() >= 3, 20'000);
        int agreeing = 0;
        QString log;
        // A quota makes the load of `busy` even, but not from one second to the next: three tries.
        for (int attempt = 0; attempt < 3 && agreeing < 2; ++attempt) {
            agreeing = 0;
            const auto docker = dockerStats();
            const qint64 before = entry(QStringLiteral("busy"))->series->sampleCount();
            QTRY_VERIFY_WITH_TIMEOUT(entry(QStringLiteral("busy"))->series->sampleCount() > before, 10'000);
            for (const char *name : {"busy", "plain"}) {
                const QString key = QString::fromLatin1(name);
                const Sample &ours = entry(key)->series->latest();
                const double difference = std::abs(ours.cpuPercent - docker.value(key).cpuPercent);
                log += QStringLiteral("%1: docker %2 %, ours %3 %; ")
                           .arg(key, QString::number(docker.value(key).cpuPercent),
                                QString::number(ours.cpuPercent));
                agreeing += difference <= 1.0 ? 1 : 0;
            }
        }
        QVERIFY2(agreeing == 2, qPrintable(log));
    }

    void printsMemoryAsDockerStats() {
        const QString name = QStringLiteral("memswap");
        QTRY_VERIFY_WITH_TIMEOUT(entry(name)->series->sampleCount() >= 1, 20'000);
        const auto docker = dockerStats().value(name);
        const qint64 before = entry(name)->series->sampleCount();
        QTRY_VERIFY_WITH_TIMEOUT(entry(name)->series->sampleCount() > before, 15'000);
        const Sample &ours = entry(name)->series->latest();
        QCOMPARE(dockerBytes(ours.memoryBytes), docker.memory);
        QCOMPARE(dockerBytes(ours.memoryLimitBytes), docker.limit);
        QCOMPARE(static_cast<int>(ours.pids), docker.pids);
    }

    void showsStopAndStartWithinTwoSeconds() {
        const QString name = QStringLiteral("memswap");
        m_engine->docker({QStringLiteral("kill"), name});
        QTRY_VERIFY_WITH_TIMEOUT(!entry(name)->container->state.running, 2'000);
        m_engine->docker({QStringLiteral("start"), name});
        QTRY_VERIFY_WITH_TIMEOUT(entry(name)->container->state.running, 2'000);
        m_engine->docker(
            {QStringLiteral("update"), QStringLiteral("--pids-limit"), QStringLiteral("50"), name});
        QTRY_COMPARE_WITH_TIMEOUT(entry(name)->container->hostConfig.pidsLimit.valueOr(0), 50, 2'000);
    }

private:
    struct DockerStats {
        double cpuPercent = 0;
        QString memory;
        QString limit;
        int pids = 0;
    };

    // Null, with a warning, when the engine refuses one of the commands.
    [[nodiscard]] ContainerPtr createdBy(const std::vector<std::vector<Phrase>> &commands,
                                         const QString &name) const {
        for (const std::vector<Phrase> &command : commands) {
            QStringList arguments;
            for (const Phrase &word : command)
                arguments += word.literal().value_or(QString());
            arguments.removeFirst();
            if (arguments.front() == QStringLiteral("run")) {
                arguments.front() = QStringLiteral("create");
                arguments.removeOne(QStringLiteral("--detach"));
                arguments[arguments.indexOf(QStringLiteral("--name")) + 1] = name;
            }
            int exitCode = -1;
            const QByteArray said = m_engine->docker(arguments, &exitCode);
            if (exitCode != 0) {
                qWarning("docker %s: %s", qPrintable(arguments.join(u' ')), said.constData());
                return {};
            }
        }
        const QJsonObject inspect =
            QJsonDocument::fromJson(m_engine->docker({QStringLiteral("inspect"), name}))
                .array()
                .at(0)
                .toObject();
        m_engine->docker({QStringLiteral("rm"), name});
        const auto container = decodeContainer(QJsonDocument(inspect).toJson());
        return container ? std::make_shared<const Container>(*container) : nullptr;
    }

    static void verify(const std::vector<Finding> &findings, const char *control, Verdict verdict) {
        for (const Finding &finding : findings) {
            if (QLatin1String(finding.control->id) != QLatin1String(control))
                continue;
            QVERIFY2(finding.outcome.verdict == verdict, qPrintable(finding.outcome.reason.english()));
            return;
        }
        QFAIL("the control was not evaluated");
    }

    [[nodiscard]] bool isHealthy(const QString &name) const {
        return entry(name) && entry(name)->container->state.health == QStringLiteral("healthy");
    }

    // Everything is read, details of images too.
    [[nodiscard]] bool judged() const {
        return std::all_of(m_inventory->hosts().begin(), m_inventory->hosts().end(),
                           [](const HostEntry &host) {
                               return host.assessment && host.snapshot->stage == ReadingStage::Complete &&
                                      host.assessment->snapshot == host.snapshot;
                           }) &&
               m_inventory->hosts().size() == 2;
    }

    [[nodiscard]] const ContainerEntry *entry(const QString &name) const {
        return m_inventory->find({m_host, {m_engine->containerId(name)}});
    }

    [[nodiscard]] QHash<QString, DockerStats> dockerStats() const {
        const QByteArray output = m_engine->docker(
            {QStringLiteral("stats"), QStringLiteral("--no-stream"), QStringLiteral("--format"),
             QStringLiteral("{{.Name}};{{.CPUPerc}};{{.MemUsage}};{{.PIDs}}")});
        QHash<QString, DockerStats> stats;
        for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u';');
            const QStringList memory = parts.value(2).split(QStringLiteral(" / "));
            stats.insert(parts.value(0), {QString(parts.value(1)).remove(u'%').toDouble(), memory.value(0),
                                          memory.value(1), parts.value(3).toInt()});
        }
        return stats;
    }

    std::unique_ptr<test::RealEngine> m_engine;
    std::unique_ptr<EngineSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    HostId m_host;
    HostId m_socketHost; ///< the same daemon by its Unix socket
};

QTEST_GUILESS_MAIN(RealHostTest)
#include "tst_realhost.moc"
