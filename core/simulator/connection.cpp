// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/connection.h"

#include <QAbstractSocket>
#include <QLocalSocket>

#include <sys/socket.h>

#include <algorithm>

namespace hullwatch::simulator {

namespace {

constexpr qint64 MaxWaiting = qint64{1024} * 1024;
constexpr qsizetype MaxPipelined = 4 * MaxRequestBytes;
constexpr qint64 FillerPiece = qint64{64} * 1024;

} // namespace

Connection::Connection(QIODevice *socket, CounterBoard &counters, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_counters(counters), m_handler(std::move(handler)) {
    m_socket->setParent(this);
    ++m_counters.openConnections;
    connect(m_socket, &QIODevice::readyRead, this, &Connection::readMore);
    connect(m_socket, &QIODevice::bytesWritten, this, [this] {
        if (m_fillerLeft > 0)
            writeFiller();
    });
    if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
        connect(local, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    else if (auto *tcp = qobject_cast<QAbstractSocket *>(m_socket))
        connect(tcp, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    // Bytes may have come before anyone listened, and the client may already have gone.
    QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

Connection::~Connection() {
    --m_counters.openConnections;
    if (m_streaming)
        --m_counters.openStreams;
}

void Connection::readMore() {
    if (m_closing) {
        m_socket->readAll();
        return;
    }
    m_buffer += m_socket->readAll();
    if (m_buffer.size() > MaxPipelined) {
        reset();
        return;
    }
    handleNext();
    const auto *local = qobject_cast<QLocalSocket *>(m_socket);
    const auto *tcp = qobject_cast<QAbstractSocket *>(m_socket);
    if ((local != nullptr && local->state() == QLocalSocket::UnconnectedState) ||
        (tcp != nullptr && tcp->state() == QAbstractSocket::UnconnectedState))
        deleteLater();
}

void Connection::handleNext() {
    // A loop instead of recursion from finish(), so that a thousand pipelined requests need no deeper stack.
    if (m_handling)
        return;
    m_handling = true;
    while (!m_busy && !m_closing && !m_buffer.isEmpty()) {
        const Parse parse = takeRequest(m_buffer, m_request);
        if (parse == Parse::Incomplete)
            break;
        m_busy = true;
        if (parse == Parse::Ready) {
            m_handler(this, m_request);
            continue;
        }
        m_request.keepAlive = false;
        const bool large = parse == Parse::TooLarge;
        respond(errorResponse(large ? 431 : 400, large ? QStringLiteral("request too large")
                                                       : QStringLiteral("malformed request")));
    }
    m_handling = false;
}

void Connection::respond(const Response &response) {
    if (!m_busy || m_closing)
        return;
    const bool headOnly = m_request.method == "HEAD";
    const qint64 length = response.fillerBytes > 0 ? response.fillerBytes : response.body.size();
    if (response.truncateAfter >= 0)
        m_request.keepAlive = false;
    const QByteArray head = responseHead(response, length, m_request.keepAlive);
    if (headOnly) {
        write(head);
    } else if (response.truncateAfter >= 0) {
        write(head + response.body.left(static_cast<qsizetype>(response.truncateAfter)));
    } else if (response.fillerBytes > 0) {
        write(head + '"');
        m_fillerLeft = std::max<qint64>(1, response.fillerBytes - 1);
        writeFiller();
        return;
    } else {
        write(head + response.body);
    }
    finish();
}

void Connection::writeFiller() {
    if (m_filling)
        return; // a TLS socket may report written bytes from within write()
    m_filling = true;
    while (m_fillerLeft > 0 && m_socket->bytesToWrite() < FillerPiece) {
        const qint64 piece = std::min(FillerPiece, m_fillerLeft);
        m_fillerLeft -= piece;
        QByteArray bytes(static_cast<qsizetype>(piece), 'x');
        if (m_fillerLeft == 0)
            bytes.back() = '"';
        write(bytes);
    }
    m_filling = false;
    if (m_fillerLeft == 0)
        finish();
}

void Connection::beginStream(const Response &response) {
    if (!m_busy || m_closing)
        return;
    write(responseHead(response, -1, m_request.keepAlive));
    if (m_request.method == "HEAD") {
        finish();
        return;
    }
    m_streaming = true;
    ++m_counters.openStreams;
}

void Connection::sendChunk(const QByteArray &bytes) {
    if (!m_streaming || m_closing || bytes.isEmpty() || m_socket->bytesToWrite() > MaxWaiting)
        return;
    write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
}

void Connection::endStream() {
    if (!m_streaming || m_closing)
        return;
    write("0\r\n\r\n");
    m_streaming = false;
    --m_counters.openStreams;
    finish();
}

void Connection::reset() {
    m_closing = true;
    if (auto *local = qobject_cast<QLocalSocket *>(m_socket)) {
        local->abort();
    } else if (auto *tcp = qobject_cast<QAbstractSocket *>(m_socket)) {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(tcp->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                     sizeof atOnce);
        tcp->abort();
    }
    deleteLater();
}

void Connection::write(const QByteArray &bytes) {
    m_counters.bytes += static_cast<quint64>(bytes.size());
    m_socket->write(bytes);
}

void Connection::finish() {
    m_busy = false;
    if (!m_request.keepAlive) {
        m_closing = true;
        if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
            local->disconnectFromServer();
        else if (auto *tcp = qobject_cast<QAbstractSocket *>(m_socket))
            tcp->disconnectFromHost();
        return;
    }
    handleNext();
}

} // namespace hullwatch::simulator
