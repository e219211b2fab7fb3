// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/diagnosis.h"

namespace hullwatch {

/// "Certificate chain", for people.
[[nodiscard]] Message checkName(ConnectionCheck check);
/// Stable machine name in snake case: "tls_chain".
[[nodiscard]] QString checkId(ConnectionCheck check);

/// "passed", "warning", "failed", "not reached", "does not apply", for people.
[[nodiscard]] Message verdictName(CheckVerdict verdict);
/// Stable machine name in snake case: "not_reached".
[[nodiscard]] QString verdictId(CheckVerdict verdict);
/// One character beside the word: ✓ ! ✗ or –.
[[nodiscard]] QString verdictMark(CheckVerdict verdict);

/// The one thing to do next: the advice of the first step that failed, else of the first that warned; empty
/// when all is well.
[[nodiscard]] Message nextThingToDo(const Diagnosis &diagnosis);

} // namespace hullwatch
