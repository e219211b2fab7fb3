// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/collector.h"

#include <algorithm>
#include <cmath>

namespace hullwatch {

namespace {

using Milliseconds = Collector::Milliseconds;
using Time = Collector::Time;

// CPU needs two readings, which are far enough apart for the engine's clock ticks of 10 ms.
constexpr Milliseconds secondReading{1'500};
// What comes into view is wanted soon, but not all at once.
constexpr Milliseconds soon{500};
// How often an engine takes readings for those who follow them.
constexpr Milliseconds engineTick{1'000};
// Readings further apart than this, and than five periods, are no basis for a rate.
constexpr std::chrono::seconds shortestGap{50};

Milliseconds shareOf(Milliseconds whole, double share) {
    return Milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

} // namespace

Collector::Collector(CpuClock clock, int slotLimit) : m_clock(clock), m_pace(slotLimit) {}

Collector::Lane Collector::laneOf(const ContainerId &id) const {
    if (id == m_focus.selected)
        return Lane::Selected;
    return m_focus.visible.contains(id) ? Lane::Visible : Lane::Others;
}

Milliseconds Collector::basePeriod(Lane lane) const {
    if (m_focus.minimised)
        return m_periods.minimised;
    switch (lane) {
    case Lane::Selected:
        return m_periods.selected;
    case Lane::Visible:
        return m_periods.visible;
    case Lane::Others:
        break;
    }
    return m_periods.others;
}

Milliseconds Collector::period(Lane lane) const {
    const Milliseconds base = std::max(basePeriod(lane), Milliseconds(1));
    // The one that is looked at is a request at a time, however slow the host.
    if (lane == Lane::Selected && !m_focus.minimised)
        return base;
    return std::min(base * m_pace.stretch(), std::max<Milliseconds>(base, longestStretched));
}

std::optional<Milliseconds> Collector::period(const ContainerId &id) const {
    const auto target = m_index.constFind(id);
    if (target == m_index.constEnd())
        return std::nullopt;
    return period(m_targets[*target].lane);
}

std::optional<ContainerRun> Collector::worthAStream() const {
    const auto target = m_index.constFind(m_focus.selected);
    if (m_paused || target == m_index.constEnd() || period(Lane::Selected) > engineTick)
        return std::nullopt;
    return ContainerRun{m_targets[*target].id, m_targets[*target].startedAt};
}

int Collector::slotCount() const {
    if (m_unmeasured > 0)
        return m_pace.slotsToFill();
    double perSecond = 0;
    for (int lane = 0; lane < laneCount; ++lane)
        perSecond +=
            m_laneSizes[lane] * 1'000.0 / static_cast<double>(period(static_cast<Lane>(lane)).count());
    return m_pace.slotsFor(perSecond);
}

void Collector::setContainers(const std::vector<ContainerRun> &running, Time now) {
    constexpr double goldenRatio = 0.618'033'988'749'894'9;
    std::vector<Target> targets;
    QHash<ContainerId, size_t> index;
    targets.reserve(running.size());
    index.reserve(static_cast<qsizetype>(running.size()));
    for (const ContainerRun &run : running) {
        if (index.contains(run.id))
            continue;
        index.insert(run.id, targets.size());
        const auto known = m_index.constFind(run.id);
        if (known != m_index.constEnd() && m_targets[*known].startedAt == run.startedAt) {
            targets.push_back(std::move(m_targets[*known]));
            continue;
        }
        Target fresh;
        fresh.id = run.id;
        fresh.startedAt = run.startedAt;
        // The first reading at once: a card without values is what the operator waits for.
        fresh.due = now;
        // However many there are, these parts of a period are evenly spread.
        fresh.phase = std::fmod(static_cast<double>(m_seen++) * goldenRatio, 1.0);
        targets.push_back(std::move(fresh));
    }
    m_targets = std::move(targets);
    m_index = std::move(index);
    m_unmeasured = static_cast<int>(std::count_if(m_targets.begin(), m_targets.end(),
                                                  [](const Target &each) { return each.timesAsked < 2; }));
    rearrange(now);
}

void Collector::setFocus(const HostFocus &focus, Time now) {
    m_focus = focus;
    rearrange(now);
}

void Collector::setPeriods(const SamplingPeriods &periods, Time now) {
    m_periods = periods;
    rearrange(now);
}

void Collector::setPaused(bool paused, Time now) {
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused)
        return;
    // What became due meanwhile does not come as one burst.
    for (Target &target : m_targets) {
        if (target.due < now && target.timesAsked > 0)
            target.due = now + shareOf(std::min(period(target.lane), soon * 4), target.phase);
    }
    queue();
}

void Collector::hasten(Target &target, Time now) const {
    const Milliseconds length = period(target.lane);
    const Milliseconds spread =
        target.lane == Lane::Others || m_focus.minimised ? length : std::min(length, soon);
    const Time wanted = std::max(target.asked + length, now + shareOf(spread, target.phase));
    target.due = std::max(std::min(target.due, wanted), target.unaskedUntil);
}

void Collector::rearrange(Time now) {
    std::fill(std::begin(m_laneSizes), std::end(m_laneSizes), 0);
    for (Target &target : m_targets) {
        target.lane = laneOf(target.id);
        ++m_laneSizes[static_cast<int>(target.lane)];
        if (target.timesAsked > 0)
            hasten(target, now);
    }
    queue();
}

void Collector::queue() {
    m_ready.clear();
    m_waiting.clear();
    for (size_t i = 0; i < m_targets.size(); ++i) {
        if (!m_underWay.contains(m_targets[i].id))
            m_waiting.push_back(i);
    }
    std::make_heap(m_waiting.begin(), m_waiting.end(),
                   [this](size_t a, size_t b) { return isDueLater(a, b); });
}

void Collector::wait(size_t target) {
    m_waiting.push_back(target);
    std::push_heap(m_waiting.begin(), m_waiting.end(),
                   [this](size_t a, size_t b) { return isDueLater(a, b); });
}

bool Collector::isDueLater(size_t a, size_t b) const {
    return m_targets[a].due > m_targets[b].due;
}

bool Collector::isLessUrgent(size_t a, size_t b) const {
    const Target &one = m_targets[a];
    const Target &other = m_targets[b];
    return one.lane == other.lane ? one.due > other.due : one.lane > other.lane;
}

void Collector::makeReady(Time now) {
    const auto isLater = [this](size_t a, size_t b) { return isDueLater(a, b); };
    while (!m_waiting.empty() && m_targets[m_waiting.front()].due <= now) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), isLater);
        m_ready.push_back(m_waiting.back());
        m_waiting.pop_back();
        std::push_heap(m_ready.begin(), m_ready.end(),
                       [this](size_t a, size_t b) { return isLessUrgent(a, b); });
    }
}

