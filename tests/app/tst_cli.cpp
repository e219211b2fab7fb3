// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realengine.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Run hullwatch_(const QStringList &arguments, const QMap<QString, QString> &environment = {}) {
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG", "DOCKER_TLS_VERIFY",
                             "DOCKER_TLS", "DOCKER_CERT_PATH", "DISPLAY"})
        variables.remove(QString::fromLatin1(name));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        variables.insert(variable.key(), variable.value());
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(HULLWATCH_PROGRAM), arguments);
    if (!process.waitForFinished(90'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray textOfPdf(const QString &path) {
    QProcess pdftotext;
    pdftotext.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    pdftotext.waitForFinished(30'000);
    return pdftotext.readAllStandardOutput();
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        HULLWATCH_REQUIRE_ENGINE();
        QString error;
        QStringList names;
        for (const char *name : {"plain", "hardened", "privileged", "hostnet", "joinhostnet", "sock",
                                 "hiddensock", "published", "writer"})
            names += QString::fromLatin1(name);
        m_engine = test::RealEngine::start({names, {}}, &error);
        QVERIFY2(m_engine, qPrintable(error));
        const auto files = m_engine->clientFiles();
        m_tls = {QStringLiteral("--tlsverify"),
                 QStringLiteral("--tlscacert"),
                 files.ca,
                 QStringLiteral("--tlscert"),
                 files.cert,
                 QStringLiteral("--tlskey"),
                 files.key};
    }
    void cleanupTestCase() { m_engine.reset(); }

    void doctorFindsARealHostHealthy() {
        for (const QStringList &host : {QStringList{QStringLiteral("-H"), unixUrl()},
                                        QStringList{QStringLiteral("-H"), tlsUrl()} + m_tls}) {
            const Run run = hullwatch_(QStringList{QStringLiteral("doctor")} + host);
            QVERIFY2(run.exitCode == 0, (run.out + run.error).constData());
            QVERIFY2(run.out.contains("✓") && !run.out.contains("✗"), run.out.constData());
        }
    }

    void doctorSaysWhyAndWhatToDo() {
        const Run run = hullwatch_({QStringLiteral("doctor"), QStringLiteral("-H"),
                                    QStringLiteral("unix:///nonexistent/docker.sock"),
                                    QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exitCode, 3);
        const QJsonObject document = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(document.value(QLatin1String("schema")).toString(), QStringLiteral("hullwatch.diagnosis/1"));
        const QJsonObject host = document.value(QLatin1String("hosts")).toArray().first().toObject();
        QCOMPARE(host.value(QLatin1String("healthy")).toBool(true), false);
        QCOMPARE(host.value(QLatin1String("steps")).toArray().size(), 12);
        QVERIFY(host.value(QLatin1String("next")).toString().contains(QStringLiteral("There is no socket")));
    }

    void doctorTellsARefusal() {
        const Run run = hullwatch_({QStringLiteral("doctor"), QStringLiteral("-H"), tlsUrl(),
                                    QStringLiteral("--tlscacert"), m_engine->clientFiles().ca});
        QVERIFY2(run.exitCode == 4, (run.out + run.error).constData());
        QVERIFY2(run.out.contains("✗ Client certificate") && run.out.contains("Next: "), run.out.constData());
    }

    void auditsARealHostAsJson() {
        const Run run = hullwatch_({QStringLiteral("audit"), QStringLiteral("-H"), unixUrl(),
                                    QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        const QJsonObject audit = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(audit.value(QLatin1String("schema")).toString(), QStringLiteral("hullwatch.audit/1"));
        const QJsonObject host = audit.value(QLatin1String("hosts")).toArray().first().toObject();
        QVERIFY(host.value(QLatin1String("reachable")).toBool());
        QMap<QString, QSet<QString>> controlsOf;
        for (const QJsonValue &value : host.value(QLatin1String("findings")).toArray()) {
            const QJsonObject subject = value[QLatin1String("subject")].toObject();
            controlsOf[subject.value(QLatin1String("name")).toString()].insert(
                value[QLatin1String("control")].toString());
        }
        const QSet<QString> twelve{
            QStringLiteral("C-PRIV"),    QStringLiteral("C-CAPS"),    QStringLiteral("C-USER"),
            QStringLiteral("C-NNP"),     QStringLiteral("C-SECCOMP"), QStringLiteral("C-NETHOST"),
            QStringLiteral("C-PIDHOST"), QStringLiteral("C-MEM"),     QStringLiteral("C-PIDS"),
            QStringLiteral("C-ROFS"),    QStringLiteral("V-SOCK"),    QStringLiteral("N-WILDCARD")};
        for (const QString &name : m_engine->containerNames())
            QVERIFY2(controlsOf.value(name).contains(twelve), qPrintable(name));
    }

    void readsContainersOnDemand() {
        const auto verdicts = [this](const QStringList &more, QByteArray *reasons) {
            const Run run = hullwatch_(QStringList{QStringLiteral("audit"), QStringLiteral("-H"), unixUrl(),
                                                   QStringLiteral("--only"),
                                                   QStringLiteral("C-SSHD,C-INIT,R-PROC,R-DIFF")} +
                                       more);
            *reasons = run.out;
            QStringList found;
            for (const QJsonValue &finding :
                 QJsonDocument::fromJson(run.out)[QLatin1String("hosts")][0][QLatin1String("findings")]
                     .toArray()) {
                if (finding[QLatin1String("subject")][QLatin1String("name")] == QLatin1String("plain"))
                    found += finding[QLatin1String("control")].toString() + u' ' +
                             finding[QLatin1String("verdict")].toString();
            }
            found.sort();
            return found.join(u", ");
        };
        QByteArray out;
        QCOMPARE(verdicts({}, &out),
                 QStringLiteral("C-INIT unknown, C-SSHD unknown, R-DIFF unknown, R-PROC unknown"));
        QVERIFY(out.contains("--processes") && out.contains("--changes"));
        QCOMPARE(verdicts({QStringLiteral("--processes"), QStringLiteral("--changes")}, &out),
                 QStringLiteral("C-INIT pass, C-SSHD pass, R-DIFF pass, R-PROC pass"));
        QVERIFY(!out.contains("/top of"));
    }

    void writesAPdfThatNamesEveryContainer() {
        const QString path = m_folder.filePath(QStringLiteral("audit.pdf"));
        const Run run = hullwatch_(
            QStringList{QStringLiteral("audit"), QStringLiteral("-H"), tlsUrl()} + m_tls +
            QStringList{QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("-o"), path});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        const QByteArray text = textOfPdf(path);
        for (const QString &name : m_engine->containerNames())
            QVERIFY2(text.contains(name.toUtf8()), qPrintable(name));
    }

    void readsDockersEnvironment() {
        QTemporaryDir folder;
        const auto files = m_engine->clientFiles();
        QVERIFY(QFile::copy(files.ca, folder.filePath(QStringLiteral("ca.pem"))));
        QVERIFY(QFile::copy(files.cert, folder.filePath(QStringLiteral("cert.pem"))));
        QVERIFY(QFile::copy(files.key, folder.filePath(QStringLiteral("key.pem"))));
        const Run run =
            hullwatch_({QStringLiteral("audit")}, {{QStringLiteral("DOCKER_HOST"), tlsUrl()},
                                                   {QStringLiteral("DOCKER_TLS_VERIFY"), QStringLiteral("1")},
                                                   {QStringLiteral("DOCKER_CERT_PATH"), folder.path()}});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QVERIFY(run.out.contains("\"reachable\": true"));
    }

    void failOnChangesTheExitCode() {
        const auto audit = [this](const QStringList &more) {
            return hullwatch_(QStringList{QStringLiteral("audit"), QStringLiteral("-H"), unixUrl()} + more)
                .exitCode;
        };
        QCOMPARE(audit({QStringLiteral("--fail-on"), QStringLiteral("critical")}), 1);
        QCOMPARE(audit({}), 0);
        QCOMPARE(audit({QStringLiteral("--fail-on"), QStringLiteral("critical"), QStringLiteral("--only"),
                        QStringLiteral("C-ROFS")}),
                 0);
    }

    void oneHostDownIsPartial() {
        const Run run = hullwatch_({QStringLiteral("audit"), QStringLiteral("-H"), unixUrl(),
                                    QStringLiteral("-H"), QStringLiteral("unix:///nowhere/docker.sock")});
        QCOMPARE(run.exitCode, 5);
        QVERIFY(run.error.contains("There is no socket /nowhere/docker.sock"));
        QCOMPARE(run.error.count('\n'), 1);
        QVERIFY(run.out.contains("socket_missing"));
    }

    void badInputSaysWhatToDo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const auto host = [](const QString &url) { return QStringList{QStringLiteral("-H"), url}; };
        QTest::newRow("wrong url") << host(QStringLiteral("docker")) << 2 << QByteArray("is not an address");
        QTest::newRow("unknown scheme")
            << host(QStringLiteral("ftp://h")) << 2 << QByteArray("not supported");
        QTest::newRow("plain tcp") << host(QStringLiteral("tcp://192.0.2.1:2375")) << 2
                                   << QByteArray("--tlsverify");
        QTest::newRow("missing socket")
            << host(QStringLiteral("unix:///nowhere/x.sock")) << 3 << QByteArray("no socket");
        QTest::newRow("missing file")
            << host(QStringLiteral("tcp://localhost:2376")) +
                   QStringList{QStringLiteral("--tlscacert"), QStringLiteral("/nowhere/ca.pem")}
            << 4 << QByteArray("/nowhere/ca.pem does not exist");
    }
    void badInputSaysWhatToDo() {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, says);
        const Run run = hullwatch_(QStringList{QStringLiteral("audit")} + arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.error.contains(says), run.error.constData());
        QCOMPARE(run.error.count('\n'), 1);
    }

    void wrongCaIsRefused() {
        test::CertificateAuthority stranger;
        QStringList arguments{QStringLiteral("audit"), QStringLiteral("-H"), tlsUrl()};
        arguments += m_tls;
        arguments.replace(arguments.indexOf(QStringLiteral("--tlscacert")) + 1, stranger.caFile());
        const Run run = hullwatch_(arguments);
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.error.contains("not signed by your CA"), run.error.constData());
    }

    void closedPort() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        const Run run = hullwatch_(
            {QStringLiteral("audit"), QStringLiteral("-H"), QStringLiteral("tcp://127.0.0.1:%1").arg(port)});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.error.contains("Nothing listens"), run.error.constData());
    }

    void demoNeedsNoEngine() {
        const Run run = hullwatch_({QStringLiteral("audit"), QStringLiteral("--demo")});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QVERIFY(run.out.contains("payments-worker"));
    }

    void measuresARealHost() {
        const Run run =
            hullwatch_({QStringLiteral("stats"), QStringLiteral("-H"), unixUrl(), QStringLiteral("--period"),
                        QStringLiteral("1"), QStringLiteral("--duration"), QStringLiteral("6")});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QList<QByteArray> lines = run.out.trimmed().split('\n');
        const QJsonObject summary =
            QJsonDocument::fromJson(lines.takeLast()).object().value(QLatin1String("summary")).toObject();
        QCOMPARE(summary.value(QLatin1String("samples")).toInt(), lines.size());
        QCOMPARE(summary.value(QLatin1String("hosts")).toInt(), 1);
        QVERIFY(summary.value(QLatin1String("seconds")).toDouble() >= 6);
        QVERIFY(summary.value(QLatin1String("connections")).toInt() >= 1);
        QVERIFY(summary.value(QLatin1String("requests")).toInt() > lines.size());
        QHash<QString, QString> newest; // times of one container rise
        QSet<QString> withCpu;
        for (const QByteArray &line : lines) {
            const QJsonObject sample = QJsonDocument::fromJson(line).object();
            QCOMPARE(sample.size(), 12);
            QCOMPARE(sample.value(QLatin1String("host")).toString(), unixUrl());
            const QString name = sample.value(QLatin1String("name")).toString();
            const QString read = sample.value(QLatin1String("read")).toString();
            QVERIFY2(read >= newest.value(name), line.constData());
            newest.insert(name, read);
            QVERIFY(sample.value(QLatin1String("memory_bytes")).toDouble() > 0);
            if (sample.value(QLatin1String("cpu_percent")).isDouble())
                withCpu.insert(name);
        }
        QCOMPARE(summary.value(QLatin1String("containers")).toInt(), newest.size());
        QVERIFY(newest.size() > 3);
        QVERIFY(!withCpu.isEmpty());
    }

    void aMeasurementIsStoppedBySignals() {
        QProcess process;
        process.start(QStringLiteral(HULLWATCH_PROGRAM), {QStringLiteral("stats"), QStringLiteral("--demo"),
                                                          QStringLiteral("--period"), QStringLiteral("1")});
        // Before all hosts have answered it would be partial.
        QByteArray out;
        for (const char *host : {"prod-eu-1", "prod-eu-2", "ci-runner", "staging"}) {
            while (!out.contains(host)) {
                QVERIFY2(process.waitForReadyRead(60'000), host);
                out += process.readAllStandardOutput();
            }
        }
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        const QByteArray last = process.readAllStandardOutput().trimmed().split('\n').constLast();
        QVERIFY2(last.startsWith("{\"summary\":{\"samples\":") && last.endsWith("}}"), last.constData());
    }

    void nothingToMeasure() {
        const Run run = hullwatch_({QStringLiteral("stats"), QStringLiteral("-H"),
                                    QStringLiteral("unix:///nonexistent/docker.sock")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.error.contains("There is no socket"), run.error.constData());
        QVERIFY2(run.out.startsWith("{\"summary\":{\"samples\":0,"), run.out.constData());
    }

    void severalFormatsGoToAFolder() {
        const QString folder = m_folder.filePath(QStringLiteral("both"));
        const Run run =
            hullwatch_({QStringLiteral("audit"), QStringLiteral("--demo"), QStringLiteral("--format"),
                        QStringLiteral("json"), QStringLiteral("--format"), QStringLiteral("pdf"),
                        QStringLiteral("--duration"), QStringLiteral("0"), QStringLiteral("-o"), folder});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QVERIFY(QFile::exists(folder + QStringLiteral("/audit.json")));
        QVERIFY(textOfPdf(folder + QStringLiteral("/audit.pdf")).contains("payments-worker"));
    }

    void baselineCountsOnlyWhatIsNew() {
        const QString before = m_folder.filePath(QStringLiteral("before.json"));
        const QStringList audit{QStringLiteral("audit"), QStringLiteral("--demo"),
                                QStringLiteral("--baseline"), before};
        const QStringList narrow{QStringLiteral("audit"),  QStringLiteral("--demo"), QStringLiteral("--only"),
                                 QStringLiteral("C-PRIV"), QStringLiteral("-o"),     before};
        QCOMPARE(hullwatch_(narrow).exitCode, 0);
        const QStringList same{QStringLiteral("--only"), QStringLiteral("C-PRIV"),
                               QStringLiteral("--fail-on"), QStringLiteral("low")};
        QCOMPARE(hullwatch_(audit + same).exitCode, 0);
        const Run more = hullwatch_(audit);
        QCOMPARE(more.exitCode, 6);
        QVERIFY(more.out.contains("\"since\":\"new\"") && more.out.contains("\"since\":\"unchanged\""));
        const Run none = hullwatch_({QStringLiteral("audit"), QStringLiteral("--demo"),
                                     QStringLiteral("--baseline"), QStringLiteral("/nowhere.json")});
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.error.contains("The baseline /nowhere.json cannot be used"), none.error.constData());
    }

    void judgesByAPolicy() {
        const QString path = m_folder.filePath(QStringLiteral("policy.json"));
        const auto audit = [&path](const QByteArray &policy) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(policy) != policy.size())
                return Run{};
            file.close();
            return hullwatch_({QStringLiteral("audit"), QStringLiteral("--demo"), QStringLiteral("--only"),
                               QStringLiteral("C-PRIV"), QStringLiteral("--fail-on"), QStringLiteral("low"),
                               QStringLiteral("--policy"), path});
        };
        QCOMPARE(audit(R"({"version": 1})").exitCode, 1);
        const Run waived = audit(R"({"version": 1, "waivers": [{"control": "C-PRIV", "owner": "Ada",
            "reason": "a lab", "granted": "2026-01-01", "expires": "2199-12-31"}]})");
        QCOMPARE(waived.exitCode, 0);
        QVERIFY(waived.out.contains("\"verdict\":\"waived\"") &&
                waived.out.contains("\"reason\":\"a lab\""));
        QCOMPARE(audit(R"({"version": 1, "waivers": [{"control": "C-PRIV", "owner": "Ada",
            "reason": "a lab", "granted": "2020-01-01", "expires": "2020-12-31"}]})")
                     .exitCode,
                 1);
        const Run broken = audit(R"({"version": 1, "waiver": []})");
        QCOMPARE(broken.exitCode, 2);
        QVERIFY2(broken.error.contains("/waiver"), broken.error.constData());
    }

    void judgesByALogOfDockerBench() {
        QFile whole(QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/benchlog/whole.log.json"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch() - 60);
        bytes.replace("1763627400", now).replace("1763627458", now);
        const QString path = m_folder.filePath(QStringLiteral("bench.log.json"));
        QFile fresh(path);
        QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(bytes) == bytes.size());
        fresh.close();
        const QStringList audit{QStringLiteral("audit"),         QStringLiteral("--demo"),
                                QStringLiteral("--only"),        QStringLiteral("H-FILES,H-AUDITD"),
                                QStringLiteral("--fail-on"),     QStringLiteral("low"),
                                QStringLiteral("--docker-bench")};
        const Run nobodys = hullwatch_(audit + QStringList(path));
        QCOMPARE(nobodys.exitCode, 2);
        QVERIFY2(nobodys.error.contains("one of prod-eu-1, "), nobodys.error.constData());
        const Run run = hullwatch_(audit + QStringList(QStringLiteral("staging=") + path));
        QVERIFY2(run.exitCode == 1, run.error.constData());
        QCOMPARE(run.out.count("\"verdict\":\"fail\""), 1);
        QCOMPARE(run.out.count("\"verdict\":\"pass\""), 1);
        QVERIFY2(run.out.contains("3.5 (Wrong ownership for /etc/docker)") &&
                     run.out.contains("docker-bench-security 1.6.0 log"),
                 run.out.constData());
    }

    void pdfGoesToStandardOutput() {
        const Run run =
            hullwatch_({QStringLiteral("audit"), QStringLiteral("--demo"), QStringLiteral("--format"),
                        QStringLiteral("pdf"), QStringLiteral("--duration"), QStringLiteral("0")});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QVERIFY(run.out.startsWith("%PDF-"));
        QVERIFY(run.out.trimmed().endsWith("%%EOF"));
    }

    void unwritableOutput() {
        const Run run = hullwatch_({QStringLiteral("audit"), QStringLiteral("--demo"), QStringLiteral("-o"),
                                    QStringLiteral("/nowhere/audit.json")});
        QCOMPARE(run.exitCode, 5);
        QVERIFY2(run.error.contains("Could not write /nowhere/audit.json"), run.error.constData());
    }

    void printsTheCatalogue() {
        const Run run =
            hullwatch_({QStringLiteral("controls"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(run.out).array().size() >= 12);
        QVERIFY(hullwatch_({QStringLiteral("controls")}).out.contains("C-PRIV"));
    }

    void printsTheGuide() {
        const Run run =
            hullwatch_({QStringLiteral("guide"), QStringLiteral("--format"), QStringLiteral("markdown")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("| 14 | No privileged containers | C-PRIV |"));
        QVERIFY(hullwatch_({QStringLiteral("guide")}).out.contains("14  No privileged containers"));
    }

    void speaksGerman() {
        const Run run = hullwatch_({QStringLiteral("audit"), QStringLiteral("-H"),
                                    QStringLiteral("unix:///nowhere/x.sock"), QStringLiteral("--language"),
                                    QStringLiteral("de")});
        QVERIFY2(!run.error.contains("There is no socket"), run.error.constData());
        QVERIFY(run.error.contains("/nowhere/x.sock"));
    }

private:
    [[nodiscard]] QString unixUrl() const { return m_engine->url(test::Transport::Unix); }
    [[nodiscard]] QString tlsUrl() const { return m_engine->url(test::Transport::Tls); }

    std::unique_ptr<test::RealEngine> m_engine;
    QStringList m_tls;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
