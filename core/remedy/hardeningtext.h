// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remedy/definition.h"
#include "core/remedy/plan.h"
#include "core/remedy/remedy.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hullwatch {

/// One fix in the row of those that are applied.
struct Step {
    const Remedy *remedy;
    HostConfig before;
    Plan after;
    Definition definition; ///< after it
};

/// A compose file of the last step's definition, with a comment at each line that a step changed.
[[nodiscard]] QString composeFile(const Container &container, const Definition &before,
                                  const std::vector<Step> &steps);

/// What makes the container, word by word: `docker network create`, `docker run`, `docker network connect`.
[[nodiscard]] std::vector<std::vector<Phrase>> runCommands(const Definition &definition);
/// The same for a POSIX shell, one option a line.
[[nodiscard]] QString runScript(const Definition &definition);

/// Commands for the running container, and in comments what cannot be done while it runs.
[[nodiscard]] QString updateScript(const Container &container, const std::vector<Step> &steps);

/// The keys that differ, as lines of a service; the options of `docker run` that come in.
[[nodiscard]] QString changedKeys(const Definition &before, const Definition &after);
[[nodiscard]] QString changedOptions(const Definition &before, const Definition &after);

/// The text of a row in the user's language.
[[nodiscard]] QString translatedRemedy(const char *text);

} // namespace hullwatch
