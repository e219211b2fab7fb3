// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString logPath = u"HostConfig.LogConfig"_s;

Evidence logOption(const QString &name, const QJsonValue &value) {
    return inspected(logPath + u".Config."_s + name, value);
}

void adviseLog(Outcome &outcome) {
    outcome.remediation.run = u"--log-driver fluentd --log-opt fluentd-address=tls://LOGHOST:24224"_s;
    outcome.remediation.compose =
        u"logging:\n  driver: fluentd\n  options:\n    fluentd-address: tls://LOGHOST:24224"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "LOGHOST stands for your collector. Where an agent already carries the files away, attest "
                   "that instead. The driver changes when the container is created anew."));
}

// What must not stand among the options, for everybody who may ask the engine reads it.
std::optional<Outcome> judgeLogSecrets(const Container &container) {
    const LogConfig &log = *container.hostConfig.logConfig;
    const auto isOn = [&](const QString &name) {
        return log.options.value(name).compare(u"true"_s, Qt::CaseInsensitive) == 0 ||
               log.options.value(name) == u"1"_s;
    };
    const QString skip = u"splunk-insecureskipverify"_s;
    const bool holdsToken = !log.options.value(u"splunk-token"_s).isEmpty();
    Outcome result;
    if (holdsToken)
        result = fail(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "The token for Splunk stands in the options of the "
                                                       "container, where docker inspect shows it.")),
                      {logOption(u"splunk-token"_s, u"•••"_s)});
    else if (isOn(skip))
        result = fail(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "Logs go to whoever answers in place of the "
                                                       "collector: its certificate is not checked.")),
                      {logOption(skip, true)});
    else if (isOn(u"syslog-tls-skip-verify"_s))
        result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The certificate of the syslog server is not checked.")),
                 {logOption(u"syslog-tls-skip-verify"_s, true)});
    else
        return std::nullopt;
    adviseLog(result);
    return result;
}

bool isLocalAddress(const QString &address) {
    static const QRegularExpression local(
        u"\\A(?:[a-z+]+://)?(?:localhost|127\\.[0-9.]+|\\[?::1\\]?)(?::[0-9]+)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.isEmpty() || address.startsWith(u"unix"_s) || local.match(address).hasMatch();
}

Outcome judgeFile(const LogConfig &log, const Policy &policy, const Evidence &type) {
    Outcome result;
    const QString size = log.options.value(u"max-size"_s);
    // The driver "local" has a bound of its own.
    const bool isUnbounded = log.type != u"local"_s && log.type != u"db"_s &&
                             (size.isEmpty() || size == u"0"_s || size.startsWith(u'-'));
    if (isUnbounded) {
        result = warn(Severity::Low,
                      say(QT_TRANSLATE_NOOP("Control", "The log file grows without bound until the disk of "
                                                       "the host is full.")),
                      {type, logOption(u"max-size"_s, size.isEmpty() ? QJsonValue() : QJsonValue(size))});
        result.remediation.run = u"--log-opt max-size=10m --log-opt max-file=5"_s;
        result.remediation.compose =
            u"logging:\n  driver: json-file\n  options:\n    max-size: 10m\n    max-file: \"5\""_s;
        result.remediation.daemon =
            u"{\n  \"log-driver\": \"json-file\",\n  \"log-opts\": { \"max-size\": \"10m\", \"max-file\": \"5\" }\n}"_s;
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Log options take effect when the container is created anew."));
        return result;
    }
    if (!policy.remoteLogs)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The log on the host is bounded (%1)."), {log.type}),
                    {type});
    result = warn(Severity::Low,
                  say(QT_TRANSLATE_NOOP("Control", "The policy wants logs off the host, but %1 keeps them "
                                                   "there."),
                      {log.type}),
                  {type});
    adviseLog(result);
    return result;
}

