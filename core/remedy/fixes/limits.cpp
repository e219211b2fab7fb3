// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/definitionparts.h"
#include "core/remedy/remedy.h"

#include <algorithm>

namespace hullwatch::fixes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualMemory = 512LL * 1024 * 1024;
constexpr qint64 oneCpu = 1'000'000'000;
constexpr qint64 usualPeriod = 100'000;
constexpr qint64 manyFiles = 1'048'576;
const QString onFailure = u"on-failure"_s;

void limitMemory(Plan &plan, const Snapshot &snapshot) {
    HostConfig &config = plan.container.hostConfig;
    const qint64 total = *snapshot.daemon.memTotalBytes;
    qint64 bytes = *config.memoryBytes;
    if (bytes <= 0 || (total > 0 && bytes >= total))
        bytes = total > 0 ? std::min(usualMemory, total / 2) : usualMemory;
    config.memoryBytes = bytes;
    // Without swap accounting the engine discards the second limit and writes -1.
    config.memorySwapBytes = snapshot.daemon.swapLimit.valueOr(true) ? bytes : -1;
    if (*config.memoryReservationBytes > bytes)
        config.memoryReservationBytes = bytes;
    if (config.oomKillDisable.valueOr(false))
        config.oomKillDisable = false;
}

// The engine refuses a memory limit above the limit of memory and swap that stands, and a container without a
// limit has 0 there: both go together, always.
QStringList updateMemory(const HostConfig &, const HostConfig &after) {
    const QString size = definition::sizeText(*after.memoryBytes);
    const bool hasSwap = *after.memorySwapBytes > 0;
    return {u"--memory"_s, size, u"--memory-swap"_s, hasSwap ? size : u"-1"_s};
}

void limitCpu(Plan &plan, const Snapshot &) {
    HostConfig &config = plan.container.hostConfig;
    if (*config.nanoCpus > 0 || *config.cpuQuota > 0)
        return;
    // The engine refuses NanoCpus beside a period or a quota, also on update.
    if (*config.cpuPeriod != 0 || *config.cpuQuota != 0)
        config.cpuQuota = *config.cpuPeriod > 0 ? *config.cpuPeriod : usualPeriod;
    else
        config.nanoCpus = oneCpu;
}

QStringList updateCpu(const HostConfig &, const HostConfig &after) {
    if (*after.cpuQuota > 0)
        return {u"--cpu-quota"_s, QString::number(*after.cpuQuota)};
    return {u"--cpus"_s, QString::number(static_cast<double>(*after.nanoCpus) / 1e9, 'g', 10)};
}

void limitProcesses(Plan &plan, const Snapshot &) {
    plan.container.hostConfig.pidsLimit = 200;
}

QStringList updateProcesses(const HostConfig &, const HostConfig &after) {
    return {u"--pids-limit"_s, QString::number(*after.pidsLimit)};
}

void limitFiles(Plan &plan, const Snapshot &) {
    std::vector<Ulimit> limits = *plan.container.hostConfig.ulimits;
    const auto known = std::find_if(limits.begin(), limits.end(),
                                    [](const Ulimit &limit) { return limit.name == u"nofile"_s; });
    if (known == limits.end())
        limits.push_back({u"nofile"_s, 1024, 4096});
    else if (known->hard < 0 || known->hard > manyFiles)
        *known = {u"nofile"_s, 1024, 4096};
    plan.container.hostConfig.ulimits = limits;
}

// The engine removes such a container at its end, and refuses a restart policy for it.
void limitRestarts(Plan &plan, const Snapshot &) {
    const Field<RestartPolicy> &policy = plan.container.hostConfig.restartPolicy;
    const bool restarts = policy && !policy->name.isEmpty() && policy->name != u"no"_s;
    if (restarts && !plan.container.hostConfig.autoRemove.valueOr(false))
        plan.container.hostConfig.restartPolicy = RestartPolicy{onFailure, 5};
}

QStringList updateRestarts(const HostConfig &, const HostConfig &after) {
    return {u"--restart"_s,
            after.restartPolicy->name + u':' + QString::number(after.restartPolicy->maximumRetryCount)};
}

void usualOomScore(Plan &plan, const Snapshot &) {
    if (*plan.container.hostConfig.oomScoreAdj < 0)
        plan.container.hostConfig.oomScoreAdj = 0;
}

