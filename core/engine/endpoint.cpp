// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/endpoint.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

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

// A name, or an IPv6 address in brackets. Its case is left alone: aliases of an ssh configuration have one.
std::optional<QString> sshHost(const QString &text) {
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}\\z"));
    if (name.match(text).hasMatch())
        return text;
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return std::nullopt;
    const QHostAddress address(text.sliced(1, text.size() - 2));
    // A zone would bring a '%', which ssh configurations expand.
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return std::nullopt;
    return address.toString();
}

std::optional<int> sshPort(const QString &text) {
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,5}\\z"));
    const int port = digits.match(text).hasMatch() ? text.toInt() : 0;
    return port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

// A path that the far side's shell reads back from single quotes, whichever shell it is: fish gives a
// backslash a meaning there.
bool isSshSocket(const QString &path) {
    const auto isHarmless = [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && !QLatin1String("%?#\\").contains(c);
    };
    return path.startsWith(u'/') && path.size() <= 107 && std::all_of(path.begin(), path.end(), isHarmless);
}

// Read by hand, since host and user may get into a shell: the one of a ProxyCommand in the user's ssh
// configuration (CVE-2023-51385). So only characters pass that mean nothing to any shell.
Result<Endpoint> sshEndpoint(const QString &text, const QString &rest) {
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.+-]{0,254}\\z"));
    static const QRegularExpression portAtEnd(QStringLiteral(":([^:\\]]*)\\z"));
    const qsizetype slash = rest.indexOf(u'/');
    QString authority = slash < 0 ? rest : rest.first(slash);
    const QString path = slash < 0 ? QString() : rest.sliced(slash);
    Endpoint endpoint;
    endpoint.transport = TransportKind::Ssh;
    const auto refused = unexpected(ErrorCode::InvalidUrl, withoutUserInfo(text));
    if (const qsizetype at = authority.indexOf(u'@'); at >= 0) {
        endpoint.sshUser = authority.first(at);
        authority = authority.sliced(at + 1);
        if (!name.match(endpoint.sshUser).hasMatch())
            return refused;
    }
    if (const auto match = portAtEnd.match(authority); match.hasMatch()) {
        const auto port = sshPort(match.captured(1));
        if (!port)
            return refused;
        endpoint.port = *port;
        authority.chop(match.capturedLength());
    }
    const auto host = sshHost(authority);
    if (!host)
        return refused;
    endpoint.hostName = *host;
    if (!path.isEmpty() && path != QLatin1String("/")) {
        if (!isSshSocket(path))
            return refused;
        endpoint.sshSocket = path;
    }
    endpoint.label = endpoint.hostName;
    endpoint.url = QStringLiteral("ssh://") + endpoint.place() + endpoint.sshSocket;
    endpoint.id.value = endpoint.url;
    return endpoint;
}

} // namespace

QString Endpoint::place() const {
    if (transport == TransportKind::Unix)
        return socketPath;
    const QString user = sshUser.isEmpty() ? QString() : sshUser + u'@';
    return user + bracketed(hostName) + (port == 0 ? QString() : u':' + QString::number(port));
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
    if (scheme == QLatin1String("ssh"))
        return sshEndpoint(url, url.sliced(separator + 3));
    return unexpected(ErrorCode::UnsupportedScheme, withoutUserInfo(url));
}

} // namespace hullwatch
