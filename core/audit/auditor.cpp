// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"

#include "core/audit/catalog.h"
#include "core/audit/chains.h"
#include "core/audit/containerassessment.h"
#include "core/audit/control.h"
#include "core/audit/normalise/joined.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace hullwatch {

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

qsizetype placeInCatalog(const Control *control) {
    static const QHash<const Control *, qsizetype> places = [] {
        QHash<const Control *, qsizetype> all;
        for (const Control *row : catalog())
            all.insert(row, all.size());
        return all;
    }();
    return places.value(control, places.size());
}

int openFindings(const std::vector<Finding> &findings, Severity severity) {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.isOpen() && finding.outcome.impliedBy.isEmpty() &&
               finding.outcome.severity == severity;
    }));
}

// But for the engine's clock, which no control of it reads.
bool isSameDaemon(Daemon a, const Daemon &b) {
    a.systemTime = b.systemTime;
    return a == b;
}

// Everything a judgement rests on besides the subject, other containers and readings.
bool haveSameSurroundings(const Snapshot &a, const Snapshot &b) {
    return a.host == b.host && a.networksKnown == b.networksKnown && a.volumesKnown == b.volumesKnown &&
           a.imagesKnown == b.imagesKnown && a.pluginsKnown == b.pluginsKnown &&
           a.connection == b.connection && isSameDaemon(a.daemon, b.daemon) && a.networks == b.networks &&
           a.volumes == b.volumes && a.images == b.images && a.plugins == b.plugins && a.swarm == b.swarm &&
           a.gaps == b.gaps;
}

bool isSame(const ContainerPtr &a, const ContainerPtr &b) {
    return a == b || *a == *b;
}

// But for what no control reads of another container: what it lives through, and its limits.
Container asSeenByOthers(Container container) {
    const ContainerState state = std::exchange(container.state, {});
    container.state.status = state.status;
    container.state.running = state.running;
    container.restartCount = 0;
    container.execIds.clear();
    container.healthcheck = {};
    container.inspectJson.clear();
    HostConfig &config = container.hostConfig;
    for (Field<qint64> *limit :
         {&config.memoryBytes, &config.memorySwapBytes, &config.memoryReservationBytes, &config.nanoCpus,
          &config.cpuQuota, &config.cpuPeriod, &config.cpuShares, &config.pidsLimit})
        *limit = {};
    config.cpusetCpus = {};
    config.restartPolicy = {};
    return container;
}

bool isSameToOthers(const ContainerPtr &a, const ContainerPtr &b) {
    return a == b || asSeenByOthers(*a) == asSeenByOthers(*b);
}

using Rank = std::tuple<int, bool, int, qsizetype>;

Rank rankOf(const Finding &finding) {
    return {verdictRank(finding.outcome.verdict), !finding.outcome.impliedBy.isEmpty(),
            -static_cast<int>(finding.outcome.severity), placeInCatalog(finding.control)};
}

// Findings are large and their rank is looked up: each is ranked once and moved once.
void sortWorstFirst(std::vector<Finding> &findings) {
    std::vector<std::pair<Rank, size_t>> order;
    order.reserve(findings.size());
    for (const Finding &finding : findings)
        order.emplace_back(rankOf(finding), order.size());
    std::sort(order.begin(), order.end());
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const auto &[rank, at] : order)
        sorted.push_back(std::move(findings[at]));
    findings = std::move(sorted);
}

AssessmentPtr completed(const ContainerPtr &container, std::vector<Finding> findings) {
    auto assessment = std::make_shared<Assessment>();
    assessment->container = container;
    assessment->findings = std::move(findings);
    sortWorstFirst(assessment->findings);
    assessment->score = scoreOf(assessment->findings);
    assessment->compromise = compromiseOf(assessment->findings);
    if (auto takeover = takeoverOf(assessment->findings))
        assessment->takeover = std::move(takeover->sentence);
    return assessment;
}

