// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace hullwatch;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsTheContract() {
        const auto parsed = parseCommandLine(
            QStringLiteral("audit -H unix:///a.sock -H tcp://h:2376 --tlsverify "
                           "--tlscacert ca --tlscert cert --tlskey key --format json "
                           "--format pdf -o out --fail-on high --only c-priv,C-MEM "
                           "--skip V-SOCK --changes --duration 3 --policy p.json --baseline b.json")
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
        QVERIFY(line->readChanges);
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
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
