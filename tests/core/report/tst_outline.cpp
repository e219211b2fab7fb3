// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"
#include "core/report/changeoutline.h"
#include "core/report/outline.h"
#include "tests/core/report/sampleaudit.h"

#include <QTest>

using namespace hullwatch;
using namespace hullwatch::report;
using namespace Qt::StringLiterals;

namespace {

AssessmentPtr judged(const QString &name, std::vector<Finding> findings, std::optional<int> score) {
    return test::assessment(test::container(name), std::move(findings), score);
}

FileChange added(const QString &path) {
    return {FileChange::Kind::Added, path};
}

// Three images with the same verdict of one control, and a finding of the host.
std::vector<Finding> ownFindings() {
    std::vector<Finding> findings{test::finding(test::capabilityControl())};
    for (const QString &name : {u"nginx:1"_s, u"redis:7"_s, u"app:2"_s}) {
        Finding image = test::finding(test::memoryControl());
        image.subjectKind = SubjectKind::Image;
        image.subjectId = u"sha256:"_s + name;
        image.subjectName = name;
        findings.push_back(image);
    }
    findings.push_back(test::finding(test::signatureControl(), Verdict::Unknown));
    return findings;
}

} // namespace

class TestOutline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void totalsOfAnEmptyFleet();
    void totalsCountWhatIsOpen();
    void impliedFindingsAreListedButNotCounted();
    void worstContainerComesFirst();
    void actionsGroupTheSameControl();
    void actionsAreFewAndGraveFirst();
    void unknownFindingsWithOneReasonAreOneRow();
    void hostsHaveFindingsOfTheirOwn();
    void hostsOwnFindingsAreActions();
    void gapsAndUnreadChangesAreNotAssessed();
    void areas_data();
    void areas();
    void changesAreCountedAndNotablePathsComeFirst();
    void changedDirectoriesAboveChangesAreNotShown();
    void unseenMountsAreCountedOnce();
};

void TestOutline::totalsOfAnEmptyFleet() {
    const Outline outline = outlineOf(test::document({}));
    QCOMPARE(outline.totals.containers, 0);
    QVERIFY(!outline.totals.coverage());
    QVERIFY(outline.hosts.empty());
    QVERIFY(outline.actions.empty());
}

void TestOutline::totalsCountWhatIsOpen() {
    report::HostSection lost = test::host(u"lost"_s, {judged(u"c"_s, {}, 100)});
    lost.status.phase = HostPhase::Unreachable;
    const Document document =
        test::document({test::host(u"one"_s, {test::variedAssessment(u"a"_s), judged(u"b"_s, {}, 100)}),
                        test::unreachableHost(u"two"_s), lost});
    const FleetTotals totals = outlineOf(document).totals;
    QCOMPARE(totals.containers, 3);
    QCOMPARE(totals.hostsRead, 1);
    QCOMPARE(totals.hostsUnreachable, 2);
    QCOMPARE(totals.takeovers, 1);
    QCOMPARE(totals.open.of(Severity::Critical), 1);
    QCOMPARE(totals.open.of(Severity::High), 1);
    QCOMPARE(totals.open.of(Severity::Medium), 1);
    QCOMPARE(totals.open.of(Severity::Low), 0);
    QCOMPARE(totals.open.total(), 3);
    QCOMPARE(totals.waived, 1);
    QCOMPARE(totals.checks, 7); // eight findings, one not applicable
    QCOMPARE(totals.assessed, 6);
    QCOMPARE(*totals.coverage(), 6.0 / 7.0);
}

void TestOutline::impliedFindingsAreListedButNotCounted() {
    const Document document = test::document({test::host(u"one"_s, {test::variedAssessment(u"a"_s)})});
    const Outline outline = outlineOf(document);
    const ContainerOutline &container = outline.hosts.front().containers.front();
    QCOMPARE(container.openFindings.size(), size_t{4});
    QCOMPARE(container.openFindings.front()->control, &test::socketControl());
    QCOMPARE(container.openFindings.back()->outcome.impliedBy, u"T-SOCK"_s);
    QCOMPARE(container.open.total(), 3);
    QCOMPARE(container.unknown.size(), size_t{1});
    QCOMPARE(container.other.size(), size_t{3});
}

void TestOutline::worstContainerComesFirst() {
    const Document document = test::document(
        {test::host(u"one"_s, {judged(u"unjudged"_s, {}, std::nullopt), judged(u"good"_s, {}, 100),
                               judged(u"b"_s, {test::finding(test::memoryControl())}, 15),
                               judged(u"a"_s, {test::finding(test::memoryControl())}, 15),
                               judged(u"grave"_s, {test::finding(test::socketControl())}, 15)})});
    const Outline outline = outlineOf(document);
    QStringList order;
    for (const ContainerOutline &container : outline.hosts.front().containers)
        order += container.assessment->container->name;
    QCOMPARE(order, QStringList({u"grave"_s, u"a"_s, u"b"_s, u"good"_s, u"unjudged"_s}));
}

