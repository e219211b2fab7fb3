// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "tests/ui/support/fleet.h"
#include "ui/models/changetreemodel.h"
#include "ui/models/containermodel.h"
#include "ui/models/findingmodel.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/hostlistmodel.h"
#include "ui/models/inspectmodel.h"
#include "ui/models/processmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FindingGrouping)
Q_DECLARE_METATYPE(ProcessModel::Column)

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void containersAppearWorstFirst();
    void containersFilter_data();
    void containersFilter();
    void containersComeAndGoWithoutReset();
    void theOrderByNameFollowsEveryChange();
    void aSampleRepaintsOneRow();
    void orderKeepsPersistentIndexes();
    void theFirstContainersShowAtOnce();
    void containersStandInColumns();
    void everyOrderHasAReverse();
    void containersStandByHostOrProject();
    void hostsTellTheirState();
    void hostsComeGoAndMoveWithoutReset();
    void containersGoWithTheirHost();
    void hostsStandByGroup();
    void findingsKeepTheirRows();
    void findingsStandUnderHeadings_data();
    void findingsStandUnderHeadings();
    void findingsOfTheFleetComeAndGoWithoutReset();
    void changesBecomeATree();
    void changesAreMerged();
    void processesAreSorted_data();
    void processesAreSorted();
    void processesTellWhatTheEngineTold();
    void inspectIsSearchable();
    void inspectSurvivesRubbish();
};

namespace {

bool judged(const Inventory &inventory) {
    const QList<ContainerKey> keys = inventory.containers();
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [&](const ContainerKey &key) {
        return inventory.find(key)->assessment != nullptr;
    });
}

QStringList namesOf(const ContainerModel &model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

QModelIndex childNamed(const TreeModel &model, const QString &text, const QModelIndex &parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (child.data().toString() == text)
            return child;
    }
    return {};
}

} // namespace

void TestModels::containersAppearWorstFirst() {
    FakeSource source;
    Inventory inventory(source);
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory));
    QTRY_COMPARE(model.rowCount(), 14);
    QTRY_VERIFY(model.card(model.index(0, 0))->mark.score.has_value());
    QTRY_VERIFY([&] {
        int last = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int score = model.card(model.index(row, 0))->mark.score.value_or(1000);
            if (score < last)
                return false;
            last = score;
        }
        return true;
    }());
    QVERIFY(model.countOf(SavedFilter::Critical) >= 1);
    QVERIFY(model.countOf(SavedFilter::RuntimeSocket) >= 1);
}

void TestModels::containersFilter_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("name") << u"postgres-m"_s << QStringList{u"postgres-main"_s};
    QTest::newRow("case") << u"POSTGRES-MAIN"_s << QStringList{u"postgres-main"_s};
    QTest::newRow("image") << u"image:coredns"_s << QStringList{u"dns-sidecar"_s};
    QTest::newRow("two words") << u"host:prod-eu-2 gateway"_s << QStringList{u"api-gateway"_s};
    QTest::newRow("wildcard") << u"name:old*kins"_s << QStringList{u"old-jenkins"_s};
    QTest::newRow("state") << u"state:exited"_s << QStringList{u"nightly-tests"_s};
    QTest::newRow("nothing") << u"zzz"_s << QStringList{};
    QTest::newRow("grade or worse") << u"grade:<=F host:ci"_s << QStringList{u"ci-builder"_s};
    QTest::newRow("port") << u"port:<1024 -port:80"_s << QStringList{u"dns-sidecar"_s, u"mail-relay"_s};
    QTest::newRow("capability") << u"cap:SYS_ADMIN"_s << QStringList{u"ci-builder"_s, u"payments-worker"_s};
    QTest::newRow("changed") << u"changed:>0"_s << QStringList{u"payments-worker"_s};
    QTest::newRow("control") << u"control:V-SOCK"_s << QStringList{u"payments-worker"_s};
    QTest::newRow("either") << u"name:redis,coredns,batch state:running"_s
                            << QStringList{u"batch-export"_s, u"redis-cache"_s};
    QTest::newRow("host and grade") << u"host:ci grade:B"_s << QStringList{u"nightly-tests"_s};
}

