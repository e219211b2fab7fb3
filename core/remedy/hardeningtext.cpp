// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/hardeningtext.h"

#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("Definition", text);
}

bool contains(const std::vector<ComposeValue> &items, const ComposeValue &item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

bool isCollection(const ComposeValue &value) {
    return value.kind == ComposeValue::Kind::List || value.kind == ComposeValue::Kind::Map;
}

QString joined(const QString &first, const QString &second) {
    return first.isEmpty() ? second : first + u"; "_s + second;
}

QString reasonOf(const Remedy &remedy) {
    return QLatin1StringView(remedy.control) + u": "_s + translatedRemedy(remedy.why);
}

// One item of a list or map came in, or has another value.
bool isNewItem(const ComposeValue *before, const ComposeValue &after, size_t index) {
    if (!before)
        return true;
    if (after.kind == ComposeValue::Kind::List)
        return !contains(before->items, after.items[index]);
    const qsizetype known = before->keys.indexOf(after.keys[static_cast<qsizetype>(index)]);
    return known < 0 || !(before->items[static_cast<size_t>(known)] == after.items[index]);
}

bool losesItems(const ComposeValue &before, const ComposeValue &after) {
    if (before.kind == ComposeValue::Kind::Map)
        return std::any_of(before.keys.begin(), before.keys.end(),
                           [&](const QString &key) { return !after.keys.contains(key); });
    return std::any_of(before.items.begin(), before.items.end(),
                       [&](const ComposeValue &item) { return !contains(after.items, item); });
}

const ComposeValue *valueIn(const Definition &definition, const QString &key) {
    const Setting *setting = definition.find(key);
    return setting && setting->value ? &*setting->value : nullptr;
}

// Remarks of one step on the value that stands in the end.
void remark(ComposeValue &value, const ComposeValue *before, const ComposeValue *after,
            const Remedy &remedy) {
    if (!after || (before && *before == *after))
        return;
    const QString reason = reasonOf(remedy);
    if (!isCollection(value) || !isCollection(*after)) {
        value.remark = joined(value.remark, reason);
        return;
    }
    for (size_t i = 0; i < value.items.size(); ++i) {
        const auto place = std::find(after->items.begin(), after->items.end(), value.items[i]);
        if (place == after->items.end())
            continue;
        if (isNewItem(before, *after, static_cast<size_t>(place - after->items.begin())))
            value.items[i].remark = joined(value.items[i].remark, reason);
    }
    if (before && losesItems(*before, *after))
        value.remark = joined(value.remark, reason);
}

// Which steps took a key away that was there before.
QString lossOf(const QString &key, const Definition &before, const std::vector<Step> &steps) {
    QString reason;
    const Definition *previous = &before;
    for (const Step &step : steps) {
        if (valueIn(*previous, key) && !valueIn(step.definition, key))
            reason = joined(reason, reasonOf(*step.remedy));
        previous = &step.definition;
    }
    return reason;
}

QStringList lostKeys(const Definition &before, const std::vector<Step> &steps) {
    QStringList lines;
    const Definition &last = steps.empty() ? before : steps.back().definition;
    for (const Setting &setting : before.settings) {
        if (!setting.value || valueIn(last, setting.key))
            continue;
        QString lost = setting.key;
        if (!isCollection(*setting.value))
            lost = composeLines(setting.key, *setting.value, 0).constLast();
        lines += commentLines(say(QT_TRANSLATE_NOOP("Definition", "Removed:")) + u' ' + lost + u" ("_s +
                                  lossOf(setting.key, before, steps) + u')',
                              4);
    }
    return lines;
}

QStringList serviceLines(const Definition &before, const std::vector<Step> &steps) {
    const Definition &last = steps.empty() ? before : steps.back().definition;
    QStringList lines = lostKeys(before, steps);
    for (const Setting &setting : last.settings) {
        if (!setting.value)
            continue;
        ComposeValue value = *setting.value;
        const Definition *previous = &before;
        for (const Step &step : steps) {
            remark(value, valueIn(*previous, setting.key), valueIn(step.definition, setting.key),
                   *step.remedy);
            previous = &step.definition;
        }
        lines += composeLines(setting.key, value, 4);
    }
    return lines;
}

QStringList head(const Container &container, const Definition &definition) {
    QStringList lines;
    const QString file = container.labels.value(u"com.docker.compose.project.config_files"_s);
    if (!file.isEmpty())
        lines += commentLines(
            say(QT_TRANSLATE_NOOP("Definition", "Takes the place of this service in")) + u' ' + file, 0);
    for (const QString &each : definition.remarks)
        lines += commentLines(each, 0);
    return lines;
}

bool isVariable(const std::vector<Phrase> &words) {
    return std::any_of(words.begin(), words.end(), [](const Phrase &word) { return !word.literal(); });
}

// Options that some setting lists before its value: "--tmpfs", "/tmp".
bool startsOption(const Phrase &word) {
    const auto text = word.literal();
    return text && text->startsWith(u"--"_s);
}

} // namespace

QString translatedRemedy(const char *text) {
    return QCoreApplication::translate("Remedy", text);
}

