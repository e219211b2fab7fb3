// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decodehostconfig.h"

namespace hullwatch {

namespace {

Field<RestartPolicy> decodeRestartPolicy(const json::Value &config) {
    const json::Value *policy = json::member(config, "RestartPolicy");
    if (!policy)
        return {};
    const auto name = json::field<QString>(*policy, "Name");
    const auto retries = json::field<qint64>(*policy, "MaximumRetryCount");
    if (!name || retries.state() == Field<qint64>::State::Invalid)
        return Field<RestartPolicy>::invalid();
    return RestartPolicy{*name, *retries};
}

Field<LogConfig> decodeLogConfig(const json::Value &config) {
    const json::Value *log = json::member(config, "LogConfig");
    if (!log)
        return {};
    const auto type = json::field<QString>(*log, "Type");
    const auto options = json::field<QMap<QString, QString>>(*log, "Config");
    // What is not there may be a token, or a lack of encryption.
    if (!type || (!options && !options.isNull()))
        return Field<LogConfig>::invalid();
    return LogConfig{*type, *options};
}

std::optional<Ulimit> decodeUlimit(const json::Value &row) {
    const auto name = json::field<QString>(row, "Name");
    const auto soft = json::field<qint64>(row, "Soft");
    const auto hard = json::field<qint64>(row, "Hard");
    return name && soft && hard ? std::optional(Ulimit{*name, *soft, *hard}) : std::nullopt;
}

std::optional<Device> decodeDevice(const json::Value &row) {
    const auto host = json::field<QString>(row, "PathOnHost");
    const auto inside = json::field<QString>(row, "PathInContainer");
    const auto permissions = json::field<QString>(row, "CgroupPermissions");
    if (!host || inside.state() == Field<QString>::State::Invalid ||
        permissions.state() == Field<QString>::State::Invalid)
        return std::nullopt;
    return Device{*host, *inside, *permissions};
}

std::optional<DeviceRequest> decodeDeviceRequest(const json::Value &row) {
    const auto driver = json::field<QString>(row, "Driver");
    const auto count = json::field<qint64>(row, "Count");
    const auto ids = json::listField(row, "DeviceIDs");
    if (driver.state() == Field<QString>::State::Invalid || count.state() == Field<qint64>::State::Invalid ||
        ids.state() == Field<QStringList>::State::Invalid)
        return std::nullopt;
    DeviceRequest request{*driver, *count, *ids, {}};
    for (const json::Value &alternative : json::child(row, "Capabilities")) {
        if (const auto names = json::convert<QStringList>(alternative))
            request.capabilities += names->join(u'+');
    }
    return request;
}

void decodeResources(const json::Value &config, HostConfig &into) {
    into.memoryBytes = json::field<qint64>(config, "Memory");
    into.memorySwapBytes = json::field<qint64>(config, "MemorySwap");
    into.memoryReservationBytes = json::field<qint64>(config, "MemoryReservation");
    into.nanoCpus = json::field<qint64>(config, "NanoCpus");
    into.cpuQuota = json::field<qint64>(config, "CpuQuota");
    into.cpuPeriod = json::field<qint64>(config, "CpuPeriod");
    into.cpuShares = json::field<qint64>(config, "CpuShares");
    into.cpusetCpus = json::field<QString>(config, "CpusetCpus");
    into.shmSizeBytes = json::field<qint64>(config, "ShmSize");
    into.oomScoreAdj = json::field<qint64>(config, "OomScoreAdj");
    into.oomKillDisable = json::field<bool>(config, "OomKillDisable");
    into.pidsLimit = json::field<qint64>(config, "PidsLimit");
    into.ulimits = json::rowsField<Ulimit>(config, "Ulimits", decodeUlimit);
}

} // namespace

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
    decoded.cgroupnsMode = json::field<QString>(config, "CgroupnsMode");
    decoded.cgroupParent = json::field<QString>(config, "CgroupParent");
    decoded.isolation = json::field<QString>(config, "Isolation");
    decoded.runtime = json::field<QString>(config, "Runtime");
    decoded.readonlyRootfs = json::field<bool>(config, "ReadonlyRootfs");
    decoded.publishAllPorts = json::field<bool>(config, "PublishAllPorts");
    decoded.portBindings = decodePorts(config, "PortBindings");
    decoded.tmpfs = json::field<QMap<QString, QString>>(config, "Tmpfs");
    decoded.init = json::field<bool>(config, "Init");
    decoded.autoRemove = json::field<bool>(config, "AutoRemove");
    decoded.restartPolicy = decodeRestartPolicy(config);
    decoded.devices = json::rowsField<Device>(config, "Devices", decodeDevice);
    decoded.deviceCgroupRules = json::listField(config, "DeviceCgroupRules");
    decoded.deviceRequests = json::rowsField<DeviceRequest>(config, "DeviceRequests", decodeDeviceRequest);
    decoded.maskedPaths = json::field<QStringList>(config, "MaskedPaths");
    decoded.readonlyPaths = json::field<QStringList>(config, "ReadonlyPaths");
    decoded.sysctls = json::field<QMap<QString, QString>>(config, "Sysctls");
    decoded.logConfig = decodeLogConfig(config);
    decoded.volumesFrom = json::listField(config, "VolumesFrom");
    decoded.links = json::listField(config, "Links");
    decoded.extraHosts = json::listField(config, "ExtraHosts");
    decoded.dns = json::listField(config, "Dns");
    decodeResources(config, decoded);
    return decoded;
}

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

Field<HealthCheck> decodeHealthCheck(const json::Value &config) {
    const json::Value *check = json::member(config, "Healthcheck");
    if (!check)
        return {};
    if (check->is_null())
        return Field<HealthCheck>::null();
    const auto test = json::listField(*check, "Test");
    if (!check->is_object() || test.state() == Field<QStringList>::State::Invalid)
        return Field<HealthCheck>::invalid();
    return HealthCheck{
        *test, json::valueOr<qint64>(*check, "Interval", 0), json::valueOr<qint64>(*check, "Timeout", 0),
        json::valueOr<qint64>(*check, "StartPeriod", 0), json::valueOr<qint64>(*check, "Retries", 0)};
}

} // namespace hullwatch
