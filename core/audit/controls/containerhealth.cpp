// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/liveupdate.h"
#include "core/audit/controls/outcomes.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewRetries = 5; // of CIS 5.15
constexpr qint64 manyRetries = 10;
constexpr qint64 manyRestarts = 5;
constexpr qint64 suspectRestarts = 3;

void adviseRestart(Outcome &outcome, const Container &container) {
    outcome.remediation.run = u"--restart on-failure:5"_s;
    outcome.remediation.compose = u"restart: on-failure:5"_s;
    const Message note = say(QT_TRANSLATE_NOOP(
        "Control", "The update is lost when the container is created anew, so change its definition as "
                   "well. With on-failure the container stays down after a restart of the host unless the "
                   "engine starts it."));
    // The Engine refuses a restart policy for a container that it removes by itself.
    if (*container.hostConfig.autoRemove && swarmService(container).isEmpty())
        outcome.remediation.note = note;
    else
        adviseUpdate(outcome, container, u"--restart on-failure:5"_s, note,
                     u"--restart-condition on-failure --restart-max-attempts 5"_s);
}

Outcome boundedRestarts(qint64 retries, std::vector<Evidence> evidence) {
    const QString count = QString::number(retries);
    if (retries <= fewRetries)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "A failing container is started again at most %1 times."),
                {count}),
            std::move(evidence));
    return pass(say(QT_TRANSLATE_NOOP("Control", "A failing container is started again at most %1 times; CIS "
                                                 "5.15 asks for at most 5."),
                    {count}),
                std::move(evidence));
}

Outcome manyAttempts(qint64 retries, const Container &container, std::vector<Evidence> evidence) {
    Outcome result = warn(Severity::Low,
                          say(QT_TRANSLATE_NOOP("Control", "A failing container is started again %1 times, "
                                                           "which is more than finds the fault."),
                              {QString::number(retries)}),
                          std::move(evidence));
    adviseRestart(result, container);
    return result;
}

Outcome unlimitedOnFailure(const Container &container, std::vector<Evidence> evidence) {
    Outcome result = fail(
        Severity::Low,
        say(QT_TRANSLATE_NOOP("Control", "A failing container is started again without end: no number of "
                                         "attempts is set.")),
        std::move(evidence));
    adviseRestart(result, container);
    return result;
}

// The policy of a task of Swarm stands in its service.
Outcome judgeServiceRestart(const Container &container, const Snapshot &snapshot) {
    const QString name = swarmService(container);
    const QString call = u"GET /services"_s;
    if (!snapshot.swarm || !snapshot.swarm->services)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the container is a task of the Swarm "
                                                        "service %1, whose restart policy only a manager "
                                                        "tells."),
                           {name}),
                       {fromCall(call, u"Spec.TaskTemplate.RestartPolicy"_s, QJsonValue())});
    const auto &services = *snapshot.swarm->services;
    const auto service = std::find_if(services.begin(), services.end(), [&](const SwarmService &one) {
        return one.name == name || one.id == name;
    });
    if (service == services.end())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the Swarm service %1 of the container "
                                                        "is not among those of the manager."),
                           {name}),
                       {fromCall(call, u"Spec.Name"_s, QJsonValue())});
    const Field<qint64> &attempts = service->restartMaxAttempts;
    const QString place = u"Spec.TaskTemplate.RestartPolicy"_s;
    std::vector<Evidence> evidence{fromCall(call, place + u".Condition"_s, service->restartCondition),
                                   fromCall(call, place + u".MaxAttempts"_s, jsonOf(attempts))};
    if (service->restartCondition == u"none"_s)
        return pass(say(QT_TRANSLATE_NOOP("Control", "Swarm does not start a failing task again.")),
                    std::move(evidence));
    if (attempts.state() == Field<qint64>::State::Invalid)
        return unreadable(call, place + u".MaxAttempts"_s, false, false);
    if (*attempts > manyRetries)
        return manyAttempts(*attempts, container, std::move(evidence));
    if (*attempts > 0)
        return boundedRestarts(*attempts, std::move(evidence));
    if (service->restartCondition == u"on-failure"_s)
        return unlimitedOnFailure(container, std::move(evidence));
    Outcome result =
        warn(Severity::Low, say(QT_TRANSLATE_NOOP("Control", "Swarm starts the task again without end.")),
             std::move(evidence));
    adviseRestart(result, container);
    return result;
}

