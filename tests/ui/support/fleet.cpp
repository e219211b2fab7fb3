// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fleet.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

Timestamp minutesAgo(int minutes) {
    return {Timestamp::now().nanosecondsSinceEpoch - static_cast<qint64>(minutes) * 60'000'000'000};
}

PortBinding bindingOf(const QString &port) {
    const qsizetype colon = port.indexOf(u':');
    const QString number = port.mid(colon + 1);
    return {number + u"/tcp"_s, colon < 0 ? u"0.0.0.0"_s : port.left(colon), number};
}

HostConfig hostConfigOf(const Spec &spec) {
    HostConfig config;
    config.privileged = spec.privileged;
    config.capAdd = spec.capAdd;
    config.capDrop = spec.dropAll ? QStringList{u"ALL"_s} : QStringList{};
    QStringList options;
    if (!spec.newPrivileges)
        options.append(u"no-new-privileges"_s);
    if (spec.unconfined)
        options.append(u"seccomp=unconfined"_s);
    config.securityOpt = options;
    config.groupAdd = QStringList{};
    config.networkMode = spec.hostNetwork ? u"host"_s : u"bridge"_s;
    config.pidMode = spec.hostPid ? u"host"_s : QString();
    config.ipcMode = u"private"_s;
    config.utsMode = QString();
    config.usernsMode = QString();
    config.memoryBytes = spec.memoryLimitMebibytes * 1024 * 1024;
    config.memorySwapBytes = spec.memoryLimitMebibytes * 1024 * 1024;
    config.nanoCpus = static_cast<qint64>(spec.cpus * 1e9);
    config.cpuQuota = 0;
    config.cpuPeriod = 0;
    config.pidsLimit = spec.pidsLimit;
    config.oomKillDisable = false;
    config.readonlyRootfs = !spec.writable;
    config.publishAllPorts = false;
    std::vector<PortBinding> ports;
    for (const QString &port : spec.ports)
        ports.push_back(bindingOf(port));
    config.portBindings = ports;
    config.tmpfs = QMap<QString, QString>{};
    return config;
}

QByteArray inspectOf(const Spec &spec, const Container &container) {
    const QJsonObject hostConfig{
        {u"CapAdd"_s, QJsonArray::fromStringList(spec.capAdd)},
        {u"CapDrop"_s, spec.dropAll ? QJsonArray{u"ALL"_s} : QJsonArray{}},
        {u"Memory"_s, spec.memoryLimitMebibytes * 1024 * 1024},
        {u"NetworkMode"_s, spec.hostNetwork ? u"host"_s : u"bridge"_s},
        {u"PidMode"_s, spec.hostPid ? u"host"_s : u""_s},
        {u"PidsLimit"_s, spec.pidsLimit},
        {u"Privileged"_s, spec.privileged},
        {u"ReadonlyRootfs"_s, !spec.writable},
        {u"RestartPolicy"_s, QJsonObject{{u"MaximumRetryCount"_s, 0}, {u"Name"_s, u"unless-stopped"_s}}},
    };
    const QJsonObject config{
        {u"Cmd"_s, QJsonArray{u"/usr/local/bin/start"_s, u"--listen=0.0.0.0"_s}},
        {u"Env"_s, QJsonArray{u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s,
                              u"DB_PASSWORD=••• (14 characters, sha256 2c70e1ab…)"_s}},
        {u"Image"_s, spec.image},
        {u"User"_s, spec.user},
    };
    const QJsonObject state{{u"Running"_s, container.state.running},
                            {u"Status"_s, container.state.status},
                            {u"Pid"_s, container.state.pid}};
    QJsonArray mounts;
    if (container.mounts) {
        for (const Mount &mount : *container.mounts)
            mounts.append(QJsonObject{{u"Type"_s, mount.type},
                                      {u"Source"_s, mount.source},
                                      {u"Destination"_s, mount.destination},
                                      {u"RW"_s, true}});
    }
    return QJsonDocument(QJsonObject{{u"Id"_s, container.id.value},
                                     {u"Name"_s, QString(u'/' + spec.name)},
                                     {u"RestartCount"_s, 0},
                                     {u"Config"_s, config},
                                     {u"HostConfig"_s, hostConfig},
                                     {u"Mounts"_s, mounts},
                                     {u"State"_s, state}})
        .toJson();
}

} // namespace

