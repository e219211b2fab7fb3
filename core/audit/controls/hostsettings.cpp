// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

void adviseLogging(Outcome &outcome) {
    outcome.remediation.daemon =
        u"{\n  \"log-driver\": \"fluentd\",\n  \"log-opts\": { \"fluentd-address\": \"tls://LOGHOST:24224\" }\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Or let an agent on the host carry the logs away, and attest that. Containers keep their "
                   "driver until they are created anew."));
}

Outcome judgeLogging(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    const Field<QString> &driver = daemon.loggingDriver;
    if (!driver || driver->isEmpty())
        return unreadable(u"GET /info"_s, u"LoggingDriver"_s, !driver || driver->isEmpty(), driver.isNull());
    const Evidence evidence = fromInfo(u"LoggingDriver"_s, *driver);
    Outcome result;
    if (*driver == u"none"_s) {
        result = fail(Severity::Medium,
                      say(QT_TRANSLATE_NOOP("Control", "The engine keeps no logs of containers at all.")),
                      {evidence});
        adviseLogging(result);
        return result;
    }
    static const QStringList local{u"json-file"_s, u"local"_s,       u"journald"_s,
                                   u"k8s-file"_s,  u"passthrough"_s, u"etwlogs"_s};
    if (local.contains(*driver)) {
        result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "Logs stay on the host (%1): whoever takes it over can "
                                                  "erase them."),
                     {*driver}),
                 {evidence});
        adviseLogging(result);
        return result;
    }
    if (*daemon.debug) {
        result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The daemon logs at the level debug, which writes more "
                                                  "than an operator needs, also of requests.")),
                 {evidence, fromInfo(u"Debug"_s, true)});
        result.remediation.daemon = u"{\n  \"debug\": false,\n  \"log-level\": \"info\"\n}"_s;
        return result;
    }
    if (!daemon.debug)
        return unreadableInfo(daemon.debug, u"Debug"_s);
    static const QStringList remote{u"syslog"_s,  u"gelf"_s,   u"fluentd"_s,
                                    u"awslogs"_s, u"splunk"_s, u"gcplogs"_s};
    result = pass(say(QT_TRANSLATE_NOOP("Control", "Logs leave the host by the driver %1."), {*driver}),
                  {evidence});
    if (!remote.contains(*driver))
        result.confidence = Confidence::Medium; // a plugin of that name
    return result;
}

Outcome judgeLiveRestore(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    if (*daemon.swarm.localNodeState == u"active"_s)
        return notApplicable(
            say(QT_TRANSLATE_NOOP("Control", "A node of a swarm cannot use live restore: other "
                                             "nodes take over.")),
            {fromInfo(u"Swarm.LocalNodeState"_s, u"active"_s)});
    const Field<bool> &enabled = daemon.liveRestoreEnabled;
    if (!enabled)
        return unreadableInfo(enabled, u"LiveRestoreEnabled"_s);
    const Evidence evidence = fromInfo(u"LiveRestoreEnabled"_s, *enabled);
    if (*enabled)
        return pass(say(QT_TRANSLATE_NOOP("Control", "Containers go on while the daemon is updated.")),
                    {evidence});
    Outcome result =
        fail(Severity::Low,
             say(QT_TRANSLATE_NOOP("Control", "Every restart of the daemon stops all containers, so "
                                              "that its updates tend to be put off.")),
             {evidence});
    result.remediation.daemon = u"{\n  \"live-restore\": true\n}"_s;
    result.remediation.note =
        say(QT_TRANSLATE_NOOP("Control", "Reload the daemon with SIGHUP; running containers go on."));
    return result;
}

Outcome judgeStorage(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    const QString &driver = daemon.storageDriver;
    if (driver.isEmpty())
        return unreadable(u"GET /info"_s, u"Driver"_s, true, false);
    const Evidence evidence = fromInfo(u"Driver"_s, driver);
    static const QStringList supported{u"overlay2"_s,       u"overlayfs"_s, u"btrfs"_s,         u"zfs"_s,
                                       u"fuse-overlayfs"_s, u"stargz"_s,    u"windowsfilter"_s, u"windows"_s};
    if (supported.contains(driver))
        return pass(say(QT_TRANSLATE_NOOP("Control", "The storage driver %1 is supported."), {driver}),
                    {evidence});
    const bool isLoop = driver == u"devicemapper"_s && daemon.driverStatus->contains(u"Data loop file"_s);
    const QString loopPath = u"DriverStatus[\"Data loop file\"]"_s;
    Outcome result;
    if (isLoop)
        result =
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The storage driver devicemapper keeps its data in a file "
                                                  "by a loop device, which is slow and was never meant for "
                                                  "production.")),
                 {evidence, fromInfo(loopPath, daemon.driverStatus->value(u"Data loop file"_s))});
    else if (driver == u"aufs"_s || driver == u"overlay"_s)
        result =
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "Nobody mends the storage driver %1 any more."), {driver}),
                 {evidence});
    else if (driver == u"devicemapper"_s || driver == u"vfs"_s)
        result = warn(
            Severity::Low,
            say(QT_TRANSLATE_NOOP("Control", "The storage driver %1 is not meant for production."), {driver}),
            {evidence});
    else
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the storage driver %1 is not known here."),
                {driver}),
            {evidence});
    result.remediation.daemon = u"{\n  \"storage-driver\": \"overlay2\"\n}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Save what you need of containers and images first: another driver does not see them."));
    return result;
}

