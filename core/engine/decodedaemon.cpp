// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretlook.h"
#include "core/engine/secretmask.h"

namespace hullwatch {

namespace {

void keepIfWritten(QString &target, const json::Value &object, const char *key) {
    const QString written = json::text(object, key);
    if (!written.isEmpty())
        target = written;
}

std::optional<RegistryIndex> decodeIndex(const QString &name, const json::Value &index) {
    const auto mirrors = json::listField(index, "Mirrors");
    if (!index.is_object() || mirrors.state() == Field<QStringList>::State::Invalid)
        return std::nullopt;
    return RegistryIndex{name, json::field<bool>(index, "Secure"), *mirrors};
}

std::optional<Runtime> decodeRuntime(const QString &name, const json::Value &runtime) {
    if (!runtime.is_object())
        return std::nullopt;
    const QString path = json::text(runtime, "path");
    return Runtime{name, path.isEmpty() ? json::text(runtime, "runtimeType") : path,
                   json::valueOr<QStringList>(runtime, "runtimeArgs", {})};
}

// {"name": {…}, …} as rows.
template <class T, class Decode>
Field<std::vector<T>> namedRows(const json::Value &object, const char *key, Decode decode) {
    const json::Value *map = json::member(object, key);
    if (!map)
        return {};
    std::vector<T> rows;
    if (map->is_null())
        return rows;
    if (!map->is_object())
        return Field<std::vector<T>>::invalid();
    for (auto item = map->begin(); item != map->end(); ++item) {
        std::optional<T> row = decode(QString::fromStdString(item.key()), item.value());
        if (!row)
            return Field<std::vector<T>>::invalid();
        rows.push_back(*std::move(row));
    }
    return rows;
}

Field<FirewallBackend> decodeFirewall(const json::Value &info) {
    const json::Value *backend = json::member(info, "FirewallBackend");
    if (!backend)
        return {};
    if (backend->is_null())
        return Field<FirewallBackend>::null();
    const auto driver = json::field<QString>(*backend, "Driver");
    const auto pairs = json::pairsField(*backend, "Info");
    if (!driver || pairs.state() == Field<QMap<QString, QString>>::State::Invalid)
        return Field<FirewallBackend>::invalid();
    return FirewallBackend{*driver, *pairs};
}

// Labels of the daemon are a list of "key=value".
void decodeLabelsAndProxies(json::Value &info, Daemon &into) {
    into.secrets = tracesInVariables(json::child(info, "Labels"), QStringLiteral("Labels"));
    for (const char *key : {"HttpProxy", "HttpsProxy"}) {
        SecretTrace trace = secretTrace(QString::fromLatin1(key), {}, json::text(info, key));
        // The engine's own mask.
        const bool isMasked = json::text(info, key).contains(QLatin1String("xxxxx:xxxxx@"));
        if (trace.look != SecretLook::None && !isMasked)
            into.secrets.push_back(std::move(trace));
    }
    const auto masked = [](const Field<QString> &url) { return url ? Field<QString>(maskedUrl(*url)) : url; };
    into.httpProxy = masked(json::field<QString>(info, "HttpProxy"));
    into.httpsProxy = masked(json::field<QString>(info, "HttpsProxy"));
    if (const auto labels = info.find("Labels"); labels != info.end())
        maskArguments(&*labels);
    into.labels = json::listField(info, "Labels");
}

SwarmNodeState decodeNodeState(const json::Value &swarm) {
    SwarmNodeState state;
    state.localNodeState = json::field<QString>(swarm, "LocalNodeState");
    state.controlAvailable = json::field<bool>(swarm, "ControlAvailable");
    state.nodeId = json::text(swarm, "NodeID");
    state.nodeAddress = json::text(swarm, "NodeAddr");
    state.error = json::text(swarm, "Error");
    state.nodes = json::field<qint64>(swarm, "Nodes");
    state.managers = json::field<qint64>(swarm, "Managers");
    return state;
}

void decodeRegistries(const json::Value &registries, Daemon &into) {
    into.insecureRegistryCidrs = json::listField(registries, "InsecureRegistryCIDRs");
    into.registryMirrors = json::listField(registries, "Mirrors");
    into.registryIndexes = namedRows<RegistryIndex>(registries, "IndexConfigs", decodeIndex);
}

void decodeSettings(const json::Value &info, Daemon &into) {
    into.cpuCfsQuota = json::field<bool>(info, "CpuCfsQuota");
    into.cpuShares = json::field<bool>(info, "CPUShares");
    into.cgroupDriver = json::field<QString>(info, "CgroupDriver");
    into.osVersion = json::text(info, "OSVersion");
    into.systemTime = json::text(info, "SystemTime");
    into.driverStatus = json::pairsField(info, "DriverStatus");
    into.loggingDriver = json::field<QString>(info, "LoggingDriver");
    into.liveRestoreEnabled = json::field<bool>(info, "LiveRestoreEnabled");
    into.experimentalBuild = json::field<bool>(info, "ExperimentalBuild");
    into.debug = json::field<bool>(info, "Debug");
    into.authorizationPlugins = json::listField(json::child(info, "Plugins"), "Authorization");
    into.runtimes = namedRows<Runtime>(info, "Runtimes", decodeRuntime);
    into.defaultRuntime = json::field<QString>(info, "DefaultRuntime");
    into.runcCommit = json::text(json::child(info, "RuncCommit"), "ID");
    into.containerdCommit = json::text(json::child(info, "ContainerdCommit"), "ID");
    into.firewallBackend = decodeFirewall(info);
    into.nri = json::pairsField(json::child(info, "NRI"), "Info");
    into.cdiSpecDirs = json::listField(info, "CDISpecDirs");
    into.containersTotal = json::field<qint64>(info, "Containers");
    into.containersRunning = json::field<qint64>(info, "ContainersRunning");
    into.containersPaused = json::field<qint64>(info, "ContainersPaused");
    into.containersStopped = json::field<qint64>(info, "ContainersStopped");
    into.imagesTotal = json::field<qint64>(info, "Images");
    into.swarm = decodeNodeState(json::child(info, "Swarm"));
}

} // namespace

Result<void> decodeVersion(QByteArrayView text, Daemon &into) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_object())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/version is no object"));
    keepIfWritten(into.version, *parsed, "Version");
    keepIfWritten(into.maxApiVersion, *parsed, "ApiVersion");
    keepIfWritten(into.os, *parsed, "Os");
    keepIfWritten(into.arch, *parsed, "Arch");
    keepIfWritten(into.kernel, *parsed, "KernelVersion");
    keepIfWritten(into.platformName, json::child(*parsed, "Platform"), "Name");
    into.components.clear();
    for (const json::Value &item : json::child(*parsed, "Components")) {
        Component component{json::text(item, "Name"), json::text(item, "Version")};
        if (!component.name.isEmpty())
            into.components.push_back(std::move(component));
    }
    return {};
}

