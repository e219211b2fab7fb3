// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/container.h"

#include <QByteArray>

namespace hullwatch::simulator {

/// The answer of /changes: the list, or null when nothing changed, as the engine says it.
[[nodiscard]] QByteArray changesBody(const Container &container);

/// The answer of /top for a running container: what ps says, as the engine takes it apart. `psArguments`
/// chooses the columns like "-eo pid,args"; those of `ps -ef` where one of them is unknown.
[[nodiscard]] QByteArray topBody(const Container &container, const QByteArray &inspectBody, qint64 nowNs,
                                 const QString &psArguments);

} // namespace hullwatch::simulator