Outcome judgeAlways(const Container &container, std::vector<Evidence> evidence) {
    evidence.push_back(inspected(u"RestartCount"_s, container.restartCount));
    const bool isLooping = container.state.restarting && container.restartCount > manyRestarts;
    Outcome result =
        isLooping ? fail(Severity::Medium,
                         say(QT_TRANSLATE_NOOP("Control", "The container crashes over and over, %1 times so "
                                                          "far, and is started again without end."),
                             {QString::number(container.restartCount)}),
                         std::move(evidence))
                  : warn(Severity::Low,
                         say(QT_TRANSLATE_NOOP("Control",
                                               "The container is always started again (%1). That keeps a "
                                               "service up, but a crash loop goes on "
                                               "without end, and so do attempts to break in that crash it."),
                             {container.hostConfig.restartPolicy->name}),
                         std::move(evidence));
    adviseRestart(result, container);
    return result;
}

Outcome judgeRestart(const Container &container, const Snapshot &snapshot) {
    const Field<RestartPolicy> &policy = container.hostConfig.restartPolicy;
    const QString path = u"HostConfig.RestartPolicy"_s;
    if (!policy)
        return unreadableInspect(policy, path);
    std::vector<Evidence> evidence{inspected(path + u".Name"_s, policy->name)};
    if (policy->name.isEmpty() || policy->name == u"no"_s) {
        if (!swarmService(container).isEmpty())
            return judgeServiceRestart(container, snapshot);
        // Without its labels a task of Swarm looks like this too.
        if (container.labels.isEmpty() && !container.secrets)
            return unreadable(u"GET /containers/{id}/json"_s, u"Config.Labels"_s, false, false);
        return pass(say(QT_TRANSLATE_NOOP("Control", "A failing container is not started again.")),
                    std::move(evidence));
    }
    if (policy->name == u"always"_s || policy->name == u"unless-stopped"_s)
        return judgeAlways(container, std::move(evidence));
    if (policy->name != u"on-failure"_s)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the restart policy %1 is not known."),
                           {policy->name}),
                       std::move(evidence));
    evidence.push_back(inspected(path + u".MaximumRetryCount"_s, policy->maximumRetryCount));
    if (policy->maximumRetryCount <= 0)
        return unlimitedOnFailure(container, std::move(evidence));
    if (policy->maximumRetryCount > manyRetries)
        return manyAttempts(policy->maximumRetryCount, container, std::move(evidence));
    return boundedRestarts(policy->maximumRetryCount, std::move(evidence));
}

void adviseCheck(Outcome &outcome) {
    outcome.remediation.run = u"--health-cmd '/usr/local/bin/check' --health-interval 30s"_s;
    outcome.remediation.compose =
        u"healthcheck:\n  test: [\"CMD\", \"/usr/local/bin/check\"]\n  interval: 30s\n  timeout: 3s"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "The command here is an example: take one that asks the program itself. It runs as the "
                   "user of the container; create the container anew for this."));
}

// "true", "exit 0" and the like: a check that nothing can fail.
bool isHollow(const QStringList &test) {
    static const QRegularExpression hollow(u"\\A(?:/\\S*/)?(?:true|:|exit 0|echo( .*)?)\\z"_s);
    return hollow.match(test.mid(1).join(u' ').trimmed()).hasMatch();
}

Outcome judgeRunningCheck(const Container &container, std::vector<Evidence> evidence) {
    const ContainerState &state = container.state;
    evidence.push_back(inspected(u"State.Health.Status"_s, state.health));
    if (state.health == u"healthy"_s)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The health check finds the container healthy.")),
                    std::move(evidence));
    if (state.health == u"starting"_s)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the health check has not come to a "
                                                        "result yet.")),
                       std::move(evidence));
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine does not tell what the health "
                                                    "check found.")),
                   std::move(evidence));
}

