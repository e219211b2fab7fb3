// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/secretlook.h"
#include "core/engine/secretmask.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace hullwatch;
using namespace Qt::StringLiterals;
using nlohmann::json;

class SecretLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<SecretLook>("look");
        const auto row = [](const char *tag, const char *name, const char *value, SecretLook look) {
            QTest::newRow(tag) << QString::fromLatin1(name) << QString::fromLatin1(value) << look;
        };
        row("ordinary", "APP_MODE", "production", SecretLook::None);
        row("path", "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin", SecretLook::None);
        row("working directory", "PWD", "/srv", SecretLook::None);
        row("author", "AUTHOR", "Jane Doe", SecretLook::None);
        row("compass", "COMPASS", "north", SecretLook::None);
        row("digest", "GIT_COMMIT", "0d0f5e5a9be2c4dd1d9a1c2b3e4f5a6b7c8d9e0f", SecretLook::None);
        row("version", "NODE_VERSION", "22.11.0", SecretLook::None);
        row("url", "API_URL", "https://api.example/v1", SecretLook::None);
        row("password", "DB_PASSWORD", "Tr0ub4dor", SecretLook::Named);
        row("lower case", "db_password", "Tr0ub4dor", SecretLook::Named);
        row("joined", "PGPASSWORD", "Tr0ub4dor", SecretLook::Named);
        row("api key", "STRIPE_API_KEY", "abc", SecretLook::Named);
        row("empty", "DB_PASSWORD", "", SecretLook::Placeholder);
        row("file", "DB_PASSWORD_FILE", "/run/secrets/db", SecretLook::Placeholder);
        row("reference", "API_TOKEN", "${TOKEN}", SecretLook::Placeholder);
        row("template", "API_TOKEN", "<token>", SecretLook::Placeholder);
        row("switch", "ALLOW_EMPTY_PASSWORD", "yes", SecretLook::Placeholder);
        row("change me", "DB_PASSWORD", "changeme", SecretLook::WeakDefault);
        row("root", "MYSQL_ROOT_PASSWORD", "root", SecretLook::WeakDefault);
        row("url with password", "DATABASE_URL", "postgres://shop:Tr0ub4dor@db/shop",
            SecretLook::UrlPassword);
        row("url with user", "DATABASE_URL", "postgres://shop@db/shop", SecretLook::None);
        row("url with reference", "DATABASE_URL", "postgres://shop:${PW}@db/shop", SecretLook::None);
        row("random", "WEBHOOK", "q8Zr2LmVx0Pw7TkYb3NcJd5HsG1fAeU6", SecretLook::Random);
        row("aws", "X", "AKIAIOSFODNN7EXAMPLE", SecretLook::Token);
        row("github", "X", "ghp_0123456789abcdefghijABCDEFGHIJ012345", SecretLook::Token);
        row("gitlab", "X", "glpat-ABCDEFGHIJKLMNOPQRST", SecretLook::Token);
        row("docker", "X", "dckr_pat_ABCDEFGHIJKLMNOPQRSTUVW", SecretLook::Token);
        row("slack", "X", "xoxb-1234567890-abcdef", SecretLook::Token);
        row("web token", "X", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc", SecretLook::Token);
        row("private key", "X", "-----BEGIN RSA PRIVATE KEY-----\nMIIE", SecretLook::Token);
        row("public key", "X", "-----BEGIN PUBLIC KEY-----\nMIIE", SecretLook::None);
        row("token within", "CMD", "curl -H x:ghp_0123456789abcdefghijABCDEFGHIJ012345", SecretLook::Token);
    }
    void looks() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(SecretLook, look);
        const SecretTrace trace = secretTrace(u"Config.Env[0]"_s, name, value);
        QCOMPARE(static_cast<int>(trace.look), static_cast<int>(look));
        QCOMPARE(trace.valueLength, value.toUtf8().size());
        QCOMPARE(trace.valueHash.size(), 8);
        QCOMPARE(trace.format.isEmpty(), look != SecretLook::Token);
    }

    void placesAreJsonPaths() {
        const json list = json::array({"A=b", 7, "DB_PASSWORD=x9", "no equals"});
        const auto traces = tracesInVariables(list, u"Config.Env"_s);
        QCOMPARE(traces.size(), size_t{1});
        QCOMPARE(traces.front().place, u"Config.Env[2]"_s);
        QCOMPARE(traces.front().name, u"DB_PASSWORD"_s);
        const auto inMap = tracesInMap(json{{"a", "b"}, {"token", "x9"}}, u"Labels"_s);
        QCOMPARE(inMap.front().place, u"Labels.token"_s);
    }

    void argumentsWithTheirOptions() {
        const auto apart = tracesInArguments(json::array({"serve", "--password", "x9"}), u"Config.Cmd"_s);
        QCOMPARE(apart.size(), size_t{1});
        QCOMPARE(apart.front().place, u"Config.Cmd[2]"_s);
        QCOMPARE(apart.front().name, u"password"_s);
        const auto joined = tracesInArguments(json::array({"--token=x9"}), u"Config.Cmd"_s);
        QCOMPARE(joined.front().name, u"token"_s);
        const auto inShell =
            tracesInArguments(json::array({"sh", "-c", "PASSWORD=x9 serve --port 80"}), u"Config.Cmd"_s);
        QCOMPARE(inShell.size(), size_t{1});
        QCOMPARE(inShell.front().place, u"Config.Cmd[2]"_s);
        QVERIFY(tracesInArguments("--password x9", u"Config.Cmd"_s).empty()); // no list
    }

    void passwordsWithoutAName_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("length");
        const auto row = [](const char *line, const char *name, int length) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(name) << length;
        };
        row("mysql -uroot -pCANARY shop", "-p", 6);
        row("/usr/bin/mysqldump -p'CANARY' shop", "-p", 8);
        row("curl -u shop:CANARY https://x/", "-u", 6);
        row("curl -ushop:CANARY https://x/", "-u", 6);
        row("curl -su shop:CANARY https://x/", "-s", 6);
        row("curl --user shop:CANARY https://x/", "--", 6);
        row("redis-cli -a CANARY ping", "-a", 6);
        row("sshpass -p CANARY ssh x", "-p", 6);
        row("docker login -u shop -p CANARY x", "-p", 6);
        row("smbclient -U shop%CANARY //x/y", "-U", 6);
        row("true && ldapsearch -x -w CANARY", "-w", 6);
    }
    void passwordsWithoutAName() {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(int, length);
        const QString masked = maskedCommandLine(line);
        QVERIFY2(!masked.contains(u"CANARY"_s), qPrintable(masked));
        for (const auto &traces :
             {tracesInText(line, u"$"_s),
              tracesInArguments(json::array({"sh", "-c", line.toStdString()}), u"Config.Cmd"_s)}) {
            QCOMPARE(traces.size(), size_t{1});
            QVERIFY2(traces.front().name.startsWith(name), qPrintable(traces.front().name));
            QCOMPARE(static_cast<int>(traces.front().look), static_cast<int>(SecretLook::Named));
            QVERIFY(traces.front().valueLength <= length);
        }
    }

    void optionsThatHoldNoPassword_data() {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"mysql -p shop", "docker run -p 80:80 web", "curl -u shop https://x/", "mkdir -p /srv/x",
              "mysql -uroot; ls -p/x", "{\"port\": 80, \"mode\": \"a\"}"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void optionsThatHoldNoPassword() {
        QFETCH(QString, line);
        QCOMPARE(maskedCommandLine(line), line);
        QVERIFY(tracesInText(line, u"$"_s).empty());
    }

    void jsonWithinArguments_data() {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"{\"user\":\"shop\",\"password\":\"CANARY\",\"port\":1}", "{\"password\" : \"CANARY\"}",
              "{\"db\":{\"password\":\"CAN\\\"CANARY\"}}", "curl -d '{\"token\": \"CANARY\"}' https://x/",
              "curl -d \"{\\\"token\\\":\\\"CANARY\\\"}\" https://x/", "{\"api_key\":[\"CANARY\"]}",
              "{\"password\":\"CANARY"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void jsonWithinArguments() {
        QFETCH(QString, text);
        const QString masked = maskedCommandLine(text);
        QVERIFY2(!masked.contains(u"CANARY"_s), qPrintable(masked));
        json argument = json::array({"serve", text.toStdString()});
        const auto traces = tracesInArguments(argument, u"Config.Cmd"_s);
        QCOMPARE(traces.size(), size_t{1});
        QCOMPARE(traces.front().place, u"Config.Cmd[1]"_s);
        maskArguments(&argument);
        QVERIFY2(argument.dump().find("CANARY") == std::string::npos, argument.dump().c_str());
        const auto variable =
            tracesInVariables(json::array({"CONFIG=" + text.toStdString()}), u"Config.Env"_s);
        QCOMPARE(variable.size(), size_t{1});
        const auto label = tracesInMap(json{{"config", text.toStdString()}}, u"Labels"_s);
        QCOMPARE(label.size(), size_t{1});
    }

    void argumentsOfTheEntrypoint() {
        json command = json::array({"-uroot", "-pCANARY"});
        const QString program = programIn(json::array({"/usr/bin/mysql", "--batch"}));
        QCOMPARE(tracesInArguments(command, u"Config.Cmd"_s, program).size(), size_t{1});
        maskArguments(&command, program);
        QVERIFY(command.dump().find("CANARY") == std::string::npos);
    }

    void tokensAreMaskedWhereverTheyStand() {
        const QString line = maskedCommandLine(
            u"curl https://x/ ghp_0123456789abcdefghijABCDEFGHIJ012345 AKIAIOSFODNN7EXAMPLE"_s);
        QVERIFY2(!line.contains(u"ghp_"_s) && !line.contains(u"AKIA"_s), qPrintable(line));
        QVERIFY(line.startsWith(u"curl https://x/ •••"_s));
    }

    void privateKeysAreMaskedAsAWhole() {
        const QString key =
            u"-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE IDk\nabc\n-----END EC PRIVATE KEY-----"_s;
        const QString line = maskedCommandLine(u"echo "_s + key + u" > key.pem"_s);
        QVERIFY2(!line.contains(u"MHcCAQEE"_s) && !line.contains(u"abc"_s), qPrintable(line));
        QVERIFY(line.startsWith(u"echo •••"_s) && line.endsWith(u" > key.pem"_s));
        const QString cutOff = maskedCommandLine(key.left(50));
        QVERIFY(!cutOff.contains(u"MHcCAQEE"_s));
    }

    void hugeTextsTakeLittleTime() {
        for (const QString &piece : {u"eyJ"_s, u"-----BEGIN "_s, u"a://b"_s, u"AKIA"_s, u"x:"_s, u"\"a\":"_s,
                                     u"\\\"a\\\":\\\""_s, u"curl -u "_s, u"mysql -p"_s}) {
            const QString text = piece.repeated(400'000 / piece.size());
            const auto trace = secretTrace(u"$"_s, {}, text);
            QVERIFY(trace.valueLength > 300'000);
            QVERIFY(!maskedCommandLine(text).isEmpty());
        }
    }
};

Q_DECLARE_METATYPE(hullwatch::SecretLook)

QTEST_APPLESS_MAIN(SecretLookTest)
#include "tst_secretlook.moc"
