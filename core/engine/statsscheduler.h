// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/metrics/usage.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace hullwatch {

/// Decides when which container of one host is measured: those the operator looks at every 2 s, the others
/// every 10 s. At most one request per container is under way, and no more than `slots` per host: when the
/// engine is slow, readings come later, they never pile up. Lives on the network thread.
class StatsScheduler : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds visiblePeriod{2'000};
    static constexpr std::chrono::milliseconds hiddenPeriod{10'000};

    /// `slotLimit`: engines that answer one-shot readings only once a second (before 23.0.8 and 24.0.7) need
    /// more.
    StatsScheduler(EngineClient &client, CpuClock clock, int slotLimit, QObject *parent = nullptr);

    /// The running containers. A changed start time begins a new run: counters of the earlier one are
    /// forgotten.
    void setContainers(const QList<std::pair<ContainerId, std::optional<Timestamp>>> &running);
    void setVisible(const QSet<ContainerId> &visible);
    void setPaused(bool paused);

Q_SIGNALS:
    void accepted(const hullwatch::Sample &sample);
    /// An answer came, even one that refuses: a sign of life.
    void answered();

private:
    struct Target {
        std::optional<Timestamp> startedAt;
        std::optional<RawStats> previous;
        std::chrono::steady_clock::time_point due;
        bool inFlight = false;
    };

    void tick();
    void request(const ContainerId &id, Target &target);
    void receive(const ContainerId &id, const std::optional<Timestamp> &startedAt,
                 const Result<RawStats> &answer);

    EngineClient &m_client;
    CpuClock m_clock;
    int m_slotLimit;
    int m_inFlight = 0;
    bool m_paused = false;
    QHash<ContainerId, Target> m_targets;
    QSet<ContainerId> m_visible;
    QTimer m_timer{this};
};

/// Whether this engine version answers one-shot readings on the spot (moby PR 46448).
[[nodiscard]] bool answersOneShotAtOnce(const QString &engineVersion);

} // namespace hullwatch
