// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/diagnosis.h"

#include <algorithm>

namespace hullwatch {

bool Diagnosis::isHealthy() const {
    return std::none_of(steps.begin(), steps.end(),
                        [](const DiagnosisStep &step) { return step.verdict == CheckVerdict::Failed; });
}

} // namespace hullwatch