QString composeFile(const Container &container, const Definition &before, const std::vector<Step> &steps) {
    const Definition &last = steps.empty() ? before : steps.back().definition;
    QStringList lines = head(container, last);
    lines += u"services:"_s;
    lines += u"  "_s + yamlScalar(last.service) + u':';
    lines += serviceLines(before, steps);
    if (!last.networks.items.empty())
        lines += composeLines(u"networks"_s, last.networks, 0);
    if (!last.volumes.items.empty())
        lines += composeLines(u"volumes"_s, last.volumes, 0);
    return lines.join(u'\n') + u'\n';
}

std::vector<std::vector<Phrase>> runCommands(const Definition &definition) {
    std::vector<std::vector<Phrase>> commands;
    if (!definition.newNetwork.isEmpty())
        commands.push_back({u"docker"_s, u"network"_s, u"create"_s, definition.newNetwork});
    std::vector<Phrase> run{u"docker"_s, u"run"_s, u"--detach"_s};
    QString name;
    for (const Setting &setting : definition.settings) {
        run.insert(run.end(), setting.run.begin(), setting.run.end());
        if (setting.key == u"container_name"_s)
            name = setting.run.back().literal().value_or(QString());
    }
    run.insert(run.end(), definition.imageAndArguments.begin(), definition.imageAndArguments.end());
    commands.push_back(std::move(run));
    for (const QString &network : definition.furtherNetworks)
        commands.push_back({u"docker"_s, u"network"_s, u"connect"_s, network, name});
    return commands;
}

QString runScript(const Definition &definition) {
    const std::vector<std::vector<Phrase>> commands = runCommands(definition);
    QStringList lines = commentLines(say(QT_TRANSLATE_NOOP("Definition", "Stop and rename the old container "
                                                                         "first: two cannot have one name.")),
                                     0);
    if (std::any_of(commands.begin(), commands.end(), isVariable))
        lines += commentLines(say(QT_TRANSLATE_NOOP("Definition", "Set the variables first; their values are "
                                                                  "never shown here.")),
                              0);
    for (const std::vector<Phrase> &command : commands) {
        const bool isRun = command[1].literal() == u"run"_s;
        const size_t image = isRun ? command.size() - definition.imageAndArguments.size() : command.size();
        QString line;
        for (size_t i = 0; i < command.size(); ++i) {
            const bool breaks = isRun && (i == image || (i < image && startsOption(command[i])));
            if (i > 0)
                line += breaks ? u" \\\n    "_s : u" "_s;
            line += shellWord(command[i]);
        }
        lines += line;
    }
    return lines.join(u'\n') + u'\n';
}

QString updateScript(const Container &container, const std::vector<Step> &steps) {
    const QString service = controls::swarmService(container);
    const QString name = controls::shellName(container);
    QStringList options;
    QStringList commands;
    QStringList waiting;
    for (const Step &step : steps) {
        const HostConfig &after = step.after.container.hostConfig;
        const QStringList further =
            step.remedy->commands ? step.remedy->commands(container, step.after) : QStringList();
        if (step.remedy->update && step.before != after)
            options += step.remedy->update(step.before, after);
        commands += further;
        if (!step.remedy->update && further.isEmpty())
            waiting += QLatin1StringView(step.remedy->control);
    }
    QStringList lines;
    if (!service.isEmpty())
        return commentLines(say(QT_TRANSLATE_NOOP("Definition",
                                                  "The container is a task of a Swarm service: Swarm would "
                                                  "replace it. Change the service instead:")) +
                                u" docker service update "_s + service,
                            0)
                   .join(u'\n') +
               u'\n';
    if (!options.isEmpty() && !name.isEmpty())
        lines += u"docker update "_s + options.join(u' ') + u' ' + name;
    lines += commands;
    if (!lines.isEmpty())
        lines +=
            commentLines(say(QT_TRANSLATE_NOOP("Definition", "This is lost when the container is created "
                                                             "anew: change its definition as well.")),
                         0);
    if (!waiting.isEmpty())
        lines += commentLines(say(QT_TRANSLATE_NOOP("Definition", "Fixed when a container is created, so "
                                                                  "that it must be created anew for:")) +
                                  u' ' + waiting.join(u", "_s),
                              0);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString changedKeys(const Definition &before, const Definition &after) {
    QStringList lines;
    for (const Setting &setting : after.settings) {
        const ComposeValue *known = valueIn(before, setting.key);
        if (setting.value && (!known || !(*known == *setting.value)))
            lines += composeLines(setting.key, *setting.value, 0);
    }
    for (const Setting &setting : before.settings) {
        if (setting.value && !valueIn(after, setting.key))
            lines += commentLines(say(QT_TRANSLATE_NOOP("Definition", "Removed:")) + u' ' + setting.key, 0);
    }
    return lines.join(u'\n');
}

QString changedOptions(const Definition &before, const Definition &after) {
    QStringList words;
    for (const Setting &setting : after.settings) {
        const Setting *known = before.find(setting.key);
        if (known && known->run == setting.run)
            continue;
        for (const Phrase &word : setting.run)
            words += shellWord(word);
    }
    return words.join(u' ');
}

} // namespace hullwatch
