// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace hullwatch {

/// The 14 capabilities that the Engine gives when nobody asks for others (moby
/// daemon/pkg/oci/caps/defaults.go).
[[nodiscard]] const QSet<QString> &defaultCapabilities();
/// All capabilities of Linux 6.x, CAP_CHOWN … CAP_CHECKPOINT_RESTORE.
[[nodiscard]] const QSet<QString> &allCapabilities();

/// As the Engine compares them: upper case with the prefix CAP_; "ALL" stays bare.
[[nodiscard]] QString capabilityName(const QString &written);

/// What a process of the container may hold, by the rules of TweakCapabilities in moby
/// daemon/pkg/oci/caps/utils.go: privileged gives all; ALL in `add` gives all but the named drops; ALL in
/// `drop` leaves exactly `add`; otherwise an added capability wins over a dropped one. An empty list, null
/// and an absent one are the same to the Engine.
[[nodiscard]] QSet<QString> effectiveCapabilities(bool privileged, const QStringList &add,
                                                  const QStringList &drop);

} // namespace hullwatch
