// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace hullwatch::simulator {

/// SplitMix64: the same numbers on every platform and standard library for one seed, which <random> does not
/// promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 ≤ result < bound; bound must not be 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return next() % bound; }

    /// 0 ≤ result < 1.
    [[nodiscard]] double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Lower-case hexadecimal digits, as in the engine's identifiers.
    [[nodiscard]] QString hex(int digits) {
        QByteArray out;
        out.reserve(digits);
        while (out.size() < digits)
            out += QByteArray::number(static_cast<qulonglong>(next()), 16).rightJustified(16, '0');
        out.truncate(digits);
        return QString::fromLatin1(out);
    }

private:
    std::uint64_t m_state;
};

/// A seed for a part of the fleet, so that one part never depends on how many numbers another part drew.
[[nodiscard]] inline std::uint64_t seedFor(std::uint64_t seed, std::uint64_t part, std::uint64_t index) {
    Random random(seed * 0x2545f4914f6cdd1dULL + part * 0x9e3779b97f4a7c15ULL + index);
    return random.next();
}

} // namespace hullwatch::simulator
