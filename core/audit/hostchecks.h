// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace hullwatch {

struct Control;

/// What a program on the host found of a check that no API of the engine shows.
enum class HostCheckResult {
    Pass,
    Warn,
    Absent, ///< what the check is about does not exist on the host
    Open,   ///< left to a person, or told in a way that decides nothing
};

struct LoggedCheck {
    HostCheckResult result = HostCheckResult::Open;
    QString details; ///< remote text, may be empty

    friend bool operator==(const LoggedCheck &, const LoggedCheck &) = default;
};

/// What docker-bench-security found on a host.
struct HostChecks {
    QString version;                   ///< of docker-bench-security
    Timestamp takenAt;                 ///< by the host's clock
    QMap<QString, LoggedCheck> checks; ///< by id of CIS Docker Benchmark 1.6.0; those of `hostCheckIds` alone

    friend bool operator==(const HostChecks &, const HostChecks &) = default;
};

/// The checks of CIS Docker Benchmark 1.6.0 that need the host's files and processes, in its order.
[[nodiscard]] const QStringList &hostCheckIds();
/// Which of them docker-bench-security describes so; empty for any other check. Versions of the benchmark
/// number their checks differently, also under the same version of the program: only the description tells.
[[nodiscard]] QString hostCheckDescribed(const QString &description);
/// Those that the control answers to by its references.
[[nodiscard]] QStringList hostChecksOf(const Control &control);

/// "pass", "warn", "absent", "open": in files.
[[nodiscard]] QString hostCheckWord(HostCheckResult result);
[[nodiscard]] std::optional<HostCheckResult> hostCheckNamed(const QString &word);

} // namespace hullwatch
