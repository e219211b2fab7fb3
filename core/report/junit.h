// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace hullwatch::report {

/// The audit as JUnit XML: a suite per host, a case per finding. Open findings are failures whose type is the
/// severity; what is unknown, not applicable or waived is skipped with the reason, so that it counts as no
/// success; a host that could not be read is an error. With a baseline, open findings that were there then
/// are skipped too. Text from hosts passes `displayText`.
[[nodiscard]] QByteArray auditJunit(const Document &document);

} // namespace hullwatch::report
