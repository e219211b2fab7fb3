// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hullwatch {

/// The content of a regular file of at most `maxBytes`. Waits for no pipe, device or socket that stands there
/// instead. Malformed or TooLarge; the context of the error says why, without the path.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes);

} // namespace hullwatch
