// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/engineadvisories.h"
#include "core/audit/normalise/imagereference.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace hullwatch;
using namespace Qt::StringLiterals;

/// The table of advisories as data, and the versions that it is asked about.
class TestEngineAdvisories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void releasesAreOrdered();
    void noVersionIsNoRelease();
    void tableIsSound();
    void boundsAreExact_data();
    void boundsAreExact();
    void disputedIsNotAffected();
    void imageReferences_data();
    void imageReferences();
};

void TestEngineAdvisories::releasesAreOrdered() {
    const QStringList ascending{u"1.0.0-rc6"_s,  u"1.0.0-rc93"_s,  u"1.0.0"_s, u"1.1.12"_s,
                                u"1.4.0-rc.1"_s, u"v1.4.0-rc.3"_s, u"1.4.0"_s, u"1.10.0"_s};
    for (qsizetype i = 1; i < ascending.size(); ++i)
        QVERIFY2(*parseRelease(ascending.at(i - 1)) < *parseRelease(ascending.at(i)),
                 qPrintable(ascending.at(i)));
    QCOMPARE(parseRelease(u"20.10.24+dfsg1"_s), parseRelease(u"20.10.24"_s));
    QCOMPARE(parseRelease(u"18.09.2"_s), parseRelease(u"18.9.2"_s));
}

void TestEngineAdvisories::noVersionIsNoRelease() {
    for (const QString &text : {QString(), u"unknown"_s, u"rc1"_s, u"-1.2"_s})
        QVERIFY2(!parseRelease(text), qPrintable(text));
}

void TestEngineAdvisories::tableIsSound() {
    QVERIFY(engineAdvisoriesDate().isValid());
    for (const Advisory &advisory : engineAdvisories()) {
        QVERIFY(qstrlen(advisory.id) > 0);
        const auto used = std::count_if(advisory.affected.begin(), advisory.affected.end(),
                                        [](const ReleaseRange &range) { return range.from < range.before; });
        QVERIFY2(used > 0, advisory.id);
        for (const ReleaseRange &range : advisory.affected)
            QVERIFY2(range.from <= range.before, advisory.id);
        if (advisory.part == AdvisedPart::Engine)
            QVERIFY2(!advisory.affects(newestEngine()), advisory.id);
    }
}

void TestEngineAdvisories::boundsAreExact_data() {
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("mended");
    QTest::newRow("CVE-2019-5736") << u"1.0.0-rc6"_s << u"1.0.0-rc7"_s;
    QTest::newRow("CVE-2020-15257") << u"1.4.2"_s << u"1.4.3"_s;
    QTest::newRow("CVE-2022-0492") << u"5.15.19"_s << u"5.15.20"_s;
    QTest::newRow("CVE-2024-21626") << u"1.1.11"_s << u"1.1.12"_s;
    for (const auto &[last, mended] :
         {std::pair(u"19.03.15"_s, u"19.03.16"_s), std::pair(u"20.10.27"_s, u"20.10.28"_s),
          std::pair(u"23.0.14"_s, u"23.0.15"_s), std::pair(u"24.0.9"_s, u"24.0.10"_s),
          std::pair(u"25.0.5"_s, u"25.0.6"_s), std::pair(u"26.0.2"_s, u"26.0.3"_s),
          std::pair(u"26.1.4"_s, u"26.1.5"_s), std::pair(u"27.0.3"_s, u"27.2.0"_s),
          std::pair(u"27.1.0"_s, u"27.1.1"_s), std::pair(u"19.03.0"_s, u"18.09.1"_s)})
        QTest::newRow("CVE-2024-41110") << last << mended;
    QTest::newRow("CVE-2025-9074") << u"4.44.2"_s << u"4.44.3"_s;
    QTest::newRow("CVE-2025-54388") << u"28.3.2"_s << u"28.3.3"_s;
    QTest::newRow("CVE-2025-31133") << u"1.2.7"_s << u"1.2.8"_s;
    QTest::newRow("CVE-2025-52565") << u"1.3.2"_s << u"1.3.3"_s;
    QTest::newRow("CVE-2025-52881") << u"1.4.0-rc.2"_s << u"1.4.0-rc.3"_s;
    QTest::newRow("CVE-2026-34040") << u"29.3.0"_s << u"29.3.1"_s;
    QTest::newRow("CVE-2026-33997") << u"29.3.0"_s << u"29.3.1"_s;
    QTest::newRow("CVE-2026-41567") << u"29.5.0"_s << u"29.5.1"_s;
    QTest::newRow("CVE-2026-42306") << u"28.5.2"_s << u"29.5.1"_s;
    QTest::newRow("CVE-2026-41579") << u"1.4.2"_s << u"1.4.3"_s;
    QTest::newRow("CVE-2026-119101") << u"1.4.3"_s << u"1.4.4"_s;
    QTest::newRow("HTTP/2 denial of service") << u"29.8.0"_s << u"29.9.0"_s;
}

void TestEngineAdvisories::boundsAreExact() {
    QFETCH(QString, last);
    QFETCH(QString, mended);
    const auto table = engineAdvisories();
    const auto row = std::find_if(table.begin(), table.end(), [](const Advisory &advisory) {
        return qstrcmp(advisory.id, QTest::currentDataTag()) == 0;
    });
    QVERIFY(row != table.end());
    QVERIFY(row->affects(*parseRelease(last)));
    QVERIFY(!row->affects(*parseRelease(mended)));
}

void TestEngineAdvisories::disputedIsNotAffected() {
    const Release candidate = *parseRelease(u"1.4.0-rc.3"_s);
    const auto table = engineAdvisories();
    QVERIFY(std::any_of(table.begin(), table.end(), [&](const Advisory &advisory) {
        return advisory.disputes(candidate) && !advisory.affects(candidate);
    }));
}

void TestEngineAdvisories::imageReferences_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("digest");
    const QString digest = u"sha256:"_s + QString(64, u'a');
    QTest::newRow("short") << u"nginx"_s << u"docker.io/library/nginx"_s << QString() << QString();
    QTest::newRow("user") << u"me/web:1"_s << u"docker.io/me/web"_s << u"1"_s << QString();
    QTest::newRow("port") << u"localhost:5000/web"_s << u"localhost:5000/web"_s << QString() << QString();
    QTest::newRow("all") << u"r.example:5000/a/b:2@"_s + digest << u"r.example:5000/a/b"_s << u"2"_s
                         << digest;
    QTest::newRow("old hub") << u"index.docker.io/library/nginx"_s << u"docker.io/library/nginx"_s
                             << QString() << QString();
    QTest::newRow("id") << digest << u"/"_s << QString() << digest;
}

void TestEngineAdvisories::imageReferences() {
    QFETCH(QString, text);
    const ImageReference reference = parseImageReference(text);
    QTEST(reference.repository(), "repository");
    QTEST(reference.tag, "tag");
    QTEST(reference.digest, "digest");
}

QTEST_GUILESS_MAIN(TestEngineAdvisories)
#include "tst_engineadvisories.moc"
