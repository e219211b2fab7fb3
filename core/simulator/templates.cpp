// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/templates.h"

namespace hullwatch::simulator::templates {

const char *const Inspect = R"json({
"Id": "", "Created": "", "Path": "", "Args": [],
"State": {"Status": "", "Running": false, "Paused": false, "Restarting": false, "OOMKilled": false, "Dead": false, "Pid": 0,
          "ExitCode": 0, "Error": "", "StartedAt": "0001-01-01T00:00:00Z", "FinishedAt": "0001-01-01T00:00:00Z"},
"Image": "", "ResolvConfPath": "", "HostnamePath": "", "HostsPath": "", "LogPath": "", "Name": "", "RestartCount": 0,
"Driver": "overlay2", "Platform": "linux", "MountLabel": "", "ProcessLabel": "", "AppArmorProfile": "docker-default", "ExecIDs": null,
"HostConfig": {"Binds": null, "ContainerIDFile": "", "LogConfig": {"Type": "json-file", "Config": {}}, "NetworkMode": "default",
  "PortBindings": {}, "RestartPolicy": {"Name": "no", "MaximumRetryCount": 0}, "AutoRemove": false, "VolumeDriver": "",
  "VolumesFrom": null, "CapAdd": null, "CapDrop": null, "CgroupnsMode": "private", "Dns": [], "DnsOptions": [], "DnsSearch": [],
  "ExtraHosts": null, "GroupAdd": null, "IpcMode": "private", "Cgroup": "", "Links": null, "OomScoreAdj": 0, "PidMode": "",
  "Privileged": false, "PublishAllPorts": false, "ReadonlyRootfs": false, "SecurityOpt": null, "UTSMode": "", "UsernsMode": "",
  "ShmSize": 67108864, "Runtime": "runc", "ConsoleSize": [0, 0], "Isolation": "", "CpuShares": 0, "Memory": 0, "NanoCpus": 0,
  "CgroupParent": "", "BlkioWeight": 0, "BlkioWeightDevice": [], "BlkioDeviceReadBps": null, "BlkioDeviceWriteBps": null,
  "BlkioDeviceReadIOps": null, "BlkioDeviceWriteIOps": null, "CpuPeriod": 0, "CpuQuota": 0, "CpuRealtimePeriod": 0,
  "CpuRealtimeRuntime": 0, "CpusetCpus": "", "CpusetMems": "", "Devices": [], "DeviceCgroupRules": null, "DeviceRequests": null,
  "KernelMemory": 0, "KernelMemoryTCP": 0, "MemoryReservation": 0, "MemorySwap": 0, "MemorySwappiness": null,
  "OomKillDisable": false, "PidsLimit": null, "Ulimits": null, "CpuCount": 0, "CpuPercent": 0, "IOMaximumIOps": 0,
  "IOMaximumBandwidth": 0,
  "MaskedPaths": ["/proc/asound", "/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list",
                  "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware"],
  "ReadonlyPaths": ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"]},
"GraphDriver": {"Data": {"LowerDir": "", "MergedDir": "", "UpperDir": "", "WorkDir": ""}, "Name": "overlay2"},
"Mounts": [],
"Config": {"Hostname": "", "Domainname": "", "User": "", "AttachStdin": false, "AttachStdout": false, "AttachStderr": false,
  "ExposedPorts": {}, "Tty": false, "OpenStdin": false, "StdinOnce": false, "Env": [], "Cmd": null, "Image": "", "Volumes": null,
  "WorkingDir": "", "Entrypoint": null, "OnBuild": null, "Labels": {}},
"NetworkSettings": {"Bridge": "", "SandboxID": "", "HairpinMode": false, "LinkLocalIPv6Address": "", "LinkLocalIPv6PrefixLen": 0,
  "Ports": {}, "SandboxKey": "", "SecondaryIPAddresses": null, "SecondaryIPv6Addresses": null, "EndpointID": "", "Gateway": "",
  "GlobalIPv6Address": "", "GlobalIPv6PrefixLen": 0, "IPAddress": "", "IPPrefixLen": 0, "IPv6Gateway": "", "MacAddress": "",
  "Networks": {}}})json";

const char *const NetworkEndpoint =
    R"json({"IPAMConfig": null, "Links": null, "Aliases": null, "NetworkID": "",
  "EndpointID": "", "Gateway": "", "IPAddress": "", "IPPrefixLen": 0, "IPv6Gateway": "", "GlobalIPv6Address": "",
  "GlobalIPv6PrefixLen": 0, "MacAddress": "", "DriverOpts": null})json";

const char *const Info =
    R"json({"ID": "", "Containers": 0, "ContainersRunning": 0, "ContainersPaused": 0, "ContainersStopped": 0,
