// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engineclient.h"

#include "core/engine/linesplitter.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QUrl>

#include <memory>

namespace hullwatch {

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qsizetype maxEventBytes = 256 * 1024;
constexpr qsizetype maxStatsBytes = 256 * 1024;
constexpr std::chrono::milliseconds shortestBetweenReadings{500};

// Health checks run exec_create, exec_start and exec_die all the time: the events are named one by one.
constexpr const char *eventFilter =
    R"({"type":["container","network","volume"],"event":["create","start","restart","stop","die","kill","pause",)"
    R"("unpause","destroy","rename","update","oom","connect","disconnect","remove"]})";

std::optional<int> minorVersion(const QByteArray &version) {
    if (!version.startsWith("1."))
        return std::nullopt;
    bool ok = false;
    const int minor = version.mid(2).toInt(&ok);
    return ok && minor >= 0 && minor < 1000 ? std::optional(minor) : std::nullopt;
}

// A Date is cut to the second: half a second of it has passed on average.
std::optional<std::chrono::seconds> skewOf(const QByteArray &date) {
    QByteArray text = date.left(64);
    const QDateTime theirs =
        QDateTime::fromString(QString::fromLatin1(text.replace("GMT", "+0000")), Qt::RFC2822Date);
    if (!theirs.isValid())
        return std::nullopt;
    const std::chrono::milliseconds skew(theirs.toMSecsSinceEpoch() + 500 - Timestamp::now().milliseconds());
    return std::chrono::round<std::chrono::seconds>(skew);
}

QByteArray idPath(const ContainerId &id, const QByteArray &rest) {
    return "/containers/" + QUrl::toPercentEncoding(id.value) + rest;
}

QByteArray imagePath(const QString &id, const QByteArray &rest) {
    return "/images/" + QUrl::toPercentEncoding(id) + rest;
}

// Decodes the body, or hands the error on.
template <class T, class Decode>
auto decoded(EngineClient::Then<T> then, Decode decode) {
    return [then = std::move(then), decode](Result<QByteArray> body) {
        if (!body)
            then(unexpected(body.error()));
        else
            then(decode(QByteArrayView(*body)));
    };
}

} // namespace

Error errorOfStatus(const HttpResponse &response, const Endpoint &endpoint) {
    if (response.status >= 200 && response.status < 300)
        return {};
    const QString message = decodeErrorMessage(response.body);
    const QString context = message.isEmpty() ? endpoint.place() : message;
    switch (response.status) {
    case 400:
        if (message.contains(QLatin1String("HTTP request to an HTTPS server")))
            return {ErrorCode::PlaintextToTls, endpoint.place()};
        return {ErrorCode::ApiRejected, context};
    case 401:
        return {ErrorCode::Unauthorized, context};
    case 403:
        return {ErrorCode::Forbidden, context};
    case 404:
        return {ErrorCode::NotFound, context};
    default:
        break;
    }
    if (response.status >= 500)
        return {ErrorCode::ServerError, context};
    return {ErrorCode::ApiRejected, QStringLiteral("HTTP %1").arg(response.status)};
}

EngineClient::EngineClient(HttpClient &http, HttpTargetPtr target)
    : m_http(http), m_target(std::move(target)) {}

EngineClient::~EngineClient() {
    abandon();
}

void EngineClient::abandon() {
    for (const HttpClient::RequestId id : std::as_const(m_pending))
        m_http.cancel(id);
    m_pending.clear();
}

HttpClient::RequestId EngineClient::send(const HttpRequest &request, HttpClient::Done done,
                                         HttpClient::Chunk chunk) {
    const auto id = std::make_shared<HttpClient::RequestId>(0);
    *id = m_http.send(
        m_target, request,
        [this, id, done = std::move(done)](Result<HttpResponse> answer) {
            m_pending.remove(*id);
            if (answer && answer->tls)
                m_handshake = answer->tls;
            done(std::move(answer));
        },
        std::move(chunk));
    m_pending.insert(*id);
    return *id;
}

QByteArray EngineClient::versioned(const QByteArray &path) const {
    return "/v" + m_apiVersion.toLatin1() + path;
}

void EngineClient::fetch(const QByteArray &path, Body then, HttpRequest request) {
    request.path = versioned(path);
    send(request, [endpoint = m_target->endpoint, then = std::move(then)](Result<HttpResponse> answer) {
        if (!answer) {
            then(unexpected(answer.error()));
            return;
        }
        const Error error = errorOfStatus(*answer, endpoint);
        if (error.code != ErrorCode::None)
            then(unexpected(error));
        else
            then(std::move(answer->body));
    });
}

