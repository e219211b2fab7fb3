// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"
#include "core/session/fleetuse.h"
#include "tests/ui/support/fleet.h"
#include "tests/ui/support/named.h"
#include "ui/mainwindow.h"
#include "ui/models/containermodel.h"
#include "ui/models/findingmodel.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/drilldownpage.h"
#include "ui/pages/findingspage.h"
#include "ui/widgets/acceptances.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

/// Drives the window as a user does: by keyboard and by the names of its controls.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheWorstFirstAndWhy();
    void filtersByText();
    void clearsAFilterThatMatchesNothing();
    void filtersByHostAndSavedFilter();
    void opensAndLeavesTheDrilldownByKeyboard();
    void switchesTabsByKeyboard();
    void copiesTheFix();
    void hardensTheOpenContainer();
    void retriesAnUnreachableHost();
    void survivesTheRemovalOfTheSelectedContainer();
    void saysThatAnOpenContainerIsGone();
    void fallsBackToAllHostsWhenTheChosenOneGoes();
    void leavesTheDrilldownWhenItsHostGoes();
    void announcesAnotherEngineUntilItIsConfirmed();
    void showsAnOutageUntilItIsDismissed();
    void keepsSelectionAndScrollPositionOverUpdates();
    void showsRowsInsteadOfCards();
    void pausesAndResumes();
    void choosesHowOftenIsMeasured();
    void leadsToWhoUsesMost();
    void tellsWhichHostIsMeasuredLessOften();
    void asksForChangesOnce();
    void readsProcessesOnOpening();
    void readsNoProcessesOfAStoppedContainer();
    void tellsTheSourceWhatIsVisible();
    void showsTheViewsByKeyboard();
    void walksTheFindingsByKeyboard();
    void keepsTheLastGoodFilter();
    void showsWhatIsOpenAboutAHost();
    void acceptsAFindingByKeyboard();
    void refusesAnAcceptanceThatIsNone();
    void keepsTheFormWhatCannotBeKept();
    void acceptsFarther();
    void acceptsChangesAndWithdrawsInTheDrillDown();
    void saysThatAnAcceptanceEnded();
    void nothingIsTintedBesideTheFindings();
    void exportsOnce();
    void changesTheTheme();
    void everyControlHasANameForScreenReaders();

private:
    template <class T>
    T *child(const QString &name) {
        return named<T>(*m_window, name);
    }
    QString label(const QString &name) { return child<QLabel>(name)->text(); }
    /// The drill-down has a finding's details too.
    template <class T>
    T *ofFinding(const QString &name) {
        return named<T>(*m_window->findChild<FindingsPage *>(), name);
    }
    QListView *grid() { return child<QListView>(u"containerGrid"_s); }
    bool drilled() { return m_window->findChild<DrilldownPage *>()->isVisible(); }
    void selectByName(const QString &name);
    /// Keeps waivers as the application does, unless `m_failure` says otherwise.
    void keepWaivers();
    void judgeBy(const std::vector<Waiver> &waivers);
    /// Shows this finding of payments-worker on the page of the findings.
    QTreeView *openFinding(const QString &control);
    AcceptDialog *acceptDialog();
    QString chip(int number) { return child<QAbstractButton>(u"verdictChip%1"_s.arg(number))->text(); }

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<MainWindow> m_window;
    PolicyFile m_policy;
    Error m_failure;
    HostId m_prod = liveHost(u"prod-eu-1"_s).host;
};

