// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxShownLetters = 200;

// "[2].CreatedBy", with the start of the command.
Evidence evidenceOf(const ImageHistory &history, size_t index) {
    return fromHistory(u"[%1].CreatedBy"_s.arg(index),
                       history.layers.at(index).createdBy.left(maxShownLetters));
}

// The command without the marks that the builders put around it.
QString commandOf(const ImageLayer &layer) {
    static const QRegularExpression legacy(u"\\A/bin/sh -c #\\(nop\\)\\s+"_s);
    QString command = layer.createdBy;
    return command.remove(legacy).trimmed();
}

const char *badHabitOf(const QString &command, bool isBase) {
    struct Habit {
        QRegularExpression shape;
        const char *name;
    };
    static const Habit habits[] = {
        {QRegularExpression(u"\\b(curl|wget)\\b[^;&]*\\|\\s*(sudo\\s+)?(ba|da|z|a)?sh\\b"_s),
         QT_TRANSLATE_NOOP("Control", "A build step runs what it downloads: %1.")},
        {QRegularExpression(u"\\bchmod\\s+(-\\S+\\s+)*(0?777|a\\+rwx|ugo\\+rwx)\\b"_s),
         QT_TRANSLATE_NOOP("Control", "A build step lets everybody write: %1.")},
        {QRegularExpression(u"--no-check-certificate|--allow-unauthenticated|--allow-untrusted|--nogpgcheck|"
                            "--force-yes|\\bcurl\\s+(\\S+\\s+)*(-k|--insecure)\\b"_s),
         QT_TRANSLATE_NOOP("Control", "A build step does not check what it downloads: %1.")},
        {QRegularExpression(u"\\bsudo\\b"_s),
         QT_TRANSLATE_NOOP("Control", "A build step installs or uses sudo: %1.")},
        {QRegularExpression(u"\\AADD\\s+(--\\S+\\s+)*https?://"_s),
         QT_TRANSLATE_NOOP("Control", "ADD downloads without checking what it gets: %1.")},
    };
    for (const Habit &habit : habits) {
        if (habit.shape.match(command).hasMatch())
            return habit.name;
    }
    static const QRegularExpression update(u"\\bapt(-get)?\\s+(-\\S+\\s+)*update\\b"_s);
    static const QRegularExpression install(
        u"\\bapt(-get)?\\s+(-\\S+\\s+)*(install|upgrade|dist-upgrade)\\b"_s);
    if (update.match(command).hasMatch() && !install.match(command).hasMatch())
        return QT_TRANSLATE_NOOP("Control",
                                 "A build step updates the package lists alone, so that later steps "
                                 "install from old ones: %1.");
    if (!isBase && command.startsWith(u"ADD "_s))
        return QT_TRANSLATE_NOOP("Control",
                                 "ADD is used where COPY would do; it unpacks archives unseen: %1.");
    return nullptr;
}

Outcome judgeHabits(const Image &image, const Snapshot &snapshot) {
    if (!image.history)
        return unread(snapshot, historyCall(image));
    const ImageHistory &history = *image.history;
    for (size_t i = 0; i < history.layers.size(); ++i) {
        // The lowest layer of every base image puts its files in place by ADD or COPY.
        const bool isBase = i + 1 == history.layers.size();
        const QString command = commandOf(history.layers[i]);
        const char *habit = badHabitOf(command, isBase);
        if (!habit)
            continue;
        Outcome result =
            warn(Severity::Low, say(habit, {command.left(maxShownLetters)}), {evidenceOf(history, i)});
        result.confidence = Confidence::Medium;
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control",
            "Change the step in the Dockerfile: COPY for files, packages from signed "
            "repositories with update and install in one step, and a checksum for every download."));
        return result;
    }
    if (history.layers.empty())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the image has no history.")),
                       {fromHistory(u"$"_s, QJsonArray())});
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The history of the image shows no careless step; "
                                                           "it can be shortened or made up.")),
                          {fromHistory(u"length"_s, static_cast<qint64>(history.layers.size()))});
    result.confidence = Confidence::Low;
    return result;
}

bool isCertain(const SecretTrace &trace) {
    return trace.look == SecretLook::Token || trace.look == SecretLook::UrlPassword ||
           trace.look == SecretLook::WeakDefault;
}

bool isSuspect(const SecretTrace &trace) {
    return trace.look == SecretLook::Named || trace.look == SecretLook::Random;
}

void adviseSecret(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Change the secret where it is valid, for everybody who has the image has it. Then build "
                   "with RUN --mount=type=secret, give it to the container as a file at start, and delete "
                   "the old image."));
}

QString nameOf(const SecretTrace &trace) {
    return trace.name.isEmpty() ? trace.place : trace.name;
}

