// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/liveupdate.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/capabilities.h"
#include "core/audit/normalise/user.h"
#include "core/audit/normalise/usernamespace.h"
#include "core/base/units.h"

#include <QSet>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nanoCpu = 1'000'000'000;
constexpr qint64 defaultPeriod = 100'000;
constexpr qint64 defaultShares = 1024;
constexpr qint64 manyFiles = 1'048'576;
constexpr qint64 neverEnded = -1000;

void adviseCpu(Outcome &outcome, const Container &container) {
    const HostConfig &config = container.hostConfig;
    outcome.remediation.run = u"--cpus 1"_s;
    outcome.remediation.compose = u"cpus: 1"_s;
    // The Engine refuses --cpus beside a quota or period that was set before.
    const bool hasQuota = *config.cpuQuota != 0 || *config.cpuPeriod != 0;
    adviseUpdate(
        outcome, container, hasQuota ? u"--cpu-period 100000 --cpu-quota 100000"_s : u"--cpus 1"_s,
        say(QT_TRANSLATE_NOOP("Control",
                              "Look at the use of CPUs first and leave room above its peak; the update is "
                              "lost when the container is created anew, so change its definition as well.")),
        u"--limit-cpu 1"_s);
}

// How many CPUs "0-3,7" names; nothing for what is no such list.
std::optional<qint64> cpusIn(const QString &list) {
    QSet<int> cpus;
    for (const QString &part : list.split(u',')) {
        bool isFirst = false;
        bool isLast = false;
        const int first = part.section(u'-', 0, 0).trimmed().toInt(&isFirst);
        const int last = part.section(u'-', -1).trimmed().toInt(&isLast);
        constexpr int mostCpus = 8192;
        if (!isFirst || !isLast || first < 0 || first > last || last > mostCpus || part.count(u'-') > 1)
            return std::nullopt;
        for (int cpu = first; cpu <= last; ++cpu)
            cpus.insert(cpu);
    }
    return cpus.size();
}

struct CpuCeiling {
    double cpus = 0.0;
    bool isShareOfTime = true; ///< else a choice of CPUs
    Evidence evidence;
};

// The lowest of those that are set.
std::optional<CpuCeiling> cpuCeiling(const HostConfig &config) {
    std::optional<CpuCeiling> lowest;
    const auto add = [&](double cpus, bool isShareOfTime, Evidence evidence) {
        if (!lowest || cpus < lowest->cpus)
            lowest = CpuCeiling{cpus, isShareOfTime, std::move(evidence)};
    };
    if (*config.nanoCpus > 0)
        add(static_cast<double>(*config.nanoCpus) / nanoCpu, true,
            inspected(u"HostConfig.NanoCpus"_s, *config.nanoCpus));
    if (*config.cpuQuota > 0) {
        const qint64 period = *config.cpuPeriod > 0 ? *config.cpuPeriod : defaultPeriod;
        add(static_cast<double>(*config.cpuQuota) / static_cast<double>(period), true,
            inspected(u"HostConfig.CpuQuota"_s, *config.cpuQuota));
    }
    const auto chosen = config.cpusetCpus->isEmpty() ? std::nullopt : cpusIn(*config.cpusetCpus);
    if (chosen)
        add(static_cast<double>(*chosen), false, inspected(u"HostConfig.CpusetCpus"_s, *config.cpusetCpus));
    return lowest;
}

Outcome notEnforced(const QString &field, const Evidence &evidence) {
    Outcome result = fail(
        Severity::Low,
        say(QT_TRANSLATE_NOOP("Control", "A limit on CPU time is set, but the host does not enforce it.")),
        {evidence, fromInfo(field, false)});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Use a kernel with CONFIG_CFS_BANDWIDTH and switch the cpu controller of its control "
                   "groups on, or delegate it to the rootless engine."));
    return result;
}