std::vector<ContainerId> Collector::take(Time now) {
    std::vector<ContainerId> taken;
    if (m_paused)
        return taken;
    makeReady(now);
    while (!m_ready.empty() && underWay() < slotCount()) {
        std::pop_heap(m_ready.begin(), m_ready.end(),
                      [this](size_t a, size_t b) { return isLessUrgent(a, b); });
        Target &target = m_targets[m_ready.back()];
        m_ready.pop_back();
        target.asked = now;
        countAsked(target);
        m_underWay.insert(target.id, {target.due, now, period(target.lane), target.startedAt});
        taken.push_back(target.id);
    }
    return taken;
}

void Collector::countAsked(Target &target) {
    if (target.timesAsked < 2 && ++target.timesAsked == 2)
        --m_unmeasured;
}

std::optional<Time> Collector::nextDue() const {
    if (m_paused || underWay() >= slotCount())
        return std::nullopt;
    if (!m_ready.empty())
        return m_targets[m_ready.front()].due;
    return m_waiting.empty() ? std::nullopt : std::optional(m_targets[m_waiting.front()].due);
}

Time Collector::nextOnGrid(const Target &target, Time after) const {
    const Milliseconds length = period(target.lane);
    const auto offset = shareOf(length, target.phase);
    const auto since = std::chrono::duration_cast<Milliseconds>(after.time_since_epoch()) - offset;
    return Time(offset + (since / length + 1) * length);
}

// Readings that would have been due meanwhile are left out.
Time Collector::dueAfter(const Target &target, Time now) const {
    const Milliseconds length = period(target.lane);
    if (target.timesAsked < 2)
        return target.asked + std::min(length, secondReading + shareOf(soon, target.phase));
    // The way onto the grid makes no value older than 1.2 periods, and asks for none twice in a fifth of one.
    const Time next = nextOnGrid(target, target.asked + length / 5);
    return next > now ? next : nextOnGrid(target, now);
}

std::optional<Collector::Request> Collector::conclude(const ContainerId &id, bool isHostsFault, Time now) {
    const auto found = m_underWay.constFind(id);
    if (found == m_underWay.constEnd())
        return std::nullopt;
    const Request request = *found;
    m_underWay.erase(found);
    m_pace.note(now, std::chrono::duration_cast<Milliseconds>(now - request.asked), isHostsFault);
    const auto target = m_index.constFind(id);
    if (target != m_index.constEnd()) {
        Target &known = m_targets[*target];
        // A new run that began meanwhile is due as it was.
        if (known.timesAsked > 0)
            known.due = std::max(dueAfter(known, now), known.unaskedUntil);
        wait(*target);
    }
    return request;
}

std::optional<Sample> Collector::receive(const ContainerId &id, const RawStats &reading, Time now) {
    const auto request = conclude(id, false, now);
    if (!request)
        return std::nullopt;
    const auto found = m_index.constFind(id);
    if (found == m_index.constEnd() || m_targets[*found].startedAt != request->startedAt) {
        ++m_tally.dropped;
        return std::nullopt;
    }
    auto sample = accept(m_targets[*found], reading, request->period);
    if (sample && now - request->due > request->period)
        ++m_tally.late;
    return sample;
}

std::optional<Sample> Collector::receiveUnasked(const ContainerId &id, const RawStats &reading, Time now) {
    const auto found = m_index.constFind(id);
    if (m_paused || found == m_index.constEnd())
        return std::nullopt;
    Target &target = m_targets[*found];
    // An engine hands the same reading to whoever waits for it: the one that was asked for may have come
    // first.
    const bool isKnown = target.previous && target.previous->read == reading.read;
    auto sample = isKnown ? std::nullopt : accept(target, reading, period(target.lane));
    if (sample || isKnown) {
        countAsked(target);
        target.unaskedUntil = now + longestSilence;
        target.due = std::max(target.due, target.unaskedUntil);
        queue();
    }
    return sample;
}

std::optional<Sample> Collector::accept(Target &target, const RawStats &reading, Milliseconds period) {
    const auto maxGap = std::max<std::chrono::nanoseconds>(shortestGap, period * 5);
    auto sample =
        deriveSample(target.id, reading, target.previous ? &*target.previous : nullptr, m_clock, maxGap);
    if (!sample) {
        ++m_tally.dropped;
        return std::nullopt;
    }
    target.previous = reading;
    ++m_tally.samples;
    return sample;
}

void Collector::fail(const ContainerId &id, bool isHostsFault, Time now) {
    conclude(id, isHostsFault, now);
}

} // namespace hullwatch
