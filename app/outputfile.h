// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hullwatch {

/// Writes `bytes` to the file, or to standard output when the path is "" or "-". A file appears whole or not
/// at all.
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace hullwatch
