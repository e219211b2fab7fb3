// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace hullwatch::report {

/// The audit as SARIF 2.1.0 (OASIS): the catalogue as rules, each open finding as a result, waived ones with
/// a suppression that carries the reason. Fingerprints rest on control, host, kind and name of the subject,
/// so that a container made anew keeps its alert. Hosts that could not be read and calls that failed are
/// notifications of the invocation. With a baseline, results say whether they are new, updated or unchanged.
[[nodiscard]] QByteArray auditSarif(const Document &document);

} // namespace hullwatch::report
