// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/engine/endpoint.h"
#include "core/report/baseline.h"
#include "core/settings/policyfile.h"

#include <memory>

namespace hullwatch {

/// The files by which an audit judges and compares.
struct AuditInputs {
    PolicyFile policy;
    std::shared_ptr<const report::Baseline> baseline; ///< null without --baseline
    QStringList notices;                              ///< a line each: what of the files is not used
};

/// Reads the files of the command line; without --policy the user's own policy, if there is one.
/// A log of docker-bench-security takes the place of that of the same host in the policy.
[[nodiscard]] std::variant<AuditInputs, UsageError> readAuditInputs(const CommandLine &line,
                                                                    const std::vector<Endpoint> &hosts);

} // namespace hullwatch