void TestOutline::actionsGroupTheSameControl() {
    std::vector<AssessmentPtr> containers;
    for (int i = 0; i < 12; ++i)
        containers.push_back(judged(u"c%1"_s.arg(i), {test::finding(test::memoryControl())}, 72 - i));
    containers.push_back(judged(u"sock"_s, {test::finding(test::socketControl())}, 30));
    const Document document = test::document({test::host(u"one"_s, containers)});
    const Outline outline = outlineOf(document);
    QCOMPARE(outline.actions.size(), size_t{2});
    QCOMPARE(outline.actions[0].control, &test::socketControl());
    QCOMPARE(outline.actions[0].live, 0);
    QCOMPARE(outline.actions[1].control, &test::memoryControl());
    QCOMPARE(outline.actions[1].containers.size(), size_t{12});
    QCOMPARE(outline.actions[1].gravest, 12);
    QCOMPARE(outline.actions[1].live, 12);
    QCOMPARE(outline.actions[1].containers.front().assessment->container->name, u"c11"_s);
}

void TestOutline::actionsAreFewAndGraveFirst() {
    std::vector<Control> controls(9, test::filesystemControl());
    std::vector<Finding> findings;
    for (const Control &control : controls)
        findings.push_back(test::finding(control));
    findings.push_back(test::finding(test::capabilityControl()));
    const Document document = test::document({test::host(u"one"_s, {judged(u"web"_s, findings, 50)})});
    const Outline outline = outlineOf(document);
    QCOMPARE(outline.actions.size(), Outline::maxActions);
    QCOMPARE(outline.actions.front().control, &test::capabilityControl());
}

void TestOutline::unknownFindingsWithOneReasonAreOneRow() {
    const Finding unknown = test::finding(test::signatureControl(), Verdict::Unknown);
    Finding other = unknown;
    other.outcome.reason.args = {u"1.40"_s};
    const Document document =
        test::document({test::host(u"one"_s, {judged(u"a"_s, {unknown}, 90), judged(u"b"_s, {unknown}, 90),
                                              judged(u"c"_s, {other}, 90)}),
                        test::host(u"two"_s, {judged(u"d"_s, {unknown}, 90)})});
    const Outline outline = outlineOf(document);
    QCOMPARE(outline.unassessed.size(), size_t{3});
    QCOMPARE(outline.unassessed[0].containers.size(), size_t{2});
    QVERIFY(outline.unassessed[0].why.contains(u"1.41"_s));
    QCOMPARE(outline.unassessed[2].host->status.label, u"two"_s);
}

void TestOutline::gapsAndUnreadChangesAreNotAssessed() {
    const AssessmentPtr web = judged(u"web"_s, {}, 100);
    report::HostSection section = test::host(u"one"_s, {web});
    auto assessed = std::make_shared<HostAssessment>(*section.assessment);
    auto snapshot = std::make_shared<Snapshot>(*assessed->snapshot);
    snapshot->gaps = {{u"GET /volumes"_s, {ErrorCode::Forbidden, u"403"_s}}};
    assessed->snapshot = snapshot;
    section.assessment = assessed;
    section.changesErrors.insert(web->container->id, {ErrorCode::Timeout, u"one"_s});
    const Document document = test::document({section});
    const Outline outline = outlineOf(document);
    QCOMPARE(outline.unassessed.size(), size_t{2});
    QVERIFY(!outline.unassessed[0].control);
    QCOMPARE(outline.unassessed[0].what, u"GET /volumes"_s);
    QVERIFY(outline.unassessed[1].what.contains(u"web"_s));
}

void TestOutline::areas_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<ChangeArea>("area");
    QTest::newRow("etc") << u"/etc/passwd"_s << ChangeArea::Configuration;
    QTest::newRow("etc itself") << u"/etc"_s << ChangeArea::Configuration;
    QTest::newRow("not etc") << u"/etcetera"_s << ChangeArea::Other;
    QTest::newRow("cron") << u"/var/spool/cron/root"_s << ChangeArea::Configuration;
    QTest::newRow("bin") << u"/usr/local/bin/x"_s << ChangeArea::Programs;
    QTest::newRow("root") << u"/root/.ssh/authorized_keys"_s << ChangeArea::Homes;
    QTest::newRow("tmp") << u"/tmp/.x"_s << ChangeArea::Temporary;
    QTest::newRow("log") << u"/var/log/auth.log"_s << ChangeArea::Other;
    QTest::newRow("empty") << QString() << ChangeArea::Other;
}

void TestOutline::areas() {
    QFETCH(QString, path);
    QFETCH(ChangeArea, area);
    QCOMPARE(areaOf(path), area);
}

