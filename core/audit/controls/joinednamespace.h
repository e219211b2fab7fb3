// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/normalise/joined.h"

#include <QString>

namespace hullwatch::controls {

/// Unknown because the chain of joined containers leads nowhere: `end.owner` is null.
[[nodiscard]] Outcome unresolved(const NamespaceOwner &end, const Evidence &evidence);

/// "ns:/proc/…" of Podman names a namespace that can be anybody's.
[[nodiscard]] bool isForeign(const QString &mode);
/// Unknown because of that.
[[nodiscard]] Outcome foreign(const QString &path, const QString &mode);

/// Unknown because the mode is none that the Engine knows.
[[nodiscard]] Outcome strangeMode(const QString &path, const QString &mode);

/// Where the mode of the container that owns the joined namespace stood, that of the host.
[[nodiscard]] Evidence hostModeOf(const NamespaceOwner &end, const QString &path);

} // namespace hullwatch::controls
