// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

bool isCertain(const SecretTrace &trace) {
    return trace.look == SecretLook::Token || trace.look == SecretLook::UrlPassword ||
           trace.look == SecretLook::WeakDefault;
}

bool isSuspect(const SecretTrace &trace) {
    return trace.look == SecretLook::Named || trace.look == SecretLook::Random;
}

struct Trace {
    SecretTrace trace;
    Evidence evidence;
};

// Of the container itself, then of the volumes that it mounts.
std::vector<Trace> tracesOf(const Container &container, const Snapshot &snapshot) {
    std::vector<Trace> traces;
    for (const SecretTrace &trace : *container.secrets)
        traces.push_back({trace, inspected(trace.place, jsonOf(trace))});
    for (const Mount &mount : *container.mounts) {
        const Volume *volume = mount.name.isEmpty() ? nullptr : snapshot.findVolume(mount.name);
        for (const SecretTrace &trace : volume ? volume->secrets : std::vector<SecretTrace>())
            traces.push_back({trace, fromVolume(*volume, trace.place, jsonOf(trace))});
    }
    return traces;
}

// Whether the image brings it along: then every container of the image has it, on every host.
bool isFromImage(const SecretTrace &trace, const Container &container, const Snapshot &snapshot) {
    const Image *image = snapshot.findImage(container.imageId);
    if (!image || !image->details || !image->details->secrets)
        return false;
    const std::vector<SecretTrace> &baked = *image->details->secrets;
    return std::any_of(baked.begin(), baked.end(), [&](const SecretTrace &other) {
        return other.name == trace.name && other.valueHash == trace.valueHash;
    });
}

void adviseSecret(Outcome &outcome, bool isBaked) {
    outcome.remediation.compose = u"secrets:\n  - db_password"_s;
    outcome.remediation.note =
        isBaked
            ? say(QT_TRANSLATE_NOOP(
                  "Control", "It comes from the image, so everybody who has that knows it: change it where "
                             "it is valid, and build the image without it."))
            : say(QT_TRANSLATE_NOOP(
                  "Control", "Give it as a file under /run/secrets, which many images read by a variable "
                             "that ends in _FILE. Change the secret as well: it was readable."));
}

Outcome judgeCertain(const Trace &found, bool isBaked) {
    const SecretTrace &trace = found.trace;
    const QString name = trace.name.isEmpty() ? trace.place : trace.name;
    Message reason = say(QT_TRANSLATE_NOOP("Control", "%1 holds a secret in the clear (%2), which docker "
                                                      "inspect shows to everybody who may ask the engine."),
                         {name, trace.format});
    if (trace.look == SecretLook::WeakDefault)
        reason = say(QT_TRANSLATE_NOOP("Control", "%1 is set to a password that everybody guesses."), {name});
    else if (trace.look == SecretLook::UrlPassword)
        reason =
            say(QT_TRANSLATE_NOOP("Control", "%1 holds a URL with a password, which docker inspect shows "
                                             "to everybody who may ask the engine."),
                {name});
    Outcome result = fail(Severity::High, std::move(reason), {found.evidence});
    adviseSecret(result, isBaked);
    return result;
}

Outcome judgeSuspect(const Trace &found, size_t count, bool isBaked) {
    const QString name = found.trace.name.isEmpty() ? found.trace.place : found.trace.name;
    Outcome result = warn(
        Severity::High,
        count == 1 ? say(QT_TRANSLATE_NOOP("Control", "%1 looks like a secret in the clear."), {name})
                   : say(QT_TRANSLATE_NOOP("Control", "%1 and others, %2 in all, look like secrets in the "
                                                      "clear."),
                         {name, QString::number(count)}),
        {found.evidence});
    result.confidence = Confidence::Medium;
    adviseSecret(result, isBaked);
    return result;
}

Outcome judgeSecrets(const Container &container, const Snapshot &snapshot) {
    const std::vector<Trace> traces = tracesOf(container, snapshot);
    const auto certain =
        std::find_if(traces.begin(), traces.end(), [](const Trace &one) { return isCertain(one.trace); });
    if (certain != traces.end())
        return judgeCertain(*certain, isFromImage(certain->trace, container, snapshot));
    const auto matches = [](const Trace &one) { return isSuspect(one.trace); };
    const auto suspect = std::find_if(traces.begin(), traces.end(), matches);
    if (suspect != traces.end()) {
        const auto count = std::count_if(traces.begin(), traces.end(), matches);
        return judgeSuspect(*suspect, static_cast<size_t>(count),
                            isFromImage(suspect->trace, container, snapshot));
    }
    if (!container.secrets)
        return unreadable(u"GET /containers/{id}/json"_s, u"Config.Env"_s,
                          container.secrets.state() == Field<std::vector<SecretTrace>>::State::Missing,
                          false);
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "Nothing in the environment, arguments, labels and "
                                              "log options looks like a secret.")),
             {inspected(u"Config.Env.length"_s, static_cast<qint64>(container.environment.size()))});
    result.confidence = Confidence::Medium;
    return result;
}

constexpr Control table[] = {
    {"C-ENVSECRET",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "No secrets in container environment, args or labels"),
     QT_TRANSLATE_NOOP("Control", "Secret in the clear"),
     QT_TRANSLATE_NOOP("Control",
                       "What stands in environment, arguments or labels is read by everybody who may "
                       "ask the engine, by every process inside, and ends up in logs and reports."),
     QT_TRANSLATE_NOOP("Control", "Give secrets as files, and change those that were readable."),
     {{}, {"4.10", "7.4"}},
     &judgeSecrets,
     Severity::High,
     false},
};

} // namespace

std::span<const Control> containerSecrets() {
    return table;
}

} // namespace hullwatch::controls
