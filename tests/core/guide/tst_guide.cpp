// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/guide/counts.h"
#include "core/guide/topic.h"
#include "core/report/guidetable.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int tipCount = 50;

/// The tips of every control that the catalogue promises, by id.
QHash<QString, QSet<int>> promisedTips() {
    QFile file(QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/catalog/controls.json"));
    QHash<QString, QSet<int>> promised;
    if (!file.open(QIODevice::ReadOnly))
        return promised;
    for (const QJsonValue &control : QJsonDocument::fromJson(file.readAll()).array()) {
        QSet<int> &tips = promised[control[u"id"].toString()];
        for (const QJsonValue &tip : control[u"tips"].toArray())
            tips.insert(tip.toInt());
    }
    return promised;
}

QStringList idsOf(const GuideTopic &topic) {
    QStringList ids;
    for (const char *id : topic.controlIds) {
        if (id)
            ids += QString::fromLatin1(id);
    }
    return ids;
}

const GuideTopic &tip(int number) {
    const auto &topics = guideTopics();
    return **std::find_if(topics.begin(), topics.end(),
                          [number](const GuideTopic *topic) { return topic->tip == number; });
}

size_t placeOf(const GuideTopic &topic) {
    const auto &topics = guideTopics();
    return static_cast<size_t>(std::find(topics.begin(), topics.end(), &topic) - topics.begin());
}

Finding findingOf(const char *control, Verdict verdict) {
    Finding finding;
    finding.control = findControl(QString::fromLatin1(control));
    finding.outcome.verdict = verdict;
    return finding;
}

AssessmentPtr containerWith(std::vector<Finding> findings) {
    auto assessment = std::make_shared<Assessment>();
    assessment->findings = std::move(findings);
    return assessment;
}

} // namespace

/// The guide holds every topic of its sources, tied to the controls that measure it, and counts them.
class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAllTipsInOrder();
    void holdsAllTopicsOfTheOverview();
    void everyTopicIsComplete_data();
    void everyTopicIsComplete();
    void agreesWithTheTipsOfTheControls();
    void agreesWithTheCatalogue();
    void everyControlServesATopic();
    void saysWhereTheSourcesAreOutdated();
    void countsNothing();
    void countsAcrossTheFleet();
    void countsAControlOnceInATopic();
    void whatDoesNotApplyIsNotMeasured();
    void tables();
};

void TestGuide::holdsAllTipsInOrder() {
    std::vector<int> tips;
    for (const GuideTopic *topic : guideTopics()) {
        QCOMPARE(topic->part == GuidePart::Tips, topic->tip > 0);
        if (topic->tip > 0)
            tips.push_back(topic->tip);
        else
            QVERIFY2(tips.empty(), topic->id); // the overview comes first
    }
    QCOMPARE(tips.size(), size_t(tipCount));
    for (size_t i = 0; i < tips.size(); ++i)
        QCOMPARE(tips[i], static_cast<int>(i) + 1);
}

void TestGuide::holdsAllTopicsOfTheOverview() {
    const QStringList expected{u"namespaces"_s, u"cgroups"_s,         u"capabilities"_s,  u"seccomp"_s,
                               u"lsm"_s,        u"scope"_s,           u"userns"_s,        u"socket"_s,
                               u"tls"_s,        u"authz"_s,           u"registries"_s,    u"registry-tls"_s,
                               u"signatures"_s, u"signing-keys"_s,    u"scanning"_s,      u"one-service"_s,
                               u"no-ssh"_s,     u"small-images"_s,    u"non-root"_s,      u"host-os"_s,
                               u"secrets"_s,    u"official-images"_s, u"from-the-start"_s};
    QStringList topics;
    QStringList sections;
    for (const GuideTopic *topic : guideTopics()) {
        if (topic->part != GuidePart::Overview)
            continue;
        topics += QString::fromLatin1(topic->id).remove(u"overview-"_s);
        QVERIFY(topic->section);
        if (sections.isEmpty() || sections.last() != QString::fromLatin1(topic->section))
            sections += QString::fromLatin1(topic->section);
    }
    QCOMPARE(topics, expected);
    QCOMPARE(sections,
             QStringList({u"Engine isolation"_s, u"Secure access"_s, u"Image security"_s, u"Practice"_s}));
}

void TestGuide::everyTopicIsComplete_data() {
    QTest::addColumn<const GuideTopic *>("topic");
    QSet<QString> ids;
    for (const GuideTopic *topic : guideTopics()) {
        QVERIFY2(!ids.contains(QString::fromLatin1(topic->id)), topic->id);
        ids.insert(QString::fromLatin1(topic->id));
        QTest::newRow(topic->id) << topic;
    }
}

void TestGuide::everyTopicIsComplete() {
    QFETCH(const GuideTopic *, topic);
    const QHash<QString, QSet<int>> promised = promisedTips();
    for (const char *text : {topic->title, topic->why, topic->how})
        QVERIFY(text && *text);
    QVERIFY(qstrlen(topic->title) <= 50);
    for (const char *sentence : {topic->why, topic->how, topic->outdated})
        QVERIFY2(!sentence || QByteArray(sentence).endsWith('.'), sentence);
    const QStringList ids = idsOf(*topic);
    QVERIFY(!ids.isEmpty());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : ids)
        QVERIFY2(promised.contains(id), qPrintable(id));
}

// Both ways: a control names exactly those tips whose topics name it.
void TestGuide::agreesWithTheTipsOfTheControls() {
    QHash<QString, QSet<int>> guide;
    for (const GuideTopic *topic : guideTopics()) {
        for (const QString &id : idsOf(*topic)) {
            guide[id];
            if (topic->tip > 0)
                guide[id].insert(topic->tip);
        }
    }
    const QHash<QString, QSet<int>> promised = promisedTips();
    QVERIFY(promised.size() > 100);
    for (auto it = promised.begin(); it != promised.end(); ++it)
        QVERIFY2(guide.value(it.key()) == it.value(), qPrintable(it.key()));
}

