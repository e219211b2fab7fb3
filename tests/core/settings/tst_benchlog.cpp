// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/audit/judgement.h"
#include "core/settings/benchlog.h"
#include "core/settings/policyfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

struct Check {
    QByteArray description;
    QByteArray result;
    QByteArray details = {};
    QByteArray id = "0.0"; // the description counts
};

QByteArray jsonOf(const Check &check) {
    const QByteArray details =
        check.details.isEmpty() ? QByteArray() : ", \"details\": \"" + check.details + '"';
    return "{\"id\": \"" + check.id + "\", \"desc\": \"" + check.description + "\", \"result\": \"" +
           check.result + '"' + details + '}';
}

QByteArray logOf(const std::vector<Check> &checks, const QByteArray &end = "1763627458") {
    QByteArrayList rows;
    for (const Check &check : checks)
        rows += jsonOf(check);
    return "{\n\"dockerbenchsecurity\": \"1.6.0\",\n\"start\": 1763627400,\n\"tests\": [\n{\"id\": \"3\", "
           "\"desc\": \"x\", \"results\": [\n" +
           rows.join(",\n") + "]}\n],\n\"checks\": 1, \"score\": 1, \"end\": " + end + "\n}";
}

// One of whose checks warns.
std::vector<Check> daemonFiles() {
    std::vector<Check> checks;
    for (const char *file :
         {"docker.service file", "docker.socket file", "/etc/docker directory", "registry certificate file",
          "TLS CA certificate file", "Docker server certificate file", "Docker server certificate key file",
          "Docker socket file", "daemon.json file", "/etc/default/docker file", "/etc/sysconfig/docker file",
          "Containerd socket file"}) {
        for (const char *what : {" ownership", " permissions"})
            checks.push_back({QByteArray(file) + what, "PASS"});
    }
    checks[4] = {checks[4].description, "WARN", "Wrong ownership for /etc/docker"};
    return checks;
}

