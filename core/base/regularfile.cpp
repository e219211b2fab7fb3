// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regularfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace hullwatch {

Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes) {
    const QString name = QFileInfo(path).fileName();
    const auto failed = [&name](const QString &why) {
        return unexpected(ErrorCode::Malformed, name + QStringLiteral(": ") + why);
    };
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(QString::fromLocal8Bit(std::strerror(errno)));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failed(file.errorString());
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return failed(QStringLiteral("it is no regular file"));
    // One more than allowed: the size may have changed since, and is 0 in some file systems.
    QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return unexpected(ErrorCode::TooLarge,
                          name + QStringLiteral(": it is larger than %1 bytes").arg(maxBytes));
    return bytes;
}

} // namespace hullwatch
