// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/score.h"

#include "core/audit/chains.h"
#include "core/audit/control.h"

#include <algorithm>
#include <cmath>

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
    return finding.outcome.impliedBy.isEmpty() && verdict != Verdict::NotApplicable &&
           verdict != Verdict::Waived;
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
            worst.add(std::max(finding.control->severity, finding.control->gravest), true);
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
    return score;
}

Score hostScoreOf(std::span<const Score> containers) {
    Score host;
    double coverage = 0.0;
    for (const Score &score : containers) {
        if (score.value)
            host.value = std::min(host.value.value_or(100), *score.value);
        host.low = &score == containers.data() ? score.low : std::min(host.low, score.low);
        host.high = std::min(host.high, score.high);
        coverage += score.coverage;
    }
    if (!containers.empty())
        host.coverage = coverage / static_cast<double>(containers.size());
    return host;
}

} // namespace hullwatch
