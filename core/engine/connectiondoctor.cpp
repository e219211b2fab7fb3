// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondoctor.h"

#include "core/base/errormessage.h"
#include "core/engine/tlsdiagnosis.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>

#include <cstdlib>

namespace hullwatch {

namespace {

constexpr const char *context = "ConnectionDoctor";
constexpr std::chrono::seconds tolerableSkew{5};
constexpr qsizetype addressesShown = 4;

Message words(const char *text, const QStringList &args = {}) {
    return {context, text, args};
}

ErrorCode codeOf(QAbstractSocket::SocketError error) {
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return ErrorCode::NameNotResolved;
    case QAbstractSocket::NetworkError:
        return ErrorCode::HostUnreachable;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorCode::ConnectTimeout;
    default:
        return ErrorCode::ConnectionRefused;
    }
}

ErrorCode codeOf(QLocalSocket::LocalSocketError error) {
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return ErrorCode::SocketMissing;
    case QLocalSocket::SocketAccessError:
        return ErrorCode::SocketPermission;
    default:
        return ErrorCode::ConnectionRefused;
    }
}

bool isAboutRights(ErrorCode code) {
    return code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden;
}

Message describeAddress(const Endpoint &endpoint, const TlsCredentials &credentials) {
    const QStringList place{endpoint.place()};
    switch (endpoint.transport) {
    case TransportKind::Unix:
        return words(QT_TRANSLATE_NOOP("ConnectionDoctor", "The socket %1."), place);
    case TransportKind::Plain:
        return words(QT_TRANSLATE_NOOP("ConnectionDoctor", "TCP to %1, without TLS."), place);
    case TransportKind::Ssh:
        return words(QT_TRANSLATE_NOOP("ConnectionDoctor", "ssh to %1."), place);
    case TransportKind::Tls:
        break;
    }
    return credentials.keyPem.isEmpty()
               ? words(QT_TRANSLATE_NOOP("ConnectionDoctor", "TLS to %1, without a client certificate."),
                       place)
               : words(QT_TRANSLATE_NOOP("ConnectionDoctor",
                                         "TLS to %1; client certificate and key can be used."),
                       place);
}

} // namespace

ConnectionDoctor::ConnectionDoctor(Endpoint endpoint, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint)) {
    m_diagnosis.host = m_endpoint.id;
    m_diagnosis.label = m_endpoint.label;
    m_diagnosis.endpoint = m_endpoint.url;
    for (int check = 0; check <= static_cast<int>(ConnectionCheck::ClockSkew); ++check)
        m_diagnosis.steps.push_back({static_cast<ConnectionCheck>(check), CheckVerdict::NotReached, {}, {}});
    m_patience.setSingleShot(true);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionDoctor::onPatienceEnds);
    connect(&m_tcp, &QTcpSocket::connected, this, &ConnectionDoctor::onReached);
    connect(&m_tcp, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_current != ConnectionCheck::Reach)
            return;
        recordFailure(ConnectionCheck::Reach, QT_TRANSLATE_NOOP("ConnectionDoctor", "No TCP connection."),
                      {codeOf(error), m_endpoint.place()});
        conclude();
    });
    connect(&m_local, &QLocalSocket::connected, this, &ConnectionDoctor::onReached);
    connect(&m_local, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (m_current != ConnectionCheck::Reach)
            return;
        recordFailure(ConnectionCheck::Reach,
                      QT_TRANSLATE_NOOP("ConnectionDoctor", "The socket cannot be opened."),
                      {codeOf(error), m_endpoint.place()});
        conclude();
    });
}

ConnectionDoctor::~ConnectionDoctor() = default;

void ConnectionDoctor::start(std::chrono::milliseconds within) {
    m_diagnosis.takenAt = Timestamp::now();
    m_patience.start(within);
    // The answer comes as a signal, never from within the call.
    QTimer::singleShot(0, this, &ConnectionDoctor::checkAddress);
}

void ConnectionDoctor::checkAddress() {
    m_target = std::make_shared<HttpTarget>();
    m_target->endpoint = m_endpoint;
    if (m_endpoint.transport == TransportKind::Tls) {
        auto credentials = loadTlsCredentials(m_endpoint.tls, m_endpoint.passphrase);
        if (!credentials) {
            recordFailure(ConnectionCheck::Address,
                          QT_TRANSLATE_NOOP("ConnectionDoctor", "A file for TLS cannot be used."),
                          credentials.error());
            conclude();
            return;
        }
        m_target->credentials = std::move(*credentials);
        m_target->witness = std::make_shared<TlsWitness>();
    }
    record(ConnectionCheck::Address, CheckVerdict::Passed,
           describeAddress(m_endpoint, m_target->credentials));
    if (m_endpoint.transport == TransportKind::Unix) {
        record(ConnectionCheck::NameResolution, CheckVerdict::NotApplicable, {});
        connectUnix();
    } else if (m_endpoint.transport == TransportKind::Ssh) {
        record(ConnectionCheck::NameResolution, CheckVerdict::NotApplicable,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "ssh looks it up by its own configuration.")));
        negotiate();
    } else {
        lookUpName();
    }
}

