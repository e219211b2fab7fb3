// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/sources.h"

#include <QCoreApplication>

namespace hullwatch::guide {

namespace {

// The first two themes of the overview.
constexpr GuideTopic table[] = {
    {GuidePart::Overview,
     "overview-namespaces",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "Namespaces"),
     QT_TRANSLATE_NOOP(
         "Guide", "A container sees processes, networks, mounts and names of its own. Each namespace shared "
                  "with the host lets a process inside look at the host, and often take hold of it."),
     QT_TRANSLATE_NOOP("Guide", "Leave the defaults: no host network, PID, IPC or UTS namespace, /proc and "
                                "/sys masked, mounts private."),
     "docker run --network app --ipc private IMAGE",
     nullptr,
     {"C-NETHOST", "C-PIDHOST", "C-IPCHOST", "C-UTSHOST", "C-MASKED", "V-PROPAGATION"}},
    {GuidePart::Overview,
     "overview-cgroups",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "Control groups"),
     QT_TRANSLATE_NOOP("Guide", "All containers draw on one machine. Control groups are what keeps one of "
                                "them from taking memory, processor or process slots from all others."),
     QT_TRANSLATE_NOOP("Guide", "Limit memory, CPU and the number of processes of each container, keep the "
                                "default parent group, and run the host on cgroup v2."),
     "docker run -m 512m --memory-swap 512m --cpus 1 --pids-limit 200 IMAGE",
     nullptr,
     {"C-MEM", "C-CPU", "C-PIDS", "C-SHM", "C-CGPARENT", "C-CGRW", "H-CGROUPV"}},
    {GuidePart::Overview,
     "overview-capabilities",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "Capabilities"),
     QT_TRANSLATE_NOOP("Guide", "Linux divides the power of root into some forty capabilities. A few of "
                                "them, such as SYS_ADMIN, are enough to leave the container."),
     QT_TRANSLATE_NOOP("Guide", "Drop them all and add back the few that the program asks for. Never use "
                                "--privileged, which grants every one."),
     "docker run --cap-drop ALL --cap-add NET_BIND_SERVICE IMAGE",
     nullptr,
     {"C-PRIV", "C-CAPS", "C-NETRAW"}},
    {GuidePart::Overview,
     "overview-seccomp",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "Seccomp"),
     QT_TRANSLATE_NOOP("Guide",
                       "Most ways out of a container go through a rarely used system call. The default "
                       "filter closes more than forty of them, also those whose holes nobody knows yet."),
     QT_TRANSLATE_NOOP("Guide", "Never run unconfined. Where a program needs one call more, give it a copy "
                                "of the default profile with that call."),
     "docker run --security-opt seccomp=profile.json IMAGE",
     nullptr,
     {"C-SECCOMP", "H-SECCOMP"}},
    {GuidePart::Overview,
     "overview-lsm",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "SELinux and AppArmor"),
     QT_TRANSLATE_NOOP("Guide",
                       "A mandatory policy still holds when a process has become root and everything else "
                       "has failed: it decides which files and devices a container may touch at all."),
     QT_TRANSLATE_NOOP("Guide",
                       "Use the one that your distribution brings, and switch it off for no container."),
     "docker info --format '{{.SecurityOptions}}'",
     nullptr,
     {"C-APPARMOR", "C-SELINUX", "H-LSM"}},
    {GuidePart::Overview,
     "overview-scope",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "For the daemon or for one container"),
     QT_TRANSLATE_NOOP("Guide", "Nearly every protection can be set once for the daemon. What is left to "
                                "each container is forgotten for one of them sooner or later."),
     QT_TRANSLATE_NOOP("Guide",
                       "Set the strict value in daemon.json, and let single containers deviate only with a "
                       "reason. Run no experimental features, unknown runtimes or outdated storage drivers."),
     "{ \"no-new-privileges\": true, \"live-restore\": true }",
     nullptr,
     {"H-NNP", "C-NNP", "H-RUNTIMES", "C-RUNTIME", "H-EXPERIMENTAL", "H-STORAGE", "H-LIVERESTORE"}},
    {GuidePart::Overview,
     "overview-userns",
     0,
     QT_TRANSLATE_NOOP("Guide", "Engine isolation"),
     QT_TRANSLATE_NOOP("Guide", "User namespaces"),
     QT_TRANSLATE_NOOP("Guide", "Without remapping, root in the container is root on the host as soon as it "
                                "gets out. With it, the same process is a user without any right."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Switch userns-remap on, or run the engine rootless. Opt no container out with --userns=host."),
     "{ \"userns-remap\": \"default\" }",
     nullptr,
     {"H-USERNS", "C-USERNS", "H-ROOTLESS"}},
    {GuidePart::Overview,
     "overview-socket",
     0,
     QT_TRANSLATE_NOOP("Guide", "Secure access"),
     QT_TRANSLATE_NOOP("Guide", "Unix socket or network"),
     QT_TRANSLATE_NOOP("Guide", "Whoever reaches the engine's API commands the host as root. The socket asks "
                                "for file permissions only, plain TCP for nothing at all."),
     QT_TRANSLATE_NOOP("Guide",
                       "Keep the API on the socket and reach it by ssh. Mount the socket into no container. "
                       "Let a swarm listen on the inner network only, and leave it when you need none."),
     "docker -H ssh://admin@host.example.com info",
     nullptr,
     {"H-TCPPLAIN", "V-SOCK", "S-SWARM", "S-BIND"}},
    {GuidePart::Overview,
     "overview-tls",
     0,
     QT_TRANSLATE_NOOP("Guide", "Secure access"),
     QT_TRANSLATE_NOOP("Guide", "TLS for whatever comes over the network"),
     QT_TRANSLATE_NOOP("Guide", "On the way to a remote engine TLS keeps commands secret and unchanged, and "
                                "proves to each side who the other one is."),
     QT_TRANSLATE_NOOP("Guide",
                       "Let the daemon demand client certificates of a CA of your own, renew certificates "
                       "before they expire, and encrypt overlay networks between nodes."),
     "dockerd --tlsverify --tlscacert=ca.pem --tlscert=cert.pem --tlskey=key.pem -H 0.0.0.0:2376",
     nullptr,
     {"H-TLS", "H-TCPPLAIN", "S-CERTEXP", "N-OVERLAYENC"}},
    {GuidePart::Overview,
     "overview-authz",
     0,
     QT_TRANSLATE_NOOP("Guide", "Secure access"),
     QT_TRANSLATE_NOOP("Guide", "Authorization plugins"),
     QT_TRANSLATE_NOOP("Guide",
                       "The engine itself knows no roles: who may list containers may also create a "
                       "privileged one. A plugin is asked for every call and can tell the two apart."),
     QT_TRANSLATE_NOOP("Guide", "Where several people or programs use one engine, put an authorization "
                                "plugin before it. Grant no other plugin more of the host than it needs."),
     "{ \"authorization-plugins\": [\"PLUGIN\"] }",
     nullptr,
     {"H-AUTHZ", "H-PLUGINS"}},
};

} // namespace

std::span<const GuideTopic> overviewOfTheEngine() {
    return table;
}

} // namespace hullwatch::guide
