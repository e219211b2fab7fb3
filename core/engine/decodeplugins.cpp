// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"

namespace hullwatch {

namespace {

// "docker.authz/1.0", which some versions write in its parts.
QString interfaceType(const json::Value &type) {
    if (type.is_string())
        return json::toQString(type);
    return json::text(type, "Prefix") + u'.' + json::text(type, "Capability") + u'/' +
           json::text(type, "Version");
}

Field<QStringList> mountSources(const json::Value &settings) {
    const auto sources = json::rowsField<QString>(settings, "Mounts", [](const json::Value &mount) {
        const auto source = json::field<QString>(mount, "Source");
        return source.state() == Field<QString>::State::Invalid ? std::nullopt : std::optional(*source);
    });
    if (!sources)
        return sources.state() == Field<std::vector<QString>>::State::Missing ? Field<QStringList>()
                                                                              : Field<QStringList>::invalid();
    return QStringList(sources->begin(), sources->end());
}

EnginePlugin decodePlugin(const json::Value &row) {
    EnginePlugin plugin;
    plugin.id = json::text(row, "Id");
    plugin.name = json::text(row, "Name");
    plugin.enabled = json::field<bool>(row, "Enabled");
    const json::Value &config = json::child(row, "Config");
    plugin.networkType = json::field<QString>(json::child(config, "Network"), "Type");
    plugin.pidHost = json::field<bool>(config, "PidHost");
    plugin.ipcHost = json::field<bool>(config, "IpcHost");
    const json::Value &linux = json::child(config, "Linux");
    plugin.capabilities = json::listField(linux, "Capabilities");
    plugin.allowAllDevices = json::field<bool>(linux, "AllowAllDevices");
    const json::Value &settings = json::child(row, "Settings");
    for (const json::Value &device : json::child(settings, "Devices"))
        plugin.devices += json::text(device, "Path");
    plugin.mountSources = mountSources(settings);
    for (const json::Value &type : json::child(json::child(config, "Interface"), "Types"))
        plugin.interfaces += interfaceType(type);
    return plugin;
}

} // namespace

Result<std::vector<EnginePlugin>> decodePlugins(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_array() && !parsed->is_null())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/plugins is no list"));
    std::vector<EnginePlugin> plugins;
    for (const json::Value &row : *parsed)
        plugins.push_back(decodePlugin(row));
    return plugins;
}

} // namespace hullwatch
