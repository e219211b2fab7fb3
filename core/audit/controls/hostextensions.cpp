// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/runtimeclass.h"
#include "core/audit/subjectscope.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString pluginsCall = u"GET /plugins"_s;

// What a plugin was granted that makes it as good as root.
QStringList powersOf(const EnginePlugin &plugin) {
    QStringList powers;
    if (*plugin.networkType == u"host"_s)
        powers += u"host network"_s;
    if (*plugin.pidHost)
        powers += u"host processes"_s;
    if (*plugin.ipcHost)
        powers += u"host IPC"_s;
    if (*plugin.allowAllDevices)
        powers += u"all devices"_s;
    for (const QString &capability : *plugin.capabilities) {
        if (capability == u"CAP_SYS_ADMIN"_s || capability == u"ALL"_s)
            powers += capability;
    }
    if (plugin.mountSources->contains(u"/"_s))
        powers += u"/"_s;
    return powers;
}

bool isReadable(const EnginePlugin &plugin) {
    return plugin.networkType && isListed(plugin.capabilities) && plugin.allowAllDevices &&
           isListed(plugin.mountSources) && plugin.pidHost && plugin.ipcHost;
}

bool isReviewed(const EnginePlugin &plugin, const QStringList &allowed) {
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const QString &pattern) { return matchesPattern(pattern, plugin.name); });
}

Evidence pluginEvidence(const EnginePlugin &plugin, const QJsonValue &value) {
    return fromCall(pluginsCall, plugin.name + u": Config"_s, value);
}

void advisePlugins(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Look at `docker plugin inspect`, remove plugins that nobody needs with docker plugin "
                   "disable and docker plugin rm, and list those you reviewed in the policy."));
}

// Of the plugins that are enabled.
Outcome judgeEnabled(const std::vector<const EnginePlugin *> &plugins, const QStringList &allowed) {
    for (const EnginePlugin *plugin : plugins) {
        if (allowed.isEmpty() || isReviewed(*plugin, allowed))
            continue;
        Outcome result =
            fail(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The plugin %1 is enabled, but the policy does not "
                                                  "list it."),
                     {plugin->name}),
                 {pluginEvidence(*plugin, powersOf(*plugin).join(u", "_s))});
        advisePlugins(result);
        return result;
    }
    for (const EnginePlugin *plugin : plugins) {
        const QStringList powers = powersOf(*plugin);
        if (powers.isEmpty() || isReviewed(*plugin, allowed))
            continue;
        Outcome result = warn(Severity::Medium,
                              say(QT_TRANSLATE_NOOP("Control", "The plugin %1 has far-reaching rights: %2."),
                                  {plugin->name, powers.join(u", "_s)}),
                              {pluginEvidence(*plugin, powers.join(u", "_s))});
        advisePlugins(result);
        return result;
    }
    for (const EnginePlugin *plugin : plugins) {
        if (!isReadable(*plugin) && !isReviewed(*plugin, allowed))
            return unknown(
                say(QT_TRANSLATE_NOOP("Control", "Not assessed: the rights of the plugin %1 could not "
                                                 "be read."),
                    {plugin->name}),
                {pluginEvidence(*plugin, QJsonValue())});
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "No plugin has rights that it should not have.")),
                {fromCall(pluginsCall, u"$"_s, static_cast<qint64>(plugins.size()))});
}

Outcome judgePlugins(const Snapshot &snapshot, const AuditContext &context) {
    if (!snapshot.pluginsKnown)
        return unread(snapshot, pluginsCall);
    std::vector<const EnginePlugin *> enabled;
    for (const EnginePlugin &plugin : snapshot.plugins) {
        // One of which it cannot be told may be.
        if (!plugin.enabled || *plugin.enabled)
            enabled.push_back(&plugin);
    }
    return judgeEnabled(enabled, context.policy.plugins);
}

void adviseRuntimes(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"runtimes\": {},\n  \"default-runtime\": \"runc\"\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Take runtimes that nobody uses out of daemon.json; list those of your own in the policy."));
}

