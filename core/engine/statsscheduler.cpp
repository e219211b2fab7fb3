// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statsscheduler.h"

#include <QVersionNumber>

#include <algorithm>

namespace hullwatch {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds tickInterval{100};
// Readings further apart than this are no basis for a rate.
constexpr std::chrono::seconds maxGap{50};

// Spreads the first readings over the period, so that requests do not come in bursts.
std::chrono::milliseconds phase(const ContainerId &id, std::chrono::milliseconds period) {
    return std::chrono::milliseconds(static_cast<qint64>(qHash(id) % static_cast<size_t>(period.count())));
}

} // namespace

bool answersOneShotAtOnce(const QString &engineVersion) {
    const QVersionNumber version = QVersionNumber::fromString(engineVersion);
    if (version.majorVersion() == 23)
        return version >= QVersionNumber(23, 0, 8);
    return version >= QVersionNumber(24, 0, 7);
}

StatsScheduler::StatsScheduler(EngineClient &client, CpuClock clock, int slotLimit, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_slotLimit(slotLimit) {
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &StatsScheduler::tick);
    m_timer.start();
}

void StatsScheduler::setContainers(const QList<std::pair<ContainerId, std::optional<Timestamp>>> &running) {
    QHash<ContainerId, Target> targets;
    for (const auto &entry : running) {
        const auto known = m_targets.constFind(entry.first);
        if (known != m_targets.constEnd() && known->startedAt == entry.second) {
            targets.insert(entry.first, *known);
            continue;
        }
        Target fresh;
        fresh.startedAt = entry.second;
        // The first reading at once: a card without values is what the operator waits for.
        fresh.due = Clock::now();
        fresh.inFlight = known != m_targets.constEnd() && known->inFlight;
        targets.insert(entry.first, fresh);
    }
    m_targets = std::move(targets);
}

void StatsScheduler::setVisible(const QSet<ContainerId> &visible) {
    for (const ContainerId &id : visible) {
        const auto target = m_targets.find(id);
        if (target != m_targets.end() && !m_visible.contains(id))
            target->due = std::min(target->due, Clock::now() + phase(id, std::chrono::milliseconds(500)));
    }
    m_visible = visible;
}

void StatsScheduler::setPaused(bool paused) {
    m_paused = paused;
}

void StatsScheduler::tick() {
    if (m_paused || m_inFlight >= m_slotLimit)
        return;
    const auto now = Clock::now();
    std::vector<std::pair<Clock::time_point, ContainerId>> due;
    for (auto target = m_targets.constBegin(); target != m_targets.constEnd(); ++target) {
        if (!target->inFlight && target->due <= now)
            due.emplace_back(target->due, target.key());
    }
    const auto free = std::min(due.size(), static_cast<size_t>(m_slotLimit - m_inFlight));
    const auto wanted = due.begin() + static_cast<std::ptrdiff_t>(free);
    std::partial_sort(due.begin(), wanted, due.end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto next = due.begin(); next != wanted; ++next)
        request(next->second, m_targets[next->second]);
}

void StatsScheduler::request(const ContainerId &id, Target &target) {
    const bool isFirst = !target.previous;
    const auto period = m_visible.contains(id) ? visiblePeriod : hiddenPeriod;
    // CPU needs a second reading; it comes soon, then the phases spread out.
    const auto wait =
        isFirst ? std::chrono::milliseconds(1'500) + phase(id, std::chrono::milliseconds(500)) : period;
    target.due = Clock::now() + wait;
    target.inFlight = true;
    ++m_inFlight;
    m_client.stats(id, [this, id, startedAt = target.startedAt](const Result<RawStats> &answer) {
        --m_inFlight;
        receive(id, startedAt, answer);
    });
}

void StatsScheduler::receive(const ContainerId &id, const std::optional<Timestamp> &startedAt,
                             const Result<RawStats> &answer) {
    // A timeout or a lost connection is no sign of life.
    if (answer || stepOf(answer.error().code) == ConnectionStep::Api)
        Q_EMIT answered();
    const auto target = m_targets.find(id);
    if (target == m_targets.end())
        return;
    target->inFlight = false;
    if (!answer || target->startedAt != startedAt)
        return;
    const RawStats *previous = target->previous ? &*target->previous : nullptr;
    const auto sample = deriveSample(id, *answer, previous, m_clock, maxGap);
    if (!sample)
        return;
    target->previous = *answer;
    Q_EMIT accepted(*sample);
}

} // namespace hullwatch
