// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretmask.h"

namespace hullwatch {

namespace {

void keepIfWritten(QString &target, const json::Value &object, const char *key) {
    const QString written = json::text(object, key);
    if (!written.isEmpty())
        target = written;
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
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    const json::Value &info = *parsed;
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
    event.actorId = json::text(json::child(*parsed, "Actor"), "ID");
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
