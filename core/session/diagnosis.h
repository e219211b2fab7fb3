// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/message.h"
#include "core/base/timestamp.h"

#include <QMetaType>

#include <vector>

namespace hullwatch {

/// The steps of a connection in the order in which they are taken.
enum class ConnectionCheck {
    Address,           ///< the URL and the files it needs
    NameResolution,    ///< tcp and ssh
    Reach,             ///< TCP port, or the socket and the right to open it, or the ssh login
    TlsVersion,        ///< protocol and cipher
    TlsChain,          ///< signed by the CA given, not revoked, strong enough
    TlsHostName,       ///< subjectAltName
    TlsExpiry,         ///< days left
    ClientCertificate, ///< asked for and accepted
    ApiVersion,        ///< an engine answers, in a version both sides speak
    Authorization,     ///< lists and inspects are allowed
    EventStream,       ///< GET /events opens
    ClockSkew,         ///< the host's clock against ours
};

enum class CheckVerdict { Passed, Warned, Failed, NotReached, NotApplicable };

struct DiagnosisStep {
    ConnectionCheck check = ConnectionCheck::Address;
    CheckVerdict verdict = CheckVerdict::NotReached;
    Message found;  ///< what was seen; empty when not reached
    Message advice; ///< the one thing to do next; empty unless warned or failed
};

/// What the connection doctor found about one host: one step per check, in order.
struct Diagnosis {
    HostId host;
    QString label;
    QString endpoint;
    Timestamp takenAt;
    std::vector<DiagnosisStep> steps;

    /// No step failed.
    [[nodiscard]] bool isHealthy() const;
};

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::Diagnosis)
