// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"
#include "core/audit/auditor.h"
#include "core/audit/catalog.h"
#include "core/audit/control.h"

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
    void takesOverWhatIsUnchanged();
    void judgesAnewWhatChanged();
    void judgesAnewWhenTheSurroundingsChanged();
    void followsTheContainerThatIsJoined();
    void worstFirst();
    void privilegedIsOneCause();
    void defaultContainer();
    void rootWithSocketIsATakeover();

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
    QCOMPARE(id(2), u"C-CAPS"_s);
    QCOMPARE(id(3), u"C-PIDS"_s);
    QCOMPARE(id(11), u"N-WILDCARD"_s);
    QCOMPARE(host->containers.front()->openCount(Severity::High), 1);
    QCOMPARE(host->containers.front()->openCount(Severity::Medium), 1);
    QCOMPARE(host->containers.front()->openCount(Severity::Low), 1);
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

QTEST_GUILESS_MAIN(TestAuditor)
#include "tst_auditor.moc"
