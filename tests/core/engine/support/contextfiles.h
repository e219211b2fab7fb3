// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hullwatch::test {

/// Writes a file and the folders above it; ends the test program when that fails.
void writeFile(const QString &path, const QByteArray &bytes);

/// The folder of a context's meta.json below docker's configuration folder.
[[nodiscard]] QString contextFolder(const QString &config, const QString &name);
/// A meta.json as docker writes it; name and host stand in it as given.
[[nodiscard]] QByteArray contextMeta(const QByteArray &name, const QByteArray &host);
void writeContext(const QString &config, const QString &name, const QString &host);

} // namespace hullwatch::test
