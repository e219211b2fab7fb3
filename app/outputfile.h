// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hullwatch {

/// Whether this path, as given with -o, means standard output: "" or "-".
[[nodiscard]] bool isStandardOutput(const QString &path);

/// Writes `bytes` to the file, or to standard output when the path means that. A file appears whole or not
/// at all.
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace hullwatch
