// SPDX-License-Identifier: GPL-3.0-or-later
#include "realfleet.h"

namespace hullwatch::test {

namespace {

constexpr Verdict Pass = Verdict::Pass;
constexpr Verdict Warn = Verdict::Warn;
constexpr Verdict Fail = Verdict::Fail;
constexpr Verdict Unknown = Verdict::Unknown;
constexpr Verdict NotApplicable = Verdict::NotApplicable;

constexpr Expectation containers[] = {
    // privileges
    {"privileged", "C-PRIV", Fail},
    {"privileged", "C-SECCOMP", Fail},
    {"privileged", "C-MASKED", NotApplicable},
    {"privileged", "C-CGRW", Fail},
    {"privileged", "C-DEVICE", Fail},
    {"sysadmin", "C-CAPS", Fail},
    {"dropaddall", "C-CAPS", Fail},
    {"dropadd", "C-CAPS", Pass},
    {"dropadd", "C-NETRAW", Pass},
    {"rootgroup", "C-USER", Warn},
    {"zerozero", "C-USER", Fail},
    {"rootroot", "C-USER", Fail},
    {"toor", "C-USER", Pass}, // the API does not show that the image gives this name the uid 0
    {"dockergroup", "C-USER", Warn},
    {"dockergroup", "C-SHM", Warn},
    {"imageuser", "C-USER", Pass},
    {"nnpfalse", "C-NNP", Fail},
    {"seccompoff", "C-SECCOMP", Fail},
    {"seccompallow", "C-SECCOMP", Warn},
    {"unmasked", "C-MASKED", Fail},
    {"cgroupnshost", "C-CGRW", Warn},
    {"usernshost", "C-USERNS", Warn},
    {"sysctl", "C-SYSCTL", Warn},
    {"kmsg", "C-DEVICE", Fail},
    {"anydevice", "C-DEVICE", Fail},
    {"harmlessdevice", "C-DEVICE", Pass},
    // namespaces
    {"hostnet", "C-NETHOST", Fail},
    {"hostnet", "N-DEFBRIDGE", NotApplicable},
    {"joinhostnet", "C-NETHOST", Fail},
    {"hostpid", "C-PIDHOST", Fail},
    {"joinpid", "C-PIDHOST", Warn},
    {"joinhostpid", "C-PIDHOST", Fail},
    {"hostipc", "C-IPCHOST", Fail},
    {"shareable", "C-IPCHOST", Warn},
    {"joinipc", "C-IPCHOST", Warn},
    {"hostuts", "C-UTSHOST", Fail},
    // limits
    {"memswap", "C-MEM", Warn},
    {"pidsunlimited", "C-PIDS", Fail},
    {"pidszero", "C-PIDS", Fail},
    {"busy", "C-CPU", Pass},
    {"cpuquota", "C-CPU", Pass},
    {"cpuset", "C-CPU", Pass},
    {"cpushares", "C-CPU", Warn},
    {"nproc", "C-NOFILE", Warn},
    {"manyfiles", "C-NOFILE", Fail},
    {"spared", "C-SHM", Warn},
    {"onfailure", "C-RESTART", Fail},
    {"onfailurezero", "C-RESTART", Fail},
    {"always", "C-RESTART", Warn},
    {"crashed", "C-STABLE", Warn},
    // mounts
    {"sock", "V-SOCK", Fail},
    {"movedsock", "V-SOCK", Fail},
    {"sockdir", "V-SOCK", Fail},
    {"sockdir", "V-HOSTPATH", Fail},
    {"hiddensock", "V-SOCK", Fail},
    {"hostetc", "V-HOSTPATH", Fail},
    {"hostetc", "V-SOCK", Pass},
    {"hiddenetc", "V-HOSTPATH", Fail},
    {"shared", "V-PROPAGATION", Fail},
    {"slaved", "V-PROPAGATION", Warn},
    {"rwvolume", "C-ROFS", Pass},
    {"rwvolume", "V-HOSTPATH", Pass},
    {"rwcode", "C-ROFS", Warn},
    {"tmpfsexec", "C-ROFS", Warn},
    {"borrower", "V-VOLFROM", Warn},
    // networks
    {"published", "N-WILDCARD", Fail},
    {"published", "N-PRIVPORT", Pass},
    {"loopback", "N-PRIVPORT", Pass},
    {"lowport", "N-PRIVPORT", Fail},
    {"v6port", "N-WILDCARD", Fail},
    {"publishall", "N-WILDCARD", Fail},
    {"publishall", "N-PORTSET", Warn},
    {"nonet", "N-DEFBRIDGE", Pass},
    {"nonet", "N-WILDCARD", Pass},
    {"linked", "N-DEFBRIDGE", Fail},
    {"ownlinked", "N-DEFBRIDGE", Pass}, // there, a link is a mere alias
    {"ownnet", "N-DEFBRIDGE", Pass},
    {"ownnet", "C-NETRAW", Pass},
    {"hostgateway", "N-MACVLAN", Warn},
    // habits
    {"nohealth", "C-HEALTH", Fail},
    {"inited", "C-INIT", Pass},
    {"secretenv", "C-ENVSECRET", Fail},
    {"secretarg", "C-ENVSECRET", Warn},
    {"secretlabel", "C-ENVSECRET", Fail},
    {"secretfile", "C-ENVSECRET", Pass},
    {"lognone", "C-LOGDRV", Fail},
    {"lognone", "R-LOGS", Warn},
    {"logbounded", "C-LOGDRV", Pass},
    {"execed", "R-EXEC", Unknown},
    {"untagged", "I-TAG", Fail},
    {"untagged", "C-IMAGEDRIFT", Pass},
};

constexpr Expectation others[] = {
    {"busybox:local", "I-USER", Fail},
    {"busybox:local", "I-HEALTH", Fail},
    {"busybox:local", "I-SETUID", Unknown},
    {"busybox:local", "I-BUILDSECRET", Pass},
    {"service:1.0", "I-USER", Pass},
    {"service:1.0", "I-HEALTH", Pass},
    {"leaky:latest", "I-BUILDSECRET", Fail},
    {"leaky:latest", "I-HISTORY", Warn},
    {"own", "N-OVERLAYENC", NotApplicable},
    {"inside", "N-OVERLAYENC", NotApplicable},
    {"runtime-directory", "V-HIDDENBIND", Fail},
    {"host-config", "V-HIDDENBIND", Fail},
    {"spare", "V-HIDDENBIND", Pass},
};

constexpr Verdicts whole[] = {
    {"C-AGE", Pass, Pass},        {"C-APPARMOR", Pass, Pass},
    {"C-CAPS", Warn, Pass},       {"C-CGPARENT", Pass, Pass},
    {"C-CGRW", Pass, Pass},       {"C-COMPOSE", Warn, Pass},
    {"C-CPU", Fail, Pass},        {"C-DEVICE", Pass, Pass},
    {"C-ENVSECRET", Pass, Pass},  {"C-HEALTH", Fail, Pass},
    {"C-IMAGEDRIFT", Pass, Pass}, {"C-INIT", Unknown, Pass},
    {"C-IPCHOST", Pass, Pass},    {"C-LATEPRIVUPDATE", Unknown, Unknown},
    {"C-LOGDRV", Warn, Pass},     {"C-MASKED", Pass, Pass},
    {"C-MEM", Fail, Pass},        {"C-NETHOST", Pass, Pass},
    {"C-NETRAW", Fail, Pass},     {"C-NNP", Fail, Pass},
    {"C-NOFILE", Warn, Pass},     {"C-ONESVC", Unknown, Unknown},
    {"C-PIDHOST", Pass, Pass},    {"C-PIDS", Fail, Pass},
    {"C-PRIV", Pass, Pass},       {"C-RESTART", Pass, Pass},
    {"C-ROFS", Fail, Pass},       {"C-RUNTIME", Pass, Pass},
    {"C-SECCOMP", Pass, Pass},    {"C-SELINUX", NotApplicable, NotApplicable},
    {"C-SHM", Pass, Pass},        {"C-SSHD", Unknown, Unknown},
    {"C-STABLE", Pass, Pass},     {"C-SYSCTL", Pass, Pass},
    {"C-USER", Fail, Pass},       {"C-USERNS", Warn, Warn},
    {"C-UTSHOST", Pass, Pass},    {"I-TAG", Warn, Warn},
    {"N-DEFBRIDGE", Fail, Pass},  {"N-EGRESS", NotApplicable, NotApplicable},
    {"N-MACVLAN", Pass, Pass},    {"N-PLAINTEXT", Pass, Pass},
    {"N-PORTSET", Pass, Pass},    {"N-PRIVPORT", Pass, Pass},
    {"N-WILDCARD", Pass, Pass},   {"R-ANOMALY", Unknown, Unknown},
    {"R-DIFF", Unknown, Unknown}, {"R-EXEC", Unknown, Unknown},
    {"R-LOGS", Pass, Pass},       {"R-PROC", Unknown, Unknown},
    {"V-HOSTPATH", Pass, Pass},   {"V-PROPAGATION", Pass, Pass},
    {"V-SOCK", Pass, Pass},       {"V-VOLFROM", Pass, Pass},
};

constexpr HostExpectation host[] = {
    {"H-TCPPLAIN", Pass, Pass},        {"H-TLS", Warn, NotApplicable}, // the certificates of the tests last
                                                                       // some days {"H-AUTHZ", Fail, Warn},
    {"H-ROOTLESS", Fail, Fail},        {"H-USERNS", Fail, Fail},       {"H-SECCOMP", Pass, Pass},
    {"H-INSECREG", Pass, Pass},        {"H-ICC", Fail, Fail},          {"H-IPTABLES", Unknown, Unknown},
    {"H-LOGDRV", Warn, Warn},          {"H-LIVERESTORE", Fail, Fail},  {"H-EXPERIMENTAL", Pass, Pass},
    {"H-ULIMITDEF", Unknown, Unknown}, {"H-LABELSECRET", Pass, Pass},  {"H-SPRAWL", Warn, Warn},
    {"H-PLUGINS", Pass, Pass},         {"H-RUNTIMES", Pass, Pass},     {"H-ROOTDIR", Unknown, Unknown},
    {"H-FILES", Unknown, Unknown},     {"S-SWARM", Pass, Pass},
};

} // namespace

std::span<const Expectation> containerExpectations() {
    return containers;
}

std::span<const Expectation> otherExpectations() {
    return others;
}

std::span<const Verdicts> wholeVerdicts() {
    return whole;
}

std::span<const HostExpectation> hostExpectations() {
    return host;
}

} // namespace hullwatch::test
