// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/model/container.h"

#include <QString>

namespace hullwatch::controls {

/// Adds to the remediation the command that sets `options` on the running container, with `note` beside it.
/// For a task of Swarm it says instead to give the service `serviceOption`: the service would replace a task
/// that was changed by itself.
void adviseUpdate(Outcome &outcome, const Container &container, const QString &options, Message note,
                  const QString &serviceOption);

} // namespace hullwatch::controls
