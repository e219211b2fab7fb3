// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/selection.h"

#include "core/audit/control.h"

#include <algorithm>
#include <iterator>

namespace hullwatch {

namespace {

std::vector<Finding> selectedFindings(const std::vector<Finding> &all, const QStringList &only,
                                      const QStringList &skip) {
    std::vector<Finding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [&](const Finding &finding) {
        const QString id = QString::fromLatin1(finding.control->id);
        return (only.isEmpty() || only.contains(id)) && !skip.contains(id);
    });
    return some;
}

AssessmentPtr selectedContainer(const Assessment &all, const QStringList &only, const QStringList &skip) {
    auto some = std::make_shared<Assessment>();
    some->container = all.container;
    some->findings = selectedFindings(all.findings, only, skip);
    some->score = scoreOf(some->findings);
    some->compromise = compromiseOf(some->findings);
    return some;
}

} // namespace

HostAssessmentPtr selected(const HostAssessmentPtr &assessment, const QStringList &only,
                           const QStringList &skip) {
    if (!assessment || (only.isEmpty() && skip.isEmpty()))
        return assessment;
    auto some = std::make_shared<HostAssessment>();
    some->snapshot = assessment->snapshot;
    some->context = assessment->context;
    some->findings = selectedFindings(assessment->findings, only, skip);
    for (const AssessmentPtr &container : assessment->containers)
        some->containers.push_back(selectedContainer(*container, only, skip));
    summarise(*some);
    return some;
}

} // namespace hullwatch
