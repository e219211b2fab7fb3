// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/definition.h"

#include "core/remedy/definitionparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

const QString composeService = u"com.docker.compose.service"_s;

QString serviceName(const Container &container) {
    static const QRegularExpression other(u"[^A-Za-z0-9._-]"_s);
    QString name = container.labels.value(composeService, container.name);
    name = name.left(100).replace(other, u"-"_s);
    return name.isEmpty() ? u"service"_s : name;
}

void addRemarks(definition::Draft &draft) {
    const auto say = [&](const char *text) {
        draft.definition.remarks.push_back(QCoreApplication::translate("Definition", text));
    };
    const HostConfig &config = draft.config;
    if (config.autoRemove.valueOr(false))
        say(QT_TRANSLATE_NOOP("Definition",
                              "Compose has no key for --rm: the container stays after its end."));
    if (!config.volumesFrom->isEmpty())
        say(QT_TRANSLATE_NOOP("Definition", "What came from other containers by volumes_from is listed under "
                                            "volumes."));
    if (config.publishAllPorts.valueOr(false))
        say(QT_TRANSLATE_NOOP("Definition",
                              "Compose has no key for --publish-all: the ports are listed one by one."));
    const auto isUnreadable = [](const auto &field) {
        return field.state() == std::decay_t<decltype(field)>::State::Invalid;
    };
    if (!draft.container.mounts.isSet() || isUnreadable(config.capAdd) || isUnreadable(config.capDrop) ||
        isUnreadable(config.securityOpt) || isUnreadable(config.portBindings) ||
        isUnreadable(config.devices) || isUnreadable(config.tmpfs) || isUnreadable(config.ulimits))
        say(QT_TRANSLATE_NOOP("Definition", "A part of the engine's answer could not be read and is missing "
                                            "here: compare it with the Inspect view."));
}

} // namespace

const Setting *Definition::find(const QString &key) const {
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const Setting &setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

Definition definitionOf(const Plan &plan, const Snapshot &snapshot) {
    const Container &container = plan.container;
    const Image *image = snapshot.findImage(container.imageId);
    definition::Draft draft{plan,
                            container,
                            container.hostConfig,
                            snapshot,
                            image ? image->details.get() : nullptr,
                            unjudgedOf(container),
                            {},
                            {}};
    draft.definition.service = serviceName(container);
    definition::addProgram(draft);
    definition::addConfinement(draft);
    definition::addLimits(draft);
    definition::addMounts(draft);
    definition::addDevices(draft);
    definition::addNetworks(draft);
    definition::addSurroundings(draft);
    addRemarks(draft);
    return std::move(draft.definition);
}

} // namespace hullwatch

namespace hullwatch::definition {

QString sizeText(qint64 bytes) {
    constexpr qint64 mebibyte = 1024 * 1024;
    return bytes % mebibyte == 0 ? QString::number(bytes / mebibyte) + u'm' : QString::number(bytes) + u'b';
}

void Draft::addText(const QString &key, const QString &text, const QString &option) {
    if (!text.isEmpty())
        add(key, ComposeValue::ofText(text), {option, text});
}

void Draft::addNumber(const QString &key, qint64 number, const QString &option, const QString &suffix) {
    if (number != 0)
        add(key, ComposeValue::ofWord(QString::number(number) + suffix),
            {option, QString::number(number) + suffix});
}

void Draft::addList(const QString &key, const QStringList &list, const QString &option) {
    if (list.isEmpty())
        return;
    std::vector<Phrase> run;
    for (const QString &item : list) {
        run.push_back(option);
        run.push_back(item);
    }
    add(key, ComposeValue::ofTexts(list), std::move(run));
}

void Draft::addMap(const QString &key, const QMap<QString, QString> &map, const QString &option) {
    if (map.isEmpty())
        return;
    ComposeValue value = ComposeValue::map();
    std::vector<Phrase> run;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const Phrase text = unmasked(entry.value(), entry.key(), names);
        value.insert(entry.key(), ComposeValue::ofText(text));
        run.push_back(option);
        run.push_back(entry.key() + u'=');
        run.back().add(text);
    }
    add(key, std::move(value), std::move(run));
}

} // namespace hullwatch::definition
