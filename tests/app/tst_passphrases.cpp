// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrases.h"
#include "app/systemkeyring.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;

namespace {

/// Answers in the state that it is in, at once.
class FakeKeyring : public Keyring {
public:
    explicit FakeKeyring(KeyringState state) : m_state(state) {}
    void read(const QString &key, const Answered &answered) override {
        answered({m_state, isOpen() ? entries.value(key) : QString()});
    }
    void write(const QString &key, const QString &secret, const Answered &answered) override {
        if (isOpen())
            entries.insert(key, secret);
        answered({m_state, {}});
    }
    void remove(const QString &key) override { entries.remove(key); }

    QHash<QString, QString> entries;

private:
    [[nodiscard]] bool isOpen() const { return m_state == KeyringState::Available; }

    KeyringState m_state;
};

QString canary() {
    return QStringLiteral("canary-8d1f2b-open-sesame");
}

const HostId host{QStringLiteral("tcp://prod-eu-1:2376")};
const QString savedId = QStringLiteral("id-1");

} // namespace

class TestPassphrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void withoutAKeyringItIsAskedForAgain_data();
    void withoutAKeyringItIsAskedForAgain();
    void aKeyringKeepsIt();
    void onlyWhatIsToBeKeptIsKept();
    void whatIsTypedWins();
    void theRealOneWithoutABusStoresNothing();

private:
    QTemporaryDir m_home;
};

void TestPassphrases::initTestCase() {
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(m_home.path()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestPassphrases::cleanup() {
    int files = 0;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        ++files;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary().toUtf8()), qPrintable(file.fileName()));
    }
    QCOMPARE(files, 0);
}

void TestPassphrases::withoutAKeyringItIsAskedForAgain_data() {
    QTest::addColumn<KeyringState>("state");
    QTest::newRow("no D-Bus") << KeyringState::Missing;
    QTest::newRow("locked") << KeyringState::Locked;
    QTest::newRow("denied") << KeyringState::Denied;
}

void TestPassphrases::withoutAKeyringItIsAskedForAgain() {
    QFETCH(KeyringState, state);
    auto keyring = std::make_unique<FakeKeyring>(state);
    const FakeKeyring &fake = *keyring;
    Passphrases passphrases(std::move(keyring));
    const QString before = passphrases.sentence();
    QSignalSpy changed(&passphrases, &Passphrases::changed);
    QSignalSpy kept(&passphrases, &Passphrases::kept);
    QSignalSpy stateChanged(&passphrases, &Passphrases::stateChanged);
    passphrases.load(host, savedId);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(stateChanged.count(), 1);
    QCOMPARE(passphrases.state(), state);
    QVERIFY(passphrases.sentence() != before);
    QVERIFY(passphrases.sentence().contains(QStringLiteral("asked for again")));
    passphrases.enter(host, savedId, canary(), true);
    QCOMPARE(passphrases.of(host).view().toByteArray(), canary().toUtf8());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(kept.count(), 0);
    QVERIFY(fake.entries.isEmpty());
}

void TestPassphrases::aKeyringKeepsIt() {
    auto first = std::make_unique<FakeKeyring>(KeyringState::Available);
    FakeKeyring &fake = *first;
    Passphrases passphrases(std::move(first));
    QSignalSpy kept(&passphrases, &Passphrases::kept);
    passphrases.enter(host, savedId, canary(), true);
    QCOMPARE(kept.count(), 1);
    QCOMPARE(fake.entries.value(savedId), canary());
    auto second = std::make_unique<FakeKeyring>(KeyringState::Available);
    second->entries = fake.entries;
    Passphrases later(std::move(second));
    QVERIFY(later.of(host).isEmpty());
    later.load(host, savedId);
    QCOMPARE(later.of(host).view().toByteArray(), canary().toUtf8());
    passphrases.forget(savedId);
    QVERIFY(fake.entries.isEmpty());
}

void TestPassphrases::onlyWhatIsToBeKeptIsKept() {
    auto keyring = std::make_unique<FakeKeyring>(KeyringState::Available);
    const FakeKeyring &fake = *keyring;
    Passphrases passphrases(std::move(keyring));
    passphrases.enter(host, savedId, canary(), false);
    passphrases.enter(host, {}, canary(), true);
    QVERIFY(fake.entries.isEmpty());
    QCOMPARE(passphrases.of(host).view().toByteArray(), canary().toUtf8());
}

void TestPassphrases::whatIsTypedWins() {
    auto keyring = std::make_unique<FakeKeyring>(KeyringState::Available);
    keyring->entries.insert(savedId, QStringLiteral("old"));
    Passphrases passphrases(std::move(keyring));
    passphrases.enter(host, {}, canary(), false);
    passphrases.load(host, savedId);
    QCOMPARE(passphrases.of(host).view().toByteArray(), canary().toUtf8());
}

void TestPassphrases::theRealOneWithoutABusStoresNothing() {
    SystemKeyring keyring;
    QList<KeyringState> states;
    keyring.write(savedId, canary(), [&](const KeyringAnswer &answer) { states.append(answer.state); });
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, 60'000);
    keyring.read(savedId, [&](const KeyringAnswer &answer) {
        states.append(answer.state);
        QVERIFY(answer.secret.isEmpty());
    });
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 2, 60'000);
    QVERIFY(!states.contains(KeyringState::Available));
}

QTEST_GUILESS_MAIN(TestPassphrases)
#include "tst_passphrases.moc"
