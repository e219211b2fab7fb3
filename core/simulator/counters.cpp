// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/counters.h"

namespace hullwatch::simulator {

Counters &Counters::operator+=(const Counters &other) {
    accepts += other.accepts;
    handshakes += other.handshakes;
    tlsFailures += other.tlsFailures;
    gets += other.gets;
    heads += other.heads;
    refused += other.refused;
    statsSamples += other.statsSamples;
    events += other.events;
    bytes += other.bytes;
    openConnections += other.openConnections;
    openStreams += other.openStreams;
    for (std::size_t i = 0; i < routes.size(); ++i)
        routes[i] += other.routes[i];
    return *this;
}

Counters CounterBoard::read() const {
    Counters counters;
    counters.accepts = accepts;
    counters.handshakes = handshakes;
    counters.tlsFailures = tlsFailures;
    counters.gets = gets;
    counters.heads = heads;
    counters.refused = refused;
    counters.statsSamples = statsSamples;
    counters.events = events;
    counters.bytes = bytes;
    counters.openConnections = openConnections;
    counters.openStreams = openStreams;
    for (std::size_t i = 0; i < routes.size(); ++i)
        counters.routes[i] = routes[i];
    return counters;
}

} // namespace hullwatch::simulator
