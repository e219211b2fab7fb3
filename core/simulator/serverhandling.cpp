// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/server_p.h"

#include <QPointer>
#include <QTimer>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeptRefusals = 100;

/// Whether the answer itself differs, not only when it comes.
bool changesAnswer(const Fault &fault) {
    return fault.status > 0 || fault.body || !fault.contentType.isEmpty() || fault.truncateAfter >= 0 ||
           fault.fillerBytes > 0;
}

} // namespace

Server::Private::Private(const FleetOptions &fleetOptions, int hostIndex)
    : options(fleetOptions)
    , host(makeHost(fleetOptions, hostIndex))
    , streams(host, counters, fleetOptions.statsPeriodMs, this)
    , player(host, fleetOptions.scenario, fleetOptions.scenarioSpeed, this)
    , local(this)
    , tcp(this)
    , tls(this) {
    host.onEvent([this](const Event &event) { streams.publish(event); });
    local.setSocketOptions(QLocalServer::UserAccessOption);
    local.setListenBacklogSize(512);
    tcp.setListenBacklogSize(512);
    tls.setListenBacklogSize(512);
    local.setMaxPendingConnections(512);
    connect(&local, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = local.nextPendingConnection()) {
            ++counters.accepts;
            take(socket);
        }
    });
    connect(&tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = tcp.nextPendingConnection()) {
            ++counters.accepts;
            take(socket);
        }
    });
    connect(&tls, &QSslServer::startedEncryptionHandshake, this, [this] { ++counters.accepts; });
    connect(&tls, &QSslServer::errorOccurred, this, [this] { ++counters.tlsFailures; });
    connect(&tls, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = tls.nextPendingConnection()) {
            ++counters.handshakes;
            take(socket);
        }
    });
}

Server::Private::~Private() {
    // Left to QObject they would outlive the counters they write to.
    qDeleteAll(findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly));
}

void Server::Private::take(QIODevice *socket) {
    new Connection(
        socket, counters,
        [this](Connection *connection, const Request &request) { handle(connection, request); }, this);
}

void Server::Private::handle(Connection *connection, const Request &request) {
    if (request.method != "GET" && request.method != "HEAD") {
        ++counters.refused;
        if (refused.size() < KeptRefusals)
            refused.append(QString::fromLatin1(request.method + ' ' + request.target));
        Response response = errorResponse(405, u"this server is read-only: only GET and HEAD are served"_s);
        response.headers = engineHeaders(host.spec(), host.spec().version.api) +
                           QList<QPair<QByteArray, QByteArray>>{{"Allow", "GET, HEAD"}};
        connection->respond(response);
        return;
    }
    ++(request.method == "GET" ? counters.gets : counters.heads);
    const std::optional<Fault> fault = nextFault(request.path);
    if (!fault || fault->delayMs <= 0) {
        answer(connection, request, fault);
        return;
    }
    QTimer::singleShot(fault->delayMs, connection,
                       [this, connection, request, fault] { answer(connection, request, fault); });
}

void Server::Private::answer(Connection *connection, const Request &request,
                             const std::optional<Fault> &fault) {
    const bool old = fault && !fault->apiVersion.isEmpty();
    Answer made = route(host, request, old ? fault->apiVersion : host.spec().version.api);
    ++counters.routes[static_cast<std::size_t>(made.route)];
    if (fault && fault->stall)
        return;
    if (fault && fault->reset) {
        connection->reset();
        return;
    }
    deliver(connection, std::move(made), fault);
}

void Server::Private::deliver(Connection *connection, Answer made, const std::optional<Fault> &fault) {
    const bool forged = fault && changesAnswer(*fault);
    const Container *container = made.containerId.isEmpty() ? nullptr : host.find(made.containerId);
    const bool isStats =
        made.delivery != Delivery::Whole && made.route == Route::Stats && container != nullptr;
    if (fault && fault->withoutEngineHeaders)
        made.response.headers.clear();
    if (isStats && (forged || made.delivery == Delivery::StatsOnce)) {
        const QString &api = host.spec().version.api;
        const bool named = compareApiVersions(api, u"1.44") < 0 || compareApiVersions(api, u"1.52") >= 0;
        made.response.body = host.sample(*container, wallClockNs(), 0, named);
        ++counters.statsSamples;
    }
    if (forged) {
        connection->respond(applied(*fault, made.response));
    } else if (made.delivery == Delivery::Whole) {
        connection->respond(made.response);
    } else if (made.delivery == Delivery::StatsOnce) {
        if (options.oneShotDelayMs <= 0) {
            connection->respond(made.response);
            return;
        }
        QTimer::singleShot(options.oneShotDelayMs, connection,
                           [connection, response = made.response] { connection->respond(response); });
    } else if (made.delivery == Delivery::StatsLater) {
        const qint64 previous = wallClockNs();
        QTimer::singleShot(options.statsPeriodMs, connection, [this, connection, made, previous]() mutable {
            if (const Container *later = host.find(made.containerId))
                made.response.body = host.sample(*later, wallClockNs(), previous, true);
            ++counters.statsSamples;
            connection->respond(made.response);
        });
    } else {
        streams.begin(connection, made);
    }
}

std::optional<Fault> Server::Private::nextFault(const QString &path) {
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) {
        if (fault->times == 0 || !fault->path.match(path).hasMatch())
            continue;
        if (fault->times > 0)
            --fault->times;
        return *fault;
    }
    return std::nullopt;
}

void Server::Private::dropConnections() {
    const auto connections = findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->reset();
}

} // namespace hullwatch::simulator
