// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httpclient.h"

#include "core/engine/httptransfer.h"

#include <algorithm>

namespace hullwatch {

namespace {

constexpr long maxIdleConnections = 256;

void initialiseCurlOnce() {
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(initialised)
}

CURL *easy(void *handle) {
    return static_cast<CURL *>(handle);
}

} // namespace

/// The notifiers of one socket of libcurl's; owned by the client.
struct HttpClient::Watch : QObject {
    QSocketNotifier readable;
    QSocketNotifier writable;

    Watch(int socket, HttpClient *client)
        : QObject(client), readable(socket, QSocketNotifier::Read), writable(socket, QSocketNotifier::Write) {
        connect(&readable, &QSocketNotifier::activated, client,
                [client, socket] { client->drive(socket, CURL_CSELECT_IN); });
        connect(&writable, &QSocketNotifier::activated, client,
                [client, socket] { client->drive(socket, CURL_CSELECT_OUT); });
    }
};

HttpClient::HttpClient(QObject *parent) : QObject(parent) {
    initialiseCurlOnce();
    m_multi = curl_multi_init();
    auto *multi = static_cast<CURLM *>(m_multi);
    using SocketCallback = int (*)(CURL *, curl_socket_t, int, void *, void *);
    using TimerCallback = int (*)(CURLM *, long, void *);
    const SocketCallback socketCallback = [](CURL *handle, curl_socket_t socket, int what, void *self,
                                             void *watch) {
        return onSocket(handle, socket, what, self, watch);
    };
    const TimerCallback timerCallback = [](CURLM *handle, long timeout, void *self) {
        return onTimer(handle, timeout, self);
    };
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, socketCallback);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, timerCallback);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, maxIdleConnections);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { drive(CURL_SOCKET_TIMEOUT, 0); });
}

HttpClient::~HttpClient() {
    auto *multi = static_cast<CURLM *>(m_multi);
    for (HttpTransfer *transfer : std::as_const(m_transfers)) {
        if (transfer->handle) {
            curl_multi_remove_handle(multi, transfer->handle);
            curl_easy_cleanup(transfer->handle);
        }
        delete transfer;
    }
    for (void *handle : std::as_const(m_idleHandles))
        curl_easy_cleanup(easy(handle));
    curl_multi_cleanup(multi);
}

HttpClient::RequestId HttpClient::send(const HttpTargetPtr &target, const HttpRequest &request, Done done,
                                       Chunk chunk) {
    const RequestId id = ++m_lastId;
    if (request.method != "GET" && request.method != "HEAD") {
        ++m_refused;
        const QString refused = QString::fromUtf8(request.method + ' ' + request.path);
        QTimer::singleShot(0, this, [done = std::move(done), refused] {
            done(unexpected(ErrorCode::MethodRefused, refused));
        });
        return id;
    }
    auto *transfer = new HttpTransfer;
    transfer->id = id;
    transfer->target = target;
    transfer->request = request;
    transfer->done = std::move(done);
    transfer->chunk = std::move(chunk);
    transfer->lanes = &m_lanes;
    transfer->log = &m_log;
    m_transfers.insert(id, transfer);
    if (transfer->isOverSsh()) {
        m_waiting[target->endpoint.url].append(id);
        beginWaiting(target->endpoint.url);
    } else {
        begin(*transfer);
    }
    return id;
}

void HttpClient::begin(HttpTransfer &transfer) {
    transfer.handle = easy(takeHandle());
    transfer.apply();
    m_peak = std::max(m_peak, m_transfers.size());
    curl_multi_add_handle(static_cast<CURLM *>(m_multi), transfer.handle);
}

void HttpClient::beginWaiting(const QString &host) {
    QList<RequestId> &waiting = m_waiting[host];
    while (!waiting.isEmpty()) {
        HttpTransfer *next = m_transfers.value(waiting.constFirst());
        if (next && !m_lanes.enter(next->target->endpoint))
            return;
        waiting.removeFirst();
        if (next) // else it was cancelled
            begin(*next);
    }
    m_waiting.remove(host);
}

