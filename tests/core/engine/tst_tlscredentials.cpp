// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tlscredentials.h"
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

class TlsCredentialsTest : public QObject {
    Q_OBJECT

    CertificateAuthority m_authority;
    QTemporaryDir m_folder;
    TlsFiles m_good;

    QString write(const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file of the test");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString encryptedKey() {
        const QString path = m_folder.filePath(u"encrypted.key"_s);
        QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, m_good.key, u"-aes256"_s, u"-passout"_s,
                                         u"pass:x"_s, u"-out"_s, path});
        return path;
    }

private Q_SLOTS:
    void initTestCase() {
        const CertificateFiles client = m_authority.client();
        QVERIFY2(m_authority.error().isEmpty(), qPrintable(m_authority.error()));
        m_good = {client.ca, client.cert, client.key};
    }

    void readsThePair() {
        const auto credentials = loadTlsCredentials(m_good);
        QVERIFY2(credentials, credentials ? "" : qPrintable(errorText(credentials.error())));
        QCOMPARE(credentials->caPem, contentOf(m_good.ca));
        QCOMPARE(credentials->certificatePem, contentOf(m_good.certificate));
        QCOMPARE(credentials->keyPem.view().toByteArray(), contentOf(m_good.key));
    }

    void caAlone() {
        const auto credentials = loadTlsCredentials({m_good.ca, {}, {}});
        QVERIFY(credentials);
        QVERIFY(credentials->certificatePem.isEmpty() && credentials->keyPem.isEmpty());
    }

    void textAroundThePem() {
        const QString bundle = write(u"bundle.pem"_s, "subject=CN = something\n" + contentOf(m_good.ca) +
                                                          contentOf(CertificateAuthority().caFile()));
        QVERIFY(loadTlsCredentials({bundle, m_good.certificate, m_good.key}));
    }

    void refused_data() {
        QTest::addColumn<TlsFiles>("files");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("culprit");
        const auto row = [](const char *name, const TlsFiles &files, ErrorCode code, const QString &culprit) {
            QTest::newRow(name) << files << code << culprit;
        };
        const QString absent = m_folder.filePath(u"absent.pem"_s);
        const QString ca = m_good.ca;
        const QString certificate = m_good.certificate;
        const QString key = m_good.key;
        row("no CA file", {absent, certificate, key}, ErrorCode::TlsFileMissing, absent);
        row("no certificate file", {ca, absent, key}, ErrorCode::TlsFileMissing, absent);
        row("no key file", {ca, certificate, absent}, ErrorCode::TlsFileMissing, absent);
        row("key not named", {ca, certificate, {}}, ErrorCode::TlsFileMissing, {});
        row("CA a folder", {m_folder.path(), certificate, key}, ErrorCode::TlsFileUnreadable,
            m_folder.path());
        row("key a folder", {ca, certificate, m_folder.path()}, ErrorCode::TlsFileUnreadable,
            m_folder.path());
        row("endless device", {u"/dev/zero"_s, certificate, key}, ErrorCode::TlsFileUnreadable,
            u"/dev/zero"_s);
        const QString empty = write(u"empty.pem"_s, {});
        row("CA empty", {empty, certificate, key}, ErrorCode::TlsFileInvalid, empty);
        row("certificate empty", {ca, empty, key}, ErrorCode::TlsFileInvalid, empty);
        row("key empty", {ca, certificate, empty}, ErrorCode::TlsFileInvalid, empty);
        const QString text =
            write(u"text.pem"_s, "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n");
        row("CA nonsense", {text, certificate, key}, ErrorCode::TlsFileInvalid, text);
        row("certificate nonsense", {ca, text, key}, ErrorCode::TlsFileInvalid, text);
        row("CA is a key", {key, certificate, key}, ErrorCode::TlsFileInvalid, key);
        const QString noKey = write(u"nokey.pem"_s, contentOf(certificate));
        row("key is a certificate", {ca, certificate, noKey}, ErrorCode::TlsFileInvalid, noKey);
        const QString cut = write(u"cut.pem"_s, contentOf(certificate).chopped(100));
        row("certificate cut", {ca, cut, key}, ErrorCode::TlsFileInvalid, cut);
        const QString large = write(u"large.pem"_s, contentOf(ca) + QByteArray(1024 * 1024, '\n'));
        row("CA too large", {large, certificate, key}, ErrorCode::TlsFileInvalid, large);
        const QString other = m_authority.client().key;
        row("key of another certificate", {ca, certificate, other}, ErrorCode::TlsKeyMismatch, other);
        const QString encrypted = encryptedKey();
        row("key with a passphrase", {ca, certificate, encrypted}, ErrorCode::TlsKeyEncrypted, encrypted);
    }
    void refused() {
        QFETCH(TlsFiles, files);
        const auto credentials = loadTlsCredentials(files);
        QVERIFY(!credentials);
        QTEST(credentials.error().code, "code");
        QTEST(credentials.error().context, "culprit");
    }

    void withoutCaTheSystemIsTrusted() {
        const auto credentials = loadTlsCredentials({{}, m_good.certificate, m_good.key});
        QVERIFY(credentials);
        QVERIFY(credentials->caPem.isEmpty() && !credentials->keyPem.isEmpty());
    }

    void permissions_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("owner"); // -1: this user
        QTest::addColumn<bool>("taken");
        constexpr int stranger = 4242;
        const auto row = [](int mode, int owner, bool taken) {
            QTest::addRow("%04o of %s", mode,
                          owner == -1  ? "this user"
                          : owner == 0 ? "root"
                                       : "a stranger")
                << mode << owner << taken;
        };
        for (const int mode : {0600, 0400, 0700, 0500})
            row(mode, -1, true);
        for (const int mode : {0640, 0620, 0610, 0604, 0602, 0601, 0644, 0660, 0666, 0440, 0777, 04644})
            row(mode, -1, false);
        row(0600, stranger, false);
        row(0400, stranger, false);
        row(0600, 0, true);
        row(0640, 0, false);
    }
    void permissions() {
        QFETCH(int, mode);
        QFETCH(int, owner);
        QFETCH(bool, taken);
        if (owner != -1 && ::geteuid() != 0)
            QSKIP("only root may give files away");
        const QString key = write(u"permissions.key"_s, contentOf(m_good.key));
        const QByteArray path = QFile::encodeName(key);
        if (owner != -1)
            QCOMPARE(::chown(path.constData(), static_cast<uid_t>(owner), static_cast<gid_t>(-1)), 0);
        QCOMPARE(::chmod(path.constData(), static_cast<mode_t>(mode)), 0);
        const QString link = m_folder.filePath(u"link.key"_s);
        QFile::remove(link);
        QVERIFY(QFile::link(key, link)); // whose own mode is 0777
        for (const QString &name : {key, link}) {
            const auto credentials = loadTlsCredentials({m_good.ca, m_good.certificate, name});
            QCOMPARE(credentials.has_value(), taken);
            if (!taken)
                QCOMPARE(credentials.error(), (Error{ErrorCode::TlsKeyExposed, name}));
        }
        QFile::remove(key);
    }

    void theTextMendsAnExposedKey() {
        QVERIFY(errorText({ErrorCode::TlsKeyExposed, u"/k/key.pem"_s}).contains(u"chmod 600 /k/key.pem"_s));
    }

    void encryptedKeys_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("PKCS#8, AES") << QStringList{u"pkey"_s, u"-aes256"_s};
        QTest::newRow("PKCS#8, scrypt")
            << QStringList{u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s, u"-scrypt_N"_s, u"1024"_s};
        QTest::newRow("traditional, AES") << QStringList{u"ec"_s, u"-aes128"_s};
        QTest::newRow("traditional, 3DES") << QStringList{u"ec"_s, u"-des3"_s};
    }
    void encryptedKeys() {
        QFETCH(QStringList, command);
        const QString path = write(u"passphrase.key"_s, {});
        QCOMPARE(
            QProcess::execute(u"openssl"_s, command + QStringList{u"-in"_s, m_good.key, u"-passout"_s,
                                                                  u"pass:open sésame"_s, u"-out"_s, path}),
            0);
        const TlsFiles files{m_good.ca, m_good.certificate, path};
        const auto codeWith = [&files](const Secret &passphrase) {
            const auto credentials = loadTlsCredentials(files, passphrase);
            return credentials ? ErrorCode::None : credentials.error().code;
        };
        QCOMPARE(codeWith({}), ErrorCode::TlsKeyEncrypted);
        QCOMPARE(codeWith(Secret("wrong")), ErrorCode::TlsPassphraseWrong);
        QCOMPARE(codeWith(Secret(QByteArray(5000, 'x'))), ErrorCode::TlsPassphraseWrong);
        const auto credentials = loadTlsCredentials(files, Secret("open sésame"));
        QVERIFY2(credentials, credentials ? "" : qPrintable(errorText(credentials.error())));
        const QByteArray plain = credentials->keyPem.view().toByteArray();
        QVERIFY(plain.contains("PRIVATE KEY-----") && !plain.contains("ENCRYPTED"));
        // The same key: what it makes opens nothing else.
        const QString opened = write(u"opened.key"_s, plain);
        QVERIFY(loadTlsCredentials({m_good.ca, m_good.certificate, opened}));
    }

    void aPassphraseForAKeyWithoutIsNoFault() { QVERIFY(loadTlsCredentials(m_good, Secret("unused"))); }

    void revocationLists_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("current") << m_authority.revocationList() << ErrorCode::None;
        QTest::newRow("past its next update")
            << m_authority.revocationList(Validity::Expired) << ErrorCode::TlsCrlInvalid;
        QTest::newRow("nonsense") << write(u"crl.pem"_s, "nonsense") << ErrorCode::TlsCrlInvalid;
        QTest::newRow("a certificate") << m_good.ca << ErrorCode::TlsCrlInvalid;
        QTest::newRow("absent") << m_folder.filePath(u"absent.crl"_s) << ErrorCode::TlsFileMissing;
    }
    void revocationLists() {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QVERIFY2(m_authority.error().isEmpty(), qPrintable(m_authority.error()));
        const auto credentials = loadTlsCredentials({m_good.ca, m_good.certificate, m_good.key, file});
        QCOMPARE(credentials ? ErrorCode::None : credentials.error().code, code);
        if (!credentials)
            QCOMPARE(credentials.error().context, file);
    }

    void pipeIsNotRead() {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto credentials = loadTlsCredentials({pipe, {}, {}}); // would wait for ever
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().code, ErrorCode::TlsFileUnreadable);
    }

    void withoutPermission() {
        if (::geteuid() == 0)
            QSKIP("root may read every file");
        const QString path = write(u"secret.key"_s, contentOf(m_good.key));
        QVERIFY(QFile::setPermissions(path, {}));
        const auto credentials = loadTlsCredentials({m_good.ca, m_good.certificate, path});
        QVERIFY(!credentials);
        QCOMPARE(credentials.error(), (Error{ErrorCode::TlsFileUnreadable, path}));
    }

    void goodOnesStillWorkAfterwards() {
        // OpenSSL keeps a queue of errors for each thread; none may be taken for one of the next files.
        const QString text = write(u"again.pem"_s, "nonsense");
        QVERIFY(!loadTlsCredentials({text, {}, {}}));
        QVERIFY(loadTlsCredentials(m_good));
    }
};

QTEST_GUILESS_MAIN(TlsCredentialsTest)
#include "tst_tlscredentials.moc"
