// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/normalise/version.h"

#include <QDate>
#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <span>

namespace hullwatch {

/// A version with the number of its pre-release: 1.4.0-rc.2 lies before 1.4.0-rc.3, and both before 1.4.0.
struct Release {
    std::array<int, 3> numbers{};
    int preRelease = released; ///< of "-rc93"; 0 for one without a number ("-dev")

    static constexpr int released = 1'000'000;

    friend auto operator<=>(const Release &, const Release &) = default;
};

/// Nothing where `parseVersion` finds no version.
[[nodiscard]] std::optional<Release> parseRelease(const QString &text);

/// From the first affected release up to the first mended one, which is no longer in it.
struct ReleaseRange {
    Release from;
    Release before;
};

enum class AdvisedPart { Engine, Desktop, Containerd, Runc, Kernel };

/// What must hold besides the version for a hole to be one.
enum class Precondition {
    None,
    Authorization,   ///< authorization plugins decide who may do what
    ManagedPlugins,  ///< managed plugins are installed
    Firewalld,       ///< the engine works through firewalld
    NetworkApi,      ///< the API is reachable over TCP
    HostNetworkRoot, ///< a container runs as root in the host's network
    ReleaseAgent,    ///< cgroup v1, and a container that no filter confines
    Checkpoints,     ///< checkpoint and restore are in use: experimental engines only
};

/// A published hole of an engine's part.
struct Advisory {
    const char *id; ///< "CVE-2024-21626"
    AdvisedPart part;
    Severity severity;
    Precondition precondition;
    std::array<ReleaseRange, 9> affected; ///< unused ones are empty ranges
    /// Records disagree about these: counted as mended, with low confidence.
    ReleaseRange disputed;
    bool isMilderRemapped = false; ///< one step, where a user namespace stands between

    [[nodiscard]] bool affects(const Release &release) const;
    [[nodiscard]] bool disputes(const Release &release) const;
};

/// All that are known. Sources: the CVE records, and the release notes of moby, runc and containerd.
[[nodiscard]] std::span<const Advisory> engineAdvisories();

/// The day the table was last compared with its sources.
[[nodiscard]] QDate engineAdvisoriesDate();
/// After this many days nothing may be called current by the table any more.
inline constexpr int engineAdvisoriesMaxDays = 90;
/// The newest engine of that day.
[[nodiscard]] Release newestEngine();

/// A series of kernels that kernel.org maintains beyond the next release.
struct KernelSeries {
    int major;
    int minor;
    int lastYear;  ///< projected end of maintenance
    int lastMonth; ///< the whole month counts
};
[[nodiscard]] std::span<const KernelSeries> longtermKernels();

} // namespace hullwatch
