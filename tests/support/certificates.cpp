// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpensslTimeoutMs = 30'000;

// `openssl x509 -req` of OpenSSL 3.0 cannot set a start date in the past; `openssl ca` can, and needs this
// file.
constexpr QLatin1StringView kAuthorityConfiguration{R"([ca]
default_ca = authority
[authority]
database = %1/index.txt
new_certs_dir = %1
default_md = sha256
default_crl_days = 5
policy = any
unique_subject = no
rand_serial = yes
email_in_dn = no
[any]
commonName = supplied
)"};

QString openSslTime(const QDateTime &time) {
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s) + QLatin1Char('Z');
}

QStringList validityArguments(Validity validity) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int first = validity == Validity::Expired ? -5 : validity == Validity::NotYetValid ? 1 : -5;
    const int last = validity == Validity::Expired ? -1 : 5;
    return {u"-startdate"_s, openSslTime(now.addDays(first)), u"-enddate"_s, openSslTime(now.addDays(last))};
}

} // namespace

CertificateAuthority::CertificateAuthority(const QString &directory) : m_directory(directory) {
    if (m_directory.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        if (!m_temporary->isValid()) {
            m_error = m_temporary->errorString();
            return;
        }
        m_directory = m_temporary->path();
    }
    makeAuthority();
}

CertificateAuthority::~CertificateAuthority() = default;

QString CertificateAuthority::caFile() const {
    return m_caFile;
}

QString CertificateAuthority::error() const {
    return m_error;
}

CertificateFiles CertificateAuthority::server(const CertificateRequest &request) {
    return issue(request, "serverAuth", false);
}

CertificateFiles CertificateAuthority::client(const CertificateRequest &request) {
    return issue(request, "clientAuth", false);
}

CertificateFiles CertificateAuthority::selfSignedServer(const CertificateRequest &request) {
    return issue(request, "serverAuth", true);
}

bool CertificateAuthority::openssl(const QStringList &arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments, QIODevice::ReadOnly);
    const bool finished = process.waitForFinished(kOpensslTimeoutMs);
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_error = u"openssl "_s + arguments.value(0) + u": "_s + process.errorString() + QLatin1Char('\n') +
              QString::fromLocal8Bit(process.readAll());
    return false;
}

bool CertificateAuthority::write(const QString &path, const QByteArray &content) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return true;
    m_error = path + u": "_s + file.errorString();
    return false;
}

bool CertificateAuthority::prepareDirectory() {
    return write(m_directory + u"/authority.cnf"_s,
                 QString(kAuthorityConfiguration).arg(m_directory).toUtf8()) &&
           write(m_directory + u"/index.txt"_s, {});
}

bool CertificateAuthority::makeAuthority() {
    const QString key = m_directory + u"/authority.key"_s;
    const QString certificate = m_directory + u"/authority.pem"_s;
    if (!prepareDirectory())
        return false;
    // The random part of the name keeps two authorities apart in every message and chain.
    const QString subject = u"/CN=Hullwatch test authority "_s + m_directory.section(QLatin1Char('/'), -1);
    if (!openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                  u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"10"_s, u"-subj"_s, subject,
                  u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s, u"-keyout"_s, key, u"-out"_s,
                  certificate}))
        return false;
    m_caFile = certificate;
    m_caKey = key;
    return true;
}

std::unique_ptr<CertificateAuthority> CertificateAuthority::intermediate() {
    auto below = std::make_unique<CertificateAuthority>();
    const QString key = below->m_directory + u"/below.key"_s;
    const QString csr = below->m_directory + u"/below.csr"_s;
    const QString extensions = below->m_directory + u"/below.ext"_s;
    const QString certificate = below->m_directory + u"/below.pem"_s;
    const bool made =
        write(extensions, "basicConstraints = critical,CA:TRUE\nkeyUsage = critical,keyCertSign,cRLSign\n") &&
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                 u"-nodes"_s, u"-subj"_s,
                 u"/CN=Hullwatch test intermediate "_s + below->m_directory.section(u'/', -1), u"-keyout"_s,
                 key, u"-out"_s, csr}) &&
        openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s,
                            m_directory + u"/authority.cnf"_s, u"-extfile"_s, extensions, u"-in"_s, csr,
                            u"-out"_s, certificate, u"-cert"_s, m_caFile, u"-keyfile"_s, m_caKey} +
                validityArguments(Validity::Now));
    if (made) {
        below->m_caFile = certificate;
        below->m_caKey = key;
    }
    return below;
}

void CertificateAuthority::revoke(const CertificateFiles &files) {
    openssl({u"ca"_s, u"-config"_s, m_directory + u"/authority.cnf"_s, u"-revoke"_s, files.cert, u"-cert"_s,
             m_caFile, u"-keyfile"_s, m_caKey});
}

QString CertificateAuthority::revocationList(Validity validity) {
    const QString list = m_directory + u"/list-"_s + QString::number(++m_issued) + u".crl"_s;
    QStringList arguments{u"ca"_s,       u"-config"_s, m_directory + u"/authority.cnf"_s,
                          u"-gencrl"_s,  u"-cert"_s,   m_caFile,
                          u"-keyfile"_s, m_caKey,      u"-out"_s,
                          list};
    if (validity != Validity::Now) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        arguments += {u"-crl_lastupdate"_s, openSslTime(now.addDays(-3)), u"-crl_nextupdate"_s,
                      openSslTime(now.addDays(-1))};
    }
    return openssl(arguments) ? list : QString();
}

CertificateFiles CertificateAuthority::issue(const CertificateRequest &request, const QByteArray &usage,
                                             bool selfSigned) {
    if (m_caFile.isEmpty())
        return {};
    const QString base = m_directory + u"/issued-"_s + QString::number(++m_issued);
    const QString key = base + u".key"_s;
    const QString csr = base + u".csr"_s;
    const QString extensions = base + u".ext"_s;
    const QString certificate = base + u".pem"_s;

    QByteArray extensionText = "basicConstraints = critical,CA:FALSE\nkeyUsage = critical,digitalSignature\n";
    if (request.usage != u"none"_s)
        extensionText +=
            "extendedKeyUsage = " + (request.usage.isEmpty() ? usage : request.usage.toUtf8()) + '\n';
    if (!request.subjectAltName.isEmpty())
        extensionText += "subjectAltName = " + request.subjectAltName.toUtf8() + '\n';

    const QStringList signer = selfSigned ? QStringList{u"-selfsign"_s, u"-keyfile"_s, key}
                                          : QStringList{u"-cert"_s, m_caFile, u"-keyfile"_s, m_caKey};
    const bool made = write(extensions, extensionText) &&
                      openssl(QStringList{u"req"_s, u"-new"_s, u"-newkey"_s} + request.key +
                              QStringList{u"-nodes"_s, u"-subj"_s, u"/CN="_s + request.commonName,
                                          u"-keyout"_s, key, u"-out"_s, csr}) &&
                      openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-md"_s, request.digest,
                                          u"-config"_s, m_directory + u"/authority.cnf"_s, u"-extfile"_s,
                                          extensions, u"-in"_s, csr, u"-out"_s, certificate} +
                              signer + validityArguments(request.validity));
    return made ? CertificateFiles{m_caFile, certificate, key} : CertificateFiles{};
}

} // namespace hullwatch::test
