// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/selection.h"

#include "core/audit/control.h"

#include <iterator>

namespace hullwatch {

namespace {

AssessmentPtr selectedContainer(const Assessment &all, const QStringList &only, const QStringList &skip) {
    auto some = std::make_shared<Assessment>();
    some->container = all.container;
    std::copy_if(all.findings.begin(), all.findings.end(), std::back_inserter(some->findings),
                 [&](const Finding &finding) {
                     const QString id = QString::fromLatin1(finding.control->id);
                     return (only.isEmpty() || only.contains(id)) && !skip.contains(id);
                 });
    some->score = scoreOf(some->findings);
    return some;
}

} // namespace

HostAssessmentPtr selected(const HostAssessmentPtr &assessment, const QStringList &only,
                           const QStringList &skip) {
    if (!assessment || (only.isEmpty() && skip.isEmpty()))
        return assessment;
    auto some = std::make_shared<HostAssessment>();
    some->snapshot = assessment->snapshot;
    std::vector<Score> scores;
    for (const AssessmentPtr &container : assessment->containers) {
        some->containers.push_back(selectedContainer(*container, only, skip));
        scores.push_back(some->containers.back()->score);
    }
    some->score = hostScoreOf(scores);
    return some;
}

} // namespace hullwatch
