// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/liveupdate.h"
#include "core/audit/controls/outcomes.h"
#include "core/base/units.h"

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 unlimitedSwap = -1;
constexpr qint64 manyProcesses = 4096;

const QString memoryPath = u"HostConfig.Memory"_s;
const QString swapPath = u"HostConfig.MemorySwap"_s;
const QString oomPath = u"HostConfig.OomKillDisable"_s;
const QString pidsPath = u"HostConfig.PidsLimit"_s;

// As docker's options take it.
QString sizeOption(qint64 bytes) {
    return bytes % mebibyte == 0 ? QString::number(bytes / mebibyte) + u'm' : QString::number(bytes) + u'b';
}

Message memoryNote() {
    return say(QT_TRANSLATE_NOOP(
        "Control", "Look at the use of memory first and leave room above its peak; the update is lost when "
                   "the container is created anew, so change its definition as well."));
}

void adviseMemory(Outcome &outcome, const Container &container, qint64 bytes) {
    const QString size = sizeOption(bytes);
    outcome.remediation.run = u"-m "_s + size + u" --memory-swap "_s + size;
    outcome.remediation.compose = u"mem_limit: "_s + size + u"\nmemswap_limit: "_s + size;
    // Without the swap limit the Engine refuses a memory limit for a container that was created without one.
    adviseUpdate(outcome, container, outcome.remediation.run, memoryNote(), u"--limit-memory "_s + size);
}

constexpr qint64 usualMemory = 512 * mebibyte;

Outcome judgeSetMemory(const Container &container, const Daemon &daemon) {
    const HostConfig &config = container.hostConfig;
    const qint64 bytes = *config.memoryBytes;
    const Evidence evidence = inspected(memoryPath, bytes);
    if (!daemon.memoryLimit)
        return unreadableInfo(daemon.memoryLimit, u"MemoryLimit"_s);
    if (!*daemon.memoryLimit) {
        Outcome result = fail(
            Severity::Medium,
            say(QT_TRANSLATE_NOOP("Control", "A memory limit is set, but the host does not enforce it.")),
            {evidence, fromInfo(u"MemoryLimit"_s, false)});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Switch the memory controller of the host's control groups on (kernel option "
                       "cgroup_enable=memory), or delegate it to the rootless engine."));
        return result;
    }
    if (!daemon.memTotalBytes)
        return unreadableInfo(daemon.memTotalBytes, u"MemTotal"_s);
    if (*daemon.memTotalBytes > 0 && bytes >= *daemon.memTotalBytes) {
        Outcome result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "The memory limit of %1 is no less than the memory of the host (%2)."),
                     {bytesText(static_cast<double>(bytes)),
                      bytesText(static_cast<double>(*daemon.memTotalBytes))}),
                 {evidence, fromInfo(u"MemTotal"_s, jsonOf(daemon.memTotalBytes))});
        adviseMemory(result, container, usualMemory);
        return result;
    }
    if (!config.memorySwapBytes)
        return unreadableInspect(config.memorySwapBytes, swapPath);
    if (*config.memorySwapBytes == unlimitedSwap) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The memory is limited, but the use of swap is not.")),
                 {evidence, inspected(swapPath, unlimitedSwap)});
        adviseMemory(result, container, bytes);
        return result;
    }
    if (config.oomKillDisable.state() == Field<bool>::State::Invalid ||
        config.oomKillDisable.state() == Field<bool>::State::Missing)
        return unreadableInspect(config.oomKillDisable, oomPath);
    // Version 2 of control groups has no such switch.
    if (*config.oomKillDisable && daemon.cgroupVersion != u"2"_s) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP(
                     "Control", "At its memory limit the container hangs instead of being ended, because "
                                "the OOM killer is off for it.")),
                 {evidence, inspected(oomPath, true)});
        result.remediation.run = u"--oom-kill-disable=false"_s;
        result.remediation.compose = u"oom_kill_disable: false"_s;
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "The memory is limited to %1."),
                    {bytesText(static_cast<double>(bytes))}),
                {evidence});
}