Outcome judgeHealth(const Container &container, const Snapshot &) {
    const Field<HealthCheck> &check = container.healthcheck;
    const QString path = u"Config.Healthcheck.Test"_s;
    const bool isConfigRead = container.user.isSet() || container.workingDir.isSet();
    if ((!check && !check.isNull() && !isConfigRead) || check.state() == Field<HealthCheck>::State::Invalid)
        return unreadableInspect(check, path);
    const QStringList &test = check->test;
    std::vector<Evidence> evidence{inspected(path, check ? jsonOf(test) : QJsonValue())};
    Outcome result;
    if (test.size() < 2) {
        const bool isOff = test.value(0) == u"NONE"_s;
        result = fail(Severity::Low,
                      isOff ? say(QT_TRANSLATE_NOOP("Control", "The health check is switched off."))
                            : say(QT_TRANSLATE_NOOP("Control", "The container has no health check.")),
                      std::move(evidence));
        adviseCheck(result);
        return result;
    }
    if (isHollow(test)) {
        result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The health check always succeeds: it tells nothing.")),
                 std::move(evidence));
        adviseCheck(result);
        return result;
    }
    if (container.state.health == u"unhealthy"_s && container.state.running) {
        evidence.push_back(inspected(u"State.Health.FailingStreak"_s, container.state.healthFailingStreak));
        result = fail(Severity::Medium,
                      say(QT_TRANSLATE_NOOP("Control", "The health check has failed %1 times in a row: the "
                                                       "container is unhealthy."),
                          {QString::number(container.state.healthFailingStreak)}),
                      std::move(evidence));
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Read its logs and the output of the check with docker inspect, and mend the cause; "
                       "the engine does not restart an unhealthy container by itself."));
        return result;
    }
    if (container.state.running)
        return judgeRunningCheck(container, std::move(evidence));
    if (container.state.status.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, u"State.Status"_s, true, false);
    return pass(say(QT_TRANSLATE_NOOP("Control", "A health check is defined; the container does not run.")),
                std::move(evidence));
}

void adviseStability(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Read its last logs and the host's journal for the reason before it is started again; a "
                   "crash may be somebody's attempt to break in."));
}

Outcome instability(bool isCertain, Severity severity, Message reason, std::vector<Evidence> evidence) {
    Outcome result = isCertain ? fail(severity, std::move(reason), std::move(evidence))
                               : warn(severity, std::move(reason), std::move(evidence));
    adviseStability(result);
    return result;
}

// By the exit code of a container that ended; nothing for 0 and what `docker stop` leaves.
std::optional<Outcome> judgeExit(const ContainerState &state) {
    struct Kind {
        qint64 code;
        const char *reason;
    };
    static constexpr Kind kinds[] = {
        {132, QT_TRANSLATE_NOOP("Control", "It ended by an illegal instruction (exit code 132).")},
        {134, QT_TRANSLATE_NOOP("Control", "It aborted itself (exit code 134).")},
        {135, QT_TRANSLATE_NOOP("Control", "It ended by a bus error (exit code 135).")},
        {137, QT_TRANSLATE_NOOP("Control", "It was killed from outside (exit code 137): by hand, or because "
                                           "it did not stop in time.")},
        {139, QT_TRANSLATE_NOOP("Control", "It ended by a memory error (exit code 139), as faulty programs "
                                           "and attempts to break in do.")},
    };
    const std::vector<Evidence> evidence{inspected(u"State.ExitCode"_s, state.exitCode)};
    for (const Kind &kind : kinds) {
        if (kind.code == state.exitCode)
            return instability(false, Severity::Medium, say(kind.reason), evidence);
    }
    constexpr qint64 terminated = 143;
    if (state.exitCode == 0 || state.exitCode == terminated)
        return std::nullopt;
    return instability(false, Severity::Low,
                       say(QT_TRANSLATE_NOOP("Control", "It ended with an error (exit code %1)."),
                           {QString::number(state.exitCode)}),
                       evidence);
}

