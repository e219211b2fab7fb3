// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace hullwatch {

namespace {

/// A descriptor that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// Whether closing went well: some file systems report a failed write only then.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// With errno as the reason.
Unexpected notWritten(const QString &path) {
    return unexpected(ErrorCode::FileNotWritten,
                      path + QStringLiteral(" (") + QString::fromLocal8Bit(std::strerror(errno)) + u')');
}

bool makeFolder(const QString &folder) {
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST)
        return true;
    if (errno != ENOENT)
        return false;
    const QString parent = QFileInfo(folder).path();
    return parent != folder && makeFolder(parent) &&
           (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST);
}

bool writeAll(int file, const QByteArray &bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += written < 0 ? 0 : written;
    }
    return true;
}

bool writeNew(int folder, const QByteArray &name, const QByteArray &bytes) {
    // What a writer that was killed left behind: the lock is ours, so nobody is writing it now.
    if (::unlinkat(folder, name.constData(), 0) != 0 && errno != ENOENT)
        return false;
    Descriptor file(
        ::openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file.isOpen() && writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close();
}

} // namespace

Result<void> writeDurably(const QString &path, const QByteArray &bytes) {
    return rewriteDurably(path, [&bytes] { return bytes; });
}

Result<void> rewriteDurably(const QString &path, const std::function<Result<QByteArray>()> &make) {
    const QString followed = QFileInfo(path).canonicalFilePath();
    const QFileInfo target(followed.isEmpty() ? path : followed);
    if (!makeFolder(target.path()))
        return notWritten(path);
    const Descriptor folder(
        ::open(QFile::encodeName(target.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::flock(folder.number(), LOCK_EX) != 0)
        return notWritten(path);
    const auto bytes = make();
    if (!bytes)
        return unexpected(bytes.error());
    const QByteArray name = QFile::encodeName(target.fileName());
    const QByteArray temporary = '.' + name + ".new";
    if (!writeNew(folder.number(), temporary, *bytes) ||
        ::renameat(folder.number(), temporary.constData(), folder.number(), name.constData()) != 0) {
        const Unexpected failure = notWritten(path);
        ::unlinkat(folder.number(), temporary.constData(), 0);
        return failure;
    }
    if (::fsync(folder.number()) != 0)
        return notWritten(path);
    return {};
}

} // namespace hullwatch
