// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QSslServer>
#include <QString>
#include <QTcpServer>

#include <functional>

namespace hullwatch::test {

/// A server that says what a test wants, byte for byte: what no decent server would. Everything happens in
/// the thread and the event loop of the test.
class FakeServer : public QObject {
public:
    /// Called with every request head that has arrived as a whole.
    using Answer = std::function<void(QIODevice &connection, const QByteArray &head)>;
    /// Called for every new connection, before a byte of it is read.
    using Greeting = std::function<void(QIODevice &connection)>;

    explicit FakeServer(Answer answer, Greeting greeting = {});
    /// Always the same answer.
    explicit FakeServer(const QByteArray &answer);

    /// The port on 127.0.0.1; 0 when it cannot listen.
    quint16 listenTcp();
    quint16 listenTls(const QSslConfiguration &configuration);
    bool listenUnix(const QString &path);

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }

private:
    void take(QIODevice *connection);
    void read(QIODevice *connection);

    Answer m_answer;
    Greeting m_greeting;
    QTcpServer m_tcp;
    QSslServer m_tls;
    QLocalServer m_local;
    int m_connections = 0;
    QList<QByteArray> m_requests;
};

/// "HTTP/1.1 200 OK" with the length of the body and the headers of an engine.
[[nodiscard]] QByteArray engineAnswer(const QByteArray &body, const QByteArray &moreHeaders = {});

/// Writes `piece` again and again, as fast as the other side reads.
void pour(QIODevice &connection, const QByteArray &piece);

} // namespace hullwatch::test
