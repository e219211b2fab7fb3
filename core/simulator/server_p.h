// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/connection.h"
#include "core/simulator/faults.h"
#include "core/simulator/hoststate.h"
#include "core/simulator/router.h"
#include "core/simulator/scenario.h"
#include "core/simulator/server.h"
#include "core/simulator/streams.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSslServer>
#include <QTcpServer>

#include <vector>

namespace hullwatch::simulator {

/// The server's inside, on the server's thread.
class Server::Private : public QObject {
    Q_OBJECT
public:
    Private(const FleetOptions &options, int hostIndex);
    ~Private() override;

    void take(QIODevice *socket);
    void handle(Connection *connection, const Request &request);
    void answer(Connection *connection, const Request &request, const std::optional<Fault> &fault);
    void deliver(Connection *connection, Answer answer, const std::optional<Fault> &fault);
    [[nodiscard]] std::optional<Fault> nextFault(const QString &path);
    void dropConnections();

    FleetOptions options;
    CounterBoard counters;
    HostState host;
    Streams streams;
    ScenarioPlayer player;
    QLocalServer local;
    QTcpServer tcp;
    QSslServer tls;
    std::vector<Fault> faults;
    QStringList refused;
};

} // namespace hullwatch::simulator
