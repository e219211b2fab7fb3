// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"
#include "core/audit/auditor.h"
#include "core/audit/catalog.h"
#include "core/audit/control.h"
#include "core/audit/selection.h"
#include "core/audit/waivers.h"

#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

json peer(const std::string &name, char digit, const std::string &networkMode) {
    json inspect = test::auditBaseline()["container"];
    inspect["Id"] = std::string(64, digit);
    inspect["Name"] = "/" + name;
    inspect["HostConfig"]["NetworkMode"] = networkMode;
    return inspect;
}

SnapshotPtr changed(const SnapshotPtr &snapshot, void (*change)(Snapshot &)) {
    auto copy = std::make_shared<Snapshot>(*snapshot);
    ++copy->generation;
    change(*copy);
    return copy;
}

const Finding &findingOf(const Assessment &assessment, const char *id) {
    return *std::find_if(assessment.findings.begin(), assessment.findings.end(),
                         [&](const Finding &finding) { return qstrcmp(finding.control->id, id) == 0; });
}

} // namespace

class TestAuditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void judgesEveryContainerByEveryControl();
    void countsWhatIsOpenInAll();
    void takesOverWhatIsUnchanged();
    void judgesAnewWhatChanged();
    void updatesLeaveTheOthersAlone();
    void reviewsTheOthersWhenOneMoves();
    void judgesAnewWhenTheSurroundingsChanged();
    void followsTheContainerThatIsJoined();
    void worstFirst();
    void privilegedIsOneCause();
    void defaultContainer();
    void rootWithSocketIsATakeover();
    void judgesTheHostItself();
    void takesOverTheFindingsOfTheHost();
    void attestationsAnswerWhatIsUnknown();
    void wordsEndWhenTheyExpire();
    void measuredFailuresAreWaivedNotAttested();
    void theLongestWaiverCounts();
    void waiversReachAsFarAsIsSaid();
    void nothingNamesMoreThanItself();
    void theWaiverOfAFinding();
    void policySwitchesControlsOff();
    void policySetsSeverities();
    void contextsThatJudgeAlike();
    void scopesUseWildcards_data();
    void scopesUseWildcards();

private:
    SnapshotPtr m_snapshot;
};

void TestAuditor::init() {
    json document = test::auditBaseline();
    document["containers"] = json::array({peer("edge", 'b', "shop"), peer("side", 'c', "container:edge")});
    m_snapshot = test::snapshotOf(document);
    QVERIFY(m_snapshot);
}

void TestAuditor::judgesEveryContainerByEveryControl() {
    const HostAssessmentPtr host = assess(m_snapshot);
    QCOMPARE(host->snapshot, m_snapshot);
    QCOMPARE(host->containers.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        const Assessment &assessment = *host->containers.at(i);
        QCOMPARE(assessment.container, m_snapshot->containers.at(i));
        QCOMPARE(static_cast<std::ptrdiff_t>(assessment.findings.size()),
                 std::count_if(catalog().begin(), catalog().end(), [](const Control *control) {
                     return control->judged() == SubjectKind::Container;
                 }));
        for (const Finding &finding : assessment.findings) {
            QCOMPARE(finding.subjectKind, SubjectKind::Container);
            QCOMPARE(finding.subjectId, assessment.container->id.value);
            QCOMPARE(finding.subjectName, assessment.container->name);
        }
    }
}

void TestAuditor::countsWhatIsOpenInAll() {
    const HostAssessmentPtr host = assess(m_snapshot);
    const auto openIn = [](const std::vector<Finding> &findings) {
        return std::count_if(findings.begin(), findings.end(),
                             [](const Finding &one) { return one.isOpen(); });
    };
    auto open = openIn(host->findings);
    QVERIFY(open > 0);
    for (const AssessmentPtr &container : host->containers)
        open += openIn(container->findings);
    QCOMPARE(host->openInAll, static_cast<int>(open));
    // So does a selection.
    const QString worst = QString::fromLatin1(host->findings.front().control->id);
    QVERIFY(host->findings.front().isOpen());
    QCOMPARE(selected(host, {worst}, {})->openInAll + selected(host, {}, {worst})->openInAll,
             host->openInAll);
}

