// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/listrow.h"

namespace hullwatch::simulator {

namespace {

Json valueAt(const Json &object, const char *key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? Json(nullptr) : *found;
}

std::string stringAt(const Json &object, const char *key) {
    const Json value = valueAt(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

Json objectAt(const Json &object, const char *key) {
    const Json value = valueAt(object, key);
    return value.is_object() ? value : Json::object();
}

/// The engine quotes only arguments that hold a space.
std::string commandLine(const Json &inspect) {
    std::string line = stringAt(inspect, "Path");
    const Json args = valueAt(inspect, "Args");
    for (std::size_t i = 0; args.is_array() && i < args.size(); ++i) {
        const std::string word = args[i].is_string() ? args[i].get<std::string>() : std::string();
        line += word.find(' ') == std::string::npos ? " " + word : " '" + word + "'";
    }
    return line;
}

Json portRows(const Json &inspect) {
    Json rows = Json::array();
    const Json ports = objectAt(valueAt(inspect, "NetworkSettings"), "Ports");
    for (auto it = ports.begin(); it != ports.end(); ++it) {
        const std::string &key = it.key();
        const auto slash = key.find('/');
        const int inside = QByteArray::fromStdString(key.substr(0, slash)).toInt();
        const std::string protocol = slash == std::string::npos ? "tcp" : key.substr(slash + 1);
        if (!it->is_array()) {
            rows.push_back({{"PrivatePort", inside}, {"Type", protocol}});
            continue;
        }
        for (const Json &binding : *it)
            rows.push_back({{"IP", stringAt(binding, "HostIp")},
                            {"PrivatePort", inside},
                            {"PublicPort", QByteArray::fromStdString(stringAt(binding, "HostPort")).toInt()},
                            {"Type", protocol}});
    }
    return rows;
}

/// The names of an endpoint are told by inspect alone.
Json endpointsOf(const Json &inspect) {
    Json networks = objectAt(valueAt(inspect, "NetworkSettings"), "Networks");
    for (Json &endpoint : networks) {
        for (const char *key : {"Aliases", "DNSNames"}) {
            if (endpoint.is_object() && endpoint.contains(key))
                endpoint[key] = nullptr;
        }
    }
    return networks;
}

QByteArray withoutBraces(const Json &object) {
    const QByteArray text = toBytes(object);
    return text.mid(1, text.size() - 2);
}

} // namespace

ListRow listRowOf(const Json &inspect, const ContainerSpec &spec, bool withHealth) {
    const Json config = valueAt(inspect, "Config");
    const Json head{{"Id", stringAt(inspect, "Id")},
                    {"Names", Json::array({stringAt(inspect, "Name")})},
                    {"Image", stringAt(config, "Image")},
                    {"ImageID", stringAt(inspect, "Image")},
                    {"Command", commandLine(inspect)},
                    {"Created", spec.createdNs / 1'000'000'000},
                    {"Ports", portRows(inspect)},
                    {"Labels", objectAt(config, "Labels")},
                    {"State", stringAt(valueAt(inspect, "State"), "Status")}};
    Json tail{{"HostConfig", {{"NetworkMode", stringAt(valueAt(inspect, "HostConfig"), "NetworkMode")}}},
              {"NetworkSettings", {{"Networks", endpointsOf(inspect)}}},
              {"Mounts", valueAt(inspect, "Mounts")}};
    if (withHealth) {
        const Json health = objectAt(valueAt(inspect, "State"), "Health");
        const Json streak = valueAt(health, "FailingStreak");
        tail["Health"] = {{"Status", health.empty() ? "none" : stringAt(health, "Status")},
                          {"FailingStreak", streak.is_number() ? streak : Json(0)}};
    }
    return {.head = '{' + withoutBraces(head) + ",\"Status\":", .tail = ',' + withoutBraces(tail) + '}'};
}

} // namespace hullwatch::simulator
