// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/counters.h"
#include "core/simulator/fleet.h"
#include "core/simulator/server.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace hullwatch::simulator {

/// A whole fleet: one Server per host, each on a thread of its own. Use from one thread; that thread needs no
/// event loop. The destructor stops everything and removes the sockets.
class SimulatedFleet {
public:
    explicit SimulatedFleet(FleetOptions options);
    ~SimulatedFleet();
    SimulatedFleet(const SimulatedFleet &) = delete;
    SimulatedFleet &operator=(const SimulatedFleet &) = delete;

    /// Listens at DIRECTORY/HOSTNAME.sock; the directory is made (mode 0700) when it is not there.
    [[nodiscard]] Failure startUnix(const QString &directory);
    /// Listens with TLS on 127.0.0.1, at firstPort, firstPort + 1 … or, with 0, at any free ports.
    [[nodiscard]] Failure startTls(const TlsFiles &files, quint16 firstPort = 0);
    /// Ends what was started; may be started again, with a fresh fleet.
    void stop();

    /// "unix:///run/x/prod-eu-1.sock" or "tcp://127.0.0.1:2376", in the order of the hosts; empty while
    /// stopped.
    [[nodiscard]] QStringList endpoints() const { return m_endpoints; }
    [[nodiscard]] int hosts() const { return static_cast<int>(m_hosts.size()); }
    /// Valid from start to stop, 0 ≤ host < hosts().
    [[nodiscard]] Server &server(int host = 0) const;
    /// The sum over the hosts.
    [[nodiscard]] Counters counters() const;

private:
    struct Host;

    void makeHosts();

    FleetOptions m_options;
    std::vector<std::unique_ptr<Host>> m_hosts;
    QStringList m_endpoints;
};

} // namespace hullwatch::simulator
