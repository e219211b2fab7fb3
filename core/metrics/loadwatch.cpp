// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/loadwatch.h"

#include "core/metrics/tier.h"

#include <algorithm>
#include <cmath>

namespace hullwatch {

namespace {

constexpr double memorySeconds = 1800;            // what is usual weighs half as much after twenty minutes
constexpr double deviationsPerSpread = 1.2533;    // of a normal distribution
constexpr double quietCpuSpread = 10;             // per cent
constexpr double quietTrafficSpread = 256 * 1024; // bytes per second
constexpr double quietShare = 0.15;               // of the mean
constexpr double backToUsual = 3;                 // spreads
// Of seconds: after more, samples do not follow each other, and no line of a graph joins them.
constexpr double longestStep = GraphLine::longestStepMilliseconds / 1e3;
constexpr double secondsToTell = 30;

double secondsBetween(Timestamp from, Timestamp to) {
    return static_cast<double>(to.nanosecondsSinceEpoch - from.nanosecondsSinceEpoch) / 1e9;
}

} // namespace

double Usual::distance(double value, double leastSpread) const {
    const double least = std::max(leastSpread, quietShare * m_mean);
    return (value - m_mean) / std::max(deviationsPerSpread * m_deviation, least);
}

void Usual::add(double value, double seconds, double leastSpread) {
    if (isSettled() && distance(value, leastSpread) > outlier) {
        m_burstSeconds += static_cast<float>(seconds);
        if (m_burstSeconds > longestBurstSeconds)
            *this = {};
        return;
    }
    const double weight = -std::expm1(-std::max(seconds, 1.0) / memorySeconds);
    m_weight += weight * (1 - m_weight);
    m_mean += weight / m_weight * (value - m_mean);
    m_deviation += weight / m_weight * (std::abs(value - m_mean) - m_deviation);
    m_seconds += static_cast<float>(seconds);
    m_burstSeconds = 0;
    m_count = std::min(m_count + 1, settledAfter);
}

bool LoadWatch::add(const Sample &sample, const LoadLimits &limits) {
    double seconds = m_last ? secondsBetween(*m_last, sample.read) : 0;
    if (seconds < 0)
        return false;
    if (!m_last || seconds > longestStep) {
        for (State &state : m_states)
            state.run = 0;
        seconds = 0;
    }
    m_last = sample.read;
    const LoadReadingPtr before = m_reading;

    endLoop(sample.read);
    const double usualCpu = m_cpu.isSettled() ? m_cpu.mean() : Sample::unknown;
    const double limit = limits.cpuPercent;
    tell(LoadSign::MinerShape, {sample.cpuPercent, usualCpu}, sample, minerSeconds,
         sample.cpuPercent >= minerLeastOfLimit * limit && usualCpu < minerUsualOfLimit * limit &&
             sample.sentBytesPerSecond < minerMostSent,
         !(sample.cpuPercent >= 0.5 * limit));
    tellBurst(LoadSign::CpuBurst, m_cpu, sample.cpuPercent, quietCpuSpread, seconds, sample);
    tellBurst(LoadSign::SentBurst, m_sent, sample.sentBytesPerSecond, quietTrafficSpread, seconds, sample);
    tellBurst(LoadSign::ReceivedBurst, m_received, sample.receivedBytesPerSecond, quietTrafficSpread, seconds,
              sample);
    tell(LoadSign::NearMemoryLimit, {sample.memoryBytes, limits.memoryBytes}, sample, secondsToTell,
         sample.memoryBytes >= nearLimit * limits.memoryBytes,
         !(sample.memoryBytes >= noLongerNear * limits.memoryBytes));
    tell(LoadSign::NearPidsLimit, {sample.pids, sample.pidsLimit}, sample, secondsToTell,
         sample.pids >= nearLimit * sample.pidsLimit, !(sample.pids >= noLongerNear * sample.pidsLimit));
    tell(LoadSign::Throttled, {sample.throttledPercent, Sample::unknown}, sample, secondsToTell,
         sample.throttledPercent >= throttledPercent, !(sample.throttledPercent >= throttledPercent / 2));

    const bool knowsNetwork = std::isfinite(sample.sentBytes);
    const LoadReading known = m_reading ? *m_reading : LoadReading();
    if (known.isSettled != m_cpu.isSettled() || (m_reading && known.knowsNetwork != knowsNetwork)) {
        auto reading = std::make_shared<LoadReading>(known);
        reading->isSettled = m_cpu.isSettled();
        reading->knowsNetwork = knowsNetwork;
        m_reading = std::move(reading);
    }
    return m_reading != before;
}

void LoadWatch::tellBurst(LoadSign sign, Usual &usual, double value, double leastSpread, double seconds,
                          const Sample &sample) {
    if (!std::isfinite(value))
        return;
    const double distance = usual.isSettled() ? usual.distance(value, leastSpread) : 0;
    tell(sign, {value, usual.mean()}, sample, secondsToTell, distance > Usual::outlier,
         distance < backToUsual);
    usual.add(value, seconds, leastSpread);
}

void LoadWatch::tell(LoadSign sign, const Measured &measured, const Sample &sample, double seconds,
                     bool begins, bool ends) {
    State &state = m_states[static_cast<size_t>(sign)];
    if (!(state.isOn ? ends : begins)) {
        state.run = 0;
        return;
    }
    if (state.run == 0)
        state.since = sample.read;
    state.run = std::min(state.run + 1, samplesToTell);
    if (state.run < samplesToTell ||
        secondsBetween(state.since, sample.read) < (state.isOn ? secondsToTell : seconds))
        return;
    set(sign, !state.isOn, measured, state.since);
}

void LoadWatch::set(LoadSign sign, bool isOn, const Measured &measured, Timestamp since) {
    m_states[static_cast<size_t>(sign)] = {since, 0, isOn};
    auto reading = m_reading ? std::make_shared<LoadReading>(*m_reading) : std::make_shared<LoadReading>();
    std::erase_if(reading->sightings, [sign](const LoadSighting &known) { return known.sign == sign; });
    if (isOn) {
        const auto place = std::find_if(reading->sightings.begin(), reading->sightings.end(),
                                        [sign](const LoadSighting &known) { return known.sign > sign; });
        reading->sightings.insert(place, {sign, measured.value, measured.against, since});
    }
    m_reading = std::move(reading);
}

void LoadWatch::restart(Timestamp startedAt) {
    interrupt();
    m_starts.push_back(startedAt);
    if (m_starts.size() > restartsOfALoop)
        m_starts.erase(m_starts.begin());
    if (m_starts.size() == restartsOfALoop && secondsBetween(m_starts.front(), startedAt) <= loopSeconds)
        set(LoadSign::RestartLoop, true, {static_cast<double>(restartsOfALoop), Sample::unknown}, startedAt);
}

void LoadWatch::endLoop(Timestamp now) {
    if (isOn(LoadSign::RestartLoop) && secondsBetween(m_starts.back(), now) > loopSeconds)
        set(LoadSign::RestartLoop, false, {}, now);
}

void LoadWatch::interrupt() {
    m_states = {};
    m_last.reset();
    m_reading.reset();
}

} // namespace hullwatch
