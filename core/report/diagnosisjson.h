// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/diagnosis.h"

#include <QByteArray>

#include <vector>

namespace hullwatch::report {

/// Schema "hullwatch.diagnosis/1": every host with its steps in order, texts in English. UTF-8, ends with a
/// newline.
[[nodiscard]] QByteArray diagnosisJson(const std::vector<Diagnosis> &diagnoses);

} // namespace hullwatch::report
