// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"
#include "core/metrics/series.h"
#include "core/simulator/simulatedfleet.h"
#include "ui/mainwindow.h"
#include "ui/models/containercard.h"
#include "ui/models/containermodel.h"
#include "ui/pages/drilldownpage.h"

#include <QDir>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

// The whole way: simulated engines, the real transport, the real window.
class LiveWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        simulator::FleetOptions options;
        options.hosts = 3;
        m_fleet = std::make_unique<simulator::SimulatedFleet>(options);
        const auto failure = m_fleet->startUnix(m_folder.path());
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
        std::vector<Endpoint> endpoints;
        for (const QString &url : m_fleet->endpoints()) {
            auto endpoint = parseEndpoint(url, {});
            QVERIFY(endpoint);
            endpoint->label = url.section(u'/', -1).section(u'.', 0, 0);
            endpoints.push_back(*endpoint);
        }
        m_source = std::make_unique<EngineSource>(endpoints);
        m_inventory = std::make_unique<Inventory>(*m_source);
        m_window = std::make_unique<ui::MainWindow>(*m_inventory, ui::ThemeMode::Dark);
        m_window->resize(1440, 900);
        m_window->show();
        m_source->start();
        QTRY_COMPARE_WITH_TIMEOUT(grid()->model()->rowCount(), 36, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(card(u"payments-worker"_s) && card(u"payments-worker"_s)->mark.score,
                                 10'000);
    }
    void cleanupTestCase() {
        m_window.reset();
        m_inventory.reset();
        m_source.reset();
        m_fleet.reset();
    }

    void worstIsFirst() {
        // Hosts are judged one after the other, and the cards are sorted anew each time.
        QTRY_VERIFY(isWorstFirst());
    }

    void theWorstIsSelectedUntilTheOperatorChooses() {
        QTRY_COMPARE_WITH_TIMEOUT(grid()->currentIndex().row(), 0, 4'000);
    }

    void valuesArrive() {
        QTRY_VERIFY_WITH_TIMEOUT(m_inventory->find(keyOf(u"payments-worker"_s))->series->sampleCount() >= 2,
                                 15'000);
        save(u"live-containers"_s);
    }

    void aStopShowsWithinTwoSeconds() {
        QVERIFY(m_fleet->server(0).stopContainer(u"redis-cache"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_inventory->find(keyOf(u"redis-cache"_s))->container->state.running,
                                 2'000);
        QVERIFY(m_fleet->server(0).startContainer(u"redis-cache"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_inventory->find(keyOf(u"redis-cache"_s))->container->state.running, 2'000);
    }

    void drillDownFillsEveryTab() {
        m_window->openContainer(keyOf(u"payments-worker"_s));
        auto *page = m_window->findChild<ui::DrilldownPage *>();
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(m_inventory->find(keyOf(u"payments-worker"_s))->changes, 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_inventory->find(keyOf(u"payments-worker"_s))->processes, 5'000);
        const std::pair<ui::DrilldownPage::Tab, QString> tabs[] = {
            {ui::DrilldownPage::Risk, u"live-risk"_s},
            {ui::DrilldownPage::Resources, u"live-resources"_s},
            {ui::DrilldownPage::Changes, u"live-changes"_s},
            {ui::DrilldownPage::Processes, u"live-processes"_s},
            {ui::DrilldownPage::Inspect, u"live-inspect"_s},
        };
        for (const auto &tab : tabs) {
            page->setTab(tab.first);
            save(tab.second);
        }
        m_window->showContainers();
    }

    void aLostHostKeepsItsCards() {
        m_fleet->server(2).close();
        const HostId lost = m_inventory->hosts().at(2).status.host;
        QTRY_COMPARE_WITH_TIMEOUT(m_inventory->findHost(lost)->status.phase, HostPhase::Unreachable, 5'000);
        QCOMPARE(grid()->model()->rowCount(), 36);
        save(u"live-lost-host"_s);
        QVERIFY(!m_fleet->server(2).listenUnix(lost.value.mid(7)));
        QTRY_COMPARE_WITH_TIMEOUT(m_inventory->findHost(lost)->status.phase, HostPhase::Live, 10'000);
    }

private:
    [[nodiscard]] QListView *grid() const { return m_window->findChild<QListView *>(u"containerGrid"_s); }
    [[nodiscard]] bool isWorstFirst() const {
        const auto first = cardAt(0)->mark.score;
        bool is = first.has_value();
        for (int row = 1; row < grid()->model()->rowCount(); ++row)
            is = is && cardAt(row)->mark.score.value_or(100) >= *first;
        return is;
    }
    [[nodiscard]] const ui::ContainerCard *cardAt(int row) const {
        const QModelIndex index = grid()->model()->index(row, 0);
        return index.data(ui::ContainerModel::CardRole).value<const ui::ContainerCard *>();
    }
    [[nodiscard]] const ui::ContainerCard *card(const QString &name) const {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            if (cardAt(row)->key == keyOf(name))
                return cardAt(row);
        }
        return nullptr;
    }
    [[nodiscard]] ContainerKey keyOf(const QString &name) const {
        for (const ContainerKey &key : m_inventory->containers()) {
            if (m_inventory->find(key)->container->name == name)
                return key;
        }
        return {};
    }
    void save(const QString &name) {
        QTest::qWait(400); // the window paints new values at most every 100 ms
        const QDir folder(QStringLiteral(HULLWATCH_BINARY_DIR) + u"/gallery"_s);
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(m_window->grab().save(folder.filePath(name + u".png"_s)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
    std::unique_ptr<EngineSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(LiveWindowTest)
#include "tst_livewindow.moc"
