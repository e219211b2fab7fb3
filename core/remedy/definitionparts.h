// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remedy/definition.h"
#include "core/remedy/unjudged.h"

#include <utility>

/// The parts of which `definitionOf` puts a definition together.
namespace hullwatch::definition {

struct Draft {
    const Plan &plan;
    const Container &container;
    const HostConfig &config;
    const Snapshot &snapshot;
    const ImageDetails *image; ///< null when not read
    Unjudged unjudged;
    VariableNames names;
    Definition definition;

    void add(const QString &key, std::optional<ComposeValue> value, std::vector<Phrase> run = {}) {
        definition.settings.push_back({key, std::move(value), std::move(run)});
    }
    /// Nothing for an empty text.
    void addText(const QString &key, const QString &text, const QString &option);
    /// Nothing for zero. `suffix` is a unit of docker's sizes.
    void addNumber(const QString &key, qint64 number, const QString &option, const QString &suffix = {});
    /// Nothing for an empty list; the option is repeated.
    void addList(const QString &key, const QStringList &list, const QString &option);
    void addMap(const QString &key, const QMap<QString, QString> &map, const QString &option);
};

/// "512m" for whole mebibytes, else bytes.
[[nodiscard]] QString sizeText(qint64 bytes);

void addProgram(Draft &draft);
void addSurroundings(Draft &draft);
void addConfinement(Draft &draft);
void addLimits(Draft &draft);
void addDevices(Draft &draft);
void addMounts(Draft &draft);
void addNetworks(Draft &draft);

} // namespace hullwatch::definition
