// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/apishape.h"

#include <initializer_list>

namespace hullwatch::simulator {

namespace {

bool speaks(const EngineVersion &version, QStringView api) {
    return compareApiVersions(version.api, api) >= 0;
}

void drop(Json &object, std::initializer_list<const char *> keys) {
    for (const char *key : keys)
        object.erase(key);
}

bool isUnset(const Json &value) {
    return value.is_null() || value == Json("") || ((value.is_array() || value.is_object()) && value.empty());
}

void dropUnset(Json &object, std::initializer_list<const char *> keys) {
    for (const char *key : keys) {
        const auto found = object.find(key);
        if (found != object.end() && isUnset(*found))
            object.erase(found);
    }
}

/// Both kinds of network answer, and the endpoints of a container, hold a field in front of another.
void insertBefore(Json &object, const char *next, const char *key, const Json &value) {
    Json ordered = Json::object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == next)
            ordered[key] = value;
        ordered[it.key()] = *it;
    }
    object = std::move(ordered);
}

} // namespace

void shapeInfo(Json &info, const EngineVersion &version) {
    const bool oldGroups = info["CgroupVersion"] == Json("1");
    info["OomKillDisable"] = oldGroups;
    for (const char *key : {"KernelMemory", "KernelMemoryTCP"})
        info[key] = oldGroups;
    if (speaks(version, u"1.42"))
        info.erase("KernelMemory");
    if (speaks(version, u"1.52") || (speaks(version, u"1.42") && !oldGroups))
        info.erase("KernelMemoryTCP");
    if (speaks(version, u"1.42"))
        info["Runtimes"].erase("io.containerd.runtime.v1.linux");
    if (speaks(version, u"1.44")) {
        info["CDISpecDirs"] = Json::array();
        for (Json &runtime : info["Runtimes"])
            runtime["status"] = {
                {"org.opencontainers.runtime-spec.features", R"({"ociVersionMin":"1.0.0"})"}};
    }
    if (speaks(version, u"1.46"))
        info["Containerd"] = {{"Address", "/run/containerd/containerd.sock"},
                              {"Namespaces", {{"Containers", "moby"}, {"Plugins", "plugins.moby"}}}};
    for (const char *key :
         {"AllowNondistributableArtifactsCIDRs", "AllowNondistributableArtifactsHostnames"}) {
        if (speaks(version, u"1.48"))
            info["RegistryConfig"][key] = nullptr;
        if (speaks(version, u"1.49"))
            info["RegistryConfig"].erase(key);
    }
    for (const char *key : {"BridgeNfIptables", "BridgeNfIp6tables"}) {
        if (speaks(version, u"1.48"))
            info[key] = false;
        if (speaks(version, u"1.50"))
            info.erase(key);
    }
    if (speaks(version, u"1.49")) {
        info["FirewallBackend"] = {{"Driver", "iptables"}};
        for (const char *key : {"ContainerdCommit", "RuncCommit", "InitCommit"})
            info[key].erase("Expected");
    }
}

void shapeInspect(Json &inspect, const EngineVersion &version) {
    Json &hostConfig = inspect["HostConfig"];
    Json &masked = hostConfig["MaskedPaths"];
    if (!isUnset(masked) && speaks(version, u"1.43"))
        masked.push_back("/sys/devices/virtual/powercap");
    if (!isUnset(masked) && speaks(version, u"1.49"))
        masked.push_back("/proc/interrupts");
    if (speaks(version, u"1.42"))
        drop(hostConfig, {"KernelMemory", "KernelMemoryTCP"});
    Json &settings = inspect["NetworkSettings"];
    for (Json &endpoint : settings["Networks"]) {
        if (!endpoint.is_object())
            continue;
        if (speaks(version, u"1.44"))
            endpoint["DNSNames"] = endpoint["Aliases"];
        if (speaks(version, u"1.45"))
            endpoint["Aliases"] = nullptr; // holds only the short identifier, which is a DNS name from now on
        if (speaks(version, u"1.48"))
            endpoint["GwPriority"] = 0;
    }
    if (!speaks(version, u"1.52"))
        return;
    dropUnset(inspect["Config"], {"OnBuild"});
    drop(settings,
         {"Bridge", "HairpinMode", "LinkLocalIPv6Address", "LinkLocalIPv6PrefixLen", "SecondaryIPAddresses",
          "SecondaryIPv6Addresses", "EndpointID", "Gateway", "GlobalIPv6Address", "GlobalIPv6PrefixLen",
          "IPAddress", "IPPrefixLen", "IPv6Gateway", "MacAddress"});
}

void shapeImage(Json &image, const EngineVersion &version) {
    if (speaks(version, u"1.44"))
        image.erase("VirtualSize");
    if (speaks(version, u"1.45"))
        drop(image, {"Container", "ContainerConfig"});
    Json &config = image["Config"];
    if (speaks(version, u"1.50"))
        drop(config, {"Hostname", "Domainname", "AttachStdin", "AttachStdout", "AttachStderr", "Tty",
                      "OpenStdin", "StdinOnce", "Image"});
    if (!speaks(version, u"1.52"))
        return;
    dropUnset(image, {"Parent", "Comment", "DockerVersion", "Author"});
    dropUnset(config, {"Cmd", "Entrypoint", "Env", "Labels", "OnBuild", "User", "Volumes", "WorkingDir"});
}

void shapeImageRow(Json &row, const EngineVersion &version) {
    for (const char *key : {"RepoTags", "RepoDigests"}) {
        if (!speaks(version, u"1.43") && row[key].empty())
            row[key] = nullptr;
    }
    if (speaks(version, u"1.44"))
        row.erase("VirtualSize");
    if (!speaks(version, u"1.51"))
        row["Containers"] = -1;
}

void shapeNetwork(Json &network, const EngineVersion &version, bool inList) {
    if (speaks(version, u"1.48"))
        insertBefore(network, "EnableIPv6", "EnableIPv4", true);
    if (!speaks(version, u"1.52"))
        return;
    if (inList) {
        network.erase("Containers");
        return;
    }
    Json subnets = Json::object();
    for (const Json &config : network["IPAM"]["Config"])
        subnets[config.value("Subnet", std::string())] = {{"IPsInUse", 3}, {"DynamicIPsAvailable", 65533}};
    network["Status"] = {{"IPAM", {{"Subnets", std::move(subnets)}}}};
}

} // namespace hullwatch::simulator
