// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/fleet.h"

#include "core/simulator/random.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numbers>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

enum Part : std::uint64_t { DaemonPart = 1, OrderPart, ContainerPart, NetworkPart };

constexpr double NsPerDay = 86400e9;

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString daemonIdFrom(Random &random) {
    constexpr QLatin1StringView Letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QString id;
    for (int group = 0; group < 12; ++group) {
        if (group > 0)
            id += u':';
        for (int i = 0; i < 4; ++i)
            id += Letters.at(static_cast<qsizetype>(random.below(32)));
    }
    return id;
}

QList<Change> ordinaryChanges(int count, Random &random) {
    static constexpr std::array Folders{"/var/cache/app", "/run/app", "/var/log/app", "/tmp/work",
                                        "/home/app/.cache"};
    QList<Change> changes;
    for (const char *folder : Folders) {
        const QString path = QString::fromLatin1(folder);
        const QString parent = path.left(path.lastIndexOf(u'/'));
        const int share = count / static_cast<int>(Folders.size());
        if (changes.size() + 2 > count)
            break;
        changes.append({parent, 0});
        changes.append({path, 1});
        for (int i = 2; i < share; ++i)
            changes.append({path + u'/' + random.hex(10), 1});
    }
    while (changes.size() < count)
        changes.append({u"/tmp/"_s + random.hex(8), 1});
    return changes;
}

std::vector<NetworkSpec> networksOf(std::uint64_t seed) {
    Random random(seed);
    std::vector<NetworkSpec> networks;
    networks.push_back(
        {random.hex(64), u"bridge"_s, u"bridge"_s, u"172.17.0.0/16"_s, u"172.17.0.1"_s, false});
    networks.push_back({random.hex(64), u"host"_s, u"host"_s, {}, {}, false});
    networks.push_back({random.hex(64), u"none"_s, u"null"_s, {}, {}, false});
    networks.push_back(
        {random.hex(64), u"shop_default"_s, u"bridge"_s, u"172.18.0.0/16"_s, u"172.18.0.1"_s, false});
    networks.push_back(
        {random.hex(64), u"backend"_s, u"bridge"_s, u"172.19.0.0/16"_s, u"172.19.0.1"_s, true});
    return networks;
}

std::vector<VolumeSpec> volumesOf() {
    std::vector<VolumeSpec> volumes;
    for (const char *name : {"grafana-data", "jenkins_home", "mongo-data", "pgdata", "portainer_data",
                             "redis-data", "search-index"})
        volumes.push_back({QString::fromLatin1(name), "null"});
    // A local volume may name any path of the host: the mount then looks harmless in the container's answer.
    volumes.push_back({u"engine-socket"_s, R"({"device":"/var/run/docker.sock","o":"bind","type":"none"})"});
    return volumes;
}

