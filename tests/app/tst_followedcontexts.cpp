// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "certificates.h"
#include "core/simulator/simulatedfleet.h"
#include "tests/core/engine/support/contextfiles.h"
#include "ui/models/hostlistmodel.h"
#include "ui/pages/hostspage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QString passphrase = u"open sesame"_s;

} // namespace

/// The whole program but main(): a window that follows the contexts of a folder, and watches saved hosts.
class FollowedContextsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_sockets;
    CertificateAuthority m_authority{m_sockets.path()};
    CertificateFiles m_client;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
    std::unique_ptr<Application> m_application;

    void writeContext(const QString &name, const QString &host) const {
        hullwatch::test::writeContext(m_folder.path(), name, host);
    }
    [[nodiscard]] SavedHost savedSocket() const {
        SavedHost host = newSavedHost(m_fleet->endpoints().at(3));
        host.id = u"1"_s;
        host.name = u"saved socket"_s;
        return host;
    }
    [[nodiscard]] SavedHost savedAndOff() const {
        SavedHost host = savedSocket();
        host.id = u"2"_s;
        host.name = u"switched off"_s;
        host.enabled = false;
        return host;
    }
    /// Its key has a passphrase.
    [[nodiscard]] SavedHost savedBehindTls() const {
        const QString key = m_sockets.filePath(u"encrypted.key"_s);
        if (!QFile::exists(key))
            QProcess::execute(u"openssl"_s, {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, m_client.key, u"-passout"_s,
                                             u"pass:"_s + passphrase, u"-out"_s, key});
        SavedHost host = newSavedHost(u"tcp://localhost:%1"_s.arg(m_fleet->server(4).tlsPort()));
        host.id = u"3"_s;
        host.name = u"saved TLS"_s;
        host.tls = true;
        host.files = {m_client.ca, m_client.cert, key, {}};
        return host;
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
        options.hosts = 5;
        options.containersPerHost = 3;
        m_fleet = std::make_unique<simulator::SimulatedFleet>(options);
        QVERIFY(!m_fleet->startUnix(m_sockets.path()));
        writeContext(u"first"_s, m_fleet->endpoints().at(0));
        const CertificateFiles server = m_authority.server();
        m_client = m_authority.client();
        QVERIFY2(m_authority.error().isEmpty(), qPrintable(m_authority.error()));
        QVERIFY(!m_fleet->server(4).listenTls({m_authority.caFile(), server.cert, server.key}));
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"DOCKER_CONFIG"_s, m_folder.path());
        environment.insert(u"DOCKER_CONTEXT"_s, u"first"_s);
        const SavedHosts saved{{savedSocket(), savedBehindTls(), savedAndOff()}, {}};
        QCOMPARE(watchedEndpoints(saved).size(), size_t{2});
        auto chosen = chooseHosts({}, environment, watchedEndpoints(saved));
        QVERIFY(chosen);
        QVERIFY(!chosen->demo);
        m_application = std::make_unique<Application>(CommandLine{}, std::move(*chosen), saved);
        m_application->show();
        QVERIFY(window());
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"first"_s), patience);
        QCOMPARE(hosts()->model()->index(1, 0).data().toString(), u"first"_s);
    }
    void cleanupTestCase() {
        m_application.reset();
        m_fleet.reset();
    }

    void savedHostsAreWatched() {
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"saved socket"_s), patience);
        QVERIFY(!row(u"switched off"_s));
    }

    void aPassphraseReachesTheEngine() {
        QTRY_VERIFY_WITH_TIMEOUT(
            row(u"saved TLS"_s) && row(u"saved TLS"_s)->state == ui::HostState::Unreachable, patience);
        const HostId host = row(u"saved TLS"_s)->host;
        auto *page = window()->findChild<ui::HostsPage *>();
        Q_EMIT page->passphraseEntered(host, savedBehindTls().id, u"wrong"_s, false);
        QTRY_VERIFY_WITH_TIMEOUT(row(u"saved TLS"_s)->state == ui::HostState::Unreachable, patience);
        Q_EMIT page->passphraseEntered(host, savedBehindTls().id, passphrase, false);
        QTRY_VERIFY_WITH_TIMEOUT(isLive(u"saved TLS"_s), patience);
    }

    void onlySavedHostsAreNoDemo() {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_sockets.path());
        const auto chosen = chooseHosts({}, environment, watchedEndpoints({{savedSocket()}, {}}));
        QVERIFY(chosen);
        QVERIFY(!chosen->demo);
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
        QVERIFY(QDir(contextFolder(m_folder.path(), u"second"_s)).removeRecursively());
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