void EngineClient::negotiate(Then<QString> then) {
    HttpRequest request;
    request.path = "/_ping";
    request.maxBytes = 64 * 1024;
    // Short, so that a host is back soon after packets stopped to vanish.
    request.connectTimeout = std::chrono::seconds(5);
    request.totalTimeout = std::chrono::seconds(10);
    send(request,
         [this, then = std::move(then)](const Result<HttpResponse> &answer) { receivePing(answer, then); });
}

void EngineClient::receivePing(const Result<HttpResponse> &answer, const Then<QString> &then) {
    if (!answer) {
        // An endless or oversized answer to a ping is no engine's.
        const bool oversized = answer.error().code == ErrorCode::TooLarge;
        then(
            unexpected(oversized ? Error{ErrorCode::NotDocker, m_target->endpoint.place()} : answer.error()));
        return;
    }
    const Error error = errorOfStatus(*answer, m_target->endpoint);
    const auto theirs = minorVersion(answer->apiVersion);
    if (error.code != ErrorCode::None) {
        const bool isForeign = error.code == ErrorCode::NotFound ||
                               (error.code == ErrorCode::ApiRejected && answer->apiVersion.isEmpty());
        then(unexpected(isForeign ? Error{ErrorCode::NotDocker, m_target->endpoint.place()} : error));
    } else if (!theirs) {
        then(unexpected(ErrorCode::NotDocker, m_target->endpoint.place()));
    } else if (*theirs < minApiMinor) {
        then(unexpected(ErrorCode::ApiTooOld, QString::fromLatin1(answer->apiVersion)));
    } else {
        m_apiVersion = QStringLiteral("1.%1").arg(std::min(*theirs, maxApiMinor));
        m_server = QString::fromUtf8(answer->server.left(200));
        m_clockSkew = skewOf(answer->date);
        then(m_apiVersion);
    }
}

void EngineClient::probe(const QByteArray &path, qint64 maxBytes, Then<bool> then) {
    HttpRequest request;
    request.maxBytes = maxBytes;
    request.totalTimeout = std::chrono::seconds(5);
    fetch(
        path,
        [then = std::move(then)](Result<QByteArray> body) {
            if (!body)
                then(unexpected(body.error()));
            else
                then(true);
        },
        request);
}

void EngineClient::ping(Then<bool> then) {
    probe("/_ping", 64 * 1024, std::move(then));
}

void EngineClient::daemon(Then<Daemon> then) {
    const auto record = std::make_shared<Daemon>();
    record->apiVersion = m_apiVersion;
    record->server = m_server;
    fetch("/version", [this, record, then = std::move(then)](Result<QByteArray> version) {
        if (!version) {
            then(unexpected(version.error()));
            return;
        }
        if (const auto done = decodeVersion(*version, *record); !done) {
            then(unexpected(done.error()));
            return;
        }
        fetch("/info", [record, then](Result<QByteArray> info) {
            if (!info) {
                then(unexpected(info.error()));
                return;
            }
            const auto done = decodeInfo(*info, *record);
            if (!done)
                then(unexpected(done.error()));
            else
                then(*record);
        });
    });
}

void EngineClient::probeEvents(Then<bool> then) {
    probe("/events?since=1&until=2", 1 * MiB, std::move(then));
}

void EngineClient::containerList(Then<DecodedList<ContainerRow>> then) {
    HttpRequest request;
    request.maxBytes = 64 * MiB;
    fetch("/containers/json?all=1", decoded<DecodedList<ContainerRow>>(std::move(then), &decodeContainerList),
          request);
}

void EngineClient::container(const ContainerId &id, Then<Container> then) {
    fetch(idPath(id, "/json"), decoded<Container>(std::move(then), &decodeContainer));
}

void EngineClient::images(Then<std::vector<Image>> then) {
    HttpRequest request;
    request.maxBytes = 64 * MiB;
    fetch("/images/json", decoded<std::vector<Image>>(std::move(then), &decodeImages), request);
}

void EngineClient::image(const QString &id, Then<ImageDetails> then) {
    fetch(imagePath(id, "/json"), decoded<ImageDetails>(std::move(then), &decodeImage));
}

void EngineClient::imageHistory(const QString &id, Then<ImageHistory> then) {
    fetch(imagePath(id, "/history"), decoded<ImageHistory>(std::move(then), &decodeHistory));
}

void EngineClient::plugins(Then<std::vector<EnginePlugin>> then) {
    fetch("/plugins", decoded<std::vector<EnginePlugin>>(std::move(then), &decodePlugins));
}