void TestModels::containersFilter() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory));
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSort(CardSort::Name);
    model.setFilter(ContainerFilter(parseFilter(text, ContainerFilter::keys()).terms));
    QCOMPARE(namesOf(model), expected);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 14);
}

void TestModels::containersComeAndGoWithoutReset() {
    FakeSource source;
    Inventory inventory(source);
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const HostStatus host = liveHost(u"prod-eu-1"_s);
    source.announce(host);
    std::vector<ContainerPtr> containers = containersOf(prodEu1());
    source.publish(host.host, containers);
    QTRY_COMPARE(model.rowCount(), 5);
    QTRY_VERIFY(judged(inventory));
    containers.erase(containers.begin() + 1);
    source.publish(host.host, containers);
    QTRY_COMPARE(model.rowCount(), 4);
    for (const ContainerPtr &more : containersOf(prodEu2()))
        containers.push_back(more);
    source.publish(host.host, containers);
    QTRY_COMPARE(model.rowCount(), 8);
    source.publish(host.host, {});
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestModels::theOrderByNameFollowsEveryChange() {
    FakeSource source;
    Inventory inventory(source);
    ContainerModel model(inventory);
    model.setSort(CardSort::Name);
    const HostStatus host = liveHost(u"prod-eu-1"_s);
    source.announce(host);
    std::vector<ContainerPtr> containers = containersOf(prodEu1());
    const auto stand = [&](const QStringList &expected) {
        source.publish(host.host, containers);
        return QTest::qWaitFor([&] { return namesOf(model) == expected; }, 5'000);
    };
    const auto named = [&containers](size_t which, const QString &name) {
        auto renamed = std::make_shared<Container>(*containers[which]);
        renamed->name = name;
        containers[which] = renamed;
    };
    const auto sorted = [&containers] {
        QStringList names;
        for (const ContainerPtr &container : containers)
            names.append(container->name);
        std::sort(names.begin(), names.end());
        return names;
    };
    QVERIFY(stand(sorted()));
    named(0, u"zebra"_s);
    named(4, u"aardvark"_s);
    QVERIFY(stand(sorted()));
    named(0, u"mole"_s);
    containers.erase(containers.begin() + 2);
    QVERIFY(stand(sorted()));
    for (const ContainerPtr &more : containersOf(prodEu2()))
        containers.push_back(more);
    containers.erase(containers.begin());
    QVERIFY(stand(sorted()));
    // Equal ones in any other order stand by name, too.
    model.setSort(CardSort::Project);
    model.setSort(CardSort::Name, true);
    QStringList reversed = sorted();
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(namesOf(model), reversed);
}

void TestModels::aSampleRepaintsOneRow() {
    FakeSource source;
    Inventory inventory(source);
    const HostStatus host = liveHost(u"prod-eu-1"_s);
    source.announce(host);
    source.publish(host.host, containersOf(prodEu1()));
    QTRY_VERIFY(judged(inventory));
    ContainerModel model(inventory);
    QTest::qWait(150);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const Spec spec = prodEu1()[3];
    source.sample(host.host, samplesOf(spec, 1));
    QTRY_COMPARE(changed.count(), 1);
    const QModelIndex row = model.indexOf({host.host, idOf(spec.name)});
    QCOMPARE(changed.first().at(0).toModelIndex(), row);
    QCOMPARE(changed.first().at(1).toModelIndex(), row.siblingAtColumn(containerColumnCount - 1));
    QCOMPARE(model.card(row)->latest(Metric::CpuPercent), spec.cpuPercent);
}

void TestModels::orderKeepsPersistentIndexes() {
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory));
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex held = model.index(0, 0);
    const QString name = held.data().toString();
    model.setSort(CardSort::Name);
    QCOMPARE(held.data().toString(), name);
    QStringList names = namesOf(model);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    model.setSort(CardSort::Memory);
    QCOMPARE(held.data().toString(), name);
    QCOMPARE(namesOf(model).first(), u"postgres-main"_s);
}

