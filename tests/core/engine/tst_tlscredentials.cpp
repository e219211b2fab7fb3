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
        QCOMPARE(credentials->keyPem, contentOf(m_good.key));
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
        row("CA not named", {{}, certificate, key}, ErrorCode::TlsFileMissing, {});
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
        row("key is a certificate", {ca, certificate, certificate}, ErrorCode::TlsFileInvalid, certificate);
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
