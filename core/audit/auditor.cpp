// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"

#include "core/audit/catalog.h"
#include "core/audit/chains.h"
#include "core/audit/control.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/joined.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

int verdictRank(Verdict verdict) {
    switch (verdict) {
    case Verdict::Fail:
        return 0;
    case Verdict::Warn:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::Waived:
        return 3;
    case Verdict::Attested:
        return 4;
    case Verdict::Pass:
        return 5;
    case Verdict::NotApplicable:
        break;
    }
    return 6;
}

std::ptrdiff_t placeInCatalog(const Control *control) {
    const auto &rows = catalog();
    return std::find(rows.begin(), rows.end(), control) - rows.begin();
}

AssessmentPtr assessContainer(const ContainerPtr &container, const Snapshot &snapshot) {
    auto assessment = std::make_shared<Assessment>();
    assessment->container = container;
    for (const Control *control : catalog())
        assessment->findings.push_back(judge(*control, *container, snapshot));
    std::stable_sort(assessment->findings.begin(), assessment->findings.end(), worseThan);
    assessment->score = scoreOf(assessment->findings);
    if (auto takeover = takeoverOf(assessment->findings))
        assessment->takeover = std::move(takeover->sentence);
    return assessment;
}

// Everything a judgement rests on besides the container and those it joins.
bool haveSameSurroundings(const Snapshot &a, const Snapshot &b) {
    return a.host == b.host && a.networksKnown == b.networksKnown && a.volumesKnown == b.volumesKnown &&
           a.daemon == b.daemon && a.networks == b.networks && a.volumes == b.volumes;
}

bool isSame(const ContainerPtr &a, const ContainerPtr &b) {
    return a == b || *a == *b;
}

} // namespace

int Assessment::openCount(Severity severity) const {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.isOpen() && finding.outcome.impliedBy.isEmpty() &&
               finding.outcome.severity == severity;
    }));
}

Finding judge(const Control &control, const Container &container, const Snapshot &snapshot) {
    Finding finding;
    finding.control = &control;
    finding.subjectKind = SubjectKind::Container;
    finding.subjectId = container.id.value;
    finding.subjectName = container.name;
    const QString osType = *snapshot.daemon.osType;
    if (control.isLinuxOnly && osType == u"windows"_s)
        finding.outcome = controls::notApplicable(
            controls::say(QT_TRANSLATE_NOOP(
                "Control", "The control is about Linux; this engine runs Windows containers.")),
            {controls::fromInfo(u"OSType"_s, osType)});
    else
        finding.outcome = control.judge(container, snapshot);
    if (!finding.isOpen())
        finding.outcome.severity = control.severity;
    return finding;
}

HostAssessmentPtr assess(const SnapshotPtr &snapshot, const HostAssessmentPtr &previous) {
    auto result = std::make_shared<HostAssessment>();
    result->snapshot = snapshot;
    QHash<ContainerId, AssessmentPtr> reusable;
    if (previous && haveSameSurroundings(*previous->snapshot, *snapshot)) {
        for (const AssessmentPtr &assessment : previous->containers) {
            // The verdict on a container that joins another one may change with that one.
            if (!joinsAnotherContainer(*assessment->container))
                reusable.insert(assessment->container->id, assessment);
        }
    }
    std::vector<Score> scores;
    for (const ContainerPtr &container : snapshot->containers) {
        AssessmentPtr assessment = reusable.value(container->id);
        if (!assessment || !isSame(assessment->container, container))
            assessment = assessContainer(container, *snapshot);
        scores.push_back(assessment->score);
        result->containers.push_back(std::move(assessment));
    }
    result->score = hostScoreOf(scores);
    return result;
}

bool worseThan(const Finding &a, const Finding &b) {
    const auto key = [](const Finding &finding) {
        return std::tuple(verdictRank(finding.outcome.verdict), !finding.outcome.impliedBy.isEmpty(),
                          -static_cast<int>(finding.outcome.severity), placeInCatalog(finding.control));
    };
    return key(a) < key(b);
}

} // namespace hullwatch
