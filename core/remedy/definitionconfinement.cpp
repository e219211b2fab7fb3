// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/securityopt.h"
#include "core/remedy/definitionparts.h"

#include <QCoreApplication>

namespace hullwatch::definition {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualShmBytes = 64 * 1024 * 1024;

bool isProfile(const QString &option) {
    return option.startsWith(u"seccomp"_s) && option.contains(u'{');
}

// docker's client reads a profile from a file, and turns systempaths into the two lists of paths.
void addSecurityOptions(Draft &draft) {
    ComposeValue list = ComposeValue::ofTexts(QStringList());
    std::vector<Phrase> run;
    const auto add = [&](const QString &option, const QString &remark) {
        list.append(ComposeValue::ofText(option));
        list.items.back().remark = remark;
        run.push_back(u"--security-opt"_s);
        run.push_back(option);
    };
    for (const QString &option : *draft.config.securityOpt) {
        if (isProfile(option))
            add(u"seccomp=./seccomp-"_s + draft.definition.service + u".json"_s,
                QCoreApplication::translate("Definition",
                                            "Save the profile, from HostConfig.SecurityOpt in the Inspect "
                                            "view, under this name."));
        else
            add(option, {});
    }
    const Field<QStringList> &masked = draft.config.maskedPaths;
    const Field<QStringList> &readOnly = draft.config.readonlyPaths;
    const bool isOpen = masked && masked->isEmpty() && readOnly && readOnly->isEmpty();
    if (isOpen && !draft.config.privileged.valueOr(false))
        add(u"systempaths=unconfined"_s, {});
    if (!list.items.empty())
        draft.add(u"security_opt"_s, std::move(list), std::move(run));
}

// The Engine's default follows the version of control groups.
void addCgroupNamespace(Draft &draft) {
    const QString mode = *draft.config.cgroupnsMode;
    const QString &version = draft.snapshot.daemon.cgroupVersion;
    const bool isDefault =
        (version == u"2"_s && mode == u"private"_s) || (version == u"1"_s && mode == u"host"_s);
    if (!isDefault)
        draft.addText(u"cgroup"_s, mode, u"--cgroupns"_s);
}

QString processesOf(const QString &mode) {
    return mode == u"private"_s ? QString() : mode;
}

} // namespace

void addConfinement(Draft &draft) {
    const HostConfig &config = draft.config;
    if (config.privileged.valueOr(false))
        draft.add(u"privileged"_s, ComposeValue::ofFlag(true), {u"--privileged"_s});
    draft.addList(u"cap_drop"_s, *config.capDrop, u"--cap-drop"_s);
    draft.addList(u"cap_add"_s, *config.capAdd, u"--cap-add"_s);
    draft.addList(u"group_add"_s, *config.groupAdd, u"--group-add"_s);
    addSecurityOptions(draft);
    if (config.readonlyRootfs.valueOr(false))
        draft.add(u"read_only"_s, ComposeValue::ofFlag(true), {u"--read-only"_s});
    draft.addText(u"pid"_s, processesOf(*config.pidMode), u"--pid"_s);
    draft.addText(u"ipc"_s, *config.ipcMode, u"--ipc"_s);
    draft.addText(u"uts"_s, *config.utsMode, u"--uts"_s);
    draft.addText(u"userns_mode"_s, *config.usernsMode, u"--userns"_s);
    addCgroupNamespace(draft);
    draft.addText(u"cgroup_parent"_s, *config.cgroupParent, u"--cgroup-parent"_s);
    draft.addText(u"isolation"_s, *config.isolation, u"--isolation"_s);
    if (*config.runtime != *draft.snapshot.daemon.defaultRuntime && *config.runtime != u"runc"_s)
        draft.addText(u"runtime"_s, *config.runtime, u"--runtime"_s);
    draft.addMap(u"sysctls"_s, *config.sysctls, u"--sysctl"_s);
}

void addLimits(Draft &draft) {
    const HostConfig &config = draft.config;
    const auto addSize = [&draft](const QString &key, qint64 bytes, const QString &option) {
        if (bytes > 0)
            draft.add(key, ComposeValue::ofWord(sizeText(bytes)), {option, sizeText(bytes)});
    };
    addSize(u"mem_limit"_s, *config.memoryBytes, u"--memory"_s);
    if (*config.memorySwapBytes == -1)
        draft.addNumber(u"memswap_limit"_s, -1, u"--memory-swap"_s);
    else
        addSize(u"memswap_limit"_s, *config.memorySwapBytes, u"--memory-swap"_s);
    addSize(u"mem_reservation"_s, *config.memoryReservationBytes, u"--memory-reservation"_s);
    if (*config.nanoCpus > 0) {
        const QString cpus = QString::number(static_cast<double>(*config.nanoCpus) / 1e9, 'g', 10);
        draft.add(u"cpus"_s, ComposeValue::ofWord(cpus), {u"--cpus"_s, cpus});
    }
    draft.addNumber(u"cpu_quota"_s, *config.cpuQuota, u"--cpu-quota"_s);
    draft.addNumber(u"cpu_period"_s, *config.cpuPeriod, u"--cpu-period"_s);
    draft.addNumber(u"cpu_shares"_s, *config.cpuShares, u"--cpu-shares"_s);
    draft.addText(u"cpuset"_s, *config.cpusetCpus, u"--cpuset-cpus"_s);
    if (!draft.unjudged.cpusetMems.isEmpty())
        draft.add(u"--cpuset-mems"_s, std::nullopt, {u"--cpuset-mems"_s, draft.unjudged.cpusetMems});
    if (config.pidsLimit && *config.pidsLimit != 0)
        draft.addNumber(u"pids_limit"_s, *config.pidsLimit, u"--pids-limit"_s);
    if (*config.shmSizeBytes != usualShmBytes)
        addSize(u"shm_size"_s, *config.shmSizeBytes, u"--shm-size"_s);
    draft.addNumber(u"oom_score_adj"_s, *config.oomScoreAdj, u"--oom-score-adj"_s);
    if (config.oomKillDisable.valueOr(false))
        draft.add(u"oom_kill_disable"_s, ComposeValue::ofFlag(true), {u"--oom-kill-disable"_s});
    if (draft.unjudged.blkioWeight > 0) {
        ComposeValue weight = ComposeValue::map();
        weight.insert(u"weight"_s, ComposeValue::ofNumber(draft.unjudged.blkioWeight));
        draft.add(u"blkio_config"_s, std::move(weight),
                  {u"--blkio-weight"_s, QString::number(draft.unjudged.blkioWeight)});
    }
    ComposeValue ulimits = ComposeValue::map();
    std::vector<Phrase> run;
    for (const Ulimit &limit : *config.ulimits) {
        ComposeValue range = ComposeValue::map();
        range.insert(u"soft"_s, ComposeValue::ofNumber(limit.soft));
        range.insert(u"hard"_s, ComposeValue::ofNumber(limit.hard));
        ulimits.insert(limit.name, std::move(range));
        run.push_back(u"--ulimit"_s);
        run.push_back(
            u"%1=%2:%3"_s.arg(limit.name, QString::number(limit.soft), QString::number(limit.hard)));
    }
    if (!ulimits.items.empty())
        draft.add(u"ulimits"_s, std::move(ulimits), std::move(run));
}

} // namespace hullwatch::definition
