// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace hullwatch::test {

/// Absolute paths of PEM files. `ca` is the authority that signed `cert`; `key` belongs to `cert` and has
/// mode 0600. All empty when making them failed.
struct CertificateFiles {
    QString ca;
    QString cert;
    QString key;
};

enum class Validity { Now, Expired, NotYetValid };

struct CertificateRequest {
    QString commonName = QStringLiteral("localhost");
    /// OpenSSL's spelling; left out of the certificate when empty. "DNS:wrong.example" makes a wrong-host
    /// certificate.
    QString subjectAltName = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    Validity validity = Validity::Now;
    QStringList key = {QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:prime256v1")}; ///< what `openssl req -newkey` takes
    QString digest = QStringLiteral("sha256");                          ///< of the signature
    QString usage = {}; ///< extendedKeyUsage instead of the usual one; "none": without
};

/// A certificate authority made by the `openssl` program (P-256 keys, valid for ten days around now). Two
/// objects are two unrelated authorities. The files live as long as the object, or as long as the directory
/// that was given.
class CertificateAuthority {
public:
    /// Works in `directory`, which must exist, or in a temporary one of its own when that is empty.
    explicit CertificateAuthority(const QString &directory = {});
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    /// The PEM file of the authority's own certificate; empty when it could not be made.
    [[nodiscard]] QString caFile() const;
    /// A certificate for serverAuth only.
    [[nodiscard]] CertificateFiles server(const CertificateRequest &request = {});
    /// A certificate for clientAuth only, without alternative names unless they are asked for.
    [[nodiscard]] CertificateFiles client(const CertificateRequest &request = {
                                              QStringLiteral("client"), {}, Validity::Now});
    /// A server certificate signed by its own key; `ca` still names this authority, which did not sign it.
    [[nodiscard]] CertificateFiles selfSignedServer(const CertificateRequest &request = {});
    /// An authority below this one; its certificates verify only where they come with its caFile().
    [[nodiscard]] std::unique_ptr<CertificateAuthority> intermediate();
    /// Puts a certificate of this authority's on its revocation list.
    void revoke(const CertificateFiles &files);
    /// The revocation list as it stands, in PEM; its next update lies ahead for Now, else behind us.
    [[nodiscard]] QString revocationList(Validity validity = Validity::Now);
    /// What openssl said when something failed; empty as long as all went well.
    [[nodiscard]] QString error() const;

private:
    bool openssl(const QStringList &arguments);
    bool write(const QString &path, const QByteArray &content);
    bool makeAuthority();
    CertificateFiles issue(const CertificateRequest &request, const QByteArray &usage, bool selfSigned);

    bool prepareDirectory();

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_directory;
    QString m_caFile;
    QString m_caKey;
    QString m_error;
    int m_issued = 0;
};

} // namespace hullwatch::test
