// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alerts.h"
#include "tests/ui/support/diagnoses.h"
#include "tests/ui/support/fakechecker.h"
#include "tests/ui/support/fleet.h"
#include "ui/mainwindow.h"
#include "ui/pages/drilldownpage.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/hostspage.h"
#include "ui/widgets/acceptances.h"
#include "ui/widgets/alertbutton.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

using Scene = std::function<void(FakeSource &, Inventory &)>;
using Pose = std::function<void(MainWindow &, FakeSource &)>;

Q_DECLARE_METATYPE(Scene)
Q_DECLARE_METATYPE(Pose)

/// Renders every page and state of the window in both themes to gallery/*.png, and looks for clipped text.
class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void render_data();
    void render();
};

namespace {

QString folder() {
    return QStringLiteral(HULLWATCH_BINARY_DIR) + u"/gallery/"_s;
}

void settle(Inventory &inventory) {
    const auto judged = [&inventory] {
        const QList<ContainerKey> keys = inventory.containers();
        return std::all_of(keys.begin(), keys.end(), [&](const ContainerKey &key) {
            return inventory.find(key)->assessment ||
                   inventory.findHost(key.host)->snapshot->stage == ReadingStage::Listed;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(judged(), 60'000);
    QTest::qWait(150);
}

ContainerKey payments() {
    return {liveHost(u"prod-eu-1"_s).host, idOf(u"payments-worker"_s)};
}

HostStatus connectingHost() {
    HostStatus host = liveHost(u"prod-eu-1"_s);
    host.phase = HostPhase::Connecting;
    host.lastAnswerAt.reset();
    return host;
}

void fleet(FakeSource &source, Inventory &) {
    fillFleet(source);
}

void stay(MainWindow &, FakeSource &) {}

Pose openTab(const ContainerKey &key, DrilldownPage::Tab tab) {
    return [key, tab](MainWindow &window, FakeSource &) {
        window.openContainer(key);
        window.findChild<DrilldownPage *>()->setTab(tab);
    };
}

void selectHost(MainWindow &window, int row) {
    auto *hosts = window.findChild<QListView *>(u"hostList"_s);
    hosts->setCurrentIndex(hosts->model()->index(row, 0));
}

void onlyHost(FakeSource &source, const HostStatus &status, const std::vector<Spec> &specs,
              bool answered = true) {
    source.announce(status);
    if (answered)
        source.publish(status.host, containersOf(specs));
}

void strangeNames(FakeSource &source, Inventory &) {
    Spec spec = prodEu1().front();
    std::vector<Spec> specs;
    for (const QString &name : {u"a"_s, QString(200, u'w'), u"支付工作者-生产-一号"_s, u"خدمة-الدفع"_s,
                                u"safe\u202egnp.exe"_s, u"<b>bold</b>&amp;"_s}) {
        spec.name = name;
        spec.image = u"registry.example.net/"_s + name + u":1"_s;
        specs.push_back(spec);
    }
    onlyHost(source, liveHost(QString(80, u'h'), TransportKind::Tls), specs);
}

Outage outageOf(int beganSecondsAgo, int endedSecondsAgo) {
    const auto ago = [](int seconds) {
        return Timestamp{Timestamp::now().nanosecondsSinceEpoch - seconds * qint64{1'000'000'000}};
    };
    return {ago(beganSecondsAgo),
            ago(endedSecondsAgo),
            {ErrorCode::ConnectionRefused, u"prod-eu-1.example.net:2376"_s}};
}

SavedHost savedHost(const QString &name, const QString &url, const QString &group = {}) {
    SavedHost host = newSavedHost(url);
    host.name = name;
    host.group = group;
    return host;
}

/// The saved hosts of the fleet: two groups, one host that is not watched, one whose address is no address.
std::vector<SavedHost> savedFleet() {
    const auto url = [](const QString &label) { return liveHost(label).host.value; };
    std::vector<SavedHost> saved{savedHost(u"ci-runner"_s, url(u"ci-runner"_s)),
                                 savedHost(u"prod-eu-1"_s, url(u"prod-eu-1"_s), u"Production"_s),
                                 savedHost(u"prod-eu-2"_s, url(u"prod-eu-2"_s), u"Production"_s),
                                 savedHost(u"edge-07"_s, url(u"edge-07"_s), u"Edge"_s),
                                 savedHost(u"edge-08"_s, u"tcp://edge-08.example.net:2376"_s, u"Edge"_s),
                                 savedHost(u"typo"_s, u"tpc:/edge-09"_s, u"Edge"_s)};
    saved[4].enabled = false;
    return saved;
}

/// Shows the hosts page with these hosts; the checker lives as long as the window.
FakeChecker *showHosts(MainWindow &window, const std::vector<SavedHost> &saved) {
    auto *checker = new FakeChecker(&window);
    window.hostsPage().setChecker(checker);
    window.hostsPage().setSaved(saved);
    window.hostsPage().setKeyring(u"Passphrases that you keep go to the keyring of the desktop."_s, true);
    window.showView(View::Hosts);
    return checker;
}

Pose hosts(int row) {
    return [row](MainWindow &window, FakeSource &) {
        showHosts(window, savedFleet());
        auto *list = window.findChild<QListView *>(u"savedHostList"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
    };
}

Pose editing(const SavedHost &host, const HostCheck &found) {
    return [host, found](MainWindow &window, FakeSource &) {
        showHosts(window, {host})->found = found;
        auto *list = window.findChild<QListView *>(u"savedHostList"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::qWait(350);
    };
}

SavedHost withFiles(SavedHost host) {
    host.files = {u"/home/ada/.docker/prod/ca.pem"_s,
                  u"/home/ada/.docker/prod/cert.pem"_s,
                  u"/home/ada/.docker/prod/key.pem"_s,
                  {}};
    return host;
}

void addHostScenes(const std::function<void(const char *, const Scene &, const Pose &, QSize)> &add) {
    add(
        "hosts-none", [](FakeSource &, Inventory &) {},
        [](MainWindow &window, FakeSource &) { showHosts(window, {}); }, {});
    const auto groupedFleet = [](FakeSource &source, Inventory &) {
        fillFleet(source);
        for (const QString &name : {u"prod-eu-1"_s, u"prod-eu-2"_s}) {
            HostStatus status = liveHost(name);
            status.group = u"Production"_s;
            source.announce(status);
        }
    };
    add("hosts-groups", groupedFleet, hosts(1), {});
    add("hosts-groups-narrow", fleet, hosts(3), QSize(1024, 700));
    add("hosts-groups-smallest", fleet, hosts(3), QSize(760, 520));
    add("hosts-unreachable", fleet, hosts(3), {});
    add("hosts-removed", fleet,
        [](MainWindow &window, FakeSource &source) {
            hosts(1)(window, source);
            QTest::keyClick(window.findChild<QListView *>(u"savedHostList"_s), Qt::Key_Delete);
            window.hostsPage().setSettingsProblem({ErrorCode::FileNotWritten,
                                                   u"/home/ada/.config/hullwatch/hosts.json "
                                                   "(No space left on device)"_s});
        },
        {});
    add("hosts-editing", fleet, editing(withFiles(savedFleet()[1]), {}), {});
    HostCheck wrong;
    wrong.ca = {ErrorCode::TlsFileMissing, u"/home/ada/.docker/prod/ca.pem"_s};
    wrong.certificate = {ErrorCode::TlsFileInvalid, u"/home/ada/.docker/prod/cert.pem"_s};
    wrong.key = {ErrorCode::TlsKeyExposed, u"/home/ada/.docker/prod/key.pem"_s};
    wrong.keyIsEncrypted = true;
    SavedHost typo = withFiles(savedHost(u"typo"_s, u"tpc:/edge-09"_s));
    add("hosts-invalid", fleet, editing(typo, wrong), {});
    add("hosts-invalid-smallest", fleet, editing(typo, wrong), QSize(760, 520));
    add("hosts-long-names", strangeNames,
        [](MainWindow &window, FakeSource &) {
            showHosts(window,
                      {savedHost(QString(200, u'w'), u"tcp://"_s + QString(200, u'h') + u":2376"_s),
                       savedHost(u"支付工作者"_s, u"tcp://192.0.2.1:2376"_s, QString(100, u'G')),
                       savedHost(u"safe\u202egnp.exe"_s, u"tcp://192.0.2.2:2376"_s, u"<b>bold</b>"_s)});
        },
        {});
    add(
        "hosts-passphrase",
        [](FakeSource &source, Inventory &) {
            onlyHost(source,
                     unreachableHost(u"prod-eu-1"_s, ErrorCode::TlsKeyEncrypted, u"/home/ada/key.pem"_s), {},
                     false);
        },
        [](MainWindow &window, FakeSource &) {
            showHosts(window, {savedHost(u"prod-eu-1"_s, liveHost(u"prod-eu-1"_s).host.value)});
        },
        {});
    const HostId prod = liveHost(u"prod-eu-1"_s).host;
    const auto doctor = [&](const char *name, const std::function<void(FakeSource &)> &answer, QSize size) {
        add(
            name, fleet,
            [prod, answer](MainWindow &window, FakeSource &source) {
                window.openDoctor(prod);
                answer(source);
            },
            size);
    };
    doctor("doctor-running", [](FakeSource &) {}, {});
    doctor("doctor-healthy", [prod](FakeSource &source) { Q_EMIT source.diagnosed(healthyDiagnosis(prod)); },
           {});
    const auto fails = [prod](FakeSource &source) { Q_EMIT source.diagnosed(failingDiagnosis(prod)); };
    doctor("doctor-failing", fails, {});
    doctor("doctor-failing-smallest", fails, QSize(760, 520));
}

Pose findings(int grouping, const QString &filter = {}) {
    return [grouping, filter](MainWindow &window, FakeSource &) {
        window.showView(View::Findings);
        window.findChild<QAbstractButton *>(u"groupBy%1"_s.arg(grouping))->click();
        if (!filter.isEmpty())
            window.findChild<QLineEdit *>(u"searchBox"_s)->setText(filter);
        QTest::qWait(250);
    };
}

void addFindingScenes(const std::function<void(const char *, const Scene &, const Pose &, QSize)> &add) {
    add("findings-control", fleet, findings(0), {});
    add("findings-subject", fleet, findings(1), {});
    add("findings-host", fleet, findings(2), {});
    add("findings-severity", fleet, findings(3), {});
    add("findings-of-hosts", fleet, findings(2, u"-kind:container"_s), {});
    add("findings-filter-error", fleet, findings(0, u"host:prod sevrity:high"_s), {});
    add("findings-no-match", fleet, findings(0, u"name:nothing-has-this-name"_s), {});
    add("findings-none", [](FakeSource &, Inventory &) {}, findings(0), {});
    add("findings-narrow", fleet, findings(0), QSize(1024, 700));
    add("findings-smallest", fleet, findings(1), QSize(760, 520));
    add("findings-many", [](FakeSource &source, Inventory &) { fillMany(source, 2'000); }, findings(0), {});
    add("findings-strange-names", strangeNames, findings(1), {});
}

/// Words about findings of the fleet: one that is far, one that ends soon, one that ended.
std::vector<Waiver> waivers() {
    const auto waiver = [](const QString &control, const QString &subject, const QString &owner, int days) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto at = [&now](int count) {
            return Timestamp::fromMilliseconds(now.addDays(count).toMSecsSinceEpoch());
        };
        return Waiver{{control, {}, subject},
                      owner,
                      u"Needs SYS_ADMIN for the old mount helper until the worker moves in spring; "
                      "no port is published, see OPS-1412."_s,
                      at(-60),
                      at(days)};
    };
    return {waiver(u"C-CAPS"_s, u"payments-worker"_s, u"Ada Lovelace, operations"_s, 80),
            waiver(u"C-MEM"_s, {}, u"Charles"_s, 9), waiver(u"C-ROFS"_s, {}, u"Grace Hopper"_s, 120),
            waiver(u"V-SOCK"_s, {}, u"Ada Lovelace, operations"_s, -5)};
}

void acceptedFleet(FakeSource &source, Inventory &inventory) {
    auto context = std::make_shared<AuditContext>();
    context->waivers = waivers();
    inventory.setAuditContext(context);
    fillFleet(source);
}

Pose accepting(const QString &filter, const std::function<void(MainWindow &)> &then) {
    return [filter, then](MainWindow &window, FakeSource &source) {
        window.acceptances().setKeep([](const WaiverChange &, const Acceptances::Answered &answered) {
            answered({ErrorCode::FileNotWritten,
                      u"/home/ada/.config/hullwatch/hullwatch.json (No space left on device)"_s});
        });
        findings(0, filter)(window, source);
        window.findChild<QAbstractButton *>(u"findingAccept"_s)->click();
        then(window);
    };
}

void addAcceptanceScenes(const std::function<void(const char *, const Scene &, const Pose &, QSize)> &add) {
    const auto give = [](MainWindow &window) {
        window.findChild<QAbstractButton *>(u"acceptGive"_s)->click();
    };
    const QString open = u"name:payments-worker verdict:open"_s;
    add("accept-empty", fleet, accepting(open, [](MainWindow &) {}), {});
    add("accept-incomplete", fleet, accepting(open, give), {});
    add("accept-not-kept", fleet,
        accepting(open,
                  [give](MainWindow &window) {
                      const auto type = [&window](const QString &field, const QString &text) {
                          window.findChild<QLineEdit *>(field)->setText(text);
                      };
                      type(u"acceptOwnerLine"_s, u"Ada Lovelace, operations"_s);
                      type(u"acceptReasonLine"_s, u"No port is published, see OPS-1412"_s);
                      window.findChild<QComboBox *>(u"acceptScope"_s)->setCurrentIndex(1);
                      give(window);
                  }),
        {});
    add("accepted-finding", acceptedFleet, findings(0, u"control:C-CAPS verdict:accepted"_s), {});
    add("accepted-list", acceptedFleet, findings(3, u"verdict:accepted"_s), {});
    add("accepted-list-smallest", acceptedFleet, findings(0, u"verdict:accepted"_s), QSize(760, 520));
    add("accepted-ended", acceptedFleet, findings(0, u"control:V-SOCK verdict:open"_s), {});
    add("accepted-beside-open", acceptedFleet,
        [](MainWindow &window, FakeSource &source) {
            findings(0)(window, source);
            window.findChild<QAbstractButton *>(u"verdictChip2"_s)->click();
            window.setPolicyProblem({ErrorCode::SettingsInvalid,
                                     u"/home/ada/.config/hullwatch/hullwatch.json (line 12: "
                                     "/waivers/0/expires: write a time such as 2027-02-01T00:00:00Z)"_s});
        },
        {});
    add("accepted-drilldown", acceptedFleet,
        [](MainWindow &window, FakeSource &source) {
            openTab(payments(), DrilldownPage::Risk)(window, source);
            window.findChild<QAbstractButton *>(u"riskAll"_s)->click();
            auto *list = window.findChild<QListView *>(u"findingList"_s);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().startsWith(u"Accepted"_s))
                    list->setCurrentIndex(index);
            }
        },
        {});
}

void addHardenScenes(const std::function<void(const char *, const Scene &, const Pose &, QSize)> &add) {
    const auto harden = [](const ContainerKey &key, const QStringList &buttons) {
        return [key, buttons](MainWindow &window, FakeSource &source) {
            openTab(key, DrilldownPage::Risk)(window, source);
            for (const QString &button : QStringList{u"hardenButton"_s} + buttons)
                window.findChild<QAbstractButton *>(button)->click();
        };
    };
    const ContainerKey good{liveHost(u"prod-eu-2"_s).host, idOf(u"auth-service"_s)};
    add("drilldown-harden", fleet, harden(payments(), {}), {});
    add("drilldown-harden-run", fleet, harden(payments(), {u"fixC-USER"_s, u"hardenRun"_s}),
        QSize(1024, 700));
    add("drilldown-harden-smallest", fleet, harden(payments(), {u"hardenUpdate"_s}), QSize(760, 520));
    add("drilldown-harden-good", fleet, harden(good, {}), {});
}

Pose guide(const QString &topic) {
    return [topic](MainWindow &window, FakeSource &) {
        window.showView(View::Guide);
        window.guidePage().openTopic(topic);
    };
}

Attestation word(const QString &owner, int days) {
    const auto inDays = [](int count) {
        return Timestamp::fromMilliseconds(
            QDateTime::currentDateTimeUtc().addDays(count).toMSecsSinceEpoch());
    };
    return {{u"M-DOCKERGROUP"_s, {}, {}},
            owner,
            u"Members of the group listed on every host and compared with the list of administrators."_s,
            u"https://wiki.example.net/ops/reviews/1412"_s,
            inDays(-100),
            inDays(days)};
}

void addGuideScenes(const std::function<void(const char *, const Scene &, const Pose &, QSize)> &add) {
    const Scene none = [](FakeSource &, Inventory &) {};
    const Scene attested = [](FakeSource &source, Inventory &inventory) {
        auto context = std::make_shared<AuditContext>();
        context->attestations = {word(u"Ada Lovelace, operations"_s, 80)};
        inventory.setAuditContext(context);
        fillFleet(source);
    };
    const Pose words = [](MainWindow &window, FakeSource &source) {
        window.guidePage().setAttestations(
            {word(u"Ada Lovelace, operations"_s, 80), word(u"Charles"_s, -10)});
        guide(u"tip-15"_s)(window, source);
    };
    add("guide", fleet, guide(u"tip-14"_s), {});
    add("guide-overview", fleet, guide(u"overview-cgroups"_s), {});
    add("guide-narrow", fleet, guide(u"tip-35"_s), QSize(1024, 700));
    add("guide-smallest", fleet, guide(u"tip-44"_s), QSize(760, 520));
    add("guide-outdated", fleet, guide(u"tip-24"_s), {});
    add("guide-attested", attested, words, {});
    add("guide-attest-dialog", attested,
        [words](MainWindow &window, FakeSource &source) {
            words(window, source);
            window.findChild<QAbstractButton *>(u"attest-M-DOCKERGROUP"_s)->click();
            window.findChild<QAbstractButton *>(u"attestGive"_s)->click();
        },
        {});
    add("guide-empty-fleet", none, guide(u"overview-namespaces"_s), {});
    add("guide-no-match", fleet,
        [](MainWindow &window, FakeSource &source) {
            guide(u"tip-14"_s)(window, source);
            window.findChild<QLineEdit *>(u"guideSearch"_s)->setText(u"nothing says this"_s);
        },
        {});
}

/// A day of payments-worker with a night, a backup and a burst an hour ago.
void dayOfSamples(FakeSource &source, Inventory &inventory) {
    onlyHost(source, liveHost(u"prod-eu-1"_s), prodEu1());
    settle(inventory);
    std::vector<Sample> samples;
    const qint64 now = Timestamp::now().milliseconds();
    for (int step = 24 * 360; step > 0; --step) {
        const double hour = 24 - step / 360.0;
        Sample sample;
        sample.container = payments().id;
        sample.read = Timestamp::fromMilliseconds(now - 10'000LL * step);
        const bool isBackup = hour > 3 && hour < 3.05;
        const bool isBurst = hour > 22.9 && hour < 23.3;
        sample.cpuPercent =
            20 + 14 * std::sin((hour - 8) / 3.8) + 5 * std::cos(step * 1.7) + (isBurst ? 160 : 0);
        sample.memoryBytes = 380e6 + 60e6 * std::sin((hour - 8) / 3.8);
        sample.receivedBytesPerSecond = 90'000 + 60'000 * std::sin((hour - 8) / 3.8);
        sample.sentBytesPerSecond = isBackup ? 4.4e6 : 50'000 + 20'000 * std::cos(step * 0.9);
        sample.readBytesPerSecond = isBackup ? 5.1e6 : 2'000;
        sample.writtenBytesPerSecond = 9'000;
        sample.pids = std::round(31 + 3 * std::sin(step * 0.02));
        if (hour < 12 || hour > 12.4) // the host was away
            samples.push_back(sample);
    }
    source.sample(payments().host, samples);
    QTest::qWait(1'300);
}

Pose lastOf(int minutes) {
    return [minutes](MainWindow &window, FakeSource &source) {
        openTab(payments(), DrilldownPage::Resources)(window, source);
        window.findChild<QAbstractButton *>(u"range%1"_s.arg(minutes))->click();
    };
}

// Two that ran out of memory and one that began to stir, since the window is open.
void raiseAlerts(MainWindow &window, FakeSource &source) {
    std::vector<ContainerPtr> containers = containersOf(prodEu1());
    for (const size_t which : {1, 3}) {
        auto killed = std::make_shared<Container>(*containers.at(which));
        killed->state.oomKilled = true;
        containers.at(which) = killed;
    }
    source.publish(payments().host, containers);
    QTRY_COMPARE(window.alerts().alerts().size(), size_t{2});
}

Pose listAlerts(bool available) {
    return [available](MainWindow &window, FakeSource &source) {
        raiseAlerts(window, source);
        AlertButton &button = window.alertButton();
        button.setDesktopAvailable(available);
        button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
    };
}

/// The window with its dialog, which is a window of its own, in the middle, and with its open menu.
QImage pictureOf(MainWindow &window) {
    QImage image = window.grab().toImage();
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap((image.width() - dialog->width()) / 2, (image.height() - dialog->height()) / 2,
                           dialog->grab());
    }
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->isVisible())
            QPainter(&image).drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
    }
    return image;
}

bool isClipped(const QWidget &widget, QString &what) {
    if (const auto *label = qobject_cast<const PlainLabel *>(&widget)) {
        if (label->elideMode() != Qt::ElideNone || label->wordWrap())
            return false;
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        what = label->text();
        return !label->wordWrap() &&
               label->fontMetrics().horizontalAdvance(what) > label->contentsRect().width() + 1;
    }
    if (const auto *button = qobject_cast<const QPushButton *>(&widget)) {
        what = button->text();
        return button->fontMetrics().horizontalAdvance(what) > button->width();
    }
    return false;
}

QString clippedText(const QWidget &window) {
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        QString what;
        if (widget->isVisible() && isClipped(*widget, what))
            return widget->objectName() + u": "_s + what;
    }
    return {};
}

int colorsIn(const QImage &image) {
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

void TestGallery::initTestCase() {
    QVERIFY(QDir().mkpath(folder()));
}

void TestGallery::render_data() {
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Pose>("pose");
    QTest::addColumn<QSize>("size");
    const QSize full(1440, 900);
    const QSize narrow(1024, 700);
    const auto add = [full](const char *name, const Scene &scene, const Pose &pose, QSize size = {}) {
        QTest::newRow(name) << scene << pose << (size.isEmpty() ? full : size);
    };
    add("containers", fleet, stay);
    add("containers-narrow", fleet, stay, narrow);
    add("containers-smallest", fleet, stay, QSize(760, 520));
    add(
        "containers-demo", [](FakeSource &source, Inventory &) { fillFleet(source, true); }, stay);
    add(
        "containers-one", [](FakeSource &source, Inventory &) { fillMany(source, 1); }, stay);
    add(
        "containers-100", [](FakeSource &source, Inventory &) { fillMany(source, 100); }, stay);
    add(
        "containers-10000", [](FakeSource &source, Inventory &) { fillMany(source, 10'000); }, stay);
    add(
        "containers-listed",
        [](FakeSource &source, Inventory &) {
            const HostStatus connecting = connectingHost();
            source.announce(connecting);
            std::vector<ContainerPtr> listed;
            for (const char16_t *name :
                 {u"api-gateway", u"payments-worker", u"postgres-main", u"web-front"}) {
                auto row = std::make_shared<Container>();
                row->name = QString::fromUtf16(name);
                row->id = idOf(row->name);
                row->imageName = u"registry.corp/"_s + row->name + u":1.4"_s;
                row->state.status = u"running"_s;
                row->state.running = true;
                listed.push_back(row);
            }
            source.publish(connecting.host, std::move(listed), ReadingStage::Listed);
        },
        stay);
    const auto table = [](MainWindow &window, FakeSource &) { window.setTable(true); };
    add("containers-table", fleet, table);
    add("containers-table-narrow", fleet, table, narrow);
    add(
        "containers-table-10000", [](FakeSource &source, Inventory &) { fillMany(source, 10'000); }, table);
    add("containers-table-strange-names", strangeNames, table);
    add("containers-strange-names", strangeNames, stay);
    add("containers-notice", fleet, [](MainWindow &window, FakeSource &) {
        window.setExportBusy(true);
        window.showNotice(u"Audit written to /home/ada/hullwatch-2026-11-22.pdf"_s);
        window.findChild<QAbstractButton *>(u"pauseButton"_s)->click();
    });
    add("alerts", fleet, raiseAlerts);
    add("alerts-listed", fleet, listAlerts(true));
    add("alerts-no-desktop", fleet, listAlerts(false), QSize(760, 520));
    add("alerts-none", fleet,
        [](MainWindow &window, FakeSource &) {
            AlertButton &button = window.alertButton();
            button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
        },
        {});
    add("containers-host", fleet, [](MainWindow &window, FakeSource &) { selectHost(window, 2); });
    add("state-stale", fleet, [](MainWindow &window, FakeSource &) { selectHost(window, 4); });
    add("state-unreachable", fleet, [](MainWindow &window, FakeSource &) { selectHost(window, 5); });
    add(
        "state-lost",
        [](FakeSource &source, Inventory &) {
            HostStatus lost = unreachableHost(u"prod-eu-1"_s, ErrorCode::ConnectionRefused,
                                              u"prod-eu-1.example.net:2376"_s);
            lost.lastAnswerAt = Timestamp{Timestamp::now().nanosecondsSinceEpoch - 190'000'000'000};
            onlyHost(source, lost, prodEu1());
        },
        stay);
    add("state-came-back", fleet, [](MainWindow &, FakeSource &source) {
        HostStatus back = liveHost(u"prod-eu-1"_s);
        back.outages = {outageOf(190, 60)};
        source.announce(back);
        QTest::qWait(250);
    });
    add("state-another-engine", fleet, [](MainWindow &window, FakeSource &source) {
        HostStatus other = liveHost(u"prod-eu-1"_s);
        other.outages = {outageOf(190, 60)};
        other.identityChange =
            IdentityChange{Timestamp::now(), u"3f1c5b6a-9d04-4f1e-8a57-1f2d7a90c3b8"_s, u"prod-eu-1"_s,
                           u"c0ffee00-57ac-4e1b-b7f3-0f8f3a6d2e91"_s, u"prod-eu-1-new"_s};
        source.announce(other);
        selectHost(window, 1);
        QTest::qWait(250);
    });
    add(
        "state-no-host", [](FakeSource &, Inventory &) {}, stay);
    add(
        "state-connecting",
        [](FakeSource &source, Inventory &) { onlyHost(source, connectingHost(), {}, false); }, stay);
    add(
        "state-no-container",
        [](FakeSource &source, Inventory &) {
            onlyHost(source, liveHost(u"local"_s, TransportKind::Unix), {});
        },
        stay);
    add("state-no-match", fleet, [](MainWindow &window, FakeSource &) {
        window.findChild<QLineEdit *>(u"searchBox"_s)->setText(u"grade:F nothing-has-this-name"_s);
    });
    addHostScenes(add);
    addGuideScenes(add);
    addFindingScenes(add);
    addAcceptanceScenes(add);
    add("drilldown-risk", fleet, openTab(payments(), DrilldownPage::Risk));
    add("drilldown-risk-narrow", fleet, openTab(payments(), DrilldownPage::Risk), narrow);
    add("drilldown-risk-good", fleet,
        openTab({liveHost(u"prod-eu-2"_s).host, idOf(u"auth-service"_s)}, DrilldownPage::Risk));
    addHardenScenes(add);
    add("drilldown-resources", fleet, openTab(payments(), DrilldownPage::Resources));
    for (const int minutes : {5, 60, 6 * 60, 24 * 60})
        add(qPrintable(u"drilldown-resources-%1min"_s.arg(minutes)), dayOfSamples, lastOf(minutes));
    add("drilldown-resources-limits", fleet,
        openTab({liveHost(u"prod-eu-1"_s).host, idOf(u"redis-cache"_s)}, DrilldownPage::Resources), narrow);
    add("drilldown-resources-stopped", fleet,
        openTab({liveHost(u"ci-runner"_s).host, idOf(u"nightly-tests"_s)}, DrilldownPage::Resources));
    add("drilldown-changes", fleet, openTab(payments(), DrilldownPage::Changes));
    add("drilldown-changes-none", fleet,
        openTab({liveHost(u"prod-eu-1"_s).host, idOf(u"web-front"_s)}, DrilldownPage::Changes));
    const ContainerKey ftp{liveHost(u"prod-eu-1"_s).host, idOf(u"legacy-ftp"_s)};
    add("drilldown-changes-reading", fleet, openTab(ftp, DrilldownPage::Changes));
    add("drilldown-changes-failed", fleet, [ftp](MainWindow &window, FakeSource &source) {
        openTab(ftp, DrilldownPage::Changes)(window, source);
        source.failChanges(ftp, {ErrorCode::Timeout, u"GET /containers/3f9ac1d02b77/changes"_s});
    });
    add("drilldown-processes", fleet, [](MainWindow &window, FakeSource &source) {
        openTab(payments(), DrilldownPage::Processes)(window, source);
        source.answerProcesses(incidentProcesses(payments()));
        QTest::qWait(500);
    });
    add("drilldown-processes-reading", fleet, openTab(ftp, DrilldownPage::Processes), narrow);
    add("drilldown-processes-failed", fleet, [ftp](MainWindow &window, FakeSource &source) {
        openTab(ftp, DrilldownPage::Processes)(window, source);
        source.failProcesses(ftp, {ErrorCode::Forbidden, u"GET /containers/3f9ac1d02b77/top"_s});
    });
    add("drilldown-processes-stopped", fleet,
        openTab({liveHost(u"ci-runner"_s).host, idOf(u"nightly-tests"_s)}, DrilldownPage::Processes));
    add("drilldown-inspect", fleet, [](MainWindow &window, FakeSource &source) {
        openTab(payments(), DrilldownPage::Inspect)(window, source);
        auto *search = window.findChild<QLineEdit *>(u"inspectSearch"_s);
        search->setText(u"sys"_s);
        QTest::keyClick(search, Qt::Key_Return);
    });
    add("drilldown-gone", fleet, [](MainWindow &window, FakeSource &source) {
        window.openContainer(payments());
        source.publish(payments().host, {});
        QTest::qWait(250);
    });
}

void TestGallery::render() {
    QFETCH(Scene, scene);
    QFETCH(Pose, pose);
    QFETCH(QSize, size);
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        FakeSource source;
        Inventory inventory(source);
        scene(source, inventory);
        settle(inventory);
        MainWindow window(inventory, mode);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        pose(window, source);
        QTest::qWait(200);
        const QImage image = pictureOf(window);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) +
                             (mode == ThemeMode::Dark ? u"-dark.png"_s : u"-light.png"_s);
        QVERIFY(image.save(folder() + name));
        QCOMPARE(image.size(), size);
        QVERIFY2(colorsIn(image) > 12, qPrintable(name));
        const QString clipped = clippedText(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(name + u" clips "_s + clipped));
    }
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
