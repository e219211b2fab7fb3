// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "core/engine/secretmask.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

// Whatever a record holds as text, but for the answer as a whole.
QString textsOf(const Container &c) {
    QStringList texts{c.id.value, c.name,         c.imageName,    c.imageId,
                      *c.user,    c.state.status, c.state.health, *c.appArmorProfile};
    for (const EnvironmentVariable &variable : c.environment)
        texts += variable.name + u' ' + variable.valueHash;
    texts += c.labels.keys() + c.labels.values() + c.exposedPorts + c.networks;
    for (const Mount &mount : *c.mounts)
        texts += {mount.type, mount.name, mount.source, mount.destination, mount.mode, mount.propagation};
    texts += *c.hostConfig.securityOpt + *c.hostConfig.capAdd + c.hostConfig.tmpfs->values();
    return texts.join(u'\n');
}

} // namespace

class SecretMaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSecretOfAnInspectSurvives() {
        const QByteArray json = recorded("inspect-secrets.json");
        QCOMPARE(json.count("CANARY"), 21);
        const auto container = decodeContainer(json);
        QVERIFY(container);
        static const QRegularExpression canary(u"CANARY\\d\\d"_s);
        const auto inShown = canary.match(QString::fromUtf8(container->inspectJson));
        QVERIFY2(!inShown.hasMatch(), qPrintable(inShown.captured()));
        const auto inRecord = canary.match(textsOf(*container));
        QVERIFY2(!inRecord.hasMatch(), qPrintable(inRecord.captured()));
    }

    void whatIsNoSecretStays() {
        const QString shown =
            QString::fromUtf8(decodeContainer(recorded("inspect-secrets.json"))->inspectJson);
        for (const QString &part :
             {u"/usr/bin"_s, u"DB_PASSWORD="_s, u"\"shop\""_s, u"addr=10.0.0.9,username=shop"_s,
              u"splunk.example:8088"_s, u"\"tag\":\"shop\""_s})
            QVERIFY2(shown.contains(part), qPrintable(part));
    }

    void environmentKeepsNameLengthAndHash() {
        const auto c = decodeContainer(recorded("inspect-secrets.json"));
        QCOMPARE(c->environment.size(), size_t{6});
        QCOMPARE(c->environment[1].name, u"DB_PASSWORD"_s);
        QCOMPARE(c->environment[1].valueLength, 8);
        QCOMPARE(c->environment[1].valueHash, u"2d9a7da4"_s);
        QCOMPARE(c->environment[4].name, u"BARE"_s);
        QCOMPARE(c->environment[4].valueLength, 0);
    }

    void secretNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name :
             {"PASSWORD", "db_passwd", "MYSQL_ROOT_PASSWORD", "PGPASS", "API_KEY", "api-key", "APIKEY",
              "SECRET", "AUTH_TOKEN", "x.private.key", "AWS_SECRET_ACCESS_KEY", "aws_access_key_id",
              "credentials", "SESSION_COOKIE", "SENTRY_DSN", "ConnectionString", "ENCRYPTION_KEY", "SALT"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name :
             {"PATH", "HOME", "PORT", "LOG_LEVEL", "com.example.team", "NODE_ENV", "KEYBOARD", "MONKEY"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void secretNames() {
        QFETCH(QString, name);
        QTEST(isSecretName(name), "secret");
    }

    void commandLines_data() {
        QTest::addColumn<QString>("commandLine");
        QTest::addColumn<QString>("kept"); // what the operator needs to see
        QTest::newRow("equals") << u"mysqld --root-password=CANARY --port=1"_s << u"--port=1"_s;
        QTest::newRow("apart") << u"worker --token CANARY run"_s << u" run"_s;
        QTest::newRow("variable") << u"env DB_PASSWORD=CANARY sh"_s << u"env DB_PASSWORD="_s;
        QTest::newRow("url") << u"psql postgres://u:CANARY@db/x"_s << u"@db/x"_s;
        QTest::newRow("two urls") << u"a http://u:CANARY@h http://v:CANARY@i"_s << u"@i"_s;
        QTest::newRow("url with another :") << u"a http://u:x:CANARY@h/"_s << u"@h/"_s;
        QTest::newRow("exec event") << u"exec_create: sh -c login --password CANARY"_s
                                    << u"exec_create: sh -c login"_s;
        QTest::newRow("separator behind") << u"export TOKEN=CANARY; run"_s << u"run"_s;
        QTest::newRow("double quotes") << u"worker --password \"one CANARY two\" run"_s << u"run"_s;
        QTest::newRow("single quotes") << u"worker --password='one CANARY' run"_s << u"run"_s;
        QTest::newRow("quoted variable") << u"PASSWORD=\"one CANARY two\" worker"_s << u"worker"_s;
        QTest::newRow("newline") << u"set -e\nworker --password\nCANARY\nrun"_s << u"run"_s;
        QTest::newRow("tab") << u"worker\t--password\tCANARY\trun"_s << u"run"_s;
        QTest::newRow("two blanks") << u"worker --password  CANARY run"_s << u"run"_s;
        QTest::newRow("bearer") << u"curl -H \"Authorization: Bearer CANARY\" http://x/"_s << u"http://x/"_s;
        QTest::newRow("mount options") << u"mount -o user=a,password=CANARY /x"_s << u"/x"_s;
        QTest::newRow("within quotes") << u"sh -c \"login --password CANARY\" run"_s << u"login"_s;
        QTest::newRow("all of it quoted") << u"sh -c '--password=one CANARY' run"_s << u"run"_s;
        QTest::newRow("quote left open") << u"run --password \"one CANARY"_s << u"run"_s;
        QTest::newRow("quote in a quote") << u"x --password \"a\\\"CANARY b\" run"_s << u"run"_s;
        QTest::newRow("at sign in a password") << u"x http://u:a@CANARY@h/y"_s << u"@h/y"_s;
        QTest::newRow("token as user") << u"git clone https://CANARY@host/x.git"_s << u"@host/x.git"_s;
        QTest::newRow("query") << u"curl http://h/?access_token=CANARY"_s << u"http://h/?access_token="_s;
        QTest::newRow("header") << u"curl -H 'X-Api-Key: CANARY' http://x/"_s << u"http://x/"_s;
    }
    void commandLines() {
        QFETCH(QString, commandLine);
        QFETCH(QString, kept);
        const QString masked = maskedCommandLine(commandLine);
        QVERIFY2(!masked.contains(u"CANARY"_s), qPrintable(masked));
        QVERIFY2(masked.contains(kept), qPrintable(masked));
    }

    void ordinaryCommandLinesStay_data() {
        QTest::addColumn<QString>("commandLine");
        for (const char *line : {"start", "exec_create: /bin/sh -c ls -la /tmp", "nginx -g daemon off;",
                                 "sh -c \"echo  two  blanks\"", "wget http://host:8080/path", "",
                                 "git clone https://host/x.git"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void ordinaryCommandLinesStay() {
        QFETCH(QString, commandLine);
        QCOMPARE(maskedCommandLine(commandLine), commandLine);
    }

    void execEvents_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("create") << QByteArray("exec_create: mysql --password=CANARY");
        QTest::newRow("start") << QByteArray("exec_start: redis-cli --auth-token CANARY");
        QTest::newRow("url") << QByteArray("exec_start: curl https://u:CANARY@x.example/");
        QTest::newRow("shell") << QByteArray("exec_create: sh -c 'PASSWORD=CANARY run'");
    }
    void execEvents() {
        QFETCH(QByteArray, action);
        const auto event = decodeEvent(replaced(recorded("event.json"), "/Action", '"' + action + '"'));
        QVERIFY(event);
        QVERIFY2(!event->action.contains(u"CANARY"_s), qPrintable(event->action));
        QVERIFY(event->action.startsWith(u"exec_"_s));
    }

    void volumeOptions() {
        const QByteArray json = "{\"Volumes\":[{\"Name\":\"v\",\"Options\":"
                                "{\"o\":\"addr=10.0.0.9,username=shop,password=CANARY,vers=3.0\"}}]}";
        const auto volumes = decodeVolumes(json);
        QVERIFY(volumes);
        const QString options = volumes->front().options->value(u"o"_s);
        QVERIFY2(!options.contains(u"CANARY"_s), qPrintable(options));
        QVERIFY(options.startsWith(u"addr=10.0.0.9,username=shop,password="_s) &&
                options.endsWith(u",vers=3.0"_s));
    }

    void optionsOfVolumePlugins() {
        QVERIFY(!maskedVolumeOption(u"secretKey"_s, u"CANARY"_s).contains(u"CANARY"_s));
        QVERIFY(!maskedVolumeOption(u"endpoint"_s, u"https://u:CANARY@s3.example"_s).contains(u"CANARY"_s));
        QCOMPARE(maskedVolumeOption(u"device"_s, u"/srv/data"_s), u"/srv/data"_s);
        QCOMPARE(maskedVolumeOption(u"o"_s, u"bind"_s), u"bind"_s);
    }

    void masksTellEqualFromDifferent() {
        QCOMPARE(maskFor("a"), maskFor("a"));
        QVERIFY(maskFor("a") != maskFor("b"));
        QVERIFY(maskFor("hunter2").contains(u"7 characters"_s));
        QVERIFY(maskFor("").contains(u"empty"_s));
    }

    // Every host shares one network thread: no answer may keep it busy.
    void hostileTextIsMaskedInTime_data() {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("schemes without end") << QByteArray("a-");
        QTest::newRow("many urls") << QByteArray("a://b:c@ ");
        QTest::newRow("urls in one word") << QByteArray("a://b:c@");
        QTest::newRow("many secrets") << QByteArray("token= ");
        QTest::newRow("user without end") << QByteArray("a://b:");
        QTest::newRow("quotes") << QByteArray("'\\\" ");
        QTest::newRow("blanks") << QByteArray(" ");
    }
    void hostileTextIsMaskedInTime() {
        QFETCH(QByteArray, piece);
        QByteArray text;
        while (text.size() < 512 * 1024)
            text += piece;
        text += "@";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!maskedCommandLine(QString::fromLatin1(text)).isEmpty());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(SecretMaskTest)
#include "tst_secretmask.moc"