QByteArray wholeLog() {
    QFile file(QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/benchlog/whole.log.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Snapshot host() {
    Snapshot snapshot;
    snapshot.host = {u"unix:///run/docker.sock"_s};
    return snapshot;
}

AuditContext contextWith(const HostChecks &log) {
    AuditContext context;
    context.now = {log.takenAt.nanosecondsSinceEpoch + 24LL * 3600 * 1'000'000'000};
    context.hostChecks.insert(host().host, log);
    return context;
}

Finding judged(const char *control, const AuditContext &context, const Snapshot &snapshot = host()) {
    return judge(*findControl(QString::fromLatin1(control)), Subject(), snapshot, context);
}

Verdict filesVerdict(const QByteArray &bytes) {
    const auto log = parseBenchLog(bytes);
    return log ? judged("H-FILES", contextWith(log->checks)).outcome.verdict : Verdict::Unknown;
}

} // namespace

/// Logs of docker-bench-security: what is read, what is refused, and what they may decide.
class TestBenchLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeLog() {
        const auto log = parseBenchLog(wholeLog());
        QVERIFY2(log, log ? "" : qPrintable(log.error().context));
        const HostChecks &host = log->checks;
        QCOMPARE(host.version, u"1.6.0"_s);
        QCOMPARE(host.takenAt, *parseTimestamp("2025-11-20T08:30:58Z"));
        QStringList ids = hostCheckIds();
        std::sort(ids.begin(), ids.end());
        QCOMPARE(host.checks.keys(), ids);
        QCOMPARE(ids.size(), 47);
        QCOMPARE(host.checks[u"3.5"_s],
                 (LoggedCheck{HostCheckResult::Warn, u"Wrong ownership for /etc/docker"_s}));
        QCOMPARE(host.checks[u"1.1.4"_s], (LoggedCheck{HostCheckResult::Pass, {}}));
        QCOMPARE(host.checks[u"3.13"_s].result, HostCheckResult::Absent);
        QCOMPARE(host.checks[u"1.1.2"_s],
                 (LoggedCheck{HostCheckResult::Open, u"doubtfulusers: ada,grace"_s}));
        // It passes where there is no swarm.
        QCOMPARE(host.checks[u"7.2"_s].result, HostCheckResult::Absent);
        QCOMPARE(log->notices, QStringList());
    }

    void knowsChecksByTheirDescription() {
        const auto log = parseBenchLog(logOf(
            {{"Ensure a separate partition for containers has been created (Scored)", "PASS", {}, "1.2.1"},
             {"Ensure swarm mode is not Enabled, if not needed (Scored)", "WARN", {}, "7.1"},
             {"Ensure that swarm services are bound to a specific host interface (Scored)",
              "PASS",
              {},
              "7.3"},
             {"Ensure that incoming container traffic is bound to a specific host interface",
              "WARN",
              {},
              "7.2"},
             {"Ensure that the version of Docker is up to date (Not Scored)", "PASS", {}, "1.1.2"}}));
        QVERIFY(log);
        QCOMPARE(log->checks.checks.keys(), QStringList({u"1.1.1"_s, u"7.2"_s}));
        QCOMPARE(log->checks.checks[u"7.2"_s].result, HostCheckResult::Pass);
        QVERIFY(log->notices.join(u' ').contains(u"1.1.2, 1.1.3"));
    }

    void takesAChecksWithoutItsSection() {
        const auto log =
            parseBenchLog("{\"dockerbenchsecurity\": \"1.5.0\", \"start\": 1763627400, \"tests\": [" +
                          jsonOf({"docker.socket file ownership", "PASS"}) +
                          "], \"checks\": 1, \"score\": 1, \"end\": 1763627401}");
        QVERIFY2(log, log ? "" : qPrintable(log.error().context));
        QCOMPARE(log->checks.checks.keys(), QStringList(u"3.3"_s));
    }

    void refuses_data();
    void refuses();

    void refusesEveryPartOfALog() {
        const QByteArray whole = wholeLog();
        for (qsizetype size = 0; size < whole.size(); size += 61)
            QVERIFY2(!parseBenchLog(whole.first(size)), qPrintable(QString::number(size)));
        const auto half = parseBenchLog(whole.first(whole.size() / 2));
        QVERIFY2(half.error().context.contains(u"ends half-way"), qPrintable(half.error().context));
    }

    void refusesHugeFiles() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"log.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(BenchLog::maxFileBytes + 1));
        QCOMPARE(readBenchLog(file.fileName()).error().code, ErrorCode::TooLarge);
        QVERIFY(!readBenchLog(folder.filePath(u"none"_s)));
    }

    void whatIsUnclearStaysOpen() {
        for (const char *result : {"warn", "Warn", "FAIL", "", "PASS ", "pass", "NOTE", "INFO"}) {
            std::vector<Check> checks = daemonFiles();
            checks[4].result = result;
            QVERIFY2(filesVerdict(logOf(checks)) == Verdict::Unknown, result);
        }
        std::vector<Check> twice = daemonFiles();
        twice[4].result = "PASS";
        QCOMPARE(filesVerdict(logOf(twice)), Verdict::Pass);
        twice.push_back(twice[4]);
        QCOMPARE(filesVerdict(logOf(twice)), Verdict::Unknown);
        twice.back().result = "WARN";
        QCOMPARE(filesVerdict(logOf(twice)), Verdict::Fail);
        std::swap(twice.back(), twice[4]);
        QCOMPARE(filesVerdict(logOf(twice)), Verdict::Fail);
        QVERIFY(parseBenchLog(logOf(twice))
                    ->notices.contains(u"These checks stand twice; they count only where they warn: 3.5."_s));
    }

    void noMutationPasses() {
        const std::vector<Check> checks = daemonFiles();
        const QByteArray log = logOf(checks);
        QCOMPARE(filesVerdict(log), Verdict::Fail);
        const qsizetype warning = log.indexOf(jsonOf(checks[4]));
        const qsizetype end = warning + jsonOf(checks[4]).size();
        int tried = 0;
        for (qsizetype at = 0; at < log.size(); ++at) {
            const bool isNear = at >= warning - 3 && at < end + 3;
            if (!isNear && at % 23 != 0)
                continue;
            for (const char *with : {"", "x", "\"", " ", "}"}) {
                QByteArray mutated = log;
                mutated.replace(at, 1, with);
                QVERIFY2(filesVerdict(mutated) != Verdict::Pass, mutated.mid(at - 20, 40).constData());
                ++tried;
            }
        }
        for (size_t i = 0; i < checks.size(); ++i) {
            std::vector<Check> without = checks;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(filesVerdict(logOf(without)) != Verdict::Pass);
        }
        QVERIFY(tried > 500);
    }

    void outweighsAWordButNotAWaiver() {
        AuditContext context = contextWith(parseBenchLog(logOf(daemonFiles()))->checks);
        context.attestations.push_back({{u"H-FILES"_s, {}, {}}, u"Ada"_s, u"Looked."_s, {}, {}, {}});
        QCOMPARE(judged("H-FILES", context).outcome.verdict, Verdict::Fail);
        QVERIFY(judged("H-FILES", context).outcome.evidence.front().source ==
                u"docker-bench-security 1.6.0 log");
        context.waivers.push_back({{u"H-FILES"_s, {}, {}}, u"Ada"_s, u"A lab."_s, {}, {}});
        QCOMPARE(judged("H-FILES", context).outcome.verdict, Verdict::Waived);
        // Where it is too old to count the word stands.
        context.now = {context.now.nanosecondsSinceEpoch + 30LL * 24 * 3600 * 1'000'000'000};
        QCOMPARE(judged("H-FILES", context).outcome.verdict, Verdict::Attested);
    }

    void doesNotOverruleTheEngine() {
        Snapshot snapshot = host();
        snapshot.daemon.warnings = QStringList(u"WARNING: DOCKER_INSECURE_NO_IPTABLES_RAW is set"_s);
        const HostChecks log{u"1.6.0"_s, {}, {{u"2.4"_s, {HostCheckResult::Pass, {}}}}};
        QCOMPARE(judged("H-IPTABLES", contextWith(log), snapshot).outcome.verdict, Verdict::Fail);
        QCOMPARE(judged("H-IPTABLES", contextWith(log)).outcome.verdict, Verdict::Pass);
    }

    void holdsForItsHostAlone() {
        const AuditContext context = contextWith(parseBenchLog(wholeLog())->checks);
        Snapshot other = host();
        other.host = {u"tcp://other:2376"_s};
        QCOMPARE(judged("H-FILES", context, other).outcome.verdict, Verdict::Unknown);
        AuditContext without = context;
        without.hostChecks.clear();
        QVERIFY(!judgeAlike(context, without, host().host));
        QVERIFY(judgeAlike(context, without, other.host));
    }

    void decidesOtherControlsOfTheHost_data();
    void decidesOtherControlsOfTheHost();

    void everyCheckIsAnsweredSomewhere() {
        QStringList left = hostCheckIds();
        for (const Control *control : catalog()) {
            for (const QString &id :
                 control->judged() == SubjectKind::Host ? hostChecksOf(*control) : QStringList())
                left.removeAll(id);
        }
        QCOMPARE(left, QStringList({u"2.3"_s, u"2.10"_s})); // the benchmark's own control takes these
    }

    void survivesTheSettings() {
        PolicyFile file;
        file.benchLogs.insert(u"a"_s, parseBenchLog(wholeLog())->checks);
        const auto again = parsePolicyFile(policyFileJson(file));
        QVERIFY2(again, again ? "" : qPrintable(again.error().context));
        QCOMPARE(again->benchLogs, file.benchLogs);
        QCOMPARE(auditContextOf(*again)->hostChecks.value({u"a"_s}), file.benchLogs[u"a"_s]);
    }
};

void TestBenchLog::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromUtf8(says);
    };
    const QByteArray good = logOf(daemonFiles());
    const auto with = [&good](const QByteArray &before, const QByteArray &after) {
        return QByteArray(good).replace(before, after);
    };
    row("empty", "", "line 1: this is no JSON");
    row("text", "[INFO] 1 - Host Configuration", "this is no JSON");
    row("array", "[]", "this is no log of docker-bench-security");
    row("other JSON", "{\"Results\": []}", "ends in .log.json");
    row("half", "{\n  \"dockerbenchsecurity\": \"1.6.0\",\n  \"start\": 1763627400,\n  \"tests\": [",
        "run to its end");
    row("flat", "{\"dockerbenchsecurity\": \"1.3.3\", \"start\": 1, \"1.1\": \"WARN\", \"end\": 2}",
        "does not describe its checks");
    row("version", with("1.6.0", "latest"), "this is no log");
    row("version list", with("\"1.6.0\"", "[]"), "this is no log");
    row("no end", with("\"end\"", "\"fin\""), "/end: write a moment in seconds");
    row("end as text", logOf(daemonFiles(), "\"1763627458\""), "/end: write a moment");
    row("end with fraction", logOf(daemonFiles(), "1763627458.5"), "/end: write a moment");
    row("end below zero", logOf(daemonFiles(), "-1"), "/end: write a moment");
    row("end too large", logOf(daemonFiles(), "18446744073709551615"), "/end: write a moment");
    row("end before start", logOf(daemonFiles(), "1763627399"), "ends before it starts");
    row("tests are no list",
        "{\"dockerbenchsecurity\": \"1.6.0\", \"start\": 1763627400, \"end\": 1763627400, "
        "\"tests\": {}}",
        "/tests: write a list");
    row("section is text", with("{\"id\": \"3\"", "1, {\"id\": \"3\""), "line 5, /tests/0: write a section");
    row("result is a number", with("\"WARN\"", "1"),
        "/tests/0/results/4: write a check with the text “result”");
    row("check is null", with("\"results\": [", "\"results\": [null, "), "/tests/0/results/0: write a check");
    row("details are a list", with("\"Wrong ownership for /etc/docker\"", "[]"),
        "results/4/details: write text");
    row("quote within details", with("Wrong ownership", "Wrong \"ownership\""), "line 10: this is no JSON");
    row("key twice", with("\"start\"", "\"end\""), "this key stands twice");
    row("zero byte", good + QByteArray("\0", 1), "zero byte");
    row("not UTF-8", with("Wrong", "\xff\xfe"), "this is no JSON");
    row("nested", "{\"a\": [[[[[[[[[[[[]]]]]]]]]]]]}", "nested too deep");
    row("none of the checks", logOf({{"Ensure live restore is enabled (Scored)", "PASS"}}),
        "without -c and -e");
}

