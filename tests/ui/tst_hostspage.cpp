// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/hostorder.h"
#include "tests/ui/support/diagnoses.h"
#include "tests/ui/support/fakechecker.h"
#include "tests/ui/support/fleet.h"
#include "tests/ui/support/named.h"
#include "ui/mainwindow.h"
#include "ui/models/diagnosistext.h"
#include "ui/models/hostsmodel.h"
#include "ui/pages/doctorpage.h"
#include "ui/pages/hostspage.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<hullwatch::SavedHost>)

/// Drives the hosts page and the doctor as a user does: by keyboard and by the names of their controls.
class TestHostsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ordersByGroup();
    void stepsAndDrops();
    void addsAHostByKeyboard();
    void refusesAnAddressThatIsNoneOrTaken();
    void saysWhatIsWrongWithTheFiles();
    void ignoresAnswersAboutOlderText();
    void edits();
    void cancels();
    void removesAndTakesBack();
    void duplicates();
    void reordersByKeyboard();
    void reordersByDropping();
    void savesAHostOfAContext();
    void keepsTheSelectionWhileHostsChange();
    void locksWhenTheSettingsCannotBeRead();
    void asksForThePassphrase();
    void keepsNoPassphraseWithoutAKeyring();
    void diagnosesAndCopies();
    void diagnosesFromTheBanner();
    void aDiagnosisOfAnotherHostIsIgnored();
    void summarises();
    void everyControlHasAName();

private:
    template <class T>
    T *child(const QString &name) {
        return named<T>(*m_window, name);
    }
    QString label(const QString &name) { return child<QLabel>(name)->text(); }
    QListView *list() { return child<QListView>(u"savedHostList"_s); }
    HostsPage &page() { return m_window->hostsPage(); }
    QStringList shown();
    QStringList names();
    void type(const QString &field, const QString &text);
    void selectRow(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<FakeChecker> m_checker;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_changes;
};

namespace {

SavedHost savedHost(const QString &name, const QString &group = {}) {
    SavedHost host = newSavedHost(liveHost(name).host.value);
    host.id = u"id-"_s + name;
    host.name = name;
    host.group = group;
    return host;
}

std::vector<SavedHost> three() {
    return {savedHost(u"ci-runner"_s), savedHost(u"prod-eu-1"_s, u"Production"_s),
            savedHost(u"prod-eu-2"_s, u"Production"_s)};
}

QStringList namesOf(const std::vector<SavedHost> &hosts) {
    QStringList names;
    for (const SavedHost &host : hosts)
        names.append(host.group.isEmpty() ? host.name : QString(host.group + u'/' + host.name));
    return names;
}

} // namespace

void TestHostsPage::init() {
    qRegisterMetaType<std::vector<SavedHost>>();
    m_source = std::make_unique<FakeSource>();
    m_inventory = std::make_unique<Inventory>(*m_source);
    m_checker = std::make_unique<FakeChecker>();
    fillFleet(*m_source);
    m_window = std::make_unique<MainWindow>(*m_inventory, ThemeMode::Dark);
    page().setChecker(m_checker.get());
    page().setSaved(three());
    m_changes = std::make_unique<QSignalSpy>(&page(), &HostsPage::savedChanged);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    QVERIFY(list()->hasFocus());
    QTRY_COMPARE(list()->model()->rowCount(), 5);
}

void TestHostsPage::cleanup() {
    m_changes.reset();
    m_window.reset();
    m_checker.reset();
    m_inventory.reset();
    m_source.reset();
}

QStringList TestHostsPage::shown() {
    QStringList rows;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        rows.append(list()->model()->index(row, 0).data().toString());
    return rows;
}

QStringList TestHostsPage::names() {
    return namesOf(page().saved());
}

