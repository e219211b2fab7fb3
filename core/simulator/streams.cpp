// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/streams.h"

#include <algorithm>

namespace hullwatch::simulator {

Streams::Streams(HostState &host, CounterBoard &counters, int periodMs, QObject *parent)
    : QObject(parent), m_host(host), m_counters(counters) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::max(1, periodMs));
    connect(&m_timer, &QTimer::timeout, this, &Streams::tick);
}

void Streams::begin(Connection *connection, const Answer &answer) {
    connection->beginStream(answer.response);
    connection->sendChunk(answer.replay);
    if (answer.delivery == Delivery::EventStream) {
        m_events.push_back({connection, answer.filter});
        return;
    }
    if (answer.delivery == Delivery::LogStream) {
        Log log{.connection = connection, .id = answer.containerId, .request = answer.log};
        log.request.afterNs = log.request.untilNs;
        log.request.tail = -1;
        m_logs.push_back(log);
    } else {
        m_stats.push_back({.connection = connection, .id = answer.containerId, .previousNs = 0});
    }
    if (!m_timer.isActive())
        m_timer.start();
}

void Streams::setFault(const EventFault &fault) {
    m_fault = fault;
    m_random = Random(fault.seed);
}

void Streams::send(const QPointer<Connection> &connection, const QByteArray &line) {
    if (m_fault.lost > 0 && m_random.fraction() < m_fault.lost)
        return;
    ++m_counters.events;
    if (m_fault.latestMs <= 0) {
        connection->sendChunk(line);
        return;
    }
    const int delay = static_cast<int>(m_random.below(static_cast<std::uint64_t>(m_fault.latestMs) + 1));
    QTimer::singleShot(delay, connection.data(),
                       [connection = connection.data(), line] { connection->sendChunk(line); });
}

void Streams::publish(const Event &event) {
    std::erase_if(m_events, [](const Events &one) { return one.connection.isNull(); });
    QByteArray line;
    for (const Events &one : m_events) {
        if (!matches(one.filter, event))
            continue;
        if (line.isEmpty())
            line = eventLine(event, m_host.spec().version.api);
        send(one.connection, line);
    }
}

void Streams::tick() {
    std::erase_if(m_stats, [](const Stats &one) { return one.connection.isNull(); });
    std::erase_if(m_logs, [](const Log &one) { return one.connection.isNull(); });
    sendSamples();
    sendLogs();
    if (m_stats.empty() && m_logs.empty())
        m_timer.stop();
}

void Streams::sendSamples() {
    for (Stats &one : m_stats) {
        const Container *container = m_host.find(one.id);
        if (one.connection.isNull())
            continue;
        if (container == nullptr) {
            one.connection->endStream();
            one.connection.clear();
            continue;
        }
        const qint64 now = wallClockNs();
        one.connection->sendChunk(m_host.sample(*container, now, one.previousNs, true));
        one.previousNs = now;
        ++m_counters.statsSamples;
    }
}

void Streams::sendLogs() {
    for (Log &one : m_logs) {
        const Container *container = m_host.find(one.id);
        if (container == nullptr || one.connection.isNull())
            continue;
        one.request.untilNs = wallClockNs();
        one.connection->sendChunk(logFrames(*container, one.request));
        one.request.afterNs = one.request.untilNs;
    }
}

} // namespace hullwatch::simulator
