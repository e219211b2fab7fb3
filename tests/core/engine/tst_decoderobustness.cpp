// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "tests/core/engine/support/decoders.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace hullwatch;
using namespace hullwatch::test;

namespace {

QByteArray nested(int depth) {
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray nestedObjects(int depth) {
    QByteArray text;
    for (int i = 0; i < depth; ++i)
        text += R"({"a":)";
    return text + '1' + QByteArray(depth, '}');
}

bool isNoneOrMalformed(const Error &error) {
    return error.code == ErrorCode::None || error.code == ErrorCode::Malformed;
}

} // namespace

/// What no decoder may stumble over, whatever it decodes.
class DecoderRobustnessTest : public QObject {
    Q_OBJECT

    static const Decoder &current() {
        QFETCH(int, decoder);
        return decoders()[static_cast<size_t>(decoder)];
    }
    static void everyDecoder() {
        QTest::addColumn<int>("decoder");
        int index = 0;
        for (const Decoder &decoder : decoders())
            QTest::newRow(decoder.name) << index++;
    }

private Q_SLOTS:
    void understandsTheRecordedAnswer_data() { everyDecoder(); }
    void understandsTheRecordedAnswer() {
        const QByteArray json = recorded(current().file);
        QVERIFY2(json.size() > 100, current().file);
        QCOMPARE(current().decode(json).code, ErrorCode::None);
    }

    void truncatedAtEveryByte_data() { everyDecoder(); }
    void truncatedAtEveryByte() {
        const QByteArray json = compact(recorded(current().file));
        for (qsizetype length = 0; length < json.size(); ++length) {
            // A copy of exactly this size, so that a sanitizer sees a read behind it.
            const QByteArray part(json.constData(), length);
            const Error error = current().decode(part);
            QVERIFY2(error.code == ErrorCode::Malformed, qPrintable(QStringLiteral("byte %1").arg(length)));
        }
    }

    void everyValueOfAnotherType_data() { everyDecoder(); }
    void everyValueOfAnotherType() {
        const QList<QByteArray> values{"null", "true", "-1.5", "\"x\"", "[null]", "{\"x\":[]}"};
        int tried = 0;
        forEachReplacement(recorded(current().file), values,
                           [&](const QByteArray &pointer, const QByteArray &json) {
                               ++tried;
                               const Error error = current().decode(json);
                               QVERIFY2(isNoneOrMalformed(error), pointer.constData());
                           });
        QVERIFY(tried > 50);
    }

    void everyValueLeftOut_data() { everyDecoder(); }
    void everyValueLeftOut() {
        int tried = 0;
        forEachRemoval(recorded(current().file), [&](const QByteArray &pointer, const QByteArray &json) {
            ++tried;
            QVERIFY2(isNoneOrMalformed(current().decode(json)), pointer.constData());
        });
        QVERIFY(tried > 5);
    }

    void nestingIsBounded() {
        for (const int depth : {maxJsonDepth + 1, 1'000, 1'000'000}) {
            const QByteArray lists = nested(depth);
            const QByteArray objects = nestedObjects(depth);
            const QByteArray neverClosed(depth, '[');
            for (const Decoder &decoder : decoders()) {
                for (const QByteArray &text : {lists, objects, neverClosed})
                    QVERIFY2(decoder.decode(text).code == ErrorCode::TooDeep, decoder.name);
            }
        }
    }

    void isNoAnswer_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \r\n\t");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("word") << QByteArray("OK");
        QTest::newRow("number out of range") << QByteArray("1e400");
        QTest::newRow("nan") << QByteArray("[NaN]");
        QTest::newRow("zero bytes") << QByteArray(16, '\0');
        QTest::newRow("behind the end") << QByteArray("{} {}");
        QTest::newRow("zero byte behind the end") << QByteArray("{}\0", 3);
        QTest::newRow("comment") << QByteArray("/* x */ {}");
        QTest::newRow("open string") << QByteArray("{\"Id\": \"abc");
        QTest::newRow("comma too many") << QByteArray("{\"Id\": \"abc\",}");
        QTest::newRow("single quotes") << QByteArray("{'Id': 'abc'}");
        QTest::newRow("control character") << QByteArray("[\"a\nb\"]");
        QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])");
        QTest::newRow("byte ff") << QByteArray("[\"\xff\"]");
        QTest::newRow("overlong utf-8") << QByteArray("[\"\xc0\xaf\"]");
        QTest::newRow("utf-8 of a surrogate") << QByteArray("[\"\xed\xa0\x80\"]");
        QTest::newRow("cut utf-8") << QByteArray("[\"\xe2\x82\"]");
        QTest::newRow("same key twice") << QByteArray(R"({"Id":"a","Id":"b"})");
        QTest::newRow("same key twice, deep")
            << QByteArray(R"({"Id":"a","HostConfig":{"Privileged":true,"Privileged":false}})");
        QTest::newRow("same key twice, escaped") << QByteArray(R"({"Id":"a","\u0049d":"b"})");
        QTest::newRow("same key twice, in a row") << QByteArray(R"([{"Id":"a"},{"Id":"b","Id":"c"}])");
    }
    void isNoAnswer() {
        QFETCH(QByteArray, text);
        for (const Decoder &decoder : decoders())
            QVERIFY2(decoder.decode(text).code == ErrorCode::Malformed, decoder.name);
        QVERIFY(!parseBoundedJson(text));
    }

    void errorsNameThePlace() {
        const auto parsed = parseBoundedJson("{\"a\": tru}");
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().context.contains(u'1'), qPrintable(parsed.error().context));
        const auto twice = parseBoundedJson(R"({"Env":1,"Env":2})");
        QVERIFY(!twice);
        QVERIFY(twice.error().context.contains(QStringLiteral("\"Env\"")));
    }

    void sameKeyInTwoObjectsIsFine() { QVERIFY(parseBoundedJson(R"([{"a":{"a":1}},{"a":2}])")); }

    void deepestAllowed() {
        QVERIFY(parseBoundedJson(nested(maxJsonDepth)));
        QVERIFY(parseBoundedJson(nestedObjects(maxJsonDepth)));
        // Siblings do not add up.
        QVERIFY(parseBoundedJson('[' + nested(60) + ',' + nested(60) + ']'));
    }

    void wrongRoot_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("string") << QByteArray("\"abc\"");
        QTest::newRow("true") << QByteArray("true");
    }
    void wrongRoot() {
        QFETCH(QByteArray, text);
        for (const Decoder &decoder : decoders())
            QVERIFY2(decoder.decode(text).code == ErrorCode::Malformed, decoder.name);
    }

    void objectsAndListsAreNotMistaken() {
        for (const Decoder &decoder : decoders()) {
            const bool isList = recorded(decoder.file).startsWith('[');
            QVERIFY2(decoder.decode(isList ? "{}" : "[]").code == ErrorCode::Malformed, decoder.name);
        }
    }

    void unknownFieldsAreIgnored_data() { everyDecoder(); }
    void unknownFieldsAreIgnored() {
        const QByteArray json = recorded(current().file);
        const char *pointer = json.startsWith('[') ? "/0/FromTheFuture" : "/FromTheFuture";
        QCOMPARE(current().decode(replaced(json, pointer, R"({"deep":[1,{"er":null}],"n":1e300})")).code,
                 ErrorCode::None);
    }
};

QTEST_APPLESS_MAIN(DecoderRobustnessTest)
#include "tst_decoderobustness.moc"
