// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/model/snapshot.h"

#include <array>
#include <initializer_list>
#include <span>

namespace hullwatch {

enum class ControlMode { Auto, Partial, Attested };

/// Where a control comes from.
struct References {
    std::array<int, 4> tips{};         ///< numbers of the fifty tips, 0 for none
    std::array<const char *, 4> cis{}; ///< ids of CIS Docker Benchmark 1.6.0, null for none
};

/// A control of the catalogue: one row of a table in controls/<family>.cpp. Texts are English, marked with
/// QT_TRANSLATE_NOOP("Control", …).
struct Control {
    const char *id;      ///< "C-PRIV"
    Severity severity;   ///< of a plain failure
    SubjectKind subject; ///< what it is about; the finding is always of the container that was judged
    ControlMode mode;
    const char *title;   ///< states the good state: "Container is not privileged"
    const char *failure; ///< short headline of a failure for cards: "Privileged"
    const char *why;     ///< what an attacker gains
    const char *hint;    ///< one line: what to do
    References references;
    /// Pure: judges one container of a snapshot. Missing data gives Unknown, never Pass.
    Outcome (*judge)(const Container &container, const Snapshot &snapshot);
    Severity gravest; ///< of its worst case: what an unknown verdict may hide
    bool isLinuxOnly; ///< not applicable to an engine whose OSType is windows

    [[nodiscard]] QString translatedTitle() const;
    [[nodiscard]] QString translatedFailure() const;
    [[nodiscard]] QString translatedWhy() const;
    [[nodiscard]] QString translatedHint() const;
};

} // namespace hullwatch