void TestMainWindow::init() {
    m_source = std::make_unique<FakeSource>();
    m_inventory = std::make_unique<Inventory>(*m_source);
    fillFleet(*m_source);
    QTRY_VERIFY([this] {
        const QList<ContainerKey> keys = m_inventory->containers();
        return std::all_of(keys.begin(), keys.end(), [this](const ContainerKey &key) {
            return m_inventory->find(key)->assessment != nullptr;
        });
    }());
    QTest::qWait(150);
    m_window = std::make_unique<MainWindow>(*m_inventory, ThemeMode::Dark);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup() {
    m_policy = {};
    m_failure = {};
    m_window.reset();
    m_inventory.reset();
    m_source.reset();
}

void TestMainWindow::selectByName(const QString &name) {
    const auto *model = qobject_cast<const ContainerModel *>(grid()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            grid()->setCurrentIndex(model->index(row, 0));
    }
    QCOMPARE(grid()->currentIndex().data().toString(), name);
}

void TestMainWindow::showsTheWorstFirstAndWhy() {
    QVERIFY(grid()->currentIndex().isValid());
    QCOMPARE(grid()->currentIndex().row(), 0);
    QCOMPARE(label(u"inspectorName"_s), grid()->currentIndex().data().toString());
    selectByName(u"payments-worker"_s);
    QCOMPARE(label(u"inspectorName"_s), u"payments-worker"_s);
    QVERIFY(child<QWidget>(u"inspectorTakeover"_s)->isVisible());
    QVERIFY(!label(u"inspectorFinding0Title"_s).isEmpty());
}

void TestMainWindow::filtersByText() {
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = child<QLineEdit>(u"searchBox"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"postgres"_s);
    QTRY_COMPARE(grid()->model()->rowCount(), 1);
    QCOMPARE(label(u"containersCount"_s), u"1 of 14"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(grid()->hasFocus());
    QTest::keyClick(grid(), Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(grid()->model()->rowCount(), 14);
}

void TestMainWindow::clearsAFilterThatMatchesNothing() {
    child<QLineEdit>(u"searchBox"_s)->setText(u"there is no such container"_s);
    QTRY_VERIFY(child<StatePanel>(u"containersState"_s)->isVisible());
    QTest::mouseClick(child<QAbstractButton>(u"containersStateAction"_s), Qt::LeftButton);
    QTRY_COMPARE(grid()->model()->rowCount(), 14);
    QVERIFY(grid()->isVisible());
    QVERIFY(grid()->currentIndex().isValid());
}

void TestMainWindow::filtersByHostAndSavedFilter() {
    auto *hosts = child<QListView>(u"hostList"_s);
    hosts->setFocus();
    QTest::keyClick(hosts, Qt::Key_Down);
    QTRY_COMPARE(grid()->model()->rowCount(), 5);
    QCOMPARE(label(u"containersTitle"_s), u"prod-eu-1"_s);
    auto *socket = child<QAbstractButton>(u"savedFilter1"_s);
    socket->setFocus();
    QTest::keyClick(socket, Qt::Key_Space);
    QTRY_COMPARE(grid()->model()->rowCount(), 1);
    QCOMPARE(grid()->model()->index(0, 0).data().toString(), u"payments-worker"_s);
    QTest::keyClick(socket, Qt::Key_Space);
    QTRY_COMPARE(grid()->model()->rowCount(), 5);
}

void TestMainWindow::opensAndLeavesTheDrilldownByKeyboard() {
    selectByName(u"payments-worker"_s);
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_Return);
    QVERIFY(drilled());
    QCOMPARE(label(u"drilldownName"_s), u"payments-worker"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!drilled());
    QVERIFY(grid()->hasFocus());
    QCOMPARE(grid()->currentIndex().data().toString(), u"payments-worker"_s);
    QTest::keyClick(grid(), Qt::Key_Return);
    QVERIFY(drilled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!drilled());
}

void TestMainWindow::switchesTabsByKeyboard() {
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    auto *tabs = child<QTabBar>(u"drilldownTabs"_s);
    QVERIFY(tabs->tabText(DrilldownPage::Risk).contains(QRegularExpression(u"\\d+"_s)));
    QVERIFY(tabs->tabText(DrilldownPage::Changes).contains(u"21"_s));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), static_cast<int>(DrilldownPage::Changes));
    auto *tree = child<QTreeView>(u"changesTree"_s);
    QVERIFY(tree->isVisible());
    QVERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Down);
    QVERIFY(child<CopyButton>(u"changesCopyPath"_s)->payload().startsWith(u'/'));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(child<QWidget>(u"chartCpu"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), static_cast<int>(DrilldownPage::Processes));
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(child<QTreeView>(u"inspectTree"_s)->isVisible());
}

void TestMainWindow::copiesTheFix() {
    selectByName(u"payments-worker"_s);
    auto *copy = child<CopyButton>(u"inspectorFinding0FixCopy"_s);
    QVERIFY(!copy->payload().isEmpty());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), copy->payload());
    m_window->openContainer({m_prod, idOf(u"redis-cache"_s)});
    auto *findings = child<QListView>(u"findingList"_s);
    for (int row = 0; row < findings->model()->rowCount(); ++row) {
        const QModelIndex index = findings->model()->index(row, 0);
        const auto *finding = index.data(FindingModel::FindingRole).value<const Finding *>();
        if (QLatin1StringView(finding->control->id) == "C-PIDS"_L1)
            findings->setCurrentIndex(index);
    }
    auto *update = m_window->findChild<DrilldownPage *>()->findChild<CopyButton *>(u"fixUpdateCopy"_s);
    update->setFocus();
    QTest::keyClick(update, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), update->payload());
    QVERIFY(update->payload().startsWith(u"docker update --pids-limit"_s));
}

void TestMainWindow::hardensTheOpenContainer() {
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    auto *harden = child<QAbstractButton>(u"hardenButton"_s);
    QVERIFY(harden->isVisible() && harden->isEnabled());
    harden->click();
    auto *summary = child<QLabel>(u"hardenSummary"_s);
    QVERIFY(summary->isVisible());
    const QString best = summary->text();
    auto *copy = child<CopyButton>(u"hardenCopy"_s);
    const QString compose = copy->payload();
    QVERIFY2(compose.contains(u"# C-USER: "_s), qPrintable(compose));
    QTest::keyClick(child<QAbstractButton>(u"fixC-USER"_s), Qt::Key_Space);
    QVERIFY(summary->text() != best);
    QVERIFY(!copy->payload().contains(u"# C-USER: "_s));
    child<QAbstractButton>(u"hardenRun"_s)->click();
    QVERIFY(copy->payload().contains(u"docker run"_s));
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), copy->payload());
    child<QAbstractButton>(u"hardenNone"_s)->click();
    QVERIFY(summary->text() != best);
    child<QAbstractButton>(u"hardenAll"_s)->click();
    QCOMPARE(summary->text(), best);
    child<QAbstractButton>(u"hardenClose"_s)->click();
    QVERIFY(!summary->isVisible());
}

