// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/endpoint.h"
#include "core/engine/requestlog.h"
#include "core/engine/sshlanes.h"
#include "core/engine/tlscredentials.h"
#include "core/engine/tlspolicy.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace hullwatch {

struct HttpTransfer;

/// A server and the credentials for it; shared by all requests to it.
struct HttpTarget {
    Endpoint endpoint;
    TlsCredentials credentials;
    TlsWitnessPtr witness; ///< of the newest TLS connection; null where nobody asks why one was refused
};
using HttpTargetPtr = std::shared_ptr<const HttpTarget>;

/// One request with its bounds. Zero durations mean no such bound.
struct HttpRequest {
    QByteArray method = "GET"; ///< GET or HEAD; whatever else is refused before a connection is made
    QByteArray path;           ///< with leading slash and query, percent-encoded
    qint64 maxBytes = 8 * 1024 * 1024;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds totalTimeout{30'000};
};

struct HttpResponse {
    int status = 0;
    QByteArray apiVersion;                   ///< header Api-Version
    QByteArray server;                       ///< header Server
    QByteArray date;                         ///< header Date
    std::shared_ptr<const TlsHandshake> tls; ///< of the connection it came over; null without TLS
    QByteArray body;                         ///< empty for streams
};

/// Sends GET and HEAD over libcurl: unix sockets, TLS by the rules of `applyTlsPolicy` with the given CA only
/// (the system's without one), plain TCP, or an ssh process per connection. Every TLS connection verifies the
/// host anew, before a byte of a request is sent. Connections are kept alive and reused; over ssh, requests
/// wait for one of the few that a host gets, and their time runs only from then on. As many idle connections
/// are kept as were lately needed at once; the others are closed one by one. Everything received is bounded;
/// compressed answers are refused, redirects and proxies ignored. What is sent is written to the RequestLog
/// that the environment variable HULLWATCH_REQUEST_LOG names. Lives in one thread with an event loop;
/// callbacks come in that thread, never from within `send`.
class HttpClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<HttpResponse>)>;
    using Chunk = std::function<void(QByteArrayView)>;
    using RequestId = quint64;

    explicit HttpClient(QObject *parent = nullptr);
    /// Ends all transfers without calling back.
    ~HttpClient() override;

    /// `done` gets the answer whatever its status, or why there is none. With `chunk` the body of a 200
    /// answer is handed over as it arrives and is not bounded in total; `chunk` must not call `send` or
    /// `cancel`.
    RequestId send(const HttpTargetPtr &target, const HttpRequest &request, Done done, Chunk chunk = {});
    /// No callback comes any more. Unknown ids are ignored.
    void cancel(RequestId id);

    /// So long is "lately"; ten seconds unless set.
    void setLately(std::chrono::milliseconds span) { m_lately = span; }

    /// Requests sent since the start, refused ones not counted.
    [[nodiscard]] quint64 requestCount() const { return m_lastId - m_refused; }
    /// New connections since the start.
    [[nodiscard]] quint64 connectionCount() const { return m_connections; }

private:
    struct Watch;

    static int onSocket(void *easy, int socket, int what, void *self, void *watch);
    static int onTimer(void *multi, long timeoutMilliseconds, void *self);
    void drive(int socket, int events);
    void collect();
    void finish(HttpTransfer &transfer, int code);
    void conclude(RequestId id);
    void begin(HttpTransfer &transfer);
    void beginWaiting(const QString &host);
    void release(HttpTransfer &transfer);
    void *takeHandle();
    void keepConnectionsNeeded();

    void *m_multi;
    QTimer m_timer{this};
    SshLanes m_lanes{this};
    RequestLog m_log{qEnvironmentVariable("HULLWATCH_REQUEST_LOG")};
    QHash<int, Watch *> m_watches; ///< by socket
    QHash<RequestId, HttpTransfer *> m_transfers;
    QHash<QString, QList<RequestId>> m_waiting; ///< for a lane, by the host's address
    QList<void *> m_idleHandles;
    std::chrono::milliseconds m_lately{10'000};
    QElapsedTimer m_sincePeak;
    qsizetype m_peak = 0;         ///< of requests under way, since `m_sincePeak`
    qsizetype m_previousPeak = 0; ///< in the span before
    RequestId m_lastId = 0;
    quint64 m_refused = 0;
    quint64 m_connections = 0;
};

} // namespace hullwatch