std::optional<Outcome> judgeFailure(const Container &container) {
    const ContainerState &state = container.state;
    const auto count = QString::number(container.restartCount);
    if (state.restarting || state.status == u"restarting"_s)
        return instability(
            true, Severity::Medium,
            say(QT_TRANSLATE_NOOP("Control", "The container crashed and is being started "
                                             "again, %1 times so far."),
                {count}),
            {inspected(u"State.Restarting"_s, true), inspected(u"RestartCount"_s, container.restartCount)});
    if (state.oomKilled)
        return instability(true, Severity::Medium,
                           say(QT_TRANSLATE_NOOP("Control", "The kernel ended a process of the container "
                                                            "because memory ran out.")),
                           {inspected(u"State.OOMKilled"_s, true)});
    if (state.dead || state.status == u"dead"_s)
        return instability(true, Severity::Medium,
                           say(QT_TRANSLATE_NOOP("Control", "The engine could not remove the container and "
                                                            "left a part of it behind.")),
                           {inspected(u"State.Dead"_s, true)});
    if (!state.running && !state.error.isEmpty())
        return instability(false, Severity::Medium,
                           say(QT_TRANSLATE_NOOP("Control", "The engine could not start the container.")),
                           {inspected(u"State.Error"_s, state.error)});
    return state.status == u"exited"_s ? judgeExit(state) : std::nullopt;
}

Outcome judgeStability(const Container &container, const Snapshot &) {
    const ContainerState &state = container.state;
    if (auto failure = judgeFailure(container))
        return *std::move(failure);
    if (!state.unread.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, state.unread.first(), false, false);
    if (state.status == u"created"_s)
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The container was never started.")),
                             {inspected(u"State.Status"_s, state.status)});
    const Evidence restarts = inspected(u"RestartCount"_s, container.restartCount);
    if (container.restartCount >= suspectRestarts)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine restarted the container %1 "
                                                        "times since somebody started it; one reading does "
                                                        "not tell over what time."),
                           {QString::number(container.restartCount)}),
                       {restarts});
    if (state.status == u"exited"_s)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The container ended as it was told to.")),
                    {inspected(u"State.ExitCode"_s, state.exitCode)});
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "Nothing tells of a crash since the container was "
                                                           "started; what was before, a start erases.")),
                          {restarts, inspected(u"State.OOMKilled"_s, false)});
    result.confidence = Confidence::Medium;
    return result;
}

constexpr Control table[] = {
    {"C-RESTART",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Bounded restart policy"),
     QT_TRANSLATE_NOOP("Control", "Restarts without end"),
     QT_TRANSLATE_NOOP("Control",
                       "A container that crashes and starts without end loads the host, floods the "
                       "logs and gives an attacker one try after another."),
     QT_TRANSLATE_NOOP("Control", "Use on-failure with at most 5 attempts."),
     {{25}, {"5.15"}},
     &judgeRestart,
     Severity::Medium,
     false},
    {"C-HEALTH",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Health check defined and healthy"),
     QT_TRANSLATE_NOOP("Control", "No health check"),
     QT_TRANSLATE_NOOP("Control", "A service that hangs, or was replaced by something else, looks alive from "
                                  "outside as long as a process runs."),
     QT_TRANSLATE_NOOP("Control", "Define a health check that asks the program itself."),
     {{44}, {"4.6", "5.27"}},
     &judgeHealth,
     Severity::Medium,
     false},
    {"C-STABLE",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No restart loop, OOM kill, or crash exit"),
     QT_TRANSLATE_NOOP("Control", "Unstable"),
     QT_TRANSLATE_NOOP("Control",
                       "Crashes are how failed attempts to break in show first, and each one costs "
                       "the service."),
     QT_TRANSLATE_NOOP("Control", "Find the reason in the logs before it is started again."),
     {{25, 37}, {}},
     &judgeStability,
     Severity::Medium,
     false},
};

} // namespace

std::span<const Control> containerHealth() {
    return table;
}

} // namespace hullwatch::controls
