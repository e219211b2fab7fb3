// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/policyfile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QThreadPool;

namespace hullwatch {

/// Keeps hullwatch.json: writes what the window changes, and follows what others change. While the file
/// cannot be read, what was last read of it holds. Lives and signals in the thread that made it.
class PolicyKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultInterval{30'000};
    using Answered = std::function<void(const Error &)>; ///< code None: it is on the disk

    /// `writer` must outlive it and have one thread, in which the file is read and written: a later state
    /// never loses to an earlier one. The file is read every `interval` too, for what no notice comes of.
    PolicyKeeper(QString path, QThreadPool &writer, std::chrono::milliseconds interval = defaultInterval,
                 QObject *parent = nullptr);

    /// Reads at once, which blocks as long as the disk does, and announces what it found; then follows.
    void start();
    /// What holds now.
    [[nodiscard]] const PolicyFile &policy() const { return m_policy; }
    /// Lets `change` work, in the writer's thread, on what is in the file then, as `changePolicyFile` does.
    /// `answered` follows when `policy` is what was written, or with why nothing was.
    void change(const std::function<void(PolicyFile &)> &change, const Answered &answered);

Q_SIGNALS:
    void policyChanged();
    /// Why the file cannot be read, with line and place; code None when it can be read again.
    void problemChanged(const hullwatch::Error &error);

private:
    void read();
    void take(const Result<PolicyFile> &file);
    void watch();
    /// Runs `work` in the writer's thread and `then` with its result in this one, unless this is gone.
    void inWriter(const std::function<Result<PolicyFile>()> &work,
                  const std::function<void(const Result<PolicyFile> &)> &then);

    QString m_path;
    QThreadPool &m_writer;
    PolicyFile m_policy;
    Error m_problem;
    QFileSystemWatcher m_files;
    QTimer m_debounce;
    QTimer m_slow;
};

} // namespace hullwatch
