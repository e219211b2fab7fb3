// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/http.h"

#include "core/simulator/json.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Request Entity Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

/// RFC 9110 date; made once a second because a busy server sends thousands.
QByteArray httpDate() {
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 current = now.toSecsSinceEpoch(); current != second) {
        second = current;
        text = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
    }
    return text;
}

struct Framing {
    qint64 contentLength = 0;
    bool chunked = false;
    bool valid = true;
};

Framing readHeaders(const QList<QByteArray> &lines, Request &request) {
    Framing framing;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const auto colon = line.indexOf(':');
        if (colon <= 0) {
            framing.valid = false;
            return framing;
        }
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "connection" && value.toLower().contains("close"))
            request.keepAlive = false;
        else if (name == "connection" && value.toLower().contains("keep-alive"))
            request.keepAlive = true;
        else if (name == "transfer-encoding")
            framing.chunked = true;
        else if (name == "content-length")
            framing.contentLength = value.toLongLong(&framing.valid);
        if (!framing.valid || framing.contentLength < 0)
            return {.contentLength = 0, .chunked = false, .valid = false};
    }
    return framing;
}

void splitTarget(Request &request) {
    const QUrl url = QUrl::fromEncoded(request.target, QUrl::TolerantMode);
    QString path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    if (path.startsWith(u"/v") && path.size() > 2 && path[2].isDigit()) {
        const auto slash = path.indexOf(u'/', 1);
        request.version = path.mid(2, slash < 0 ? -1 : slash - 2);
        path = slash < 0 ? u"/"_s : path.mid(slash);
    }
    request.path = path;
}

} // namespace

QString Request::parameter(const QString &name) const {
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

bool Request::flag(const QString &name, bool otherwise) const {
    if (!query.hasQueryItem(name))
        return otherwise;
    const QString value = parameter(name).trimmed().toLower();
    return !(value.isEmpty() || value == u"0" || value == u"no" || value == u"false" || value == u"none");
}

Parse takeRequest(QByteArray &buffer, Request &request) {
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return buffer.size() > MaxRequestBytes ? Parse::TooLarge : Parse::Incomplete;
    if (end > MaxRequestBytes)
        return Parse::TooLarge;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return Parse::Malformed;
    request = Request{};
    request.method = words[0];
    request.target = words[1];
    request.keepAlive = words[2] != "HTTP/1.0";
    const Framing framing = readHeaders(lines, request);
    if (!framing.valid)
        return Parse::Malformed;
    if (framing.contentLength > MaxRequestBytes)
        return Parse::TooLarge;
    // Nobody needs a chunked request of a read-only server: the answer goes out and the connection is closed.
    if (framing.chunked)
        request.keepAlive = false;
    const qsizetype total = end + 4 + static_cast<qsizetype>(framing.contentLength);
    if (buffer.size() < total)
        return Parse::Incomplete;
    buffer.remove(0, framing.chunked ? buffer.size() : total);
    splitTarget(request);
    return Parse::Ready;
}

QByteArray responseHead(const Response &response, qint64 length, bool keepAlive) {
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    for (const auto &header : response.headers)
        head += header.first + ": " + header.second + "\r\n";
    head += "Content-Type: " + response.contentType + "\r\nDate: " + httpDate() + "\r\n";
    head += length < 0 ? QByteArray("Transfer-Encoding: chunked\r\n")
                       : "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    head += "\r\n";
    return head;
}

Response errorResponse(int status, const QString &message) {
    Response response;
    response.status = status;
    response.body = toBytes(Json{{"message", jsonOf(message)}}) + '\n';
    return response;
}

} // namespace hullwatch::simulator
