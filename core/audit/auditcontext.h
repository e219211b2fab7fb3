// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/attestation.h"
#include "core/audit/hostchecks.h"
#include "core/audit/policy.h"
#include "core/audit/waiver.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/model/change.h"
#include "core/model/loadreading.h"
#include "core/model/process.h"

#include <QHash>
#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

/// What was read of a container besides its snapshot, each null until then.
struct ContainerReadings {
    ProcessListPtr processes;
    ChangeSetPtr changes;
    ErrorCode processesFailure = ErrorCode::None; ///< of the last reading
    ErrorCode changesFailure = ErrorCode::None;
    LoadReadingPtr load;

    friend bool operator==(const ContainerReadings &, const ContainerReadings &) = default;
};

/// Everything a judgement rests on besides the snapshot. Immutable once shared; for all hosts alike.
struct AuditContext {
    Timestamp now; ///< predicates measure ages by `daysSince` only
    Policy policy;
    std::vector<Attestation> attestations;
    std::vector<Waiver> waivers;
    QHash<ContainerKey, ContainerReadings> readings;
    /// When this program first saw something, by host: "security-option:no-new-privileges".
    QHash<HostId, QHash<QString, Timestamp>> firstSeen;
    QHash<HostId, HostChecks> hostChecks; ///< imported; no entry where there is none

    /// Empty ones when nothing was read.
    [[nodiscard]] ContainerReadings readingsOf(const HostId &host, const ContainerId &container) const;
    [[nodiscard]] std::optional<Timestamp> firstSeenAt(const HostId &host, const QString &what) const;
    /// Days of the calendar (UTC) since then; never negative.
    [[nodiscard]] qint64 daysSince(Timestamp then) const;
    /// Days of the calendar (UTC) until then; never negative.
    [[nodiscard]] qint64 daysUntil(Timestamp then) const;
};

using AuditContextPtr = std::shared_ptr<const AuditContext>;

/// Whether both lead to the same judgement of one host where the readings are the same: equal policy,
/// imports and words, none of which begins or ends between the two, on the same day.
[[nodiscard]] bool judgeAlike(const AuditContext &a, const AuditContext &b, const HostId &host);

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::AuditContextPtr)
