// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"
#include "tests/ui/support/fleet.h"
#include "tests/ui/support/named.h"
#include "ui/mainwindow.h"
#include "ui/models/containermodel.h"
#include "ui/models/findingmodel.h"
#include "ui/pages/drilldownpage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
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
    void pausesAndResumes();
    void asksForChangesOnce();
    void tellsTheSourceWhatIsVisible();
    void showsTheViewsByKeyboard();
    void walksTheFindingsByKeyboard();
    void keepsTheLastGoodFilter();
    void showsWhatIsOpenAboutAHost();
    void exportsOnce();
    void changesTheTheme();
    void everyControlHasANameForScreenReaders();

private:
    template <class T>
    T *child(const QString &name) {
        return named<T>(*m_window, name);
    }
    QString label(const QString &name) { return child<QLabel>(name)->text(); }
    QListView *grid() { return child<QListView>(u"containerGrid"_s); }
    bool drilled() { return m_window->findChild<DrilldownPage *>()->isVisible(); }
    void selectByName(const QString &name);

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<MainWindow> m_window;
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
    m_window.reset();
    m_inventory.reset();
    m_source.reset();
}

void TestMainWindow::selectByName(const QString &name) {
    const auto *model = qobject_cast<const ContainerModel *>(grid()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row).data().toString() == name)
            grid()->setCurrentIndex(model->index(row));
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

void TestMainWindow::pausesAndResumes() {
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_Space);
    QVERIFY(m_source->paused);
    QVERIFY(child<QLabel>(u"statusPaused"_s)->isVisible());
    QTest::keyClick(grid(), Qt::Key_Space);
    QVERIFY(!m_source->paused);
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
