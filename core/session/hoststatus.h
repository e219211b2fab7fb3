// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QMetaType>

#include <optional>

namespace hullwatch {

/// Where a host's session stands. `Stale` is derived from age by the reader, not stored.
enum class HostPhase { Connecting, Live, Unreachable };

/// How requests reach the engine.
enum class TransportKind { Unix, Tls, Plain };

/// State of the session with one host.
struct HostStatus {
    HostId host;
    QString label;    ///< short name for people: context, host name or "local"
    QString endpoint; ///< URL as configured
    TransportKind transport = TransportKind::Unix;
    bool demo = false; ///< a simulated engine: shown as DEMO everywhere
    HostPhase phase = HostPhase::Connecting;
    Error error;                            ///< why it is unreachable; code None otherwise
    std::optional<Timestamp> lastAnswerAt;  ///< the newest proof of life
    std::optional<Timestamp> nextAttemptAt; ///< while unreachable
    std::optional<Timestamp> outageSince;
};

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::HostStatus)
