// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/subjectscope.h"
#include "core/audit/waiver.h"

#include <QString>

#include <optional>

namespace hullwatch::ui {

// What is said of waivers and attestations; all of it is safe to show.

/// What the user wants to do about a finding with a waiver.
enum class AcceptanceAct { Accept, Change, Withdraw };

struct AcceptanceRequest {
    AcceptanceAct act = AcceptanceAct::Accept;
    HostId host;
    Finding finding;
    std::optional<Waiver> waiver; ///< as `waiverOf` finds it
};

/// "2027-02-23"
[[nodiscard]] QString dayText(Timestamp moment);
/// "prod-eu-1, volume db-*" or "all hosts"
[[nodiscard]] QString scopeText(const SubjectScope &scope);
/// "until 2027-02-23", "expired on 2026-11-20", "without end"
[[nodiscard]] QString untilText(const std::optional<Timestamp> &expiresAt, Timestamp now);
/// "ends today", "ends in 9 days", and, when that is far, "until 2027-02-23".
[[nodiscard]] QString remainingText(const std::optional<Timestamp> &expiresAt, Timestamp now);

} // namespace hullwatch::ui