Result<void> decodeInfo(QByteArrayView text, Daemon &into) {
    auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    json::Value &info = *parsed;
    if (!info.is_object())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/info is no object"));
    keepIfWritten(into.id, info, "ID");
    keepIfWritten(into.name, info, "Name");
    keepIfWritten(into.version, info, "ServerVersion");
    keepIfWritten(into.kernel, info, "KernelVersion");
    keepIfWritten(into.arch, info, "Architecture");
    keepIfWritten(into.operatingSystem, info, "OperatingSystem");
    keepIfWritten(into.cgroupVersion, info, "CgroupVersion");
    keepIfWritten(into.storageDriver, info, "Driver");
    keepIfWritten(into.dockerRootDir, info, "DockerRootDir");
    keepIfWritten(into.containerdAddress, json::child(info, "Containerd"), "Address");
    into.osType = json::field<QString>(info, "OSType");
    into.securityOptions = json::listField(info, "SecurityOptions");
    into.warnings = json::listField(info, "Warnings");
    into.memTotalBytes = json::field<qint64>(info, "MemTotal");
    into.cpuCount = json::field<qint64>(info, "NCPU");
    into.memoryLimit = json::field<bool>(info, "MemoryLimit");
    into.swapLimit = json::field<bool>(info, "SwapLimit");
    into.pidsLimit = json::field<bool>(info, "PidsLimit");
    decodeSettings(info, into);
    decodeRegistries(json::child(info, "RegistryConfig"), into);
    decodeLabelsAndProxies(info, into);
    return {};
}

Result<EngineEvent> decodeEvent(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_object())
        return unexpected(ErrorCode::Malformed, QStringLiteral("an event is no object"));
    EngineEvent event;
    event.type = json::text(*parsed, "Type");
    event.action = maskedCommandLine(json::text(*parsed, "Action"));
    const json::Value &actor = json::child(*parsed, "Actor");
    event.actorId = json::text(actor, "ID");
    event.containerId = event.type == QLatin1String("container")
                            ? event.actorId
                            : json::text(json::child(actor, "Attributes"), "container");
    if (const auto nanoseconds = json::field<qint64>(*parsed, "timeNano"))
        event.time.nanosecondsSinceEpoch = *nanoseconds;
    if (event.type.isEmpty() || event.action.isEmpty())
        return unexpected(ErrorCode::Malformed, QStringLiteral("an event without type or action"));
    return event;
}

QString decodeErrorMessage(QByteArrayView body) {
    if (const auto parsed = parseBoundedJson(body)) {
        const QString message = json::text(*parsed, "message");
        if (!message.isEmpty())
            return message.left(500);
    }
    return QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 200))).simplified();
}

} // namespace hullwatch
