// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakesource.h"

namespace hullwatch::test {

/// What makes one made-up container differ from a hardened one.
struct Spec {
    QString name;
    QString image;
    int upMinutes = 60;
    double cpuPercent = 2;
    double memoryMebibytes = 64;
    qint64 memoryLimitMebibytes = 0; ///< 0 for none
    double cpus = 0;                 ///< 0 for no limit
    qint64 pidsLimit = 200;          ///< 0 for none
    QString user;                    ///< empty is root
    QStringList capAdd;
    QStringList ports; ///< "443" or "10.0.0.2:5432"
    bool privileged = false;
    bool socket = false;
    bool hostNetwork = false;
    bool hostPid = false;
    bool writable = true;
    bool newPrivileges = true;
    bool unconfined = false; ///< seccomp
    bool dropAll = false;
    QString status; ///< empty is running
};

[[nodiscard]] HostStatus liveHost(const QString &label, TransportKind transport = TransportKind::Tls);
[[nodiscard]] HostStatus unreachableHost(const QString &label, ErrorCode code, const QString &context);
[[nodiscard]] ContainerId idOf(const QString &name);
[[nodiscard]] ContainerPtr containerOf(const Spec &spec);
[[nodiscard]] std::vector<ContainerPtr> containersOf(const std::vector<Spec> &specs);
/// `count` samples, 2 s apart, the newest now; without values between `gapFrom` and `gapTo`.
[[nodiscard]] std::vector<Sample> samplesOf(const Spec &spec, int count, int gapFrom = -1, int gapTo = -1);

[[nodiscard]] std::vector<Spec> prodEu1();
[[nodiscard]] std::vector<Spec> prodEu2();
[[nodiscard]] std::vector<Spec> ciRunner();
[[nodiscard]] std::vector<Spec> staging();
[[nodiscard]] ChangeSetPtr incidentChanges(const ContainerKey &container);
/// A worker with its helpers, one that ended, a shell and a miner.
[[nodiscard]] ProcessListPtr incidentProcesses(const ContainerKey &container);
/// Five hosts, the last one unreachable, the fourth stale, with samples and some changes.
void fillFleet(FakeSource &source, bool demo = false);
/// `count` containers in all grades on one host.
void fillMany(FakeSource &source, int count);

} // namespace hullwatch::test
