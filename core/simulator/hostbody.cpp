// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/hostbody.h"

#include "core/simulator/apishape.h"
#include "core/simulator/container.h"
#include "core/simulator/json.h"
#include "core/simulator/templates.h"

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

QByteArray body(const Json &json) {
    return toBytes(json) + '\n';
}

Json component(const char *name, const QString &version, Json details) {
    return {{"Name", name}, {"Version", jsonOf(version)}, {"Details", std::move(details)}};
}

Json networkJson(const HostSpec &host, const NetworkSpec &network, bool inList) {
    Json json = Json::parse(templates::Network);
    json["Name"] = jsonOf(network.name);
    json["Id"] = jsonOf(network.id);
    json["Created"] = jsonOf(timeText(host.bootNs + 21'000'000'123));
    json["Driver"] = jsonOf(network.driver);
    json["Internal"] = network.internal;
    if (!network.subnet.isEmpty())
        json["IPAM"]["Config"] =
            Json::array({Json{{"Subnet", jsonOf(network.subnet)}, {"Gateway", jsonOf(network.gateway)}}});
    if (network.name == u"bridge")
        json["Options"] = {{"com.docker.network.bridge.default_bridge", "true"},
                           {"com.docker.network.bridge.enable_icc", "true"},
                           {"com.docker.network.bridge.enable_ip_masquerade", "true"},
                           {"com.docker.network.bridge.host_binding_ipv4", "0.0.0.0"},
                           {"com.docker.network.bridge.name", "docker0"},
                           {"com.docker.network.driver.mtu", "1500"}};
    shapeNetwork(json, host.version, inList);
    return json;
}

Json volumeJson(const HostSpec &host, const VolumeSpec &volume) {
    return {{"CreatedAt", jsonOf(timeText(host.bootNs).left(19) + u'Z')},
            {"Driver", "local"},
            {"Labels", nullptr},
            {"Mountpoint", jsonOf(u"/var/lib/docker/volumes/"_s + volume.name + u"/_data"_s)},
            {"Name", jsonOf(volume.name)},
            {"Options", parsed(volume.options)},
            {"Scope", "local"}};
}

} // namespace

QByteArray versionBody(const HostSpec &host, const QString &apiVersion) {
    const EngineVersion &version = host.version;
    const Json api = jsonOf(apiVersion);
    const Json engine{{"ApiVersion", api},
                      {"Arch", "amd64"},
                      {"BuildTime", "2023-04-04T19:21:07.000000000+00:00"},
                      {"Experimental", "false"},
                      {"GitCommit", jsonOf(version.gitCommit)},
                      {"GoVersion", jsonOf(version.goVersion)},
                      {"KernelVersion", "6.1.0-26-amd64"},
                      {"MinAPIVersion", jsonOf(version.minApi)},
                      {"Os", "linux"}};
    Json components = Json::array();
    components.push_back(component("Engine", version.engine, engine));
    components.push_back(component("containerd", version.containerd,
                                   {{"GitCommit", "2806fc1057397dbaeefbea0e4e17bddfbd388f38"}}));
    components.push_back(component("runc", version.runc, {{"GitCommit", "v1.1.5-0-gf19387a"}}));
    components.push_back(component("docker-init", u"0.19.0"_s, {{"GitCommit", "de40ad0"}}));
    Json json{{"Platform", {{"Name", "Docker Engine - Community"}}},
              {"Components", std::move(components)},
              {"Version", jsonOf(version.engine)}};
    json["ApiVersion"] = api;
    for (const char *key :
         {"MinAPIVersion", "GitCommit", "GoVersion", "Os", "Arch", "KernelVersion", "BuildTime"})
        json[key] = engine[key];
    return body(json);
}

QByteArray infoBody(const HostSpec &host, const StateCounts &counts, qint64 nowNs) {
    Json info = Json::parse(templates::Info);
    info["ID"] = jsonOf(host.daemonId);
    info["Containers"] = counts.running + counts.paused + counts.stopped;
    info["ContainersRunning"] = counts.running;
    info["ContainersPaused"] = counts.paused;
    info["ContainersStopped"] = counts.stopped;
    info["Images"] = parsed(imageListBody(host, {})).size();
    info["SystemTime"] = jsonOf(timeText(nowNs));
    info["NCPU"] = host.cpus;
    info["MemTotal"] = host.memoryBytes;
    info["Name"] = jsonOf(host.name);
    info["ServerVersion"] = jsonOf(host.version.engine);
    const bool builtin = compareApiVersions(host.version.api, u"1.42") >= 0;
    info["SecurityOptions"] = {"name=apparmor",
                               builtin ? "name=seccomp,profile=builtin" : "name=seccomp,profile=default"};
    if (host.cgroupVersion == 2) {
        info["SecurityOptions"].push_back("name=cgroupns");
    } else {
        info["CgroupVersion"] = "1";
        info["CgroupDriver"] = "cgroupfs";
    }
    info["ContainerdCommit"] = {{"ID", "2806fc1057397dbaeefbea0e4e17bddfbd388f38"},
                                {"Expected", "2806fc1057397dbaeefbea0e4e17bddfbd388f38"}};
    info["RuncCommit"] = {{"ID", "v1.1.5-0-gf19387a"}, {"Expected", "v1.1.5-0-gf19387a"}};
    shapeInfo(info, host.version);
    return body(info);
}

QByteArray networkListBody(const HostSpec &host) {
    Json list = Json::array();
    for (const NetworkSpec &network : host.networks)
        list.push_back(networkJson(host, network, true));
    return body(list);
}

QByteArray volumeListBody(const HostSpec &host) {
    Json list = Json::array();
    for (const VolumeSpec &volume : host.volumes)
        list.push_back(volumeJson(host, volume));
    return body({{"Volumes", std::move(list)}, {"Warnings", nullptr}});
}

std::optional<QByteArray> networkBody(const HostSpec &host, const QString &name) {
    for (const NetworkSpec &network : host.networks) {
        if (network.name == name || (name.size() >= 4 && network.id.startsWith(name)))
            return body(networkJson(host, network, false));
    }
    return std::nullopt;
}

std::optional<QByteArray> volumeBody(const HostSpec &host, const QString &name) {
    for (const VolumeSpec &volume : host.volumes) {
        if (volume.name == name)
            return body(volumeJson(host, volume));
    }
    return std::nullopt;
}

} // namespace hullwatch::simulator
