// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"
#include "ui/widgets/statepanel.h"

namespace hullwatch::ui {

/// Why no containers are shown.
enum class Emptiness { None, NoHost, Connecting, Unreachable, NoContainers, NoMatch };

/// `subject`: the host that the containers are of; null for all of them.
[[nodiscard]] Emptiness emptinessOf(const Inventory &inventory, const ContainerModel &model,
                                    const HostEntry *subject);
/// What stands there instead; `hidden` containers do not match. Of `NoHost` the note is a command to copy.
[[nodiscard]] StatePanel::Content contentOf(Emptiness emptiness, const HostEntry *subject, int hidden);
/// "Next attempt in 5 s"; empty where none is planned.
[[nodiscard]] QString nextAttemptText(const HostEntry &host);

} // namespace hullwatch::ui
