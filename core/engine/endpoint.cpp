// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/endpoint.h"

#include <QHostAddress>
#include <QUrl>

namespace hullwatch {

namespace {

bool namesLoopback(const QString &host) {
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

// IPv6 addresses stand in brackets where a port follows.
QString bracketed(const QString &host) {
    return host.contains(u':') ? u'[' + host + u']' : host;
}

bool hasControlCharacters(const QString &text) {
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return true;
    }
    return false;
}

// The address for an error text: what stands before an '@' may be a password.
QString withoutUserInfo(const QString &text) {
    const qsizetype at = text.lastIndexOf(u'@');
    const qsizetype separator = text.indexOf(QLatin1String("://"));
    return at < 0 || separator < 0 || at < separator ? text : text.first(separator + 3) + text.sliced(at + 1);
}

Result<Endpoint> unixEndpoint(const QString &url, const QString &path) {
    // sockaddr_un holds 108 bytes with the closing zero.
    if (!path.startsWith(u'/') || path.toUtf8().size() > 107)
        return unexpected(ErrorCode::InvalidUrl, url);
    Endpoint endpoint;
    endpoint.transport = TransportKind::Unix;
    endpoint.socketPath = path;
    endpoint.url = QStringLiteral("unix://") + path;
    endpoint.id.value = endpoint.url;
    endpoint.label = QStringLiteral("local");
    return endpoint;
}

Result<Endpoint> tcpEndpoint(const QString &text, const EndpointOptions &options) {
    const QUrl url(text, QUrl::StrictMode);
    const bool pathIsEmpty = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!url.isValid() || url.host().isEmpty() || url.host().startsWith(u'-') || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment() || !pathIsEmpty || url.port() == 0)
        return unexpected(ErrorCode::InvalidUrl, withoutUserInfo(text));
    const bool tls =
        url.scheme() == QLatin1String("https") || (options.tls && url.scheme() == QLatin1String("tcp"));
    Endpoint endpoint;
    endpoint.transport = tls ? TransportKind::Tls : TransportKind::Plain;
    endpoint.hostName = url.host();
    endpoint.port = url.port(tls ? 2376 : 2375);
    endpoint.url = QStringLiteral("tcp://") + endpoint.place();
    endpoint.id.value = endpoint.url;
    endpoint.label = endpoint.isLoopback() ? endpoint.place() : bracketed(endpoint.hostName);
    if (tls)
        endpoint.tls = options.files;
    else if (!options.allowPlaintext && !endpoint.isLoopback())
        return unexpected(ErrorCode::PlaintextRefused, endpoint.place());
    return endpoint;
}

} // namespace

QString Endpoint::place() const {
    if (transport == TransportKind::Unix)
        return socketPath;
    return bracketed(hostName) + u':' + QString::number(port);
}

bool Endpoint::isLoopback() const {
    return transport == TransportKind::Unix || namesLoopback(hostName);
}

Result<Endpoint> parseEndpoint(const QString &text, const EndpointOptions &options) {
    const QString url = text.trimmed();
    if (url.isEmpty() || url.size() > 2048 || hasControlCharacters(url))
        return unexpected(ErrorCode::InvalidUrl, text);
    const qsizetype separator = url.indexOf(QLatin1String("://"));
    if (separator <= 0)
        return unexpected(ErrorCode::InvalidUrl, text);
    const QString scheme = url.first(separator).toLower();
    if (scheme == QLatin1String("unix"))
        return unixEndpoint(url, url.sliced(separator + 3));
    if (scheme == QLatin1String("tcp") || scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return tcpEndpoint(url, options);
    return unexpected(ErrorCode::UnsupportedScheme, withoutUserInfo(url));
}

} // namespace hullwatch
