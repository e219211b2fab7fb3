// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/imagereference.h"
#include "core/remedy/definitionparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace hullwatch::definition {

using namespace Qt::StringLiterals;

namespace {

// The image that really runs: a tag may point elsewhere tomorrow.
QString pinnedImage(const Draft &draft) {
    const QString &written = draft.container.imageName;
    const ImageReference reference = parseImageReference(written);
    if (!reference.digest.isEmpty())
        return written;
    const Image *image = draft.snapshot.findImage(draft.container.imageId);
    if (!image)
        return written;
    for (const QString &digest : image->repoDigests) {
        const ImageReference known = parseImageReference(digest);
        if (!known.digest.isEmpty() && known.repository() == reference.repository())
            return written + u'@' + known.digest;
    }
    return written;
}

std::vector<Phrase> argumentsOf(const QStringList &list, const QString &name, VariableNames &names) {
    std::vector<Phrase> arguments;
    for (const QString &argument : list)
        arguments.push_back(unmasked(argument, name, names));
    return arguments;
}

// `docker run` takes one word as entrypoint; what follows stands before the command.
void addCommand(Draft &draft) {
    const Container &container = draft.container;
    std::vector<Phrase> &words = draft.definition.imageAndArguments;
    const std::vector<Phrase> entry = argumentsOf(*container.entrypoint, u"ENTRYPOINT"_s, draft.names);
    const std::vector<Phrase> command = argumentsOf(*container.command, u"COMMAND"_s, draft.names);
    if (!entry.empty()) {
        draft.add(u"entrypoint"_s, ComposeValue::ofTexts(entry), {u"--entrypoint"_s, entry.front()});
        words.insert(words.end(), entry.begin() + 1, entry.end());
    } else if (draft.image && !draft.image->entrypoint->isEmpty()) {
        draft.add(u"entrypoint"_s, ComposeValue::ofTexts(QStringList()), {u"--entrypoint"_s, QString()});
    }
    if (!command.empty()) {
        draft.add(u"command"_s, ComposeValue::ofTexts(command));
        words.insert(words.end(), command.begin(), command.end());
    }
}

Phrase valueOf(const EnvironmentVariable &variable, Draft &draft) {
    const auto known = draft.unjudged.variables.constFind(variable.name);
    if (known != draft.unjudged.variables.constEnd())
        return Phrase(*known);
    Phrase value;
    if (variable.valueLength > 0)
        value.addVariable(
            draft.names.claim(variable.name),
            u"set it, %1 bytes, sha256 %2"_s.arg(QString::number(variable.valueLength), variable.valueHash));
    return value;
}

void addEnvironment(Draft &draft) {
    if (draft.container.environment.empty())
        return;
    ComposeValue environment = ComposeValue::map();
    std::vector<Phrase> run;
    for (const EnvironmentVariable &variable : draft.container.environment) {
        if (variable.name.isEmpty() || environment.keys.contains(variable.name))
            continue;
        const Phrase value = valueOf(variable, draft);
        environment.insert(variable.name, ComposeValue::ofText(value));
        if (!value.literal() && draft.image && draft.image->environmentNames.contains(variable.name))
            environment.items.back().remark = QCoreApplication::translate(
                "Definition", "The image sets it too: leave it out unless you changed it.");
        run.push_back(u"--env"_s);
        run.push_back(variable.name + u'=');
        run.back().add(value);
    }
    draft.add(u"environment"_s, std::move(environment), std::move(run));
}

QString duration(qint64 nanoseconds) {
    constexpr qint64 millisecond = 1'000'000;
    return nanoseconds % millisecond == 0 ? QString::number(nanoseconds / millisecond) + u"ms"_s
                                          : QString::number(nanoseconds) + u"ns"_s;
}

// docker run knows the form for a shell only.
Phrase healthCommand(const QStringList &test, const std::vector<Phrase> &words) {
    if (test.front() == u"CMD-SHELL"_s)
        return words.size() > 1 ? words[1] : Phrase();
    Phrase command;
    for (size_t i = 1; i < words.size(); ++i) {
        if (i > 1)
            command.add(u" "_s);
        const auto literal = words[i].literal();
        command.add(literal ? Phrase(shellWord(words[i])) : words[i]);
    }
    return command;
}

void addHealthCheck(Draft &draft) {
    const Field<HealthCheck> &check = draft.container.healthcheck;
    if (!check || check->test.isEmpty())
        return;
    ComposeValue value = ComposeValue::map();
    if (check->test.front() == u"NONE"_s) {
        value.insert(u"disable"_s, ComposeValue::ofFlag(true));
        draft.add(u"healthcheck"_s, std::move(value), {u"--no-healthcheck"_s});
        return;
    }
    const std::vector<Phrase> words = argumentsOf(check->test, u"HEALTHCHECK"_s, draft.names);
    value.insert(u"test"_s, ComposeValue::ofTexts(words));
    std::vector<Phrase> run;
    // The image's own test stays as it is.
    const bool isOfImage =
        draft.image && draft.image->healthcheck && draft.image->healthcheck->test == check->test;
    if (!isOfImage)
        run = {u"--health-cmd"_s, healthCommand(check->test, words)};
    const auto add = [&](const QString &key, const QString &option, const QString &text) {
        value.insert(key, ComposeValue::ofWord(text));
        run.push_back(option);
        run.push_back(text);
    };
    if (check->interval > 0)
        add(u"interval"_s, u"--health-interval"_s, duration(check->interval));
    if (check->timeout > 0)
        add(u"timeout"_s, u"--health-timeout"_s, duration(check->timeout));
    if (check->startPeriod > 0)
        add(u"start_period"_s, u"--health-start-period"_s, duration(check->startPeriod));
    if (check->retries > 0)
        add(u"retries"_s, u"--health-retries"_s, QString::number(check->retries));
    draft.add(u"healthcheck"_s, std::move(value), std::move(run));
}

// Compose and Swarm write their own; those of the image come with it.
QMap<QString, QString> ownLabels(const Draft &draft) {
    QMap<QString, QString> own;
    const QMap<QString, QString> &labels = draft.container.labels;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        const bool isTool = label.key().startsWith(u"com.docker.compose."_s) ||
                            label.key().startsWith(u"com.docker.swarm."_s) ||
                            label.key().startsWith(u"com.docker.stack."_s);
        const bool isOfImage = draft.image && draft.image->labels.contains(label.key()) &&
                               draft.image->labels.value(label.key()) == label.value();
        if (!isTool && !isOfImage)
            own.insert(label.key(), label.value());
    }
    return own;
}

} // namespace

