// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/simulator/simulatedfleet.h"
#include "tests/core/engine/support/contextfiles.h"
#include "ui/models/hostlistmodel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The whole program but main(): a window that follows the contexts of a folder.
class FollowedContextsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_sockets;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
    std::unique_ptr<Application> m_application;

    void writeContext(const QString &name, const QString &host) const {
        test::writeContext(m_folder.path(), name, host);
    }
    [[nodiscard]] static QWidget *window() {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"mainWindow"_s)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] static QListView *hosts() { return window()->findChild<QListView *>(u"hostList"_s); }
    /// Null when no host goes by this name.
    [[nodiscard]] static const ui::HostRow *row(const QString &label) {
        for (int i = 1; i < hosts()->model()->rowCount(); ++i) {
            const auto *row =
                hosts()->model()->index(i, 0).data(ui::HostListModel::RowRole).value<const ui::HostRow *>();
            if (row->label == label)
                return row;
        }
        return nullptr;
    }
    [[nodiscard]] static bool isLive(const QString &label) {
        return row(label) && row(label)->state == ui::HostState::Live;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        simulator::FleetOptions options;
        options.hosts = 3;
        options.containersPerHost = 3;
        m_fleet = std::make_unique<simulator::SimulatedFleet>(options);
        QVERIFY(!m_fleet->startUnix(m_sockets.path()));
        writeContext(u"first"_s, m_fleet->endpoints().at(0));
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"DOCKER_CONFIG"_s, m_folder.path());
        environment.insert(u"DOCKER_CONTEXT"_s, u"first"_s);
        auto chosen = chooseHosts({}, environment, {});
        QVERIFY(chosen);
        m_application = std::make_unique<Application>(CommandLine{}, std::move(*chosen));
        m_application->show();
        QVERIFY(window());
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"first"_s), patience);
        QCOMPARE(hosts()->model()->index(1, 0).data().toString(), u"first"_s);
    }
    void cleanupTestCase() {
        m_application.reset();
        m_fleet.reset();
    }

    void newContextsAppearAndGo() {
        const int before = hosts()->model()->rowCount();
        writeContext(u"second"_s, m_fleet->endpoints().at(1));
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"second"_s), patience);
        QVERIFY(isLive(u"first"_s));
        // It now means another engine.
        writeContext(u"second"_s, m_fleet->endpoints().at(2));
        QTRY_VERIFY_WITH_TIMEOUT(
            row(u"second"_s) && row(u"second"_s)->host.value == m_fleet->endpoints().at(2), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"second"_s), patience);
        QCOMPARE(hosts()->model()->rowCount(), before + 1);
        QVERIFY(QDir(test::contextFolder(m_folder.path(), u"second"_s)).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(hosts()->model()->rowCount(), before, patience);
        QVERIFY(isLive(u"first"_s));
    }

    void aBrokenContextIsToldAndTheOthersGoOn() {
        writeContext(u"broken"_s, u"not an address"_s);
        const auto isTold = [] {
            for (const QLabel *label : window()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"broken"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
        QVERIFY(isLive(u"first"_s) && !row(u"broken"_s));
    }
};

QTEST_MAIN(FollowedContextsTest)
#include "tst_followedcontexts.moc"
