// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/decodehostconfig.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretlook.h"
#include "core/engine/secretmask.h"

#include <algorithm>

namespace hullwatch {

namespace {

ContainerState decodeState(const json::Value &state) {
    ContainerState decoded;
    decoded.status = json::text(state, "Status");
    decoded.running = json::valueOr(state, "Running", false);
    decoded.paused = json::valueOr(state, "Paused", false);
    decoded.restarting = json::valueOr(state, "Restarting", false);
    decoded.dead = json::valueOr(state, "Dead", false);
    decoded.error = maskedCommandLine(json::text(state, "Error"));
    decoded.oomKilled = json::valueOr(state, "OOMKilled", false);
    decoded.startedAt = json::timestamp(state, "StartedAt");
    decoded.finishedAt = json::timestamp(state, "FinishedAt");
    decoded.exitCode = json::valueOr<qint64>(state, "ExitCode", 0);
    decoded.pid = json::valueOr<qint64>(state, "Pid", 0);
    decoded.health = json::text(json::child(state, "Health"), "Status");
    decoded.healthFailingStreak = json::valueOr<qint64>(json::child(state, "Health"), "FailingStreak", 0);
    return decoded;
}

// What a verdict on the container's failures needs, each of which has an innocent default here.
QStringList unreadOf(const json::Value &inspect) {
    const json::Value &state = json::child(inspect, "State");
    QStringList unread;
    const auto addUnless = [&unread](bool isRead, const char *path) {
        if (!isRead)
            unread += QLatin1String(path);
    };
    addUnless(json::field<QString>(state, "Status").isSet(), "State.Status");
    addUnless(json::field<bool>(state, "Restarting").isSet(), "State.Restarting");
    addUnless(json::field<bool>(state, "OOMKilled").isSet(), "State.OOMKilled");
    addUnless(json::field<qint64>(state, "ExitCode").isSet(), "State.ExitCode");
    addUnless(json::field<qint64>(inspect, "RestartCount").isSet(), "RestartCount");
    return unread;
}

void decodeConfig(const json::Value &config, Container &into) {
    into.imageName = json::text(config, "Image");
    into.user = json::field<QString>(config, "User");
    const json::Value &exposed = json::child(config, "ExposedPorts");
    if (exposed.is_object()) {
        for (auto port = exposed.begin(); port != exposed.end(); ++port)
            into.exposedPorts += QString::fromStdString(port.key());
    }
    into.workingDir = json::field<QString>(config, "WorkingDir");
    into.stopSignal = json::text(config, "StopSignal");
}

// A member that is there but is neither null nor a list or map of texts.
bool isSpoiled(const json::Value &object, const char *key, json::Value::value_t type) {
    const json::Value *found = json::member(object, key);
    if (!found || found->is_null())
        return false;
    return found->type() != type || std::any_of(found->begin(), found->end(),
                                                [](const json::Value &entry) { return !entry.is_string(); });
}

// What is missing or not read may hide a secret.
std::optional<Field<std::vector<SecretTrace>>> unreadSecrets(const json::Value &config,
                                                             const json::Value &log) {
    using Type = json::Value::value_t;
    for (const char *key : {"Env", "Cmd", "Entrypoint"}) {
        if (!json::member(config, key))
            return Field<std::vector<SecretTrace>>();
    }
    const bool isSpoilt = isSpoiled(config, "Env", Type::array) || isSpoiled(config, "Cmd", Type::array) ||
                          isSpoiled(config, "Entrypoint", Type::array) ||
                          isSpoiled(config, "Labels", Type::object) || isSpoiled(log, "Config", Type::object);
    return isSpoilt ? std::optional(Field<std::vector<SecretTrace>>::invalid()) : std::nullopt;
}

// Before anything is masked.
void decodeSecrets(const json::Value &inspect, Container &into) {
    const json::Value &config = json::child(inspect, "Config");
    const json::Value &environment = json::child(config, "Env");
    const json::Value &log = json::child(json::child(inspect, "HostConfig"), "LogConfig");
    for (const json::Value &entry : environment) {
        if (entry.is_string())
            into.environment.push_back(withoutValue(QByteArrayView(entry.get_ref<const std::string &>())));
    }
    if (const auto unread = unreadSecrets(config, log)) {
        into.secrets = *unread;
        return;
    }
    std::vector<SecretTrace> all = tracesInVariables(environment, QStringLiteral("Config.Env"));
    const auto add = [&all](const std::vector<SecretTrace> &traces) {
        all.insert(all.end(), traces.begin(), traces.end());
    };
    const json::Value &entrypoint = json::child(config, "Entrypoint");
    add(tracesInArguments(entrypoint, QStringLiteral("Config.Entrypoint")));
    add(tracesInArguments(json::child(config, "Cmd"), QStringLiteral("Config.Cmd"), programIn(entrypoint)));
    add(tracesInArguments(json::child(json::child(config, "Healthcheck"), "Test"),
                          QStringLiteral("Config.Healthcheck.Test")));
    add(tracesInMap(json::child(config, "Labels"), QStringLiteral("Config.Labels")));
    add(tracesInMap(json::child(log, "Config"), QStringLiteral("HostConfig.LogConfig.Config")));
    into.secrets = std::move(all);
}

void decodeNetworks(const json::Value &settings, Container &into) {
    into.activePorts = decodePorts(settings, "Ports");
    const json::Value *networks = json::member(settings, "Networks");
    if (!networks)
        return;
    if (!networks->is_object() && !networks->is_null()) {
        into.attachments = Field<std::vector<NetworkAttachment>>::invalid();
        return;
    }
    std::vector<NetworkAttachment> attachments;
    for (auto item = networks->begin(); item != networks->end(); ++item) {
        const json::Value &endpoint = item.value();
        const QString name = QString::fromStdString(item.key());
        into.networks += name;
        attachments.push_back({name, json::text(endpoint, "NetworkID"), json::text(endpoint, "IPAddress"),
                               json::text(endpoint, "GlobalIPv6Address"),
                               json::valueOr<QStringList>(endpoint, "Aliases", {}),
                               json::valueOr<QStringList>(endpoint, "Links", {})});
    }
    into.attachments = std::move(attachments);
}

// After the masking: these texts are kept.
void decodeMaskedConfig(const json::Value &config, Container &into) {
    into.labels = json::valueOr<QMap<QString, QString>>(config, "Labels", {});
    into.entrypoint = json::field<QStringList>(config, "Entrypoint");
    into.command = json::field<QStringList>(config, "Cmd");
    into.healthcheck = decodeHealthCheck(config);
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
    container.imageManifestDigest = json::text(json::child(inspect, "ImageManifestDescriptor"), "digest");
    container.appArmorProfile = json::field<QString>(inspect, "AppArmorProfile");
    container.processLabel = json::field<QString>(inspect, "ProcessLabel");
    container.mountLabel = json::field<QString>(inspect, "MountLabel");
    container.execIds = json::valueOr<QStringList>(inspect, "ExecIDs", {});
    container.state = decodeState(json::child(inspect, "State"));
    container.state.unread = unreadOf(inspect);
    decodeSecrets(inspect, container);
    maskInspect(inspect);
    const json::Value &config = json::child(inspect, "Config");
    decodeConfig(config, container);
    decodeMaskedConfig(config, container);
    const json::Value &hostConfig = json::child(inspect, "HostConfig");
    container.hostConfig = decodeHostConfig(hostConfig);
    container.mounts = decodeMounts(inspect, hostConfig);
    decodeNetworks(json::child(inspect, "NetworkSettings"), container);
    container.inspectJson =
        QByteArray::fromStdString(inspect.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    return container;
}

} // namespace hullwatch
