// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

Evidence shown(const QString &path, QJsonValue value) {
    return fromCall(u"TLS handshake"_s, path, std::move(value));
}

QJsonValue dateOf(const std::optional<Timestamp> &time) {
    return time ? QJsonValue(time->toRfc3339()) : QJsonValue();
}

// Short keys of each kind as of 2026: RSA and DSA below 2048 bits, elliptic curves below 224.
bool isShort(const TlsCertificate &certificate) {
    const bool isCurve = certificate.keyAlgorithm.startsWith(u"EC"_s, Qt::CaseInsensitive) ||
                         certificate.keyAlgorithm.startsWith(u"ED"_s, Qt::CaseInsensitive) ||
                         certificate.keyAlgorithm.startsWith(u"X"_s, Qt::CaseInsensitive);
    return certificate.keyBits < (isCurve ? 224 : 2048);
}

bool hasBrokenSignature(const TlsCertificate &certificate) {
    // A root is trusted because it is there, not because of what it signed about itself.
    const bool isRoot = certificate.subject == certificate.issuer;
    const QString algorithm = certificate.signatureAlgorithm.toLower();
    return !isRoot && (algorithm.contains(u"sha1"_s) || algorithm.contains(u"md5"_s));
}

void adviseRenewal(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"tlsverify\": true,\n  \"tlscacert\": \"/etc/docker/ca.pem\",\n"
                                 u"  \"tlscert\": \"/etc/docker/server-cert.pem\",\n"
                                 u"  \"tlskey\": \"/etc/docker/server-key.pem\"\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Issue a new server certificate with a current tool, name the host in subjectAltName, and "
                   "restart the daemon."));
}

Outcome failed(Message reason, Evidence evidence) {
    Outcome result = fail(Severity::High, std::move(reason), {std::move(evidence)});
    adviseRenewal(result);
    return result;
}

std::optional<Outcome> judgeProtocol(const TlsHandshake &tls) {
    if (tls.protocol != u"TLSv1.2"_s && tls.protocol != u"TLSv1.3"_s && !tls.protocol.isEmpty())
        return failed(
            say(QT_TRANSLATE_NOOP("Control", "The engine speaks %1, which is broken."), {tls.protocol}),
            shown(u"protocol"_s, tls.protocol));
    return std::nullopt;
}

std::optional<Outcome> judgeCertificate(const TlsCertificate &certificate, const QString &path,
                                        Timestamp now) {
    if (certificate.notAfter && *certificate.notAfter <= now)
        return failed(
            say(QT_TRANSLATE_NOOP("Control", "The certificate of %1 has expired."), {certificate.subject}),
            shown(path + u".notAfter"_s, dateOf(certificate.notAfter)));
    if (certificate.notBefore && *certificate.notBefore > now)
        return failed(say(QT_TRANSLATE_NOOP("Control", "The certificate of %1 is not valid yet."),
                          {certificate.subject}),
                      shown(path + u".notBefore"_s, dateOf(certificate.notBefore)));
    if (certificate.keyBits > 0 && isShort(certificate))
        return failed(say(QT_TRANSLATE_NOOP("Control", "The key of %1 has %2 bits only."),
                          {certificate.subject, QString::number(certificate.keyBits)}),
                      shown(path + u".keyBits"_s, certificate.keyBits));
    if (hasBrokenSignature(certificate))
        return failed(
            say(QT_TRANSLATE_NOOP("Control", "The certificate of %1 is signed with %2, which can be "
                                             "forged."),
                {certificate.subject, certificate.signatureAlgorithm}),
            shown(path + u".signatureAlgorithm"_s, certificate.signatureAlgorithm));
    return std::nullopt;
}

// What the handshake did not show, of what decides.
std::optional<Outcome> judgeGaps(const TlsHandshake &tls) {
    const TlsCertificate &leaf = tls.chain.front();
    const QString missing = tls.protocol.isEmpty()              ? u"protocol"_s
                            : !leaf.notAfter                    ? u"chain[0].notAfter"_s
                            : leaf.keyBits <= 0                 ? u"chain[0].keyBits"_s
                            : leaf.signatureAlgorithm.isEmpty() ? u"chain[0].signatureAlgorithm"_s
                                                                : QString();
    if (missing.isEmpty())
        return std::nullopt;
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: the handshake did not show %1."), {missing}),
        {shown(missing, QJsonValue())});
}

} // namespace

Outcome judgeTlsEndpoint(const Snapshot &snapshot, const AuditContext &context) {
    const Connection &connection = snapshot.connection;
    const Evidence endpoint = fromCall(u"endpoint"_s, u"url"_s, connection.endpoint);
    if (connection.transport != TransportKind::Tls)
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The engine is not reached over TLS.")),
                             {endpoint});
    if (!connection.tls || connection.tls->chain.empty())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the handshake with the engine was not "
                                                        "observed.")),
                       {endpoint});
    const TlsHandshake &tls = *connection.tls;
    if (auto outcome = judgeProtocol(tls))
        return *std::move(outcome);
    for (size_t i = 0; i < tls.chain.size(); ++i) {
        if (auto outcome = judgeCertificate(tls.chain[i], u"chain[%1]"_s.arg(i), context.now))
            return *std::move(outcome);
    }
    const TlsCertificate &leaf = tls.chain.front();
    const qint64 days = leaf.notAfter ? context.daysUntil(*leaf.notAfter) : 0;
    if (leaf.notAfter && days < context.policy.certificateWarnDays) {
        Outcome result = warn(Severity::High,
                              say(QT_TRANSLATE_NOOP("Control", "The engine's certificate expires on %1."),
                                  {leaf.notAfter->toRfc3339().left(10)}),
                              {shown(u"chain[0].notAfter"_s, dateOf(leaf.notAfter))});
        adviseRenewal(result);
        return result;
    }
    const Field<bool> &asked = tls.clientCertificateRequested;
    if (asked && !*asked) {
        Outcome result = warn(Severity::High,
                              say(QT_TRANSLATE_NOOP("Control", "The engine asked for no client certificate: "
                                                               "whoever reaches it may command it.")),
                              {shown(u"clientCertificateRequested"_s, false)});
        adviseRenewal(result);
        return result;
    }
    if (auto outcome = judgeGaps(tls))
        return *std::move(outcome);
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "%1 with a verified certificate that is valid until "
                                              "%2."),
                 {tls.protocol, leaf.notAfter->toRfc3339().left(10)}),
             {shown(u"protocol"_s, tls.protocol), shown(u"chain[0].notAfter"_s, dateOf(leaf.notAfter)),
              shown(u"clientCertificateRequested"_s, jsonOf(asked))});
    if (!asked)
        result.confidence = Confidence::Medium;
    return result;
}

} // namespace hullwatch::controls
