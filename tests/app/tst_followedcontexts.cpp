// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/preferences.h"
#include "certificates.h"
#include "core/simulator/simulatedfleet.h"
#include "tests/core/engine/support/contextfiles.h"
#include "ui/models/hostlistmodel.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/hostspage.h"
#include "ui/widgets/acceptances.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <optional>

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

    [[nodiscard]] static Timestamp day(int fromToday) {
        const qint64 length = qint64{24} * 3600 * 1000;
        return Timestamp::fromMilliseconds((Timestamp::now().milliseconds() / length + fromToday) * length);
    }
    [[nodiscard]] static PolicyFile onDisk() {
        const auto file = readPolicyFile(preferences::policyPath());
        return file ? *file : PolicyFile{};
    }
    [[nodiscard]] static bool write(const QByteArray &json, const QString &path = preferences::policyPath()) {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(json) == json.size();
    }
    struct Found {
        HostId host;
        Finding finding;
    };
    /// As the page of the findings knows them; nothing when there is none with this verdict.
    [[nodiscard]] static std::optional<Found> firstFinding(Verdict verdict) {
        ui::FindingsModel &model = window()->findChild<ui::FindingsPage *>()->model();
        model.setActive(true);
        model.setVerdicts(ui::VerdictSet().set(static_cast<size_t>(verdict)));
        const ui::FindingRow *row = model.row(model.index(0, 0, model.index(0, 0)));
        return row ? std::optional(Found{row->host->host, *row->finding}) : std::nullopt;
    }
    [[nodiscard]] static bool isOff(const QString &control) {
        ui::FindingsModel &model = window()->findChild<ui::FindingsPage *>()->model();
        model.setVerdicts(ui::VerdictSet().set(static_cast<size_t>(Verdict::NotApplicable)));
        for (int group = 0; group < model.rowCount(); ++group) {
            const Finding &finding = *model.group(model.index(group, 0))->first().finding;
            if (QLatin1StringView(finding.control->id) == control)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", QFile::encodeName(m_folder.path())); // where the policy is kept
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

    void anAttestationIsKept() {
        auto *guide = window()->findChild<ui::GuidePage *>();
        const Attestation word{
            {u"M-FIREWALL"_s, {}, {}}, u"Ada"_s, u"nft list ruleset"_s, {}, day(-1), day(90)};
        Q_EMIT guide->attestationsChanged({word});
        QTRY_COMPARE_WITH_TIMEOUT(onDisk().attestations, std::vector{word}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(guide->attestations(), std::vector{word}, patience);
    }

    void aFindingIsAcceptedAndWithdrawn() {
        ui::MainWindow &shown = *qobject_cast<ui::MainWindow *>(window());
        const auto open = firstFinding(Verdict::Fail);
        QVERIFY(open);
        shown.acceptances().act({ui::AcceptanceAct::Accept, open->host, open->finding, {}});
        shown.findChild<QLineEdit *>(u"acceptOwnerLine"_s)->setText(u"Grace"_s);
        shown.findChild<QLineEdit *>(u"acceptReasonLine"_s)->setText(u"A lab"_s);
        shown.findChild<QPushButton *>(u"acceptGive"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(onDisk().waivers.size(), size_t(1), patience);
        QCOMPARE(onDisk().attestations.size(), size_t(1)); // what stood there stays
        QTRY_VERIFY_WITH_TIMEOUT(!shown.findChild<ui::AcceptDialog *>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(firstFinding(Verdict::Waived), patience);
        QCOMPARE(firstFinding(Verdict::Waived)->finding.acceptance->owner, u"Grace"_s);
        shown.acceptances().act(
            {ui::AcceptanceAct::Withdraw, open->host, open->finding, onDisk().waivers.front()});
        QTRY_VERIFY_WITH_TIMEOUT(!firstFinding(Verdict::Waived), patience);
        QVERIFY(onDisk().waivers.empty());
    }

    void aPolicyWrittenByHandIsFollowed() {
        auto *guide = window()->findChild<ui::GuidePage *>();
        auto *banner = window()->findChild<QWidget *>(u"policyProblem"_s);
        QVERIFY(write(R"({"version": 1, "waivers": [{"control": "C-USER", "owner": "Ada", "reason": "a lab",
            "granted": "2026-01-01T00:00:00Z", "expires": "2190-01-01T00:00:00Z"}]})"));
        QTRY_VERIFY_WITH_TIMEOUT(firstFinding(Verdict::Waived), patience);
        QTRY_VERIFY_WITH_TIMEOUT(guide->attestations().empty(), patience);
        // A slip of the hand is told with its place; what was read before stays in force.
        QVERIFY(write("{\"version\": 1,\n \"waivers\": [{\"control\": \"C-USER\", \"owner\": \"Ada\"}]}"));
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), patience);
        const QString told = window()->findChild<QLabel *>(u"policyProblemSentence"_s)->text();
        QVERIFY2(told.contains(u"line 2"_s) && told.contains(u"/waivers/0"_s), qPrintable(told));
        QVERIFY(window()->findChild<QLabel *>(u"noticeText"_s)->text().contains(u"line 2"_s));
        QVERIFY(firstFinding(Verdict::Waived));
        // Nothing is written over what somebody is still writing.
        const auto open = firstFinding(Verdict::Fail);
        ui::MainWindow &shown = *qobject_cast<ui::MainWindow *>(window());
        shown.acceptances().act({ui::AcceptanceAct::Accept, open->host, open->finding, {}});
        shown.findChild<QLineEdit *>(u"acceptOwnerLine"_s)->setText(u"Grace"_s);
        shown.findChild<QLineEdit *>(u"acceptReasonLine"_s)->setText(u"A lab"_s);
        shown.findChild<QPushButton *>(u"acceptGive"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.findChild<QWidget *>(u"acceptProblem"_s)->isVisible(), patience);
        QVERIFY(!readPolicyFile(preferences::policyPath()));
        shown.findChild<QPushButton *>(u"acceptCancel"_s)->click();
        // Mended by another program, which replaces the file.
        const QString other = preferences::policyPath() + u".new"_s;
        QVERIFY(write(R"({"version": 1})", other));
        QCOMPARE(std::rename(QFile::encodeName(other).constData(),
                             QFile::encodeName(preferences::policyPath()).constData()), 0);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isHidden(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!firstFinding(Verdict::Waived), patience);
        // The file that took its place is followed too.
        QVERIFY(write(R"({"version": 1, "policy": {"controls_off": ["C-USER"]}})"));
        QTRY_VERIFY_WITH_TIMEOUT(isOff(u"C-USER"_s), patience);
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