Outcome judgeRuntimes(const Snapshot &snapshot, const AuditContext &context) {
    const Daemon &daemon = snapshot.daemon;
    for (const Runtime &runtime : *daemon.runtimes) {
        // The engine's own entry names no program.
        if (runtime.path.isEmpty() || isRuntimeProgram(runtime.path, context.policy.runtimes))
            continue;
        Outcome result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The runtime %1 starts a program that is not known "
                                                  "here: %2."),
                     {runtime.name, runtime.path}),
                 {fromInfo(u"Runtimes.%1.path"_s.arg(runtime.name), runtime.path)});
        adviseRuntimes(result);
        return result;
    }
    if (!daemon.runtimes)
        return unreadableInfo(daemon.runtimes, u"Runtimes"_s);
    if (!daemon.defaultRuntime)
        return unreadableInfo(daemon.defaultRuntime, u"DefaultRuntime"_s);
    if (daemon.nri && !daemon.nri->isEmpty()) {
        Outcome result =
            warn(Severity::Info,
                 say(QT_TRANSLATE_NOOP("Control", "Plugins may change containers as they are created "
                                                  "(NRI is on).")),
                 {fromInfo(u"NRI.Info"_s, QJsonValue(daemon.nri->firstKey()))});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control",
            "Keep the directories of NRI plugins writable for root alone, and switch NRI off where "
            "nobody needs it."));
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "All runtimes are known; the default is %1."),
                    {*daemon.defaultRuntime}),
                {fromInfo(u"DefaultRuntime"_s, *daemon.defaultRuntime)});
}

// Where the directory lies can be shown, on which partition only the host knows.
Outcome judgeRootDirectory(const Snapshot &snapshot) {
    const QString &directory = snapshot.daemon.dockerRootDir;
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: whether %1 is a partition of its own cannot be "
                                         "seen from here; it needs a person's word."),
            {directory.isEmpty() ? u"/var/lib/docker"_s : directory}),
        {fromInfo(u"DockerRootDir"_s, directory.isEmpty() ? QJsonValue() : QJsonValue(directory))});
}

constexpr Control table[] = {
    {"H-ROOTDIR",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Separate partition for DockerRootDir"),
     QT_TRANSLATE_NOOP("Control", "No partition of its own"),
     QT_TRANSLATE_NOOP("Control",
                       "Images and logs that fill the disk of the system take the whole host down with "
                       "them."),
     QT_TRANSLATE_NOOP("Control", "Mount a partition of its own there, then attest it."),
     {{}, {"1.1.1"}},
     &judgeRootDirectory,
     Severity::Low,
     true},
    {"H-FILES",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Daemon files ownership and modes"),
     QT_TRANSLATE_NOOP("Control", "Daemon files open to others"),
     QT_TRANSLATE_NOOP("Control",
                       "Who may write the daemon's unit, its keys or its configuration decides what "
                       "root does at the next start."),
     QT_TRANSLATE_NOOP("Control", "Check owner and mode of the daemon's files on the host, then attest it."),
     {{49}, {"3.1-3.24"}},
     {},
     Severity::Medium,
     true},
    {"H-AUDITD",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "auditd rules for Docker paths"),
     QT_TRANSLATE_NOOP("Control", "No audit rules"),
     QT_TRANSLATE_NOOP("Control", "Without them nobody can tell afterwards who changed the daemon's files."),
     QT_TRANSLATE_NOOP("Control", "Add audit rules for the paths of Docker on the host, then attest it."),
     {{36, 47}, {"1.1.3-1.1.18"}},
     {},
     Severity::Medium,
     true},
    {"H-PLUGINS",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Managed plugins reviewed"),
     QT_TRANSLATE_NOOP("Control", "Plugin not reviewed"),
     QT_TRANSLATE_NOOP("Control", "A plugin runs beside the daemon with rights that no container would get; "
                                  "whoever updates it owns the host."),
     QT_TRANSLATE_NOOP("Control", "Review each plugin and its rights; remove what nobody needs."),
     {{}, {}},
     &judgePlugins,
     Severity::Medium,
     false},
    {"H-RUNTIMES",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Registered runtimes and NRI/CDI"),
     QT_TRANSLATE_NOOP("Control", "Unknown runtime"),
     QT_TRANSLATE_NOOP("Control",
                       "A runtime is a program that root starts for every container; a strange one is "
                       "a quiet way to stay on a host."),
     QT_TRANSLATE_NOOP("Control", "Keep only runtimes that you know."),
     {{}, {}},
     &judgeRuntimes,
     Severity::Low,
     true},
};

} // namespace

std::span<const Control> hostExtensions() {
    return table;
}

} // namespace hullwatch::controls
