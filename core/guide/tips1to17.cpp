// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/sources.h"

#include <QCoreApplication>

namespace hullwatch::guide {

namespace {

// The tips in the order of their list.
constexpr GuideTopic table[] = {
    {GuidePart::Tips,
     "tip-1",
     1,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A current kernel on the host"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Containers have no kernel of their own. A hole in that of the host is open to every one of them."),
     QT_TRANSLATE_NOOP("Guide", "Install kernel updates as they come, and restart into them: an installed "
                                "kernel that does not run protects nobody."),
     "uname -r",
     nullptr,
     {"H-KERNEL"}},
    {GuidePart::Tips,
     "tip-2",
     2,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Images of known origin"),
     QT_TRANSLATE_NOOP("Guide", "Public registries hold miners and backdoors under familiar names. Who built "
                                "an image decides what runs on your host."),
     QT_TRANSLATE_NOOP("Guide", "Build images yourself or take official ones, keep them in a registry of "
                                "your own, and scan them before they run."),
     "docker pull registry.example.com/team/app@sha256:DIGEST",
     nullptr,
     {"I-ORIGIN", "I-VULN"}},
    {GuidePart::Tips,
     "tip-3",
     3,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Kernel settings of the host"),
     QT_TRANSLATE_NOOP("Guide", "Settings of the kernel decide whether processes may trace each other, "
                                "packets be redirected, or new and untested features be used from inside."),
     QT_TRANSLATE_NOOP("Guide", "Go through sysctl.conf and its folder with a benchmark in hand. Give a "
                                "container only those settings that stay in its own namespaces."),
     "sysctl kernel.yama.ptrace_scope kernel.unprivileged_bpf_disabled",
     nullptr,
     {"C-SYSCTL", "M-SYSCTL"}},
    {GuidePart::Tips,
     "tip-4",
     4,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "An engine that is not root"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "A daemon that runs as root turns every hole of its own, and every escape, into root on the host."),
     QT_TRANSLATE_NOOP("Guide", "Run the engine rootless where its limits allow that. Inside, start the "
                                "program as an ordinary user."),
     "dockerd-rootless-setuptool.sh install",
     QT_TRANSLATE_NOOP(
         "Guide", "The tip speaks of a regular user and of avoiding sudo. A member of the docker group is "
                  "root all the same: what separates a user from root is rootless mode, which came later."),
     {"H-ROOTLESS", "C-USER", "M-DOCKERGROUP"}},
    {GuidePart::Tips,
     "tip-5",
     5,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "AppArmor, SELinux or a hardened kernel"),
     QT_TRANSLATE_NOOP("Guide", "A mandatory policy protects the host from its containers, and with SELinux "
                                "also one container from another, even when a process has become root."),
     QT_TRANSLATE_NOOP("Guide", "Keep the one of your distribution enforcing for host and containers. "
                                "Patches of grsecurity are no longer public, so do not plan with them."),
     "docker inspect --format '{{.AppArmorProfile}}' CONTAINER",
     nullptr,
     {"H-LSM", "C-APPARMOR", "C-SELINUX"}},
    {GuidePart::Tips,
     "tip-6",
     6,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Compose files instead of commands typed by hand"),
     QT_TRANSLATE_NOOP("Guide", "A long docker run is typed once, and a limit or an option is missing the "
                                "next time. A file can be reviewed, compared and run again."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Write the service into a compose file, keep that under version control, and start nothing else."),
     "docker compose up -d",
     nullptr,
     {"C-COMPOSE"}},
    {GuidePart::Tips,
     "tip-7",
     7,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Scan images, analyse your own code"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Known holes are found by scanners and attackers alike; those in your own code are in no list."),
     QT_TRANSLATE_NOOP("Guide", "Scan in the build and again every night, run what was scanned, and replace "
                                "old containers. Let the build analyse your code too."),
     "trivy image --severity HIGH,CRITICAL IMAGE",
     nullptr,
     {"I-VULN", "C-IMAGEDRIFT", "C-AGE", "I-TAG", "M-SAST"}},
    {GuidePart::Tips,
     "tip-8",
     8,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Docker up to date"),
     QT_TRANSLATE_NOOP("Guide", "Ways out of the container through engine, containerd and runc are published "
                                "every few months, often with working code."),
     QT_TRANSLATE_NOOP("Guide", "Update the engine and what belongs to it in one go, and restart it. Follow "
                                "a release that still gets security fixes."),
     "apt install --only-upgrade docker-ce containerd.io",
     nullptr,
     {"H-ENGINE", "H-RUNC"}},
    {GuidePart::Tips,
     "tip-9",
     9,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Central logs on another machine"),
     QT_TRANSLATE_NOOP("Guide",
                       "Whoever gets in deletes the local logs first. What has already left the host stays."),
     QT_TRANSLATE_NOOP("Guide", "Ship the logs of engine and containers to another machine, read them "
                                "regularly, and rotate local ones so that they cannot fill the disk."),
     "{ \"log-driver\": \"syslog\", \"log-opts\": { \"syslog-address\": \"tcp+tls://logs.example.com:6514\" "
     "} }",
     nullptr,
     {"H-LOGDRV", "C-LOGDRV", "R-APIEVENTS"}},
    {GuidePart::Tips,
     "tip-10",
     10,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A user namespace apart from the host's"),
     QT_TRANSLATE_NOOP("Guide", "With the user namespace of the host, user 0 inside is user 0 outside. "
                                "Remapped, it is an account without any right."),
     QT_TRANSLATE_NOOP("Guide", "Switch remapping on for the daemon and create the containers anew; change "
                                "the owner of their volumes as well."),
     "{ \"userns-remap\": \"default\" }",
     QT_TRANSLATE_NOOP("Guide",
                       "The tip gives the daemon a flag that it does not have. The daemon's flag is "
                       "--userns-remap; --userns=host belongs to docker run, and it is the one to avoid."),
     {"C-USERNS", "H-USERNS"}},
    {GuidePart::Tips,
     "tip-11",
     11,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Minimal images"),
     QT_TRANSLATE_NOOP("Guide", "A shell, a compiler and a package manager in the image are tools that an "
                                "intruder need not bring along."),
     QT_TRANSLATE_NOOP("Guide",
                       "Build in stages, and leave only the program and what it loads in the last one."),
     "FROM gcr.io/distroless/static-debian12",
     nullptr,
     {"I-MINIMAL"}},
    {GuidePart::Tips,
     "tip-12",
     12,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "HTTPS for web services"),
     QT_TRANSLATE_NOOP(
         "Guide", "Passwords and sessions that cross a network in the clear belong to everyone on the way."),
     QT_TRANSLATE_NOOP("Guide", "Publish port 443 of a proxy that ends TLS, keep the service behind it on a "
                                "network of its own, and reach the engine over TLS as well."),
     "docker run -p 443:443 --network front PROXY",
     nullptr,
     {"N-PLAINTEXT", "H-TLS"}},
    {GuidePart::Tips,
     "tip-13",
     13,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No insecure registries"),
     QT_TRANSLATE_NOOP("Guide", "For a registry called insecure the engine accepts any certificate, or none: "
                                "whoever stands in between delivers the image."),
     QT_TRANSLATE_NOOP("Guide",
                       "Take it out of insecure-registries, and put the CA of the registry into certs.d."),
     "/etc/docker/certs.d/registry.example.com:5000/ca.crt",
     nullptr,
     {"H-INSECREG"}},
    {GuidePart::Tips,
     "tip-14",
     14,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No privileged containers"),
     QT_TRANSLATE_NOOP("Guide", "--privileged takes every wall down at once: all capabilities, all devices, "
                                "no seccomp, no AppArmor."),
     QT_TRANSLATE_NOOP("Guide",
                       "Find out which single right is missing, and grant only that capability or device."),
     "docker run --cap-add NET_ADMIN --device /dev/net/tun IMAGE",
     nullptr,
     {"C-PRIV"}},
    {GuidePart::Tips,
     "tip-15",
     15,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "The docker group is root"),
     QT_TRANSLATE_NOOP("Guide", "One command of a member mounts the host's disk. Membership is therefore "
                                "root without a password, and without a trace in the log of sudo."),
     QT_TRANSLATE_NOOP("Guide", "Leave only administrators in the group. Everyone else gets a rootless "
                                "engine, or a narrow rule of sudo."),
     "getent group docker",
     QT_TRANSLATE_NOOP("Guide",
                       "The tip advises to work without sudo by joining the docker group. That is "
                       "convenient, not safe: the group gives the same power as root and asks for nothing."),
     {"M-DOCKERGROUP"}},
    {GuidePart::Tips,
     "tip-16",
     16,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No ssh server in containers"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "It brings accounts, keys and a port that nobody watches, and a way in past the log of the engine."),
     QT_TRANSLATE_NOOP("Guide", "Remove the server from the image. Administer by docker exec on the host."),
     "docker exec -it CONTAINER sh",
     nullptr,
     {"C-SSHD"}},
    {GuidePart::Tips,
     "tip-17",
     17,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No host ports below 1024"),
     QT_TRANSLATE_NOOP("Guide", "Low ports belong to the system's own services. A container there can take "
                                "the place of one, and invites everyone."),
     QT_TRANSLATE_NOOP("Guide",
                       "Publish on a high port and one address. Only the proxy in front gets 80 and 443."),
     "docker run -p 127.0.0.1:8080:8080 IMAGE",
     nullptr,
     {"N-PRIVPORT", "N-WILDCARD"}},
};

} // namespace

std::span<const GuideTopic> tips1To17() {
    return table;
}

} // namespace hullwatch::guide