Outcome judgeRemote(const LogConfig &log, const Policy &policy, const Evidence &type) {
    static const QStringList addressed{u"syslog"_s, u"fluentd"_s, u"gelf"_s};
    static const QStringList services{u"splunk"_s, u"awslogs"_s, u"gcplogs"_s};
    const bool isAddressed = addressed.contains(log.type);
    const QString option = log.type + u"-address"_s;
    const QString address = log.options.value(option);
    const bool isEncrypted = address.startsWith(u"tcp+tls:"_s) || address.startsWith(u"tls:"_s);
    if (isAddressed && !isEncrypted && !isLocalAddress(address)) {
        Outcome result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "Logs cross the network unencrypted (%1)."), {address}),
                 {type, logOption(option, address)});
        adviseLog(result);
        return result;
    }
    const bool staysHere = log.type == u"journald"_s || log.type == u"passthrough"_s ||
                           log.type == u"etwlogs"_s || (isAddressed && !isEncrypted);
    if (staysHere && policy.remoteLogs) {
        Outcome result = warn(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "Logs go to a service of the host (%1); that "
                                                               "it forwards them needs a person's word."),
                                  {log.type}),
                              {type});
        adviseLog(result);
        return result;
    }
    Outcome result =
        staysHere
            ? pass(say(QT_TRANSLATE_NOOP("Control", "Logs go to a service of the host (%1), which bounds "
                                                    "and forwards them as it is set up."),
                       {log.type}),
                   {type})
            : pass(say(QT_TRANSLATE_NOOP("Control", "Logs leave the host by %1."), {log.type}), {type});
    // A plugin may have any name.
    if (staysHere || (!isAddressed && !services.contains(log.type)))
        result.confidence = Confidence::Medium;
    return result;
}

Outcome judgeLog(const Container &container, const Snapshot &, const AuditContext &context) {
    const Field<LogConfig> &log = container.hostConfig.logConfig;
    if (!log)
        return unreadableInspect(log, logPath);
    const Evidence type = inspected(logPath + u".Type"_s, log->type);
    if (log->type.isEmpty())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine names no log driver.")),
                       {type});
    if (log->type == u"none"_s) {
        Outcome result =
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "Nothing that the container writes is kept.")), {type});
        adviseLog(result);
        return result;
    }
    if (auto secret = judgeLogSecrets(container))
        return *std::move(secret);
    static const QStringList files{u"json-file"_s, u"local"_s, u"db"_s, u"k8s-file"_s};
    return files.contains(log->type) ? judgeFile(*log, context.policy, type)
                                     : judgeRemote(*log, context.policy, type);
}

Outcome judgeDeclared(const Container &container, const Snapshot &) {
    static const QStringList marks{u"com.docker.stack.namespace"_s, u"com.docker.compose.project"_s,
                                   u"com.docker.compose.config-hash"_s, u"io.podman.compose.project"_s,
                                   u"com.docker.swarm.service.name"_s};
    for (const QString &mark : marks) {
        const QString value = container.labels.value(mark);
        if (value.isEmpty())
            continue;
        const QString file = container.labels.value(u"com.docker.compose.project.config_files"_s);
        Outcome result = pass(
            file.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Control", "The container is declared as a part of %1."), {value})
                : say(QT_TRANSLATE_NOOP("Control", "The container is declared in %1."), {file}),
            {inspected(u"Config.Labels["_s + mark + u']', value)});
        result.confidence = Confidence::Medium; // anybody can write a label
        return result;
    }
    if (!container.secrets)
        return unreadable(u"GET /containers/{id}/json"_s, u"Config.Labels"_s,
                          container.secrets.state() == Field<std::vector<SecretTrace>>::State::Missing,
                          false);
    Outcome result =
        warn(Severity::Info,
             say(QT_TRANSLATE_NOOP("Control", "No file declares the container: it was started by "
                                              "hand, and nobody can review how.")),
             {inspected(u"Config.Labels"_s, jsonOf(QStringList(container.labels.keys())))});
    result.confidence = Confidence::Medium;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Write a compose file for it, keep that under version control, and create the container "
                   "from it."));
    return result;
}

