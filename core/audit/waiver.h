// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/subjectscope.h"
#include "core/base/timestamp.h"

#include <QString>

#include <optional>

namespace hullwatch {

/// The decision of a person to live with a warning or failure for a while. It is counted apart and never
/// turns into a pass.
struct Waiver {
    SubjectScope scope;
    QString owner;  ///< who decided
    QString reason; ///< why; never empty
    Timestamp grantedAt;
    std::optional<Timestamp> expiresAt; ///< nothing: never

    [[nodiscard]] bool isValidAt(Timestamp now) const {
        return !expiresAt || now.nanosecondsSinceEpoch < expiresAt->nanosecondsSinceEpoch;
    }

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

} // namespace hullwatch
