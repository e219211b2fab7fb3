// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/savedhosts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hullwatch;

class TestSavedHosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void onlyTheOwnerMayRead();
    void noFileIsNoHost();
    void whatANewerProgramAddedSurvives();
    void defaultsStandForMissingKeys();
    void refusesAndKeeps_data();
    void refusesAndKeeps();
    void neverWritesWhatItCannotRead();
    void aCopyIsAHostOfItsOwn();
};

namespace {

SavedHost full() {
    SavedHost host = newSavedHost(QStringLiteral("tcp://prod-eu-1.example.net:2376"));
    host.name = QString::fromUtf8("prod \"eu\" 1 – 支付 \\ \n");
    host.files = {QStringLiteral("/etc/ca.pem"), QStringLiteral("/etc/cert.pem"),
                  QStringLiteral("/etc/key.pem"), QStringLiteral("/etc/crl.pem")};
    host.group = QStringLiteral("Production");
    host.enabled = false;
    host.keepPassphrase = true;
    return host;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestSavedHosts::everythingComesBack() {
    SavedHosts saved;
    saved.hosts = {full(), newSavedHost(QStringLiteral("unix:///run/docker.sock"))};
    QVERIFY(saved.hosts[0].id != saved.hosts[1].id);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/deep/hosts.json"));
    QVERIFY(writeSavedHosts(path, saved));
    const auto read = readSavedHosts(path);
    QVERIFY(read);
    QCOMPARE(*read, saved);
}

void TestSavedHosts::onlyTheOwnerMayRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hullwatch/hosts.json"));
    QVERIFY(writeSavedHosts(path, {}));
    struct stat file {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &file), 0);
    QCOMPARE(file.st_mode & 0777u, 0600u);
    QCOMPARE(::stat(QFile::encodeName(folder.filePath(QStringLiteral("hullwatch"))).constData(), &file), 0);
    QCOMPARE(file.st_mode & 0777u, 0700u);
}

void TestSavedHosts::noFileIsNoHost() {
    const QTemporaryDir folder;
    const auto read = readSavedHosts(folder.filePath(QStringLiteral("hosts.json")));
    QVERIFY(read);
    QVERIFY(read->hosts.empty());
}

void TestSavedHosts::whatANewerProgramAddedSurvives() {
    const auto read = parseSavedHosts(
        R"({"version": 1, "colour": {"of": ["the", 1, null]}, "hosts": [{"id": "a", "url": "unix:///s",
            "proxy": "socks5h://p"}]})");
    QVERIFY(read);
    SavedHosts edited = *read;
    edited.hosts[0].name = QStringLiteral("new name");
    const QByteArray json = savedHostsJson(edited);
    QVERIFY(json.contains("\"proxy\": \"socks5h://p\""));
    QVERIFY(json.contains("\"colour\""));
    const auto again = parseSavedHosts(json);
    QVERIFY(again);
    QCOMPARE(*again, edited);
}

void TestSavedHosts::defaultsStandForMissingKeys() {
    const auto read = parseSavedHosts(R"({"version": 1, "hosts": [{"id": "a"}]})");
    QVERIFY(read);
    QVERIFY(read->hosts[0].enabled);
    QVERIFY(read->hosts[0].tls);
    QVERIFY(!read->hosts[0].keepPassphrase);
    QVERIFY(read->hosts[0].url.isEmpty());
}

void TestSavedHosts::refusesAndKeeps_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &bytes, const char *names) {
        QTest::newRow(name) << bytes << QString::fromLatin1(names);
    };
    row("empty", "", "JSON");
    row("cut", R"({"version": 1, "hosts": [{"id": "a")", "JSON");
    row("array", "[]", "JSON");
    row("binary", QByteArray("\x7f\x45LF\0\0", 6), "JSON");
    row("not UTF-8", "{\"version\": 1, \"hosts\": [{\"id\": \"\xff\xfe\"}]}", "JSON");
    row("trailing", R"({"version": 1, "hosts": []} x)", "JSON");
    row("newer", R"({"version": 2, "hosts": []})", "version");
    row("huge version", R"({"version": 4294967297, "hosts": []})", "version");
    row("version as text", R"({"version": "1", "hosts": []})", "version");
    row("no version", R"({"hosts": []})", "version");
    row("no hosts", R"({"version": 1})", "hosts");
    row("hosts as object", R"({"version": 1, "hosts": {}})", "hosts");
    row("host as text", R"({"version": 1, "hosts": ["a"]})", "hosts[0]");
    row("no id", R"({"version": 1, "hosts": [{"url": "unix:///s"}]})", "hosts[0].id");
    row("same id", R"({"version": 1, "hosts": [{"id": "a"}, {"id": "a"}]})", "hosts[1].id");
    row("url as number", R"({"version": 1, "hosts": [{"id": "a", "url": 5}]})", "hosts[0].url");
    row("flag as text", R"({"version": 1, "hosts": [{"id": "a", "enabled": "no"}]})", "hosts[0].enabled");
    row("endless name",
        R"({"version": 1, "hosts": [{"id": "a", "name": ")" + QByteArray(5'000, 'x') + R"("}]})",
        "hosts[0].name");
    row("deep", R"({"version": 1, "x": )" + QByteArray(300'000, '[') + QByteArray(300'000, ']') + '}',
        "JSON");
    row("large", QByteArray(SavedHosts::maxFileBytes + 1, ' '), "1 MiB");
    QByteArray many = R"({"version": 1, "hosts": [)";
    for (size_t i = 0; i <= SavedHosts::maxHosts; ++i)
        many += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(qulonglong(i)) + "\"}";
    row("too many", many + "]}", "hosts");
}

void TestSavedHosts::refusesAndKeeps() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, names);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hosts.json"));
    put(path, bytes);
    const auto read = readSavedHosts(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SettingsInvalid);
    QVERIFY2(read.error().context.contains(names), qPrintable(read.error().context));
    QVERIFY(read.error().context.startsWith(path));
    const auto written = writeSavedHosts(path, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::SettingsInvalid);
    QCOMPARE(contentOf(path), bytes);
}

void TestSavedHosts::neverWritesWhatItCannotRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hosts.json"));
    SavedHosts saved;
    saved.hosts = {newSavedHost(QString(5'000, u'x'))};
    const auto written = writeSavedHosts(path, saved);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
    QVERIFY(!QFile::exists(path));
}

void TestSavedHosts::aCopyIsAHostOfItsOwn() {
    const SavedHost host = full();
    SavedHost copy = duplicateOf(host);
    QVERIFY(copy.id != host.id);
    QVERIFY(!copy.keepPassphrase);
    copy.id = host.id;
    copy.keepPassphrase = true;
    QCOMPARE(copy, host);
}

QTEST_APPLESS_MAIN(TestSavedHosts)
#include "tst_savedhosts.moc"