// When the first image was made with Docker: dates before it are those of reproducible builds.
std::optional<Timestamp> believable(std::optional<Timestamp> created) {
    static const Timestamp first = Timestamp::fromMilliseconds(1'363'737'600'000); // 2013-03-20
    return created && *created > first ? created : std::nullopt;
}

Outcome judgeAge(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const Image *image = snapshot.findImage(container.imageId);
    std::optional<Timestamp> made;
    if (image)
        made =
            believable(image->details && image->details->created ? image->details->created : image->created);
    const auto created = believable(container.created);
    const qint64 imageDays = made ? context.daysSince(*made) : 0;
    const qint64 containerDays = created ? context.daysSince(*created) : 0;
    const qint64 days = std::max(imageDays, containerDays);
    std::vector<Evidence> evidence;
    if (created)
        evidence.push_back(inspected(u"Created"_s, created->toDateTime().date().toString(Qt::ISODate)));
    evidence.push_back(fromImageRow(
        u"Created"_s, made ? QJsonValue(made->toDateTime().date().toString(Qt::ISODate)) : QJsonValue()));
    const Policy &policy = context.policy;
    if (days > policy.imageWarnDays) {
        // An image is at least as old as what was made of it.
        const Message reason = say(QT_TRANSLATE_NOOP("Control", "What runs is at least %1 days old: repairs "
                                                                "that came out since are not in it."),
                                   {QString::number(days)});
        Outcome result = days > policy.imageFailDays ? fail(Severity::Low, reason, std::move(evidence))
                                                     : warn(Severity::Low, reason, std::move(evidence));
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Pull or build the image anew, with --pull, and create the container from it."));
        return result;
    }
    if (!image && !snapshot.imagesKnown)
        return unread(snapshot, u"GET /images/json"_s);
    if (!image)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the image of the container is no longer "
                                             "among those of the host.")),
            std::move(evidence));
    if (!made)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the image carries no true date, as "
                                                        "reproducible builds do not.")),
                       std::move(evidence));
    return pass(say(QT_TRANSLATE_NOOP("Control", "The image is %1 days old."), {QString::number(imageDays)}),
                std::move(evidence));
}

constexpr Control table[] = {
    {"C-LOGDRV",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Container logs are kept off-host and bounded"),
     QT_TRANSLATE_NOOP("Control", "Logs not kept"),
     QT_TRANSLATE_NOOP("Control",
                       "Without logs nobody can tell what an intruder did. Logs without bound fill "
                       "the disk, which stops every container."),
     QT_TRANSLATE_NOOP("Control", "Bound the logs, and send them to another machine over TLS."),
     {{9}, {"2.13"}},
     &judgeLog,
     Severity::Low,
     false},
    {"C-AGE",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Container and image not stale"),
     QT_TRANSLATE_NOOP("Control", "Old image"),
     QT_TRANSLATE_NOOP("Control",
                       "An image gets no repairs by itself: its libraries keep every hole that was "
                       "found since it was built."),
     QT_TRANSLATE_NOOP("Control", "Build or pull it anew, and create the container from that."),
     {{7, 39}, {}},
     &judgeAge,
     Severity::Low,
     false},
    {"C-COMPOSE",
     Severity::Info,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Declared as code"),
     QT_TRANSLATE_NOOP("Control", "Started by hand"),
     QT_TRANSLATE_NOOP("Control", "Options given by hand are seen by nobody else, and forgotten when the "
                                  "container is created anew."),
     QT_TRANSLATE_NOOP("Control", "Declare it in a compose file."),
     {{6}, {}},
     &judgeDeclared,
     Severity::Info,
     false},
};

} // namespace

std::span<const Control> containerHabits() {
    return table;
}

} // namespace hullwatch::controls
