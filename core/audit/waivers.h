// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/finding.h"
#include "core/audit/waiver.h"
#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace hullwatch {

/// How far a waiver reaches that is given for one finding.
enum class WaiverReach {
    ThisOne,        ///< this one, by its id
    NameOnHost,     ///< whatever has its name on this host
    Host,           ///< everything that the control judges on this host
    NameEverywhere, ///< whatever has its name on any host
    Everywhere,     ///< everything that the control judges
};

struct WaiverChoice {
    WaiverReach reach = WaiverReach::ThisOne;
    SubjectScope scope;
};

/// The scopes that a waiver given for this finding may have, the narrowest first; never empty. A name or an
/// id that is empty or contains "*" would mean more than itself: what it alone would name is left out.
[[nodiscard]] std::vector<WaiverChoice> waiverChoices(const Finding &finding, const HostId &host);

/// Whether a waiver can stand in place of the finding's verdict: it is open, or what only a person can tell.
[[nodiscard]] bool isWaivable(const Finding &finding);

/// The waiver by which a waived finding is waived; of one that could be waived, the waiver of it that ended
/// last. Null without any. `context` is the one by which the finding was judged, and owns it.
[[nodiscard]] const Waiver *waiverOf(const Finding &finding, const HostId &host, const AuditContext &context);

/// Whether a word that ends then and holds now needs a decision soon: within fourteen days.
[[nodiscard]] bool endsSoon(const std::optional<Timestamp> &expiresAt, Timestamp now);

} // namespace hullwatch
