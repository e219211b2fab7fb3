// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/model/connection.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace hullwatch {

/// Where a host's session stands. `Stale` is derived from age by the reader, not stored.
enum class HostPhase { Connecting, Live, Unreachable };

/// A span in which a host did not answer: what was shown of it then is old, and its events are lost.
struct Outage {
    Timestamp from;
    std::optional<Timestamp> until; ///< absent while it lasts
    Error why;

    friend bool operator==(const Outage &, const Outage &) = default;
};

/// Another daemon (GET /info ID) answers behind the same address than before.
struct IdentityChange {
    Timestamp at;
    QString previousId;
    QString previousName;
    QString id;
    QString name;

    friend bool operator==(const IdentityChange &, const IdentityChange &) = default;
};

/// State of the session with one host.
struct HostStatus {
    HostId host;
    QString label;    ///< short name for people: context, host name or "local"
    QString endpoint; ///< URL as configured
    QString context;  ///< name of the docker context it comes from; empty for any other origin
    QString group;    ///< as the user grouped it; empty for none
    TransportKind transport = TransportKind::Unix;
    bool demo = false; ///< a simulated engine: shown as DEMO everywhere
    HostPhase phase = HostPhase::Connecting;
    Error error;                            ///< why it is unreachable; code None otherwise
    std::optional<Timestamp> lastAnswerAt;  ///< the newest proof of life
    std::optional<Timestamp> nextAttemptAt; ///< while unreachable
    std::optional<Timestamp> outageSince;
    /// Its containers are measured so many times less often than chosen, because it answers slowly.
    int samplingStretch = 1;
    std::vector<Outage> outages; ///< the newest `maxOutages`, oldest first; an open one is the last
    std::optional<IdentityChange> identityChange; ///< the newest, until the user confirms it
    static constexpr size_t maxOutages = 64;
};

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::HostStatus)
