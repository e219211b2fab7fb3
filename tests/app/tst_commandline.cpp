// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/benchlogs.h"
#include "app/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsTheContract() {
        const auto parsed = parseCommandLine(
            QStringLiteral(
                "audit -H unix:///a.sock -H tcp://h:2376 --tlsverify "
                "--tlscacert ca --tlscert cert --tlskey key --format json "
                "--format pdf -o out --fail-on high --only c-priv,C-MEM "
                "--skip V-SOCK --changes --processes --duration 3 --policy p.json --baseline b.json "
                "--docker-bench a=1.json --docker-bench b=2.json")
                .split(u' '));
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(line->command, Command::Audit);
        QCOMPARE(line->connection.hosts,
                 QStringList({QStringLiteral("unix:///a.sock"), QStringLiteral("tcp://h:2376")}));
        QVERIFY(line->connection.tlsVerify);
        QCOMPARE(line->connection.tlsCaCert, QStringLiteral("ca"));
        QCOMPARE(line->connection.tlsCert, QStringLiteral("cert"));
        QCOMPARE(line->connection.tlsKey, QStringLiteral("key"));
        QCOMPARE(line->formats, std::vector<ExportFormat>({ExportFormat::Json, ExportFormat::Pdf}));
        QCOMPARE(line->output, QStringLiteral("out"));
        QCOMPARE(line->failOn, std::optional(Severity::High));
        QCOMPARE(line->only, QStringList({QStringLiteral("C-PRIV"), QStringLiteral("C-MEM")}));
        QCOMPARE(line->skip, QStringList({QStringLiteral("V-SOCK")}));
        QCOMPARE(line->policy, QStringLiteral("p.json"));
        QCOMPARE(line->baseline, QStringLiteral("b.json"));
        QCOMPARE(line->benchLogs, QStringList({QStringLiteral("a=1.json"), QStringLiteral("b=2.json")}));
        QVERIFY(line->readChanges && line->readProcesses);
        QCOMPARE(line->duration, std::optional(std::chrono::seconds(3)));
    }

    void understandsContexts() {
        const auto parsed = parseCommandLine(
            QStringLiteral("-c prod --context=a.b+c -H unix:///a.sock --config /etc/docker-cli").split(u' '));
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(line->command, Command::Window);
        QCOMPARE(line->connection.contexts, QStringList({QStringLiteral("prod"), QStringLiteral("a.b+c")}));
        QCOMPARE(line->connection.hosts, QStringList(QStringLiteral("unix:///a.sock")));
        QCOMPARE(line->connection.configFolder, QStringLiteral("/etc/docker-cli"));
    }

    void understandsStats() {
        const auto parsed =
            parseCommandLine(QStringLiteral("stats -H unix:///a.sock --duration 60 --period 2").split(u' '));
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(line->command, Command::Stats);
        QCOMPARE(line->connection.hosts, QStringList(QStringLiteral("unix:///a.sock")));
        QCOMPARE(line->duration, std::optional(std::chrono::seconds(60)));
        QCOMPARE(line->period, std::optional(std::chrono::seconds(2)));
        const auto bare = parseCommandLine({QStringLiteral("stats")});
        QVERIFY(!std::get<CommandLine>(bare).duration && !std::get<CommandLine>(bare).period);
    }

    void opensTheWindowByDefault() {
        const auto parsed =
            parseCommandLine({QStringLiteral("--demo"), QStringLiteral("--theme"), QStringLiteral("dark")});
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(line->command, Command::Window);
        QVERIFY(line->demo);
        QCOMPARE(line->theme, QStringLiteral("dark"));
    }

    void refusesWhatItDoesNotKnow_data() {
        QTest::addColumn<QString>("arguments");
        for (const char *line : {"frobnicate",
                                 "audit --format yaml",
                                 "audit --fail-on scary",
                                 "audit --only C-NOPE",
                                 "audit --duration -1",
                                 "audit --duration x",
                                 "audit --format json --format pdf",
                                 "audit --format csv --format csv -o out",
                                 "audit --only C-MEM --skip c-mem",
                                 "audit --only ,",
                                 "audit --policy=",
                                 "audit --baseline=",
                                 "audit --docker-bench=",
                                 "audit --docker-bench a --docker-bench=",
                                 "doctor --docker-bench a",
                                 "audit --baseline a --baseline b",
                                 "audit --fail-on info",
                                 "audit --policy a --policy b",
                                 "controls --policy a",
                                 "audit --nonsense",
                                 "audit extra",
                                 "stats --period 0",
                                 "stats --period 3601",
                                 "stats --period x",
                                 "stats --duration -1",
                                 "stats --format json",
                                 "audit --period 2",
                                 "controls --format xml",
                                 "guide --format json",
                                 "--theme pink",
                                 "-H",
                                 "-c",
                                 "--config"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void refusesWhatItDoesNotKnow() {
        QFETCH(const QString, arguments);
        const auto parsed = parseCommandLine(arguments.split(u' '));
        const auto *usage = std::get_if<UsageError>(&parsed);
        QVERIFY(usage);
        QVERIFY(!usage->text.isEmpty());
        QVERIFY(!usage->text.contains(u'\n'));
    }

    void givesALogToItsHost_data() {
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QString>("host");
        const QString log = wholeLog();
        QTest::newRow("by name") << QStringList(QStringLiteral("db=") + log)
                                 << QStringLiteral("tcp://db:2376");
        QTest::newRow("by address") << QStringList(QStringLiteral("tcp://db:2376=") + log)
                                    << QStringLiteral("tcp://db:2376");
        QTest::newRow("by context") << QStringList(QStringLiteral("production=") + log)
                                    << QStringLiteral("tcp://web:2376");
        QTest::newRow("by id") << QStringList(QStringLiteral("tcp://web:2376#2=") + log)
                               << QStringLiteral("tcp://web:2376#2");
    }
    void givesALogToItsHost() {
        QFETCH(const QStringList, written);
        QFETCH(const QString, host);
        const auto read = readBenchLogs(written, threeHosts());
        const auto *logs = std::get_if<BenchLogs>(&read);
        QVERIFY2(logs, logs ? "" : qPrintable(std::get<UsageError>(read).text));
        QCOMPARE(logs->byHost.keys(), QStringList(host));
        QCOMPARE(logs->byHost.first().checks.size(), 47);
        QCOMPARE(logs->notices, QStringList());
    }

    void oneHostNeedsNoName() {
        const QTemporaryDir folder;
        const QString odd = folder.filePath(QStringLiteral("a=b.log.json"));
        QVERIFY(QFile::copy(wholeLog(), odd));
        const std::vector<Endpoint> one{threeHosts().front()};
        for (const QString &written : {wholeLog(), odd, QStringLiteral("db=") + wholeLog()}) {
            const auto read = readBenchLogs({written}, one);
            QVERIFY2(std::holds_alternative<BenchLogs>(read), qPrintable(written));
            QCOMPARE(std::get<BenchLogs>(read).byHost.keys(), QStringList(one.front().id.value));
        }
        QVERIFY(std::get<BenchLogs>(readBenchLogs({}, one)).byHost.isEmpty());
    }

    void saysWhoseLogItMustBe_data() {
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QString>("says");
        const QString log = wholeLog();
        QTest::newRow("no host") << QStringList(log) << QStringLiteral("write --docker-bench HOST=");
        QTest::newRow("unknown host")
            << QStringList(QStringLiteral("dbx=") + log) << QStringLiteral("No host “dbx” is audited");
        QTest::newRow("two of a name") << QStringList(QStringLiteral("web=") + log)
                                       << QStringLiteral("tcp://web:2376, tcp://web:2376#2");
        QTest::newRow("twice") << QStringList{QStringLiteral("db=") + log,
                                              QStringLiteral("tcp://db:2376=") + log}
                               << QStringLiteral("names tcp://db:2376 twice");
        QTest::newRow("no file") << QStringList(QStringLiteral("db=/nowhere.json"))
                                 << QStringLiteral("The log /nowhere.json cannot be used");
        QTest::newRow("no log") << QStringList(
                                       QStringLiteral("db=" HULLWATCH_SOURCE_DIR "/CMakePresets.json"))
                                << QStringLiteral("this is no log of docker-bench-security");
        QTest::newRow("folder") << QStringList(QStringLiteral("db=/")) << QStringLiteral("cannot be used");
    }
    void saysWhoseLogItMustBe() {
        QFETCH(const QStringList, written);
        QFETCH(const QString, says);
        const auto read = readBenchLogs(written, threeHosts());
        const auto *usage = std::get_if<UsageError>(&read);
        QVERIFY(usage);
        QVERIFY2(usage->text.contains(says), qPrintable(usage->text));
        QVERIFY(!usage->text.contains(u'\n'));
    }

private:
    static QString wholeLog() {
        return QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/benchlog/whole.log.json");
    }
    static std::vector<Endpoint> threeHosts() {
        std::vector<Endpoint> hosts(3);
        hosts[0].id = {QStringLiteral("tcp://db:2376")};
        hosts[0].label = QStringLiteral("db");
        hosts[1].id = {QStringLiteral("tcp://web:2376")};
        hosts[1].label = QStringLiteral("web");
        hosts[1].context = QStringLiteral("production");
        hosts[2].id = {QStringLiteral("tcp://web:2376#2")};
        hosts[2].label = QStringLiteral("web");
        return hosts;
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
