// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace hullwatch::report {

/// One row per finding, passes too, as RFC 4180: UTF-8, CRLF, every cell in quotes, names of the columns
/// first. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end)
/// begins with ' instead. A host that could not be read has one row with no control, verdict "unknown" and
/// the error as reason. The column `since` is empty without a baseline.
[[nodiscard]] QByteArray auditCsv(const Document &document);

} // namespace hullwatch::report
