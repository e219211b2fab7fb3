// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decode.h"
#include "tests/core/engine/support/mutations.h"
#include "tests/core/engine/support/recorded.h"

#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

class DecodeListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void containers() {
        const auto list = decodeContainerList(recorded("containers.json"));
        QVERIFY(list);
        QCOMPARE(list->malformedRows, 0);
        QCOMPARE(list->rows.size(), size_t{2});
        QCOMPARE(list->rows[0].name, u"batch"_s);
        QCOMPARE(list->rows[0].state, u"created"_s);
        QVERIFY(list->rows[1].id.value.startsWith(u"a73da83d371e"_s));
        QCOMPARE(list->rows[1].name, u"web-front"_s);
        QCOMPARE(list->rows[1].status, u"Up 14 seconds (health: starting)"_s);
    }

    void oddContainerRows_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("malformed");
        QTest::newRow("null") << QByteArray("null") << 0 << 0;
        QTest::newRow("empty") << QByteArray("[]") << 0 << 0;
        QTest::newRow("same id twice")
            << QByteArray(R"([{"Id":"a","Names":["/x"]},{"Id":"a","Names":["/y"]},{"Id":"b"}])") << 2 << 1;
        QTest::newRow("no id") << QByteArray(R"([{"Names":["/x"]},{"Id":"b"}])") << 1 << 1;
        QTest::newRow("no objects") << QByteArray(R"([1,"x",null,[],{"Id":"b"}])") << 1 << 4;
        QTest::newRow("id of another type") << QByteArray(R"([{"Id":7}])") << 0 << 1;
    }
    void oddContainerRows() {
        QFETCH(QByteArray, json);
        const auto list = decodeContainerList(json);
        QVERIFY(list);
        QTEST(static_cast<int>(list->rows.size()), "rows");
        QTEST(list->malformedRows, "malformed");
    }

    void theFirstOfTwoRowsCounts() {
        const auto list = decodeContainerList(R"([{"Id":"a","Names":["/x"]},{"Id":"a","Names":["/y"]}])");
        QCOMPARE(list->rows.front().name, u"x"_s);
    }

    void containerNames_data() {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("name");
        QTest::newRow("several") << QByteArray(R"(["/web","/other/alias"])") << u"web"_s;
        QTest::newRow("no slash") << QByteArray(R"(["web"])") << u"web"_s;
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("empty") << QByteArray("[]") << QString();
        QTest::newRow("text") << QByteArray("\"/web\"") << QString();
    }
    void containerNames() {
        QFETCH(QByteArray, names);
        const auto list = decodeContainerList(R"([{"Id":"a","Names":)" + names + "}]");
        QTEST(list->rows.front().name, "name");
    }

    void images() {
        const auto images = decodeImages(recorded("images.json"));
        QVERIFY(images);
        QCOMPARE(images->size(), size_t{1});
        const Image &image = images->front();
        QVERIFY(image.id.startsWith(u"sha256:"_s));
        QCOMPARE(image.repoTags, QStringList{u"registry.example/shop/web:1.4"_s});
        QVERIFY(image.repoDigests.isEmpty());
        QCOMPARE(image.created->milliseconds(), 1'795'416'627'000);
        QCOMPARE(image.sizeBytes, 1'982'312);
    }

    void imagesFromOtherTimes() {
        const auto created = [](const char *seconds) {
            return decodeImages(replaced(recorded("images.json"), "/0/Created", seconds))->front().created;
        };
        QVERIFY(!created("0"));
        QVERIFY(!created("-62135596800")); // Go's zero time
        QVERIFY(!created("\"2026\""));
        QVERIFY(created("9223372036854775807")->nanosecondsSinceEpoch > 0);
    }

    void networks() {
        const auto networks = decodeNetworks(recorded("networks.json"));
        QVERIFY(networks);
        QCOMPARE(networks->size(), size_t{4});
        const Network &bridge = networks->at(2);
        QCOMPARE(bridge.name, u"bridge"_s);
        QCOMPARE(bridge.driver, u"bridge"_s);
        QCOMPARE(bridge.options->value(u"com.docker.network.bridge.enable_icc"_s), u"true"_s);
        QVERIFY(bridge.internal && !*bridge.internal);
        QVERIFY(decodeNetworks("null")->empty());
    }

    void volumes() {
        const auto volumes = decodeVolumes(recorded("volumes.json"));
        QVERIFY(volumes);
        QCOMPARE(volumes->size(), size_t{2});
        QCOMPARE(volumes->front().name, u"shop-assets"_s);
        QCOMPARE(volumes->front().options->value(u"o"_s), u"bind"_s);
        QCOMPARE(volumes->front().options->value(u"device"_s), u"/srv/assets"_s);
        QVERIFY(volumes->back().options->isEmpty());
        QVERIFY(decodeVolumes(R"({"Volumes":null,"Warnings":null})")->empty());
    }

    void changes() {
        const auto set = decodeChanges(recorded("changes.json"));
        QVERIFY(set);
        QVERIFY(!set->truncated);
        const std::vector<FileChange> sorted{{FileChange::Kind::Modified, u"/bin"_s},
                                             {FileChange::Kind::Deleted, u"/bin/touch"_s},
                                             {FileChange::Kind::Modified, u"/etc"_s},
                                             {FileChange::Kind::Added, u"/etc/new.conf"_s},
                                             {FileChange::Kind::Added, u"/host"_s}};
        QVERIFY(set->changes == sorted);
        QVERIFY(decodeChanges("null")->changes.empty());
    }

    void oddChanges_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown kind") << QByteArray(R"([{"Path":"/a","Kind":3}])");
        QTest::newRow("negative kind") << QByteArray(R"([{"Path":"/a","Kind":-1}])");
        QTest::newRow("huge kind") << QByteArray(R"([{"Path":"/a","Kind":4294967296}])");
        QTest::newRow("kind as text") << QByteArray(R"([{"Path":"/a","Kind":"1"}])");
        QTest::newRow("no kind") << QByteArray(R"([{"Path":"/a"}])");
        QTest::newRow("no path") << QByteArray(R"([{"Kind":1}])");
        QTest::newRow("no object") << QByteArray(R"(["/a"])");
    }
    void oddChanges() {
        QFETCH(QByteArray, json);
        const auto set = decodeChanges(json);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Malformed);
    }

    void samePathTwiceStays() {
        // Names that are not UTF-8 become equal on their way through the engine; neither may vanish.
        const auto set = decodeChanges(R"([{"Path":"/a\ufffd","Kind":1},{"Path":"/a\ufffd","Kind":2}])");
        QCOMPARE(set->changes.size(), size_t{2});
    }

    void tooManyChangesAreTruncated() {
        QByteArray json = "[";
        for (qsizetype i = 0; i <= maxChanges; ++i)
            json += R"({"Path":"/f","Kind":1},)";
        json.back() = ']';
        const auto set = decodeChanges(json);
        QVERIFY(set);
        QVERIFY(set->truncated);
        QCOMPARE(static_cast<qsizetype>(set->changes.size()), maxChanges);
    }
};

QTEST_APPLESS_MAIN(DecodeListsTest)
#include "tst_decodelists.moc"
