// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/session/collector.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace hullwatch {

/// Measures the running containers of one host over one connection: asks what its Collector says is due, and
/// tells what counts. Wakes ten times a second at most, at the moments at which those of other hosts do.
/// Lives on the network thread.
class StatsPoller : public QObject {
    Q_OBJECT
public:
    /// `slotLimit`: engines that answer one-shot readings only once a second (before 23.0.8 and 24.0.7) need
    /// more.
    StatsPoller(EngineClient &client, CpuClock clock, int slotLimit, QObject *parent = nullptr);

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

    EngineClient &m_client;
    Collector m_collector;
    int m_stretch = 1; ///< as it was told
    QTimer m_timer{this};
};

/// Whether this engine version answers one-shot readings on the spot (moby PR 46448).
[[nodiscard]] bool answersOneShotAtOnce(const QString &engineVersion);

} // namespace hullwatch
