// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httpclient.h"

#include "core/engine/sshfailure.h"
#include "core/engine/transferfailure.h"

#include <QCryptographicHash>
#include <QPointer>

#include <curl/curl.h>

#include <array>

namespace hullwatch {

namespace {

constexpr qint64 maxHeaderBytes = 64 * 1024;
constexpr long maxIdleConnections = 256;

void initialiseCurlOnce() {
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(initialised)
}

CURL *easy(void *handle) {
    return static_cast<CURL *>(handle);
}

curl_blob blobOf(QByteArrayView bytes) {
    // Without a copy that nobody would wipe: the target outlives the transfer. libcurl never writes to it.
    return {const_cast<char *>(bytes.data()), static_cast<size_t>(bytes.size()), CURL_BLOB_NOCOPY};
}

QByteArray urlOf(const Endpoint &endpoint, const QByteArray &path) {
    // The name docker's own client asks the far side for; it is never looked up.
    if (endpoint.transport == TransportKind::Ssh)
        return "http://docker.example.com" + path;
    const QByteArray scheme = endpoint.transport == TransportKind::Tls ? "https://" : "http://";
    const QByteArray authority =
        endpoint.transport == TransportKind::Unix ? "localhost" : endpoint.place().toUtf8();
    return scheme + authority + path;
}

void applyTls(CURL *handle, const HttpTarget &target) {
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    // A resumed session would skip the verification, and with it a list that has revoked the host since.
    curl_easy_setopt(handle, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    // Shared between connections; revocation lists are not.
    curl_easy_setopt(handle, CURLOPT_CA_CACHE_TIMEOUT, 0L);
    if (!target.credentials.caPem.isEmpty()) {
        // Debian's libcurl has a built-in CA path; left in place, every public CA could vouch for this host.
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
        curl_easy_setopt(handle, CURLOPT_CAINFO, nullptr);
        const curl_blob ca = blobOf(target.credentials.caPem);
        curl_easy_setopt(handle, CURLOPT_CAINFO_BLOB, &ca);
    }
    if (target.credentials.keyPem.isEmpty())
        return;
    const curl_blob certificate = blobOf(target.credentials.certificatePem);
    const curl_blob key = blobOf(target.credentials.keyPem.view());
    curl_easy_setopt(handle, CURLOPT_SSLCERT_BLOB, &certificate);
    curl_easy_setopt(handle, CURLOPT_SSLKEY_BLOB, &key);
}

// What tells connections over ssh apart in libcurl's pool: a made-up socket path, compared whole, that no
// connection is ever made to, since libcurl gets every socket connected.
QByteArray poolKey(const Endpoint &endpoint) {
    return "ssh-" + QCryptographicHash::hash(endpoint.url.toUtf8(), QCryptographicHash::Sha256).toHex();
}

int alreadyConnected(void *, curl_socket_t, curlsocktype) {
    return CURL_SOCKOPT_ALREADY_CONNECTED;
}

int closeLane(void *lanes, curl_socket_t socket) {
    static_cast<SshLanes *>(lanes)->close(socket);
    return 0;
}

} // namespace

struct HttpClient::Transfer {
    RequestId id = 0;
    HttpTargetPtr target;
    HttpRequest request;
    HttpResponse response;
    Done done;
    Chunk chunk;
    TlsWitnessPtr witness;
    Error abort; ///< why a callback of ours stopped the transfer
    qint64 headerBytes = 0;
    bool hasWholeHead = false;
    CURL *handle = nullptr; ///< from `begin` to `release`
    SshLanes *lanes = nullptr;
    QPointer<SshProcess> process; ///< the one that was started for this transfer
    TransferFailure failure;
    std::array<char, CURL_ERROR_SIZE> message{};

    bool fail(ErrorCode code, const QString &context) {
        abort = {code, context};
        return false;
    }
    [[nodiscard]] QString what() const { return QString::fromUtf8(request.path); }

    [[nodiscard]] bool isOverSsh() const { return target->endpoint.transport == TransportKind::Ssh; }

    curl_socket_t connectOverSsh() {
        const auto started = lanes->connectTo(target->endpoint, request.connectTimeout);
        if (!started) {
            abort = started.error();
            return CURL_SOCKET_BAD;
        }
        process = *started;
        return process->socket();
    }