void setTimes(ContainerSpec &container, const ServiceRow &row, qint64 now, Random &random) {
    const auto age = static_cast<qint64>(row.days * NsPerDay);
    const auto jitter = static_cast<qint64>(random.below(900'000'000'000ULL));
    const qint64 when = now - age - (row.state == RunState::Restarting ? 0 : jitter);
    container.createdNs = when - 1'700'000'000LL;
    if (row.state == RunState::Created)
        return;
    container.startedNs = when;
    if (row.state == RunState::Exited) {
        container.startedNs = when - static_cast<qint64>(0.2 * NsPerDay);
        container.createdNs = container.startedNs - 1'700'000'000LL;
        container.finishedNs = when;
    } else if (row.state == RunState::Restarting) {
        container.createdNs = now - static_cast<qint64>(0.4 * NsPerDay);
        container.finishedNs = when + 80'000'000LL;
        container.restartCount = 214;
    }
}

ContainerSpec makeContainer(const ServiceRow &row, const QString &name, int index, qint64 now,
                            Random &random) {
    ContainerSpec container;
    container.id = random.hex(64);
    container.name = name;
    container.image = text(row.image);
    container.patch = QByteArray(row.patch.data(), static_cast<qsizetype>(row.patch.size()));
    container.state = row.state;
    container.health = text(row.health);
    container.exitCode = row.exitCode;
    setTimes(container, row, now, random);
    if (row.state == RunState::Running || row.state == RunState::Paused)
        container.pid = 2000 + index * 37 + static_cast<int>(random.below(30));
    container.address = 2 + index % 60000;
    container.load = {.cpus = row.cpus,
                      .memoryBytes = row.megabytes * 1048576,
                      .netPerSecond = row.netPerSecond,
                      .diskPerSecond = row.diskPerSecond,
                      .pids = row.pids,
                      .phase = random.fraction() * 2 * std::numbers::pi};
    container.changes = ordinaryChanges(row.changes, random);
    return container;
}

/// The first round shows every way of running once, the later ones draw at random.
const ServiceRow &ordinaryRow(std::size_t position, const std::vector<std::size_t> &order, Random &random) {
    const auto rows = ordinaryServices();
    return rows[position < order.size() ? order[position] : random.below(rows.size())];
}

std::vector<std::size_t> shuffledOrder(std::size_t count, Random &random) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

/// No two containers of a host can be published at one port.
QByteArray withOwnPorts(const QByteArray &patch, int copy) {
    static const QRegularExpression port(u"(\"HostPort\": \")(\\d+)\""_s);
    QString text = QString::fromUtf8(patch);
    qsizetype from = 0;
    for (auto match = port.match(text); match.hasMatch(); match = port.match(text, from)) {
        const QString number = QString::number((match.captured(2).toInt() + 1000 * copy) % 64000 + 1024);
        text.replace(match.capturedStart(2), match.capturedLength(2), number);
        from = match.capturedStart(2) + number.size();
    }
    return text.toUtf8();
}

std::vector<ContainerSpec> containersOf(const FleetOptions &options, int host, qint64 now) {
    const auto named = host == 0 ? namedServices() : std::span<const ServiceRow>{};
    Random order(seedFor(options.seed, OrderPart, static_cast<std::uint64_t>(host)));
    const auto rounds = shuffledOrder(ordinaryServices().size(), order);
    std::vector<ContainerSpec> containers;
    containers.reserve(static_cast<std::size_t>(std::max(0, options.containersPerHost)));
    QHash<QString, int> taken;
    for (int i = 0; i < options.containersPerHost; ++i) {
        const auto position = static_cast<std::size_t>(i);
        const ServiceRow &row =
            position < named.size() ? named[position] : ordinaryRow(position - named.size(), rounds, order);
        const QString base = text(row.name);
        const int copies = ++taken[base];
        const QString name = copies == 1 ? base : base + u'-' + QString::number(copies);
        const auto index = static_cast<std::uint64_t>(host) * 1'000'003ULL + position;
        Random random(seedFor(options.seed, ContainerPart, index));
        containers.push_back(makeContainer(row, name, i, now, random));
        const QByteArray joined =
            i == 0 ? QByteArray("bridge") : "container:" + containers.front().id.toLatin1();
        containers.back().patch.replace("container:@first", joined);
        if (copies > 1)
            containers.back().patch = withOwnPorts(containers.back().patch, copies - 1);
    }
    return containers;
}

} // namespace

bool ContainerSpec::operator==(const ContainerSpec &other) const {
    return id == other.id && name == other.name && image == other.image && patch == other.patch &&
           state == other.state && createdNs == other.createdNs && startedNs == other.startedNs &&
           finishedNs == other.finishedNs && changes == other.changes;
}

std::optional<Scenario> scenarioFromName(QStringView name) {
    if (name == u"steady")
        return Scenario::Steady;
    if (name == u"incident")
        return Scenario::Incident;
    if (name == u"churn")
        return Scenario::Churn;
    return std::nullopt;
}

QString hostName(int index) {
    static constexpr std::array Names{"prod-eu-1", "prod-eu-2", "ci-runner", "staging", "edge-07"};
    if (index >= 0 && index < static_cast<int>(Names.size()))
        return QString::fromLatin1(Names[static_cast<std::size_t>(index)]);
    return u"host-"_s + QString::number(index);
}

HostSpec makeHost(const FleetOptions &options, int index) {
    const qint64 nowMs = options.referenceMs != 0 ? options.referenceMs : QDateTime::currentMSecsSinceEpoch();
    const auto position = static_cast<std::uint64_t>(index);
    Random random(seedFor(options.seed, DaemonPart, position));
    HostSpec host;
    host.index = index;
    host.name = hostName(index);
    host.daemonId = daemonIdFrom(random);
    host.version = engineVersionForApi(options.apiVersion);
    host.cgroupVersion = options.cgroupVersion == 1 ? 1 : 2;
    host.cpus = std::clamp(options.cpus, 1, 1024);
    host.memoryBytes = 33'565'483'008ULL;
    host.referenceNs = nowMs * 1'000'000LL;
    host.bootNs = host.referenceNs - static_cast<qint64>((420 + random.fraction() * 20) * NsPerDay);
    host.containers = containersOf(options, index, host.referenceNs);
    host.networks = networksOf(seedFor(options.seed, NetworkPart, position));
    host.volumes = volumesOf();
    return host;
}

QString imageId(QStringView reference) {
    const QByteArray digest = QCryptographicHash::hash(reference.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(digest.toHex());
}

} // namespace hullwatch::simulator
