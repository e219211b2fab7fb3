// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contextwatcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <utility>

namespace hullwatch {

namespace {

// docker writes a context in several steps; they are read together.
constexpr std::chrono::milliseconds debounce{200};

} // namespace

ContextWatcher::ContextWatcher(QString folder, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)) {
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounce);
    m_slow.setInterval(interval);
    // Not restarted by each notice: a folder that never rests is read all the same.
    const auto soon = [this] {
        if (!m_debounce.isActive())
            m_debounce.start();
    };
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_debounce, &QTimer::timeout, this, &ContextWatcher::read);
    connect(&m_slow, &QTimer::timeout, this, &ContextWatcher::read);
}

void ContextWatcher::start() {
    m_slow.start();
    read();
}

void ContextWatcher::read() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    QThreadPool::globalInstance()->start([context = QPointer<ContextWatcher>(this), folder = m_folder] {
        ContextStore store = readContextStore(folder);
        // Until the folder is there, its parent tells when it appears.
        if (store.paths.isEmpty())
            store.paths += QFileInfo(QDir::cleanPath(folder)).path();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, store = std::move(store)] {
                if (context)
                    context->take(store);
            },
            Qt::QueuedConnection);
    });
}

void ContextWatcher::take(const ContextStore &store) {
    m_reading = false;
    const QStringList watched = m_files.files() + m_files.directories();
    const QSet<QString> before(watched.begin(), watched.end());
    const QSet<QString> wanted(store.paths.begin(), store.paths.end());
    const QStringList gone = (before - wanted).values();
    const QStringList fresh = (wanted - before).values();
    if (!gone.isEmpty())
        m_files.removePaths(gone);
    // What changed between the reading and the watching is found by one reading more.
    if (!fresh.isEmpty() && m_files.addPaths(fresh).size() < fresh.size())
        m_readAgain = true;
    if (std::exchange(m_readAgain, false))
        m_debounce.start();
    Q_EMIT storeRead(store);
}

} // namespace hullwatch
