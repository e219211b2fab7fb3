// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>

namespace hullwatch::simulator {

/// What a client asked for.
enum class Route {
    Ping,
    Version,
    Info,
    List,
    Inspect,
    Stats,
    Changes,
    Top,
    Logs,
    Images,
    Image,
    History,
    Networks,
    Volumes,
    Events,
    Other
};
inline constexpr std::size_t RouteCount = static_cast<std::size_t>(Route::Other) + 1;

/// What a server has done since it was made. A plain value: a moment's copy.
struct Counters {
    quint64 accepts = 0;     ///< connections taken, before any TLS
    quint64 handshakes = 0;  ///< TLS handshakes completed
    quint64 tlsFailures = 0; ///< TLS handshakes refused, by either side
    quint64 gets = 0;        ///< requests by method
    quint64 heads = 0;
    quint64 refused = 0;      ///< requests with any other method: all answered with 405
    quint64 statsSamples = 0; ///< statistics lines sent, streamed or not
    quint64 events = 0;       ///< event lines sent
    quint64 bytes = 0;        ///< bytes written, headers included, TLS not
    quint64 openConnections = 0;
    quint64 openStreams = 0;
    std::array<quint64, RouteCount> routes{}; ///< GET and HEAD by what was asked for

    [[nodiscard]] quint64 requests() const { return gets + heads + refused; }
    [[nodiscard]] quint64 of(Route route) const { return routes[static_cast<std::size_t>(route)]; }
    /// Sums two hosts.
    Counters &operator+=(const Counters &other);
};

/// The live form of Counters: written by one thread, read by any.
class CounterBoard {
public:
    std::atomic<quint64> accepts{0}, handshakes{0}, tlsFailures{0}, gets{0}, heads{0}, refused{0},
        statsSamples{0}, events{0}, bytes{0}, openConnections{0}, openStreams{0};
    std::array<std::atomic<quint64>, RouteCount> routes{};

    [[nodiscard]] Counters read() const;
};

} // namespace hullwatch::simulator