Outcome judgeExperimental(const Snapshot &snapshot) {
    const Field<bool> &experimental = snapshot.daemon.experimentalBuild;
    if (!experimental)
        return unreadableInfo(experimental, u"ExperimentalBuild"_s);
    const Evidence evidence = fromInfo(u"ExperimentalBuild"_s, *experimental);
    if (!*experimental)
        return pass(say(QT_TRANSLATE_NOOP("Control", "Experimental features are off.")), {evidence});
    Outcome result = fail(
        Severity::Info,
        say(QT_TRANSLATE_NOOP("Control", "Experimental features are on, which nobody promises to mend.")),
        {evidence});
    result.remediation.daemon = u"{\n  \"experimental\": false\n}"_s;
    return result;
}

bool hasNofile(const Container &container) {
    const auto &ulimits = *container.hostConfig.ulimits;
    return std::any_of(ulimits.begin(), ulimits.end(),
                       [](const Ulimit &ulimit) { return ulimit.name == u"nofile"_s; });
}

// Inspect answers merge the daemon's default: a container without an entry shows that there is none, but one
// with an entry may have brought its own.
Outcome judgeDefaultUlimits(const Snapshot &snapshot) {
    int running = 0;
    const Container *bare = nullptr;
    for (const ContainerPtr &container : snapshot.containers) {
        if (!container->state.running)
            continue;
        ++running;
        if (!hasNofile(*container) && !bare)
            bare = container.get();
    }
    const QString path = u"HostConfig.Ulimits"_s;
    if (bare)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the container %1 has no limit of open "
                                             "files, so that the daemon may have no default or the "
                                             "container may be older than it."),
                {bare->name}),
            {inspected(path, QJsonValue())});
    if (running == 0)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the daemon's default shows in running "
                                                        "containers only, and none runs.")),
                       {inspected(path, QJsonValue())});
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "All running containers (%1) have a limit of open "
                                                           "files."),
                              {QString::number(running)}),
                          {inspected(path, u"nofile"_s)});
    result.confidence = running < 3 ? Confidence::Low : Confidence::Medium;
    return result;
}

Outcome judgeDaemonSecrets(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    std::vector<Evidence> evidence;
    QStringList places;
    bool isPlain = false;
    for (const SecretTrace &trace : daemon.secrets) {
        if (trace.look == SecretLook::Placeholder)
            continue;
        isPlain = isPlain || trace.look >= SecretLook::WeakDefault;
        places += trace.name.isEmpty() ? trace.place : trace.name;
        evidence.push_back(fromInfo(trace.place, jsonOf(trace)));
    }
    if (!places.isEmpty()) {
        Message reason = say(
            QT_TRANSLATE_NOOP("Control", "The daemon shows what looks like a secret to everybody who may ask "
                                         "it: %1."),
            {places.join(u", "_s)});
        Outcome result = isPlain ? fail(Severity::Low, std::move(reason), std::move(evidence))
                                 : warn(Severity::Low, std::move(reason), std::move(evidence));
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control",
            "Take it out of the labels and proxies of the daemon, let the proxy know the host by its "
            "address, and change the secret: it must be taken for known."));
        return result;
    }
    if (!daemon.labels)
        return unreadableInfo(daemon.labels, u"Labels"_s);
    if (!daemon.httpProxy)
        return unreadableInfo(daemon.httpProxy, u"HttpProxy"_s);
    if (!daemon.httpsProxy)
        return unreadableInfo(daemon.httpsProxy, u"HttpsProxy"_s);
    return pass(say(QT_TRANSLATE_NOOP("Control", "Neither labels nor proxies of the daemon hold a secret.")),
                {fromInfo(u"Labels"_s, jsonOf(daemon.labels))});
}

QStringList longStopped(const Snapshot &snapshot, const AuditContext &context) {
    QStringList names;
    for (const ContainerPtr &container : snapshot.containers) {
        const auto &finished = container->state.finishedAt;
        if (!container->state.running && finished &&
            context.daysSince(*finished) > context.policy.maxStoppedDays)
            names += container->name;
    }
    return names;
}

