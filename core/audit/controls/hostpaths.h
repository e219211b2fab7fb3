// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"

#include <QString>

#include <optional>

namespace hullwatch::controls {

/// How grave it is that a container sees this path of the host, cleaned; nothing for a path of no
/// importance. Low stands for single files that every other container mounts read-only.
[[nodiscard]] std::optional<Severity> hostPathSeverity(const QString &path, bool isReadOnly,
                                                       const QString &dockerRootDir);

} // namespace hullwatch::controls
