// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace hullwatch::report {

// What a report shows of a document, derived once and free of any layout. The pointers in these records point
// into the document, which must outlive them.

/// Open findings by severity: fails and warns that are not implied by another finding.
struct SeverityCounts {
    std::array<int, 5> bySeverity{}; ///< indexed by Severity

    [[nodiscard]] int of(Severity severity) const { return bySeverity[static_cast<size_t>(severity)]; }
    [[nodiscard]] int total() const;
};

struct FleetTotals {
    int containers = 0;
    int hostsRead = 0;
    int hostsUnreachable = 0; ///< never read, or lost since
    int takeovers = 0;        ///< containers that can take over their host
    SeverityCounts open;
    int waived = 0;
    int attested = 0;
    int checks = 0;   ///< control × subject where the control applies
    int assessed = 0; ///< of these, with another verdict than unknown

    /// Share of the checks that could be assessed, 0 … 1; nothing without any check.
    [[nodiscard]] std::optional<double> coverage() const;
};

/// The findings of one subject, sorted for a reader.
struct FindingGroups {
    SeverityCounts open;
    std::vector<const Finding *> openFindings; ///< worst first, implied ones after their cause
    std::vector<const Finding *> unknown;
    std::vector<const Finding *>
        other; ///< passed, not applicable, waived, attested: as the auditor sorted them
};

/// One container of a host section, in the order of the report.
struct ContainerOutline : FindingGroups {
    const HostSection *host = nullptr;
    const Assessment *assessment = nullptr;
};

/// What is wrong with the host itself, its images, networks and volumes. Of those, which may be many, the
/// same verdict of the same control stands once, with the names of all it is about.
struct HostFindings : FindingGroups {
    QHash<const Finding *, QStringList> subjects; ///< of findings about images, networks and volumes

    [[nodiscard]] bool isEmpty() const { return openFindings.empty() && unknown.empty() && other.empty(); }
};

struct HostOutline {
    const HostSection *section = nullptr;
    SeverityCounts open; ///< its own and those of its containers
    HostFindings own;
    std::vector<ContainerOutline> containers; ///< worst score first, then by name
};

struct ContainerRef {
    const HostSection *host = nullptr;
    const Assessment *assessment = nullptr;
};

/// One thing to do first: the same control failed by some containers, or by some hosts themselves.
struct Action {
    const Control *control = nullptr;
    Severity severity = Severity::Info;   ///< the gravest among the containers
    int gravest = 0;                      ///< containers with that severity
    std::vector<ContainerRef> containers; ///< worst first
    std::vector<const HostSection *> hosts;
    int live = 0; ///< containers that `docker update` can mend while they run
};

/// One reason for which something could not be judged, with everything it concerns.
struct Unassessed {
    const HostSection *host = nullptr;
    const Control *control = nullptr;           ///< null for a gap in what was read
    QString what;                               ///< of a gap: remote text
    QString why;                                ///< in the user's language; safe to show
    std::vector<const Assessment *> containers; ///< empty for a gap and for what concerns the host
    QStringList subjects;                       ///< names of images, networks or volumes
};

struct Outline {
    FleetTotals totals;
    std::vector<HostOutline> hosts; ///< in the order of the document
    std::vector<Action> actions;    ///< at most `maxActions`, the most urgent first
    std::vector<Unassessed> unassessed;
    bool demo = false; ///< some host is simulated

    static constexpr size_t maxActions = 5;
};

/// Pure; the outline points into `document`.
[[nodiscard]] Outline outlineOf(const Document &document);

} // namespace hullwatch::report
