// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/usage.h"
#include "core/session/hostpace.h"
#include "core/session/samplingperiods.h"

#include <QHash>

#include <chrono>
#include <optional>
#include <vector>

namespace hullwatch {

/// A running container, and since when: another start begins another run, with counters of its own.
struct ContainerRun {
    ContainerId id;
    std::optional<Timestamp> startedAt;

    friend bool operator==(const ContainerRun &, const ContainerRun &) = default;
};

/// Decides when which container of one host is measured, and which readings count. Asks for no more than the
/// host answers: one request per container at a time, no more at once than `HostPace` says, and what is not
/// answered in time is asked later, never twice; of what is due, what is looked at comes first. Containers
/// are spread evenly over their period. Knows no network and no clock: every function is told the time, which
/// must not run backwards. Not thread-safe.
class Collector {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;

    /// A slow host is asked less often, but not less than this, unless the period itself is longer.
    static constexpr std::chrono::seconds longestStretched{60};
    /// A container whose readings come by themselves is asked only after none came for so long.
    static constexpr std::chrono::seconds longestSilence{3};

    Collector(CpuClock clock, int slotLimit);

    /// The running containers. New ones and new runs are due at once.
    void setContainers(const std::vector<ContainerRun> &running, Time now);
    void setFocus(const HostFocus &focus, Time now);
    void setPeriods(const SamplingPeriods &periods, Time now);
    /// Nothing is due while true.
    void setPaused(bool paused, Time now);

    /// The containers to ask now, most urgent first; each is under way until `receive` or `fail`.
    [[nodiscard]] std::vector<ContainerId> take(Time now);
    /// When `take` gives something again; nothing while only an answer can change that.
    [[nodiscard]] std::optional<Time> nextDue() const;

    /// The reading that was asked for. The sample it gives, or nothing when it must be dropped.
    [[nodiscard]] std::optional<Sample> receive(const ContainerId &id, const RawStats &reading, Time now);
    /// A reading that came by itself, of a stream. Counts like one that was asked for.
    [[nodiscard]] std::optional<Sample> receiveUnasked(const ContainerId &id, const RawStats &reading,
                                                       Time now);
    /// There is no reading. `isHostsFault`: no answer in time, or the host could not.
    void fail(const ContainerId &id, bool isHostsFault, Time now);

    /// The period in force for it, stretched while the host is slow; nothing for a container that is not
    /// measured.
    [[nodiscard]] std::optional<Milliseconds> period(const ContainerId &id) const;
    /// The run that is to be measured as often as an engine takes readings by itself, once a second: there a
    /// stream costs both sides less than asking. Nothing where none is looked at that closely.
    [[nodiscard]] std::optional<ContainerRun> worthAStream() const;
    /// How many times longer than chosen the periods are, because the host answers slowly.
    [[nodiscard]] int stretch() const { return m_pace.stretch(); }
    [[nodiscard]] int slotCount() const;
    [[nodiscard]] int underWay() const { return static_cast<int>(m_underWay.size()); }
    /// Samples, dropped and late ones; the rest is not known here.
    [[nodiscard]] const SamplingTally &tally() const { return m_tally; }

private:
    enum class Lane : quint8 { Selected, Visible, Others };
    static constexpr int laneCount = 3;

    struct Target {
        ContainerId id;
        std::optional<Timestamp> startedAt;
        std::optional<Counters> previous; ///< of the last accepted reading of this run
        Time due;
        Time asked;
        Time unaskedUntil;     ///< it is measured by a stream until then
        double phase = 0;      ///< its place within every period, 0 … 1
        quint8 timesAsked = 0; ///< up to 2
        Lane lane = Lane::Others;
    };
    struct Request {
        Time due;
        Time asked;
        Milliseconds period;
        std::optional<Timestamp> startedAt;
    };

    [[nodiscard]] Lane laneOf(const ContainerId &id) const;
    [[nodiscard]] Milliseconds period(Lane lane) const;
    [[nodiscard]] Milliseconds basePeriod(Lane lane) const;
    [[nodiscard]] bool isDueLater(size_t a, size_t b) const;
    [[nodiscard]] bool isLessUrgent(size_t a, size_t b) const;
    [[nodiscard]] Time nextOnGrid(const Target &target, Time after) const;
    [[nodiscard]] Time dueAfter(const Target &target, Time now) const;
    /// Not later than the lane it is in now demands.
    void hasten(Target &target, Time now) const;
    void rearrange(Time now);
    void queue();
    void wait(size_t target);
    void makeReady(Time now);
    std::optional<Sample> accept(Target &target, const RawStats &reading, Milliseconds period);
    void countAsked(Target &target);
    /// The request under way, or nothing; its container waits anew.
    std::optional<Request> conclude(const ContainerId &id, bool isHostsFault, Time now);

    CpuClock m_clock;
    HostPace m_pace;
    SamplingPeriods m_periods;
    HostFocus m_focus;
    bool m_paused = false;
    std::vector<Target> m_targets;
    QHash<ContainerId, size_t> m_index;
    // Heaps of indices; a container that is under way stands in neither.
    std::vector<size_t> m_waiting; ///< the next to be due in front
    std::vector<size_t> m_ready;   ///< are due: the most urgent in front
    QHash<ContainerId, Request> m_underWay;
    int m_laneSizes[laneCount] = {};
    int m_unmeasured = 0; ///< asked less than twice
    quint64 m_seen = 0;   ///< containers ever
    SamplingTally m_tally;
};

} // namespace hullwatch