void TestAuditor::takesOverWhatIsUnchanged() {
    const HostAssessmentPtr first = assess(m_snapshot);
    const SnapshotPtr next = changed(m_snapshot, [](Snapshot &snapshot) {
        std::rotate(snapshot.containers.begin(), snapshot.containers.begin() + 1, snapshot.containers.end());
        snapshot.containers.back() = std::make_shared<const Container>(*snapshot.containers.back());
    });
    const HostAssessmentPtr second = assess(next, first);
    QCOMPARE(second->containers.at(0), first->containers.at(1));
    QCOMPARE(second->containers.at(2), first->containers.at(0));
}

void TestAuditor::judgesAnewWhatChanged() {
    const HostAssessmentPtr first = assess(m_snapshot);
    const SnapshotPtr next = changed(m_snapshot, [](Snapshot &snapshot) {
        Container container = *snapshot.containers.front();
        container.hostConfig.privileged = true;
        snapshot.containers.front() = std::make_shared<const Container>(std::move(container));
    });
    const HostAssessmentPtr second = assess(next, first);
    QVERIFY(second->containers.front() != first->containers.front());
    QCOMPARE(findingOf(*second->containers.front(), "C-PRIV").outcome.verdict, Verdict::Fail);
    QCOMPARE(second->containers.at(1), first->containers.at(1));
}

// What docker update sets, and what a container lives through.
void TestAuditor::updatesLeaveTheOthersAlone() {
    const HostAssessmentPtr first = assess(m_snapshot);
    const SnapshotPtr next = changed(m_snapshot, [](Snapshot &snapshot) {
        Container container = *snapshot.containers.front();
        container.hostConfig.pidsLimit = 0;
        container.hostConfig.restartPolicy = RestartPolicy{QStringLiteral("always"), 0};
        container.state.health = QStringLiteral("unhealthy");
        container.restartCount = 2;
        container.inspectJson = "{}";
        snapshot.containers.front() = std::make_shared<const Container>(std::move(container));
    });
    const HostAssessmentPtr second = assess(next, first);
    QCOMPARE(findingOf(*second->containers.front(), "C-PIDS").outcome.verdict, Verdict::Fail);
    QCOMPARE(second->containers.at(1), first->containers.at(1));
    const HostAssessmentPtr anew = assess(next);
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(second->containers.at(i)->findings == anew->containers.at(i)->findings);
}

void TestAuditor::reviewsTheOthersWhenOneMoves() {
    const auto move = [](Snapshot &snapshot, size_t which) {
        Container container = *snapshot.containers.at(which);
        container.hostConfig.networkMode = QStringLiteral("bridge");
        container.networks = {QStringLiteral("bridge")};
        snapshot.containers.at(which) = std::make_shared<const Container>(std::move(container));
    };
    auto copy = std::make_shared<Snapshot>(*m_snapshot);
    move(*copy, 0);
    const SnapshotPtr alone = copy;
    const HostAssessmentPtr first = assess(alone, assess(m_snapshot));
    QCOMPARE(findingOf(*first->containers.front(), "N-DEFBRIDGE").outcome.verdict, Verdict::Warn);
    copy = std::make_shared<Snapshot>(*alone);
    move(*copy, 1);
    const HostAssessmentPtr second = assess(copy, first);
    QCOMPARE(findingOf(*second->containers.front(), "N-DEFBRIDGE").outcome.verdict, Verdict::Fail);
    const HostAssessmentPtr anew = assess(copy);
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(second->containers.at(i)->findings == anew->containers.at(i)->findings);
}

void TestAuditor::judgesAnewWhenTheSurroundingsChanged() {
    const HostAssessmentPtr first = assess(m_snapshot);
    const std::vector<SnapshotPtr> others{
        changed(m_snapshot, [](Snapshot &snapshot) { snapshot.daemon.securityOptions = QStringList(); }),
        changed(m_snapshot, [](Snapshot &snapshot) { snapshot.volumes.clear(); }),
        changed(m_snapshot, [](Snapshot &snapshot) { snapshot.volumesKnown = false; }),
        changed(m_snapshot, [](Snapshot &snapshot) { snapshot.networks.clear(); }),
        changed(m_snapshot, [](Snapshot &snapshot) { snapshot.networksKnown = false; }),
    };
    for (const SnapshotPtr &other : others) {
        const HostAssessmentPtr second = assess(other, first);
        for (size_t i = 0; i < 3; ++i)
            QVERIFY(second->containers.at(i) != first->containers.at(i));
    }
}

