// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/remedy/composevalue.h"
#include "core/remedy/phrase.h"
#include "core/remedy/plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

/// One key of a compose service, and the options of `docker run` that do the same. Either may be missing.
struct Setting {
    QString key;                       ///< "mem_limit"
    std::optional<ComposeValue> value; ///< nothing where compose takes it from elsewhere
    std::vector<Phrase> run;           ///< options before the image

    friend bool operator==(const Setting &, const Setting &) = default;
};

/// How to make a container: the same as a service of compose and as a command of docker.
struct Definition {
    QString service; ///< the key of the service
    std::vector<Setting> settings;
    std::vector<Phrase> imageAndArguments;       ///< of `docker run`, behind the options
    ComposeValue networks = ComposeValue::map(); ///< top level
    ComposeValue volumes = ComposeValue::map();
    QString newNetwork;           ///< to be made before; empty for none
    QStringList furtherNetworks;  ///< to be connected after `docker run`, which takes one
    std::vector<QString> remarks; ///< what cannot be written down, in the user's language

    [[nodiscard]] const Setting *find(const QString &key) const;
};

/// Everything that the container is made of. Values of secrets are variables, unless known not to be secret.
/// Leaves out what compose sets itself, what equals the Engine's default, and what the image is known to
/// bring.
[[nodiscard]] Definition definitionOf(const Plan &plan, const Snapshot &snapshot);

} // namespace hullwatch