void TestHostsPage::type(const QString &field, const QString &text) {
    auto *line = child<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestHostsPage::ordersByGroup() {
    const std::vector<SavedHost> hosts = grouped(
        {savedHost(u"a"_s, u"B"_s), savedHost(u"b"_s), savedHost(u"c"_s, u"A"_s), savedHost(u"d"_s, u"B"_s)});
    QCOMPARE(namesOf(hosts), (QStringList{u"b"_s, u"B/a"_s, u"B/d"_s, u"A/c"_s}));
    QCOMPARE(shown(),
             (QStringList{u"ci-runner"_s, u"prod-eu-1"_s, u"prod-eu-2"_s, u"staging"_s, u"edge-07"_s}));
    const auto heading = [this](int row) {
        return list()->model()->index(row, 0).data(HostsModel::ItemRole).value<const HostItem *>()->heading;
    };
    QCOMPARE(heading(0), QString());
    QCOMPARE(heading(1), u"Production"_s);
    QCOMPARE(heading(2), QString());
    QVERIFY(!heading(3).isEmpty());
}

void TestHostsPage::stepsAndDrops() {
    const std::vector<SavedHost> hosts = three();
    QCOMPARE(namesOf(stepped(hosts, u"id-ci-runner"_s, -1)), namesOf(hosts));
    QCOMPARE(namesOf(stepped(hosts, u"nobody"_s, 1)), namesOf(hosts));
    QCOMPARE(namesOf(stepped(hosts, u"id-prod-eu-2"_s, 1)), namesOf(hosts));
    QCOMPARE(namesOf(stepped(hosts, u"id-prod-eu-2"_s, -1)),
             (QStringList{u"ci-runner"_s, u"Production/prod-eu-2"_s, u"Production/prod-eu-1"_s}));
    QCOMPARE(namesOf(stepped(hosts, u"id-prod-eu-1"_s, -1)),
             (QStringList{u"ci-runner"_s, u"prod-eu-1"_s, u"Production/prod-eu-2"_s}));
    QCOMPARE(namesOf(placedBefore(hosts, u"id-prod-eu-2"_s, u"id-ci-runner"_s)),
             (QStringList{u"prod-eu-2"_s, u"ci-runner"_s, u"Production/prod-eu-1"_s}));
    QCOMPARE(namesOf(placedBefore(hosts, u"id-ci-runner"_s, {})),
             (QStringList{u"Production/prod-eu-1"_s, u"Production/prod-eu-2"_s, u"Production/ci-runner"_s}));
    QCOMPARE(namesOf(placedBefore(hosts, u"nobody"_s, {})), namesOf(hosts));
    QCOMPARE(namesOf(placedBefore({hosts[0]}, u"id-ci-runner"_s, {})), QStringList{u"ci-runner"_s});
}

void TestHostsPage::addsAHostByKeyboard() {
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(u"hostAddressLine"_s)->hasFocus());
    QVERIFY(!child<QAbstractButton>(u"hostSave"_s)->isEnabled());
    type(u"hostAddressLine"_s, u"tcp://new.example.net:2376"_s);
    type(u"hostNameLine"_s, u"new"_s);
    type(u"hostGroupLine"_s, u"Production"_s);
    QTest::keyClick(child<QLineEdit>(u"hostGroupLine"_s), Qt::Key_Return);
    QCOMPARE(m_changes->count(), 1);
    QCOMPARE(names().last(), u"Production/new"_s);
    QCOMPARE(shown()[3], u"new"_s);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 3);
    QCOMPARE(label(u"hostDetailsName"_s), u"new"_s);
}

void TestHostsPage::refusesAnAddressThatIsNoneOrTaken() {
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    type(u"hostAddressLine"_s, u"tpc:/x"_s);
    QTRY_VERIFY(child<QLabel>(u"hostAddressProblem"_s)->isVisible());
    QCOMPARE(label(u"hostAddressProblem"_s), errorText({ErrorCode::InvalidUrl, u"tpc:/x"_s}));
    QTest::keyClick(child<QLineEdit>(u"hostAddressLine"_s), Qt::Key_Return);
    QCOMPARE(m_changes->count(), 0);
    type(u"hostAddressLine"_s, liveHost(u"prod-eu-1"_s).host.value);
    QTRY_VERIFY(label(u"hostAddressProblem"_s).startsWith(u"Another host"_s));
    QVERIFY(!child<QAbstractButton>(u"hostSave"_s)->isEnabled());
    type(u"hostAddressLine"_s, u"tcp://free:2376"_s);
    QTRY_VERIFY(!child<QLabel>(u"hostAddressProblem"_s)->isVisible());
    QVERIFY(child<QAbstractButton>(u"hostSave"_s)->isEnabled());
}

