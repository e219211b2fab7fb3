// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/diagnosis.h"

#include <QString>

namespace hullwatch::ui {

/// What the doctor found in one sentence: the first failure, else the warnings, else that all is well.
struct DiagnosisSummary {
    CheckVerdict verdict = CheckVerdict::Passed;
    QString headline;
    QString sentence;
};
[[nodiscard]] DiagnosisSummary summaryOf(const Diagnosis &diagnosis);

/// The whole diagnosis as lines of text, to paste into a mail. Safe to show.
[[nodiscard]] QString textOf(const Diagnosis &diagnosis);

} // namespace hullwatch::ui