void EngineClient::swarm(Then<SwarmCluster> then) {
    fetch("/swarm", decoded<SwarmCluster>(std::move(then), &decodeSwarm));
}

void EngineClient::nodes(Then<std::vector<SwarmNode>> then) {
    fetch("/nodes", decoded<std::vector<SwarmNode>>(std::move(then), &decodeNodes));
}

void EngineClient::services(Then<std::vector<SwarmService>> then) {
    HttpRequest request;
    request.maxBytes = 32 * MiB;
    fetch("/services", decoded<std::vector<SwarmService>>(std::move(then), &decodeServices), request);
}

void EngineClient::secretCount(Then<qint64> then) {
    HttpRequest request;
    request.maxBytes = 32 * MiB;
    fetch("/secrets", decoded<qint64>(std::move(then), &decodeSecretCount), request);
}

void EngineClient::processes(const ContainerId &id, Then<ProcessList> then) {
    fetch(idPath(id, "/top?ps_args=-eo%20pid,ppid,uid,user,etime,stat,args"),
          decoded<ProcessList>(std::move(then), &decodeProcesses));
}

void EngineClient::networks(Then<std::vector<Network>> then) {
    HttpRequest request;
    request.maxBytes = 32 * MiB;
    fetch("/networks", decoded<std::vector<Network>>(std::move(then), &decodeNetworks), request);
}

void EngineClient::volumes(Then<std::vector<Volume>> then) {
    HttpRequest request;
    request.maxBytes = 32 * MiB;
    fetch("/volumes", decoded<std::vector<Volume>>(std::move(then), &decodeVolumes), request);
}

void EngineClient::changes(const ContainerId &id, Then<ChangeSet> then) {
    HttpRequest request;
    request.maxBytes = 64 * MiB;
    // The engine walks the whole image for it.
    request.totalTimeout = std::chrono::minutes(2);
    fetch(idPath(id, "/changes"), decoded<ChangeSet>(std::move(then), &decodeChanges), request);
}

void EngineClient::stats(const ContainerId &id, Then<RawStats> then) {
    HttpRequest request;
    request.maxBytes = maxStatsBytes;
    request.totalTimeout = std::chrono::seconds(10);
    fetch(idPath(id, "/stats?stream=false&one-shot=true"), decoded<RawStats>(std::move(then), &decodeStats),
          request);
}

EngineClient::Stream EngineClient::followStats(const ContainerId &id, std::function<void(RawStats)> each,
                                               std::function<void(Error)> ended) {
    // A host that sends without pause costs no more than one that sends twice a second.
    const auto sinceLast = std::make_shared<QElapsedTimer>();
    const auto take = [sinceLast, each = std::move(each)](QByteArrayView line) {
        if (sinceLast->isValid() && !sinceLast->hasExpired(shortestBetweenReadings.count()))
            return;
        sinceLast->start();
        if (auto reading = decodeStats(line))
            each(*reading);
    };
    return follow(idPath(id, "/stats?stream=true"), maxStatsBytes, take, std::move(ended));
}

void EngineClient::stop(Stream stream) {
    m_http.cancel(stream);
    m_pending.remove(stream);
}

void EngineClient::events(std::function<void(EngineEvent)> each, std::function<void(Error)> ended) {
    const auto take = [each = std::move(each)](QByteArrayView line) {
        if (auto event = decodeEvent(line))
            each(std::move(*event));
    };
    follow("/events?filters=" + QUrl::toPercentEncoding(QString::fromLatin1(eventFilter)), maxEventBytes,
           take, std::move(ended));
}

EngineClient::Stream EngineClient::follow(const QByteArray &path, qsizetype maxLineBytes, Line each,
                                          std::function<void(Error)> ended) {
    HttpRequest request;
    request.path = versioned(path);
    request.totalTimeout = std::chrono::milliseconds(0);
    const auto splitter = std::make_shared<LineSplitter>(maxLineBytes);
    const auto take = [splitter, each = std::move(each)](QByteArrayView chunk) {
        // What a silenced stream would have told is asked for instead: by the periodic full list, and by
        // readings one at a time.
        const bool readable = splitter->feed(chunk, each);
        Q_UNUSED(readable)
    };
    const auto finish = [endpoint = m_target->endpoint,
                         ended = std::move(ended)](Result<HttpResponse> answer) {
        Error error = answer ? errorOfStatus(*answer, endpoint) : answer.error();
        if (error.code == ErrorCode::None)
            error = {ErrorCode::ConnectionLost, endpoint.place()};
        ended(error);
    };
    return send(request, finish, take);
}

} // namespace hullwatch
