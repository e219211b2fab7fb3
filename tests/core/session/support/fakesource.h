// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/snapshotsource.h"

#include <utility>

namespace hullwatch::test {

/// A source that says what a test wants, at once.
class FakeSource : public SnapshotSource {
    Q_OBJECT
public:
    void start() override {}
    void setFocus(const Focus &) override {}
    void setPeriods(const SamplingPeriods &) override {}
    void readChanges(const ContainerKey &) override {}
    void readProcesses(const ContainerKey &) override {}
    void refresh(const HostId &) override {}
    void confirmIdentity(const HostId &) override {}
    void setPaused(bool) override {}
    void diagnose(const HostId &) override {}

    void announce(const HostId &host, HostPhase phase = HostPhase::Live) {
        HostStatus status;
        status.host = host;
        status.phase = phase;
        Q_EMIT hostChanged(status);
    }
    void remove(const HostId &host) { Q_EMIT hostRemoved(host); }
    void publish(const HostId &host, quint64 generation, std::vector<ContainerPtr> containers,
                 ReadingStage stage = ReadingStage::Complete) {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->host = host;
        snapshot->generation = generation;
        snapshot->containers = std::move(containers);
        snapshot->stage = stage;
        Q_EMIT snapshotTaken(snapshot);
    }
    void measure(const HostId &host, const ContainerId &id, qint64 milliseconds) {
        Sample sample;
        sample.container = id;
        sample.read = Timestamp::fromMilliseconds(milliseconds);
        Q_EMIT samplesTaken({host, {sample}});
    }
    void readOut(const ContainerKey &key) {
        auto set = std::make_shared<ChangeSet>();
        set->container = key;
        Q_EMIT changesRead(set);
    }
    void listOut(const ContainerKey &key, std::vector<Process> processes) {
        auto list = std::make_shared<ProcessList>();
        list->container = key;
        list->processes = std::move(processes);
        Q_EMIT processesRead(list);
    }
};

} // namespace hullwatch::test
