// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/report/baseline.h"
#include "core/settings/policyfile.h"

#include <memory>

namespace hullwatch {

/// The files by which an audit judges and compares.
struct AuditInputs {
    PolicyFile policy;
    std::shared_ptr<const report::Baseline> baseline; ///< null without --baseline
};

/// Reads the files of the command line; without --policy the user's own policy, if there is one.
[[nodiscard]] std::variant<AuditInputs, UsageError> readAuditInputs(const CommandLine &line);

} // namespace hullwatch