void TestModels::theFirstContainersShowAtOnce() {
    FakeSource source;
    Inventory inventory(source);
    ContainerModel model(inventory);
    QSignalSpy told(&inventory, &Inventory::containersChanged);
    fillMany(source, 100);
    QTRY_VERIFY(!told.isEmpty());
    // Rows that are there move at most once a second; the first ones do not wait for that.
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 100);
}

void TestModels::containersStandInColumns() {
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory));
    ContainerModel model(inventory);
    const auto cell = [&model](const QString &name, ContainerColumn column) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == name)
                return model.index(row, static_cast<int>(column)).data().toString();
        }
        return QString();
    };
    const QString name = u"redis-cache"_s;
    QCOMPARE(cell(name, ContainerColumn::Host), u"prod-eu-1"_s);
    QCOMPARE(cell(name, ContainerColumn::Cpu), u"2.2 %"_s);
    QCOMPARE(cell(name, ContainerColumn::Memory), u"188 / 256 MiB"_s);
    QVERIFY(cell(name, ContainerColumn::Received).endsWith(u"KiB/s"_s));
    QVERIFY(cell(name, ContainerColumn::Risk).toInt() > 0);
    QVERIFY(cell(name, ContainerColumn::Open).toInt() > 0);
    QCOMPARE(cell(name, ContainerColumn::Image), u"redis:7.4"_s);
    // One that does not run uses nothing that is known.
    for (const auto column : {ContainerColumn::Cpu, ContainerColumn::Memory, ContainerColumn::Sent,
                              ContainerColumn::Received, ContainerColumn::Pids})
        QCOMPARE(cell(u"nightly-tests"_s, column), u"–"_s);
    for (int column = 0; column < containerColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestModels::everyOrderHasAReverse() {
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory) && !inventory.isJudging());
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex held = model.index(2, static_cast<int>(ContainerColumn::Image));
    const QString image = held.data().toString();
    QSignalSpy changed(&model, &ContainerModel::sortChanged);
    QStringList orders;
    for (int sort = 0; sort < cardSortCount; ++sort) {
        model.setSort(static_cast<CardSort>(sort));
        QStringList names = namesOf(model);
        orders += names.join(u' ');
        model.setSort(static_cast<CardSort>(sort), true);
        std::reverse(names.begin(), names.end());
        QCOMPARE(namesOf(model), names);
        QCOMPARE(held.data().toString(), image);
    }
    QCOMPARE(changed.count(), 2 * cardSortCount - 1);
    // Only those without a project have one order in common.
    orders.removeDuplicates();
    QVERIFY(orders.size() >= cardSortCount - 2);
}

void TestModels::containersStandByHostOrProject() {
    FakeSource source;
    Inventory inventory(source);
    source.announce(liveHost(u"b"_s));
    source.announce(liveHost(u"a"_s));
    const auto inProject = [](const QString &name, const QString &project, bool privileged = false) {
        Spec spec;
        spec.name = name;
        spec.image = u"nginx:1"_s;
        auto made = std::make_shared<Container>(*containerOf(spec));
        made->hostConfig.privileged = privileged;
        if (!project.isEmpty())
            made->labels.insert(u"com.docker.compose.project"_s, project);
        return made;
    };
    source.publish(liveHost(u"b"_s).host, {inProject(u"one"_s, u"shop"_s), inProject(u"two"_s, {}),
                                           inProject(u"six"_s, u"shop"_s, true)});
    source.publish(liveHost(u"a"_s).host, {inProject(u"ten"_s, u"blog\u202e"_s)});
    QTRY_VERIFY(judged(inventory));
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSort(CardSort::Host);
    QCOMPARE(namesOf(model), (QStringList{u"ten"_s, u"six"_s, u"one"_s, u"two"_s}));
    model.setSort(CardSort::Project);
    QCOMPARE(namesOf(model), (QStringList{u"ten"_s, u"six"_s, u"one"_s, u"two"_s}));
    QCOMPARE(model.card(model.index(0, 0))->project, u"blog\\u{202e}"_s);
    model.setFilter(ContainerFilter(parseFilter(u"project:shop"_s, ContainerFilter::keys()).terms));
    QCOMPARE(namesOf(model), (QStringList{u"six"_s, u"one"_s}));
}

