// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/engineadvisories.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Release at(int major, int minor, int patch, int preRelease = Release::released) {
    return {{major, minor, patch}, preRelease};
}

// Every release before `end`.
constexpr ReleaseRange until(Release end) {
    return {at(0, 0, 0, 0), end};
}

// The pre-releases of `first` belong to its line.
constexpr ReleaseRange line(int major, int minor, Release end) {
    return {at(major, minor, 0, 0), end};
}

constexpr Advisory table[] = {
    {"CVE-2019-5736",
     AdvisedPart::Runc,
     Severity::Critical,
     Precondition::None,
     {until(at(1, 0, 0, 7))},
     {},
     true},
    // Docker's announcement names 18.06.3: the packages of 18.06.2 did not all hold the repair.
    {"CVE-2019-5736",
     AdvisedPart::Engine,
     Severity::Critical,
     Precondition::None,
     {until(at(18, 6, 3)), line(18, 9, at(18, 9, 2))},
     {},
     true},
    {"CVE-2020-15257",
     AdvisedPart::Containerd,
     Severity::Critical,
     Precondition::HostNetworkRoot,
     {until(at(1, 3, 9)), line(1, 4, at(1, 4, 3))},
     {}},
    // The longterm lines got the repair of 5.17-rc3 under these numbers.
    {"CVE-2022-0492",
     AdvisedPart::Kernel,
     Severity::High,
     Precondition::ReleaseAgent,
     {until(at(4, 9, 301)), line(4, 10, at(4, 14, 266)), line(4, 15, at(4, 19, 229)),
      line(4, 20, at(5, 4, 177)), line(5, 5, at(5, 10, 97)), line(5, 11, at(5, 15, 20)),
      line(5, 16, at(5, 16, 6)), line(5, 17, at(5, 17, 0, 3))},
     {}},
    {"CVE-2024-21626",
     AdvisedPart::Runc,
     Severity::Critical,
     Precondition::None,
     {ReleaseRange{at(1, 0, 0, 93), at(1, 1, 12)}},
     {},
     true},
    // 18.09.1 mended it, 19.03 lost the repair. The record's 26.1.14 is a slip of the pen: 26.1.5 has it.
    {"CVE-2024-41110",
     AdvisedPart::Engine,
     Severity::Critical,
     Precondition::Authorization,
     {line(19, 3, at(19, 3, 16)), line(20, 0, at(20, 10, 28)), line(23, 0, at(23, 0, 15)),
      line(24, 0, at(24, 0, 10)), line(25, 0, at(25, 0, 6)), line(26, 0, at(26, 0, 3)),
      line(26, 1, at(26, 1, 5)), line(27, 0, at(27, 0, 4)), line(27, 1, at(27, 1, 1))},
     {}},
    {"CVE-2025-9074",
     AdvisedPart::Desktop,
     Severity::Critical,
     Precondition::None,
     {line(4, 25, at(4, 44, 3))},
     {}},
    {"CVE-2025-54388",
     AdvisedPart::Engine,
     Severity::Medium,
     Precondition::Firewalld,
     {line(28, 2, at(28, 3, 3))},
     {}},
    // The record of this one calls 1.4.0-rc.3 affected in its table and mended in its text.
    {"CVE-2025-31133",
     AdvisedPart::Runc,
     Severity::Critical,
     Precondition::None,
     {until(at(1, 2, 8)), line(1, 3, at(1, 3, 3)), line(1, 4, at(1, 4, 0, 3))},
     {at(1, 4, 0, 3), at(1, 4, 0, 4)},
     true},
    {"CVE-2025-52565",
     AdvisedPart::Runc,
     Severity::Critical,
     Precondition::None,
     {ReleaseRange{at(1, 0, 0, 3), at(1, 2, 8)}, line(1, 3, at(1, 3, 3)), line(1, 4, at(1, 4, 0, 3))},
     {},
     true},
    {"CVE-2025-52881",
     AdvisedPart::Runc,
     Severity::Critical,
     Precondition::None,
     {until(at(1, 2, 8)), line(1, 3, at(1, 3, 3)), line(1, 4, at(1, 4, 0, 3))},
     {},
     true},
    {"CVE-2026-34040",
     AdvisedPart::Engine,
     Severity::High,
     Precondition::Authorization,
     {until(at(29, 3, 1))},
     {}},
    {"CVE-2026-33997",
     AdvisedPart::Engine,
     Severity::High,
     Precondition::ManagedPlugins,
     {until(at(29, 3, 1))},
     {}},
    {"CVE-2026-41567", AdvisedPart::Engine, Severity::High, Precondition::None, {until(at(29, 5, 1))}, {}},
    {"CVE-2026-42306", AdvisedPart::Engine, Severity::High, Precondition::None, {until(at(29, 5, 1))}, {}},
    {"CVE-2026-41579",
     AdvisedPart::Runc,
     Severity::Low,
     Precondition::None,
     {until(at(1, 3, 6)), line(1, 4, at(1, 4, 3))},
     {}},
    {"CVE-2026-119101",
     AdvisedPart::Runc,
     Severity::Medium,
     Precondition::Checkpoints,
     {line(1, 4, at(1, 4, 4))},
     {}},
    // Go's HTTP/2, mended with the toolchain of 29.9.0; the engine's notes give it no number of its own.
    {"HTTP/2 denial of service",
     AdvisedPart::Engine,
     Severity::Medium,
     Precondition::NetworkApi,
     {until(at(29, 9, 0))},
     {}},
};

constexpr KernelSeries longterm[] = {
    {5, 10, 2026, 12}, {5, 15, 2026, 12}, {6, 1, 2027, 12},
    {6, 6, 2027, 12},  {6, 12, 2028, 12}, {6, 18, 2028, 12},
};

bool isIn(const ReleaseRange &range, const Release &release) {
    return range.from <= release && release < range.before;
}

} // namespace

std::optional<Release> parseRelease(const QString &text) {
    static const QRegularExpression candidate(u"rc[-.]?([0-9]{1,5})"_s);
    const auto version = parseVersion(text);
    if (!version)
        return std::nullopt;
    Release release{version->numbers, Release::released};
    if (version->isPreRelease)
        release.preRelease = candidate.match(text).captured(1).toInt();
    return release;
}

bool Advisory::affects(const Release &release) const {
    return std::any_of(affected.begin(), affected.end(),
                       [&](const ReleaseRange &range) { return isIn(range, release); });
}

bool Advisory::disputes(const Release &release) const {
    return isIn(disputed, release);
}

std::span<const Advisory> engineAdvisories() {
    return table;
}

QDate engineAdvisoriesDate() {
    return {2026, 11, 22};
}

Release newestEngine() {
    return at(29, 10, 0);
}

std::span<const KernelSeries> longtermKernels() {
    return longterm;
}

} // namespace hullwatch
