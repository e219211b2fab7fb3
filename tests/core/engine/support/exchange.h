// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/httpclient.h"

#include <QString>

#include <chrono>

namespace hullwatch::test {

[[nodiscard]] HttpTargetPtr unixTarget(const QString &path);
/// On 127.0.0.1, without TLS.
[[nodiscard]] HttpTargetPtr tcpTarget(int port);
/// At "localhost" unless another name is given.
[[nodiscard]] HttpTargetPtr tlsTarget(int port, const TlsCredentials &credentials,
                                      const QString &host = QStringLiteral("localhost"));

/// `url` must be an address that `parseEndpoint` takes without options.
[[nodiscard]] HttpTargetPtr sshTarget(const QString &url);

[[nodiscard]] HttpRequest get(const QByteArray &path);

/// Sends and waits for the answer, with an event loop running; Internal when none comes within 30 s.
[[nodiscard]] Result<HttpResponse> exchange(HttpClient &http, const HttpTargetPtr &target,
                                            const HttpRequest &request);

/// The error of that, code None for an answer.
[[nodiscard]] Error failureOf(HttpClient &http, const HttpTargetPtr &target, const HttpRequest &request);

} // namespace hullwatch::test
