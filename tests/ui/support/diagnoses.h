// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/diagnosis.h"

namespace hullwatch::test {

/// Every check passed, but for clocks that differ by two seconds.
[[nodiscard]] Diagnosis healthyDiagnosis(const HostId &host);
/// The certificate is made out to another host; nothing after it was reached.
[[nodiscard]] Diagnosis failingDiagnosis(const HostId &host);

} // namespace hullwatch::test