void TestModels::hostsTellTheirState() {
    FakeSource source;
    Inventory inventory(source);
    HostListModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    fillFleet(source);
    QTRY_COMPARE(model.rowCount(), 6);
    QTRY_COMPARE(model.index(0).data(HostListModel::RowRole).value<const HostRow *>()->detail,
                 u"3 live · 1 stale · 1 down"_s);
    const auto *edge = model.index(5).data(HostListModel::RowRole).value<const HostRow *>();
    QCOMPARE(edge->state, HostState::Unreachable);
    QVERIFY(edge->detail.contains(u"TLS"_s));
    QCOMPARE(model.host(model.index(0)), HostId());
}

void TestModels::hostsComeGoAndMoveWithoutReset() {
    FakeSource source;
    Inventory inventory(source);
    HostListModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fillFleet(source);
    QTRY_COMPARE(model.rowCount(), 6);
    const QPersistentModelIndex held = model.index(4);
    const HostId staying = model.host(held);
    source.remove(model.host(model.index(2)));
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(held.row(), 3);
    QCOMPARE(model.host(held), staying);
    QList<HostId> order;
    for (int row = model.rowCount() - 1; row > 0; --row)
        order += model.host(model.index(row));
    Q_EMIT source.hostsArranged(order);
    QTRY_COMPARE(held.row(), 2);
    QCOMPARE(model.host(held), staying);
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.host(model.index(row)), order[row - 1]);
    // A new one between the others.
    const HostStatus added = liveHost(u"added"_s);
    source.announce(added);
    order.insert(1, added.host);
    Q_EMIT source.hostsArranged(order);
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.host(model.index(2)), added.host);
    QCOMPARE(model.host(held), staying);
    source.remove(staying);
    QTRY_VERIFY(!held.isValid());
    for (const HostId &host : order)
        source.remove(host);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestModels::containersGoWithTheirHost() {
    FakeSource source;
    Inventory inventory(source);
    ContainerModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fillFleet(source);
    QTRY_COMPARE(model.rowCount(), 14);
    const HostId prod = liveHost(u"prod-eu-1"_s).host;
    ContainerFilter filter;
    filter.host = prod;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 5);
    source.remove(prod);
    QTRY_COMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(reset.count(), 0);
}

void TestModels::hostsStandByGroup() {
    FakeSource source;
    Inventory inventory(source);
    HostListModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &name : {u"b1"_s, u"alone"_s, u"a1"_s, u"b2"_s}) {
        HostStatus status = liveHost(name);
        status.group = name.size() == 2 ? QString(name[0]) : QString();
        source.announce(status);
    }
    QTRY_COMPARE(model.rowCount(), 5);
    QStringList rows;
    for (int i = 1; i < 5; ++i) {
        const auto *row = model.index(i).data(HostListModel::RowRole).value<const HostRow *>();
        rows.append(row->heading + u'/' + row->label);
    }
    QCOMPARE(rows, (QStringList{u"/alone"_s, u"b/b1"_s, u"/b2"_s, u"a/a1"_s}));
}