void ConnectionDoctor::lookUpName() {
    if (!QHostAddress(m_endpoint.hostName).isNull()) {
        record(ConnectionCheck::NameResolution, CheckVerdict::NotApplicable,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "An address needs no look-up.")));
        connectTcp();
        return;
    }
    m_current = ConnectionCheck::NameResolution;
    QHostInfo::lookupHost(m_endpoint.hostName, this, [this](const QHostInfo &info) {
        if (m_concluded)
            return;
        QStringList addresses;
        for (const QHostAddress &address : info.addresses().mid(0, addressesShown))
            addresses += address.toString();
        if (addresses.isEmpty()) {
            recordFailure(ConnectionCheck::NameResolution,
                          QT_TRANSLATE_NOOP("ConnectionDoctor", "The name was not found."),
                          {ErrorCode::NameNotResolved, m_endpoint.place()});
            conclude();
            return;
        }
        record(ConnectionCheck::NameResolution, CheckVerdict::Passed,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "%1 is %2."),
                     {m_endpoint.hostName, addresses.join(QStringLiteral(", "))}));
        connectTcp();
    });
}

void ConnectionDoctor::connectTcp() {
    m_current = ConnectionCheck::Reach;
    m_stepTime.start();
    m_tcp.connectToHost(m_endpoint.hostName, static_cast<quint16>(m_endpoint.port));
}

void ConnectionDoctor::connectUnix() {
    m_current = ConnectionCheck::Reach;
    m_stepTime.start();
    m_local.connectToServer(m_endpoint.socketPath);
}

void ConnectionDoctor::onReached() {
    if (m_concluded)
        return;
    const QString milliseconds = QString::number(m_stepTime.elapsed());
    if (m_endpoint.transport == TransportKind::Unix)
        record(ConnectionCheck::Reach, CheckVerdict::Passed,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "The socket opens.")));
    else
        record(ConnectionCheck::Reach, CheckVerdict::Passed,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "Connected to %1, port %2, in %3 ms."),
                     {m_tcp.peerAddress().toString(), QString::number(m_endpoint.port), milliseconds}));
    m_current = ConnectionCheck::TlsVersion;
    m_tcp.abort();
    m_local.abort();
    negotiate();
}

void ConnectionDoctor::recordUnencrypted() {
    for (const ConnectionCheck check :
         {ConnectionCheck::TlsVersion, ConnectionCheck::TlsChain, ConnectionCheck::TlsHostName,
          ConnectionCheck::TlsExpiry, ConnectionCheck::ClientCertificate})
        record(check, CheckVerdict::NotApplicable, {});
    if (m_endpoint.transport == TransportKind::Plain)
        record(ConnectionCheck::TlsVersion, CheckVerdict::Warned,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "The connection is not encrypted.")),
               words(QT_TRANSLATE_NOOP("ConnectionDoctor",
                                       "Set up TLS with client certificates, or use an ssh:// address: now "
                                       "everybody who reaches the port controls the host.")));
}

void ConnectionDoctor::negotiate() {
    m_current = m_endpoint.transport == TransportKind::Ssh   ? ConnectionCheck::Reach
                : m_endpoint.transport == TransportKind::Tls ? ConnectionCheck::TlsVersion
                                                             : ConnectionCheck::ApiVersion;
    m_client = std::make_unique<EngineClient>(m_http, m_target);
    m_client->negotiate(
        [this](const Result<QString> &version) { onNegotiated(version ? Error{} : version.error()); });
}

void ConnectionDoctor::onNegotiated(const Error &error) {
    if (m_concluded)
        return;
    if (m_endpoint.transport == TransportKind::Ssh) {
        if (stepOf(error.code) == ConnectionStep::Reach) {
            recordFailure(ConnectionCheck::Reach, QT_TRANSLATE_NOOP("ConnectionDoctor", "No login by ssh."),
                          error);
            conclude();
            return;
        }
        record(ConnectionCheck::Reach, CheckVerdict::Passed,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "ssh logged in.")));
    }
    if (m_endpoint.transport == TransportKind::Tls) {
        for (const DiagnosisStep &step : diagnoseTls(*m_target, error, Timestamp::now()))
            record(step.check, step.verdict, step.found, step.advice);
    } else {
        recordUnencrypted();
        if (error.code == ErrorCode::PlaintextToTls)
            recordFailure(ConnectionCheck::TlsVersion,
                          QT_TRANSLATE_NOOP("ConnectionDoctor", "The host speaks TLS, we do not."), error);
    }
    m_current = ConnectionCheck::ApiVersion;
    if (error.code == ErrorCode::None) {
        record(ConnectionCheck::ApiVersion, CheckVerdict::Passed,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "%1, API %2."),
                     {m_client->server(), m_client->apiVersion()}));
        checkRights();
        return;
    }
    if (isAboutRights(error.code))
        recordFailure(ConnectionCheck::Authorization,
                      QT_TRANSLATE_NOOP("ConnectionDoctor", "Not even GET /_ping is allowed."), error);
    else if (m_diagnosis.isHealthy())
        recordFailure(ConnectionCheck::ApiVersion,
                      QT_TRANSLATE_NOOP("ConnectionDoctor", "No engine answers GET /_ping."), error);
    conclude();
}