Outcome judgeMemory(const Container &container, const Snapshot &snapshot) {
    const Field<qint64> &memory = container.hostConfig.memoryBytes;
    if (!memory)
        return unreadableInspect(memory, memoryPath);
    const Evidence evidence = inspected(memoryPath, *memory);
    if (*memory < 0)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: %1 is negative, which is no valid limit."),
                {memoryPath}),
            {evidence});
    if (*memory > 0)
        return judgeSetMemory(container, snapshot.daemon);
    Outcome result =
        fail(Severity::Medium,
             say(QT_TRANSLATE_NOOP("Control", "The container may use all memory of the host.")), {evidence});
    adviseMemory(result, container, usualMemory);
    return result;
}

void adviseProcesses(Outcome &outcome, const Container &container) {
    outcome.remediation.run = u"--pids-limit 200"_s;
    outcome.remediation.compose = u"pids_limit: 200"_s;
    adviseUpdate(
        outcome, container, u"--pids-limit 200"_s,
        say(QT_TRANSLATE_NOOP(
            "Control", "Choose a limit well above the number of processes and threads in use; the update is "
                       "lost when the container is created anew, so change its definition as well.")),
        u"--limit-pids 200"_s);
}

Outcome judgeProcesses(const Container &container, const Snapshot &snapshot) {
    const Field<qint64> &limit = container.hostConfig.pidsLimit;
    // Null is how the Engine writes "no limit"; a field that is not there says nothing.
    if (!limit && !limit.isNull())
        return unreadableInspect(limit, pidsPath);
    const Evidence evidence = inspected(pidsPath, jsonOf(limit));
    if (limit.isNull() || *limit <= 0) {
        Outcome result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The container may start any number of processes.")),
                 {evidence});
        adviseProcesses(result, container);
        return result;
    }
    const Field<bool> &enforced = snapshot.daemon.pidsLimit;
    if (!enforced)
        return unreadableInfo(enforced, u"PidsLimit"_s);
    if (!*enforced) {
        Outcome result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "A limit on processes is set, but the host does not enforce it.")),
                 {evidence, fromInfo(u"PidsLimit"_s, false)});
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Switch the pids controller of the host's control groups on, or "
                                             "delegate it to the rootless engine."));
        return result;
    }
    if (*limit > manyProcesses) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "The limit of %1 processes is so high that a fork bomb can still "
                                       "harm the host."),
                     {QString::number(*limit)}),
                 {evidence});
        adviseProcesses(result, container);
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "The container may have at most %1 processes."),
                    {QString::number(*limit)}),
                {evidence});
}

constexpr Control table[] = {
    {"C-MEM",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Memory limit"),
     QT_TRANSLATE_NOOP("Control", "No memory limit"),
     QT_TRANSLATE_NOOP(
         "Control",
         "One container that leaks or is attacked takes the memory of all. The kernel then ends processes of "
         "others, among them services of the host."),
     QT_TRANSLATE_NOOP("Control", "Set a memory limit and the same limit for memory and swap together."),
     {{21}, {"5.11"}},
     &judgeMemory,
     Severity::Medium,
     true},
    {"C-PIDS",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "PIDs limit"),
     QT_TRANSLATE_NOOP("Control", "No process limit"),
     QT_TRANSLATE_NOOP("Control", "A fork bomb in the container uses up the process ids of the host. Then "
                                  "nothing can be started there, "
                                  "not even a shell to end it."),
     QT_TRANSLATE_NOOP("Control", "Set --pids-limit; 200 is enough for most services."),
     {{24}, {"5.29"}},
     &judgeProcesses,
     Severity::Medium,
     true},
};

} // namespace

std::span<const Control> resources() {
    return table;
}

} // namespace hullwatch::controls
