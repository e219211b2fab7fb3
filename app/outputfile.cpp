// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outputfile.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace hullwatch {

namespace {

Unexpected notWritten(const QString &path, const QFileDevice &file) {
    return unexpected(ErrorCode::FileNotWritten, path + QStringLiteral(" (") + file.errorString() + u')');
}

} // namespace

bool isStandardOutput(const QString &path) {
    return path.isEmpty() || path == QLatin1String("-");
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes) {
    if (isStandardOutput(path)) {
        QFile standard;
        const bool written = standard.open(stdout, QIODevice::WriteOnly) &&
                             standard.write(bytes) == bytes.size() && standard.flush();
        return written ? Result<void>() : notWritten(QStringLiteral("standard output"), standard);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file);
    return {};
}

} // namespace hullwatch