void TestMainWindow::retriesAnUnreachableHost() {
    auto *hosts = child<QListView>(u"hostList"_s);
    hosts->setCurrentIndex(hosts->model()->index(5, 0));
    auto *state = child<StatePanel>(u"containersState"_s);
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->content().sentence, errorText({ErrorCode::TlsExpired, u"edge-07.example.net:2376"_s}));
    QVERIFY(label(u"containersStateNote"_s).contains(u"Next attempt in"_s));
    auto *retry = child<QAbstractButton>(u"containersStateAction"_s);
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QCOMPARE(m_source->refreshed.size(), 1);
    QVERIFY(m_source->refreshed.first().value.contains(u"edge-07"_s));
    QVERIFY(!m_source->paused);
}

void TestMainWindow::survivesTheRemovalOfTheSelectedContainer() {
    selectByName(u"payments-worker"_s);
    std::vector<ContainerPtr> rest = containersOf(prodEu1());
    rest.erase(rest.begin());
    m_source->publish(m_prod, rest);
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    QVERIFY(grid()->currentIndex().isValid());
    QCOMPARE(label(u"inspectorName"_s), grid()->currentIndex().data().toString());
}

void TestMainWindow::saysThatAnOpenContainerIsGone() {
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    m_source->publish(m_prod, {});
    QTRY_VERIFY(child<StatePanel>(u"drilldownGone"_s)->isVisible());
    QTest::mouseClick(child<QAbstractButton>(u"drilldownGoneAction"_s), Qt::LeftButton);
    QVERIFY(!drilled());
}

void TestMainWindow::fallsBackToAllHostsWhenTheChosenOneGoes() {
    auto *hosts = child<QListView>(u"hostList"_s);
    hosts->setCurrentIndex(hosts->model()->index(1, 0));
    QTRY_COMPARE(label(u"containersTitle"_s), u"prod-eu-1"_s);
    m_source->remove(m_prod);
    QTRY_COMPARE(hosts->model()->rowCount(), 5);
    QCOMPARE(hosts->currentIndex().row(), 0);
    QTRY_VERIFY(label(u"containersTitle"_s) != u"prod-eu-1"_s);
    QTRY_COMPARE(grid()->model()->rowCount(), 9);
    QTRY_VERIFY(grid()->currentIndex().isValid());
    QCOMPARE(label(u"inspectorName"_s), grid()->currentIndex().data().toString());
    // Another host that goes leaves the choice alone.
    hosts->setCurrentIndex(hosts->model()->index(2, 0));
    const QString chosen = hosts->currentIndex().data().toString();
    m_source->remove(liveHost(u"prod-eu-2"_s).host);
    QTRY_COMPARE(hosts->model()->rowCount(), 4);
    QCOMPARE(hosts->currentIndex().data().toString(), chosen);
}

void TestMainWindow::leavesTheDrilldownWhenItsHostGoes() {
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    QVERIFY(drilled());
    m_source->remove(liveHost(u"prod-eu-2"_s).host);
    QTRY_COMPARE(child<QListView>(u"hostList"_s)->model()->rowCount(), 5);
    QVERIFY(drilled()); // not its host
    m_source->remove(m_prod);
    QTRY_VERIFY(!drilled());
    QVERIFY(grid()->isVisible());
}

void TestMainWindow::announcesAnotherEngineUntilItIsConfirmed() {
    auto *banner = child<QWidget>(u"hostIdentity"_s);
    QVERIFY(!banner->isVisible());
    HostStatus status = liveHost(u"prod-eu-1"_s);
    status.identityChange =
        IdentityChange{Timestamp::now(), u"old-id"_s, u"prod-eu-1"_s, u"new-id"_s, u"<b>other</b>"_s};
    m_source->announce(status);
    QTRY_VERIFY(banner->isVisible());
    QStringList texts;
    for (const QLabel *each : banner->findChildren<QLabel *>()) {
        QCOMPARE(each->textFormat(), Qt::PlainText);
        texts += each->text();
    }
    const QString text = texts.join(u' ');
    QVERIFY2(text.contains(u"new-id"_s) && text.contains(u"old-id"_s) && text.contains(u"<b>other</b>"_s),
             qPrintable(text));
    child<QAbstractButton>(u"hostIdentityConfirm"_s)->click();
    QCOMPARE(m_source->confirmed, QList<HostId>{m_prod});
    status.identityChange.reset();
    m_source->announce(status);
    QTRY_VERIFY(!banner->isVisible());
}