    // Whether the ssh process knows better than libcurl why there is no answer.
    [[nodiscard]] bool isExplainedBySsh() const {
        const bool isBroken = failure.curlCode == CURLE_GOT_NOTHING || failure.curlCode == CURLE_RECV_ERROR ||
                              failure.curlCode == CURLE_SEND_ERROR;
        return process && isBroken && headerBytes == 0 && abort.code == ErrorCode::None;
    }

    [[nodiscard]] Result<HttpResponse> result() {
        const Endpoint &endpoint = target->endpoint;
        if (failure.curlCode == CURLE_OK && hasWholeHead)
            return std::move(response);
        if (failure.curlCode == CURLE_OK) // libcurl takes a head that breaks off for an empty answer
            return unexpected(ErrorCode::ConnectionLost, endpoint.place());
        if (abort.code != ErrorCode::None)
            return unexpected(abort);
        if (witness && witness->refusal.code != ErrorCode::None)
            return unexpected(witness->refusal);
        if (isExplainedBySsh()) {
            Error error = sshFailure(process->exitCode(), process->errorOutput(), endpoint);
            if (error.code != ErrorCode::None)
                return unexpected(std::move(error));
        }
        return unexpected(classify(failure, endpoint));
    }

    bool takeHeader(QByteArrayView line) {
        if (headerBytes == 0 && process)
            lanes->noteAnswer(process);
        headerBytes += line.size();
        if (headerBytes > maxHeaderBytes)
            return fail(ErrorCode::TooLarge, what());
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith("HTTP/")) { // of the last of several header blocks
            noteConnection();
            response.apiVersion.clear();
            hasWholeHead = false;
        } else if (line.trimmed().isEmpty()) {
            hasWholeHead = true;
        }
        if (colon < 0)
            return true;
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
        if (name == "api-version")
            response.apiVersion = value;
        else if (name == "server")
            response.server = value;
        else if (name == "date")
            response.date = value;
        else if (name == "content-encoding" && value != "identity")
            return fail(ErrorCode::Malformed,
                        QStringLiteral("an answer in an encoding that was not asked for"));
        return true;
    }

    // The connection may be another transfer's that is used again.
    void noteConnection() {
        const curl_tlssessioninfo *session = nullptr;
        if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session)
            return;
        if (const TlsWitnessPtr seen = witnessOf(session->internals))
            response.tls = std::shared_ptr<const TlsHandshake>(seen, &seen->handshake);
    }

    bool takeBody(QByteArrayView bytes) {
        if (chunk) {
            long status = 0;
            curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
            if (status == 200) {
                chunk(bytes);
                return true;
            }
        }
        if (response.body.size() + bytes.size() > request.maxBytes)
            return fail(ErrorCode::TooLarge, what());
        response.body.append(bytes);
        return true;
    }

    static size_t onHeader(char *data, size_t size, size_t count, void *self) {
        const size_t bytes = size * count;
        return static_cast<Transfer *>(self)->takeHeader({data, static_cast<qsizetype>(bytes)}) ? bytes : 0;
    }
    static size_t onBody(char *data, size_t size, size_t count, void *self) {
        const size_t bytes = size * count;
        return static_cast<Transfer *>(self)->takeBody({data, static_cast<qsizetype>(bytes)}) ? bytes : 0;
    }

    static curl_socket_t onOpenSocket(void *self, curlsocktype, curl_sockaddr *) {
        return static_cast<Transfer *>(self)->connectOverSsh();
    }

