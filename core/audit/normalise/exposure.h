// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QString>

#include <vector>

namespace hullwatch {

/// Who can reach an address of the host.
enum class Reach {
    Everyone, ///< every address of the host
    Address,  ///< one address
    Loopback, ///< the host itself
    Unreadable,
};

/// A port of a container that the host forwards.
struct Exposure {
    QString containerPort; ///< "80/tcp"
    QString hostIp;        ///< as written, or the network's default binding address
    QString hostPort;      ///< "8080", "8000-8010", "" for one that the Engine chooses
    Reach reach = Reach::Everyone;
    bool isAssumed = false; ///< networks could not be read: one may set another address than every
    QString path;           ///< "NetworkSettings.Ports[80/tcp]", "HostConfig.PortBindings[80/tcp]", …

    friend bool operator==(const Exposure &, const Exposure &) = default;
};

struct Exposures {
    enum class Kind {
        Known,
        HostNetwork, ///< bindings are discarded: every port that the processes open is the host's
        NoOwner,     ///< it joins the network of a container that is not in the snapshot
        CyclicOwner,
    };
    Kind kind = Kind::Known;
    std::vector<Exposure> ports;      ///< an IPv4 and IPv6 wildcard of one port are one entry
    const Container *owner = nullptr; ///< whose ports these are: another one for "container:<id>"
    QString ownerReference;           ///< for NoOwner and CyclicOwner
    /// JSON path of a field that is needed for the whole list and its state; empty when everything was
    /// readable.
    QString unreadablePath;
    bool unreadableIsMissing = false;
    bool unreadableIsNull = false;
    /// Every exposed port is published, but the answer does not say which there are.
    bool publishesUnlisted = false;
};

/// The union of NetworkSettings.Ports (what is), HostConfig.PortBindings (what will be), and PublishAllPorts
/// with Config.ExposedPorts. A host address that is left open follows the option
/// com.docker.network.bridge.host_binding_ipv4 of the container's networks.
[[nodiscard]] Exposures exposuresOf(const Container &container, const Snapshot &snapshot);

[[nodiscard]] Reach reachOf(const QString &hostIp);

/// First and last port of "8080" or "8000-8010"; {0, 0} for "", "0" and what is no port.
struct PortRange {
    int first = 0;
    int last = 0;
    [[nodiscard]] bool contains(int port) const { return first > 0 && first <= port && port <= last; }
};
[[nodiscard]] PortRange portRange(const QString &text);

} // namespace hullwatch
