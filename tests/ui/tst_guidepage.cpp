// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "tests/ui/support/fleet.h"
#include "tests/ui/support/named.h"
#include "ui/mainwindow.h"
#include "ui/pages/guidepage.h"
#include "ui/widgets/attestdialog.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<hullwatch::Attestation>)

/// Drives the hardening guide as a user does: by keyboard and by the names of its controls.
class TestGuidePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsAllTopics();
    void worksWithoutAnyHost();
    void countsFollowTheFleet();
    void asksForFindings();
    void choosesTopics();
    void filtersByWords();
    void filtersByKeyboard();
    void saysWhatIsOutdated();
    void attestsByKeyboard();
    void refusesAnIncompleteWord();
    void editsAndWithdraws();
    void anExpiredWordIsSaid();
    void anAttestedTopicIsCountedAsSuch();
    void locksWhenTheFileCannotBeRead();
    void importsAndRemovesLogs();
    void hostileWordsAreShownAsText();
    void everyControlHasAName();

private:
    template <class T>
    T *child(const QString &name) {
        return named<T>(*m_window, name);
    }
    QString label(const QString &name) { return child<QLabel>(name)->text(); }
    QListView *list() { return child<QListView>(u"guideList"_s); }
    GuidePage &page() { return m_window->guidePage(); }
    const GuideRow &current() { return *GuideModel::row(list()->currentIndex()); }
    QStringList shownIds();
    void judged();
    void press(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    AttestDialog *openDialog(const QString &button);
    void type(const QString &field, const QString &text);

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_changes;
    std::unique_ptr<QSignalSpy> m_asked;
};

namespace {

Timestamp inDays(int days) {
    return Timestamp::fromMilliseconds(QDateTime::currentDateTimeUtc().addDays(days).toMSecsSinceEpoch());
}

Attestation word(const QString &control, const QString &owner, int days) {
    return {{control, {}, {}}, owner,      u"Members listed and reviewed."_s,
            u"OPS-1412"_s,     inDays(-1), inDays(days)};
}

} // namespace

void TestGuidePage::init() {
    qRegisterMetaType<std::vector<Attestation>>();
    m_source = std::make_unique<FakeSource>();
    m_inventory = std::make_unique<Inventory>(*m_source);
    m_window = std::make_unique<MainWindow>(*m_inventory, ThemeMode::Dark);
    m_changes = std::make_unique<QSignalSpy>(&page(), &GuidePage::attestationsChanged);
    m_asked = std::make_unique<QSignalSpy>(&page(), &GuidePage::findingsRequested);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(list()->hasFocus());
}

void TestGuidePage::cleanup() {
    m_asked.reset();
    m_changes.reset();
    m_window.reset();
    m_inventory.reset();
    m_source.reset();
}

QStringList TestGuidePage::shownIds() {
    QStringList ids;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        ids.append(QString::fromLatin1(GuideModel::row(list()->model()->index(row, 0))->topic->id));
    return ids;
}