// One run of `assess`, with what may be taken over from the one before.
class Run {
public:
    Run(const SnapshotPtr &snapshot, const HostAssessmentPtr &previous, AuditContextPtr context)
        : m_snapshot(*snapshot), m_context(*context), m_previous(previous) {
        m_result->snapshot = snapshot;
        m_result->context = std::move(context);
        m_isAlike = previous && previous->context &&
                    judgeAlike(*previous->context, m_context, m_snapshot.host) &&
                    previous->snapshot->host == m_snapshot.host;
        m_areSurroundingsSame = m_isAlike && haveSameSurroundings(*previous->snapshot, m_snapshot);
        m_areContainersSame = m_areSurroundingsSame && haveSameContainers();
        m_arePeersSame = m_areContainersSame || (m_areSurroundingsSame && haveSamePeers());
    }

    HostAssessmentPtr result() {
        judgeContainers();
        judgeOthers();
        summarise(*m_result);
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool haveSameReadings(const ContainerId &id) const {
        return m_previous->context->readingsOf(m_snapshot.host, id) ==
               m_context.readingsOf(m_snapshot.host, id);
    }

    [[nodiscard]] bool haveSameContainers() const {
        const auto &before = m_previous->snapshot->containers;
        const auto &now = m_snapshot.containers;
        return std::equal(before.begin(), before.end(), now.begin(), now.end(), isSame) &&
               std::all_of(now.begin(), now.end(),
                           [this](const ContainerPtr &container) { return haveSameReadings(container->id); });
    }

    [[nodiscard]] bool haveSamePeers() const {
        const auto &before = m_previous->snapshot->containers;
        const auto &now = m_snapshot.containers;
        return std::equal(before.begin(), before.end(), now.begin(), now.end(), isSameToOthers);
    }

    void judgeContainers() {
        QHash<ContainerId, AssessmentPtr> known;
        if (m_areSurroundingsSame) {
            for (const AssessmentPtr &assessment : m_previous->containers) {
                // The verdict on a container that joins another one may change with that one.
                if (m_arePeersSame || !joinsAnotherContainer(*assessment->container))
                    known.insert(assessment->container->id, assessment);
            }
        }
        for (const ContainerPtr &container : m_snapshot.containers) {
            const AssessmentPtr assessment = known.value(container->id);
            if (assessment && isSame(assessment->container, container) && haveSameReadings(container->id))
                m_result->containers.push_back(m_arePeersSame ? assessment : reviewed(assessment));
            else
                m_result->containers.push_back(assessContainer(container, m_snapshot, m_context));
        }
    }

    // What looks at other containers is judged anew; without a difference the assessment stays the same one.
    [[nodiscard]] AssessmentPtr reviewed(const AssessmentPtr &known) const {
        std::vector<Finding> findings;
        for (size_t i = 0; i < known->findings.size(); ++i) {
            const Finding &finding = known->findings[i];
            if (!finding.control->looksAtPeers)
                continue;
            Finding anew = judge(*finding.control, known->container.get(), m_snapshot, m_context);
            if (anew == finding)
                continue;
            if (findings.empty())
                findings = known->findings;
            findings[i] = std::move(anew);
        }
        return findings.empty() ? known : completed(known->container, std::move(findings));
    }

    void judgeOthers() {
        if (m_areContainersSame) {
            m_result->findings = m_previous->findings;
            return;
        }
        addFindings(Subject());
        addFindingsAmongPeers();
        addImageFindings();
        sortWorstFirst(m_result->findings);
    }

    // Networks and volumes are judged by the containers that use them, as those are seen by others.
    void addFindingsAmongPeers() {
        if (m_arePeersSame) {
            std::copy_if(m_previous->findings.begin(), m_previous->findings.end(),
                         std::back_inserter(m_result->findings), [](const Finding &finding) {
                             return finding.subjectKind == SubjectKind::Network ||
                                    finding.subjectKind == SubjectKind::Volume;
                         });
            return;
        }
        for (const Network &network : m_snapshot.networks)
            addFindings(&network);
        for (const Volume &volume : m_snapshot.volumes)
            addFindings(&volume);
    }

    // Predicates about images look at no container: a host may have very many images.
    void addImageFindings() {
        QHash<QString, const Image *> before;
        QHash<QString, std::vector<const Finding *>> known;
        if (m_isAlike && isSameDaemon(m_previous->snapshot->daemon, m_snapshot.daemon) &&
            m_previous->snapshot->gaps == m_snapshot.gaps) {
            for (const Image &image : m_previous->snapshot->images)
                before.insert(image.id, &image);
            for (const Finding &finding : m_previous->findings) {
                if (finding.subjectKind == SubjectKind::Image)
                    known[finding.subjectId].push_back(&finding);
            }
        }
        for (const Image &image : m_snapshot.images) {
            const Image *same = before.value(image.id);
            if (!same || *same != image) {
                addFindings(&image);
                continue;
            }
            for (const Finding *finding : known.value(image.id))
                m_result->findings.push_back(*finding);
        }
    }

    void addFindings(const Subject &subject) {
        const SubjectKind kind = kindOf(subject);
        for (const Control *control : catalog()) {
            if (control->judged() == kind)
                m_result->findings.push_back(judge(*control, subject, m_snapshot, m_context));
        }
    }

    const Snapshot &m_snapshot;
    const AuditContext &m_context;
    HostAssessmentPtr m_previous;
    std::shared_ptr<HostAssessment> m_result = std::make_shared<HostAssessment>();
    bool m_isAlike = false;
    bool m_areSurroundingsSame = false;
    bool m_areContainersSame = false;
    bool m_arePeersSame = false; ///< as far as one container's verdicts depend on the others
};

} // namespace

