// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/finding.h"
#include "core/model/snapshot.h"

#include <array>
#include <initializer_list>
#include <span>
#include <variant>

namespace hullwatch {

enum class ControlMode { Auto, Partial, Attested };

/// Where a control comes from.
struct References {
    std::array<int, 4> tips{};         ///< numbers of the fifty tips, 0 for none
    std::array<const char *, 4> cis{}; ///< ids of CIS Docker Benchmark 1.6.0, null for none
};

/// The predicate of a control, pure, by what it judges; one about the host takes the snapshot alone. Missing
/// data gives Unknown, never Pass. Those that need the policy, the date or readings take the context too. A
/// predicate about an image looks at no container. None at all: only a person can tell.
using Judge = std::variant<std::monostate, //
                           Outcome (*)(const Container &, const Snapshot &),
                           Outcome (*)(const Container &, const Snapshot &, const AuditContext &),
                           Outcome (*)(const Snapshot &), //
                           Outcome (*)(const Snapshot &, const AuditContext &),
                           Outcome (*)(const Image &, const Snapshot &),
                           Outcome (*)(const Image &, const Snapshot &, const AuditContext &),
                           Outcome (*)(const Network &, const Snapshot &),
                           Outcome (*)(const Network &, const Snapshot &, const AuditContext &),
                           Outcome (*)(const Volume &, const Snapshot &),
                           Outcome (*)(const Volume &, const Snapshot &, const AuditContext &)>;

/// A control of the catalogue: one row of a table in controls/<family>.cpp. Texts are English, marked with
/// QT_TRANSLATE_NOOP("Control", …).
struct Control {
    const char *id;      ///< "C-PRIV"
    Severity severity;   ///< of a plain failure
    SubjectKind subject; ///< what it is about; the finding is of what was judged, see `judged`
    ControlMode mode;
    const char *title;   ///< states the good state: "Container is not privileged"
    const char *failure; ///< short headline of a failure for cards: "Privileged"
    const char *why;     ///< what an attacker gains
    const char *hint;    ///< one line: what to do
    References references;
    Judge judge;
    Severity gravest; ///< of its worst case: what an unknown verdict may hide
    bool isLinuxOnly; ///< not applicable to an engine whose OSType is windows
    /// Its failures are signs of an intruder, not of bad posture: they raise the state of compromise and
    /// leave the score alone.
    bool isIndicator = false;
    /// The verdict on one container may change with other containers, even where it joins none of them.
    bool looksAtPeers = false;

    /// The kind of subject of its findings: that of the predicate's argument; without one, `subject`.
    [[nodiscard]] SubjectKind judged() const;
    [[nodiscard]] QString translatedTitle() const;
    [[nodiscard]] QString translatedFailure() const;
    [[nodiscard]] QString translatedWhy() const;
    [[nodiscard]] QString translatedHint() const;
};

} // namespace hullwatch