void TestAuditor::followsTheContainerThatIsJoined() {
    const HostAssessmentPtr first = assess(m_snapshot);
    QCOMPARE(findingOf(*first->containers.at(2), "C-NETHOST").outcome.verdict, Verdict::Pass);
    const SnapshotPtr next = changed(m_snapshot, [](Snapshot &snapshot) {
        Container edge = *snapshot.containers.at(1);
        edge.hostConfig.networkMode = u"host"_s;
        snapshot.containers.at(1) = std::make_shared<const Container>(std::move(edge));
    });
    const HostAssessmentPtr second = assess(next, first);
    QCOMPARE(findingOf(*second->containers.at(2), "C-NETHOST").outcome.verdict, Verdict::Fail);
    QCOMPARE(second->containers.front(), first->containers.front());
}

void TestAuditor::worstFirst() {
    json document = test::auditBaseline();
    json &config = document["container"]["HostConfig"];
    config["Memory"] = 0;
    config["NetworkMode"] = "host";
    config.erase("PidsLimit");
    config["CapDrop"] = nullptr;
    const HostAssessmentPtr host = assess(test::snapshotOf(document));
    const auto &findings = host->containers.front()->findings;
    const auto id = [&](size_t place) { return QString::fromLatin1(findings.at(place).control->id); };
    QCOMPARE(id(0), u"C-NETHOST"_s);
    QCOMPARE(id(1), u"C-MEM"_s);
    QCOMPARE(id(2), u"C-NETRAW"_s);
    QCOMPARE(id(3), u"C-CAPS"_s);
    // Unknown before passed, passed before what does not apply.
    const auto placeOf = [&](const char *control) {
        return std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return qstrcmp(finding.control->id, control) == 0;
        });
    };
    QVERIFY(placeOf("C-PIDS") < placeOf("C-ROFS"));
    QVERIFY(placeOf("C-ROFS") < placeOf("N-WILDCARD"));
    QCOMPARE(host->containers.front()->openCount(Severity::High), 1);
    QCOMPARE(host->containers.front()->openCount(Severity::Medium), 1);
    QCOMPARE(host->containers.front()->openCount(Severity::Low), 2);
}

void TestAuditor::privilegedIsOneCause() {
    json document = test::auditBaseline();
    document["container"]["HostConfig"]["Privileged"] = true;
    const HostAssessmentPtr host = assess(test::snapshotOf(document));
    const Assessment &assessment = *host->containers.front();
    QCOMPARE(findingOf(assessment, "C-CAPS").outcome.impliedBy, u"C-PRIV"_s);
    QCOMPARE(findingOf(assessment, "C-SECCOMP").outcome.impliedBy, u"C-PRIV"_s);
    QCOMPARE(assessment.openCount(Severity::Critical), 1);
    QCOMPARE(assessment.openCount(Severity::High), 0);
    QCOMPARE(assessment.score.value, std::optional(39));
    QCOMPARE(assessment.score.grade(), QChar(u'F'));
    QVERIFY(!assessment.takeover.isEmpty());
    QCOMPARE(QByteArray(assessment.findings.front().control->id), QByteArray("C-PRIV"));
}

// What `docker run nginx` without an option comes to.
void TestAuditor::defaultContainer() {
    json document = test::auditBaseline();
    json &config = document["container"]["HostConfig"];
    for (const char *key : {"CapDrop", "SecurityOpt", "PidsLimit"})
        config[key] = nullptr;
    config["ReadonlyRootfs"] = false;
    config["Memory"] = 0;
    config["MemorySwap"] = 0;
    config.erase("Tmpfs");
    document["container"]["Config"]["User"] = "";
    const Score score = assess(test::snapshotOf(document))->containers.front()->score;
    // High: root. Medium: no-new-privileges, memory, processes. Low: root filesystem; a low warning:
    // capabilities.
    QCOMPARE(score.value, std::optional(64));
    QCOMPARE(score.grade(), QChar(u'C'));
    config["Privileged"] = true;
    const Score privileged = assess(test::snapshotOf(document))->containers.front()->score;
    QCOMPARE(privileged.value, std::optional(33));
    QCOMPARE(privileged.grade(), QChar(u'F'));
}

void TestAuditor::rootWithSocketIsATakeover() {
    json document = test::auditBaseline();
    document["container"]["Config"]["User"] = "0";
    document["container"]["Mounts"] = json::array(
        {{{"Type", "bind"}, {"Source", "/var/run/docker.sock"}, {"Destination", "/s"}, {"RW", false}}});
    const HostAssessmentPtr host = assess(test::snapshotOf(document));
    QVERIFY(host->containers.front()->takeover.english().contains(u"socket"_s));
    QVERIFY(*host->containers.front()->score.value <= 15);
    QCOMPARE(host->score.value, host->containers.front()->score.value);
}