void TestGuide::agreesWithTheCatalogue() {
    for (const Control *control : catalog()) {
        QSet<int> tips(control->references.tips.begin(), control->references.tips.end());
        tips.remove(0);
        QSet<int> topics;
        for (const GuideTopic *topic : guideTopics()) {
            if (topic->tip > 0 && idsOf(*topic).contains(QString::fromLatin1(control->id)))
                topics.insert(topic->tip);
        }
        QVERIFY2(topics == tips, control->id);
    }
}

void TestGuide::everyControlServesATopic() {
    QSet<QString> served;
    for (const GuideTopic *topic : guideTopics()) {
        for (const QString &id : idsOf(*topic))
            served.insert(id);
    }
    const QHash<QString, QSet<int>> promised = promisedTips();
    for (auto it = promised.begin(); it != promised.end(); ++it)
        QVERIFY2(served.contains(it.key()), qPrintable(it.key()));
}

void TestGuide::saysWhereTheSourcesAreOutdated() {
    QSet<int> outdated;
    for (const GuideTopic *topic : guideTopics()) {
        if (topic->outdated && topic->tip > 0)
            outdated.insert(topic->tip);
    }
    QCOMPARE(outdated, QSet<int>({4, 10, 15, 24, 27, 33}));
    QVERIFY(QByteArray(tip(10).outdated).contains("--userns-remap"));
    QVERIFY(QByteArray(tip(24).outdated).contains("--pids-limit"));
    QVERIFY(QByteArray(tip(33).outdated).contains("-perm /6000"));
    QCOMPARE(tip(27).example, "docker run --device=/dev/x:/dev/x:r IMAGE");
}

void TestGuide::countsNothing() {
    const GuideCounts counts = countGuide({nullptr});
    QCOMPARE(counts.topics.size(), guideTopics().size());
    for (const VerdictCounts &topic : counts.topics)
        QCOMPARE(topic, VerdictCounts());
}

void TestGuide::countsAcrossTheFleet() {
    auto first = std::make_shared<HostAssessment>();
    first->containers = {
        containerWith({findingOf("C-PRIV", Verdict::Fail)}),
        containerWith({findingOf("C-PRIV", Verdict::Pass), findingOf("C-CAPS", Verdict::Warn)})};
    first->findings = {findingOf("M-DOCKERGROUP", Verdict::Unknown), findingOf("H-ROOTLESS", Verdict::Fail)};
    auto second = std::make_shared<HostAssessment>();
    second->containers = {containerWith({findingOf("C-PRIV", Verdict::Waived)})};
    second->findings = {findingOf("M-DOCKERGROUP", Verdict::Attested)};
    const GuideCounts counts = countGuide({first, nullptr, second});

    const VerdictCounts privileged = counts.topics[placeOf(tip(14))];
    QCOMPARE(privileged.of(Verdict::Fail), 1);
    QCOMPARE(privileged.of(Verdict::Pass), 1);
    QCOMPARE(privileged.of(Verdict::Waived), 1);
    QCOMPARE(privileged.applicable(), 3);
    const VerdictCounts group = counts.topics[placeOf(tip(15))];
    QCOMPARE(group.of(Verdict::Unknown), 1);
    QCOMPARE(group.of(Verdict::Attested), 1);
    QCOMPARE(group.open(), 0);
    // Tip 4 is served by three controls, of which two were measured.
    const VerdictCounts rootless = counts.topics[placeOf(tip(4))];
    QCOMPARE(rootless.applicable(), 3);
    QCOMPARE(rootless.open(), 1);
    QCOMPARE(counts.topics[placeOf(tip(34))].of(Verdict::Warn), 1);
    QCOMPARE(counts.controls.value(findControl(u"C-PRIV")), privileged);
}

void TestGuide::countsAControlOnceInATopic() {
    auto host = std::make_shared<HostAssessment>();
    host->findings = {findingOf("I-VULN", Verdict::Unknown), findingOf("I-VULN", Verdict::Unknown)};
    const GuideCounts counts = countGuide({host});
    QCOMPARE(counts.topics[placeOf(tip(2))].of(Verdict::Unknown), 2);
    QCOMPARE(counts.topics[placeOf(tip(7))].of(Verdict::Unknown), 2);
    QCOMPARE(counts.topics[placeOf(tip(8))], VerdictCounts());
}

void TestGuide::whatDoesNotApplyIsNotMeasured() {
    auto host = std::make_shared<HostAssessment>();
    host->findings = {findingOf("H-LSM", Verdict::NotApplicable), findingOf("H-LSM", Verdict::Pass)};
    QCOMPARE(countGuide({host}).topics[placeOf(tip(5))].applicable(), 1);
}

void TestGuide::tables() {
    const QString markdown = QString::fromUtf8(report::guideMarkdown());
    QVERIFY(markdown.contains(u"| 14 | No privileged containers | C-PRIV |\n"_s));
    QVERIFY(markdown.contains(u"\n## Secure access\n"_s));
    QVERIFY(markdown.contains(u"- **The docker group is root**: "_s));
    const QString table = QString::fromUtf8(report::guideTable());
    QVERIFY(table.startsWith(u"Engine isolation\n"_s));
    for (const GuideTopic *topic : guideTopics()) {
        QVERIFY2(markdown.contains(topic->translatedTitle()), topic->id);
        QVERIFY2(table.contains(topic->translatedTitle()), topic->id);
    }
    QVERIFY(table.contains(u"! 15  The docker group is root"_s));
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
