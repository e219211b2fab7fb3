// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"
#include "app/hosts.h"
#include "core/engine/enginesource.h"
#include "core/report/sampleline.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace hullwatch {

/// `hullwatch stats`: measures all running containers of the hosts without a window, prints a line of JSON
/// for every sample that counts and a summary at the end: after --duration, when it is stopped, when its
/// output is read no longer, or when no host can be reached at the start.
class StatsCommand : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultPeriod{10};

    StatsCommand(const CommandLine &line, WatchedHosts hosts, QObject *parent = nullptr);
    ~StatsCommand() override;

    void start();
    /// Prints the summary; `finished` follows.
    void stop();

Q_SIGNALS:
    void finished(hullwatch::ExitCode code);

private:
    void onHost(const HostStatus &status);
    void onSnapshot(const SnapshotPtr &snapshot);
    void onSamples(const SampleBatch &batch);
    void onTallied(const SamplingTally &tally);
    void print(const QByteArray &lines);
    void end(ExitCode code);
    [[nodiscard]] ExitCode exitCode() const;

    CommandLine m_line;
    WatchedHosts m_hosts;
    EngineSource m_source;
    QHash<HostId, QString> m_addresses;
    QHash<ContainerKey, QString> m_names;
    QSet<ContainerKey> m_measured;
    QSet<HostId> m_read;
    QHash<HostId, ErrorCode> m_unreachable; ///< now, and why
    QElapsedTimer m_elapsed;
    QTimer m_duration;
    bool m_ended = false;
};

} // namespace hullwatch