Outcome judgeCeiling(const CpuCeiling &ceiling, const Container &container, const Daemon &daemon) {
    if (ceiling.isShareOfTime && !daemon.cpuCfsQuota)
        return unreadableInfo(daemon.cpuCfsQuota, u"CpuCfsQuota"_s);
    if (ceiling.isShareOfTime && !*daemon.cpuCfsQuota)
        return notEnforced(u"CpuCfsQuota"_s, ceiling.evidence);
    if (!daemon.cpuCount)
        return unreadableInfo(daemon.cpuCount, u"NCPU"_s);
    const QString cpus = QString::number(ceiling.cpus);
    if (ceiling.cpus < static_cast<double>(*daemon.cpuCount))
        return pass(say(QT_TRANSLATE_NOOP("Control", "The container may use at most %1 CPUs."), {cpus}),
                    {ceiling.evidence});
    Outcome result =
        fail(Severity::Low,
             say(QT_TRANSLATE_NOOP("Control", "The limit of %1 CPUs is no less than what the host has (%2)."),
                 {cpus, QString::number(*daemon.cpuCount)}),
             {ceiling.evidence, fromInfo(u"NCPU"_s, *daemon.cpuCount)});
    adviseCpu(result, container);
    return result;
}

// Without a ceiling: a weight helps where CPUs are scarce.
Outcome judgeWeight(const Container &container, const Daemon &daemon) {
    const HostConfig &config = container.hostConfig;
    if (!config.cpuShares)
        return unreadableInspect(config.cpuShares, u"HostConfig.CpuShares"_s);
    const Evidence shares = inspected(u"HostConfig.CpuShares"_s, *config.cpuShares);
    Outcome result;
    if (*config.cpuShares <= 0 || *config.cpuShares == defaultShares) {
        result = fail(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "The container may use all CPUs of the host.")),
                      {shares, inspected(u"HostConfig.NanoCpus"_s, *config.nanoCpus),
                       inspected(u"HostConfig.CpuQuota"_s, *config.cpuQuota)});
    } else if (!daemon.cpuShares) {
        return unreadableInfo(daemon.cpuShares, u"CPUShares"_s);
    } else if (!*daemon.cpuShares) {
        return notEnforced(u"CPUShares"_s, shares);
    } else {
        result = warn(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "The container has a CPU weight of %1 but no ceiling. "
                                                       "That is enough for CIS 5.12; it still takes every "
                                                       "CPU that nobody else wants."),
                          {QString::number(*config.cpuShares)}),
                      {shares});
    }
    adviseCpu(result, container);
    return result;
}

Outcome judgeCpu(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    if (const auto ceiling = cpuCeiling(config)) {
        const Outcome result = judgeCeiling(*ceiling, container, snapshot.daemon);
        // A lower ceiling may stand in a field that could not be read.
        const bool areAllRead = config.nanoCpus && config.cpuQuota && config.cpusetCpus;
        if (result.verdict == Verdict::Pass || areAllRead)
            return result;
    }
    if (!config.nanoCpus)
        return unreadableInspect(config.nanoCpus, u"HostConfig.NanoCpus"_s);
    if (!config.cpuQuota)
        return unreadableInspect(config.cpuQuota, u"HostConfig.CpuQuota"_s);
    if (!config.cpusetCpus)
        return unreadableInspect(config.cpusetCpus, u"HostConfig.CpusetCpus"_s);
    if (!config.cpusetCpus->isEmpty() && !cpusIn(*config.cpusetCpus))
        return unreadable(u"GET /containers/{id}/json"_s, u"HostConfig.CpusetCpus"_s, false, false);
    return judgeWeight(container, snapshot.daemon);
}

void adviseFiles(Outcome &outcome) {
    outcome.remediation.run = u"--ulimit nofile=1024:4096"_s;
    outcome.remediation.compose = u"ulimits:\n  nofile:\n    soft: 1024\n    hard: 4096"_s;
    outcome.remediation.daemon =
        u"{\n  \"default-ulimits\": { \"nofile\": { \"Name\": \"nofile\", \"Soft\": 1024, \"Hard\": 4096 } }\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Limits of this kind take effect when the container is created anew. Databases and "
                   "proxies may need more files: choose a number, but choose one."));
}

const Ulimit *findUlimit(const std::vector<Ulimit> &limits, const QString &name) {
    const auto found =
        std::find_if(limits.begin(), limits.end(), [&](const Ulimit &limit) { return limit.name == name; });
    return found == limits.end() ? nullptr : &*found;
}

Evidence evidenceOf(const Ulimit &limit) {
    return inspected(u"HostConfig.Ulimits["_s + limit.name + u"].Hard"_s, limit.hard);
}

