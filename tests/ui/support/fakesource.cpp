// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakesource.h"

#include <utility>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

void FakeSource::announce(const HostStatus &status) {
    Q_EMIT hostChanged(status);
}

void FakeSource::publish(const HostId &host, std::vector<ContainerPtr> containers, ReadingStage stage) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->host = host;
    snapshot->generation = ++m_generations[host];
    snapshot->takenAt = Timestamp::now();
    snapshot->daemon.id = u"id-of-"_s + host.value;
    snapshot->daemon.version = u"27.3.1"_s;
    snapshot->daemon.server = u"Docker/27.3.1 (linux)"_s;
    snapshot->daemon.osType = u"linux"_s;
    snapshot->daemon.cgroupVersion = u"2"_s;
    snapshot->daemon.securityOptions = QStringList{u"name=seccomp,profile=builtin"_s, u"name=cgroupns"_s};
    snapshot->daemon.memoryLimit = true;
    snapshot->daemon.swapLimit = true;
    snapshot->daemon.pidsLimit = true;
    snapshot->containers = std::move(containers);
    snapshot->stage = stage;
    Network bridge;
    bridge.id = u"b1"_s;
    bridge.name = u"bridge"_s;
    bridge.driver = u"bridge"_s;
    snapshot->networks = {bridge};
    snapshot->networksKnown = true;
    snapshot->volumesKnown = true;
    Q_EMIT snapshotTaken(snapshot);
}

void FakeSource::sample(const HostId &host, std::vector<Sample> samples) {
    Q_EMIT samplesTaken({host, std::move(samples)});
}

void FakeSource::answerChanges(const ChangeSetPtr &changes) {
    Q_EMIT changesRead(changes);
}

void FakeSource::failChanges(const ContainerKey &container, const Error &error) {
    Q_EMIT changesFailed(container, error);
}

void FakeSource::answerProcesses(const ProcessListPtr &processes) {
    Q_EMIT processesRead(processes);
}

void FakeSource::failProcesses(const ContainerKey &container, const Error &error) {
    Q_EMIT processesFailed(container, error);
}

} // namespace hullwatch::test