HostStatus liveHost(const QString &label, TransportKind transport) {
    HostStatus status;
    status.endpoint = transport == TransportKind::Unix ? u"unix:///var/run/docker.sock"_s
                                                       : u"tcp://"_s + label + u".example.net:2376"_s;
    status.host = HostId{status.endpoint};
    status.label = label;
    status.transport = transport;
    status.phase = HostPhase::Live;
    status.lastAnswerAt = Timestamp::now();
    return status;
}

HostStatus unreachableHost(const QString &label, ErrorCode code, const QString &context) {
    HostStatus status = liveHost(label);
    status.phase = HostPhase::Unreachable;
    status.error = {code, context};
    status.lastAnswerAt.reset();
    status.nextAttemptAt = Timestamp{Timestamp::now().nanosecondsSinceEpoch + 24'000'000'000};
    status.outageSince = minutesAgo(3);
    return status;
}

ContainerId idOf(const QString &name) {
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return ContainerId{QString::fromLatin1(hash.toHex())};
}

ContainerPtr containerOf(const Spec &spec) {
    auto container = std::make_shared<Container>();
    container->id = idOf(spec.name);
    container->name = spec.name;
    container->imageName = spec.image;
    container->imageId = u"sha256:"_s + idOf(spec.image).value;
    container->created = minutesAgo(spec.upMinutes + 1);
    container->state.status = spec.status.isEmpty() ? u"running"_s : spec.status;
    container->state.running = spec.status.isEmpty();
    container->state.startedAt = minutesAgo(spec.upMinutes);
    if (!container->state.running) {
        container->state.finishedAt = minutesAgo(spec.upMinutes / 2);
        container->state.exitCode = 137;
    }
    container->state.pid = container->state.running ? 4242 : 0;
    container->user = spec.user;
    container->hostConfig = hostConfigOf(spec);
    container->activePorts = *container->hostConfig.portBindings;
    container->networks = {spec.hostNetwork ? u"host"_s : u"bridge"_s};
    std::vector<Mount> mounts;
    if (spec.socket)
        mounts.push_back({u"bind"_s,
                          {},
                          u"/var/run/docker.sock"_s,
                          u"/var/run/docker.sock"_s,
                          {},
                          u"rprivate"_s,
                          true,
                          u"Mounts[0]"_s});
    mounts.push_back({u"volume"_s,
                      spec.name + u"-data"_s,
                      u"/var/lib/docker/volumes/x/_data"_s,
                      u"/data"_s,
                      u"z"_s,
                      {},
                      true,
                      u"Mounts[%1]"_s.arg(mounts.size())});
    container->mounts = mounts;
    container->appArmorProfile = u"docker-default"_s;
    container->inspectJson = inspectOf(spec, *container);
    return container;
}

std::vector<ContainerPtr> containersOf(const std::vector<Spec> &specs) {
    std::vector<ContainerPtr> containers;
    for (const Spec &spec : specs)
        containers.push_back(containerOf(spec));
    return containers;
}

std::vector<Sample> samplesOf(const Spec &spec, int count, int gapFrom, int gapTo) {
    std::vector<Sample> samples;
    QRandomGenerator random(static_cast<quint32>(qHash(spec.name, 7)));
    const qint64 now = Timestamp::now().milliseconds();
    double wander = 0;
    double traffic = 0;
    for (int i = 0; i < count; ++i) {
        wander = std::clamp(wander + (random.generateDouble() - 0.5) * 0.3, -0.5, 0.5);
        traffic = std::clamp(traffic + (random.generateDouble() - 0.48) * 0.4, 0.05, 2.0);
        if (i >= gapFrom && i < gapTo)
            continue;
        Sample sample;
        sample.container = idOf(spec.name);
        sample.read = Timestamp::fromMilliseconds(now - static_cast<qint64>(count - 1 - i) * 2000);
        const bool last = i == count - 1;
        sample.cpuPercent = last ? spec.cpuPercent : std::max(0.0, spec.cpuPercent * (1 + wander));
        sample.memoryBytes = (last ? 1 : 1 + wander * 0.1) * spec.memoryMebibytes * mebibyte;
        sample.receivedBytesPerSecond = traffic * 48'000;
        sample.sentBytesPerSecond = traffic * 17'000 * (1 + wander);
        sample.readBytesPerSecond = i % 9 == 0 ? 260'000 : 0;
        sample.writtenBytesPerSecond = (1 + wander) * 90'000;
        sample.pids = 14 + std::round(wander * 6);
        samples.push_back(sample);
    }
    return samples;
}

ChangeSetPtr incidentChanges(const ContainerKey &container) {
    using Kind = FileChange::Kind;
    auto changes = std::make_shared<ChangeSet>();
    changes->container = container;
    changes->readAt = Timestamp::now();
    changes->changes = {
        {Kind::Modified, u"/etc"_s},
        {Kind::Modified, u"/etc/cron.d"_s},
        {Kind::Added, u"/etc/cron.d/refresh"_s},
        {Kind::Added, u"/etc/ld.so.preload"_s},
        {Kind::Modified, u"/etc/passwd"_s},
        {Kind::Modified, u"/root"_s},
        {Kind::Added, u"/root/.ssh"_s},
        {Kind::Added, u"/root/.ssh/authorized_keys"_s},
        {Kind::Modified, u"/tmp"_s},
        {Kind::Added, u"/tmp/.x"_s},
        {Kind::Modified, u"/usr"_s},
        {Kind::Modified, u"/usr/local"_s},
        {Kind::Modified, u"/usr/local/bin"_s},
        {Kind::Added, u"/usr/local/bin/kdevtmpfsi"_s},
        {Kind::Modified, u"/var"_s},
        {Kind::Modified, u"/var/lib"_s},
        {Kind::Modified, u"/var/lib/dpkg"_s},
        {Kind::Modified, u"/var/lib/dpkg/status"_s},
        {Kind::Modified, u"/var/log"_s},
        {Kind::Deleted, u"/var/log/auth.log"_s},
        {Kind::Deleted, u"/var/log/wtmp"_s},
    };
    return changes;
}

ProcessListPtr incidentProcesses(const ContainerKey &container) {
    auto list = std::make_shared<ProcessList>();
    list->container = container;
    list->readAt = Timestamp::now();
    list->processes = {
        {41'207, 41'186, 0, u"root"_s, u"6-00:04:12"_s, u"Ss"_s,
         u"python3 /srv/worker.py --queue payments"_s},
        {41'263, 41'207, 0, u"root"_s, u"6-00:04:10"_s, u"S"_s, u"python3 /srv/worker.py --child 0"_s},
        {41'264, 41'207, 0, u"root"_s, u"6-00:04:10"_s, u"S"_s, u"python3 /srv/worker.py --child 1"_s},
        {9'814, 41'207, 33, u"www-data"_s, u"02:11:40"_s, u"Z"_s, u"[report] <defunct>"_s},
        {58'031, 41'207, 0, u"root"_s, u"14:07"_s, u"S"_s, u"sh -i"_s},
        {58'077, 58'031, 0, u"root"_s, u"13:52"_s, u"R"_s,
         u"/usr/local/bin/kdevtmpfsi -o stratum+tcp://pool.example.net:3333"_s},
    };
    return list;
}

} // namespace hullwatch::test
