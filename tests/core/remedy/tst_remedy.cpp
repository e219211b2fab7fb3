// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/containerassessment.h"
#include "core/audit/control.h"
#include "core/remedy/hardening.h"
#include "tests/core/audit/auditcase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <exception>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const YAML::Node &node) {
    return QString::fromStdString(node.as<std::string>());
}

YAML::Node parsed(const QString &compose) {
    try {
        return YAML::Load(compose.toStdString());
    } catch (const std::exception &exception) {
        qWarning("%s\n%s", exception.what(), qPrintable(compose));
    }
    return {};
}

// What compose makes of a value without variables.
QString interpolated(QString value) {
    return value.replace(u"$$"_s, u"$"_s);
}

/// Everything that YAML, compose or a shell could take for something else.
QStringList hostileTexts() {
    return {u""_s,
            u" "_s,
            u"yes"_s,
            u"No"_s,
            u"on"_s,
            u"NULL"_s,
            u"~"_s,
            u"true"_s,
            u"1e3"_s,
            u"0x1f"_s,
            u"012"_s,
            u"1:30"_s,
            u".5"_s,
            u".inf"_s,
            u"2026-11-25"_s,
            u"- dash"_s,
            u"-"_s,
            u"--flag"_s,
            u"a: b"_s,
            u"a:b"_s,
            u"a:"_s,
            u"#comment"_s,
            u"a #comment"_s,
            u"'single'"_s,
            u"\"double\""_s,
            u"back\\slash\\n"_s,
            u"line\nbreak"_s,
            u"\ttab\r\n"_s,
            u"trailing "_s,
            u"[list]"_s,
            u"{map: 1}"_s,
            u"&anchor"_s,
            u"*alias"_s,
            u"!tag"_s,
            u"%directive"_s,
            u"@at"_s,
            u"`tick`"_s,
            u"$HOME"_s,
            u"${HOME:?no}"_s,
            u"$$"_s,
            u"$(touch /tmp/x)"_s,
            u"a;b|c&d>e<f"_s,
            u"grün 支付 خدمة 🐳"_s,
            u"safe\u202egnp.exe"_s,
            u"zero\u200bwidth"_s,
            u"\u001b[31mred"_s,
            u"nel\u0085 ls\u2028"_s,
            u"bom\ufeff"_s,
            QString(300, u'x')};
}

// A merge patch cannot write a null: "@null" stands for it.
void writeNulls(nlohmann::json &value) {
    if (value == "@null") {
        value = nullptr;
    } else if (value.is_structured()) {
        for (nlohmann::json &each : value)
            writeNulls(each);
    }
}

SnapshotPtr baselineWith(const char *patch) {
    nlohmann::json document = auditBaseline();
    document.merge_patch(nlohmann::json::parse(patch));
    writeNulls(document);
    QString error;
    SnapshotPtr snapshot = snapshotOf(document, &error);
    if (!snapshot)
        qWarning("%s", qPrintable(error));
    return snapshot;
}

// A container as people start it who do not know better.
constexpr const char *careless = R"({"container": {
    "Name": "/careless", "AppArmorProfile": "docker-default",
    "HostConfig": {"Privileged": false, "CapDrop": "@null", "CapAdd": ["SYS_ADMIN", "CHOWN"],
        "SecurityOpt": ["seccomp=unconfined"], "ReadonlyRootfs": false, "Tmpfs": {}, "NetworkMode": "host",
        "PidMode": "host", "Memory": 0, "MemorySwap": 0, "PidsLimit": "@null",
        "Binds": ["/var/run/docker.sock:/var/run/docker.sock", "/etc:/host/etc"]},
    "Mounts": [
        {"Type": "bind", "Source": "/var/run/docker.sock", "Destination": "/var/run/docker.sock",
         "Mode": "", "RW": true, "Propagation": "rprivate"},
        {"Type": "bind", "Source": "/etc", "Destination": "/host/etc", "Mode": "", "RW": true,
         "Propagation": "rshared"},
        {"Type": "bind", "Source": "/data/shared", "Destination": "/shared", "Mode": "", "RW": true,
         "Propagation": "rshared"},
        {"Type": "volume", "Name": "web-data", "Source": "/var/lib/docker/volumes/web-data/_data",
         "Destination": "/data", "Driver": "local", "Mode": "z", "RW": true, "Propagation": ""}],
    "Config": {"User": "", "Labels": {"team": "pay $1"},
        "Env": ["PATH=/usr/bin", "DB_PASSWORD=hunter2hunter2", "USER=app", "EMPTY="],
        "Cmd": ["serve", "--password=swordfish99", "--rate=$5"]},
    "NetworkSettings": {"Ports": {}, "Networks": {"host": {"NetworkID": "x"}}}}})";

