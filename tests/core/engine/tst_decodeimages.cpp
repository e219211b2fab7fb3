// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const SecretTrace *traceOf(const std::vector<SecretTrace> &traces, const QString &name) {
    const auto found = std::find_if(traces.begin(), traces.end(),
                                    [&](const SecretTrace &trace) { return trace.name == name; });
    return found == traces.end() ? nullptr : &*found;
}

} // namespace

class DecodeImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void details() {
        const auto image = decodeImage(recorded("image.json"));
        QVERIFY(image);
        QCOMPARE(image->created->toRfc3339(), u"2026-11-20T09:10:27.342Z"_s);
        QCOMPARE(image->os, u"linux"_s);
        QCOMPARE(*image->layerCount, 3);
        QCOMPARE(*image->user, u"app"_s);
        QCOMPARE(*image->exposedPorts, QStringList({u"8080/tcp"_s, u"9090/tcp"_s}));
        QCOMPARE(*image->volumes, QStringList{u"/data"_s});
        QCOMPARE(*image->workingDir, u"/srv"_s);
        QCOMPARE(image->healthcheck->test.first(), u"CMD-SHELL"_s);
        QCOMPARE(image->healthcheck->interval, 30'000'000'000);
        QCOMPARE(image->healthcheck->retries, 3);
        QCOMPARE(*image->entrypoint, QStringList{u"/entry.sh"_s});
        QCOMPARE(image->environmentNames, QStringList({u"PATH"_s, u"API_TOKEN"_s, u"APP_MODE"_s}));
    }

    void secretsOfDetailsStayBehind() {
        const auto image = decodeImage(recorded("image.json"));
        QVERIFY(image);
        const SecretTrace *token = traceOf(*image->secrets, u"API_TOKEN"_s);
        QVERIFY(token);
        QCOMPARE(token->look, SecretLook::Named);
        QCOMPARE(token->place, u"Config.Env[1]"_s);
        QCOMPARE(token->valueLength, 12);
        QCOMPARE(traceOf(*image->secrets, u"deploy.token"_s)->format, u"GitLab token"_s);
        QCOMPARE(traceOf(*image->secrets, u"password"_s)->place, u"Config.Cmd[2]"_s);
        QVERIFY(!traceOf(*image->secrets, u"APP_MODE"_s));
        QVERIFY(!image->command->join(u' ').contains(u"hunter2"_s));
        QVERIFY(!image->labels.value(u"deploy.token"_s).contains(u"glpat-"_s));
    }

    void unreadableVariablesHideNoSecret() {
        for (const char *variables : {"\"x\"", "[7]", "{}"}) {
            const QByteArray text = QByteArray(R"({"Id": "sha256:1", "Config": {"Env": )") + variables + "}}";
            const auto image = decodeImage(text);
            QVERIFY(image);
            QVERIFY2(!image->secrets, variables);
        }
        QVERIFY(decodeImage(R"({"Id": "sha256:1", "Config": {}})")->secrets->empty());
    }

    void identity() {
        const auto image = decodeImage(recorded("image.json"));
        QVERIFY(image && image->identity);
        QCOMPARE(image->identity->pulledFrom, QStringList{u"registry.example/shop/web"_s});
        QVERIFY(!image->identity->builtLocally);
        QCOMPARE(image->identity->signatures.size(), size_t{2});
        const ImageSignature &good = image->identity->signatures.front();
        QCOMPARE(good.signer, u"CN=sigstore ci@shop.example"_s);
        QCOMPARE(good.knownSigner, u"shop"_s);
        QCOMPARE(good.warnings.size(), 1);
        QCOMPARE(image->identity->signatures.back().error, u"invalid signature"_s);
        QVERIFY(!decodeImage(removed(recorded("image.json"), "/Identity"))->identity);
    }

    // From API 1.52 on, what is empty is not written.
    void emptyFieldsOfConfigAreSet() {
        const auto image = decodeImage(replaced(recorded("image.json"), "/Config", "{}"));
        QVERIFY(image);
        QVERIFY(image->user && image->user->isEmpty());
        QVERIFY(image->exposedPorts && image->exposedPorts->isEmpty());
        QVERIFY(image->healthcheck.isNull());
        QVERIFY(image->command && image->command->isEmpty());
    }

    void withoutConfigNothingIsKnown() {
        for (const QByteArray &config : {QByteArray("null"), QByteArray("7")}) {
            const auto image = decodeImage(replaced(recorded("image.json"), "/Config", config));
            QVERIFY(image);
            QVERIFY(!image->user && !image->healthcheck && !image->exposedPorts);
            QCOMPARE(image->user.state(), Field<QString>::State::Missing);
        }
    }

    void fieldsOfAnotherTypeAreInvalid() {
        const auto image = decodeImage(replaced(recorded("image.json"), "/Config/User", "7"));
        QCOMPARE(image->user.state(), Field<QString>::State::Invalid);
    }

    void reproducibleBuildsHaveNoDate() {
        const auto image =
            decodeImage(replaced(recorded("image.json"), "/Created", "\"1970-01-01T00:00:00Z\""));
        QVERIFY(image && !image->created);
    }

    void history() {
        const auto history = decodeHistory(recorded("history.json"));
        QVERIFY(history);
        QCOMPARE(history->layers.size(), size_t{3});
        QCOMPARE(history->layers.front().tags, QStringList{u"registry.example/shop/web:1.4"_s});
        QCOMPARE(history->layers.at(1).sizeBytes, 1'048'576);
        QVERIFY(history->layers.at(2).createdBy.contains(u"ADD file:"_s));
        QVERIFY(!history->layers.at(1).createdBy.contains(u"npm_0123"_s));
        QCOMPARE(history->secrets.size(), size_t{1});
        QCOMPARE(history->secrets.front().place, u"[1].CreatedBy"_s);
        QCOMPARE(history->secrets.front().format, u"npm token"_s);
        QVERIFY(!decodeHistory("{}"));
        QVERIFY(!decodeHistory(R"([{"Size":1}])"));
    }
};

QTEST_APPLESS_MAIN(DecodeImagesTest)
#include "tst_decodeimages.moc"
