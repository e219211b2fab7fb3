// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditinputs.h"

#include "app/benchlogs.h"
#include "app/preferences.h"
#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "core/base/regularfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hullwatch {

namespace {

constexpr qint64 maxBaselineBytes = 512LL * 1024 * 1024;

UsageError usage(const char *text, const QStringList &args) {
    return {substituted(QCoreApplication::translate("AuditInputs", text), args)};
}

} // namespace

std::variant<AuditInputs, UsageError> readAuditInputs(const CommandLine &line,
                                                      const std::vector<Endpoint> &hosts) {
    AuditInputs inputs;
    // The user's own policy may be absent; one that was asked for may not.
    if (!line.policy.isEmpty() && !QFileInfo::exists(line.policy))
        return usage(QT_TRANSLATE_NOOP("AuditInputs", "There is no policy %1. Check the path of --policy."),
                     {displayText(line.policy)});
    auto policy = readPolicyFile(line.policy.isEmpty() ? preferences::policyPath() : line.policy);
    if (!policy)
        return UsageError{errorText(policy.error())};
    inputs.policy = std::move(*policy);
    auto logs = readBenchLogs(line.benchLogs, hosts);
    if (const auto *problem = std::get_if<UsageError>(&logs))
        return *problem;
    inputs.policy.benchLogs.insert(std::get<BenchLogs>(logs).byHost);
    inputs.notices = std::get<BenchLogs>(logs).notices;
    if (line.baseline.isEmpty())
        return inputs;
    const auto bytes = readRegularFile(line.baseline, maxBaselineBytes);
    auto baseline = bytes ? report::parseBaseline(*bytes) : unexpected(bytes.error());
    if (!baseline)
        return usage(QT_TRANSLATE_NOOP("AuditInputs",
                                       "The baseline %1 cannot be used (%2). Give what hullwatch "
                                       "audit --format json wrote."),
                     {displayText(line.baseline), displayText(baseline.error().context)});
    inputs.baseline = std::make_shared<const report::Baseline>(*std::move(baseline));
    return inputs;
}

} // namespace hullwatch