void addProgram(Draft &draft) {
    const QString image = pinnedImage(draft);
    draft.add(u"image"_s, ComposeValue::ofText(image));
    draft.definition.imageAndArguments = {Phrase(image)};
    const bool isOfCompose = draft.container.labels.contains(u"com.docker.compose.project"_s);
    std::optional<ComposeValue> name;
    if (!isOfCompose)
        name = ComposeValue::ofText(draft.container.name);
    if (!draft.container.name.isEmpty())
        draft.add(u"container_name"_s, std::move(name), {u"--name"_s, draft.container.name});
    addCommand(draft);
    draft.addText(u"working_dir"_s, *draft.container.workingDir, u"--workdir"_s);
    draft.addText(u"user"_s, *draft.container.user, u"--user"_s);
    addEnvironment(draft);
    addHealthCheck(draft);
    draft.addMap(u"labels"_s, ownLabels(draft), u"--label"_s);
}

void addSurroundings(Draft &draft) {
    const Unjudged &unjudged = draft.unjudged;
    const HostConfig &config = draft.config;
    const QString restart = config.restartPolicy->name;
    if (!restart.isEmpty() && restart != u"no"_s) {
        const qint64 retries = config.restartPolicy->maximumRetryCount;
        draft.addText(u"restart"_s, retries > 0 ? restart + u':' + QString::number(retries) : restart,
                      u"--restart"_s);
    }
    if (config.autoRemove.valueOr(false))
        draft.add(u"--rm"_s, std::nullopt, {u"--rm"_s});
    if (config.init)
        draft.add(u"init"_s, ComposeValue::ofFlag(*config.init),
                  {*config.init ? u"--init"_s : u"--init=false"_s});
    if (unjudged.tty)
        draft.add(u"tty"_s, ComposeValue::ofFlag(true), {u"--tty"_s});
    if (unjudged.openStdin)
        draft.add(u"stdin_open"_s, ComposeValue::ofFlag(true), {u"--interactive"_s});
    draft.addText(u"stop_signal"_s, draft.container.stopSignal, u"--stop-signal"_s);
    if (unjudged.stopTimeoutSeconds >= 0) {
        const QString seconds = QString::number(unjudged.stopTimeoutSeconds);
        draft.add(u"stop_grace_period"_s, ComposeValue::ofWord(seconds + u's'),
                  {u"--stop-timeout"_s, seconds});
    }
    draft.addMap(u"annotations"_s, unjudged.annotations, u"--annotation"_s);
    draft.addMap(u"storage_opt"_s, unjudged.storageOptions, u"--storage-opt"_s);
    const Field<LogConfig> &log = config.logConfig;
    const bool isUsual = log->options.isEmpty() && log->type == *draft.snapshot.daemon.loggingDriver;
    if (!log || log->type.isEmpty() || isUsual)
        return;
    ComposeValue logging = ComposeValue::map();
    logging.insert(u"driver"_s, ComposeValue::ofText(log->type));
    std::vector<Phrase> run{u"--log-driver"_s, log->type};
    ComposeValue options = ComposeValue::map();
    for (auto option = log->options.begin(); option != log->options.end(); ++option) {
        const Phrase text = unmasked(option.value(), u"LOG_"_s + option.key(), draft.names);
        options.insert(option.key(), ComposeValue::ofText(text));
        run.push_back(u"--log-opt"_s);
        run.push_back(option.key() + u'=');
        run.back().add(text);
    }
    if (!options.items.empty())
        logging.insert(u"options"_s, std::move(options));
    draft.add(u"logging"_s, std::move(logging), std::move(run));
}

} // namespace hullwatch::definition