Outcome judgeStoppedContainers(const Snapshot &snapshot, const AuditContext &context) {
    const Daemon &daemon = snapshot.daemon;
    Field<qint64> stopped = daemon.containersStopped;
    if (!stopped && daemon.containersTotal && daemon.containersRunning)
        stopped = *daemon.containersTotal - *daemon.containersRunning;
    Outcome result;
    const QStringList old = longStopped(snapshot, context);
    if (stopped && *stopped > context.policy.maxStoppedContainers)
        result = warn(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "%1 stopped containers lie about, with old images and "
                                                       "whatever they wrote."),
                          {QString::number(*stopped)}),
                      {fromInfo(u"ContainersStopped"_s, *stopped)});
    else if (!old.isEmpty())
        result = warn(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "Stopped for more than %1 days: %2."),
                          {QString::number(context.policy.maxStoppedDays), old.mid(0, 5).join(u", "_s)}),
                      {inspected(u"State.FinishedAt"_s, old.first())});
    else if (!stopped)
        return unreadableInfo(stopped, u"ContainersStopped"_s);
    else
        return pass(say(QT_TRANSLATE_NOOP("Control", "%1 stopped containers."), {QString::number(*stopped)}),
                    {fromInfo(u"ContainersStopped"_s, *stopped)});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Look through `docker ps -a -f status=exited` and remove what nobody needs with docker rm; "
        "keep what an investigation may need."));
    return result;
}

constexpr Control table[] = {
    {"H-LOGDRV",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Centralised remote logging"),
     QT_TRANSLATE_NOOP("Control", "No logs"),
     QT_TRANSLATE_NOOP("Control",
                       "Logs that exist only on the host are gone with it, and an intruder's first "
                       "act is to erase them."),
     QT_TRANSLATE_NOOP("Control", "Send logs to another machine as they are written."),
     {{9}, {"2.13"}},
     &judgeLogging,
     Severity::Medium,
     false},
    {"H-LIVERESTORE",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Live restore on"),
     QT_TRANSLATE_NOOP("Control", "No live restore"),
     QT_TRANSLATE_NOOP("Control",
                       "Where an update of the daemon means an outage, known holes stay open longer."),
     QT_TRANSLATE_NOOP("Control", "Set live-restore in daemon.json."),
     {{}, {"2.15"}},
     &judgeLiveRestore,
     Severity::Low,
     true},
    {"H-STORAGE",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Supported storage driver"),
     QT_TRANSLATE_NOOP("Control", "Unsupported storage driver"),
     QT_TRANSLATE_NOOP("Control",
                       "Holes in a driver that nobody maintains stay, and engines without it can no "
                       "longer be updated to."),
     QT_TRANSLATE_NOOP("Control", "Move to overlay2 or to the containerd image store."),
     {{}, {"2.6", "2.11"}},
     &judgeStorage,
     Severity::Low,
     false},
    {"H-EXPERIMENTAL",
     Severity::Info,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No experimental mode"),
     QT_TRANSLATE_NOOP("Control", "Experimental mode"),
     QT_TRANSLATE_NOOP("Control",
                       "What is experimental was looked at by few, and may change or vanish with any "
                       "update."),
     QT_TRANSLATE_NOOP("Control", "Set experimental to false."),
     {{}, {"2.18"}},
     &judgeExperimental,
     Severity::Info,
     false},
    {"H-ULIMITDEF",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Daemon default ulimits"),
     QT_TRANSLATE_NOOP("Control", "No default ulimits"),
     QT_TRANSLATE_NOOP("Control",
                       "Without a default the container that nobody thought of may open files until "
                       "the host has none left."),
     QT_TRANSLATE_NOOP("Control", "Set default-ulimits in daemon.json."),
     {{29}, {"2.8"}},
     &judgeDefaultUlimits,
     Severity::Low,
     true},
    {"H-LABELSECRET",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No credentials in daemon proxy/labels"),
     QT_TRANSLATE_NOOP("Control", "Daemon shows a secret"),
     QT_TRANSLATE_NOOP("Control",
                       "Every client of the engine, every monitoring and every support bundle gets to "
                       "read it."),
     QT_TRANSLATE_NOOP("Control", "Keep credentials out of the daemon's labels and proxies."),
     {{}, {}},
     &judgeDaemonSecrets,
     Severity::Low,
     false},
    {"H-SPRAWL",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Few stopped containers"),
     QT_TRANSLATE_NOOP("Control", "Many stopped containers"),
     QT_TRANSLATE_NOOP("Control",
                       "Forgotten containers keep old secrets and old holes, and one command starts "
                       "them again."),
     QT_TRANSLATE_NOOP("Control", "Remove stopped containers that nobody needs."),
     {{39}, {"6.2"}},
     &judgeStoppedContainers,
     Severity::Low,
     false},
};

} // namespace

std::span<const Control> hostSettings() {
    return table;
}

} // namespace hullwatch::controls