// What looks like a limit and is none, besides the files.
std::optional<Outcome> judgeOtherLimits(const Container &container, const Snapshot &snapshot) {
    const std::vector<Ulimit> &limits = *container.hostConfig.ulimits;
    Outcome result;
    const Ulimit *processes = findUlimit(limits, u"nproc"_s);
    if (processes && !container.user)
        return unreadableInspect(container.user, u"Config.User"_s);
    if (processes && parseUser(*container.user).isRoot &&
        !isProtected(userNamespaceOf(container, snapshot.daemon))) {
        result = warn(Severity::Info,
                      say(QT_TRANSLATE_NOOP("Control", "The limit nproc has no effect: the kernel does not "
                                                       "apply it to root.")),
                      {evidenceOf(*processes), inspected(u"Config.User"_s, *container.user)});
        result.remediation.run = u"--pids-limit 200"_s;
        result.remediation.compose = u"pids_limit: 200"_s;
        return result;
    }
    const Ulimit *locked = findUlimit(limits, u"memlock"_s);
    if (!locked || locked->hard >= 0)
        return std::nullopt;
    const HostConfig &config = container.hostConfig;
    const bool areListed = config.capAdd && config.capDrop && config.privileged;
    if (areListed && !effectiveCapabilities(*config.privileged, *config.capAdd, *config.capDrop)
                          .contains(u"CAP_IPC_LOCK"_s))
        return std::nullopt;
    result = warn(Severity::Info,
                  say(QT_TRANSLATE_NOOP("Control", "The container may lock any amount of memory, which the "
                                                   "host can then not page out.")),
                  {evidenceOf(*locked)});
    result.remediation.run = u"--ulimit memlock=67108864:67108864 --cap-drop IPC_LOCK"_s;
    result.remediation.compose = u"ulimits:\n  memlock: 67108864\ncap_drop:\n  - IPC_LOCK"_s;
    return result;
}

Outcome judgeFiles(const Container &container, const Snapshot &snapshot) {
    const auto &limits = container.hostConfig.ulimits;
    const QString path = u"HostConfig.Ulimits"_s;
    if (!limits)
        return unreadableInspect(limits, path);
    const Ulimit *files = findUlimit(*limits, u"nofile"_s);
    Outcome result;
    if (!files) {
        result = warn(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "No limit on open files is set: the container has "
                                                       "that of the engine's service, which may be none.")),
                      {inspected(path, jsonOf(static_cast<qint64>(limits->size())))});
        result.confidence = Confidence::Medium;
        adviseFiles(result);
        return result;
    }
    if (files->hard < 0 || files->hard > manyFiles) {
        result = fail(Severity::Low,
                      files->hard < 0
                          ? say(QT_TRANSLATE_NOOP("Control", "A process may open any number of files."))
                          : say(QT_TRANSLATE_NOOP("Control", "A process may open %1 files, which is as good "
                                                             "as no limit."),
                                {QString::number(files->hard)}),
                      {evidenceOf(*files)});
        adviseFiles(result);
        return result;
    }
    if (auto other = judgeOtherLimits(container, snapshot))
        return *std::move(other);
    return pass(say(QT_TRANSLATE_NOOP("Control", "A process may open at most %1 files."),
                    {QString::number(files->hard)}),
                {evidenceOf(*files)});
}

QStringList hostGroups(const QStringList &groups) {
    static const QSet<QString> powerful{u"docker"_s, u"root"_s, u"disk"_s, u"kmem"_s, u"shadow"_s, u"6"_s};
    QStringList found;
    for (const QString &group : groups) {
        bool isNumber = false;
        const bool isZero = group.toLongLong(&isNumber) == 0 && isNumber;
        if (isZero || powerful.contains(group))
            found += group;
    }
    return found;
}

void adviseScore(Outcome &outcome) {
    outcome.remediation.run = u"--oom-score-adj 0"_s;
    outcome.remediation.compose = u"oom_score_adj: 0"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Give what must survive a memory limit of its own and room in it; create the container "
                   "anew for this."));
}

