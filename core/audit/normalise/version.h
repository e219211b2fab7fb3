// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace hullwatch {

/// A version as engines and their components report it.
struct Version {
    std::array<int, 3> numbers{};
    bool isPreRelease = false; ///< -rc1, -beta.2 …: older than the same numbers without
    /// A suffix of a distribution ("+dfsg1", "-0ubuntu1", "~ds1"): it may carry a later fix under the old
    /// number, so that a judgement by number is of low confidence.
    bool isDistroBuild = false;

    friend bool operator==(const Version &, const Version &) = default;
};

/// "28.0.4", "v1.7.2", "20.10.25+dfsg1", "1.1.7-0ubuntu1~22.04.2", "1.0.0-rc93"; missing numbers count as 0.
/// Nothing when it does not start with a number.
[[nodiscard]] std::optional<Version> parseVersion(const QString &text);

/// By number, a pre-release before its release.
[[nodiscard]] bool isOlder(const Version &a, const Version &b);

} // namespace hullwatch
