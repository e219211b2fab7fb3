// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/audit/hostchecks.h"
#include "core/engine/endpoint.h"

#include <QMap>
#include <QStringList>

#include <variant>
#include <vector>

namespace hullwatch {

/// The logs of docker-bench-security that the command line names.
struct BenchLogs {
    QMap<QString, HostChecks> byHost; ///< by id of the host
    QStringList notices;              ///< what of them could not be used, each with its file
};

/// Reads each of `written`: "FILE" where one host is watched, else "HOST=FILE" with the name, address or
/// context of one of them. A usage error says what to write: for a host that is missing, unknown, ambiguous
/// or named twice, and for a file that cannot be used.
[[nodiscard]] std::variant<BenchLogs, UsageError> readBenchLogs(const QStringList &written,
                                                                const std::vector<Endpoint> &hosts);

} // namespace hullwatch
