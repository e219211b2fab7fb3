// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"
#include "core/session/samplingperiods.h"

#include <QByteArray>
#include <QString>

namespace hullwatch::report {

/// What a headless measurement came to.
struct SamplingSummary {
    SamplingTally tally;
    double seconds = 0;
    qsizetype hosts = 0;      ///< that were read
    qsizetype containers = 0; ///< with a sample at least
};

/// One sample as a line of JSON with its line end: UTF-8, stable order of keys, null where a value is not
/// known (yet). `host` is the address as configured.
[[nodiscard]] QByteArray sampleLine(const QString &host, const QString &name, const Sample &sample);

/// {"summary": …} as a line of JSON.
[[nodiscard]] QByteArray summaryLine(const SamplingSummary &summary);

} // namespace hullwatch::report