// The first trace of the kind, in the configuration, then in the history.
template <class Matches>
std::optional<std::pair<SecretTrace, Evidence>> findTrace(const Image &image, Matches matches) {
    const auto in = [&](const std::vector<SecretTrace> &traces,
                        auto evidence) -> std::optional<std::pair<SecretTrace, Evidence>> {
        const auto found = std::find_if(traces.begin(), traces.end(), matches);
        if (found == traces.end())
            return std::nullopt;
        return std::pair(*found, evidence(found->place, jsonOf(*found)));
    };
    if (image.details) {
        if (auto found = in(*image.details->secrets, fromImage))
            return found;
    }
    return image.history ? in(image.history->secrets, fromHistory) : std::nullopt;
}

// Files that hold secrets by their name.
std::optional<std::pair<QString, Evidence>> copiedSecretFile(const ImageHistory &history) {
    static const QRegularExpression file(
        u"(?<![\\w.-])(id_(?:rsa|dsa|ecdsa|ed25519)|\\.env|\\.npmrc|\\.pypirc|\\.netrc|\\.pgpass|"
        "\\.git-credentials|\\.aws|\\.kube|\\.docker/config\\.json)(?![\\w-]|\\.pub|\\.example|\\.sample)"_s);
    for (size_t i = 0; i < history.layers.size(); ++i) {
        const QString command = commandOf(history.layers[i]);
        if (!command.startsWith(u"COPY "_s) && !command.startsWith(u"ADD "_s))
            continue;
        if (const auto match = file.match(command); match.hasMatch())
            return std::pair(match.captured(1), evidenceOf(history, i));
    }
    return std::nullopt;
}

Outcome suspected(Message reason, Evidence evidence) {
    Outcome result = warn(Severity::High, std::move(reason), {std::move(evidence)});
    result.confidence = Confidence::Medium;
    adviseSecret(result);
    return result;
}

Outcome judgeBakedSecret(const Image &image, const Snapshot &snapshot) {
    if (const auto found = findTrace(image, isCertain)) {
        const auto &[trace, evidence] = *found;
        Outcome result = fail(
            Severity::High,
            trace.look == SecretLook::WeakDefault
                ? say(QT_TRANSLATE_NOOP("Control", "The image sets %1 to a password that everybody guesses."),
                      {nameOf(trace)})
                : say(QT_TRANSLATE_NOOP("Control", "The image carries a secret that everybody who has it can "
                                                   "read: %1 (%2)."),
                      {nameOf(trace), trace.format.isEmpty() ? u"URL"_s : trace.format}),
            {evidence});
        adviseSecret(result);
        return result;
    }
    if (image.history) {
        if (const auto copied = copiedSecretFile(*image.history))
            return suspected(say(QT_TRANSLATE_NOOP("Control", "A file that usually holds secrets was copied "
                                                              "into the image: %1."),
                                 {copied->first}),
                             copied->second);
    }
    if (const auto found = findTrace(image, isSuspect))
        return suspected(
            say(QT_TRANSLATE_NOOP("Control", "%1 of the image looks like a secret."), {nameOf(found->first)}),
            found->second);
    if (!image.details)
        return unread(snapshot, imageCall(image));
    const auto &secrets = image.details->secrets;
    if (!secrets)
        return unreadable(u"GET /images/{id}/json"_s, u"Config.Env"_s,
                          secrets.state() == Field<std::vector<SecretTrace>>::State::Missing, false);
    if (!image.history)
        return unread(snapshot, historyCall(image));
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "Nothing in the configuration and the history of "
                                                           "the image looks like a secret; its files were "
                                                           "not looked into.")),
                          {fromImage(u"Config.Env"_s, jsonOf(image.details->environmentNames)),
                           fromHistory(u"length"_s, static_cast<qint64>(image.history->layers.size()))});
    result.confidence = Confidence::Medium;
    return result;
}

constexpr Control table[] = {
    {"I-HISTORY",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Build hygiene visible in history"),
     QT_TRANSLATE_NOOP("Control", "Careless build steps"),
     QT_TRANSLATE_NOOP("Control", "A build that runs or unpacks what nobody checked takes in whatever the "
                                  "other side sends that day."),
     QT_TRANSLATE_NOOP("Control", "Copy what is your own, and check what is downloaded."),
     {{}, {"4.7", "4.9"}},
     &judgeHabits,
     Severity::Low,
     false},
    {"I-BUILDSECRET",
     Severity::High,
     SubjectKind::Image,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "No secret baked in image"),
     QT_TRANSLATE_NOOP("Control", "Secret in the image"),
     QT_TRANSLATE_NOOP("Control", "Everybody who may pull the image can read what is in its configuration, "
                                  "its history and each of its layers, also what a later step deleted."),
     QT_TRANSLATE_NOOP("Control", "Change the secret, and build with secret mounts."),
     {{}, {"4.10"}},
     &judgeBakedSecret,
     Severity::High,
     false},
};

} // namespace

std::span<const Control> imageHistory() {
    return table;
}

} // namespace hullwatch::controls
