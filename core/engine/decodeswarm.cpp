// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretlook.h"
#include "core/engine/secretmask.h"

#include <QDateTime>
#include <QSslCertificate>

namespace hullwatch {

namespace {

Result<json::Value> parseRows(QByteArrayView text, const char *what) {
    auto parsed = parseBoundedJson(text);
    if (!parsed)
        return parsed;
    if (parsed->is_null())
        return json::Value::array();
    if (!parsed->is_array())
        return unexpected(ErrorCode::Malformed, QString::fromLatin1(what) + QStringLiteral(" is no list"));
    return parsed;
}

SwarmNode decodeNode(const json::Value &row) {
    SwarmNode node;
    node.id = json::text(row, "ID");
    const json::Value &description = json::child(row, "Description");
    node.hostname = json::text(description, "Hostname");
    node.engineVersion = json::text(json::child(description, "Engine"), "EngineVersion");
    const json::Value &spec = json::child(row, "Spec");
    node.role = json::text(spec, "Role");
    node.availability = json::text(spec, "Availability");
    node.state = json::text(json::child(row, "Status"), "State");
    const json::Value &manager = json::child(row, "ManagerStatus");
    node.reachability = json::text(manager, "Reachability");
    node.leader = json::valueOr(manager, "Leader", false);
    return node;
}

std::vector<ServicePort> decodeServicePorts(const json::Value &row) {
    const json::Value &actual = json::child(json::child(row, "Endpoint"), "Ports");
    const json::Value &wanted = json::child(json::child(json::child(row, "Spec"), "EndpointSpec"), "Ports");
    std::vector<ServicePort> ports;
    for (const json::Value &port : actual.is_array() ? actual : wanted) {
        ports.push_back({json::text(port, "Protocol"), json::valueOr<qint64>(port, "TargetPort", 0),
                         json::valueOr<qint64>(port, "PublishedPort", 0), json::text(port, "PublishMode")});
    }
    return ports;
}

std::vector<SecretTrace> serviceSecrets(const json::Value &spec, const json::Value &container) {
    const QString place = QStringLiteral("Spec.TaskTemplate.ContainerSpec.");
    std::vector<SecretTrace> all =
        tracesInVariables(json::child(container, "Env"), place + QStringLiteral("Env"));
    for (const auto &traces :
         {tracesInArguments(json::child(container, "Command"), place + QStringLiteral("Command")),
          tracesInArguments(json::child(container, "Args"), place + QStringLiteral("Args")),
          tracesInMap(json::child(container, "Labels"), place + QStringLiteral("Labels")),
          tracesInMap(json::child(spec, "Labels"), QStringLiteral("Spec.Labels"))})
        all.insert(all.end(), traces.begin(), traces.end());
    return all;
}

SwarmService decodeService(const json::Value &row) {
    SwarmService service;
    service.id = json::text(row, "ID");
    const json::Value &spec = json::child(row, "Spec");
    service.name = json::text(spec, "Name");
    const json::Value &task = json::child(spec, "TaskTemplate");
    const json::Value &container = json::child(task, "ContainerSpec");
    service.image = json::text(container, "Image");
    service.ports = decodeServicePorts(row);
    for (const json::Value &secret : json::child(container, "Secrets"))
        service.secretNames += json::text(secret, "SecretName");
    service.secrets = serviceSecrets(spec, container);
    json::Value labels = json::child(spec, "Labels");
    maskMap(&labels);
    service.labels = json::convert<QMap<QString, QString>>(labels).value_or(QMap<QString, QString>());
    const json::Value &restart = json::child(task, "RestartPolicy");
    service.restartCondition = json::text(restart, "Condition");
    service.restartMaxAttempts = json::field<qint64>(restart, "MaxAttempts");
    const json::Value &limits = json::child(json::child(task, "Resources"), "Limits");
    service.memoryLimitBytes = json::field<qint64>(limits, "MemoryBytes");
    service.nanoCpuLimit = json::field<qint64>(limits, "NanoCPUs");
    service.pidsLimit = json::field<qint64>(limits, "Pids");
    return service;
}

} // namespace

Result<SwarmCluster> decodeSwarm(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_object())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/swarm is no object"));
    SwarmCluster cluster;
    const json::Value &spec = json::child(*parsed, "Spec");
    cluster.autoLockManagers = json::field<bool>(json::child(spec, "EncryptionConfig"), "AutoLockManagers");
    cluster.nodeCertExpiry = json::field<qint64>(json::child(spec, "CAConfig"), "NodeCertExpiry");
    cluster.rootRotationInProgress = json::field<bool>(*parsed, "RootRotationInProgress");
    const QByteArray roots =
        json::text(json::child(*parsed, "TLSInfo"), "TrustRoot").left(256 * 1024).toLatin1();
    for (const QSslCertificate &root : QSslCertificate::fromData(roots))
        cluster.rootExpiries += Timestamp::fromMilliseconds(root.expiryDate().toMSecsSinceEpoch());
    return cluster;
}

Result<std::vector<SwarmNode>> decodeNodes(QByteArrayView text) {
    const auto rows = parseRows(text, "/nodes");
    if (!rows)
        return unexpected(rows.error());
    std::vector<SwarmNode> nodes;
    for (const json::Value &row : *rows)
        nodes.push_back(decodeNode(row));
    return nodes;
}

Result<std::vector<SwarmService>> decodeServices(QByteArrayView text) {
    const auto rows = parseRows(text, "/services");
    if (!rows)
        return unexpected(rows.error());
    std::vector<SwarmService> services;
    for (const json::Value &row : *rows)
        services.push_back(decodeService(row));
    return services;
}

Result<qint64> decodeSecretCount(QByteArrayView text) {
    const auto rows = parseRows(text, "/secrets");
    if (!rows)
        return unexpected(rows.error());
    return static_cast<qint64>(rows->size());
}

} // namespace hullwatch