void TestHostsPage::saysWhatIsWrongWithTheFiles() {
    m_checker->found.ca = {ErrorCode::TlsFileMissing, u"/nowhere/ca.pem"_s};
    m_checker->found.key = {ErrorCode::TlsKeyExposed, u"/home/ada/it's.pem"_s};
    selectRow(1);
    QTest::keyClick(list(), Qt::Key_Return);
    type(u"hostKeyLine"_s, u"/home/ada/it's.pem"_s);
    QTRY_VERIFY(child<QLabel>(u"hostKeyProblem"_s)->isVisible());
    QCOMPARE(label(u"hostCaProblem"_s), errorText(m_checker->found.ca));
    auto *copy = child<CopyButton>(u"hostKeyFixCopy"_s);
    QVERIFY(copy->isVisible());
    QCOMPARE(copy->payload(), u"chmod 600 '/home/ada/it'\\''s.pem'"_s);
    m_checker->found = {};
    m_checker->found.keyIsEncrypted = true;
    type(u"hostKeyLine"_s, u"/home/ada/key.pem"_s);
    QTRY_VERIFY(child<QLabel>(u"hostKeyHint"_s)->isVisible());
    QVERIFY(!child<QLabel>(u"hostKeyProblem"_s)->isVisible());
    QVERIFY(!copy->isVisible());
    child<QCheckBox>(u"hostTls"_s)->setChecked(false);
    QVERIFY(!child<QLineEdit>(u"hostKeyLine"_s)->isVisible());
    type(u"hostAddressLine"_s, u"unix:///run/docker.sock"_s);
    QVERIFY(!child<QCheckBox>(u"hostTls"_s)->isVisible());
}

void TestHostsPage::ignoresAnswersAboutOlderText() {
    selectRow(1);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(m_checker->asked > 0);
    HostCheck late;
    late.key = {ErrorCode::TlsKeyMismatch, u"/old.pem"_s};
    SavedHost old = page().saved()[1];
    old.files.key = u"/old.pem"_s;
    Q_EMIT m_checker->checked(old, late);
    QVERIFY(!child<QLabel>(u"hostKeyProblem"_s)->isVisible());
}

void TestHostsPage::edits() {
    selectRow(2);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(child<QLineEdit>(u"hostNameLine"_s)->text(), u"prod-eu-2"_s);
    type(u"hostNameLine"_s, u"paris"_s);
    child<QCheckBox>(u"hostEnabled"_s)->setChecked(false);
    child<QAbstractButton>(u"hostSave"_s)->click();
    QCOMPARE(m_changes->count(), 1);
    QCOMPARE(page().saved()[2].id, u"id-prod-eu-2"_s);
    QVERIFY(!page().saved()[2].enabled);
    QCOMPARE(list()->currentIndex().data().toString(), u"paris"_s);
    QVERIFY(label(u"hostDetailsFacts"_s).startsWith(u"Not watched"_s));
}

void TestHostsPage::cancels() {
    selectRow(0);
    QTest::keyClick(list(), Qt::Key_Return);
    type(u"hostNameLine"_s, u"thrown away"_s);
    QTest::keyClick(child<QLineEdit>(u"hostNameLine"_s), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QVERIFY(page().isVisible());
    QCOMPARE(m_changes->count(), 0);
    QCOMPARE(names().first(), u"ci-runner"_s);
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!page().isVisible());
}

void TestHostsPage::removesAndTakesBack() {
    selectRow(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{u"ci-runner"_s, u"Production/prod-eu-2"_s}));
    QVERIFY(child<QWidget>(u"hostRemoved"_s)->isVisible());
    QVERIFY(label(u"hostRemovedSentence"_s).contains(u"prod-eu-1"_s));
    QVERIFY(list()->currentIndex().isValid());
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), namesOf(three()));
    QVERIFY(!child<QWidget>(u"hostRemoved"_s)->isVisible());
    QCOMPARE(list()->currentIndex().data().toString(), u"prod-eu-1"_s);
    QCOMPARE(m_changes->count(), 2);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_changes->count(), 2);
}

void TestHostsPage::duplicates() {
    selectRow(1);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!child<QAbstractButton>(u"hostSave"_s)->isEnabled());
    QVERIFY(label(u"hostAddressProblem"_s).startsWith(u"Another host"_s));
    type(u"hostAddressLine"_s, u"tcp://copy:2376"_s);
    QTest::keyClick(child<QLineEdit>(u"hostAddressLine"_s), Qt::Key_Return);
    QCOMPARE(page().saved().size(), size_t(4));
    QCOMPARE(page().saved()[3].url, u"tcp://copy:2376"_s);
    QVERIFY(page().saved()[3].id != page().saved()[1].id);
}

void TestHostsPage::reordersByKeyboard() {
    selectRow(2);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"ci-runner"_s, u"Production/prod-eu-2"_s, u"Production/prod-eu-1"_s}));
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"ci-runner"_s, u"prod-eu-2"_s, u"Production/prod-eu-1"_s}));
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"ci-runner"_s, u"Production/prod-eu-2"_s, u"Production/prod-eu-1"_s}));
    QCOMPARE(m_changes->count(), 3);
    QCOMPARE(list()->currentIndex().data().toString(), u"prod-eu-2"_s);
    selectRow(4);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_changes->count(), 3);
}

