// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containercard.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "core/model/hostconfiglimits.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

// Docker's own words, so they are the same in every language.
constexpr std::array<std::pair<const char *, const char16_t *>, 7> badgeWords{{
    {"C-PRIV", u"PRIV"},
    {"V-SOCK", u"SOCK"},
    {"C-NETHOST", u"HOST NET"},
    {"C-PIDHOST", u"HOST PID"},
    {"C-USER", u"ROOT"},
    {"C-SECCOMP", u"NO SECCOMP"},
    {"R-ANOMALY", u"LOAD"},
}};

QString badgeWord(const Finding &finding, const Container &container) {
    const QLatin1StringView id(finding.control->id);
    for (const auto &row : badgeWords) {
        if (id == QLatin1StringView(row.first))
            return QString::fromUtf16(row.second);
    }
    if (id == "C-CAPS"_L1 && container.hostConfig.capAdd.isSet() && !container.hostConfig.capAdd->isEmpty()) {
        const qsizetype count = container.hostConfig.capAdd->size();
        return u'+' +
               (count == 1 ? Card::tr("1 cap") : Card::tr("%n caps", nullptr, static_cast<int>(count)));
    }
    return {};
}

void addPorts(ContainerCard &card, const Container &container, bool wildcardIsOpen, Role wildcardRole) {
    if (!container.activePorts.isSet())
        return;
    QStringList seen;
    for (const PortBinding &port : *container.activePorts) {
        if (port.hostPort.isEmpty() || seen.contains(port.hostPort))
            continue;
        seen.append(port.hostPort);
        const bool everywhere =
            port.hostIp.isEmpty() || port.hostIp == "0.0.0.0"_L1 || port.hostIp == "::"_L1;
        card.badges.push_back({u':' + displayText(port.hostPort, 12),
                               everywhere && wildcardIsOpen ? wildcardRole : Role::MutedText});
    }
}

void describeFindings(ContainerCard &card, const Assessment &assessment, const Container &container) {
    qsizetype unknown = 0;
    bool wildcard = false;
    Role wildcardRole = Role::Medium;
    for (const Finding &finding : assessment.findings) {
        unknown += finding.outcome.verdict == Verdict::Unknown;
        if (!finding.isOpen())
            continue;
        const QLatin1StringView id(finding.control->id);
        card.openControls.push_back(finding.control);
        const bool counts = finding.outcome.impliedBy.isEmpty();
        card.openCount += counts;
        card.criticalCount += counts && finding.outcome.severity == Severity::Critical;
        if (counts && card.worst.isEmpty()) {
            card.worst = finding.control->translatedFailure();
            card.hint = finding.control->translatedHint();
        }
        if (id == "N-WILDCARD"_L1) {
            wildcard = true;
            wildcardRole = roleOf(finding.outcome.severity);
        }
        if (const QString word = badgeWord(finding, container); !word.isEmpty())
            card.badges.push_back({word, roleOf(finding.outcome.severity)});
    }
    card.critical = card.criticalCount > 0;
    addPorts(card, container, wildcard, wildcardRole);
    if (!card.worst.isEmpty())
        return;
    const int total = static_cast<int>(assessment.findings.size());
    card.worst = Card::tr("No open findings");
    card.hint = unknown > 0 ? Card::tr("%1 of %2 controls could not be assessed").arg(unknown).arg(total)
                            : Card::tr("All controls that apply have passed");
}

} // namespace

// A stopped container keeps its series, but its last values are not true any more.
double ContainerCard::latest(Metric metric) const {
    return series && !series->isEmpty() && state.running ? valueOf(series->latest(), metric)
                                                         : Sample::unknown;
}

std::vector<float> ContainerCard::recent(Metric metric, size_t count) const {
    return series ? series->recent(metric, count) : std::vector<float>();
}

quint64 nextRevision() {
    static quint64 last = 0;
    return ++last;
}

void describe(ContainerCard &card, const ContainerEntry &entry, const HostEntry *host) {
    const Container &container = *entry.container;
    card.key = entry.key;
    card.container = entry.container;
    card.name = displayText(container.name.isEmpty() ? container.id.value.left(12) : container.name);
    card.foldedName = card.name.toCaseFolded();
    card.image = displayText(container.imageName);
    card.host = host ? hostLabel(*host) : QString();
    card.project = displayText(container.labels.value(u"com.docker.compose.project"_s));
    card.demo = host && host->status.demo;
    card.state = container.state;
    card.memoryLimitBytes = memoryLimitOf(container.hostConfig);
    card.series = entry.series;
    card.badges.clear();
    card.openControls.clear();
    card.worst.clear();
    card.hint.clear();
    card.criticalCount = card.openCount = 0;
    card.critical = false;
    card.judged = entry.assessment != nullptr;
    card.mark = {};
    if (entry.assessment) {
        const Score &score = entry.assessment->score;
        card.mark = {score.grade(), score.value, score.isTentative()};
        describeFindings(card, *entry.assessment, container);
    } else {
        card.worst = Card::tr("Not judged yet");
        card.hint = Card::tr("The audit of this container is under way");
    }
    card.changeCount = entry.changes ? std::optional(static_cast<qsizetype>(entry.changes->changes.size()))
                                     : std::optional<qsizetype>();
    card.changesTruncated = entry.changes && entry.changes->truncated;
    card.revision = nextRevision();
}

} // namespace hullwatch::ui
