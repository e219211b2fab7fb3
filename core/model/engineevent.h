// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QString>

namespace hullwatch {

/// One line of GET /events. A hint only: the Engine drops events for slow listeners and keeps 256 of them.
struct EngineEvent {
    QString type;   ///< container, image, network, volume, daemon …
    QString action; ///< "start", "exec_create: sh -c …" with secret-looking arguments masked
    QString actorId;
    QString containerId; ///< of the container that is meant or concerned; empty where the engine names none
    Timestamp time;
};

} // namespace hullwatch
