// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/fakeserver.h"

#include <QHostAddress>
#include <QLocalSocket>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <utility>

namespace hullwatch::test {

FakeServer::FakeServer(Answer answer, Greeting greeting)
    : m_answer(std::move(answer)), m_greeting(std::move(greeting)) {
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] { take(m_tcp.nextPendingConnection()); });
    connect(&m_tls, &QTcpServer::pendingConnectionAvailable, this,
            [this] { take(m_tls.nextPendingConnection()); });
    connect(&m_local, &QLocalServer::newConnection, this, [this] { take(m_local.nextPendingConnection()); });
}

FakeServer::FakeServer(const QByteArray &answer)
    : FakeServer([answer](QIODevice &connection, const QByteArray &) { connection.write(answer); }) {}

quint16 FakeServer::listenTcp() {
    return m_tcp.listen(QHostAddress::LocalHost) ? m_tcp.serverPort() : quint16{0};
}

quint16 FakeServer::listenTls(const QSslConfiguration &configuration) {
    m_tls.setSslConfiguration(configuration);
    return m_tls.listen(QHostAddress::LocalHost) ? m_tls.serverPort() : quint16{0};
}

bool FakeServer::listenUnix(const QString &path) {
    return m_local.listen(path);
}

void FakeServer::take(QIODevice *connection) {
    if (!connection)
        return;
    ++m_connections;
    connect(connection, &QIODevice::readyRead, this, [this, connection] { read(connection); });
    if (m_greeting)
        m_greeting(*connection);
    if (connection->bytesAvailable() > 0)
        read(connection);
}

void FakeServer::read(QIODevice *connection) {
    QByteArray waiting = connection->property("waiting").toByteArray() + connection->readAll();
    for (qsizetype end = waiting.indexOf("\r\n\r\n"); end >= 0; end = waiting.indexOf("\r\n\r\n")) {
        const QByteArray head = waiting.first(end);
        waiting.remove(0, end + 4);
        m_requests.append(head);
        if (m_answer)
            m_answer(*connection, head);
    }
    connection->setProperty("waiting", waiting);
}

QByteArray engineAnswer(const QByteArray &body, const QByteArray &moreHeaders) {
    return "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nServer: Docker/20.10.24 (linux)\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

void pour(QIODevice &connection, const QByteArray &piece) {
    QObject::connect(&connection, &QIODevice::bytesWritten, &connection, [&connection, piece] {
        if (connection.isOpen() && connection.bytesToWrite() < 256 * 1024)
            connection.write(piece);
    });
    connection.write(piece);
}

} // namespace hullwatch::test
