// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tlsdiagnosis.h"

#include "core/base/errormessage.h"
#include "core/engine/certificatedescription.h"

#include <algorithm>

namespace hullwatch {

namespace {

constexpr const char *context = "ConnectionDoctor";
constexpr qint64 warnDays = 30;
constexpr qsizetype namesShown = 5;

DiagnosisStep step(ConnectionCheck check, CheckVerdict verdict, const char *found, const QStringList &args,
                   const Message &advice = {}) {
    return {check, verdict, {context, found, args}, advice};
}

DiagnosisStep notReached(ConnectionCheck check) {
    return {check, CheckVerdict::NotReached, {}, {}};
}

Message advice(const char *text, const QStringList &args = {}) {
    return {context, text, args};
}

QString day(Timestamp time) {
    return time.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString daysBetween(Timestamp from, Timestamp until) {
    return QString::number((until.milliseconds() - from.milliseconds()) / 86'400'000);
}

bool endsSoon(const std::optional<Timestamp> &end, Timestamp now) {
    return end && end->milliseconds() - now.milliseconds() < warnDays * 86'400'000;
}

QString namesOf(const TlsCertificate &certificate) {
    QString names = certificate.names.mid(0, namesShown).join(QStringLiteral(", "));
    if (certificate.names.size() > namesShown)
        names += QStringLiteral(", …");
    return names;
}

/// The steps of one handshake.
class TlsSteps {
public:
    TlsSteps(const HttpTarget &target, const Error &error, Timestamp now)
        : m_target(target), m_witness(*target.witness), m_error(error), m_now(now) {
        if (!m_witness.handshake.chain.empty())
            m_leaf = m_witness.handshake.chain.front();
    }

    [[nodiscard]] std::vector<DiagnosisStep> all() const {
        const bool sawCertificate = m_witness.verified || m_witness.refusal.code != ErrorCode::None;
        if (!sawCertificate)
            return {failed(ConnectionCheck::TlsVersion,
                           QT_TRANSLATE_NOOP("ConnectionDoctor", "No TLS handshake came about."), m_error),
                    notReached(ConnectionCheck::TlsChain), notReached(ConnectionCheck::TlsHostName),
                    notReached(ConnectionCheck::TlsExpiry), notReached(ConnectionCheck::ClientCertificate)};
        return {version(), chain(), hostName(), expiry(), client()};
    }

private:
    [[nodiscard]] DiagnosisStep failed(ConnectionCheck check, const char *found, const Error &error,
                                       const QStringList &args = {}) const {
        return step(check, CheckVerdict::Failed, found, args, errorMessage(error));
    }

    // The refusal where it is of this kind, else what was found when asked for this alone.
    [[nodiscard]] Error against(ConnectionCheck check, const Error &alone) const {
        return checkOf(m_witness.refusal.code) == check ? m_witness.refusal : alone;
    }
    [[nodiscard]] static ConnectionCheck checkOf(ErrorCode refusal) {
        switch (refusal) {
        case ErrorCode::TlsHostMismatch:
        case ErrorCode::TlsNoSubjectAltName:
            return ConnectionCheck::TlsHostName;
        case ErrorCode::TlsExpired:
        case ErrorCode::TlsNotYetValid:
            return ConnectionCheck::TlsExpiry;
        case ErrorCode::None:
            return ConnectionCheck::Address;
        default:
            return ConnectionCheck::TlsChain;
        }
    }

    [[nodiscard]] DiagnosisStep version() const {
        const TlsHandshake &handshake = m_witness.handshake;
        if (handshake.cipher.isEmpty())
            return step(ConnectionCheck::TlsVersion, CheckVerdict::Passed,
                        QT_TRANSLATE_NOOP("ConnectionDoctor", "%1."), {handshake.protocol});
        return step(ConnectionCheck::TlsVersion, CheckVerdict::Passed,
                    QT_TRANSLATE_NOOP("ConnectionDoctor", "%1 with %2."),
                    {handshake.protocol, handshake.cipher});
    }

    [[nodiscard]] DiagnosisStep chain() const {
        const Error error = against(ConnectionCheck::TlsChain, m_witness.chain);
        const QStringList signature{m_leaf.issuer, m_leaf.keyAlgorithm, QString::number(m_leaf.keyBits),
                                    m_leaf.signatureAlgorithm};
        const char *signedBy =
            QT_TRANSLATE_NOOP("ConnectionDoctor", "Signed by “%1”. Key: %2 of %3 bits, signature: %4.");
        if (error.code != ErrorCode::None)
            return failed(ConnectionCheck::TlsChain, signedBy, error, signature);
        if (m_target.credentials.caPem.isEmpty())
            return step(ConnectionCheck::TlsChain, CheckVerdict::Warned, signedBy, signature,
                        advice(QT_TRANSLATE_NOOP(
                            "ConnectionDoctor",
                            "Give the CA of the engine with --tlscacert: without it every CA that this "
                            "machine trusts can vouch for the host.")));
        if (m_target.credentials.crlPem.isEmpty())
            return step(ConnectionCheck::TlsChain, CheckVerdict::Passed, signedBy, signature);
        return step(ConnectionCheck::TlsChain, CheckVerdict::Passed,
                    QT_TRANSLATE_NOOP("ConnectionDoctor",
                                      "Signed by “%1”, not revoked. Key: %2 of %3 bits, signature: %4."),
                    signature);
    }

    [[nodiscard]] DiagnosisStep hostName() const {
        const Error error = against(ConnectionCheck::TlsHostName, m_witness.hostName);
        if (m_leaf.names.isEmpty())
            return failed(ConnectionCheck::TlsHostName,
                          QT_TRANSLATE_NOOP("ConnectionDoctor", "No subjectAltName, only “%1”."), error,
                          {m_leaf.subject});
        const char *madeOut = QT_TRANSLATE_NOOP("ConnectionDoctor", "Made out to %1.");
        if (error.code != ErrorCode::None)
            return failed(ConnectionCheck::TlsHostName, madeOut, error, {namesOf(m_leaf)});
        return step(ConnectionCheck::TlsHostName, CheckVerdict::Passed, madeOut, {namesOf(m_leaf)});
    }

    // The chain ends with the first of its certificates that does.
    [[nodiscard]] std::optional<Timestamp> firstEnd() const {
        std::optional<Timestamp> first;
        for (const TlsCertificate &certificate : m_witness.handshake.chain) {
            if (certificate.notAfter && (!first || *certificate.notAfter < *first))
                first = certificate.notAfter;
        }
        return first;
    }

    [[nodiscard]] DiagnosisStep expiry() const {
        const Error error = against(ConnectionCheck::TlsExpiry, m_witness.validity);
        const std::optional<Timestamp> end = firstEnd();
        if (error.code == ErrorCode::TlsNotYetValid && m_leaf.notBefore)
            return failed(ConnectionCheck::TlsExpiry,
                          QT_TRANSLATE_NOOP("ConnectionDoctor", "Valid only from %1 on."), error,
                          {day(*m_leaf.notBefore)});
        if (error.code != ErrorCode::None || !end)
            return failed(
                ConnectionCheck::TlsExpiry, QT_TRANSLATE_NOOP("ConnectionDoctor", "Was valid until %1."),
                error.code != ErrorCode::None ? error
                                              : Error{ErrorCode::TlsExpired, m_target.endpoint.place()},
                {end ? day(*end) : QStringLiteral("?")});
        const QStringList left{day(*end), daysBetween(m_now, *end)};
        const char *valid = QT_TRANSLATE_NOOP("ConnectionDoctor", "Valid until %1; days left: %2.");
        if (!endsSoon(end, m_now))
            return step(ConnectionCheck::TlsExpiry, CheckVerdict::Passed, valid, left);
        return step(
            ConnectionCheck::TlsExpiry, CheckVerdict::Warned, valid, left,
            advice(QT_TRANSLATE_NOOP("ConnectionDoctor", "Renew the certificate of the host before %1."),
                   {left.first()}));
    }

    [[nodiscard]] DiagnosisStep client() const {
        if (m_witness.refusal.code != ErrorCode::None)
            return notReached(ConnectionCheck::ClientCertificate);
        const bool given = !m_target.credentials.keyPem.isEmpty();
        const bool requested = m_witness.handshake.clientCertificateRequested.valueOr(false);
        // Some servers hang up without a word; and from TLS 1.3 on their last word may be lost, since we are
        // already sending.
        const bool hungUp = m_error.code == ErrorCode::ConnectionLost && requested;
        if (m_error.code == ErrorCode::TlsClientRejected || hungUp || !m_witness.completed) {
            const Error rejected{ErrorCode::TlsClientRejected, m_target.endpoint.place()};
            return failed(ConnectionCheck::ClientCertificate,
                          given
                              ? QT_TRANSLATE_NOOP("ConnectionDoctor", "The host refused ours.")
                              : QT_TRANSLATE_NOOP("ConnectionDoctor", "The host wants one; none was given."),
                          requested ? rejected : m_error);
        }
        if (!requested)
            return step(ConnectionCheck::ClientCertificate, CheckVerdict::Warned,
                        QT_TRANSLATE_NOOP("ConnectionDoctor", "The host asks for none."), {},
                        advice(QT_TRANSLATE_NOOP(
                            "ConnectionDoctor",
                            "Start dockerd with --tlsverify and --tlscacert: now everybody who reaches the "
                            "port controls the host.")));
        return given ? accepted() : optional();
    }

    [[nodiscard]] static DiagnosisStep optional() {
        return step(ConnectionCheck::ClientCertificate, CheckVerdict::Warned,
                    QT_TRANSLATE_NOOP("ConnectionDoctor", "The host asks for one, but lets us in without."),
                    {},
                    advice(QT_TRANSLATE_NOOP("ConnectionDoctor",
                                             "Make the host demand a client certificate: start dockerd with "
                                             "--tlsverify and --tlscacert.")));
    }

    [[nodiscard]] DiagnosisStep accepted() const {
        const auto own = firstCertificate(m_target.credentials.certificatePem);
        if (!own || !own->notAfter)
            return step(ConnectionCheck::ClientCertificate, CheckVerdict::Passed,
                        QT_TRANSLATE_NOOP("ConnectionDoctor", "Asked for and accepted."), {});
        const QStringList args{own->subject, day(*own->notAfter), daysBetween(m_now, *own->notAfter)};
        const char *found = QT_TRANSLATE_NOOP("ConnectionDoctor",
                                              "Asked for and accepted: “%1”, valid until %2; days left: %3.");
        if (!endsSoon(own->notAfter, m_now))
            return step(ConnectionCheck::ClientCertificate, CheckVerdict::Passed, found, args);
        return step(ConnectionCheck::ClientCertificate, CheckVerdict::Warned, found, args,
                    advice(QT_TRANSLATE_NOOP("ConnectionDoctor", "Renew your client certificate before %1."),
                           {args[1]}));
    }

    const HttpTarget &m_target;
    const TlsWitness &m_witness;
    const Error &m_error;
    Timestamp m_now;
    TlsCertificate m_leaf;
};

} // namespace

std::vector<DiagnosisStep> diagnoseTls(const HttpTarget &target, const Error &error, Timestamp now) {
    return TlsSteps(target, error, now).all();
}

} // namespace hullwatch
