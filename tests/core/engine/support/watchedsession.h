// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/hostsession.h"

#include <QList>

#include <optional>

namespace hullwatch::test {

/// A session that keeps whatever it says.
class WatchedSession {
public:
    explicit WatchedSession(const Endpoint &endpoint);

    /// The container of this name in the newest snapshot, else null.
    [[nodiscard]] ContainerPtr container(const QString &name) const;
    /// The gap of the newest snapshot about this, code None without one.
    [[nodiscard]] Error gap(const QString &what) const;
    [[nodiscard]] bool isLive() const { return session.status().phase == HostPhase::Live; }
    [[nodiscard]] bool hasSnapshot() const { return !snapshots.isEmpty(); }

    HostSession session;
    QList<HostStatus> statuses;
    QList<SnapshotPtr> listed; ///< what only the list of containers is known of
    QList<SnapshotPtr> snapshots;
    QList<Sample> samples;
    QList<ChangeSetPtr> changes;
    QList<std::pair<ContainerId, Error>> changeFailures;
    QList<ProcessListPtr> processes;
    QList<std::pair<ContainerId, Error>> processFailures;
};

/// The endpoint of a unix socket.
[[nodiscard]] Endpoint unixEndpoint(const QString &path);

} // namespace hullwatch::test
