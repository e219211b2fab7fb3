// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/endpoint.h"
#include "core/session/samplingperiods.h"
#include "core/session/snapshotsource.h"

#include <QThread>

#include <memory>
#include <vector>

namespace hullwatch {

/// Watches Docker engines: a session per endpoint, all on one network thread of its own. Commands and signals
/// belong to the thread that made it.
class EngineSource : public SnapshotSource {
    Q_OBJECT
public:
    explicit EngineSource(std::vector<Endpoint> endpoints, QObject *parent = nullptr);
    /// Ends all sessions and joins the thread.
    ~EngineSource() override;

    /// Watches these from now on: ends the sessions of hosts that are not among them, begins those of new
    /// ones, and begins anew where anything of an endpoint differs. `hostRemoved`, `hostChanged` and
    /// `hostsArranged` follow. Ids must be unique.
    void setEndpoints(std::vector<Endpoint> endpoints);

    /// `tallied` follows.
    void tally();

    void start() override;
    void setFocus(const Focus &focus) override;
    void setPeriods(const SamplingPeriods &periods) override;
    void readChanges(const ContainerKey &container) override;
    void readProcesses(const ContainerKey &container) override;
    void refresh(const HostId &host) override;
    void confirmIdentity(const HostId &host) override;
    void setPaused(bool paused) override;
    void diagnose(const HostId &host) override;

Q_SIGNALS:
    /// What measuring the hosts that are watched took until now, after every sample of it.
    void tallied(const hullwatch::SamplingTally &tally);

private:
    class Network;

    QThread m_thread;
    Network *m_network = nullptr; ///< lives and dies in m_thread
};

} // namespace hullwatch