namespace {

const Finding &hostFindingOf(const HostAssessment &host, const char *id) {
    return *std::find_if(host.findings.begin(), host.findings.end(),
                         [&](const Finding &finding) { return qstrcmp(finding.control->id, id) == 0; });
}

Timestamp at(const char *time) {
    return *parseTimestamp(time);
}

std::shared_ptr<AuditContext> contextAt(const char *time) {
    auto context = std::make_shared<AuditContext>();
    context->now = at(time);
    return context;
}

Waiver waiverOf(const QString &control, std::optional<Timestamp> expires, const QString &subject = {}) {
    return {
        {control, {}, subject}, u"R. Ops"_s, u"A lab without data."_s, at("2026-11-01T00:00:00Z"), expires};
}

constexpr const char *noon = "2026-11-22T12:00:00Z";

} // namespace

void TestAuditor::judgesTheHostItself() {
    const HostAssessmentPtr host = assess(m_snapshot);
    for (const Control *control : catalog()) {
        const SubjectKind kind = control->judged();
        const auto count = std::count_if(host->findings.begin(), host->findings.end(),
                                         [&](const Finding &finding) { return finding.control == control; });
        const size_t expected = kind == SubjectKind::Container ? 0
                                : kind == SubjectKind::Image   ? m_snapshot->images.size()
                                : kind == SubjectKind::Network ? m_snapshot->networks.size()
                                : kind == SubjectKind::Volume  ? m_snapshot->volumes.size()
                                                               : 1;
        QVERIFY2(static_cast<size_t>(count) == expected, control->id);
    }
    const Finding &users = hostFindingOf(*host, "H-USERNS");
    QCOMPARE(users.outcome.verdict, Verdict::Fail);
    QCOMPARE(users.subjectKind, SubjectKind::Host);
    QCOMPARE(users.subjectId, m_snapshot->host.value);
    QCOMPARE(users.subjectName, u"host-1"_s);
    QVERIFY(std::is_sorted(host->findings.begin(), host->findings.end(), worseThan));
    QVERIFY(*host->score.value < 100);
}

void TestAuditor::takesOverTheFindingsOfTheHost() {
    const HostAssessmentPtr first = assess(m_snapshot);
    const HostAssessmentPtr same = assess(changed(m_snapshot, [](Snapshot &) {}), first);
    QVERIFY(same->findings == first->findings);
    const HostAssessmentPtr other = assess(
        changed(m_snapshot, [](Snapshot &snapshot) { snapshot.daemon.loggingDriver = u"none"_s; }), first);
    QCOMPARE(hostFindingOf(*other, "H-LOGDRV").outcome.verdict, Verdict::Fail);
}

void TestAuditor::attestationsAnswerWhatIsUnknown() {
    auto context = contextAt(noon);
    context->attestations.push_back({{u"h-files"_s, {}, {}},
                                     u"R. Ops"_s,
                                     u"Compared with the list."_s,
                                     u"https://wiki.example/1"_s,
                                     at("2026-11-01T00:00:00Z"),
                                     at("2027-01-01T00:00:00Z")});
    const HostAssessmentPtr host = assess(m_snapshot, {}, context);
    const Finding &files = hostFindingOf(*host, "H-FILES");
    QCOMPARE(files.outcome.verdict, Verdict::Attested);
    QVERIFY(files.acceptance);
    QCOMPARE(files.acceptance->owner, u"R. Ops"_s);
    QCOMPARE(files.acceptance->measured, Verdict::Unknown);
    QCOMPARE(files.acceptance->evidence, u"https://wiki.example/1"_s);
    QVERIFY(files.outcome.reason.english().contains(u"R. Ops"_s));
    QVERIFY(host->score.coverage > assess(m_snapshot)->score.coverage);
}

void TestAuditor::wordsEndWhenTheyExpire() {
    auto before = contextAt("2026-11-22T11:59:59Z");
    before->waivers.push_back(waiverOf(u"H-USERNS"_s, at(noon)));
    const HostAssessmentPtr waived = assess(m_snapshot, {}, before);
    QCOMPARE(hostFindingOf(*waived, "H-USERNS").outcome.verdict, Verdict::Waived);
    auto after = std::make_shared<AuditContext>(*before);
    after->now = at(noon);
    const HostAssessmentPtr back = assess(m_snapshot, waived, after);
    QCOMPARE(hostFindingOf(*back, "H-USERNS").outcome.verdict, Verdict::Fail);
    QVERIFY(!hostFindingOf(*back, "H-USERNS").acceptance);
}

