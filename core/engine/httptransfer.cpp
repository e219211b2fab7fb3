// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/httptransfer.h"

#include "core/engine/requestlog.h"
#include "core/engine/sshfailure.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hullwatch {

namespace {

constexpr qint64 maxHeaderBytes = 64 * 1024;

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

bool HttpTransfer::fail(ErrorCode code, const QString &context) {
    abort = {code, context};
    return false;
}

QString HttpTransfer::what() const {
    return QString::fromUtf8(request.path);
}

curl_socket_t HttpTransfer::connectOverSsh() {
    const auto started = lanes->connectTo(target->endpoint, request.connectTimeout);
    if (!started) {
        abort = started.error();
        return CURL_SOCKET_BAD;
    }
    process = *started;
    return process->socket();
}

// Whether the ssh process knows better than libcurl why there is no answer.
bool HttpTransfer::isExplainedBySsh() const {
    const bool isBroken = failure.curlCode == CURLE_GOT_NOTHING || failure.curlCode == CURLE_RECV_ERROR ||
                          failure.curlCode == CURLE_SEND_ERROR;
    return process && isBroken && headerBytes == 0 && abort.code == ErrorCode::None;
}

Result<HttpResponse> HttpTransfer::result() {
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

bool HttpTransfer::takeHeader(QByteArrayView line) {
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
    const auto isNamed = [name = line.first(colon)](QByteArrayView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isNamed("api-version"))
        response.apiVersion = value.toByteArray();
    else if (isNamed("server"))
        response.server = value.toByteArray();
    else if (isNamed("date"))
        response.date = value.toByteArray();
    else if (isNamed("content-encoding") && value != "identity")
        return fail(ErrorCode::Malformed, QStringLiteral("an answer in an encoding that was not asked for"));
    return true;
}

// The connection may be another transfer's that is used again.
void HttpTransfer::noteConnection() {
    const curl_tlssessioninfo *session = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session)
        return;
    if (const TlsWitnessPtr seen = witnessOf(session->internals))
        response.tls = std::shared_ptr<const TlsHandshake>(seen, &seen->handshake);
}

bool HttpTransfer::takeBody(QByteArrayView bytes) {
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

size_t HttpTransfer::onHeader(char *data, size_t size, size_t count, void *self) {
    const size_t bytes = size * count;
    return static_cast<HttpTransfer *>(self)->takeHeader({data, static_cast<qsizetype>(bytes)}) ? bytes : 0;
}

size_t HttpTransfer::onBody(char *data, size_t size, size_t count, void *self) {
    const size_t bytes = size * count;
    return static_cast<HttpTransfer *>(self)->takeBody({data, static_cast<qsizetype>(bytes)}) ? bytes : 0;
}

curl_socket_t HttpTransfer::onOpenSocket(void *self, curlsocktype, curl_sockaddr *) {
    return static_cast<HttpTransfer *>(self)->connectOverSsh();
}

void HttpTransfer::applySsh() {
    curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, poolKey(target->endpoint).constData());
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &HttpTransfer::onOpenSocket);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, &alreadyConnected);
    // Outlives the transfer: a connection is closed by what it was opened with.
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &closeLane);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, lanes);
}

CURLcode HttpTransfer::onSslContext(CURL *, void *context, void *self) {
    const auto *transfer = static_cast<HttpTransfer *>(self);
    const HttpTarget &target = *transfer->target;
    return applyTlsPolicy(context, target.endpoint, target.credentials, transfer->witness)
               ? CURLE_OK
               : CURLE_ABORTED_BY_CALLBACK;
}

void HttpTransfer::observeTls() {
    witness = target->witness ? target->witness : std::make_shared<TlsWitness>();
    curl_easy_setopt(handle, CURLOPT_SSL_CTX_FUNCTION, &HttpTransfer::onSslContext);
    curl_easy_setopt(handle, CURLOPT_SSL_CTX_DATA, this);
}

void HttpTransfer::apply() {
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
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connectTimeout.count()));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(request.totalTimeout.count()));
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &HttpTransfer::onHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &HttpTransfer::onBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    if (target->endpoint.transport == TransportKind::Unix)
        curl_easy_setopt(handle, CURLOPT_UNIX_SOCKET_PATH, target->endpoint.socketPath.toUtf8().constData());
    if (target->endpoint.transport == TransportKind::Tls) {
        applyTls(handle, *target);
        observeTls();
    }
    if (isOverSsh())
        applySsh();
    if (log && log->isOpen())
        observeRequests();
}

void HttpTransfer::observeRequests() {
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, &HttpTransfer::onTrace);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, this);
}

int HttpTransfer::onTrace(CURL *, curl_infotype kind, char *data, size_t size, void *self) {
    if (kind == CURLINFO_HEADER_OUT)
        static_cast<HttpTransfer *>(self)->takeSent({data, static_cast<qsizetype>(size)});
    return 0;
}

// libcurl shows a head in the pieces in which it was sent, and once more where a kept connection had died.
void HttpTransfer::takeSent(QByteArrayView piece) {
    if (!isHeadUnderWay)
        log->note(target->endpoint.url, piece.first(std::max<qsizetype>(piece.indexOf('\r'), 0)));
    isHeadUnderWay = !piece.endsWith("\r\n\r\n");
}

} // namespace hullwatch