void TestModels::findingsKeepTheirRows() {
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory));
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const HostId host = liveHost(u"prod-eu-1"_s).host;
    const AssessmentPtr bad = inventory.find({host, idOf(u"payments-worker"_s)})->assessment;
    const AssessmentPtr good = inventory.find({host, idOf(u"dns-sidecar"_s)})->assessment;
    model.setAssessment(bad);
    QCOMPARE(model.rowCount(), model.openCount());
    QVERIFY(model.openCount() > 3);
    model.setShowAll(true);
    QCOMPARE(model.rowCount(), model.totalCount());
    const QPersistentModelIndex held = model.index(2);
    const Control *control = model.finding(held)->control;
    model.setAssessment(good);
    QVERIFY(held.isValid());
    QCOMPARE(model.finding(held)->control, control);
    QCOMPARE(model.rowCount(), static_cast<int>(good->findings.size()));
    model.setAssessment({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::findingsStandUnderHeadings_data() {
    QTest::addColumn<FindingGrouping>("grouping");
    QTest::newRow("control") << FindingGrouping::Control;
    QTest::newRow("subject") << FindingGrouping::Subject;
    QTest::newRow("host") << FindingGrouping::Host;
    QTest::newRow("severity") << FindingGrouping::Severity;
}

void TestModels::findingsStandUnderHeadings() {
    QFETCH(FindingGrouping, grouping);
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory));
    FindingsModel model(inventory);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping(grouping);
    int rows = 0;
    int lastGroup = static_cast<int>(Severity::Critical);
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex heading = model.index(i, 0);
        QVERIFY(!heading.data().toString().isEmpty());
        const int worst = static_cast<int>(model.group(heading)->first().finding->outcome.severity);
        QVERIFY(worst <= lastGroup);
        lastGroup = worst;
        int last = worst;
        for (int row = 0; row < model.rowCount(heading); ++row, ++rows) {
            const QModelIndex index = model.index(row, 0, heading);
            const Finding &finding = *model.row(index)->finding;
            QVERIFY(finding.isOpen());
            QVERIFY(static_cast<int>(finding.outcome.severity) <= last);
            last = static_cast<int>(finding.outcome.severity);
            QCOMPARE(model.indexOf(model.row(index)->key), index);
        }
    }
    QVERIFY(rows > 50);
    QCOMPARE(model.shownCount(), rows);
    QCOMPARE(model.openCount(), rows);
    QCOMPARE(model.countOf(Verdict::Fail) + model.countOf(Verdict::Warn), rows);
    model.setFilter(FindingFilter(parseFilter(u"verdict:pass", FindingFilter::keys()).terms));
    QCOMPARE(model.shownCount(), model.countOf(Verdict::Pass));
    model.setVerdicts({});
    model.setFilter({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::findingsOfTheFleetComeAndGoWithoutReset() {
    FakeSource source;
    Inventory inventory(source);
    fillFleet(source);
    QTRY_VERIFY(judged(inventory) && !inventory.isJudging());
    FindingsModel model(inventory);
    model.setGrouping(FindingGrouping::Severity);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const int before = model.shownCount();
    const QModelIndex heading = model.index(0, 0);
    const QPersistentModelIndex held = model.index(model.rowCount(heading) - 1, 0, heading);
    const QString headline = held.data().toString();
    const QString subject = held.data(FindingsModel::SecondRole).toString();
    std::vector<Spec> specs = prodEu2();
    specs[3].privileged = true;
    specs[3].user.clear();
    const HostId host = liveHost(u"prod-eu-2"_s).host;
    source.publish(host, containersOf(specs));
    QTRY_VERIFY(model.shownCount() > before);
    QVERIFY(held.isValid());
    QCOMPARE(held.data().toString(), headline);
    QCOMPARE(held.data(FindingsModel::SecondRole).toString(), subject);
    source.publish(host, containersOf(prodEu2()));
    QTRY_COMPARE(model.shownCount(), before);
    QCOMPARE(held.data().toString(), headline);
    source.publish(host, {});
    QTRY_VERIFY(model.shownCount() < before);
    QCOMPARE(reset.count(), 0);
    // Nobody looks: the counts go on, the rows wait.
    model.setActive(false);
    const int shown = model.shownCount();
    source.publish(host, containersOf(prodEu2()));
    QTRY_COMPARE(model.openCount(), before);
    QCOMPARE(model.shownCount(), shown);
    model.setActive(true);
    QCOMPARE(model.shownCount(), before);
}

void TestModels::changesBecomeATree() {
    ChangeTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChanges(incidentChanges({}));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.count(FileChange::Kind::Deleted), 2);
    const QModelIndex etc = childNamed(model, u"/etc"_s);
    QVERIFY(etc.isValid());
    QVERIFY(childNamed(model, u"+ ld.so.preload"_s, etc).isValid());
    QVERIFY(childNamed(model, u"~ passwd"_s, etc).isValid());
    const QModelIndex chain = childNamed(model, u"/usr/local/bin"_s);
    QVERIFY(chain.isValid());
    QCOMPARE(model.path(model.index(0, 0, chain)), u"/usr/local/bin/kdevtmpfsi"_s);
}

void TestModels::changesAreMerged() {
    ChangeTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const ChangeSetPtr first = incidentChanges({});
    model.setChanges(first);
    const QPersistentModelIndex passwd = childNamed(model, u"~ passwd"_s, childNamed(model, u"/etc"_s));
    auto second = std::make_shared<ChangeSet>(*first);
    second->changes.push_back({FileChange::Kind::Added, u"/etc/aaa"_s});
    second->changes.erase(second->changes.begin() + 3);
    model.setChanges(second);
    QVERIFY(passwd.isValid());
    QCOMPARE(model.path(passwd), u"/etc/passwd"_s);
    QVERIFY(childNamed(model, u"+ aaa"_s, childNamed(model, u"/etc"_s)).isValid());
    model.setChanges({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestModels::processesAreSorted_data() {
    QTest::addColumn<ProcessModel::Column>("column");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("pid") << ProcessModel::Pid << qint64{9'814} << qint64{58'077};
    QTest::newRow("parent") << ProcessModel::Parent << qint64{41'207} << qint64{58'077};
    QTest::newRow("elapsed") << ProcessModel::Elapsed << qint64{58'077} << qint64{41'207};
    QTest::newRow("user") << ProcessModel::User << qint64{41'207} << qint64{9'814};
    QTest::newRow("command") << ProcessModel::Command << qint64{58'077} << qint64{58'031};
}

void TestModels::processesAreSorted() {
    QFETCH(ProcessModel::Column, column);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    ProcessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(ProcessModel::SortRole);
    sorted.sort(column);
    model.setProcesses(incidentProcesses({}));
    QCOMPARE(sorted.rowCount(), 6);
    const auto pidAt = [&](int row) { return model.process(sorted.mapToSource(sorted.index(row, 0)))->pid; };
    QCOMPARE(pidAt(0), first);
    QCOMPARE(pidAt(5), last);
}

void TestModels::processesTellWhatTheEngineTold() {
    ProcessModel model;
    QVERIFY(!model.isTold(ProcessModel::Pid) && model.rowCount() == 0);
    model.setProcesses(incidentProcesses({}));
    QVERIFY(model.isTold(ProcessModel::Parent) && model.isTold(ProcessModel::Elapsed));
    model.setMarked({58'077, 1});
    QCOMPARE(model.markedCount(), 1);
    QVERIFY(model.find(58'077).data(ProcessModel::MarkRole).toBool());
    QVERIFY(!model.find(1).isValid());
    auto few = std::make_shared<ProcessList>();
    Process hostile;
    hostile.pid = 5;
    hostile.elapsed = u"later"_s;
    hostile.command = u"<b>x</b>\n\u202e"_s;
    few->processes = {hostile};
    model.setProcesses(few);
    QVERIFY(!model.isTold(ProcessModel::Parent) && !model.isTold(ProcessModel::State));
    const QString command = model.index(0, ProcessModel::Command).data().toString();
    QVERIFY2(!command.contains(u'\n') && !command.contains(QChar(0x202e)), qPrintable(command));
    QCOMPARE(model.index(0, ProcessModel::Elapsed).data(ProcessModel::SortRole).toLongLong(), qint64{-1});
}

void TestModels::inspectIsSearchable() {
    InspectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJson(containerOf(prodEu1().front())->inspectJson);
    const QModelIndexList found = model.search(u"sys_admin"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(model.path(found.first()), u"HostConfig.CapAdd[0]"_s);
    QCOMPARE(model.value(found.first()), u"SYS_ADMIN"_s);
    QVERIFY(found.first().data(InspectModel::MatchRole).toBool());
    const QPersistentModelIndex held = found.first();
    QByteArray later = containerOf(prodEu1().front())->inspectJson;
    later.replace("\"RestartCount\": 0", "\"RestartCount\": 3");
    model.setJson(later);
    QVERIFY(held.isValid());
}

void TestModels::inspectSurvivesRubbish() {
    InspectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *json : {"", "{", "[1,2,[],{}]", "{\"a\":{\"b\":[null,true,1.5,9007199254740993]}}", "7"})
        model.setJson(json);
    QVERIFY(model.isEmpty());
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