void TestGuidePage::judged() {
    fillFleet(*m_source);
    const auto all = [this] {
        const auto &hosts = m_inventory->hosts();
        return std::count_if(hosts.begin(), hosts.end(),
                             [](const HostEntry &host) { return host.assessment != nullptr; }) == 4;
    };
    QTRY_VERIFY_WITH_TIMEOUT(all(), 30'000);
    page().openTopic(u"tip-14"_s);
    QTRY_VERIFY_WITH_TIMEOUT(current().counts.of(Verdict::Fail) > 0, 30'000);
}

AttestDialog *TestGuidePage::openDialog(const QString &button) {
    press(button);
    auto *dialog = m_window->findChild<AttestDialog *>();
    if (!dialog)
        qFatal("no dialog");
    return dialog;
}

void TestGuidePage::type(const QString &field, const QString &text) {
    auto *line = child<QLineEdit>(field + u"Line"_s);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestGuidePage::listsAllTopics() {
    QAbstractItemModelTester tester(list()->model());
    QCOMPARE(list()->model()->rowCount(), static_cast<int>(guideTopics().size()));
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(label(u"guideTitle"_s), u"Namespaces"_s);
    QCOMPARE(label(u"guideSource"_s), u"The overview · Engine isolation"_s);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(label(u"guideSource"_s), u"Tip 50 of 50"_s);
    QCOMPARE(QString::fromLatin1(current().topic->id), u"tip-50"_s);
}

void TestGuidePage::worksWithoutAnyHost() {
    QVERIFY(child<QLabel>(u"guideUnread"_s)->isVisible());
    QCOMPARE(label(u"guideNothing"_s), u"Nothing measured yet"_s);
    QVERIFY(child<QLabel>(u"guideWhy"_s)->isVisible());
}

void TestGuidePage::countsFollowTheFleet() {
    judged();
    QVERIFY(!child<QLabel>(u"guideUnread"_s)->isVisible());
    int failing = 0;
    int passing = 0;
    for (const HostEntry &host : m_inventory->hosts()) {
        if (!host.assessment)
            continue;
        for (const AssessmentPtr &container : host.assessment->containers) {
            failing += *container->container->hostConfig.privileged ? 1 : 0;
            passing += *container->container->hostConfig.privileged ? 0 : 1;
        }
    }
    QVERIFY(failing > 0 && passing > 0);
    QCOMPARE(current().counts.of(Verdict::Fail), failing);
    QCOMPARE(current().counts.of(Verdict::Pass), passing);
    QCOMPARE(current().summary, u"Fail %1 · Pass %2"_s.arg(failing).arg(passing));
    QVERIFY(child<QPushButton>(u"guideCount2"_s)->isVisible());
}

void TestGuidePage::asksForFindings() {
    judged();
    press(u"guideCount%1"_s.arg(static_cast<int>(Verdict::Fail)));
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(m_asked->last().at(0).toStringList(), QStringList{u"C-PRIV"_s});
    QCOMPARE(m_asked->last().at(1).value<QList<Verdict>>(), QList<Verdict>{Verdict::Fail});
    page().openTopic(u"tip-28"_s);
    QTest::mouseClick(child<QAbstractButton>(u"control-V-HOSTPATH"_s), Qt::LeftButton);
    QCOMPARE(m_asked->last().at(0).toStringList(), QStringList{u"V-HOSTPATH"_s});
    QVERIFY(m_asked->last().at(1).value<QList<Verdict>>().isEmpty());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_asked->last().at(0).toStringList(),
             (QStringList{u"V-SOCK"_s, u"V-HOSTPATH"_s, u"V-HIDDENBIND"_s}));
}

void TestGuidePage::choosesTopics() {
    QAbstractItemModelTester tester(list()->model());
    press(u"guideChoice3"_s);
    QCOMPARE(shownIds(), (QStringList{u"overview-signatures"_s, u"tip-4"_s, u"tip-10"_s, u"tip-15"_s,
                                      u"tip-24"_s, u"tip-27"_s, u"tip-33"_s}));
    QTRY_COMPARE(child<QPushButton>(u"guideChoice3"_s)->text(), u"Outdated 7"_s);
    press(u"guideChoice2"_s);
    QVERIFY(shownIds().contains(u"tip-15"_s));
    QVERIFY(!shownIds().contains(u"tip-14"_s));
    // Nothing was measured, so nothing is open.
    press(u"guideChoice1"_s);
    QVERIFY(child<QWidget>(u"guideState"_s)->isVisible());
    press(u"guideStateAction"_s);
    QCOMPARE(list()->model()->rowCount(), static_cast<int>(guideTopics().size()));
    judged();
    press(u"guideChoice1"_s);
    QVERIFY(shownIds().contains(u"tip-14"_s));
    QVERIFY(!shownIds().contains(u"tip-15"_s));
    page().openTopic(u"tip-15"_s);
    QCOMPARE(QString::fromLatin1(current().topic->id), u"tip-15"_s);
}

void TestGuidePage::filtersByWords() {
    auto *search = child<QLineEdit>(u"guideSearch"_s);
    search->setText(u"14"_s);
    QCOMPARE(shownIds(), QStringList{u"tip-14"_s});
    search->setText(u"v-sock SOCKET"_s);
    QCOMPARE(shownIds(), (QStringList{u"overview-socket"_s, u"tip-28"_s}));
    search->setText(u"perm /6000"_s);
    QCOMPARE(shownIds(), QStringList{u"tip-33"_s});
    search->setText(u"nothing says this"_s);
    QVERIFY(shownIds().isEmpty());
    QVERIFY(child<QWidget>(u"guideState"_s)->isVisible());
}

void TestGuidePage::filtersByKeyboard() {
    auto *search = child<QLineEdit>(u"guideSearch"_s);
    QTest::keyClick(list(), Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"seccomp"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QCOMPARE(QString::fromLatin1(current().topic->id), shownIds().first());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(page().isVisible());
    QCOMPARE(list()->model()->rowCount(), static_cast<int>(guideTopics().size()));
}

void TestGuidePage::saysWhatIsOutdated() {
    page().openTopic(u"tip-24"_s);
    QVERIFY(child<QWidget>(u"guideOutdated"_s)->isVisible());
    page().openTopic(u"tip-25"_s);
    QVERIFY(!child<QWidget>(u"guideOutdated"_s)->isVisible());
    QVERIFY(!child<QWidget>(u"attestationList"_s)->isVisible());
}

void TestGuidePage::attestsByKeyboard() {
    judged();
    page().openTopic(u"tip-15"_s);
    AttestDialog *dialog = openDialog(u"attest-M-DOCKERGROUP"_s);
    QSignalSpy closed(dialog, &QDialog::finished);
    auto *hosts = child<QComboBox>(u"attestHost"_s);
    QCOMPARE(hosts->count(), 6);
    hosts->setCurrentIndex(hosts->findText(u"prod-eu-1"_s));
    type(u"attestOwner"_s, u"Ada Lovelace"_s);
    type(u"attestStatement"_s, u"Two administrators only"_s);
    type(u"attestEvidence"_s, u"OPS-1412"_s);
    type(u"attestExpiry"_s, u"2099-12-31"_s);
    QTest::keyClick(child<QLineEdit>(u"attestExpiryLine"_s), Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(m_changes->count(), 1);
    QCOMPARE(page().attestations().size(), size_t(1));
    const Attestation &given = page().attestations().front();
    QCOMPARE(given.scope, (SubjectScope{u"M-DOCKERGROUP"_s, liveHost(u"prod-eu-1"_s).host.value, {}}));
    QCOMPARE(given.owner, u"Ada Lovelace"_s);
    QCOMPARE(given.statement, u"Two administrators only"_s);
    QCOMPARE(given.evidence, u"OPS-1412"_s);
    QCOMPARE(given.givenAt.toDateTime().date(), QDateTime::currentDateTimeUtc().date());
    QCOMPARE(given.expiresAt->toRfc3339(), u"2099-12-31T23:59:59.000Z"_s);
    QCOMPARE(label(u"wordOwner0"_s), u"Ada Lovelace"_s);
    QVERIFY(label(u"wordUntil0"_s).contains(u"2099-12-31"_s));
    QVERIFY(list()->hasFocus());
}

void TestGuidePage::refusesAnIncompleteWord() {
    page().openTopic(u"tip-15"_s);
    AttestDialog *dialog = openDialog(u"attest-M-DOCKERGROUP"_s);
    QVERIFY(!child<QLineEdit>(u"attestExpiryLine"_s)->text().isEmpty());
    press(u"attestGive"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(child<QLabel>(u"attestOwnerProblem"_s)->isVisible());
    QVERIFY(child<QLabel>(u"attestStatementProblem"_s)->isVisible());
    type(u"attestOwner"_s, u"Ada"_s);
    type(u"attestStatement"_s, u"Reviewed"_s);
    for (const QString &expiry : {u""_s, u"soon"_s, u"2026-02-30"_s, u"2020-01-01"_s}) {
        child<QLineEdit>(u"attestExpiryLine"_s)->setText(expiry);
        press(u"attestGive"_s);
        QVERIFY2(child<QLabel>(u"attestExpiryProblem"_s)->isVisible(), qPrintable(expiry));
    }
    child<QLineEdit>(u"attestExpiryLine"_s)->setText(u"2099-01-01"_s);
    child<QLineEdit>(u"attestDateLine"_s)->setText(u"2098-01-01"_s);
    press(u"attestGive"_s);
    QVERIFY(child<QLabel>(u"attestDateProblem"_s)->isVisible());
    QVERIFY(dialog->isVisible());
    QVERIFY(page().attestations().empty());
    press(u"attestCancel"_s);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_changes->count(), 0);
}

void TestGuidePage::editsAndWithdraws() {
    page().setAttestations(
        {word(u"M-DOCKERGROUP"_s, u"Ada"_s, 30), word(u"M-DOCKERGROUP"_s, u"Grace"_s, 60)});
    QCOMPARE(m_changes->count(), 0);
    page().openTopic(u"tip-15"_s);
    openDialog(u"wordEdit1"_s);
    QCOMPARE(child<QLineEdit>(u"attestOwnerLine"_s)->text(), u"Grace"_s);
    type(u"attestOwner"_s, u"Grace Hopper"_s);
    press(u"attestGive"_s);
    QCOMPARE(page().attestations().size(), size_t(2));
    QCOMPARE(page().attestations()[1].owner, u"Grace Hopper"_s);
    QCOMPARE(page().attestations()[0].owner, u"Ada"_s);
    press(u"wordWithdraw0"_s);
    QCOMPARE(page().attestations().size(), size_t(1));
    QCOMPARE(label(u"wordOwner0"_s), u"Grace Hopper"_s);
    QCOMPARE(m_changes->count(), 2);
}

void TestGuidePage::anExpiredWordIsSaid() {
    page().setAttestations({word(u"M-DOCKERGROUP"_s, u"Ada"_s, -1)});
    page().openTopic(u"tip-15"_s);
    QVERIFY(label(u"wordUntil0"_s).startsWith(u"expired on "_s));
}

void TestGuidePage::anAttestedTopicIsCountedAsSuch() {
    connect(&page(), &GuidePage::attestationsChanged, m_inventory.get(),
            [this](const std::vector<Attestation> &words) {
                auto context = std::make_shared<AuditContext>();
                context->attestations = words;
                m_inventory->setAuditContext(context);
            });
    judged();
    page().openTopic(u"tip-15"_s);
    QCOMPARE(current().counts.of(Verdict::Unknown), 4);
    openDialog(u"attest-M-DOCKERGROUP"_s);
    type(u"attestOwner"_s, u"Ada"_s);
    type(u"attestStatement"_s, u"Reviewed"_s);
    press(u"attestGive"_s);
    QTRY_COMPARE_WITH_TIMEOUT(current().counts.of(Verdict::Attested), 4, 30'000);
    QCOMPARE(current().counts.of(Verdict::Unknown), 0);
    press(u"wordWithdraw0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(current().counts.of(Verdict::Unknown), 4, 30'000);
}

void TestGuidePage::locksWhenTheFileCannotBeRead() {
    page().setAttestations({word(u"M-DOCKERGROUP"_s, u"Ada"_s, 30)});
    page().openTopic(u"tip-15"_s);
    page().setAttestationsProblem({ErrorCode::SettingsInvalid, u"/home/ada/attestations.json"_s});
    QVERIFY(child<QWidget>(u"attestationsProblem"_s)->isVisible());
    for (const QString &name : {u"attest-M-DOCKERGROUP"_s, u"wordEdit0"_s, u"wordWithdraw0"_s})
        QVERIFY2(!child<QPushButton>(name)->isEnabled(), qPrintable(name));
    page().setAttestationsProblem({});
    QVERIFY(!child<QWidget>(u"attestationsProblem"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"wordEdit0"_s)->isEnabled());
}

void TestGuidePage::importsAndRemovesLogs() {
    judged();
    QSignalSpy wanted(&page(), &GuidePage::benchLogWanted);
    QSignalSpy removed(&page(), &GuidePage::benchLogRemoved);
    const QString host = m_inventory->hosts().front().status.host.value;
    page().openTopic(u"tip-14"_s);
    QVERIFY(!child<QWidget>(u"benchLogList"_s)->isVisible());
    page().openTopic(u"tip-49"_s);
    QVERIFY(child<QWidget>(u"benchLogList"_s)->isVisible());
    QCOMPARE(label(u"benchLogText0"_s), u"No log yet"_s);
    press(u"benchLogImport0"_s);
    QCOMPARE(wanted.takeFirst().front().toString(), host);
    const HostChecks log{u"1.6.0"_s,
                         *parseTimestamp("2026-11-20T08:30:00Z"),
                         {{u"3.5"_s, {HostCheckResult::Warn, {}}}, {u"2.8"_s, {HostCheckResult::Open, {}}}}};
    page().setBenchLogs({{host, log}, {u"tcp://gone\u202e:2376"_s, log}});
    QCOMPARE(label(u"benchLogText0"_s), u"Log of 2026-11-20: 1 of 47 checks decided"_s);
    const QString last = QString::number(m_inventory->hosts().size());
    QCOMPARE(label(u"benchLogHost"_s + last), u"tcp://gone\\u{202e}:2376"_s);
    press(u"benchLogRemove"_s + last);
    QCOMPARE(removed.takeFirst().front().toString(), u"tcp://gone\u202e:2376"_s);
    page().setAttestationsProblem({ErrorCode::SettingsInvalid, u"/home/ada/hullwatch.json"_s});
    QVERIFY(!child<QPushButton>(u"benchLogImport0"_s)->isEnabled());
}

void TestGuidePage::hostileWordsAreShownAsText() {
    page().setAttestations({word(u"M-*"_s, u"<b>Ada</b>\u202egnp"_s, 30)});
    page().openTopic(u"tip-15"_s);
    QCOMPARE(label(u"wordOwner0"_s), u"<b>Ada</b>\\u{202e}gnp"_s);
    QCOMPARE(child<QLabel>(u"wordOwner0"_s)->textFormat(), Qt::PlainText);
}

void TestGuidePage::everyControlHasAName() {
    page().setAttestations({word(u"M-DOCKERGROUP"_s, u"Ada"_s, 30)});
    page().openTopic(u"tip-15"_s);
    openDialog(u"attest-M-DOCKERGROUP"_s);
    for (const QWidget *widget : page().findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget);
        if (!control || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) ||
            widget->parentWidget()->inherits("QLineEdit"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestGuidePage)
#include "tst_guidepage.moc"