    void applySsh() {
        curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, poolKey(target->endpoint).constData());
        curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &Transfer::onOpenSocket);
        curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
        curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, &alreadyConnected);
        // Outlives the transfer: a connection is closed by what it was opened with.
        curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &closeLane);
        curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, lanes);
    }

    static CURLcode onSslContext(CURL *, void *context, void *self) {
        const auto *transfer = static_cast<Transfer *>(self);
        const HttpTarget &target = *transfer->target;
        return applyTlsPolicy(context, target.endpoint, target.credentials, transfer->witness)
                   ? CURLE_OK
                   : CURLE_ABORTED_BY_CALLBACK;
    }

    void observeTls() {
        witness = target->witness ? target->witness : std::make_shared<TlsWitness>();
        curl_easy_setopt(handle, CURLOPT_SSL_CTX_FUNCTION, &Transfer::onSslContext);
        curl_easy_setopt(handle, CURLOPT_SSL_CTX_DATA, this);
    }

    void apply() {
        curl_easy_setopt(handle, CURLOPT_PRIVATE, this);
        curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, message.data());
        curl_easy_setopt(handle, CURLOPT_URL, urlOf(target->endpoint, request.path).constData());
        curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
        curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(handle, CURLOPT_PROXY, "");
        curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
        curl_easy_setopt(handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
        curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(handle, CURLOPT_TCP_KEEPALIVE, 1L);
        // Docker Desktop answers a list far slower to agents that it does not know (moby#47439).
        curl_easy_setopt(handle, CURLOPT_USERAGENT, "Docker-Client/Hullwatch-" HULLWATCH_VERSION " (linux)");
        curl_easy_setopt(handle, request.method == "HEAD" ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1L);
        curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS,
                         static_cast<long>(request.connectTimeout.count()));
        curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(request.totalTimeout.count()));
        curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
        curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
        curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
        curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
        if (target->endpoint.transport == TransportKind::Unix)
            curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH,
                             target->endpoint.socketPath.toUtf8().constData());
        if (target->endpoint.transport == TransportKind::Tls) {
            applyTls(handle, *target);
            observeTls();
        }
        if (isOverSsh())
            applySsh();
    }
};

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
    for (Transfer *transfer : std::as_const(m_transfers)) {
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
    auto *transfer = new Transfer;
    transfer->id = id;
    transfer->target = target;
    transfer->request = request;
    transfer->done = std::move(done);
    transfer->chunk = std::move(chunk);
    transfer->lanes = &m_lanes;
    m_transfers.insert(id, transfer);
    if (transfer->isOverSsh()) {
        m_waiting[target->endpoint.url].append(id);
        beginWaiting(target->endpoint.url);
    } else {
        begin(*transfer);
    }
    return id;
}

void HttpClient::begin(Transfer &transfer) {
    transfer.handle = easy(takeHandle());
    transfer.apply();
    curl_multi_add_handle(static_cast<CURLM *>(m_multi), transfer.handle);
}

void HttpClient::beginWaiting(const QString &host) {
    QList<RequestId> &waiting = m_waiting[host];
    while (!waiting.isEmpty()) {
        Transfer *next = m_transfers.value(waiting.constFirst());
        if (next && !m_lanes.enter(next->target->endpoint))
            return;
        waiting.removeFirst();
        if (next) // else it was cancelled
            begin(*next);
    }
    m_waiting.remove(host);
}

// Takes the handle, and the lane, from a transfer that has begun.
void HttpClient::release(Transfer &transfer) {
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
    const std::unique_ptr<Transfer> transfer(m_transfers.take(id));
    if (!transfer)
        return;
    release(*transfer);
    if (transfer->isOverSsh())
        beginWaiting(transfer->target->endpoint.url);
}

int HttpClient::onSocket(void *, int socket, int what, void *self, void *watchPointer) {
    auto *client = static_cast<HttpClient *>(self);
    auto *multi = static_cast<CURLM *>(client->m_multi);
    auto *watch = static_cast<Watch *>(watchPointer);
    if (what == CURL_POLL_REMOVE) {
        if (watch) {
            // It may be the notifier that is being delivered right now.
            watch->readable.setEnabled(false);
            watch->writable.setEnabled(false);
            watch->deleteLater();
            curl_multi_assign(multi, socket, nullptr);
        }
        return 0;
    }
    if (!watch) {
        watch = new Watch(socket, client);
        curl_multi_assign(multi, socket, watch);
    }
    watch->readable.setEnabled((what & CURL_POLL_IN) != 0);
    watch->writable.setEnabled((what & CURL_POLL_OUT) != 0);
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
        finish(*reinterpret_cast<Transfer *>(pointer), code);
    }
    for (const QString &host : m_waiting.keys())
        beginWaiting(host);
}

void HttpClient::finish(Transfer &transfer, int code) {
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
    const std::unique_ptr<Transfer> transfer(m_transfers.take(id));
    if (transfer) // else it was cancelled while ssh was ending
        transfer->done(transfer->result());
}

} // namespace hullwatch