// Whether /dev/shm may grow to the memory of the host. What it holds counts for the memory limit.
std::optional<Outcome> judgeSharedMemory(const Container &container, const Daemon &daemon) {
    const HostConfig &config = container.hostConfig;
    const QString path = u"HostConfig.ShmSize"_s;
    const QString &ipc = *config.ipcMode;
    if (ipc == u"none"_s || ipc == u"host"_s || ipc.startsWith(u"container:"_s))
        return std::nullopt;
    if (!config.shmSizeBytes)
        return unreadableInspect(config.shmSizeBytes, path);
    const bool isHuge = daemon.memTotalBytes && *daemon.memTotalBytes > 0 &&
                        *config.shmSizeBytes >= *daemon.memTotalBytes && *config.memoryBytes <= 0;
    if (!isHuge)
        return std::nullopt;
    Outcome result = warn(Severity::Low,
                          say(QT_TRANSLATE_NOOP("Control", "/dev/shm may take %1, all memory of the host."),
                              {bytesText(static_cast<double>(*config.shmSizeBytes))}),
                          {inspected(path, *config.shmSizeBytes)});
    result.remediation.run = u"--shm-size 64m"_s;
    result.remediation.compose = u"shm_size: 64m"_s;
    return result;
}

Outcome judgeScoreAndGroups(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const QString scorePath = u"HostConfig.OomScoreAdj"_s;
    const Evidence score = inspected(scorePath, jsonOf(config.oomScoreAdj));
    Outcome result;
    if (*config.oomScoreAdj < 0) {
        const bool isExempt = *config.oomScoreAdj <= neverEnded;
        result = isExempt
                     ? fail(Severity::Low,
                            say(QT_TRANSLATE_NOOP("Control", "The kernel never ends this container when "
                                                             "memory runs out: services of the host "
                                                             "die instead.")),
                            {score})
                     : warn(Severity::Low,
                            say(QT_TRANSLATE_NOOP("Control", "When memory runs out, services of the host "
                                                             "are ended before this container.")),
                            {score});
        adviseScore(result);
        return result;
    }
    const QStringList groups = hostGroups(*config.groupAdd);
    if (!groups.isEmpty() && !isProtected(userNamespaceOf(container, snapshot.daemon))) {
        result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The container is in groups that own sockets, disks or "
                                                  "files of the host: %1."),
                     {groups.join(u", "_s)}),
                 {inspected(u"HostConfig.GroupAdd"_s, jsonOf(config.groupAdd))});
        result.confidence = Confidence::Medium;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Create the container without --group-add for these; give files that it needs to a "
                       "group of their own."));
        return result;
    }
    if (auto memory = judgeSharedMemory(container, snapshot.daemon))
        return *std::move(memory);
    if (!config.oomScoreAdj)
        return unreadableInspect(config.oomScoreAdj, scorePath);
    if (!config.groupAdd)
        return unreadableInspect(config.groupAdd, u"HostConfig.GroupAdd"_s);
    return pass(
        say(QT_TRANSLATE_NOOP("Control", "Shared memory, the order in which the kernel ends processes, "
                                         "and groups are ordinary.")),
        {score, inspected(u"HostConfig.ShmSize"_s, jsonOf(config.shmSizeBytes))});
}

constexpr Control table[] = {
    {"C-CPU",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "CPU limit or weight"),
     QT_TRANSLATE_NOOP("Control", "No CPU limit"),
     QT_TRANSLATE_NOOP("Control", "A container that mines, or only runs in circles, takes the CPUs that all "
                                  "others need."),
     QT_TRANSLATE_NOOP("Control", "Set --cpus."),
     {{23}, {"5.12"}},
     &judgeCpu,
     Severity::Low,
     true},
    {"C-NOFILE",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "File-descriptor and other ulimits bounded"),
     QT_TRANSLATE_NOOP("Control", "No limit on open files"),
     QT_TRANSLATE_NOOP("Control", "A process that opens files and sockets without end uses up those of the "
                                  "host's kernel."),
     QT_TRANSLATE_NOOP("Control", "Set --ulimit nofile, or a default in daemon.json."),
     {{24, 29}, {"5.19", "2.8"}},
     &judgeFiles,
     Severity::Low,
     true},
    {"C-SHM",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "/dev/shm, OOM score and groups"),
     QT_TRANSLATE_NOOP("Control", "Favoured over the host"),
     QT_TRANSLATE_NOOP("Control", "A container that the kernel spares, or that is in a group of the host, "
                                  "harms services outside it."),
     QT_TRANSLATE_NOOP("Control", "Leave the OOM score at 0 and add no groups of the host."),
     {{}, {}},
     &judgeScoreAndGroups,
     Severity::Low,
     true},
};

} // namespace

std::span<const Control> containerLimits() {
    return table;
}

} // namespace hullwatch::controls