AuditContext contextAt(const Snapshot &snapshot) {
    AuditContext context;
    context.now = snapshot.takenAt;
    return context;
}

QStringList automatic(const std::vector<Fix> &fixes) {
    QStringList controls;
    for (const Fix &fix : fixes) {
        if (fix.isAutomatic)
            controls += QString::fromLatin1(fix.control->id);
    }
    return controls;
}

Hardening hardened(const Snapshot &snapshot, const QStringList &controls) {
    return harden(*snapshot.containers.front(), snapshot, contextAt(snapshot), controls);
}

AssessmentPtr now(const Snapshot &snapshot) {
    return assessContainer(snapshot.containers.front(), snapshot, contextAt(snapshot));
}

QStringList openControls(const Assessment &assessment) {
    QStringList open;
    for (const Finding &finding : assessment.findings) {
        if (finding.isOpen())
            open += QString::fromLatin1(finding.control->id);
    }
    return open;
}

/// Runs the script with a `docker` that only tells its arguments, a line per call, ended by a blank line.
QStringList argumentsSeenBy(const QString &script, const QStringList &environment = {}) {
    QProcess shell;
    shell.setEnvironment(QStringList{u"PATH=/usr/bin:/bin"_s} + environment);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"docker() { printf '%s\\036' \"$@\"; printf '\\035'; }\n"_s + script});
    shell.waitForFinished(30'000);
    return QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0x1e));
}

} // namespace

class RemedyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalarsComeBackAsTheyWere() {
        for (const QString &text : hostileTexts()) {
            const QString scalar = yamlScalar(text);
            QVERIFY2(!scalar.contains(u'\n'), qPrintable(text));
            QCOMPARE(textOf(parsed(u"k: "_s + scalar)["k"]), text);
            QCOMPARE(textOf(parsed(u"- "_s + scalar)[0]), text);
            QCOMPARE(textOf(parsed(scalar + u": v"_s).begin()->first), text);
        }
    }

    void shellWordsComeBackAsTheyWere() {
        QString script = u"docker"_s;
        for (const QString &text : hostileTexts())
            script += u' ' + shellWord(text);
        QStringList seen = argumentsSeenBy(script);
        seen.removeLast();
        QCOMPARE(seen, hostileTexts());
    }

    void noControlCharacterReachesATerminal() {
        static const QRegularExpression control(
            u"[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}]"_s);
        for (const QString &text : {u"\u001b[31mred"_s, u"safe\u202egnp.exe"_s, u"\u009b2J"_s}) {
            QVERIFY(!control.match(shellWord(text)).hasMatch());
            QVERIFY(!control.match(yamlScalar(text)).hasMatch());
            QVERIFY(!control.match(commentLines(text, 2).join(u'\n')).hasMatch());
        }
        QCOMPARE(commentLines(u"a\nb"_s, 0), QStringList{u"# a\\u{a}b"_s});
    }

    void hostileDefinitionsComeBackAsTheyWere() {
        const SnapshotPtr baseline = baselineWith("{}");
        Container container = *baseline->containers.front();
        container.labels.clear();
        container.environment.clear();
        QStringList command;
        for (const QString &text : hostileTexts()) {
            container.labels.insert(u"key "_s + text, text);
            command += text;
        }
        container.command = command;
        container.user = u"yes"_s;
        container.workingDir = u"/a: b #c"_s;
        container.hostConfig.groupAdd = hostileTexts();
        const Hardening result = harden(container, *baseline, contextAt(*baseline), {});
        const YAML::Node service = parsed(result.compose)["services"].begin()->second;
        QCOMPARE(interpolated(textOf(service["user"])), u"yes"_s);
        QCOMPARE(interpolated(textOf(service["working_dir"])), u"/a: b #c"_s);
        QCOMPARE(service["command"].size(), static_cast<size_t>(command.size()));
        for (size_t i = 0; i < service["command"].size(); ++i) {
            const QString &expected = command[static_cast<qsizetype>(i)];
            QCOMPARE(textOf(service["command"][i]), QString(expected).replace(u'$', u"$$"_s));
            QCOMPARE(textOf(service["group_add"][i]), QString(expected).replace(u'$', u"$$"_s));
            QCOMPARE(interpolated(textOf(service["labels"][(u"key "_s + expected).toStdString()])),
                     interpolated(QString(expected).replace(u'$', u"$$"_s)));
        }
        const QStringList seen = argumentsSeenBy(result.run);
        QVERIFY(seen.size() > command.size());
        QCOMPARE(seen.mid(seen.size() - 1 - command.size(), command.size()), command);
    }

    void writesAllThatTheContainerHas() {
        const SnapshotPtr snapshot = baselineWith(R"({"container": {"HostConfig": {
            "PortBindings": {"8443/tcp": [{"HostIp": "::1", "HostPort": "8443"}]},
            "ExtraHosts": ["db:10.0.0.2"], "Dns": ["10.0.0.1"], "DnsSearch": ["corp.example"],
            "Devices": [{"PathOnHost": "/dev/fuse", "PathInContainer": "/dev/fuse", "CgroupPermissions": "rw"}],
            "Sysctls": {"net.core.somaxconn": "1024"}, "ShmSize": 134217728, "CpusetCpus": "0-1"},
            "Config": {"Hostname": "front", "Tty": true, "StopSignal": "SIGINT", "StopTimeout": 30}}})");
        const Hardening result = hardened(*snapshot, {});
        const YAML::Node file = parsed(result.compose);
        const YAML::Node service = file["services"]["web"];
        QVERIFY2(service.IsMap(), qPrintable(result.compose));
        QVERIFY(textOf(service["image"]).contains(u"@sha256:"_s));
        QCOMPARE(textOf(service["ports"][0]), u"[::1]:8443:8443"_s);
        QCOMPARE(textOf(service["extra_hosts"][0]), u"db:10.0.0.2"_s);
        QCOMPARE(textOf(service["dns_search"][0]), u"corp.example"_s);
        QCOMPARE(textOf(service["devices"][0]), u"/dev/fuse:/dev/fuse:rw"_s);
        QCOMPARE(textOf(service["sysctls"]["net.core.somaxconn"]), u"1024"_s);
        QCOMPARE(textOf(service["shm_size"]), u"128m"_s);
        QCOMPARE(textOf(service["cpuset"]), u"0-1"_s);
        QCOMPARE(textOf(service["hostname"]), u"front"_s);
        QCOMPARE(textOf(service["tty"]), u"true"_s);
        QCOMPARE(textOf(service["stop_signal"]), u"SIGINT"_s);
        QCOMPARE(textOf(service["stop_grace_period"]), u"30s"_s);
        QCOMPARE(textOf(service["restart"]), u"on-failure:5"_s);
        QCOMPARE(textOf(service["mem_limit"]), u"512m"_s);
        QCOMPARE(textOf(service["memswap_limit"]), u"512m"_s);
        QCOMPARE(textOf(service["cpus"]), u"1"_s);
        QCOMPARE(textOf(service["pids_limit"]), u"200"_s);
        QCOMPARE(textOf(service["ulimits"]["nofile"]["hard"]), u"4096"_s);
        QCOMPARE(textOf(service["logging"]["driver"]), u"fluentd"_s);
        QCOMPARE(textOf(service["cap_drop"][0]), u"ALL"_s);
        QCOMPARE(textOf(service["read_only"]), u"true"_s);
        QCOMPARE(textOf(service["tmpfs"][0]), u"/tmp:rw,noexec,nosuid,nodev,size=64m"_s);
        QCOMPARE(textOf(service["volumes"][0]["source"]), u"web-data"_s);
        QCOMPARE(textOf(file["volumes"]["web-data"]["external"]), u"true"_s);
        QCOMPARE(textOf(file["networks"]["shop"]["external"]), u"true"_s);
        QVERIFY(service["networks"]["shop"].IsMap());
        QVERIFY(service["healthcheck"]["test"].IsSequence());
        QVERIFY(!service["network_mode"] && !service["container_name"]);
    }

    void secretsBecomeVariables() {
        const SnapshotPtr snapshot = baselineWith(careless);
        const Hardening result = hardened(*snapshot, automatic(fixesOf(*now(*snapshot), *snapshot)));
        for (const QString &text : {result.compose, result.run, result.update}) {
            for (const QString &secret : {u"hunter2"_s, u"swordfish"_s, u"•••"_s})
                QVERIFY2(!text.contains(secret), qPrintable(text));
        }
        const YAML::Node service = parsed(result.compose)["services"].begin()->second;
        QVERIFY(textOf(service["environment"]["DB_PASSWORD"]).startsWith(u"${DB_PASSWORD:?set it"_s));
        // The operator's own user name must not slip in.
        QVERIFY(textOf(service["environment"]["USER"]).startsWith(u"${CONTAINER_USER:?"_s));
        QCOMPARE(textOf(service["environment"]["PATH"]), u"/usr/bin"_s);
        QCOMPARE(textOf(service["environment"]["EMPTY"]), QString());
        QVERIFY(textOf(service["command"][1]).startsWith(u"--password=${COMMAND:?"_s));
        QCOMPARE(textOf(service["command"][2]), u"--rate=$$5"_s);
        QCOMPARE(textOf(service["labels"]["team"]), u"pay $$1"_s);
        const QStringList seen = argumentsSeenBy(
            result.run, {u"DB_PASSWORD=it's \"x\" $y"_s, u"CONTAINER_USER=app"_s, u"COMMAND=a b"_s});
        QVERIFY(seen.contains(u"DB_PASSWORD=it's \"x\" $y"_s));
        QVERIFY(seen.contains(u"--password=a b"_s));
        QVERIFY(seen.contains(u"--rate=$5"_s));
    }

    void everyChangeSaysWhoAskedForIt() {
        const SnapshotPtr snapshot = baselineWith(careless);
        const QStringList controls = automatic(fixesOf(*now(*snapshot), *snapshot));
        const Hardening result = hardened(*snapshot, controls);
        for (const QString &control : controls) {
            // Where all capabilities go, nothing is left to drop.
            if (control == u"C-NETRAW"_s && result.plan.container.hostConfig.capDrop->contains(u"ALL"_s))
                continue;
            QVERIFY2(result.compose.contains(u"# "_s + control + u": "_s) ||
                         result.compose.contains(u"("_s + control + u": "_s) ||
                         result.compose.contains(u"; "_s + control + u": "_s),
                     qPrintable(control + u'\n' + result.compose));
        }
        const Hardening plain = hardened(*snapshot, {});
        QVERIFY2(!plain.compose.contains(u"C-"_s), qPrintable(plain.compose));
        QVERIFY(plain.plan.container == *snapshot->containers.front());
    }

    void fixedFindingsAreGone() {
        const SnapshotPtr snapshot = baselineWith(careless);
        const AssessmentPtr before = now(*snapshot);
        const QStringList controls = automatic(fixesOf(*before, *snapshot));
        for (const char *id : {"C-CAPS", "C-USER", "C-NNP", "C-SECCOMP", "C-NETHOST", "C-PIDHOST", "C-MEM",
                               "C-PIDS", "C-ROFS", "V-SOCK", "V-HOSTPATH", "V-PROPAGATION"})
            QVERIFY2(controls.contains(QLatin1StringView(id)), id);
        const Hardening result = hardened(*snapshot, controls);
        const QStringList open = openControls(*result.assessment);
        for (const QString &control : controls)
            QVERIFY2(!open.contains(control), qPrintable(control));
        QVERIFY(*before->score.value < 40);
        QVERIFY(*result.assessment->score.value >= 90);
        QVERIFY(result.assessment->takeover.isEmpty());
    }

    void updatesMindTheTrapsOfTheEngine() {
        const auto update = [](const char *patch) {
            const SnapshotPtr snapshot = baselineWith(patch);
            return hardened(*snapshot, automatic(fixesOf(*now(*snapshot), *snapshot))).update;
        };
        // Memory alone is refused where there was no limit.
        QVERIFY(update(R"({"container": {"HostConfig": {"Memory": 0, "MemorySwap": 0}}})")
                    .startsWith(u"docker update --memory 512m --memory-swap 512m web\n"_s));
        QVERIFY(update(R"({"container": {"HostConfig": {"PidsLimit": "@null"}}})")
                    .startsWith(u"docker update --pids-limit 200 web\n"_s));
        QVERIFY(!update(R"({"container": {"HostConfig": {"ReadonlyRootfs": false}}})")
                     .contains(u"docker update"_s));
        const QString swarm = update(R"({"container": {"HostConfig": {"PidsLimit": "@null"},
            "Config": {"Labels": {"com.docker.swarm.service.name": "shop_web"}}}})");
        QVERIFY2(swarm.contains(u"docker service update shop_web"_s), qPrintable(swarm));
        QVERIFY(update(R"({"container": {"Name": "/a b", "HostConfig": {"PidsLimit": "@null"}}})")
                    .startsWith(u"docker update --pids-limit 200 a1a1"_s));
    }

    // Rows for controls that the catalogue may lack are tried as well.
    void everyRowCanBeAppliedToAnything() {
        const SnapshotPtr snapshot = baselineWith(careless);
        Container blank;
        for (const Remedy *remedy : remedies()) {
            QVERIFY(remedy->change && remedy->why && remedy->risk);
            const QString control = QString::fromLatin1(remedy->control);
            QCOMPARE(findRemedy(control), remedy);
            for (const Container &container : {*snapshot->containers.front(), blank}) {
                const Hardening result = harden(container, *snapshot, contextAt(*snapshot), {control});
                QVERIFY(parsed(result.compose)["services"].IsMap());
                // Once is enough.
                const Hardening again =
                    harden(result.plan.container, *snapshot, contextAt(*snapshot), {control});
                QVERIFY2(again.plan.container.hostConfig == result.plan.container.hostConfig ||
                             control == u"N-PRIVPORT"_s,
                         remedy->control);
            }
        }
    }

    void noSubsetOfFixesLowersTheScore() {
        QRandomGenerator random(20261125);
        int tried = 0;
        for (const AuditCase &each : auditCases()) {
            if (!findRemedy(each.control))
                continue;
            const SnapshotPtr snapshot = snapshotOf(each.document);
            if (!snapshot || snapshot->containers.empty())
                continue;
            const AuditContextPtr context = contextOf(each.document, *snapshot);
            const Container &container = *snapshot->containers.front();
            const AssessmentPtr before = assessContainer(snapshot->containers.front(), *snapshot, *context);
            const QStringList all = automatic(fixesOf(*before, *snapshot));
            if (all.isEmpty() || !before->score.value)
                continue;
            std::vector<QStringList> subsets{all, {each.control}};
            for (int i = 0; all.size() > 1 && i < 2; ++i) {
                QStringList some;
                for (const QString &one : all) {
                    if (random.bounded(2) == 1)
                        some += one;
                }
                subsets.push_back(some);
            }
            for (const QStringList &subset : subsets) {
                const Hardening result = harden(container, *snapshot, *context, subset);
                ++tried;
                QVERIFY2(result.assessment->score.value.value_or(100) >= *before->score.value,
                         qPrintable(each.control + u' ' + each.name + u": "_s + subset.join(u' ') +
                                    u" from "_s + QString::number(*before->score.value) + u" to "_s +
                                    QString::number(result.assessment->score.value.value_or(-1)) + u": "_s +
                                    openControls(*result.assessment).join(u' ')));
            }
        }
        qInfo("%d subsets tried", tried);
        QVERIFY(tried > 100);
    }

    void privilegedContainersNeverGetWorse() {
        const SnapshotPtr snapshot = baselineWith(R"({"container": {"AppArmorProfile": "unconfined",
            "HostConfig": {"Privileged": true, "CapAdd": ["SYS_ADMIN", "NET_ADMIN"], "CapDrop": "@null",
            "SecurityOpt": ["seccomp=unconfined", "apparmor=unconfined"], "MaskedPaths": "@null",
            "ReadonlyPaths": "@null"}}})");
        const AssessmentPtr before = now(*snapshot);
        const Hardening result = hardened(*snapshot, {u"C-PRIV"_s});
        QVERIFY(*result.assessment->score.value > *before->score.value);
        QVERIFY(!openControls(*result.assessment).contains(u"C-SECCOMP"_s));
        QVERIFY(result.compose.contains(u"# Removed: privileged: true (C-PRIV: "_s));
    }
};

QTEST_GUILESS_MAIN(RemedyTest)
#include "tst_remedy.moc"