void TestAuditor::measuredFailuresAreWaivedNotAttested() {
    auto context = contextAt(noon);
    context->attestations.push_back(
        {{u"H-USERNS"_s, {}, {}}, u"R. Ops"_s, u"It is fine."_s, {}, at("2026-11-01T00:00:00Z"), {}});
    QCOMPARE(hostFindingOf(*assess(m_snapshot, {}, context), "H-USERNS").outcome.verdict, Verdict::Fail);
    context->waivers.push_back(waiverOf(u"H-USERNS"_s, {}));
    const HostAssessmentPtr host = assess(m_snapshot, {}, context);
    const Finding &users = hostFindingOf(*host, "H-USERNS");
    QCOMPARE(users.outcome.verdict, Verdict::Waived);
    QCOMPARE(users.acceptance->measured, Verdict::Fail);
    QVERIFY(!users.outcome.remediation.daemon.isEmpty()); // what would be to do stays there
    QVERIFY(*host->score.measured < *host->score.value);
}

void TestAuditor::theLongestWaiverCounts() {
    auto context = contextAt(noon);
    context->waivers = {waiverOf(u"H-USERNS"_s, at("2026-12-01T00:00:00Z")),
                        waiverOf(u"H-USERNS"_s, at("2027-12-01T00:00:00Z")),
                        waiverOf(u"H-USERNS"_s, at("2026-11-30T00:00:00Z"))};
    const HostAssessmentPtr host = assess(m_snapshot, {}, context);
    QCOMPARE(hostFindingOf(*host, "H-USERNS").acceptance->expiresAt, at("2027-12-01T00:00:00Z"));
}

void TestAuditor::waiversReachAsFarAsIsSaid() {
    Finding finding = findingOf(*assess(m_snapshot)->containers.front(), "C-PRIV");
    const HostId here = m_snapshot->host;
    const auto choices = waiverChoices(finding, here);
    QCOMPARE(choices.size(), size_t(5));
    struct Case {
        QString host;
        QString id;
        QString name;
        size_t from; ///< the narrowest choice that covers it
    };
    const QString id = finding.subjectId;
    const QString name = finding.subjectName;
    for (const Case &one : {Case{here.value, id, name, 0}, Case{here.value, u"other"_s, name, 1},
                            Case{here.value, u"other"_s, u"x"_s, 2}, Case{u"tcp://b:1"_s, u"y"_s, name, 3},
                            Case{u"tcp://b:1"_s, u"y"_s, u"x"_s, 4}}) {
        const bool hasHost = one.host == here.value;
        for (size_t i = 0; i < choices.size(); ++i) {
            const bool isNamed = choices[i].reach == WaiverReach::NameEverywhere;
            const bool wanted = i >= one.from && (!isNamed || one.name == name);
            QCOMPARE(choices[i].scope.covers(u"C-PRIV"_s, one.host, one.id, one.name), wanted);
            QVERIFY(hasHost || i >= 3 || !wanted);
        }
    }
    finding = hostFindingOf(*assess(m_snapshot), "H-USERNS");
    QCOMPARE(waiverChoices(finding, here).size(), size_t(2));
    QCOMPARE(waiverChoices(finding, here).front().scope, (SubjectScope{u"H-USERNS"_s, here.value, {}}));
}

void TestAuditor::nothingNamesMoreThanItself() {
    Finding finding = findingOf(*assess(m_snapshot)->containers.front(), "C-PRIV");
    finding.subjectId.clear();
    finding.subjectName = u"*"_s;
    for (const WaiverChoice &choice : waiverChoices(finding, m_snapshot->host))
        QVERIFY(choice.reach == WaiverReach::Host || choice.reach == WaiverReach::Everywhere);
    const auto choices = waiverChoices(finding, HostId{u"tcp://*:2376"_s});
    QCOMPARE(choices.size(), size_t(1));
    QCOMPARE(choices.front().reach, WaiverReach::Everywhere);
}

