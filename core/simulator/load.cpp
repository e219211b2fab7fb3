// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/load.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace hullwatch::simulator {

namespace {

struct Wave {
    double amplitude;
    double seconds;
};

// The amplitudes sum up to less than 1: the rate stays positive, so its integral never falls.
constexpr std::array Waves{Wave{0.30, 97.0}, Wave{0.20, 23.0}, Wave{0.14, 7.1}, Wave{0.10, 3.3}};
constexpr double RampSeconds = 15.0;

double wave(double seconds, double phase) {
    double sum = 0;
    double shift = phase;
    for (const Wave &w : Waves) {
        sum += w.amplitude * std::sin(2 * std::numbers::pi * seconds / w.seconds + shift);
        shift += phase;
    }
    return sum;
}

double waveIntegral(double seconds, double phase) {
    double sum = 0;
    double shift = phase;
    for (const Wave &w : Waves) {
        const double turn = 2 * std::numbers::pi / w.seconds;
        sum += w.amplitude / turn * (std::cos(shift) - std::cos(turn * seconds + shift));
        shift += phase;
    }
    return sum;
}

double rampIntegral(double seconds) {
    if (seconds <= 0)
        return 0;
    return seconds < RampSeconds ? seconds * seconds / (2 * RampSeconds) : seconds - RampSeconds / 2;
}

quint64 counter(double value) {
    return value <= 0 ? 0 : static_cast<quint64>(value);
}

} // namespace

Usage usageAt(const Load &load, const Surge &surge, qint64 startNs, qint64 nowNs, quint64 memoryLimit) {
    const double seconds = std::max(0.0, static_cast<double>(nowNs - startNs) / 1e9);
    const double work = seconds + waveIntegral(seconds, load.phase);
    const qint64 surgeFrom = std::max(surge.sinceNs, startNs);
    const double surgeSeconds =
        surge.sinceNs == 0 ? 0 : std::max(0.0, static_cast<double>(nowNs - surgeFrom) / 1e9);
    const double surged = rampIntegral(surgeSeconds);
    const double rise = std::min(1.0, surgeSeconds / RampSeconds);

    Usage usage;
    usage.cpuNs = counter((load.cpus * work + surge.cpus * surged) * 1e9);
    double memory = load.memoryBytes * (1 + 0.12 * wave(seconds / 6, load.phase)) + surge.memoryBytes * rise;
    double cache = memory * 0.18;
    if (memoryLimit > 0) {
        memory = std::min(memory, static_cast<double>(memoryLimit) * 0.97);
        cache = std::min(cache, static_cast<double>(memoryLimit) * 0.995 - memory);
    }
    usage.memoryBytes = counter(memory);
    usage.cacheBytes = counter(cache) & ~quint64{4095};
    usage.rxBytes = counter(load.netPerSecond * work + surge.netPerSecond * surged * 0.2) + 736;
    usage.txBytes = counter(load.netPerSecond * 0.7 * work + surge.netPerSecond * surged);
    usage.readBytes = counter(load.diskPerSecond * 0.3 * work) & ~quint64{511};
    usage.writeBytes = counter(load.diskPerSecond * work) & ~quint64{511};
    usage.pids =
        load.pids + (wave(seconds / 4, load.phase) > 0.35 ? 1 : 0) + static_cast<int>(surge.pids * rise);
    return usage;
}

} // namespace hullwatch::simulator