void addInit(Plan &plan, const Snapshot &) {
    plan.container.hostConfig.init = true;
}

void keepBoundedLogs(Plan &plan, const Snapshot &) {
    Field<LogConfig> &field = plan.container.hostConfig.logConfig;
    if (!field)
        return;
    LogConfig log = *field;
    if (log.type == u"none"_s)
        log = {u"local"_s, {}};
    if (log.type == u"json-file"_s || log.type == u"local"_s) {
        if (!log.options.contains(u"max-size"_s))
            log.options.insert(u"max-size"_s, u"10m"_s);
        if (!log.options.contains(u"max-file"_s))
            log.options.insert(u"max-file"_s, u"3"_s);
    }
    field = log;
}

constexpr Remedy table[] = {
    {"C-MEM", QT_TRANSLATE_NOOP("Remedy", "Limit memory, and memory with swap to the same size"),
     QT_TRANSLATE_NOOP("Remedy", "one container must not take the memory of all"),
     QT_TRANSLATE_NOOP("Remedy", "The kernel ends the program when it needs more: look at its peak first."),
     nullptr, &limitMemory, &updateMemory},
    {"C-CPU", QT_TRANSLATE_NOOP("Remedy", "Limit it to one CPU"),
     QT_TRANSLATE_NOOP("Remedy", "one container must not take the CPUs of all"),
     QT_TRANSLATE_NOOP("Remedy", "It becomes slower where it used more; raise the number then."), nullptr,
     &limitCpu, &updateCpu},
    {"C-PIDS", QT_TRANSLATE_NOOP("Remedy", "Limit it to 200 processes and threads"),
     QT_TRANSLATE_NOOP("Remedy", "a fork bomb must not stop the host"),
     QT_TRANSLATE_NOOP("Remedy", "Programs with very many threads can start no further ones."), nullptr,
     &limitProcesses, &updateProcesses},
    {"C-NOFILE", QT_TRANSLATE_NOOP("Remedy", "Limit open files to 1024, at most 4096"),
     QT_TRANSLATE_NOOP("Remedy", "open files are the host's, too"),
     QT_TRANSLATE_NOOP("Remedy", "Servers with very many connections need a higher limit."),
     "{\n  \"default-ulimits\": {\n    \"nofile\": { \"Name\": \"nofile\", \"Soft\": 1024, \"Hard\": 4096 }\n"
     "  }\n}",
     &limitFiles},
    {"C-RESTART", QT_TRANSLATE_NOOP("Remedy", "Restart at most five times in a row, after failures"),
     QT_TRANSLATE_NOOP("Remedy", "a crash loop must come to an end"),
     QT_TRANSLATE_NOOP("Remedy", "It does not come back by itself after a restart of the host."), nullptr,
     &limitRestarts, &updateRestarts},
    {"C-SHM", QT_TRANSLATE_NOOP("Remedy", "Let the kernel end it before the host's own services"),
     QT_TRANSLATE_NOOP("Remedy", "without memory the host must survive"),
     QT_TRANSLATE_NOOP("Remedy", "When the host runs out of memory, this program may be ended."), nullptr,
     &usualOomScore},
    {"C-INIT", QT_TRANSLATE_NOOP("Remedy", "Run a small init process first"),
     QT_TRANSLATE_NOOP("Remedy", "ended processes are cleared away"),
     QT_TRANSLATE_NOOP("Remedy", "Images with an init of their own then have two; that does no harm."),
     "{\n  \"init\": true\n}", &addInit},
    {"C-LOGDRV", QT_TRANSLATE_NOOP("Remedy", "Keep its log, in three files of at most 10 MB"),
     QT_TRANSLATE_NOOP("Remedy", "a log must neither be lost nor fill the disk"),
     QT_TRANSLATE_NOOP("Remedy", "Older lines go; send the log to another host to keep them."),
     "{\n  \"log-driver\": \"local\",\n  \"log-opts\": { \"max-size\": \"10m\", \"max-file\": \"3\" }\n}",
     &keepBoundedLogs},
};

} // namespace

std::span<const Remedy> limits() {
    return table;
}

} // namespace hullwatch::fixes