void TestMainWindow::showsAnOutageUntilItIsDismissed() {
    auto *banner = child<QWidget>(u"hostGap"_s);
    const qint64 now = Timestamp::now().nanosecondsSinceEpoch;
    const auto outage = [now](qint64 secondsAgo) {
        return Outage{Timestamp{now - secondsAgo * 1'000'000'000},
                      Timestamp{now - (secondsAgo - 5) * 1'000'000'000},
                      {ErrorCode::ConnectionLost, u"prod-eu-1:2376"_s}};
    };
    HostStatus status = liveHost(u"prod-eu-1"_s);
    status.outages = {outage(60)};
    m_source->announce(status);
    QTRY_VERIFY(banner->isVisible());
    child<QAbstractButton>(u"hostGapDismiss"_s)->click();
    QVERIFY(!banner->isVisible());
    status.group = u"Production"_s; // any other news does not bring it back
    m_source->announce(status);
    QTest::qWait(150);
    QVERIFY(!banner->isVisible());
    status.outages.push_back(outage(20));
    m_source->announce(status);
    QTRY_VERIFY(banner->isVisible());
}

void TestMainWindow::keepsSelectionAndScrollPositionOverUpdates() {
    m_window->resize(1024, 560);
    selectByName(u"redis-cache"_s);
    grid()->setFocus();
    QScrollBar *bar = grid()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    std::vector<Spec> changed = prodEu1();
    changed[3].image = u"redis:8"_s;
    m_source->publish(m_prod, containersOf(changed));
    m_source->sample(m_prod, samplesOf(changed[3], 1));
    QTest::qWait(1400);
    QCOMPARE(bar->value(), 100);
    QCOMPARE(grid()->currentIndex().data().toString(), u"redis-cache"_s);
    QVERIFY(grid()->hasFocus());
    QCOMPARE(label(u"inspectorImage"_s), u"redis:8"_s);
}

void TestMainWindow::showsRowsInsteadOfCards() {
    selectByName(u"redis-cache"_s);
    QSignalSpy chosen(m_window.get(), &MainWindow::tableChosen);
    child<QAbstractButton>(u"showTable"_s)->click();
    QCOMPARE(chosen.size(), 1);
    auto *table = child<QTreeView>(u"containerTable"_s);
    QVERIFY(table->isVisible() && !grid()->isVisible() && table->hasFocus());
    // The same is selected, in all of its columns.
    QCOMPARE(table->currentIndex().data().toString(), u"redis-cache"_s);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(label(u"inspectorName"_s), u"redis-cache"_s);
    QTest::keyClick(table, Qt::Key_Up);
    const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
    QVERIFY(name != u"redis-cache"_s);
    QCOMPARE(label(u"inspectorName"_s), name);
    // What is seen is measured closely, as with cards.
    QTRY_COMPARE(m_source->focus.visible.size(), 14);
    // A click on a head sorts, another one the other way round.
    const auto click = [table](ContainerColumn column) {
        QHeaderView *header = table->header();
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 8;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    const auto first = [table] { return table->model()->index(0, 0).data().toString(); };
    click(ContainerColumn::Memory);
    QCOMPARE(first(), u"postgres-main"_s);
    QCOMPARE(child<QAbstractButton>(u"sortMenu"_s)->text(), u"Memory"_s);
    click(ContainerColumn::Memory);
    QCOMPARE(first(), u"nightly-tests"_s);
    QCOMPARE(table->header()->sortIndicatorOrder(), Qt::AscendingOrder);
    click(ContainerColumn::Name);
    QCOMPARE(first(), u"api-gateway"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    // Updates move nothing.
    m_source->sample(m_prod, samplesOf(prodEu1()[3], 1));
    QTest::qWait(300);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(drilled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table->isVisible() && table->hasFocus());
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(m_source->paused);
    child<QAbstractButton>(u"showCards"_s)->click();
    QVERIFY(grid()->isVisible() && grid()->hasFocus());
    QCOMPARE(grid()->currentIndex().siblingAtColumn(0).data().toString(), name);
}

void TestMainWindow::pausesAndResumes() {
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_Space);
    QVERIFY(m_source->paused);
    QVERIFY(child<QLabel>(u"statusPaused"_s)->isVisible());
    QTest::keyClick(grid(), Qt::Key_Space);
    QVERIFY(!m_source->paused);
}

void TestMainWindow::leadsToWhoUsesMost() {
    selectByName(u"legacy-ftp"_s);
    auto *most = child<QPushButton>(u"useMostMemory0"_s);
    QTRY_VERIFY(most->isVisible());
    const FleetUse use = fleetUse(*m_inventory, {}, 1);
    const QString name = m_inventory->find(use.mostMemory.front().container)->container->name;
    QVERIFY(most->accessibleName().contains(name));
    most->click();
    QCOMPARE(grid()->currentIndex().data().toString(), name);
    QVERIFY(grid()->hasFocus());
    QVERIFY(label(u"useTotals"_s).contains(u" running"_s));
}

void TestMainWindow::choosesHowOftenIsMeasured() {
    QSignalSpy chosen(m_window.get(), &MainWindow::paceChanged);
    auto *button = child<QPushButton>(u"statusPace"_s);
    QCOMPARE(button->text(), u"every 2 s / 10 s"_s);
    for (QAction *action : button->menu()->actions()) {
        if (action->text().startsWith(u"Sparingly"_s))
            action->trigger();
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_source->periods, periodsOf(SamplingPace::Sparing));
    QCOMPARE(button->text(), u"every 10 s / 30 s"_s);
    m_window->setPace(SamplingPace::Close);
    QCOMPARE(m_source->periods, periodsOf(SamplingPace::Close));
    QCOMPARE(button->text(), u"every 1 s / 5 s"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestMainWindow::tellsWhichHostIsMeasuredLessOften() {
    HostStatus status = liveHost(u"prod-eu-1"_s);
    status.samplingStretch = 4;
    m_source->announce(status);
    auto *button = child<QPushButton>(u"statusPace"_s);
    QTRY_COMPARE(button->text(), u"every 2 s / 10 s, slower on 1 host"_s);
    QVERIFY(button->toolTip().contains(u"prod-eu-1 answers slowly and is measured 4 times less often."_s));
    status.samplingStretch = 1;
    m_source->announce(status);
    QTRY_COMPARE(button->text(), u"every 2 s / 10 s"_s);
}

void TestMainWindow::asksForChangesOnce() {
    const ContainerKey key{m_prod, idOf(u"legacy-ftp"_s)};
    m_window->openContainer(key);
    QCOMPARE(m_source->changesAsked, QList<ContainerKey>{key});
    QVERIFY(!child<QAbstractButton>(u"changesRefresh"_s)->isEnabled());
    auto none = std::make_shared<ChangeSet>();
    none->container = key;
    none->readAt = Timestamp::now();
    m_source->answerChanges(none);
    QVERIFY(child<QAbstractButton>(u"changesRefresh"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(label(u"changesStateHeadline"_s), u"No changes"_s);
    child<QAbstractButton>(u"changesRefresh"_s)->click();
    QCOMPARE(m_source->changesAsked.size(), 2);
}

void TestMainWindow::readsProcessesOnOpening() {
    const ContainerKey key{m_prod, idOf(u"payments-worker"_s)};
    selectByName(u"payments-worker"_s);
    QTRY_COMPARE(m_source->focus.selected, key);
    QVERIFY(m_source->processesAsked.isEmpty()); // looking at a card reads nothing
    m_window->openContainer(key);
    QCOMPARE(m_source->processesAsked, QList<ContainerKey>{key});
    auto *again = child<QAbstractButton>(u"processesRefresh"_s);
    QVERIFY(!again->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(label(u"processesStateHeadline"_s), u"Reading the processes…"_s);
    m_source->failProcesses(key, {ErrorCode::Forbidden, u"GET /top"_s});
    QCOMPARE(label(u"processesStateHeadline"_s), u"The processes could not be read"_s);
    child<QAbstractButton>(u"processesStateAction"_s)->click();
    QCOMPARE(m_source->processesAsked.size(), 2);
    m_source->answerProcesses(incidentProcesses(key));
    auto *table = child<QTreeView>(u"processesTable"_s);
    QVERIFY(table->isVisible() && again->isEnabled());
    QCOMPARE(table->model()->rowCount(), 6);
    QVERIFY(child<QTabBar>(u"drilldownTabs"_s)->tabText(DrilldownPage::Processes).contains(u'6'));
    // The judgement follows and names one of them.
    QTRY_VERIFY(label(u"processesSummary"_s).contains(u"stands out"_s));
    QCOMPARE(m_inventory->find(key)->assessment->compromise, Compromise::Likely);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_End);
    QVERIFY(child<CopyButton>(u"processesCopyCommand"_s)->payload().contains(u"stratum"_s));
    // Neither a new record nor opening it again soon reads again; somebody who asks does.
    m_window->showContainers();
    m_window->openContainer(key);
    QCOMPARE(m_source->processesAsked.size(), 2);
    again->click();
    QCOMPARE(m_source->processesAsked.size(), 3);
}

void TestMainWindow::readsNoProcessesOfAStoppedContainer() {
    const HostId ci = liveHost(u"ci-runner"_s).host;
    m_window->openContainer({ci, idOf(u"nightly-tests"_s)});
    QVERIFY(m_source->processesAsked.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(label(u"processesStateHeadline"_s), u"This container does not run"_s);
    QVERIFY(!child<QAbstractButton>(u"processesRefresh"_s)->isEnabled());
}

void TestMainWindow::tellsTheSourceWhatIsVisible() {
    selectByName(u"redis-cache"_s);
    QTRY_COMPARE(m_source->focus.selected.id, idOf(u"redis-cache"_s));
    QVERIFY(m_source->focus.visible.size() >= 9);
    m_window->openContainer({m_prod, idOf(u"web-front"_s)});
    QTRY_COMPARE(m_source->focus.selected.id, idOf(u"web-front"_s));
}

void TestMainWindow::showsTheViewsByKeyboard() {
    auto *containers = child<QAbstractButton>(u"view0"_s);
    QVERIFY(containers->isChecked());
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    QVERIFY(drilled());
    QVERIFY(containers->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(!drilled());
    QVERIFY(grid()->hasFocus());
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    containers->setFocus();
    QTest::keyClick(containers, Qt::Key_Space);
    QVERIFY(!drilled());
    QVERIFY(containers->hasFocus());
}

void TestMainWindow::walksTheFindingsByKeyboard() {
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    auto *view = child<QTreeView>(u"findingsView"_s);
    QVERIFY(view->isVisible());
    QVERIFY(view->hasFocus());
    const QModelIndex first = view->currentIndex();
    QVERIFY(first.parent().isValid());
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(view->currentIndex() != first);
    QCOMPARE(label(u"findingSubject"_s), view->currentIndex().data().toString());
    QTest::keyClick(view, Qt::Key_Left);
    const QModelIndex heading = view->currentIndex();
    QVERIFY(!heading.parent().isValid());
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(!view->isExpanded(heading));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->isExpanded(heading));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!view->isExpanded(heading));
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_Down);
    const QString name = view->currentIndex().data().toString();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(drilled());
    QCOMPARE(label(u"drilldownName"_s), name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(view->isVisible());
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex().data().toString(), name);
}

void TestMainWindow::keepsTheLastGoodFilter() {
    auto *search = child<QLineEdit>(u"searchBox"_s);
    search->setText(u"redis"_s);
    QTRY_COMPARE(grid()->model()->rowCount(), 1);
    m_window->showView(View::Findings);
    QVERIFY(search->text().isEmpty());
    auto *view = child<QTreeView>(u"findingsView"_s);
    const QString all = label(u"findingsCount"_s);
    auto *tip = child<QWidget>(u"filterTip"_s);
    QTest::keyClick(view, Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"severity:critical"_s);
    QTRY_VERIFY(label(u"findingsCount"_s) != all);
    QVERIFY(!tip->isVisible());
    const QString critical = label(u"findingsCount"_s);
    search->setText(u"severity:criticle"_s);
    QTRY_VERIFY(tip->isVisible());
    QVERIFY(label(u"filterProblem"_s).contains(u"criticle"_s));
    QCOMPARE(search->accessibleDescription(), label(u"filterProblem"_s));
    QCOMPARE(label(u"findingsCount"_s), critical);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(label(u"findingsCount"_s), all);
    QVERIFY(!tip->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    m_window->showContainers();
    QCOMPARE(search->text(), u"redis"_s);
    QCOMPARE(grid()->model()->rowCount(), 1);
}

void TestMainWindow::showsWhatIsOpenAboutAHost() {
    auto *hosts = child<QListView>(u"hostList"_s);
    hosts->setCurrentIndex(hosts->model()->index(1, 0));
    auto *open = child<QAbstractButton>(u"hostFindings"_s);
    QTRY_VERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    auto *view = child<QTreeView>(u"findingsView"_s);
    QVERIFY(view->isVisible());
    QCOMPARE(label(u"findingsTitle"_s), u"Findings of prod-eu-1"_s);
    QVERIFY(view->currentIndex().isValid());
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(child<QListView>(u"savedHostList"_s)->isVisible());
}

void TestMainWindow::keepWaivers() {
    m_window->acceptances().setKeep(
        [this](const WaiverChange &change, const Acceptances::Answered &answered) {
            QTimer::singleShot(0, m_window.get(), [this, change, answered] {
                if (m_failure.code == ErrorCode::None) {
                    apply(change, m_policy);
                    m_inventory->setAuditContext(auditContextOf(m_policy));
                }
                answered(m_failure);
            });
        });
}

void TestMainWindow::judgeBy(const std::vector<Waiver> &waivers) {
    m_policy.waivers = waivers;
    m_inventory->setAuditContext(auditContextOf(m_policy));
}

QTreeView *TestMainWindow::openFinding(const QString &control) {
    m_window->showView(View::Findings);
    auto *view = child<QTreeView>(u"findingsView"_s);
    child<QLineEdit>(u"searchBox"_s)->setText(u"name:payments-worker verdict:open control:"_s + control);
    const auto isAlone = [this, view] {
        return label(u"findingsCount"_s) == u"1"_s && view->currentIndex().isValid();
    };
    if (!QTest::qWaitFor(isAlone, 30'000))
        qFatal("no such finding");
    view->setFocus();
    return view;
}

AcceptDialog *TestMainWindow::acceptDialog() {
    auto *dialog = m_window->findChild<AcceptDialog *>();
    if (!dialog)
        qFatal("no dialog");
    dialog->activateWindow();
    const auto hasKeyboard = [dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); };
    if (!QTest::qWaitFor(hasKeyboard, 30'000))
        qFatal("the dialog has not got the keyboard");
    return dialog;
}

void TestMainWindow::acceptsAFindingByKeyboard() {
    keepWaivers();
    openFinding(u"C-CAPS"_s);
    auto *accept = ofFinding<QPushButton>(u"findingAccept"_s);
    for (int i = 0; i < 30 && !accept->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(accept->hasFocus());
    QTest::keyClick(accept, Qt::Key_Space);
    QPointer<AcceptDialog> dialog = acceptDialog();
    const auto keys = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    keys(u"Ada Lovelace"_s);
    tab();
    keys(u"Moves to another host in spring, OPS-77"_s);
    tab();
    QVERIFY(child<QComboBox>(u"acceptScope"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(label(u"acceptScopeHint"_s).startsWith(u"Covers 1 finding now."_s));
    tab();
    QVERIFY(child<QLineEdit>(u"acceptExpiryLine"_s)->hasFocus());
    tab();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // 30 days
    QTest::keyClick(child<QLineEdit>(u"acceptExpiryLine"_s), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_policy.waivers.size(), size_t(1));
    const Waiver &waiver = m_policy.waivers.front();
    QCOMPARE(waiver.scope, (SubjectScope{u"C-CAPS"_s, m_prod.value, u"payments-worker"_s}));
    QCOMPARE(waiver.owner, u"Ada Lovelace"_s);
    QCOMPARE(waiver.reason, u"Moves to another host in spring, OPS-77"_s);
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(30);
    QCOMPARE(waiver.expiresAt->toRfc3339(), last.toString(Qt::ISODate) + u"T23:59:59.000Z"_s);
    QVERIFY(label(u"noticeText"_s).contains(last.toString(Qt::ISODate)));
    // It is no longer open, and never a pass.
    child<QLineEdit>(u"searchBox"_s)->setText(u"name:payments-worker control:C-CAPS verdict:accepted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ofFinding<QLabel>(u"acceptanceWho"_s)->text(), u"Accepted by Ada Lovelace"_s,
                              30'000);
    QVERIFY(ofFinding<QWidget>(u"acceptancePanel"_s)->isVisible());
    QVERIFY(ofFinding<QLabel>(u"acceptanceWhen"_s)->text().contains(u"payments-worker"_s));
    QVERIFY(!ofFinding<QWidget>(u"findingAccept"_s)->isVisible());
    QCOMPARE(chip(2), u"Accepted 1"_s);
    QTest::keyClick(ofFinding<QPushButton>(u"acceptanceWithdraw"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!ofFinding<QWidget>(u"acceptancePanel"_s)->isVisible(), 30'000);
    QVERIFY(m_policy.waivers.empty());
}

void TestMainWindow::refusesAnAcceptanceThatIsNone() {
    keepWaivers();
    openFinding(u"C-CAPS"_s);
    child<QPushButton>(u"findingAccept"_s)->click();
    AcceptDialog *dialog = acceptDialog();
    auto *give = child<QPushButton>(u"acceptGive"_s);
    auto *expiry = child<QLineEdit>(u"acceptExpiryLine"_s);
    give->click();
    QVERIFY(child<QLabel>(u"acceptOwnerProblem"_s)->isVisible());
    QVERIFY(child<QLabel>(u"acceptReasonProblem"_s)->isVisible());
    QVERIFY(child<QLineEdit>(u"acceptOwnerLine"_s)->hasFocus());
    child<QLineEdit>(u"acceptOwnerLine"_s)->setText(u"Ada"_s);
    child<QLineEdit>(u"acceptReasonLine"_s)->setText(u"   "_s);
    give->click();
    QVERIFY(!child<QLabel>(u"acceptOwnerProblem"_s)->isVisible());
    QVERIFY(child<QLineEdit>(u"acceptReasonLine"_s)->hasFocus());
    child<QLineEdit>(u"acceptReasonLine"_s)->setText(u"A lab"_s);
    const QDate day = QDateTime::currentDateTimeUtc().date();
    for (const QString &wrong :
         {u""_s, u"soon"_s, u"2026-02-30"_s, u"9999-12-31"_s, day.addDays(-1).toString(Qt::ISODate),
          day.addDays(AcceptDialog::mostDays + 1).toString(Qt::ISODate)}) {
        expiry->setText(wrong);
        give->click();
        QVERIFY2(child<QLabel>(u"acceptExpiryProblem"_s)->isVisible(), qPrintable(wrong));
        QVERIFY(expiry->hasFocus());
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_policy.waivers.empty());
}

void TestMainWindow::keepsTheFormWhatCannotBeKept() {
    keepWaivers();
    openFinding(u"C-CAPS"_s);
    child<QPushButton>(u"findingAccept"_s)->click();
    QPointer<AcceptDialog> dialog = acceptDialog();
    child<QLineEdit>(u"acceptOwnerLine"_s)->setText(u"Ada"_s);
    child<QLineEdit>(u"acceptReasonLine"_s)->setText(u"A lab"_s);
    m_failure = {ErrorCode::FileNotWritten, u"/home/ada/hullwatch.json (No space left on device)"_s};
    auto *give = child<QPushButton>(u"acceptGive"_s);
    give->click();
    QVERIFY(!give->isEnabled());
    QTRY_VERIFY(child<QWidget>(u"acceptProblem"_s)->isVisible());
    QVERIFY(label(u"acceptProblemSentence"_s).contains(u"No space left"_s));
    QVERIFY(dialog->isVisible() && give->isEnabled());
    QCOMPARE(child<QLineEdit>(u"acceptReasonLine"_s)->text(), u"A lab"_s);
    m_failure = {};
    give->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_policy.waivers.size(), size_t(1));
}

void TestMainWindow::acceptsFarther() {
    keepWaivers();
    openFinding(u"C-CAPS"_s);
    child<QPushButton>(u"findingAccept"_s)->click();
    QPointer<AcceptDialog> dialog = acceptDialog();
    auto *scope = child<QComboBox>(u"acceptScope"_s);
    QCOMPARE(scope->count(), 5);
    QCOMPARE(scope->itemText(0), u"This container"_s);
    QCOMPARE(scope->itemText(2), u"Every container on prod-eu-1"_s);
    scope->setCurrentIndex(4);
    // As many as are listed across the fleet.
    QCOMPARE(label(u"acceptScopeHint"_s), u"Covers 11 findings now. Also what is added later."_s);
    child<QLineEdit>(u"acceptOwnerLine"_s)->setText(u"Ada"_s);
    child<QLineEdit>(u"acceptReasonLine"_s)->setText(u"A lab"_s);
    child<QPushButton>(u"acceptGive"_s)->click();
    QTRY_VERIFY(!dialog);
    child<QLineEdit>(u"searchBox"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(chip(2), u"Accepted 11"_s, 30'000);
}

void TestMainWindow::acceptsChangesAndWithdrawsInTheDrillDown() {
    keepWaivers();
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    auto *list = child<QListView>(u"findingList"_s);
    const QString first = list->model()->index(0, 0).data().toString();
    list->setCurrentIndex(list->model()->index(0, 0));
    child<QPushButton>(u"riskAccept"_s)->click();
    QPointer<AcceptDialog> dialog = acceptDialog();
    child<QLineEdit>(u"acceptOwnerLine"_s)->setText(u"Ada"_s);
    child<QLineEdit>(u"acceptReasonLine"_s)->setText(u"A lab"_s);
    child<QPushButton>(u"acceptGive"_s)->click();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(0, 0).data().toString() != first, 30'000);
    child<QPushButton>(u"riskAll"_s)->click();
    const auto selectWaived = [list] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const auto *finding = index.data(FindingModel::FindingRole).value<const Finding *>();
            if (finding->outcome.verdict == Verdict::Waived)
                list->setCurrentIndex(index);
        }
    };
    selectWaived();
    QVERIFY(!child<QWidget>(u"riskAccept"_s)->isVisible());
    auto *page = m_window->findChild<DrilldownPage *>();
    page->findChild<QPushButton *>(u"acceptanceChange"_s)->click();
    dialog = acceptDialog();
    QCOMPARE(child<QLineEdit>(u"acceptReasonLine"_s)->text(), u"A lab"_s);
    child<QComboBox>(u"acceptScope"_s)->setCurrentIndex(1);
    child<QLineEdit>(u"acceptOwnerLine"_s)->setText(u"Grace"_s);
    child<QPushButton>(u"acceptGive"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_policy.waivers.size(), size_t(1)); // in place of the one before
    QCOMPARE(m_policy.waivers.front().scope.subject, u"payments-worker"_s);
    auto *who = page->findChild<QLabel *>(u"acceptanceWho"_s);
    QTRY_COMPARE_WITH_TIMEOUT(who->text(), u"Accepted by Grace"_s, 30'000);
    m_failure = {ErrorCode::FileNotWritten, u"/home/ada/hullwatch.json"_s};
    page->findChild<QPushButton *>(u"acceptanceWithdraw"_s)->click();
    QTRY_VERIFY(label(u"noticeText"_s).contains(u"/home/ada/hullwatch.json"_s));
    QCOMPARE(m_policy.waivers.size(), size_t(1));
}

void TestMainWindow::saysThatAnAcceptanceEnded() {
    const auto inDays = [](int days) {
        return Timestamp::fromMilliseconds(QDateTime::currentDateTimeUtc().addDays(days).toMSecsSinceEpoch());
    };
    const auto waiver = [&](const QString &control, const QString &subject, int days) {
        return Waiver{{control, {}, subject}, u"Ada"_s, u"A lab"_s, inDays(-40), inDays(days)};
    };
    judgeBy({waiver(u"C-CAPS"_s, u"payments-worker"_s, -3), waiver(u"C-MEM"_s, {}, 5),
             waiver(u"C-PIDS"_s, {}, 60)});
    auto *view = openFinding(u"C-CAPS"_s);
    const QString day = inDays(-3).toRfc3339().left(10);
    QTRY_COMPARE_WITH_TIMEOUT(ofFinding<QLabel>(u"acceptanceWho"_s)->text(),
                              u"The acceptance ended on "_s + day, 30'000);
    QVERIFY(ofFinding<QWidget>(u"acceptancePanel"_s)->isVisible());
    QVERIFY(!ofFinding<QWidget>(u"acceptanceWithdraw"_s)->isVisible());
    QCOMPARE(view->currentIndex().data(FindingsModel::SecondRole).toString(),
             u"acceptance ended on "_s + day);
    child<QLineEdit>(u"searchBox"_s)->setText(u"verdict:ending"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        view->currentIndex().data(FindingsModel::SecondRole).toString() == u"ends in 5 days · Ada"_s, 30'000);
    QVERIFY(chip(2).endsWith(u"end soon"_s));
    QVERIFY(chip(2).startsWith(u"Accepted "_s));
}

void TestMainWindow::nothingIsTintedBesideTheFindings() {
    auto *view = openFinding(u"C-CAPS"_s);
    const QRect row = view->visualRect(view->currentIndex());
    QVERIFY(row.left() >= 18);
    const QImage image = view->viewport()->grab().toImage();
    const QColor below = image.pixelColor(2, image.height() - 2);
    QCOMPARE(image.pixelColor(2, row.center().y()), below);
    QVERIFY(image.pixelColor(row.right() - 10, row.top() + 5) != below);
}

void TestMainWindow::exportsOnce() {
    QSignalSpy asked(m_window.get(), &MainWindow::exportRequested);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    m_window->setExportBusy(true);
    QTest::mouseClick(child<QAbstractButton>(u"exportButton"_s), Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    m_window->setExportBusy(false);
    m_window->showNotice(u"Written to <b>x</b>"_s);
    QCOMPARE(label(u"noticeText"_s), u"Written to <b>x</b>"_s);
    QCOMPARE(child<QLabel>(u"noticeText"_s)->textFormat(), Qt::PlainText);
}

void TestMainWindow::changesTheTheme() {
    m_window->setThemeMode(ThemeMode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), roleColor(Role::Window, Shade::Light));
    QCOMPARE(m_window->themeMode(), ThemeMode::Light);
}

void TestMainWindow::everyControlHasANameForScreenReaders() {
    m_window->openContainer({m_prod, idOf(u"payments-worker"_s)});
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool own = !widget->objectName().startsWith(u"qt_"_s);
        if (widget->focusPolicy() == Qt::NoFocus || !own || !widget->isEnabled())
            continue;
        const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QAbstractItemView *>(widget);
        if (!control || widget->parentWidget()->inherits("QLineEdit"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const bool unused = qobject_cast<const QAbstractButton *>(widget) && !widget->isVisible();
        QVERIFY2(unused || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
