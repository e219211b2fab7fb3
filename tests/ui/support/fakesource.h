// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/snapshotsource.h"

#include <QHash>

namespace hullwatch::test {

/// A SnapshotSource that is driven by hand and writes down what it was asked for.
class FakeSource : public SnapshotSource {
    Q_OBJECT
public:
    using SnapshotSource::SnapshotSource;

    void start() override {}
    void setFocus(const Focus &wanted) override { focus = wanted; }
    void setPeriods(const SamplingPeriods &wanted) override { periods = wanted; }
    void readChanges(const ContainerKey &container) override { changesAsked.append(container); }
    void readProcesses(const ContainerKey &container) override { processesAsked.append(container); }
    void refresh(const HostId &host) override { refreshed.append(host); }
    void confirmIdentity(const HostId &host) override { confirmed.append(host); }
    void setPaused(bool wanted) override { paused = wanted; }
    void diagnose(const HostId &host) override { diagnosesAsked.append(host); }

    void announce(const HostStatus &status);
    void remove(const HostId &host) { Q_EMIT hostRemoved(host); }
    /// A new generation of the host's snapshot with these containers.
    void publish(const HostId &host, std::vector<ContainerPtr> containers,
                 ReadingStage stage = ReadingStage::Complete);
    void sample(const HostId &host, std::vector<Sample> samples);
    void answerChanges(const ChangeSetPtr &changes);
    void failChanges(const ContainerKey &container, const Error &error);
    void answerProcesses(const ProcessListPtr &processes);
    void failProcesses(const ContainerKey &container, const Error &error);

    Focus focus;
    QList<ContainerKey> changesAsked;
    QList<ContainerKey> processesAsked;
    QList<HostId> refreshed;
    QList<HostId> diagnosesAsked;
    QList<HostId> confirmed;
    SamplingPeriods periods;
    bool paused = false;

private:
    QHash<HostId, quint64> m_generations;
};

} // namespace hullwatch::test
