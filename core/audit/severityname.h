// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QString>

#include <optional>

namespace hullwatch {

/// critical, high, medium, low, info: as files and the command line spell them. Never translated.
[[nodiscard]] QString severityName(Severity severity);
/// The severity of this name; nothing for any other text.
[[nodiscard]] std::optional<Severity> severityNamed(QStringView name);

} // namespace hullwatch
