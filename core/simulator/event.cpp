// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/event.h"

#include "core/simulator/engineversion.h"
#include "core/simulator/json.h"

#include <algorithm>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

QStringList valuesAt(const Json &filters, const char *key) {
    QStringList values;
    const auto found = filters.find(key);
    if (found == filters.end())
        return values;
    if (found->is_object()) {
        for (auto it = found->begin(); it != found->end(); ++it)
            values.append(QString::fromStdString(it.key()));
    }
    for (std::size_t i = 0; found->is_array() && i < found->size(); ++i) {
        if ((*found)[i].is_string())
            values.append(QString::fromStdString((*found)[i].get<std::string>()));
    }
    return values;
}

} // namespace

QByteArray eventLine(const Event &event, QStringView api) {
    Json attributes = Json::object();
    for (const auto &attribute : event.attributes)
        attributes[attribute.first.toStdString()] = jsonOf(attribute.second);
    Json json = Json::object();
    if (event.type == u"container") {
        attributes["image"] = jsonOf(event.image);
        if (compareApiVersions(api, u"1.52") < 0)
            json = {{"status", jsonOf(event.action)},
                    {"id", jsonOf(event.actorId)},
                    {"from", jsonOf(event.image)}};
    }
    json["Type"] = jsonOf(event.type);
    json["Action"] = jsonOf(event.action);
    json["Actor"] = {{"ID", jsonOf(event.actorId)}, {"Attributes", std::move(attributes)}};
    json["scope"] = "local";
    json["time"] = event.timeNano / 1'000'000'000;
    json["timeNano"] = event.timeNano;
    return toBytes(json) + '\n';
}

std::optional<EventFilter> eventFilterFrom(const QByteArray &json) {
    if (json.isEmpty())
        return EventFilter{};
    const Json filters = parsed(json);
    if (!filters.is_object())
        return std::nullopt;
    return EventFilter{.types = valuesAt(filters, "type"),
                       .actions = valuesAt(filters, "event"),
                       .containers = valuesAt(filters, "container")};
}

bool matches(const EventFilter &filter, const Event &event) {
    if (!filter.types.isEmpty() && !filter.types.contains(event.type))
        return false;
    // "exec_create: sh -c …" and "health_status: healthy" are matched by the word before the colon as well.
    const QString word = event.action.left(event.action.indexOf(u':'));
    if (!filter.actions.isEmpty() && !filter.actions.contains(event.action) && !filter.actions.contains(word))
        return false;
    if (filter.containers.isEmpty())
        return true;
    const auto named = std::find_if(event.attributes.begin(), event.attributes.end(),
                                    [](const auto &attribute) { return attribute.first == u"name"; });
    return event.type == u"container" &&
           (filter.containers.contains(event.actorId) ||
            (named != event.attributes.end() && filter.containers.contains(named->second)));
}

} // namespace hullwatch::simulator
