// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/counters.h"
#include "core/simulator/http.h"

#include <QIODevice>
#include <QObject>

#include <functional>

namespace hullwatch::simulator {

/// One client connection: takes requests off the wire one after another and writes the answers in that order.
/// Belongs to the server's thread and deletes itself when the client has gone.
class Connection : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(Connection *, const Request &)>;

    /// Takes over `socket` (a QLocalSocket, QTcpSocket or QSslSocket).
    Connection(QIODevice *socket, CounterBoard &counters, Handler handler, QObject *parent);
    ~Connection() override;

    /// Answers the current request.
    void respond(const Response &response);
    /// Begins a chunked answer of unknown length.
    void beginStream(const Response &response);
    /// One chunk. A client that does not read loses chunks once a MiB waits, as the engine drops samples.
    void sendChunk(const QByteArray &bytes);
    void endStream();
    /// Drops the connection at once: a reset on TCP, an end of file on a unix socket.
    void reset();

private:
    void readMore();
    void handleNext();
    void write(const QByteArray &bytes);
    void writeFiller();
    void finish();

    QIODevice *m_socket;
    CounterBoard &m_counters;
    Handler m_handler;
    QByteArray m_buffer;
    Request m_request;
    bool m_busy = false;
    bool m_streaming = false;
    bool m_closing = false;
    bool m_handling = false;
    bool m_filling = false;
    qint64 m_fillerLeft = 0;
};

} // namespace hullwatch::simulator
