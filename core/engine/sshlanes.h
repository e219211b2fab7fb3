// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/endpoint.h"
#include "core/engine/sshprocess.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace hullwatch {

/// The ssh connections of one HTTP client, a process each, and how many requests each host gets at once: few
/// processes are to run there for us, and sshd turns those away that come in a crowd (its MaxStartups counts
/// logins under way). A request needs a lane; there are two more lanes than connections that have answered
/// before, up to six. Lives in the thread of its client.
class SshLanes : public QObject {
    Q_OBJECT
public:
    static constexpr int maxLanes = 6;
    static constexpr int maxLogins = 2;

    explicit SshLanes(QObject *parent) : QObject(parent) {}

    /// Whether the host has a lane left for one more request; then it is taken until `leave`.
    [[nodiscard]] bool enter(const Endpoint &host);
    void leave(const Endpoint &host);

    /// Starts ssh. The socket of the process is to be closed by `close` alone.
    [[nodiscard]] Result<SshProcess *> connectTo(const Endpoint &host, std::chrono::milliseconds timeout);
    void noteAnswer(SshProcess *connection);
    /// The process ends, if need be by a signal, and is gone soon after; until then it tells why it ended.
    void close(int socket);
    /// Ends every process of the host: its sockets, wherever they are kept, turn out closed.
    void terminate(const Endpoint &host);

private:
    struct Connection {
        QString host;
        bool hasAnswered = false;
    };

    void drop(SshProcess *process);

    QHash<SshProcess *, Connection> m_connections;
    QHash<QString, int> m_busy; ///< lanes taken, by the host's address
};

} // namespace hullwatch
