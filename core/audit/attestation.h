// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/subjectscope.h"
#include "core/base/timestamp.h"

#include <QString>

#include <optional>

namespace hullwatch {

/// The word of a person that something holds which no API shows. It answers what is unknown, warns, or needs
/// attesting; what the engine or an imported log shows to be wrong it cannot answer.
struct Attestation {
    SubjectScope scope;
    QString owner;     ///< who vouches
    QString statement; ///< what was looked at
    QString evidence;  ///< link or reference; may be empty
    Timestamp givenAt;
    std::optional<Timestamp> expiresAt; ///< nothing: never

    [[nodiscard]] bool isValidAt(Timestamp now) const {
        return !expiresAt || now.nanosecondsSinceEpoch < expiresAt->nanosecondsSinceEpoch;
    }

    friend bool operator==(const Attestation &, const Attestation &) = default;
};

} // namespace hullwatch
