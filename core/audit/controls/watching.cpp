// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/version.h"

#include <cstdlib>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxSkewSeconds = 60;

Outcome judgeExec(const Container &container, const Snapshot &) {
    const Evidence ids = inspected(u"ExecIDs.length"_s, static_cast<qint64>(container.execIds.size()));
    if (!container.execIds.isEmpty())
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: commands run by docker exec are known (%1), but "
                                             "not who they run as; docker events --filter event=exec_create "
                                             "shows them."),
                {QString::number(container.execIds.size())}),
            {ids});
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: a docker exec is forgotten when it ends; "
                                                    "docker events --filter event=exec_create shows those of "
                                                    "the last hours.")),
                   {ids});
}

Outcome judgeEvents(const Snapshot &) {
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: that needs the events of the engine over a "
                                         "longer time; look through docker events --since 24h, and "
                                         "attest that.")),
        {fromCall(u"GET /events"_s, u"$"_s, QJsonValue())});
}

Outcome unreadableLogs(Message reason, std::vector<Evidence> evidence) {
    Outcome result = warn(Severity::Low, std::move(reason), std::move(evidence));
    result.remediation.run = u"--log-driver local"_s;
    result.remediation.compose = u"logging:\n  driver: local"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew with a driver that can be read back; where logs go to another "
                   "machine, keep the cache of the engine on (cache-disabled: \"false\")."));
    return result;
}

Outcome judgeLogs(const Container &container, const Snapshot &snapshot) {
    static const QStringList readable{u"json-file"_s, u"local"_s, u"journald"_s, u"k8s-file"_s};
    const Field<LogConfig> &config = container.hostConfig.logConfig;
    const QString path = u"HostConfig.LogConfig"_s;
    if (!config)
        return unreadableInspect(config, path);
    const Evidence driver = inspected(path + u".Type"_s, config->type);
    if (config->type.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, path + u".Type"_s, true, false);
    if (readable.contains(config->type))
        return pass(say(QT_TRANSLATE_NOOP("Control", "The logs can be read back from the driver %1."),
                        {config->type}),
                    {driver});
    const Daemon &daemon = snapshot.daemon;
    const bool isPodman = daemon.server.startsWith(u"Libpod"_s);
    if (config->type == u"none"_s || isPodman)
        return unreadableLogs(
            say(QT_TRANSLATE_NOOP("Control", "The logs of the container cannot be read back "
                                             "(driver %1)."),
                {config->type}),
            {driver});
    const QString cache = config->options.value(u"cache-disabled"_s);
    if (cache == u"true"_s || cache == u"1"_s)
        return unreadableLogs(
            say(QT_TRANSLATE_NOOP("Control", "The logs go to %1, and the engine keeps no copy "
                                             "that can be read."),
                {config->type}),
            {driver, inspected(path + u".Config.cache-disabled"_s, cache)});
    const auto version = parseVersion(daemon.version);
    const Evidence engine = fromVersion(u"Version"_s, daemon.version);
    if (!version)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: whether the engine keeps a copy of the "
                                             "logs depends on its version, which could not be "
                                             "read.")),
            {driver, engine});
    if (isOlder(*version, Version{{20, 10, 0}, false, false}))
        return unreadableLogs(
            say(QT_TRANSLATE_NOOP("Control", "The logs go to %1, and an engine before 20.10 "
                                             "keeps no copy."),
                {config->type}),
            {driver, engine});
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The logs go to %1, and the engine keeps a copy "
                                                           "that can be read."),
                              {config->type}),
                          {driver, engine});
    result.confidence = Confidence::Medium;
    return result;
}

Outcome judgeCoverage(const Snapshot &snapshot) {
    const QString &written = snapshot.daemon.systemTime;
    const auto theirs = parseTimestamp(written.toUtf8());
    const Evidence evidence =
        fromInfo(u"SystemTime"_s, written.isEmpty() ? QJsonValue() : QJsonValue(written));
    const qint64 skew =
        theirs ? std::abs(theirs->milliseconds() - snapshot.takenAt.milliseconds()) / 1000 : 0;
    if (skew > maxSkewSeconds) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The clock of the host and that of this computer "
                                                  "differ by %1 s: events cannot be put in order."),
                     {QString::number(skew)}),
                 {evidence});
        result.confidence = Confidence::Medium;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Let both take the time from a server, by chrony or systemd-timesyncd."));
        return result;
    }
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: how much of the time the host was really "
                                                    "watched shows only in a history; the gaps of the last "
                                                    "reading number %1."),
                       {QString::number(snapshot.gaps.size())}),
                   {evidence});
}

constexpr Control table[] = {
    {"R-EXEC",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "docker exec use is expected and unprivileged"),
     QT_TRANSLATE_NOOP("Control", "Unexpected docker exec"),
     QT_TRANSLATE_NOOP("Control", "docker exec is the way in for whoever has got hold of the engine; with "
                                  "--privileged it is a way out to the host as well."),
     QT_TRANSLATE_NOOP("Control", "Keep track of who may use docker exec, and forbid --privileged there."),
     {{46}, {"5.23", "5.24"}},
     &judgeExec,
     Severity::High,
     false,
     true},
    {"R-APIEVENTS",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Control-plane events are expected"),
     QT_TRANSLATE_NOOP("Control", "Unexpected engine events"),
     QT_TRANSLATE_NOOP("Control", "Images built on the host, files copied out and settings reloaded at night "
                                  "are how somebody with access to the engine works."),
     QT_TRANSLATE_NOOP("Control", "Send the engine's events to the place where logs are looked at."),
     {{9, 44, 47}, {}},
     &judgeEvents,
     Severity::Medium,
     false,
     true},
    {"R-ANOMALY",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "No resource or network anomaly"),
     QT_TRANSLATE_NOOP("Control", "Unusual load"),
     QT_TRANSLATE_NOOP("Control", "A miner shows as processor time without visitors, a leak as traffic going "
                                  "out."),
     QT_TRANSLATE_NOOP("Control", "Watch processor, memory and network, and ask about each step upwards."),
     {{37, 45}, {}},
     &judgeLoad,
     Severity::High,
     false,
     true},
    {"R-LOGS",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Incident-response collection possible"),
     QT_TRANSLATE_NOOP("Control", "Logs cannot be read"),
     QT_TRANSLATE_NOOP("Control",
                       "After an incident the logs are the first question; without them nobody can "
                       "say what was done."),
     QT_TRANSLATE_NOOP("Control", "Use a log driver that can be read back."),
     {{46}, {}},
     &judgeLogs,
     Severity::Low,
     false},
    {"R-COVERAGE",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Monitoring is actually watching"),
     QT_TRANSLATE_NOOP("Control", "Watched with gaps"),
     QT_TRANSLATE_NOOP("Control", "What happens while nobody looks is in no report, and a report with gaps "
                                  "looks like one without."),
     QT_TRANSLATE_NOOP("Control", "Keep the connection up and the clocks together."),
     {{37, 44}, {}},
     &judgeCoverage,
     Severity::Medium,
     false},
};

} // namespace

std::span<const Control> watching() {
    return table;
}

} // namespace hullwatch::controls
