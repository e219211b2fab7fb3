// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policykeeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace hullwatch {

namespace {

// An editor writes a file in several steps; they are read together.
constexpr std::chrono::milliseconds debounce{200};

} // namespace

PolicyKeeper::PolicyKeeper(QString path, QThreadPool &writer, std::chrono::milliseconds interval,
                           QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_writer(writer) {
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounce);
    m_slow.setInterval(interval);
    // Not restarted by each notice: a file that never rests is read all the same.
    const auto soon = [this] {
        if (!m_debounce.isActive())
            m_debounce.start();
    };
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_debounce, &QTimer::timeout, this, &PolicyKeeper::read);
    connect(&m_slow, &QTimer::timeout, this, &PolicyKeeper::read);
}

void PolicyKeeper::start() {
    watch();
    take(readPolicyFile(m_path));
    m_slow.start();
}

// A file that was replaced, or a folder that was made, is watched from the next reading on.
void PolicyKeeper::watch() {
    QStringList missing;
    const QString folder = QFileInfo(m_path).path();
    // Until the folder is there, its parent tells when it appears.
    missing += QFileInfo::exists(folder) ? folder : QFileInfo(QDir::cleanPath(folder)).path();
    if (QFileInfo::exists(m_path))
        missing += m_path;
    const QStringList watched = m_files.files() + m_files.directories();
    missing.removeIf([&watched](const QString &path) { return watched.contains(path); });
    // What changed before the watching is found by one reading more.
    if (!missing.isEmpty() && m_files.addPaths(missing).size() < missing.size())
        m_debounce.start();
}

void PolicyKeeper::read() {
    watch();
    inWriter([path = m_path] { return readPolicyFile(path); },
             [this](const Result<PolicyFile> &file) { take(file); });
}

void PolicyKeeper::change(const std::function<void(PolicyFile &)> &change, const Answered &answered) {
    inWriter([path = m_path, change] { return changePolicyFile(path, change); },
             [this, answered](const Result<PolicyFile> &file) {
                 // What could not be written says nothing of the file.
                 if (file)
                     take(file);
                 answered(file ? Error{} : file.error());
             });
}

void PolicyKeeper::inWriter(const std::function<Result<PolicyFile>()> &work,
                            const std::function<void(const Result<PolicyFile> &)> &then) {
    m_writer.start([context = QPointer<PolicyKeeper>(this), work, then] {
        const auto file = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, then, file] {
                if (context)
                    then(file);
            },
            Qt::QueuedConnection);
    });
}

void PolicyKeeper::take(const Result<PolicyFile> &file) {
    const Error problem = file ? Error{} : file.error();
    if (file && *file != m_policy) {
        m_policy = *file;
        Q_EMIT policyChanged();
    }
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged(problem);
}

} // namespace hullwatch
