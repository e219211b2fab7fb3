// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/engine/localengines.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace hullwatch {

enum class Command { Window, Audit, Stats, Controls, Guide, Doctor, Help, Version };
enum class ExportFormat { Json, Sarif, Junit, Csv, Pdf };

/// The command line, understood.
struct CommandLine {
    Command command = Command::Window;
    ConnectionFlags connection;
    bool demo = false;
    QString language;
    QString theme; ///< system, light or dark
    // audit
    std::vector<ExportFormat> formats;
    QString output; ///< "" or "-" is standard output
    std::optional<Severity> failOn;
    QStringList only;
    QStringList skip;
    QString policy;        ///< file; empty: the user's own
    QString baseline;      ///< JSON of an earlier audit; empty for none
    QStringList benchLogs; ///< [HOST=]FILE each: logs of docker-bench-security
    bool readChanges = false;
    bool readProcesses = false;
    std::optional<std::chrono::seconds> duration; ///< of stats, too
    // stats
    std::optional<std::chrono::seconds> period;
    // controls, guide, doctor
    bool table = false;
    // help
    QString helpText;
};

/// What the user must correct: one line.
struct UsageError {
    QString text;
};

/// Reads argv without its first word.
[[nodiscard]] std::variant<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);

} // namespace hullwatch