void TestAuditor::theWaiverOfAFinding() {
    auto context = contextAt(noon);
    context->waivers = {waiverOf(u"H-USERNS"_s, at("2026-11-01T00:00:00Z")),
                        waiverOf(u"H-USERNS"_s, at("2026-11-20T00:00:00Z")),
                        waiverOf(u"H-ROOTLESS"_s, at("2026-11-21T00:00:00Z"))};
    const HostId here = m_snapshot->host;
    const auto found = [&] {
        const HostAssessmentPtr host = assess(m_snapshot, {}, context);
        const Waiver *waiver = waiverOf(hostFindingOf(*host, "H-USERNS"), here, *context);
        return waiver ? waiver->expiresAt : std::nullopt;
    };
    QCOMPARE(found(), std::optional(at("2026-11-20T00:00:00Z"))); // the last one that ended
    context->waivers.push_back(waiverOf(u"H-USERNS"_s, at("2026-12-06T12:00:00Z")));
    QCOMPARE(found(), std::optional(at("2026-12-06T12:00:00Z"))); // the one that holds
    QVERIFY(endsSoon(at("2026-12-06T12:00:00Z"), context->now));
    QVERIFY(!endsSoon(at("2026-12-06T12:00:01Z"), context->now));
    QVERIFY(!endsSoon({}, context->now));
    context->waivers.clear();
    QVERIFY(!found());
}

void TestAuditor::policySwitchesControlsOff() {
    auto context = contextAt(noon);
    context->policy.controlsOff.insert(u"H-USERNS"_s);
    const HostAssessmentPtr host = assess(m_snapshot, {}, context);
    QCOMPARE(hostFindingOf(*host, "H-USERNS").outcome.verdict, Verdict::NotApplicable);
    QVERIFY(*host->score.value > *assess(m_snapshot)->score.value);
}

void TestAuditor::policySetsSeverities() {
    auto context = contextAt(noon);
    context->policy.severities.insert(u"H-USERNS"_s, Severity::Critical);
    const HostAssessmentPtr host = assess(m_snapshot, {}, context);
    QCOMPARE(hostFindingOf(*host, "H-USERNS").outcome.severity, Severity::Critical);
    QCOMPARE(host->score.value, std::optional(39));
}

void TestAuditor::contextsThatJudgeAlike() {
    const HostId here = m_snapshot->host;
    const auto morning = contextAt("2026-11-22T08:00:00Z");
    const auto evening = contextAt("2026-11-22T23:00:00Z");
    QVERIFY(judgeAlike(*morning, *evening, here));
    QVERIFY(!judgeAlike(*morning, *contextAt("2026-11-23T08:00:00Z"), here));
    auto other = std::make_shared<AuditContext>(*evening);
    other->policy.maxPids = 100;
    QVERIFY(!judgeAlike(*morning, *other, here));
    other = std::make_shared<AuditContext>(*evening);
    other->firstSeen[here].insert(u"x"_s, at(noon));
    QVERIFY(!judgeAlike(*morning, *other, here));
    QVERIFY(judgeAlike(*morning, *other, HostId{u"tcp://elsewhere:2376"_s}));
    morning->waivers.push_back(waiverOf(u"H-USERNS"_s, at(noon)));
    evening->waivers = morning->waivers;
    QVERIFY(!judgeAlike(*morning, *evening, here));
    QCOMPARE(evening->daysSince(at("2026-11-20T23:59:00Z")), 2);
    QCOMPARE(evening->daysSince(at("2026-12-01T00:00:00Z")), 0);
    QCOMPARE(evening->daysUntil(at("2026-11-23T00:00:00Z")), 1);
}

void TestAuditor::scopesUseWildcards_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << u"web"_s << u"web"_s << true;
    QTest::newRow("other") << u"web"_s << u"web2"_s << false;
    QTest::newRow("start") << u"shop-*"_s << u"shop-web"_s << true;
    QTest::newRow("end") << u"*-web"_s << u"shop-web"_s << true;
    QTest::newRow("middle") << u"a*c"_s << u"abbbc"_s << true;
    QTest::newRow("come back") << u"*ab"_s << u"aaab"_s << true;
    QTest::newRow("all") << u"*"_s << QString() << true;
    QTest::newRow("case counts") << u"Web"_s << u"web"_s << false;
    QTest::newRow("long") << u"*a"_s.repeated(40) << QString(5000, u'a') + u'b' << false;
}

void TestAuditor::scopesUseWildcards() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, matches);
    QCOMPARE(matchesPattern(pattern, text), matches);
    const SubjectScope scope{u"C-PRIV"_s, {}, pattern};
    QCOMPARE(scope.covers(u"c-priv"_s, u"unix:///x"_s, u"id"_s, text), matches);
    QVERIFY(!scope.covers(u"C-CAPS"_s, u"unix:///x"_s, u"id"_s, text));
}

QTEST_GUILESS_MAIN(TestAuditor)
#include "tst_auditor.moc"
