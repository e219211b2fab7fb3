// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/counts.h"

#include <numeric>

namespace hullwatch {

int VerdictCounts::applicable() const {
    return std::accumulate(byVerdict.begin(), byVerdict.end(), 0) - of(Verdict::NotApplicable);
}

VerdictCounts &VerdictCounts::operator+=(const VerdictCounts &other) {
    for (size_t i = 0; i < byVerdict.size(); ++i)
        byVerdict[i] += other.byVerdict[i];
    return *this;
}

GuideCounts countGuide(const std::vector<HostAssessmentPtr> &hosts) {
    GuideCounts counts;
    const auto add = [&counts](const std::vector<Finding> &findings) {
        for (const Finding &finding : findings)
            counts.controls[finding.control].add(finding.outcome.verdict);
    };
    for (const HostAssessmentPtr &host : hosts) {
        if (!host)
            continue;
        add(host->findings);
        for (const AssessmentPtr &container : host->containers)
            add(container->findings);
    }
    for (const GuideTopic *topic : guideTopics()) {
        VerdictCounts sum;
        for (const Control *control : topic->controls())
            sum += counts.controls.value(control);
        counts.topics.push_back(sum);
    }
    return counts;
}

} // namespace hullwatch
