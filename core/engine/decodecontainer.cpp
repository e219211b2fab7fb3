// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretmask.h"

#include <QSet>

#include <initializer_list>

namespace hullwatch {

namespace {

ContainerState decodeState(const json::Value &state) {
    ContainerState decoded;
    decoded.status = json::text(state, "Status");
    decoded.running = json::valueOr(state, "Running", false);
    decoded.oomKilled = json::valueOr(state, "OOMKilled", false);
    decoded.startedAt = json::timestamp(state, "StartedAt");
    decoded.finishedAt = json::timestamp(state, "FinishedAt");
    decoded.exitCode = json::valueOr<qint64>(state, "ExitCode", 0);
    decoded.pid = json::valueOr<qint64>(state, "Pid", 0);
    decoded.health = json::text(json::child(state, "Health"), "Status");
    return decoded;
}

// {"80/tcp": [{"HostIp": "", "HostPort": "8080"}], "443/tcp": null}
Field<std::vector<PortBinding>> decodePorts(const json::Value &object, const char *key) {
    const json::Value *ports = json::member(object, key);
    if (!ports)
        return {};
    if (ports->is_null())
        return std::vector<PortBinding>();
    if (!ports->is_object())
        return Field<std::vector<PortBinding>>::invalid();
    std::vector<PortBinding> bindings;
    for (auto port = ports->begin(); port != ports->end(); ++port) {
        if (port.value().is_null())
            continue;
        if (!port.value().is_array())
            return Field<std::vector<PortBinding>>::invalid();
        for (const json::Value &binding : port.value()) {
            const auto hostIp = json::field<QString>(binding, "HostIp");
            const auto hostPort = json::field<QString>(binding, "HostPort");
            if (!binding.is_object() || hostIp.state() == Field<QString>::State::Invalid ||
                hostPort.state() == Field<QString>::State::Invalid)
                return Field<std::vector<PortBinding>>::invalid();
            bindings.push_back({QString::fromStdString(port.key()), *hostIp, *hostPort});
        }
    }
    return bindings;
}

// "/host:/inside:ro" or "volume:/inside"
Mount mountOfBind(const QString &bind, int index) {
    const QStringList parts = bind.split(u':');
    Mount mount;
    mount.path = QStringLiteral("HostConfig.Binds[%1]").arg(index);
    mount.source = parts.value(0);
    mount.destination = parts.value(1);
    mount.mode = parts.value(2);
    mount.type = mount.source.startsWith(u'/') ? QStringLiteral("bind") : QStringLiteral("volume");
    if (mount.type == QStringLiteral("volume"))
        mount.name = mount.source;
    const QStringList modes = mount.mode.split(u',');
    mount.readWrite = !modes.contains(QStringLiteral("ro"));
    for (const QString &mode : modes) {
        if (mode.endsWith(QStringLiteral("shared")) || mode.endsWith(QStringLiteral("slave")) ||
            mode.endsWith(QStringLiteral("private")))
            mount.propagation = mode;
    }
    return mount;
}

Mount mountOfPoint(const json::Value &point, int index) {
    Mount mount;
    mount.path = QStringLiteral("Mounts[%1]").arg(index);
    mount.type = json::text(point, "Type");
    mount.name = json::text(point, "Name");
    mount.source = json::text(point, "Source");
    mount.destination = json::text(point, "Destination");
    mount.mode = json::text(point, "Mode");
    mount.propagation = json::text(point, "Propagation");
    mount.readWrite = json::field<bool>(point, "RW");
    return mount;
}

Mount mountOfSpecification(const json::Value &specification, int index) {
    Mount mount;
    mount.path = QStringLiteral("HostConfig.Mounts[%1]").arg(index);
    mount.type = json::text(specification, "Type");
    mount.source = json::text(specification, "Source");
    if (mount.type == QStringLiteral("volume"))
        mount.name = mount.source;
    mount.destination = json::text(specification, "Target");
    mount.propagation = json::text(json::child(specification, "BindOptions"), "Propagation");
    const auto readOnly = json::field<bool>(specification, "ReadOnly");
    mount.readWrite = readOnly.state() == Field<bool>::State::Invalid ? Field<bool>::invalid()
                                                                      : Field<bool>(!readOnly.valueOr(false));
    return mount;
}

// Whether all of these are texts, or not there: a source that cannot be read could be anything.
bool haveReadableTexts(const json::Value &list, std::initializer_list<const char *> keys) {
    for (const json::Value &item : list) {
        if (!item.is_object())
            return false;
        for (const char *key : keys) {
            if (json::field<QString>(item, key).state() == Field<QString>::State::Invalid)
                return false;
        }
    }
    return true;
}

// Mounts[] is the truth; Binds and HostConfig.Mounts add what a container that never started does not list.
Field<std::vector<Mount>> decodeMounts(const json::Value &inspect, const json::Value &hostConfig) {
    const json::Value *points = json::member(inspect, "Mounts");
    const auto binds = json::listField(hostConfig, "Binds");
    const json::Value *specifications = json::member(hostConfig, "Mounts");
    if ((points && !points->is_array() && !points->is_null()) ||
        binds.state() == Field<QStringList>::State::Invalid ||
        (specifications && !specifications->is_array() && !specifications->is_null()))
        return Field<std::vector<Mount>>::invalid();
    // The engine writes an empty list where nothing is mounted: whatever else leaves it open.
    if (!points || !hostConfig.is_object())
        return {};
    if (points->is_null())
        return Field<std::vector<Mount>>::null();
    if (!haveReadableTexts(*points, {"Type", "Name", "Source", "Destination", "Mode", "Propagation"}) ||
        (specifications && !haveReadableTexts(*specifications, {"Type", "Source", "Target"})))
        return Field<std::vector<Mount>>::invalid();
    std::vector<Mount> mounts;
    QSet<QString> destinations;
    int index = 0;
    for (const json::Value &point : *points) {
        mounts.push_back(mountOfPoint(point, index++));
        destinations.insert(mounts.back().destination);
    }
    const auto addUnlessListed = [&](Mount mount) {
        if (destinations.contains(mount.destination))
            return;
        destinations.insert(mount.destination);
        mounts.push_back(std::move(mount));
    };
    index = 0;
    for (const QString &bind : *binds)
        addUnlessListed(mountOfBind(bind, index++));
    index = 0;
    if (specifications) {
        for (const json::Value &specification : *specifications)
            addUnlessListed(mountOfSpecification(specification, index++));
    }
    return mounts;
}

HostConfig decodeHostConfig(const json::Value &config) {
    HostConfig decoded;
    decoded.privileged = json::field<bool>(config, "Privileged");
    decoded.capAdd = json::listField(config, "CapAdd");
    decoded.capDrop = json::listField(config, "CapDrop");
    decoded.securityOpt = json::listField(config, "SecurityOpt");
    decoded.groupAdd = json::listField(config, "GroupAdd");
    decoded.networkMode = json::field<QString>(config, "NetworkMode");
    decoded.pidMode = json::field<QString>(config, "PidMode");
    decoded.ipcMode = json::field<QString>(config, "IpcMode");
    decoded.utsMode = json::field<QString>(config, "UTSMode");
    decoded.usernsMode = json::field<QString>(config, "UsernsMode");
    decoded.memoryBytes = json::field<qint64>(config, "Memory");
    decoded.memorySwapBytes = json::field<qint64>(config, "MemorySwap");
    decoded.nanoCpus = json::field<qint64>(config, "NanoCpus");
    decoded.cpuQuota = json::field<qint64>(config, "CpuQuota");
    decoded.cpuPeriod = json::field<qint64>(config, "CpuPeriod");
    decoded.pidsLimit = json::field<qint64>(config, "PidsLimit");
    decoded.oomKillDisable = json::field<bool>(config, "OomKillDisable");
    decoded.readonlyRootfs = json::field<bool>(config, "ReadonlyRootfs");
    decoded.publishAllPorts = json::field<bool>(config, "PublishAllPorts");
    decoded.portBindings = decodePorts(config, "PortBindings");
    decoded.tmpfs = json::field<QMap<QString, QString>>(config, "Tmpfs");
    return decoded;
}

void decodeConfig(const json::Value &config, Container &into) {
    into.imageName = json::text(config, "Image");
    into.user = json::field<QString>(config, "User");
    const json::Value &environment = json::child(config, "Env");
    if (environment.is_array()) {
        for (const json::Value &entry : environment) {
            if (entry.is_string())
                into.environment.push_back(
                    withoutValue(QByteArrayView(entry.get_ref<const std::string &>())));
        }
    }
    const json::Value &exposed = json::child(config, "ExposedPorts");
    if (exposed.is_object()) {
        for (auto port = exposed.begin(); port != exposed.end(); ++port)
            into.exposedPorts += QString::fromStdString(port.key());
    }
}

} // namespace

Result<Container> decodeContainer(QByteArrayView text) {
    auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    json::Value &inspect = *parsed;
    Container container;
    container.id.value = json::text(inspect, "Id");
    if (container.id.isEmpty())
        return unexpected(ErrorCode::Malformed, QStringLiteral("an inspect answer without Id"));
    const QString name = json::text(inspect, "Name");
    container.name = name.startsWith(u'/') ? name.mid(1) : name;
    container.imageId = json::text(inspect, "Image");
    container.created = json::timestamp(inspect, "Created");
    container.restartCount = json::valueOr<qint64>(inspect, "RestartCount", 0);
    container.appArmorProfile = json::field<QString>(inspect, "AppArmorProfile");
    container.state = decodeState(json::child(inspect, "State"));
    decodeConfig(json::child(inspect, "Config"), container);
    const json::Value &hostConfig = json::child(inspect, "HostConfig");
    container.hostConfig = decodeHostConfig(hostConfig);
    container.mounts = decodeMounts(inspect, hostConfig);
    const json::Value &network = json::child(inspect, "NetworkSettings");
    container.activePorts = decodePorts(network, "Ports");
    const json::Value &networks = json::child(network, "Networks");
    if (networks.is_object()) {
        for (auto item = networks.begin(); item != networks.end(); ++item)
            container.networks += QString::fromStdString(item.key());
    }
    maskInspect(inspect);
    container.labels = json::valueOr<QMap<QString, QString>>(json::child(inspect, "Config"), "Labels", {});
    container.inspectJson =
        QByteArray::fromStdString(inspect.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    return container;
}

} // namespace hullwatch