int Assessment::openCount(Severity severity) const {
    return openFindings(findings, severity);
}

int HostAssessment::openCount(Severity severity) const {
    return openFindings(findings, severity);
}

HostAssessmentPtr assess(const SnapshotPtr &snapshot, const HostAssessmentPtr &previous,
                         AuditContextPtr context) {
    if (!context) {
        auto plain = std::make_shared<AuditContext>();
        plain->now = snapshot->takenAt;
        context = std::move(plain);
    }
    return Run(snapshot, previous, std::move(context)).result();
}

AssessmentPtr assessContainer(const ContainerPtr &container, const Snapshot &snapshot,
                              const AuditContext &context) {
    std::vector<Finding> findings;
    findings.reserve(catalog().size());
    for (const Control *control : catalog()) {
        if (control->judged() == SubjectKind::Container)
            findings.push_back(judge(*control, container.get(), snapshot, context));
    }
    return completed(container, std::move(findings));
}

void summarise(HostAssessment &assessment) {
    const auto openIn = [](const std::vector<Finding> &findings) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                              [](const Finding &finding) { return finding.isOpen(); }));
    };
    std::vector<Score> scores;
    assessment.compromise = compromiseOf(assessment.findings);
    assessment.openInAll = openIn(assessment.findings);
    for (const AssessmentPtr &container : assessment.containers) {
        scores.push_back(container->score);
        assessment.compromise = std::max(assessment.compromise, container->compromise);
        assessment.openInAll += openIn(container->findings);
    }
    assessment.score = hostScoreOf(assessment.findings, scores);
}

bool worseThan(const Finding &a, const Finding &b) {
    return rankOf(a) < rankOf(b);
}

Compromise compromiseOf(const std::vector<Finding> &findings) {
    Compromise worst = Compromise::None;
    for (const Finding &finding : findings) {
        if (!finding.control->isIndicator || finding.outcome.verdict != Verdict::Fail)
            continue;
        if (finding.outcome.severity == Severity::Critical)
            worst = Compromise::Likely;
        else if (finding.outcome.severity == Severity::High)
            worst = std::max(worst, Compromise::Suspicious);
    }
    return worst;
}

} // namespace hullwatch