void TestBenchLog::refuses() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto log = parseBenchLog(bytes);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::Malformed);
    QVERIFY2(log.error().context.contains(says), qPrintable(log.error().context));
}

void TestBenchLog::decidesOtherControlsOfTheHost_data() {
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("isPassedByOne");
    QTest::newRow("H-ROOTDIR") << u"1.1.1"_s << true;
    QTest::newRow("M-DOCKERGROUP") << u"1.1.2"_s << true;
    QTest::newRow("H-AUDITD") << u"1.1.3"_s << false;
    QTest::newRow("H-IPTABLES") << u"2.4"_s << true;
    QTest::newRow("H-ULIMITDEF") << u"2.8"_s << true;
    QTest::newRow("S-BIND") << u"7.2"_s << true;
    QTest::newRow("M-CIS") << u"2.3"_s << false; // a person says that it is followed
}

void TestBenchLog::decidesOtherControlsOfTheHost() {
    QFETCH(const QString, check);
    QFETCH(const bool, isPassedByOne);
    const auto verdict = [&check](HostCheckResult result) {
        return judged(QTest::currentDataTag(), contextWith({u"1.6.0"_s, {}, {{check, {result, {}}}}}))
            .outcome.verdict;
    };
    QCOMPARE(verdict(HostCheckResult::Warn), Verdict::Fail);
    QCOMPARE(verdict(HostCheckResult::Pass), isPassedByOne ? Verdict::Pass : Verdict::Unknown);
    QCOMPARE(verdict(HostCheckResult::Open), Verdict::Unknown);
    QCOMPARE(verdict(HostCheckResult::Absent), Verdict::Unknown);
}

QTEST_GUILESS_MAIN(TestBenchLog)
#include "tst_benchlog.moc"
