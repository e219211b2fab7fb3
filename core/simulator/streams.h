// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/connection.h"
#include "core/simulator/counters.h"
#include "core/simulator/faults.h"
#include "core/simulator/hoststate.h"
#include "core/simulator/random.h"
#include "core/simulator/router.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace hullwatch::simulator {

/// The answers that do not end: statistics, events and followed logs. Like the real engine's collector, one
/// loop serves every statistics stream once per period.
class Streams : public QObject {
    Q_OBJECT
public:
    Streams(HostState &host, CounterBoard &counters, int periodMs, QObject *parent);

    /// Begins the stream that `answer` asks for; its head must be the connection's current answer.
    void begin(Connection *connection, const Answer &answer);
    /// From now on; a default one ends it.
    void setFault(const EventFault &fault);
    /// Sends an event to everyone who wants it.
    void publish(const Event &event);

private:
    struct Stats {
        QPointer<Connection> connection;
        QString id;
        qint64 previousNs = 0;
    };
    struct Events {
        QPointer<Connection> connection;
        EventFilter filter;
    };
    struct Log {
        QPointer<Connection> connection;
        QString id;
        LogRequest request;
    };

    void send(const QPointer<Connection> &connection, const QByteArray &line);
    void tick();
    void sendSamples();
    void sendLogs();

    HostState &m_host;
    CounterBoard &m_counters;
    QTimer m_timer{this};
    EventFault m_fault;
    Random m_random{1};
    std::vector<Stats> m_stats;
    std::vector<Events> m_events;
    std::vector<Log> m_logs;
};

} // namespace hullwatch::simulator
