// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/sources.h"

#include <QCoreApplication>

namespace hullwatch::guide {

namespace {

// The last two themes of the overview.
constexpr GuideTopic table[] = {
    {GuidePart::Overview,
     "overview-registries",
     0,
     QT_TRANSLATE_NOOP("Guide", "Image security"),
     QT_TRANSLATE_NOOP("Guide", "Public and private registries"),
     QT_TRANSLATE_NOOP("Guide", "An image is a program of somebody else that runs on your host. The registry "
                                "decides whose it is, and who may replace it."),
     QT_TRANSLATE_NOOP("Guide", "Take images from registries that you name, best from one of your own with "
                                "accounts and roles for people and builds."),
     nullptr,
     nullptr,
     {"I-ORIGIN", "M-REGISTRYAUTH"}},
    {GuidePart::Overview,
     "overview-registry-tls",
     0,
     QT_TRANSLATE_NOOP("Guide", "Image security"),
     QT_TRANSLATE_NOOP("Guide", "Registries are reached over TLS"),
     QT_TRANSLATE_NOOP(
         "Guide", "Without TLS anyone on the way can put another image in place of the one you asked for."),
     QT_TRANSLATE_NOOP("Guide", "Give your registry a certificate, and make its CA known to the engine "
                                "instead of calling the registry insecure."),
     "/etc/docker/certs.d/registry.example.com/ca.crt",
     nullptr,
     {"H-INSECREG"}},
    {GuidePart::Overview,
     "overview-signatures",
     0,
     QT_TRANSLATE_NOOP("Guide", "Image security"),
     QT_TRANSLATE_NOOP("Guide", "Signed images"),
     QT_TRANSLATE_NOOP("Guide", "A signature proves who made an image and that nobody has changed it since. "
                                "A tag proves neither: it points elsewhere tomorrow."),
     QT_TRANSLATE_NOOP("Guide", "Sign what you build, verify before you run, and name images by digest."),
     "cosign verify --key cosign.pub registry.example.com/app@sha256:DIGEST",
     QT_TRANSLATE_NOOP(
         "Guide", "The overview means Docker Content Trust. Docker has been retiring it since 2025, and its "
                  "official images are no longer signed that way: verify with cosign or Notation instead."),
     {"I-SIGNED", "I-TAG", "C-IMAGEDRIFT"}},
    {GuidePart::Overview,
     "overview-signing-keys",
     0,
     QT_TRANSLATE_NOOP("Guide", "Image security"),
     QT_TRANSLATE_NOOP("Guide", "Signing keys in hardware"),
     QT_TRANSLATE_NOOP("Guide", "Whoever copies the signing key signs in your name, and nobody notices. A "
                                "key that never leaves its token cannot be copied."),
     QT_TRANSLATE_NOOP("Guide",
                       "Keep signing keys in a hardware token or a key service, never on a build machine."),
     "cosign generate-key-pair --kms KEY-URI",
     nullptr,
     {"M-KEYS"}},
    {GuidePart::Overview,
     "overview-scanning",
     0,
     QT_TRANSLATE_NOOP("Guide", "Image security"),
     QT_TRANSLATE_NOOP("Guide", "Scanning layer by layer"),
     QT_TRANSLATE_NOOP("Guide", "Most holes in a container come with its image: old libraries and packages "
                                "that nobody updates. Lists of known holes find them in minutes."),
     QT_TRANSLATE_NOOP("Guide", "Scan every image when it is built and again every night, and build it anew "
                                "when something is found. Install packages from verified sources only."),
     "trivy image IMAGE",
     nullptr,
     {"I-VULN", "I-PACKAGES", "I-HISTORY"}},
    {GuidePart::Overview,
     "overview-one-service",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "A container per service"),
     QT_TRANSLATE_NOOP("Guide", "Services in one container share files, user and network: a hole in one is a "
                                "hole in all, and none can be limited or replaced alone."),
     QT_TRANSLATE_NOOP("Guide",
                       "Split them, let them talk over a network of their own, and share volumes only where "
                       "it is meant. Use --init where children must be reaped, not a supervisor."),
     "docker run --init IMAGE",
     nullptr,
     {"C-ONESVC", "C-INIT", "V-VOLFROM", "I-VOLUMEDECL"}},
    {GuidePart::Overview,
     "overview-no-ssh",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "No ssh inside: docker exec"),
     QT_TRANSLATE_NOOP(
         "Guide", "An ssh server in a container is one more door, with keys of its own that nobody manages."),
     QT_TRANSLATE_NOOP("Guide", "Remove it from the image. Look inside with docker exec, as an ordinary user "
                                "and without --privileged."),
     "docker exec -it --user 1000 CONTAINER sh",
     nullptr,
     {"C-SSHD", "R-EXEC"}},
    {GuidePart::Overview,
     "overview-small-images",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "Small images"),
     QT_TRANSLATE_NOOP("Guide", "What is not in the image needs no update and is no tool for an intruder."),
     QT_TRANSLATE_NOOP("Guide",
                       "Build in one stage, and copy only the result into a slim or distroless image."),
     "COPY --from=build /app /app",
     nullptr,
     {"I-MINIMAL"}},
    {GuidePart::Overview,
     "overview-non-root",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "Run as a user other than root"),
     QT_TRANSLATE_NOOP(
         "Guide", "A process that is root inside has a head start with every hole of the kernel and in every "
                  "mounted folder. Official images differ: nginx starts as root, jenkins as user 1000."),
     QT_TRANSLATE_NOOP("Guide", "Name a user in the image, or give one with --user. A program that needs "
                                "root for a moment gets no-new-privileges and gives root up at once."),
     "docker run --user 10001:10001 IMAGE",
     nullptr,
     {"C-USER", "I-USER", "C-NNP"}},
    {GuidePart::Overview,
     "overview-host-os",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "An up-to-date system below"),
     QT_TRANSLATE_NOOP("Guide", "Kernel, runc and system of the host are shared by all containers: a hole "
                                "there is a hole in all of them."),
     QT_TRANSLATE_NOOP("Guide", "Install updates by themselves and restart for new kernels. Take a small "
                                "system made for containers where you can."),
     "apt install unattended-upgrades",
     nullptr,
     {"H-KERNEL", "H-RUNC", "M-HOSTOS"}},
    {GuidePart::Overview,
     "overview-secrets",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "Keys and passphrases"),
     QT_TRANSLATE_NOOP("Guide", "What stands in a variable, a label or a layer is read by everyone who may "
                                "inspect the container or pull the image, and stays in backups."),
     QT_TRANSLATE_NOOP("Guide",
                       "Hand secrets over as files: compose or swarm secrets, or a vault; build secrets with "
                       "--mount=type=secret. Keep root keys off the hosts, and lock swarm managers."),
     "RUN --mount=type=secret,id=token ./install",
     nullptr,
     {"M-KEYS", "C-ENVSECRET", "I-BUILDSECRET", "H-LABELSECRET", "S-SECRETS", "S-AUTOLOCK"}},
    {GuidePart::Overview,
     "overview-official-images",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "Official images first"),
     QT_TRANSLATE_NOOP("Guide", "Official images are reviewed, documented and rebuilt when their base is "
                                "mended. The next best hit of a search may be anything."),
     QT_TRANSLATE_NOOP("Guide", "Start from an official image or a verified publisher, and name it in full."),
     "FROM docker.io/library/debian:12-slim",
     nullptr,
     {"I-ORIGIN"}},
    {GuidePart::Overview,
     "overview-from-the-start",
     0,
     QT_TRANSLATE_NOOP("Guide", "Practice"),
     QT_TRANSLATE_NOOP("Guide", "A security scheme from the first day"),
     QT_TRANSLATE_NOOP("Guide", "What begins open stays open: later nobody dares to change it. Limits, "
                                "profiles and users cost little while nothing runs yet."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Decide for host and containers before the first deployment, write it down, and measure against it: "
         "a hardened host, a partition for Docker's data, clocks in step, an odd number of managers."),
     nullptr,
     nullptr,
     {"M-HOSTHARDEN", "M-TIMESYNC", "H-ROOTDIR", "S-MANAGERS", "C-LATEPRIVUPDATE"}},
};

} // namespace

std::span<const GuideTopic> overviewOfImages() {
    return table;
}

} // namespace hullwatch::guide
