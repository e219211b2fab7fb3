// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hullwatch {

/// Replaces the file `path` by `bytes`: whatever happens meanwhile, crash and power cut included, the file is
/// afterwards the old one or the new one, whole. On success the new one has reached the disk. The file is
/// readable by its owner alone; missing folders are made; a symbolic link is followed; writers of other
/// processes wait for each other. Fails with FileNotWritten, naming path and reason. Blocks until the disk
/// has answered: not for the GUI thread.
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &bytes);

/// The same with bytes that are made from what is in the file now: from the call of `make` until the file is
/// replaced no other writer comes between. Nothing is written where `make` fails; its error is returned.
[[nodiscard]] Result<void> rewriteDurably(const QString &path,
                                          const std::function<Result<QByteArray>()> &make);

} // namespace hullwatch