void TestHostsPage::reordersByDropping() {
    QAbstractItemModel *model = list()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(2, 0)}));
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(names(), (QStringList{u"prod-eu-2"_s, u"ci-runner"_s, u"Production/prod-eu-1"_s}));
    QVERIFY(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model->flags(model->index(4, 0)).testFlag(Qt::ItemIsDragEnabled));
    QMimeData foreign;
    foreign.setText(u"text"_s);
    QVERIFY(!model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(m_changes->count(), 1);
}

void TestHostsPage::savesAHostOfAContext() {
    HostStatus status = liveHost(u"from-context"_s);
    status.context = u"prod \u202e"_s;
    m_source->announce(status);
    QTRY_COMPARE(list()->model()->rowCount(), 6);
    selectRow(3);
    QCOMPARE(label(u"hostDetailsName"_s), u"from-context"_s);
    QVERIFY(label(u"hostDetailsFacts"_s).contains(u"docker context prod \\u{202e}"_s));
    QVERIFY(!child<QAbstractButton>(u"hostEdit"_s)->isVisible());
    auto *import = child<QAbstractButton>(u"hostImport"_s);
    import->setFocus();
    QTest::keyClick(import, Qt::Key_Space);
    QCOMPARE(m_changes->count(), 1);
    QCOMPARE(page().saved().size(), size_t(4));
    QVERIFY(!page().saved()[1].files.ca.isEmpty());
    QCOMPARE(list()->model()->rowCount(), 6);
    QVERIFY(child<QAbstractButton>(u"hostEdit"_s)->isVisible());
}

void TestHostsPage::keepsTheSelectionWhileHostsChange() {
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    selectRow(4);
    const QString chosen = list()->currentIndex().data().toString();
    std::vector<SavedHost> more = three();
    more.push_back(savedHost(u"another"_s));
    page().setSaved(more);
    QCOMPARE(list()->currentIndex().data().toString(), chosen);
    HostStatus status = liveHost(u"from-context"_s);
    status.context = u"prod"_s;
    m_source->announce(status);
    QTRY_COMPARE(list()->model()->rowCount(), 7);
    QCOMPARE(list()->currentIndex().data().toString(), chosen);
    page().setSaved({});
    QCOMPARE(list()->currentIndex().data().toString(), chosen);
    page().setSaved({savedHost(chosen)});
    QCOMPARE(list()->currentIndex().data().toString(), chosen);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(child<QWidget>(u"hostEditor"_s)->isVisible());
}

void TestHostsPage::locksWhenTheSettingsCannotBeRead() {
    const Error error{ErrorCode::SettingsInvalid, u"/home/ada/.config/hullwatch/hosts.json (version)"_s};
    page().setSettingsProblem(error);
    QCOMPARE(label(u"settingsProblemSentence"_s), errorText(error));
    QVERIFY(!child<QAbstractButton>(u"hostAdd"_s)->isEnabled());
    selectRow(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!child<QWidget>(u"hostEditor"_s)->isVisible());
    QCOMPARE(m_changes->count(), 0);
    page().setSettingsProblem({});
    QVERIFY(child<QAbstractButton>(u"hostAdd"_s)->isEnabled());
    QVERIFY(!child<QWidget>(u"settingsProblem"_s)->isVisible());
}

