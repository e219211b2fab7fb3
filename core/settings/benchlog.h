// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/hostchecks.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hullwatch {

/// What a file *.log.json of docker-bench-security says of the checks that need the host's files. Which host
/// it was written on does not stand in it.
struct BenchLog {
    HostChecks checks;   ///< taken at the end of the run
    QStringList notices; ///< in the user's language: what of the log could not be used

    static constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
    static constexpr qsizetype maxDetailsLength = 160; ///< what is longer is cut
};

/// Reads the log of a whole run, or of some checks, of versions that describe their checks (1.3.4 and later).
/// A check counts as passed, warned of or absent only where the log says so in a word that is known, once;
/// all else is left open. Fails with Malformed, whose context names the line and says what to do, in the
/// user's language: for other files, values of a wrong type, a log that ends half-way, and one without any
/// of the checks.
[[nodiscard]] Result<BenchLog> parseBenchLog(const QByteArray &json);

/// The same of a file; TooLarge too. Blocks as long as the disk does.
[[nodiscard]] Result<BenchLog> readBenchLog(const QString &path);

} // namespace hullwatch
