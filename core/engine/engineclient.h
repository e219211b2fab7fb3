// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/decode.h"
#include "core/engine/httpclient.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace hullwatch {

/// Oldest and newest Engine API that the decoders know: Engine 19.03 to 29.10. With a newer engine the newest
/// one is spoken.
inline constexpr int minApiMinor = 40;
inline constexpr int maxApiMinor = 56;

/// The Engine API of one host: one method per path, decoded. Every answer is bounded and every failure is an
/// Error with what to do. Same thread and callback rules as HttpClient; callbacks stop when the client is
/// destroyed.
class EngineClient {
public:
    template <class T>
    using Then = std::function<void(Result<T>)>;
    /// An answer that goes on until it is stopped or breaks off; never 0.
    using Stream = HttpClient::RequestId;

    EngineClient(HttpClient &http, HttpTargetPtr target);
    ~EngineClient();
    EngineClient(const EngineClient &) = delete;
    EngineClient &operator=(const EngineClient &) = delete;

    /// Ends everything under way; none of its callbacks comes any more.
    void abandon();

    /// GET /_ping; agrees on the highest version both sides speak. Must succeed before anything else is
    /// asked. NotDocker without an Api-Version header, ApiTooOld below 1.40.
    void negotiate(Then<QString> apiVersion);
    /// GET /_ping: a sign of life.
    void ping(Then<bool> then);
    /// GET /version and /info in one record.
    void daemon(Then<Daemon> then);
    void containerList(Then<DecodedList<ContainerRow>> then);
    void container(const ContainerId &id, Then<Container> then);
    void images(Then<std::vector<Image>> then);
    void image(const QString &id, Then<ImageDetails> then);
    void imageHistory(const QString &id, Then<ImageHistory> then);
    void networks(Then<std::vector<Network>> then);
    void volumes(Then<std::vector<Volume>> then);
    void plugins(Then<std::vector<EnginePlugin>> then);
    /// GET /swarm, /nodes, /services and /secrets: answered by managers only.
    void swarm(Then<SwarmCluster> then);
    void nodes(Then<std::vector<SwarmNode>> then);
    void services(Then<std::vector<SwarmService>> then);
    void secretCount(Then<qint64> then);
    /// GET /containers/{id}/top with ids of parents, accounts and states where the engine's ps knows them. It
    /// makes an event "top" of its own.
    void processes(const ContainerId &id, Then<ProcessList> then);
    void changes(const ContainerId &id, Then<ChangeSet> then);
    /// One reading without waiting for a second one (one-shot=true).
    void stats(const ContainerId &id, Then<RawStats> then);
    /// One reading after the other, as the engine takes them: once a second, or less often where it has many
    /// to take. None that comes less than half a second after the one before is decoded. `each` must not
    /// call into this client. `ended` comes once, with the reason, unless `stop` came before.
    Stream followStats(const ContainerId &id, std::function<void(RawStats)> each,
                       std::function<void(Error)> ended);
    /// No callback of the stream comes any more. Ended ones are ignored.
    void stop(Stream stream);
    /// GET /events of containers, networks and volumes from now on. `each` must not call into this client.
    /// `ended` comes once, with the reason; a stream that ends in order is ConnectionLost.
    void events(std::function<void(EngineEvent)> each, std::function<void(Error)> ended);

    /// GET /events of a span that is over, which the engine ends by itself: whether events are allowed.
    void probeEvents(Then<bool> then);

    /// "Docker/20.10.24 (linux)"; known after `negotiate`.
    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QString apiVersion() const { return m_apiVersion; }
    /// Of the connection of the newest answer; null without TLS.
    [[nodiscard]] const std::shared_ptr<const TlsHandshake> &handshake() const { return m_handshake; }
    /// The engine's clock minus ours, to about a second, as `negotiate` found it; nothing where it told no
    /// time.
    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const { return m_clockSkew; }

private:
    using Body = std::function<void(Result<QByteArray>)>;
    using Line = std::function<void(QByteArrayView)>;

    void fetch(const QByteArray &path, Body then, HttpRequest request = {});
    /// Whether the path is answered at all, within five seconds.
    void probe(const QByteArray &path, qint64 maxBytes, Then<bool> then);
    HttpClient::RequestId send(const HttpRequest &request, HttpClient::Done done,
                               HttpClient::Chunk chunk = {});
    /// Without end. A line that is too long silences the stream.
    Stream follow(const QByteArray &path, qsizetype maxLineBytes, Line each,
                  std::function<void(Error)> ended);
    [[nodiscard]] QByteArray versioned(const QByteArray &path) const;
    void receivePing(const Result<HttpResponse> &answer, const Then<QString> &then);

    HttpClient &m_http;
    HttpTargetPtr m_target;
    QString m_apiVersion;
    QString m_server;
    std::shared_ptr<const TlsHandshake> m_handshake;
    std::optional<std::chrono::seconds> m_clockSkew;
    QSet<HttpClient::RequestId> m_pending;
};

/// The error that an HTTP status stands for; code None for 2xx.
[[nodiscard]] Error errorOfStatus(const HttpResponse &response, const Endpoint &endpoint);

} // namespace hullwatch
