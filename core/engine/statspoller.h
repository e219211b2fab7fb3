// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/session/collector.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace hullwatch {

/// Measures the running containers of one host over one connection: asks what its Collector says is due, and
/// tells what counts. The container that is looked at is followed as a stream once the operator has stayed
/// with it for `settled`; where the stream breaks off or is refused, it is asked like the others. Wakes ten
/// times a second at most, at the moments at which those of other hosts do. Lives on the network thread.
class StatsPoller : public QObject {
    Q_OBJECT
public:
    /// What the host is like.
    struct Manners {
        CpuClock clock = CpuClock::Host;
        /// Engines that answer one-shot readings only once a second (before 23.0.8 and 24.0.7) need more.
        int slotLimit = 8;
        /// Whether it streams a reading a second (Podman: one in five), and a connection may be spent on it.
        bool streams = true;
    };

    static constexpr std::chrono::seconds settled{2};

    StatsPoller(EngineClient &client, const Manners &manners, QObject *parent = nullptr);

    void setContainers(const std::vector<ContainerRun> &running);
    void setFocus(const HostFocus &focus);
    void setPeriods(const SamplingPeriods &periods);
    void setPaused(bool paused);

    /// Samples, dropped and late ones.
    [[nodiscard]] const SamplingTally &tally() const { return m_collector.tally(); }

Q_SIGNALS:
    void accepted(const hullwatch::Sample &sample);
    /// An answer came, even one that refuses: a sign of life.
    void answered();
    /// The periods are so many times longer than chosen from now on.
    void stretched(int times);

private:
    void ask();
    void receive(const ContainerId &id, const Result<RawStats> &answer);
    /// Ends the stream of what is not looked at any more, and plans the next one.
    void chooseStream();
    void beginStream();
    void takeStreamed(const RawStats &reading);

    EngineClient &m_client;
    Collector m_collector;
    bool m_mayStream;
    std::optional<ContainerRun> m_followed; ///< also before its stream begins, and after it has ended
    EngineClient::Stream m_stream = 0;      ///< 0 while there is none
    QTimer m_settling{this};
    int m_stretch = 1; ///< as it was told
    QTimer m_timer{this};
};

/// Whether this engine version answers one-shot readings on the spot (moby PR 46448).
[[nodiscard]] bool answersOneShotAtOnce(const QString &engineVersion);

} // namespace hullwatch