void TestHostsPage::asksForThePassphrase() {
    const HostStatus status = unreachableHost(u"prod-eu-1"_s, ErrorCode::TlsKeyEncrypted, u"/k.pem"_s);
    m_source->announce(status);
    page().setKeyring(u"Kept in the keyring."_s, true);
    QSignalSpy entered(&page(), &HostsPage::passphraseEntered);
    selectRow(1);
    QTRY_VERIFY(child<QWidget>(u"passphrasePart"_s)->isVisible());
    auto *line = child<QLineEdit>(u"passphrase"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    child<QCheckBox>(u"passphraseKeep"_s)->setChecked(true);
    QTest::keyClicks(line, u"open sesame"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered[0][0].value<HostId>(), status.host);
    QCOMPARE(entered[0][1].toString(), u"id-prod-eu-1"_s);
    QCOMPARE(entered[0][2].toString(), u"open sesame"_s);
    QCOMPARE(entered[0][3].toBool(), true);
    QVERIFY(line->text().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
}

void TestHostsPage::keepsNoPassphraseWithoutAKeyring() {
    m_source->announce(unreachableHost(u"prod-eu-1"_s, ErrorCode::TlsPassphraseWrong, u"/k.pem"_s));
    child<QCheckBox>(u"passphraseKeep"_s)->setChecked(true);
    page().setKeyring(u"There is no keyring: asked again at the next start."_s, false);
    QSignalSpy entered(&page(), &HostsPage::passphraseEntered);
    selectRow(1);
    QTRY_VERIFY(child<QWidget>(u"passphrasePart"_s)->isVisible());
    QVERIFY(!child<QCheckBox>(u"passphraseKeep"_s)->isVisible());
    QVERIFY(label(u"passphraseKeyring"_s).startsWith(u"There is no keyring"_s));
    QTest::keyClicks(child<QLineEdit>(u"passphrase"_s), u"x"_s);
    child<QAbstractButton>(u"passphraseUse"_s)->click();
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered[0][3].toBool(), false);
}

void TestHostsPage::diagnosesAndCopies() {
    const HostId prod = liveHost(u"prod-eu-1"_s).host;
    selectRow(1);
    auto *diagnose = child<QAbstractButton>(u"hostDiagnose"_s);
    diagnose->setFocus();
    QTest::keyClick(diagnose, Qt::Key_Space);
    QCOMPARE(m_source->diagnosesAsked, QList<HostId>{prod});
    QVERIFY(child<DoctorPage>(u"doctorPage"_s)->isVisible());
    auto *again = child<QAbstractButton>(u"doctorAgain"_s);
    QVERIFY(!again->isEnabled());
    QCOMPARE(label(u"check0Word"_s), u"Checking…"_s);
    Q_EMIT m_source->diagnosed(failingDiagnosis(prod));
    QCOMPARE(label(u"check0Word"_s), u"passed"_s);
    QCOMPARE(label(u"check5Word"_s), u"failed"_s);
    QCOMPARE(label(u"check6Word"_s), u"warning"_s);
    QCOMPARE(label(u"check7Word"_s), u"not reached"_s);
    QVERIFY(label(u"check5Found"_s).contains(u"<b>10.0.0.2</b>"_s));
    QVERIFY(label(u"check5Advice"_s).contains(u"subjectAltName has prod-eu-1"_s));
    QVERIFY(child<QWidget>(u"doctorFailed"_s)->isVisible());
    auto *copy = child<CopyButton>(u"doctorCopy"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u"FAILED  Name in the certificate: Made out to docker.internal"_s));
    QVERIFY(text.contains(u"NOT REACHED  Clock"_s));
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(m_source->diagnosesAsked.size(), 2);
    Q_EMIT m_source->diagnosed(healthyDiagnosis(prod));
    QVERIFY(child<QWidget>(u"doctorSound"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"doctorFailed"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(page().isVisible());
}

void TestHostsPage::diagnosesFromTheBanner() {
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    auto *hosts = child<QListView>(u"hostList"_s);
    hosts->setCurrentIndex(hosts->model()->index(5, 0));
    auto *diagnose = child<QAbstractButton>(u"containersStateSecond"_s);
    QTRY_VERIFY(diagnose->isVisible());
    diagnose->click();
    QCOMPARE(m_source->diagnosesAsked.size(), 1);
    QVERIFY(m_source->diagnosesAsked.first().value.contains(u"edge-07"_s));
    child<QAbstractButton>(u"doctorBack"_s)->click();
    QVERIFY(child<QWidget>(u"containersPage"_s)->isVisible());
}

void TestHostsPage::aDiagnosisOfAnotherHostIsIgnored() {
    m_window->openDoctor(liveHost(u"prod-eu-1"_s).host);
    Q_EMIT m_source->diagnosed(healthyDiagnosis(liveHost(u"prod-eu-2"_s).host));
    QCOMPARE(label(u"check0Word"_s), u"Checking…"_s);
}

void TestHostsPage::summarises() {
    const HostId host{u"h"_s};
    QCOMPARE(summaryOf(healthyDiagnosis(host)).verdict, CheckVerdict::Passed);
    QCOMPARE(summaryOf(failingDiagnosis(host)).verdict, CheckVerdict::Failed);
    Diagnosis warned = healthyDiagnosis(host);
    warned.steps[6].verdict = CheckVerdict::Warned;
    QCOMPARE(summaryOf(warned).verdict, CheckVerdict::Warned);
    warned.steps.clear();
    QCOMPARE(summaryOf(warned).verdict, CheckVerdict::NotReached);
}

void TestHostsPage::everyControlHasAName() {
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    for (const QWidget *root : {child<QWidget>(u"hostsPage"_s), child<QWidget>(u"doctorPage"_s)}) {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            const bool control =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
            if (!control || widget->objectName().startsWith(u"qt_"_s) ||
                widget->parentWidget()->inherits("QLineEdit"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const bool unused = qobject_cast<const QAbstractButton *>(widget) && !widget->isVisible();
            QVERIFY2(unused || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestHostsPage)
#include "tst_hostspage.moc"
