// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/exchange.h"

#include <QTest>

#include <optional>

namespace hullwatch::test {

HttpTargetPtr unixTarget(const QString &path) {
    auto target = std::make_shared<HttpTarget>();
    target->endpoint.socketPath = path;
    return target;
}

HttpTargetPtr tcpTarget(int port) {
    auto target = std::make_shared<HttpTarget>();
    target->endpoint.transport = TransportKind::Plain;
    target->endpoint.hostName = QStringLiteral("127.0.0.1");
    target->endpoint.port = port;
    return target;
}

HttpTargetPtr tlsTarget(int port, const TlsCredentials &credentials, const QString &host) {
    auto target = std::make_shared<HttpTarget>();
    target->endpoint.transport = TransportKind::Tls;
    target->endpoint.hostName = host;
    target->endpoint.port = port;
    target->credentials = credentials;
    return target;
}

HttpTargetPtr sshTarget(const QString &url) {
    auto target = std::make_shared<HttpTarget>();
    target->endpoint = *parseEndpoint(url, {});
    return target;
}

HttpRequest get(const QByteArray &path) {
    HttpRequest request;
    request.path = path;
    return request;
}

Result<HttpResponse> exchange(HttpClient &http, const HttpTargetPtr &target, const HttpRequest &request) {
    std::optional<Result<HttpResponse>> answer;
    const auto id =
        http.send(target, request, [&answer](Result<HttpResponse> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000)) {
        http.cancel(id);
        return unexpected(ErrorCode::Internal, QStringLiteral("no callback"));
    }
    return std::move(*answer);
}

Error failureOf(HttpClient &http, const HttpTargetPtr &target, const HttpRequest &request) {
    const auto answer = exchange(http, target, request);
    return answer ? Error{} : answer.error();
}

} // namespace hullwatch::test
