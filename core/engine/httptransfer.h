// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/httpclient.h"
#include "core/engine/transferfailure.h"

#include <QPointer>

#include <curl/curl.h>

#include <array>

namespace hullwatch {

/// One request on its way through libcurl, from the options of its handle to the answer or the reason why
/// there is none. Belongs to the HttpClient that sends it; what libcurl calls back comes in its thread.
struct HttpTransfer {
    HttpClient::RequestId id = 0;
    HttpTargetPtr target;
    HttpRequest request;
    HttpResponse response;
    HttpClient::Done done;
    HttpClient::Chunk chunk;
    TlsWitnessPtr witness;
    Error abort; ///< why a callback of ours stopped the transfer
    qint64 headerBytes = 0;
    bool hasWholeHead = false;
    CURL *handle = nullptr; ///< while it is under way
    SshLanes *lanes = nullptr;
    const RequestLog *log = nullptr;
    bool isHeadUnderWay = false;  ///< of the request, as far as the log has seen it
    QPointer<SshProcess> process; ///< the one that was started for this transfer
    TransferFailure failure;
    std::array<char, CURL_ERROR_SIZE> message{};

    [[nodiscard]] bool isOverSsh() const { return target->endpoint.transport == TransportKind::Ssh; }
    /// Whether the ssh process knows better than libcurl why there is no answer.
    [[nodiscard]] bool isExplainedBySsh() const;

    /// Sets every option of `handle`.
    void apply();
    /// The answer or the error; once, when libcurl is done.
    [[nodiscard]] Result<HttpResponse> result();

private:
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype, curl_sockaddr *);
    static CURLcode onSslContext(CURL *, void *context, void *self);
    static int onTrace(CURL *, curl_infotype kind, char *data, size_t size, void *self);

    bool fail(ErrorCode code, const QString &context);
    [[nodiscard]] QString what() const;
    curl_socket_t connectOverSsh();
    bool takeHeader(QByteArrayView line);
    void noteConnection();
    bool takeBody(QByteArrayView bytes);
    void takeSent(QByteArrayView piece);
    void applySsh();
    void observeTls();
    void observeRequests();
};

} // namespace hullwatch