"Images": 0, "Driver": "overlay2", "DriverStatus": [["Backing Filesystem", "extfs"], ["Supports d_type", "true"],
  ["Native Overlay Diff", "true"], ["userxattr", "false"]],
"Plugins": {"Volume": ["local"], "Network": ["bridge", "host", "ipvlan", "macvlan", "null", "overlay"], "Authorization": null,
  "Log": ["awslogs", "fluentd", "gcplogs", "gelf", "journald", "json-file", "local", "logentries", "splunk", "syslog"]},
"MemoryLimit": true, "SwapLimit": true, "KernelMemory": true, "KernelMemoryTCP": true, "CpuCfsPeriod": true, "CpuCfsQuota": true,
"CPUShares": true, "CPUSet": true, "PidsLimit": true, "IPv4Forwarding": true, "BridgeNfIptables": true, "BridgeNfIp6tables": true,
"Debug": false, "NFd": 84, "OomKillDisable": true, "NGoroutines": 113, "SystemTime": "", "LoggingDriver": "json-file",
"CgroupDriver": "systemd", "CgroupVersion": "2", "NEventsListener": 0, "KernelVersion": "6.1.0-26-amd64",
"OperatingSystem": "Debian GNU/Linux 12 (bookworm)", "OSVersion": "12", "OSType": "linux", "Architecture": "x86_64",
"IndexServerAddress": "https://index.docker.io/v1/",
"RegistryConfig": {"AllowNondistributableArtifactsCIDRs": [], "AllowNondistributableArtifactsHostnames": [],
  "InsecureRegistryCIDRs": ["127.0.0.0/8"],
  "IndexConfigs": {"docker.io": {"Name": "docker.io", "Mirrors": [], "Secure": true, "Official": true}}, "Mirrors": []},
"NCPU": 0, "MemTotal": 0, "GenericResources": null, "DockerRootDir": "/var/lib/docker", "HttpProxy": "", "HttpsProxy": "",
"NoProxy": "", "Name": "", "Labels": [], "ExperimentalBuild": false, "ServerVersion": "",
"Runtimes": {"io.containerd.runc.v2": {"path": "runc"}, "io.containerd.runtime.v1.linux": {"path": "runc"}, "runc": {"path": "runc"}},
"DefaultRuntime": "runc",
"Swarm": {"NodeID": "", "NodeAddr": "", "LocalNodeState": "inactive", "ControlAvailable": false, "Error": "", "RemoteManagers": null},
"LiveRestoreEnabled": false, "Isolation": "", "InitBinary": "docker-init", "ContainerdCommit": {"ID": "", "Expected": ""},
"RuncCommit": {"ID": "", "Expected": ""}, "InitCommit": {"ID": "de40ad0", "Expected": "de40ad0"}, "SecurityOptions": [],
"Warnings": null})json";

const char *const Image =
    R"json({"Id": "", "RepoTags": [], "RepoDigests": [], "Parent": "", "Comment": "buildkit.dockerfile.v0",
"Created": "", "Container": "",
"ContainerConfig": {"Hostname": "", "Domainname": "", "User": "", "AttachStdin": false, "AttachStdout": false, "AttachStderr": false,
  "Tty": false, "OpenStdin": false, "StdinOnce": false, "Env": null, "Cmd": null, "Image": "", "Volumes": null, "WorkingDir": "",
  "Entrypoint": null, "OnBuild": null, "Labels": null},
"DockerVersion": "", "Author": "",
"Config": {"Hostname": "", "Domainname": "", "User": "", "AttachStdin": false, "AttachStdout": false, "AttachStderr": false,
  "Tty": false, "OpenStdin": false, "StdinOnce": false, "Env": [], "Cmd": null, "Image": "", "Volumes": null, "WorkingDir": "",
  "Entrypoint": null, "OnBuild": null, "Labels": null},
"Architecture": "amd64", "Os": "linux", "Size": 0, "VirtualSize": 0,
"GraphDriver": {"Data": {"MergedDir": "", "UpperDir": "", "WorkDir": ""}, "Name": "overlay2"},
"RootFS": {"Type": "layers", "Layers": []}, "Metadata": {"LastTagTime": "0001-01-01T00:00:00Z"}})json";

const char *const Network =
    R"json({"Name": "", "Id": "", "Created": "", "Scope": "local", "Driver": "", "EnableIPv6": false,
"IPAM": {"Driver": "default", "Options": null, "Config": []}, "Internal": false, "Attachable": false, "Ingress": false,
"ConfigFrom": {"Network": ""}, "ConfigOnly": false, "Containers": {}, "Options": {}, "Labels": {}})json";

} // namespace hullwatch::simulator::templates
