// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/policyfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;

namespace {

Timestamp at(const char *rfc3339) {
    return parseTimestamp(rfc3339).value_or(Timestamp{});
}

Waiver waiver() {
    return {{QStringLiteral("C-PRIV"), QStringLiteral("tcp://build-*"), QStringLiteral("runner-*")},
            QStringLiteral("Ada"),
            QString::fromUtf8("Builds \"need\" it – until 支付 \\ \n"),
            at("2026-11-25T00:00:00Z"),
            at("2027-02-01T00:00:00Z")};
}

Attestation attestation() {
    return {{QStringLiteral("M-FIREWALL"), {}, {}}, QStringLiteral("Grace"),
            QStringLiteral("nft list ruleset"),     QStringLiteral("https://wiki.example/7"),
            at("2026-11-25T09:30:00.250Z"),         at("2027-05-25T09:30:00Z")};
}

PolicyFile full() {
    PolicyFile file;
    file.policy.registries = {QStringLiteral("registry.example.com"), QStringLiteral("docker.io/library")};
    file.policy.onlyTheseRegistries = true;
    file.policy.imageSigners = {QStringLiteral("release@example.com")};
    file.policy.runtimes = {QStringLiteral("runc")};
    file.policy.plugins = {QStringLiteral("vieux/sshfs*")};
    file.policy.cgroupParents = {QStringLiteral("batch.slice")};
    file.policy.privilegedPorts = {};
    file.policy.publishedPorts = {8443, 1, 65'535};
    file.policy.remoteLogs = true;
    file.policy.trustZoneLabel = QStringLiteral("zone");
    file.policy.maxPids = 100;
    file.policy.imageWarnDays = 30;
    file.policy.imageFailDays = 60;
    file.policy.imageWarnBytes = 1;
    file.policy.imageFailBytes = 20'000'000'000;
    file.policy.maxStoppedContainers = 1;
    file.policy.maxStoppedDays = 2;
    file.policy.maxDanglingImages = 3;
    file.policy.certificateWarnDays = 4;
    file.policy.scanMaxDays = 5;
    file.policy.backupMaxDays = 6;
    file.policy.auditMaxDays = 7;
    file.policy.severities = {{QStringLiteral("C-ROFS"), Severity::Medium},
                              {QStringLiteral("C-MEM"), Severity::Info}};
    file.policy.controlsOff = {QStringLiteral("C-USER"), QStringLiteral("C-NNP")};
    file.waivers = {waiver()};
    file.attestations = {attestation()};
    file.policy.benchMaxDays = 8;
    file.benchLogs.insert(QStringLiteral("unix:///run/docker.sock"),
                          {QStringLiteral("1.6.0"),
                           at("2026-11-20T08:30:00Z"),
                           {{QStringLiteral("1.1.1"), {HostCheckResult::Pass, {}}},
                            {QStringLiteral("3.5"),
                             {HostCheckResult::Warn, QStringLiteral("Wrong: \"ownership\" of /etc/docker")}},
                            {QStringLiteral("3.7"), {HostCheckResult::Absent, QStringLiteral("none")}},
                            {QStringLiteral("2.8"), {HostCheckResult::Open, {}}}}});
    return file;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

bool write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray withWaiver(const QByteArray &waiver) {
    return "{\n \"version\": 1,\n \"waivers\": [\n" + waiver + "\n]\n}\n";
}

constexpr const char *goodWaiver = R"({"control": "c-priv", "owner": "Ada", "reason": "because",
"granted": "2026-11-25", "expires": "2026-11-30"})";

} // namespace

class TestPolicyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new/deep/hullwatch.json"));
        const auto written = changePolicyFile(path, [](PolicyFile &file) { file = full(); });
        QVERIFY2(written, written ? "" : qPrintable(written.error().context));
        QCOMPARE(*written, full());
        const auto read = readPolicyFile(path);
        QVERIFY(read);
        QCOMPARE(*read, full());
        QCOMPARE(contentOf(path), policyFileJson(*read));
    }

    void noFileSaysNothing() {
        const QTemporaryDir folder;
        const auto read = readPolicyFile(folder.filePath(QStringLiteral("hullwatch.json")));
        QVERIFY(read);
        QCOMPARE(*read, PolicyFile{});
    }

    void onlyWhatDiffersIsWritten() {
        QCOMPARE(policyFileJson({}), QByteArray("{\n  \"version\": 1,\n  \"policy\": {},\n  \"waivers\": "
                                                "[],\n  \"attestations\": []\n}\n"));
        const auto read = parsePolicyFile(R"({"version": 1, "policy": {"limits": {"max_pids": 7}}})");
        QVERIFY(read);
        Policy expected;
        expected.maxPids = 7;
        QCOMPARE(read->policy, expected);
    }

    void theLastDayIsIncluded() {
        const auto read = parsePolicyFile(withWaiver(goodWaiver));
        QVERIFY2(read, read ? "" : qPrintable(read.error().context));
        const Waiver &word = read->waivers.front();
        QCOMPARE(word.scope.control, QStringLiteral("C-PRIV"));
        QVERIFY(word.isValidAt(at("2026-11-30T23:59:59.999Z")));
        QVERIFY(!word.isValidAt(at("2026-12-01T00:00:00Z")));
        QVERIFY(policyFileJson(*read).contains("\"expires\": \"2026-11-30\""));
    }

    void refusesAndKeeps_data();
    void refusesAndKeeps();

    void neverWritesWhatItCannotRead_data() {
        QTest::addColumn<int>("wrong");
        QTest::newRow("no end") << 0;
        QTest::newRow("no owner") << 1;
        QTest::newRow("no such control") << 2;
        QTest::newRow("endless reason") << 3;
    }
    void neverWritesWhatItCannotRead() {
        QFETCH(const int, wrong);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hullwatch.json"));
        QVERIFY(changePolicyFile(path, [](PolicyFile &file) { file = full(); }));
        const QByteArray before = contentOf(path);
        const auto written = changePolicyFile(path, [wrong](PolicyFile &file) {
            Waiver &word = file.waivers.front();
            if (wrong == 0)
                word.expiresAt.reset();
            else if (wrong == 1)
                word.owner = QStringLiteral(" ");
            else if (wrong == 2)
                word.scope.control = QStringLiteral("C-NONE");
            else
                word.reason = QString(5'000, u'x');
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::SettingsInvalid);
        QVERIFY2(written.error().context.contains(u"/waivers/0"), qPrintable(written.error().context));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatOthersWroteMeanwhileIsKept() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hullwatch.json"));
        QVERIFY(write(path, withWaiver(goodWaiver)));
        const auto written = changePolicyFile(path, [](PolicyFile &file) { put(file, attestation()); });
        QVERIFY(written);
        QCOMPARE(written->waivers.size(), size_t(1));
        QCOMPARE(written->attestations, std::vector{attestation()});
    }

    void aWordTakesThePlaceOfOneOfItsScope() {
        PolicyFile file = full();
        Waiver again = waiver();
        again.owner = QStringLiteral("Grace");
        put(file, again);
        QCOMPARE(file.waivers, std::vector{again});
        again.scope.subject = QStringLiteral("other");
        put(file, again);
        QCOMPARE(file.waivers.size(), size_t(2));
        put(file, attestation());
        QCOMPARE(file.attestations.size(), size_t(1));
    }

    void aChangeOfWaiversIsApplied() {
        PolicyFile file = full();
        Waiver wider = waiver();
        wider.scope.subject.clear();
        apply({{}, wider}, file);
        QCOMPARE(file.waivers, (std::vector{waiver(), wider}));
        Waiver other = wider;
        other.scope.host.clear();
        apply({wider.scope, other}, file);
        QCOMPARE(file.waivers, (std::vector{waiver(), other}));
        apply({waiver().scope, {}}, file);
        QCOMPARE(file.waivers, std::vector{other});
        QCOMPARE(file.attestations, full().attestations);
    }

    void judgesByWhatStandsThere() {
        const AuditContextPtr context = auditContextOf(full());
        QCOMPARE(context->policy, full().policy);
        QCOMPARE(context->waivers, full().waivers);
        QCOMPARE(context->attestations, full().attestations);
    }
};

void TestPolicyFile::refusesAndKeeps_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromUtf8(says);
    };
    const auto policy = [](const QByteArray &members) {
        return "{\"version\": 1,\n\"policy\": {\n" + members + "}}";
    };
    row("empty", "", "line 1: this is no JSON");
    row("cut", "{\"version\": 1,\n\"waivers\": [\n", "line 3: this is no JSON");
    row("comma too many", "{\n\"version\": 1,\n}", "line 3: this is no JSON");
    row("zero byte", QByteArray("{\"version\": 1}\n\0 x", 18), "line 2: a zero byte");
    row("not UTF-8", policy("\"trust_zone_label\": \"\xff\xfe\""), "line 3: this is no JSON");
    row("trailing", "{\"version\": 1} x", "line 1: this is no JSON");
    row("array", "[]", "write an object");
    row("no version", "{}", "“version” is missing");
    row("newer", R"({"version": 2, "colour": 1})", "/version: write 1");
    row("version as text", R"({"version": "1"})", "/version: write 1");
    row("unknown key", "{\"version\": 1,\n\"waiver\": []}",
        "line 2, /waiver: there is no such key here; there are version, policy, waivers, attestations");
    row("unknown key in the policy", policy("\"registry\": []"),
        "line 3, /policy/registry: there is no such");
    row("unknown limit", policy("\"limits\": {\n\"pids\": 1}"),
        "line 4, /policy/limits/pids: there is no such");
    row("key twice", "{\"version\": 1,\n\"waivers\": [],\n\"waivers\": []}",
        "line 3, /waivers: this key stands twice");
    row("list as text", policy("\"registries\": \"a\""), "line 3, /policy/registries: write a list");
    row("number in a list", policy("\"registries\": [\n\"a\",\n5\n]"),
        "line 5, /policy/registries/1: write text");
    row("port 0", policy("\"published_ports\": [0]"),
        "/policy/published_ports/0: write a whole number from 1");
    row("port 65536", policy("\"privileged_ports\": [80, 65536]"), "/policy/privileged_ports/1");
    row("port with a fraction", policy("\"published_ports\": [80.5]"), "/policy/published_ports/0");
    row("flag as text", policy("\"remote_logs\": \"yes\""), "/policy/remote_logs: write true or false");
    row("huge limit", policy("\"limits\": {\"max_pids\": 18446744073709551615}"), "/policy/limits/max_pids");
    row("negative limit", policy("\"limits\": {\"scan_max_days\": -1}"), "/policy/limits/scan_max_days");
    row("fails before it warns", policy("\"limits\": {\"image_fail_days\": 10}"),
        "/policy/limits/image_fail_days: this must not be less than the value that warns: 90");
    row("unknown severity", policy("\"severities\": {\"C-PRIV\": \"severe\"}"),
        "/policy/severities/C-PRIV: write critical, high");
    row("severity of nothing", policy("\"severities\": {\"C-X\": \"low\"}"),
        "/policy/severities/C-X: there is no such control; see hullwatch controls");
    row("nothing off", policy("\"controls_off\": [\"C-X\"]"),
        "/policy/controls_off/0: there is no such control");
    row("waiver as text", withWaiver("\"C-PRIV\""), "line 4, /waivers/0: write an object");
    for (const char *key : {"control", "owner", "reason", "granted", "expires"}) {
        QByteArray renamed(goodWaiver);
        renamed.replace(QByteArray("\"") + key, QByteArray("\"x") + key);
        row(key, withWaiver(renamed), (QByteArray("“") + key + "” is missing").constData());
        QByteArray empty(goodWaiver);
        const qsizetype from = empty.indexOf(':', empty.indexOf(key)) + 3;
        empty.remove(from, empty.indexOf('"', from) - from);
        row((QByteArray("empty ") + key).constData(), withWaiver(empty),
            (QByteArray("/waivers/0/") + key + ": this must not be empty").constData());
    }
    row("no day", withWaiver(QByteArray(goodWaiver).replace("2026-11-30", "2026-11-31")),
        "line 5, /waivers/0/expires: write a day or a moment");
    row("ends before it begins", withWaiver(QByteArray(goodWaiver).replace("11-30", "11-24")),
        "line 5, /waivers/0/expires: the end must be later than “granted”");
    row("attestation without a statement",
        R"({"version": 1, "attestations": [{"control": "M-KEYS", "owner": "A", "given": "2026-01-01",
            "expires": "2027-01-01"}]})",
        "“statement” is missing");
    row("deep", R"({"version": 1, "x": )" + QByteArray(300'000, '[') + QByteArray(300'000, ']') + '}',
        "this is nested too deep");
    row("long key", "{\"" + QByteArray(100'000, 'x') + "\": 1}", "a key is too long");
    QByteArray many = "[1";
    for (int i = 0; i < 60'000; ++i)
        many += ",1";
    row("many", policy("\"published_ports\": " + many + "]"), "the file holds too many values");
    QByteArray words;
    for (size_t i = 0; i <= PolicyFile::maxWords; ++i)
        words += QByteArray(i ? "," : "") + goodWaiver;
    row("too many waivers", withWaiver(words), "/waivers: write a list of at most");
    row("large", QByteArray(PolicyFile::maxFileBytes + 1, ' '), "it is larger than 1048576 bytes");
}

void TestPolicyFile::refusesAndKeeps() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hullwatch.json"));
    QVERIFY(write(path, bytes));
    const auto read = readPolicyFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SettingsInvalid);
    QVERIFY2(read.error().context.contains(says), qPrintable(read.error().context.left(400)));
    QVERIFY(read.error().context.startsWith(path));
    const auto written = changePolicyFile(path, [](PolicyFile &file) { file = full(); });
    QVERIFY(!written);
    QCOMPARE(written.error(), read.error());
    QCOMPARE(contentOf(path), bytes);
}

QTEST_APPLESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
