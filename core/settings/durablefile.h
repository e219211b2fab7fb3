// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hullwatch {

/// Replaces the file `path` by `bytes`: whatever happens meanwhile, crash and power cut included, the file is
/// afterwards the old one or the new one, whole. On success the new one has reached the disk. The file is
/// readable by its owner alone; missing folders are made; a symbolic link is followed; writers of other
/// processes wait for each other. Fails with FileNotWritten, naming path and reason. Blocks until the disk
/// has answered: not for the GUI thread.
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &bytes);

} // namespace hullwatch
