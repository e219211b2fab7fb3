// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/score.h"

#include "core/audit/auditor.h"
#include "core/audit/chains.h"
#include "core/audit/control.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace hullwatch {

namespace {

constexpr double weightOf(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return 0.50;
    case Severity::High:
        return 0.20;
    case Severity::Medium:
        return 0.06;
    case Severity::Low:
        return 0.02;
    case Severity::Info:
        break;
    }
    return 0.0;
}

constexpr int oneCritical = 39;
constexpr int manyCriticals = 15;
constexpr int oneHigh = 74;
constexpr int manyHighs = 59;

class Tally {
public:
    void add(Severity severity, bool isFailure) {
        m_remaining *= 1.0 - (isFailure ? weightOf(severity) : weightOf(severity) / 2);
        if (!isFailure)
            return;
        m_criticals += severity == Severity::Critical;
        m_highs += severity == Severity::High;
    }

    [[nodiscard]] int score(bool isChain) const {
        int ceiling = 100;
        if (m_criticals >= 2 || isChain)
            ceiling = manyCriticals;
        else if (m_criticals == 1)
            ceiling = oneCritical;
        else if (m_highs >= 3)
            ceiling = manyHighs;
        else if (m_highs > 0)
            ceiling = oneHigh;
        return std::min(ceiling, static_cast<int>(std::lround(100.0 * m_remaining)));
    }

private:
    double m_remaining = 1.0;
    int m_criticals = 0;
    int m_highs = 0;
};

bool counts(const Finding &finding) {
    const Verdict verdict = finding.outcome.verdict;
    return finding.outcome.impliedBy.isEmpty() && !finding.control->isIndicator &&
           verdict != Verdict::NotApplicable && verdict != Verdict::Waived;
}

// What an unknown verdict may hide.
Severity gravestOf(const Finding &finding) {
    return finding.policySeverity.value_or(std::max(finding.control->severity, finding.control->gravest));
}

// The score without waivers; nothing when there are none.
std::optional<Score> unwaived(std::span<const Finding> findings) {
    const auto isWaived = [](const Finding &finding) {
        return finding.outcome.verdict == Verdict::Waived && finding.acceptance;
    };
    if (std::none_of(findings.begin(), findings.end(), isWaived))
        return std::nullopt;
    std::vector<Finding> measured(findings.begin(), findings.end());
    for (Finding &finding : measured) {
        if (isWaived(finding))
            finding.outcome.verdict = finding.acceptance->measured;
    }
    return scoreOf(measured);
}

// One finding per control: its worst.
std::vector<Finding> worstByControl(std::span<const Finding> own) {
    QHash<const Control *, const Finding *> worst;
    std::vector<const Control *> order;
    for (const Finding &finding : own) {
        if (finding.subjectKind == SubjectKind::Image)
            continue;
        const Finding *&known = worst[finding.control];
        if (!known)
            order.push_back(finding.control);
        if (!known || worseThan(finding, *known))
            known = &finding;
    }
    std::vector<Finding> findings;
    std::transform(order.begin(), order.end(), std::back_inserter(findings),
                   [&](const Control *control) { return *worst.value(control); });
    return findings;
}

bool hasChain(std::span<const Finding> findings, bool assumeUnknown) {
    const auto takeover = takeoverOf(findings, assumeUnknown);
    return takeover && takeover->isChain;
}

} // namespace

QChar Score::grade() const {
    return value ? gradeOf(*value) : QChar(u'-');
}

QChar gradeOf(int score) {
    if (score >= 90)
        return u'A';
    if (score >= 75)
        return u'B';
    if (score >= 60)
        return u'C';
    return score >= 40 ? u'D' : u'F';
}

Score scoreOf(std::span<const Finding> findings) {
    Tally known;
    Tally worst;
    int assessed = 0;
    int unassessed = 0;
    for (const Finding &finding : findings) {
        if (!counts(finding))
            continue;
        const Outcome &outcome = finding.outcome;
        if (outcome.verdict == Verdict::Unknown) {
            ++unassessed;
            worst.add(gravestOf(finding), true);
            continue;
        }
        ++assessed;
        if (finding.isOpen()) {
            known.add(outcome.severity, outcome.verdict == Verdict::Fail);
            worst.add(outcome.severity, outcome.verdict == Verdict::Fail);
        }
    }
    Score score;
    score.low = worst.score(hasChain(findings, true));
    score.high = known.score(hasChain(findings, false));
    if (assessed + unassessed > 0)
        score.coverage = static_cast<double>(assessed) / (assessed + unassessed);
    if (assessed > 0)
        score.value = score.high;
    const auto measured = unwaived(findings);
    score.measured = measured ? measured->value : score.value;
    return score;
}

Score hostScoreOf(std::span<const Finding> own, std::span<const Score> containers) {
    std::vector<Score> parts;
    const std::vector<Finding> findings = worstByControl(own);
    if (std::any_of(findings.begin(), findings.end(), counts))
        parts.push_back(scoreOf(findings));
    parts.insert(parts.end(), containers.begin(), containers.end());
    Score host;
    double coverage = 0.0;
    for (const Score &score : parts) {
        if (score.value)
            host.value = std::min(host.value.value_or(100), *score.value);
        if (score.measured)
            host.measured = std::min(host.measured.value_or(100), *score.measured);
        host.low = &score == parts.data() ? score.low : std::min(host.low, score.low);
        host.high = std::min(host.high, score.high);
        coverage += score.coverage;
    }
    if (!parts.empty())
        host.coverage = coverage / static_cast<double>(parts.size());
    return host;
}

} // namespace hullwatch