// Takes the handle, and the lane, from a transfer that has begun.
void HttpClient::release(HttpTransfer &transfer) {
    if (!transfer.handle)
        return;
    curl_multi_remove_handle(static_cast<CURLM *>(m_multi), transfer.handle);
    curl_easy_reset(transfer.handle);
    m_idleHandles.append(std::exchange(transfer.handle, nullptr));
    if (transfer.isOverSsh())
        m_lanes.leave(transfer.target->endpoint);
}

void *HttpClient::takeHandle() {
    return m_idleHandles.isEmpty() ? curl_easy_init() : m_idleHandles.takeLast();
}

void HttpClient::cancel(RequestId id) {
    const std::unique_ptr<HttpTransfer> transfer(m_transfers.take(id));
    if (!transfer)
        return;
    release(*transfer);
    if (transfer->isOverSsh())
        beginWaiting(transfer->target->endpoint.url);
}

// libcurl asks for a socket anew with every request that goes over it: the notifiers stay, also for the next
// socket of the same number.
int HttpClient::onSocket(void *, int socket, int what, void *self, void *) {
    auto *client = static_cast<HttpClient *>(self);
    Watch *&watch = client->m_watches[socket];
    if (!watch)
        watch = new Watch(socket, client);
    const bool isWatched = what != CURL_POLL_REMOVE;
    watch->readable.setEnabled(isWatched && (what & CURL_POLL_IN) != 0);
    watch->writable.setEnabled(isWatched && (what & CURL_POLL_OUT) != 0);
    return 0;
}

int HttpClient::onTimer(void *, long timeoutMilliseconds, void *self) {
    auto *client = static_cast<HttpClient *>(self);
    if (timeoutMilliseconds < 0)
        client->m_timer.stop();
    else
        client->m_timer.start(std::chrono::milliseconds(timeoutMilliseconds));
    return 0;
}

void HttpClient::drive(int socket, int events) {
    int running = 0;
    curl_multi_socket_action(static_cast<CURLM *>(m_multi), socket, events, &running);
    collect();
}

void HttpClient::collect() {
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(static_cast<CURLM *>(m_multi), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char *pointer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &pointer);
        const CURLcode code = message->data.result;
        finish(*reinterpret_cast<HttpTransfer *>(pointer), code);
    }
    for (const QString &host : m_waiting.keys())
        beginWaiting(host);
    keepConnectionsNeeded();
}

// libcurl closes the connection that has been idle for longest whenever a request ends and there are too
// many.
void HttpClient::keepConnectionsNeeded() {
    if (m_sincePeak.isValid() && !m_sincePeak.hasExpired(m_lately.count()))
        return;
    if (m_sincePeak.isValid()) {
        constexpr qsizetype least = 1; // 0 would mean libcurl's default
        curl_multi_setopt(static_cast<CURLM *>(m_multi), CURLMOPT_MAXCONNECTS,
                          static_cast<long>(std::max({m_peak, m_previousPeak, least})));
    }
    m_previousPeak = m_peak;
    m_peak = m_transfers.size();
    m_sincePeak.start();
}

void HttpClient::finish(HttpTransfer &transfer, int code) {
    CURL *handle = transfer.handle;
    TransferFailure &failure = transfer.failure;
    failure.curlCode = code;
    long status = 0;
    long connects = 0;
    curl_off_t connectTime = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &connects);
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &failure.osErrno);
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &failure.verifyResult);
    curl_easy_getinfo(handle, CURLINFO_PRETRANSFER_TIME_T, &connectTime);
    failure.connected = connectTime > 0;
    failure.message = QByteArrayView(transfer.message.data());
    m_connections += static_cast<quint64>(connects);
    transfer.response.status = static_cast<int>(status);
    release(transfer);
    const RequestId id = transfer.id;
    // libcurl has closed its socket, so it ends soon.
    if (transfer.isExplainedBySsh() && !transfer.process->hasEnded())
        connect(transfer.process, &SshProcess::ended, this, [this, id] { conclude(id); });
    else
        conclude(id);
}

void HttpClient::conclude(RequestId id) {
    const std::unique_ptr<HttpTransfer> transfer(m_transfers.take(id));
    if (transfer) // else it was cancelled while ssh was ending
        transfer->done(transfer->result());
}

} // namespace hullwatch
