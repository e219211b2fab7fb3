// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QLocalSocket>

#include <optional>

namespace hullwatch::test {

/// One answer of the server as it came off the wire.
struct RawAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// A client that knows nothing but sockets, so that the server is not tested with its own ideas of HTTP.
/// Every wait is bounded; the server runs on a thread of its own.
class RawClient {
public:
    explicit RawClient(const QString &path) {
        m_socket.connectToServer(path);
        m_socket.waitForConnected(Limit);
    }

    void send(const QByteArray &method, const QByteArray &target, const QByteArray &more = {}) {
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: docker\r\n" + more + "\r\n");
        m_socket.flush();
    }

    /// Nothing when the head, or the body it announces, does not come whole.
    [[nodiscard]] std::optional<RawAnswer> receive(bool bodyExpected = true) {
        if (!fillUntil([this] { return m_buffer.contains("\r\n\r\n"); }))
            return std::nullopt;
        const auto end = m_buffer.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        RawAnswer answer;
        answer.status = lines.front().split(' ').value(1).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto colon = lines[i].indexOf(':');
            answer.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        if (!bodyExpected || !answer.headers.contains("content-length"))
            return answer;
        const auto length = answer.headers.value("content-length").toLongLong();
        if (!fillUntil([this, length] { return m_buffer.size() >= length; }))
            return std::nullopt;
        answer.body = m_buffer.left(length);
        m_buffer.remove(0, length);
        return answer;
    }

    [[nodiscard]] std::optional<RawAnswer> ask(const QByteArray &target) {
        send("GET", target);
        return receive();
    }

    /// The next chunk of a chunked answer; empty at its end or when none comes.
    [[nodiscard]] QByteArray chunk() {
        if (!fillUntil([this] { return m_buffer.contains("\r\n"); }))
            return {};
        const auto end = m_buffer.indexOf("\r\n");
        const auto length = m_buffer.left(end).toLongLong(nullptr, 16);
        if (!fillUntil([this, end, length] { return m_buffer.size() >= end + length + 4; }))
            return {};
        const QByteArray bytes = m_buffer.mid(end + 2, length);
        m_buffer.remove(0, end + length + 4);
        return bytes;
    }

    [[nodiscard]] bool waitForClosed() {
        return m_socket.state() == QLocalSocket::UnconnectedState || m_socket.waitForDisconnected(Limit);
    }
    [[nodiscard]] bool staysSilent(int milliseconds) {
        return m_buffer.isEmpty() && !m_socket.waitForReadyRead(milliseconds);
    }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    [[nodiscard]] const QByteArray &rest() const { return m_buffer; }

private:
    static constexpr int Limit = 10000;

    template <typename Condition>
    bool fillUntil(Condition condition) {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(Limit) &&
                m_socket.bytesAvailable() == 0)
                return false;
            m_buffer += m_socket.readAll();
            if (timer.hasExpired(Limit))
                return false;
        }
        return true;
    }

    QLocalSocket m_socket;
    QByteArray m_buffer;
};

} // namespace hullwatch::test
