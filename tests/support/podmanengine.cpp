// SPDX-License-Identifier: GPL-3.0-or-later
#include "podmanengine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <unistd.h>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

bool PodmanEngine::available(QString *reason) {
    QStringList missing;
    for (const QString &program : {u"podman"_s, u"busybox"_s, u"tar"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing += program;
    }
    if (::geteuid() != 0)
        missing += u"the rights of root"_s;
    if (reason && !missing.isEmpty())
        *reason = u"Podman cannot be run without "_s + missing.join(u", "_s);
    return missing.isEmpty();
}

std::unique_ptr<PodmanEngine> PodmanEngine::start(QString *error) {
    std::unique_ptr<PodmanEngine> engine(new PodmanEngine);
    if (!engine->m_directory.isValid()) {
        *error = engine->m_directory.errorString();
        return nullptr;
    }
    if (!engine->importImage(error) || !engine->startService(error))
        return nullptr;
    return engine;
}

PodmanEngine::~PodmanEngine() {
    if (m_service.state() != QProcess::NotRunning) {
        m_service.terminate();
        if (!m_service.waitForFinished(10'000)) {
            m_service.kill();
            m_service.waitForFinished(5'000);
        }
    }
}

QStringList PodmanEngine::storageOptions() const {
    return {u"--root"_s,           m_directory.filePath(u"root"_s),
            u"--runroot"_s,        m_directory.filePath(u"run"_s),
            u"--tmpdir"_s,         m_directory.filePath(u"tmp"_s),
            u"--storage-driver"_s, u"vfs"_s,
            u"--cgroup-manager"_s, u"cgroupfs"_s,
            u"--events-backend"_s, u"file"_s};
}

QByteArray PodmanEngine::podman(const QStringList &arguments, int *exitCode) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"podman"_s, storageOptions() + arguments);
    const bool ended = process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

bool PodmanEngine::importImage(QString *error) {
    const QDir root(m_directory.filePath(u"rootfs"_s));
    const QString archive = m_directory.filePath(u"rootfs.tar"_s);
    const bool written =
        QDir().mkpath(root.filePath(u"bin"_s)) &&
        QFile::copy(QStandardPaths::findExecutable(u"busybox"_s), root.filePath(u"bin/busybox"_s)) &&
        QFile::link(u"busybox"_s, root.filePath(u"bin/sleep"_s)) &&
        QProcess::execute(u"tar"_s, {u"-C"_s, root.path(), u"-cf"_s, archive, u"."_s}) == 0;
    int exitCode = -1;
    const QByteArray output =
        written ? podman({u"import"_s, u"-q"_s, archive, u"busybox:local"_s}, &exitCode) : QByteArray();
    if (exitCode != 0)
        *error = u"podman import failed: "_s + QString::fromUtf8(output);
    return exitCode == 0;
}

bool PodmanEngine::startService(QString *error) {
    m_service.setProcessChannelMode(QProcess::MergedChannels);
    m_service.start(u"podman"_s, storageOptions() + QStringList{u"system"_s, u"service"_s, u"--time=0"_s,
                                                                u"unix://"_s + socketPath()});
    QDeadlineTimer deadline(30'000);
    while (!QFileInfo::exists(socketPath())) {
        if (deadline.hasExpired() || m_service.state() == QProcess::NotRunning) {
            *error = u"podman system service does not answer: "_s + QString::fromUtf8(m_service.readAll());
            return false;
        }
        QThread::msleep(50);
    }
    return true;
}

bool PodmanEngine::create(const QString &name, const QStringList &options, QString *error) {
    int exitCode = -1;
    const QByteArray output =
        podman(QStringList{u"create"_s, u"--name"_s, name} + options +
                   QStringList{u"localhost/busybox:local"_s, u"/bin/sleep"_s, u"86400"_s},
               &exitCode);
    if (exitCode != 0)
        *error = QString::fromUtf8(output);
    return exitCode == 0;
}

} // namespace hullwatch::test