void TestOutline::changesAreCountedAndNotablePathsComeFirst() {
    QList<FileChange> list;
    for (int i = 0; i < 20; ++i)
        list += added(u"/data/%1"_s.arg(i));
    list += added(u"/etc/ld.so.preload"_s);
    list += {FileChange::Kind::Modified, u"/etc/passwd"_s};
    list += added(u"/tmp/.x"_s);
    list += {FileChange::Kind::Deleted, u"/var/log/auth.log"_s};
    ChangeSet set = *test::changes(list);
    set.truncated = true;
    const ChangeOutline outline = changeOutlineOf(set);
    QCOMPARE(outline.added, 22);
    QCOMPARE(outline.modified, 1);
    QCOMPARE(outline.deleted, 1);
    QCOMPARE(outline.total(), 24);
    QVERIFY(outline.truncated);
    QCOMPARE(outline.groups.size(), size_t{3});
    QCOMPARE(outline.groups[0].area, ChangeArea::Configuration);
    QCOMPARE(outline.groups[0].changes.size(), size_t{2});
    QCOMPARE(outline.groups[1].area, ChangeArea::Temporary);
    QCOMPARE(outline.groups[2].changes.size(), size_t{ChangeOutline::maxShown - 3});
    QCOMPARE(outline.more, 24 - ChangeOutline::maxShown);
}

void TestOutline::changedDirectoriesAboveChangesAreNotShown() {
    const ChangeOutline outline =
        changeOutlineOf(*test::changes({{FileChange::Kind::Modified, u"/etc"_s},
                                        {FileChange::Kind::Modified, u"/etc/cron.d"_s},
                                        added(u"/etc/cron.d/refresh"_s),
                                        {FileChange::Kind::Modified, u"/usr"_s}}));
    QCOMPARE(outline.total(), 4);
    QCOMPARE(outline.groups.size(), size_t{2});
    QCOMPARE(outline.groups[0].changes.size(), size_t{1});
    QCOMPARE(outline.groups[0].changes[0].path, u"/etc/cron.d/refresh"_s);
    QCOMPARE(outline.groups[1].changes[0].path, u"/usr"_s);
    QCOMPARE(outline.more, 0);
}

void TestOutline::unseenMountsAreCountedOnce() {
    Container container = test::container(u"web"_s);
    const auto mount = [](const QString &type, const QString &destination) {
        Mount made;
        made.type = type;
        made.destination = destination;
        return made;
    };
    container.mounts = std::vector<Mount>{mount(u"volume"_s, u"/data"_s), mount(u"volume"_s, u"/data"_s),
                                          mount(u"bind"_s, u"/conf"_s), mount(u"tmpfs"_s, u"/run"_s)};
    container.hostConfig.tmpfs = QMap<QString, QString>{{u"/run"_s, QString()}, {u"/tmp"_s, QString()}};
    const UnseenMounts unseen = unseenMountsOf(container);
    QCOMPARE(unseen.volumes, 1);
    QCOMPARE(unseen.binds, 1);
    QCOMPARE(unseen.tmpfs, 2);
    QCOMPARE(unseenMountsOf(Container()).tmpfs, 0);
}

void TestOutline::hostsHaveFindingsOfTheirOwn() {
    const Document document = test::document(
        {test::withOwnFindings(test::host(u"one"_s, {judged(u"web"_s, {}, 100)}), ownFindings())});
    const Outline outline = outlineOf(document);
    const HostOutline &host = outline.hosts.front();
    QCOMPARE(host.own.openFindings.size(), size_t{2}); // the images are one row
    QCOMPARE(host.own.openFindings.front()->control, &test::capabilityControl());
    QCOMPARE(host.own.subjects.value(host.own.openFindings.back()),
             QStringList({u"nginx:1"_s, u"redis:7"_s, u"app:2"_s}));
    QVERIFY(host.own.subjects.value(host.own.openFindings.front()).isEmpty());
    QCOMPARE(host.own.unknown.size(), size_t{1});
    QCOMPARE(host.open.total(), 2);
    QCOMPARE(outline.totals.open.of(Severity::High), 1);
    QCOMPARE(outline.totals.checks, 5); // each image is one
    QCOMPARE(outline.totals.assessed, 4);
    QCOMPARE(outline.unassessed.size(), size_t{1});
    QCOMPARE(outline.unassessed.front().control, &test::signatureControl());
    QVERIFY(outline.unassessed.front().containers.empty());
}

void TestOutline::hostsOwnFindingsAreActions() {
    std::vector<report::HostSection> hosts;
    for (const QString &name : {u"one"_s, u"two"_s})
        hosts.push_back(test::withOwnFindings(
            test::host(name, {judged(u"web"_s, {test::finding(test::memoryControl())}, 94)}), ownFindings()));
    const Document document = test::document(std::move(hosts));
    const Outline outline = outlineOf(document);
    QCOMPARE(outline.actions.size(), size_t{2});
    QCOMPARE(outline.actions.front().control, &test::capabilityControl());
    QCOMPARE(outline.actions.front().hosts.size(), size_t{2});
    QVERIFY(outline.actions.front().containers.empty());
    QCOMPARE(outline.actions.back().containers.size(), size_t{2});
    QCOMPARE(outline.actions.back().hosts.size(), size_t{2});
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
