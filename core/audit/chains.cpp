// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chains.h"

#include "core/audit/control.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace hullwatch {

namespace {

struct Link {
    const char *control = nullptr;
    const char *fact = nullptr;
};

struct Chain {
    std::array<Link, 2> links; ///< the second may be empty
    const char *sentence;
};

constexpr Link root{"C-USER", "root"};
constexpr Link socket{"V-SOCK", "runtime-socket"};

constexpr Chain chains[] = {
    {{root, socket},
     QT_TRANSLATE_NOOP(
         "Control",
         "Root in this container can order the runtime, through its mounted socket, to start a privileged "
         "container: that is root on the host.")},
    {{socket, Link{"N-WILDCARD", "published"}},
     QT_TRANSLATE_NOOP(
         "Control",
         "A service that everybody can reach has the runtime's socket at hand: one hole in it is enough for "
         "root on the host.")},
    {{Link{"C-PIDHOST", "process-takeover"}, Link{}},
     QT_TRANSLATE_NOOP(
         "Control",
         "The container sees the host's processes and may take them over: that is root on the host.")},
    {{Link{"C-CAPS", "cap:SYS_ADMIN"}, Link{"C-SECCOMP", "unfiltered"}},
     QT_TRANSLATE_NOOP(
         "Control",
         "With SYS_ADMIN and no filter of system calls the container can mount the host's disks.")},
    {{Link{"C-CAPS", "release-agent"}, Link{}},
     QT_TRANSLATE_NOOP(
         "Control",
         "With SYS_ADMIN, version 1 of control groups, no AppArmor profile and this old kernel the container "
         "can run programs as root of the host (CVE-2022-0492).")},
    {{Link{"C-CAPS", "cap:SYS_MODULE"}, root},
     QT_TRANSLATE_NOOP("Control", "Root in this container may load modules into the kernel of the host.")},
    {{Link{"C-CAPS", "cap:DAC_READ_SEARCH"}, root},
     QT_TRANSLATE_NOOP("Control", "Root in this container can open every file of the host by its handle.")},
    {{Link{"C-CAPS", "cap:SYS_ADMIN"}, Link{"C-MASKED", "kernel-settings"}},
     QT_TRANSLATE_NOOP("Control", "With SYS_ADMIN and /proc/sys open to writing the container names the "
                                  "program that the kernel of the "
                                  "host starts after a crash (core_pattern).")},
    {{Link{"C-CAPS", "cap:SYS_ADMIN"}, Link{"V-HOSTPATH", "host-proc"}},
     QT_TRANSLATE_NOOP(
         "Control",
         "With SYS_ADMIN and the host's /proc mounted for writing the container names the program that the "
         "kernel of the host starts after a crash (core_pattern).")},
    {{Link{"C-DEVICE", "any-device"}, Link{}},
     QT_TRANSLATE_NOOP(
         "Control",
         "With MKNOD and a rule that opens the devices of the host the container reaches its disks.")},
    {{Link{"C-NETHOST", "containerd-shim"}, Link{}},
     QT_TRANSLATE_NOOP("Control",
                       "Root in the host's network can make this old containerd start a privileged container "
                       "(CVE-2020-15257).")},
};

// A privileged container alone is one cause, not a chain: its ceiling is that of a critical finding.
constexpr Chain alone{
    {Link{"C-PRIV", "privileged"}, Link{}},
    QT_TRANSLATE_NOOP("Control",
                      "The container is privileged: whoever takes over a program in it has the host.")};

bool holds(const Link &link, std::span<const Finding> findings, bool assumeUnknown) {
    if (!link.control)
        return true;
    const QLatin1StringView control(link.control);
    const QLatin1StringView fact(link.fact);
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        const bool isAssumed = assumeUnknown && finding.outcome.verdict == Verdict::Unknown;
        // What follows from a privileged container is one cause with it.
        return (isAssumed || (finding.isOpen() && finding.outcome.facts.contains(fact))) &&
               finding.outcome.impliedBy.isEmpty() && QLatin1StringView(finding.control->id) == control;
    });
}

bool holds(const Chain &chain, std::span<const Finding> findings, bool assumeUnknown) {
    return std::all_of(chain.links.begin(), chain.links.end(),
                       [&](const Link &link) { return holds(link, findings, assumeUnknown); });
}

} // namespace

std::optional<Takeover> takeoverOf(std::span<const Finding> findings, bool assumeUnknown) {
    for (const Chain &chain : chains) {
        if (holds(chain, findings, assumeUnknown))
            return Takeover{Message{"Control", chain.sentence, {}}, true};
    }
    if (holds(alone, findings, assumeUnknown))
        return Takeover{Message{"Control", alone.sentence, {}}, false};
    return std::nullopt;
}

} // namespace hullwatch
