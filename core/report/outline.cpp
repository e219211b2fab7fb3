// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/outline.h"

#include <QHash>

#include <algorithm>
#include <map>
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

void addTo(FindingGroups &groups, const Finding &finding) {
    if (finding.isOpen()) {
        groups.openFindings.push_back(&finding);
        if (finding.outcome.impliedBy.isEmpty())
            ++groups.open.bySeverity[static_cast<size_t>(finding.outcome.severity)];
    } else if (finding.outcome.verdict == Verdict::Unknown) {
        groups.unknown.push_back(&finding);
    } else {
        groups.other.push_back(&finding);
    }
}

void sortOpen(FindingGroups &groups) {
    std::stable_sort(groups.openFindings.begin(), groups.openFindings.end(),
                     [](const Finding *a, const Finding *b) {
                         return std::pair(!a->outcome.impliedBy.isEmpty(), -int(a->outcome.severity)) <
                                std::pair(!b->outcome.impliedBy.isEmpty(), -int(b->outcome.severity));
                     });
}

void add(SeverityCounts &sum, const SeverityCounts &more) {
    for (size_t i = 0; i < sum.bySeverity.size(); ++i)
        sum.bySeverity[i] += more.bySeverity[i];
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
        addTo(outline, finding);
    }
    sortOpen(outline);
    add(totals.open, outline.open);
    return outline;
}

HostFindings hostFindingsOf(const HostAssessment &assessment, FleetTotals &totals) {
    using Key = std::tuple<const Control *, int, int>;
    HostFindings own;
    std::map<Key, const Finding *> first;
    for (const Finding &finding : assessment.findings) {
        countVerdict(finding, totals);
        const bool isOfMany = finding.subjectKind != SubjectKind::Host;
        const Key key(finding.control, static_cast<int>(finding.outcome.verdict),
                      static_cast<int>(finding.outcome.severity));
        const auto [known, isNew] = first.emplace(key, &finding);
        if (isNew || !isOfMany)
            addTo(own, finding);
        if (isOfMany)
            own.subjects[known->second] += finding.subjectName;
    }
    sortOpen(own);
    add(totals.open, own.open);
    return own;
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
        add(host.open, host.containers.back().open);
    }
    host.own = hostFindingsOf(*section.assessment, totals);
    add(host.open, host.own.open);
    std::stable_sort(host.containers.begin(), host.containers.end(), comesBefore);
    return host;
}

// The actions by control, in the order in which their controls came up.
class Actions {
public:
    // The one that the finding belongs to.
    Action &take(const Finding &finding) {
        if (!m_indexOf.contains(finding.control)) {
            m_indexOf.insert(finding.control, m_actions.size());
            m_actions.push_back({});
        }
        Action &action = m_actions[m_indexOf.value(finding.control)];
        action.control = finding.control;
        if (finding.outcome.severity > action.severity || action.gravest == 0) {
            action.severity = finding.outcome.severity;
            action.gravest = 0;
        }
        action.gravest += finding.outcome.severity == action.severity ? 1 : 0;
        action.live += finding.outcome.remediation.update.isEmpty() ? 0 : 1;
        return action;
    }

    std::vector<Action> all() { return std::move(m_actions); }

private:
    QHash<const Control *, size_t> m_indexOf;
    std::vector<Action> m_actions;
};

std::vector<Action> actionsOf(const std::vector<HostOutline> &hosts) {
    Actions collected;
    for (const HostOutline &host : hosts) {
        for (const ContainerOutline &container : host.containers) {
            for (const Finding *finding : container.openFindings) {
                if (finding->outcome.impliedBy.isEmpty())
                    collected.take(*finding).containers.push_back({host.section, container.assessment});
            }
        }
        for (const Finding *finding : host.own.openFindings) {
            Action &action = collected.take(*finding);
            if (action.hosts.empty() || action.hosts.back() != host.section)
                action.hosts.push_back(host.section);
        }
    }
    std::vector<Action> actions = collected.all();
    std::stable_sort(actions.begin(), actions.end(), [](const Action &a, const Action &b) {
        return std::tuple(a.severity, a.gravest, a.containers.size() + a.hosts.size()) >
               std::tuple(b.severity, b.gravest, b.containers.size() + b.hosts.size());
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
                out.push_back({host.section, key.first, {}, key.second, {}, {}});
            }
            out[indexOf.value(key)].containers.push_back(container.assessment);
        }
    }
    for (const Finding *finding : host.own.unknown)
        out.push_back({host.section,
                       finding->control,
                       {},
                       finding->outcome.reason.translated(),
                       {},
                       host.own.subjects.value(finding)});
}

void addGaps(const HostOutline &host, std::vector<Unassessed> &out) {
    const HostSection &section = *host.section;
    if (!section.assessment)
        return;
    for (const Gap &gap : section.assessment->snapshot->gaps)
        out.push_back({&section, nullptr, gap.what, errorText(gap.why), {}, {}});
    for (const Gap &gap : readingGapsOf(section))
        out.push_back({&section, nullptr, gap.what, errorText(gap.why), {}, {}});
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
