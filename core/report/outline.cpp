// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace hullwatch::report {
namespace {

void countVerdict(const Finding &finding, FleetTotals &totals) {
    const Verdict verdict = finding.outcome.verdict;
    totals.waived += verdict == Verdict::Waived ? 1 : 0;
    totals.attested += verdict == Verdict::Attested ? 1 : 0;
    if (verdict == Verdict::NotApplicable)
        return;
    ++totals.checks;
    totals.assessed += verdict == Verdict::Unknown ? 0 : 1;
}

ContainerOutline containerOutlineOf(const HostSection &host, const Assessment &assessment,
                                    FleetTotals &totals) {
    ContainerOutline outline;
    outline.host = &host;
    outline.assessment = &assessment;
    ++totals.containers;
    totals.takeovers += assessment.takeover.isEmpty() ? 0 : 1;
    for (const Finding &finding : assessment.findings) {
        countVerdict(finding, totals);
        if (finding.isOpen()) {
            outline.openFindings.push_back(&finding);
            if (finding.outcome.impliedBy.isEmpty()) {
                ++outline.open.bySeverity[static_cast<size_t>(finding.outcome.severity)];
                ++totals.open.bySeverity[static_cast<size_t>(finding.outcome.severity)];
            }
        } else if (finding.outcome.verdict == Verdict::Unknown) {
            outline.unknown.push_back(&finding);
        } else {
            outline.other.push_back(&finding);
        }
    }
    std::stable_sort(outline.openFindings.begin(), outline.openFindings.end(),
                     [](const Finding *a, const Finding *b) {
                         return std::pair(!a->outcome.impliedBy.isEmpty(), -int(a->outcome.severity)) <
                                std::pair(!b->outcome.impliedBy.isEmpty(), -int(b->outcome.severity));
                     });
    return outline;
}

/// A container that could not be judged comes last.
int rankOf(const Assessment &assessment) {
    return assessment.score.value.value_or(101);
}

bool comesBefore(const ContainerOutline &a, const ContainerOutline &b) {
    const auto counts = [](const ContainerOutline &outline) {
        return std::tuple(outline.open.of(Severity::Critical), outline.open.of(Severity::High),
                          outline.open.total());
    };
    if (rankOf(*a.assessment) != rankOf(*b.assessment))
        return rankOf(*a.assessment) < rankOf(*b.assessment);
    if (counts(a) != counts(b))
        return counts(a) > counts(b);
    return a.assessment->container->name < b.assessment->container->name;
}

HostOutline hostOutlineOf(const HostSection &section, FleetTotals &totals) {
    HostOutline host;
    host.section = &section;
    totals.hostsUnreachable += section.isReachable() ? 0 : 1;
    if (!section.assessment)
        return host;
    totals.hostsRead += section.isReachable() ? 1 : 0;
    for (const AssessmentPtr &assessment : section.assessment->containers) {
        host.containers.push_back(containerOutlineOf(section, *assessment, totals));
        for (size_t i = 0; i < host.open.bySeverity.size(); ++i)
            host.open.bySeverity[i] += host.containers.back().open.bySeverity[i];
    }
    std::stable_sort(host.containers.begin(), host.containers.end(), comesBefore);
    return host;
}

std::vector<Action> actionsOf(const std::vector<HostOutline> &hosts) {
    std::vector<Action> actions;
    QHash<const Control *, size_t> indexOf;
    for (const HostOutline &host : hosts) {
        for (const ContainerOutline &container : host.containers) {
            for (const Finding *finding : container.openFindings) {
                if (!finding->outcome.impliedBy.isEmpty())
                    continue;
                if (!indexOf.contains(finding->control)) {
                    indexOf.insert(finding->control, actions.size());
                    actions.push_back({});
                }
                Action &action = actions[indexOf.value(finding->control)];
                action.control = finding->control;
                if (finding->outcome.severity > action.severity || action.gravest == 0) {
                    action.severity = finding->outcome.severity;
                    action.gravest = 0;
                }
                action.gravest += finding->outcome.severity == action.severity ? 1 : 0;
                action.live += finding->outcome.remediation.update.isEmpty() ? 0 : 1;
                action.containers.push_back({host.section, container.assessment});
            }
        }
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Action &a, const Action &b) {
        return std::tuple(a.severity, a.gravest, a.containers.size()) >
               std::tuple(b.severity, b.gravest, b.containers.size());
    });
    if (actions.size() > Outline::maxActions)
        actions.resize(Outline::maxActions);
    for (Action &action : actions) {
        std::stable_sort(action.containers.begin(), action.containers.end(),
                         [](const ContainerRef &a, const ContainerRef &b) {
                             return rankOf(*a.assessment) < rankOf(*b.assessment);
                         });
    }
    return actions;
}

void addUnknownFindings(const HostOutline &host, std::vector<Unassessed> &out) {
    QHash<std::pair<const Control *, QString>, size_t> indexOf;
    for (const ContainerOutline &container : host.containers) {
        for (const Finding *finding : container.unknown) {
            const std::pair key(finding->control, finding->outcome.reason.translated());
            if (!indexOf.contains(key)) {
                indexOf.insert(key, out.size());
                out.push_back({host.section, key.first, {}, key.second, {}});
            }
            out[indexOf.value(key)].containers.push_back(container.assessment);
        }
    }
}

void addGaps(const HostOutline &host, std::vector<Unassessed> &out) {
    const HostSection &section = *host.section;
    if (!section.assessment)
        return;
    for (const Gap &gap : section.assessment->snapshot->gaps)
        out.push_back({&section, nullptr, gap.what, errorText(gap.why), {}});
    for (const ContainerOutline &container : host.containers) {
        const auto failed = section.changesErrors.constFind(container.assessment->container->id);
        if (failed == section.changesErrors.constEnd())
            continue;
        const QString what =
            substituted(u"GET /containers/{id}/changes of %1"_s, {container.assessment->container->name});
        out.push_back({&section, nullptr, what, errorText(*failed), {}});
    }
}

} // namespace

int SeverityCounts::total() const {
    return std::accumulate(bySeverity.begin(), bySeverity.end(), 0);
}

std::optional<double> FleetTotals::coverage() const {
    if (checks == 0)
        return std::nullopt;
    return static_cast<double>(assessed) / checks;
}

Outline outlineOf(const Document &document) {
    Outline outline;
    outline.hosts.reserve(document.hosts.size());
    for (const HostSection &section : document.hosts) {
        outline.hosts.push_back(hostOutlineOf(section, outline.totals));
        outline.demo = outline.demo || section.status.demo;
    }
    outline.actions = actionsOf(outline.hosts);
    for (const HostOutline &host : outline.hosts) {
        addGaps(host, outline.unassessed);
        addUnknownFindings(host, outline.unassessed);
    }
    return outline;
}

} // namespace hullwatch::report
