// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/contextstore.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace hullwatch {

/// Follows docker's configuration folder: reads it when something in it has changed, and every `interval` for
/// what no notice comes of (network file systems, a folder that is not there yet). Reads in the global thread
/// pool; lives and signals in the thread that made it.
class ContextWatcher : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultInterval{30'000};

    explicit ContextWatcher(QString folder, std::chrono::milliseconds interval = defaultInterval,
                            QObject *parent = nullptr);

    /// Reads at once, then follows.
    void start();

Q_SIGNALS:
    /// After every reading, whether or not anything differs from the one before.
    void storeRead(const hullwatch::ContextStore &store);

private:
    void read();
    void take(const ContextStore &store);

    QString m_folder;
    QFileSystemWatcher m_files;
    QTimer m_debounce;
    QTimer m_slow;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace hullwatch
