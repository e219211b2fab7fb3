// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/diagnosis.h"
#include "core/session/inventory.h"

#include <QString>

namespace hullwatch::ui {

/// "Critical", "High" … in the user's language.
[[nodiscard]] QString severityWord(Severity severity);
/// "Pass", "Fail", "Unknown" …
[[nodiscard]] QString verdictWord(Verdict verdict);
/// What the chip of a finding says: the severity of an open one, else its verdict.
[[nodiscard]] QString findingWord(const Finding &finding);
/// "1 container", "41 containers".
[[nodiscard]] QString containersText(qsizetype count);
[[nodiscard]] QString changesText(qsizetype count);

/// "2 critical · 1 high · 4 more": the open findings of the host itself, its images, networks and volumes;
/// empty without any.
[[nodiscard]] QString hostFindingsText(const HostAssessment &assessment);

/// How a host stands, for its row and the status bar.
enum class HostState { Connecting, Live, Stale, Unreachable };
[[nodiscard]] HostState hostState(const HostEntry &entry, Timestamp now);
/// "Live", "Stale 14 s", "Connecting…", "Unreachable".
[[nodiscard]] QString hostStateText(const HostEntry &entry, Timestamp now);
/// "unix", "TLS", "plain TCP".
[[nodiscard]] QString transportWord(TransportKind transport);
/// The name of the step that failed: "TLS", "Reaching the host" …
[[nodiscard]] QString stepWord(ConnectionStep step);
/// "Docker 27.3.1", "Podman 5.2.0"; safe to show.
[[nodiscard]] QString engineText(const Daemon &daemon);
/// Label of a host, safe to show.
[[nodiscard]] QString hostLabel(const HostEntry &entry);

/// Whole seconds from `from` to `to`, never negative.
[[nodiscard]] std::chrono::seconds secondsBetween(Timestamp from, Timestamp to);
/// "up 6 d", "exited 3 h ago (137)", "paused".
[[nodiscard]] QString uptimeText(const ContainerState &state, Timestamp now);
/// "measured 4 s ago", "not measured yet"; empty for a container that does not run.
[[nodiscard]] QString measuredText(const Series *series, const ContainerState &state, Timestamp now);
/// "1.9 MiB/s"; "–" for NaN.
[[nodiscard]] QString rateText(double bytesPerSecond);
/// "412 MiB", or "1.9 / 4 GiB" with a limit.
[[nodiscard]] QString memoryText(double bytes, double limitBytes);

} // namespace hullwatch::ui
