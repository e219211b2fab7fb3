// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <span>

namespace hullwatch::test {

/// What one control must say of one container, image, network or volume of the test engine.
struct Expectation {
    const char *subject; ///< name, as docker shows it
    const char *control;
    Verdict verdict;
};

/// What the controls must say of a whole configuration.
struct Verdicts {
    const char *control;
    Verdict plain;    ///< `docker run` without an option
    Verdict hardened; ///< everything that docker can harden
};

/// The verdict on a host, by the way that it is reached.
struct HostExpectation {
    const char *control;
    Verdict overTls;
    Verdict overSocket;
};

/// One row per edge case that an engine can show; the host's kernel and the age of its engine play no part.
[[nodiscard]] std::span<const Expectation> containerExpectations();
/// Of images, networks and volumes.
[[nodiscard]] std::span<const Expectation> otherExpectations();
/// One row for every control that judges containers, on a host with control groups of version 2 and with
/// AppArmor.
[[nodiscard]] std::span<const Verdicts> wholeVerdicts();
[[nodiscard]] std::span<const HostExpectation> hostExpectations();

} // namespace hullwatch::test