void ConnectionDoctor::checkRights() {
    m_current = ConnectionCheck::Authorization;
    m_client->containerList([this](const Result<DecodedList<ContainerRow>> &list) {
        if (!list)
            onRights(list.error(), 0);
        else
            inspectFirst(*list);
    });
}

void ConnectionDoctor::inspectFirst(const DecodedList<ContainerRow> &list) {
    const auto count = static_cast<qsizetype>(list.rows.size());
    const auto readDaemon = [this, count] {
        m_client->daemon([this, count](const Result<Daemon> &daemon) {
            onRights(daemon ? Error{} : daemon.error(), count);
        });
    };
    if (list.rows.empty()) {
        readDaemon();
        return;
    }
    m_client->container(list.rows.front().id, [this, count, readDaemon](const Result<Container> &container) {
        // It may have been removed since it was listed.
        if (container || container.error().code == ErrorCode::NotFound)
            readDaemon();
        else
            onRights(container.error(), count);
    });
}

void ConnectionDoctor::onRights(const Error &error, qsizetype containers) {
    if (m_concluded)
        return;
    if (error.code == ErrorCode::None)
        record(ConnectionCheck::Authorization, CheckVerdict::Passed,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "Lists and inspects are allowed; containers: %1."),
                     {QString::number(containers)}));
    else
        recordFailure(ConnectionCheck::Authorization,
                      QT_TRANSLATE_NOOP("ConnectionDoctor", "Containers cannot be listed and inspected."),
                      error);
    checkEvents();
}

void ConnectionDoctor::checkEvents() {
    m_current = ConnectionCheck::EventStream;
    m_client->probeEvents([this](const Result<bool> &allowed) {
        if (m_concluded)
            return;
        if (allowed)
            record(ConnectionCheck::EventStream, CheckVerdict::Passed,
                   words(QT_TRANSLATE_NOOP("ConnectionDoctor", "GET /events opens.")));
        else
            recordFailure(ConnectionCheck::EventStream,
                          QT_TRANSLATE_NOOP("ConnectionDoctor", "GET /events does not open."),
                          allowed.error());
        checkClock();
    });
}

void ConnectionDoctor::checkClock() {
    const auto skew = m_client->clockSkew();
    if (!skew) {
        record(ConnectionCheck::ClockSkew, CheckVerdict::NotApplicable,
               words(QT_TRANSLATE_NOOP("ConnectionDoctor", "The host does not tell its time.")));
    } else {
        const QStringList seconds{QString::number(std::abs(skew->count()))};
        const bool bad = std::abs(skew->count()) > tolerableSkew.count();
        record(ConnectionCheck::ClockSkew, bad ? CheckVerdict::Warned : CheckVerdict::Passed,
               skew->count() < 0
                   ? words(QT_TRANSLATE_NOOP("ConnectionDoctor", "%1 s behind ours."), seconds)
                   : words(QT_TRANSLATE_NOOP("ConnectionDoctor", "%1 s ahead of ours."), seconds),
               bad ? words(QT_TRANSLATE_NOOP("ConnectionDoctor",
                                             "Let NTP set the clocks of both machines: times of events and "
                                             "logs are off by that much."))
                   : Message{});
    }
    conclude();
}

void ConnectionDoctor::record(ConnectionCheck check, CheckVerdict verdict, const Message &found,
                              const Message &advice) {
    m_diagnosis.steps[static_cast<size_t>(check)] = {check, verdict, found, advice};
}

void ConnectionDoctor::recordFailure(ConnectionCheck check, const char *found, const Error &error) {
    record(check, CheckVerdict::Failed, words(found), errorMessage(error));
}

void ConnectionDoctor::onPatienceEnds() {
    recordFailure(m_current, QT_TRANSLATE_NOOP("ConnectionDoctor", "Nothing came in time."),
                  {ErrorCode::Timeout, m_endpoint.place()});
    conclude();
}

void ConnectionDoctor::conclude() {
    if (std::exchange(m_concluded, true))
        return;
    m_patience.stop();
    m_current = ConnectionCheck::Address;
    m_tcp.abort();
    m_local.abort();
    // This may run within a callback of the client's, so that it must outlive the call.
    if (m_client)
        m_client->abandon();
    Q_EMIT finished(m_diagnosis);
}

} // namespace hullwatch
