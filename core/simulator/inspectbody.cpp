// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/apishape.h"
#include "core/simulator/container.h"
#include "core/simulator/images.h"
#include "core/simulator/json.h"
#include "core/simulator/listrow.h"
#include "core/simulator/mounts.h"
#include "core/simulator/random.h"
#include "core/simulator/templates.h"
#include "core/simulator/words.h"

#include <algorithm>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

bool isUp(RunState state) {
    return state == RunState::Running || state == RunState::Paused;
}

std::string stringAt(const Json &object, const char *key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json wordsOrNull(std::string_view list) {
    return list.empty() ? Json(nullptr) : wordList(list);
}

void fillImageDefaults(Json &inspect, const ContainerSpec &spec, const ImageRow &image) {
    Json &config = inspect["Config"];
    config["Hostname"] = jsonOf(spec.id.left(12));
    config["User"] = std::string(image.user);
    config["Image"] = jsonOf(spec.image);
    config["Cmd"] = wordsOrNull(image.command);
    config["Entrypoint"] = wordsOrNull(image.entrypoint);
    for (const std::string_view port : splitWords(image.exposed))
        config["ExposedPorts"][std::string(port)] = Json::object();
    for (const std::string_view path : splitWords(image.volumes)) {
        if (config["Volumes"].is_null())
            config["Volumes"] = Json::object();
        config["Volumes"][std::string(path)] = Json::object();
    }
}

/// The engine appends the image's variables that the user did not set.
void completeEnv(Json &config, const ImageRow &image) {
    Json &env = config["Env"];
    if (!env.is_array())
        return;
    const auto hasKey = [&env](std::string_view assignment) {
        const std::string_view key = assignment.substr(0, assignment.find('=') + 1);
        return std::any_of(env.begin(), env.end(), [key](const Json &one) {
            return one.is_string() && one.get_ref<const std::string &>().starts_with(key);
        });
    };
    std::vector<std::string_view> inherited{
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"};
    for (const std::string_view assignment : splitWords(image.env))
        inherited.push_back(assignment);
    for (const std::string_view assignment : inherited) {
        if (!hasKey(assignment))
            env.push_back(std::string(assignment));
    }
}

void fillState(Json &inspect, const ContainerSpec &spec) {
    Json &state = inspect["State"];
    state["Status"] = jsonOf(stateText(spec.state));
    state["Running"] = isUp(spec.state) || spec.state == RunState::Restarting;
    state["Paused"] = spec.state == RunState::Paused;
    state["Restarting"] = spec.state == RunState::Restarting;
    state["Pid"] = isUp(spec.state) ? spec.pid : 0;
    state["ExitCode"] = spec.exitCode;
    state["StartedAt"] = jsonOf(timeText(spec.startedNs));
    state["FinishedAt"] = jsonOf(timeText(spec.finishedNs));
    if (!spec.health.isEmpty()) {
        const bool failing = spec.health == u"unhealthy";
        Json log = Json::array();
        if (isUp(spec.state) && spec.health != u"starting")
            log.push_back({{"Start", jsonOf(timeText(spec.startedNs + 10'000'000'000))},
                           {"End", jsonOf(timeText(spec.startedNs + 10'060'000'000))},
                           {"ExitCode", failing ? 1 : 0},
                           {"Output", failing ? "Error: health check failed\n" : ""}});
        state["Health"] = {
            {"Status", jsonOf(spec.health)}, {"FailingStreak", failing ? 7 : 0}, {"Log", std::move(log)}};
    }
}

void fillIdentity(Json &inspect, const ContainerSpec &spec) {
    const QString folder = u"/var/lib/docker/containers/"_s + spec.id;
    inspect["Id"] = jsonOf(spec.id);
    inspect["Created"] = jsonOf(timeText(spec.createdNs));
    inspect["Image"] = jsonOf(imageId(spec.image));
    inspect["Name"] = jsonOf(u'/' + spec.name);
    inspect["RestartCount"] = spec.restartCount;
    if (spec.state != RunState::Created) {
        inspect["ResolvConfPath"] = jsonOf(folder + u"/resolv.conf"_s);
        inspect["HostnamePath"] = jsonOf(folder + u"/hostname"_s);
        inspect["HostsPath"] = jsonOf(folder + u"/hosts"_s);
        inspect["LogPath"] = jsonOf(folder + u'/' + spec.id + u"-json.log"_s);
    }
    Random random(spec.id.left(15).toULongLong(nullptr, 16));
    const QString layer = u"/var/lib/docker/overlay2/"_s + random.hex(64);
    const QString base = u"/var/lib/docker/overlay2/"_s + imageId(spec.image).mid(7);
    Json &data = inspect["GraphDriver"]["Data"];
    data["LowerDir"] = jsonOf(layer + u"-init/diff:"_s + base + u"/diff"_s);
    data["MergedDir"] = jsonOf(layer + u"/merged"_s);
    data["UpperDir"] = jsonOf(layer + u"/diff"_s);
    data["WorkDir"] = jsonOf(layer + u"/work"_s);
}

/// Path and Args are the entry point followed by the command.
void fillProcess(Json &inspect) {
    Json words = Json::array();
    for (const char *part : {"Entrypoint", "Cmd"}) {
        const Json &list = inspect["Config"][part];
        for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
            words.push_back(list[i]);
    }
    if (words.empty())
        return;
    inspect["Path"] = words[0];
    words.erase(0);
    inspect["Args"] = std::move(words);
}

/// What follows from the asked-for isolation, as the engine works it out at creation.
void fillIsolation(Json &inspect, const HostSpec &host) {
    Json &hostConfig = inspect["HostConfig"];
    if (host.cgroupVersion == 1)
        hostConfig["CgroupnsMode"] = "host";
    if (hostConfig["Privileged"] == Json(true)) {
        hostConfig["MaskedPaths"] = nullptr;
        hostConfig["ReadonlyPaths"] = nullptr;
        inspect["AppArmorProfile"] = "unconfined";
    }
    const Json &options = hostConfig["SecurityOpt"];
    for (std::size_t i = 0; options.is_array() && i < options.size(); ++i) {
        if (options[i] == Json("apparmor=unconfined"))
            inspect["AppArmorProfile"] = "unconfined";
    }
    if (stringAt(hostConfig, "NetworkMode") == "host")
        inspect["Config"]["Hostname"] = jsonOf(host.name);
}

Json portsOf(Json &inspect, bool up) {
    Json ports = Json::object();
    if (!up)
        return ports;
    const Json &exposed = inspect["Config"]["ExposedPorts"];
    for (auto it = exposed.begin(); exposed.is_object() && it != exposed.end(); ++it)
        ports[it.key()] = nullptr;
    const Json &bindings = inspect["HostConfig"]["PortBindings"];
    for (auto it = bindings.begin(); bindings.is_object() && it != bindings.end(); ++it) {
        Json list = Json::array();
        for (std::size_t i = 0; it->is_array() && i < it->size(); ++i) {
            const Json &binding = (*it)[i];
            const std::string port = stringAt(binding, "HostPort");
            const std::string address = stringAt(binding, "HostIp");
            list.push_back({{"HostIp", address.empty() ? "0.0.0.0" : address}, {"HostPort", port}});
            if (address.empty())
                list.push_back({{"HostIp", "::"}, {"HostPort", port}});
        }
        ports[it.key()] = std::move(list);
    }
    return ports;
}

Json endpointOf(const NetworkSpec &network, const ContainerSpec &spec, bool up) {
    Json endpoint = Json::parse(templates::NetworkEndpoint);
    endpoint["NetworkID"] = jsonOf(network.id);
    if (!up)
        return endpoint;
    Random random(seedFor(spec.id.left(15).toULongLong(nullptr, 16), 7, 0));
    endpoint["EndpointID"] = jsonOf(random.hex(64));
    if (network.subnet.isEmpty())
        return endpoint;
    const int high = spec.address / 250;
    const int low = 2 + spec.address % 250;
    const QString prefix = network.gateway.left(network.gateway.indexOf(u'.', 4));
    endpoint["Gateway"] = jsonOf(network.gateway);
    endpoint["IPAddress"] = jsonOf(prefix + u'.' + QString::number(high) + u'.' + QString::number(low));
    endpoint["IPPrefixLen"] = 16;
    const auto hex = [](int byte) { return QString::number(byte, 16).rightJustified(2, u'0'); };
    const int second = prefix.mid(4).toInt();
    endpoint["MacAddress"] = jsonOf(u"02:42:ac:"_s + hex(second) + u':' + hex(high) + u':' + hex(low));
    return endpoint;
}

void fillNetwork(Json &inspect, const HostSpec &host, Container &container) {
    const ContainerSpec &spec = container.spec;
    const QString mode = QString::fromStdString(stringAt(inspect["HostConfig"], "NetworkMode"));
    const QString name = mode == u"default" ? u"bridge"_s : mode;
    container.networkOwner = name.startsWith(u"container:") ? name.mid(10) : QString();
    container.ownNetwork = container.networkOwner.isEmpty() && name != u"host" && name != u"none";
    const auto network = std::find_if(host.networks.begin(), host.networks.end(),
                                      [&name](const NetworkSpec &one) { return one.name == name; });
    if (network == host.networks.end())
        return;
    Json &settings = inspect["NetworkSettings"];
    const bool up = isUp(spec.state);
    Json endpoint = endpointOf(*network, spec, up);
    if (up) {
        Random random(seedFor(spec.id.left(15).toULongLong(nullptr, 16), 8, 0));
        const QString sandbox = random.hex(64);
        settings["SandboxID"] = jsonOf(sandbox);
        settings["SandboxKey"] =
            jsonOf(u"/var/run/docker/netns/"_s + (name == u"host" ? u"default"_s : sandbox.left(12)));
    }
    settings["Ports"] = container.ownNetwork ? portsOf(inspect, up) : Json::object();
    // The engine repeats the default network's endpoint at the top level, that of other networks not.
    if (name == u"bridge") {
        for (const char *key : {"EndpointID", "Gateway", "IPAddress", "IPPrefixLen", "MacAddress"})
            settings[key] = endpoint[key];
    } else if (container.ownNetwork) {
        endpoint["Aliases"] = Json::array({jsonOf(spec.id.left(12))});
    }
    settings["Networks"][name.toStdString()] = std::move(endpoint);
}

void applyPatches(Json &inspect, const Container &container) {
    for (const QByteArray &patch : container.mergePatches) {
        const Json change = parsed(patch);
        if (change.is_object())
            inspect.merge_patch(change);
    }
    for (const FieldValue &field : container.fields) {
        Json value = parsed(field.value);
        if (value.is_discarded())
            continue;
        try {
            inspect[Json::json_pointer(field.pointer.toStdString())] = std::move(value);
        } catch (const Json::exception &) {
            continue; // a pointer through a value that is no object or array names nothing
        }
    }
}

/// Whether the parts that others are derived from still have their kind.
bool isSound(Json &inspect) {
    const auto isObject = [&inspect](const char *key) { return inspect[key].is_object(); };
    return inspect.is_object() && isObject("HostConfig") && isObject("Config") && isObject("State") &&
           isObject("NetworkSettings") && isObject("GraphDriver") &&
           inspect["GraphDriver"]["Data"].is_object() && inspect["NetworkSettings"]["Networks"].is_object();
}

} // namespace

void render(const HostSpec &host, Container &container) {
    const ContainerSpec &spec = container.spec;
    const ImageRow &image = imageRow(spec.image.toStdString());
    Json inspect = Json::parse(templates::Inspect);
    fillIdentity(inspect, spec);
    fillImageDefaults(inspect, spec, image);
    if (const Json patch = parsed(spec.patch); patch.is_object())
        inspect.merge_patch(patch);
    // Applied twice: first so that mounts and ports follow from it, at last so that it has the last word.
    if (Json early = inspect; applyPatches(early, container), isSound(early))
        inspect = std::move(early);
    completeEnv(inspect["Config"], image);
    fillState(inspect, spec);
    fillProcess(inspect);
    fillIsolation(inspect, host);
    inspect["Mounts"] = mountsOf(inspect, spec.id);
    fillNetwork(inspect, host, container);
    const auto limitAt = [&inspect](const char *key) {
        const Json &limit = inspect["HostConfig"][key];
        return limit.is_number_integer() ? static_cast<quint64>(std::max<qint64>(0, limit.get<qint64>())) : 0;
    };
    container.memoryLimit = limitAt("Memory");
    container.pidsLimit = limitAt("PidsLimit");
    shapeInspect(inspect, host.version);
    applyPatches(inspect, container);
    container.inspectBody = toBytes(inspect) + '\n';
    container.row = listRowOf(inspect, spec, compareApiVersions(host.version.api, u"1.52") >= 0);
}

} // namespace hullwatch::simulator
