// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/engine/hostreader.h"
#include "core/engine/readingqueue.h"
#include "core/engine/statspoller.h"
#include "core/model/snapshot.h"
#include "core/session/hoststatus.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hullwatch {

/// The session with one host: connects, reads everything, then follows events and reads again what they
/// touch; a full list every minute is the truth, events are a hint. When anything on the connection fails it
/// starts anew by itself, as `retryDelay` says; what was known stays known to the readers. Each attempt has
/// connections of its own: none that a partition left half-open is used again, and names are resolved afresh.
/// Lives on the network thread.
class HostSession : public QObject {
    Q_OBJECT
public:
    explicit HostSession(Endpoint endpoint, QObject *parent = nullptr);
    ~HostSession() override;

    void start();
    /// Tries now when waiting for the next attempt, else reads everything anew.
    void refresh();
    /// Reads the lists, and inspects what they show to have changed or what was not inspected for long.
    /// Happens by itself once a minute; every five seconds where the engine refuses events.
    void resync();
    /// This computer slept: what was connected cannot be trusted any more. Connects anew at once.
    void resume();
    /// The user knows of the daemon that answers now.
    void confirmIdentity();
    void setFocus(const HostFocus &focus);
    void setPeriods(const SamplingPeriods &periods);
    void setPaused(bool paused);
    /// Queued: one reading at a time, since the engine walks the whole image for it.
    void readChanges(const ContainerId &id);
    /// Queued: one reading at a time, since the engine runs ps on the host for it.
    void readProcesses(const ContainerId &id);

    [[nodiscard]] const HostStatus &status() const { return m_status; }
    /// Of all connections until now.
    [[nodiscard]] SamplingTally tally() const;

Q_SIGNALS:
    void statusChanged(const hullwatch::HostStatus &status);
    void snapshotTaken(const hullwatch::SnapshotPtr &snapshot);
    void sampleTaken(const hullwatch::Sample &sample);
    void changesRead(const hullwatch::ChangeSetPtr &changes);
    void changesFailed(const hullwatch::ContainerId &container, const hullwatch::Error &error);
    void processesRead(const hullwatch::ProcessListPtr &processes);
    void processesFailed(const hullwatch::ContainerId &container, const hullwatch::Error &error);

private:
    void connectNow();
    void onNegotiated();
    void onDaemon(Daemon daemon);
    void followEvents();
    void onEvent(const EngineEvent &event);
    void onRead();
    void publish();
    template <class Reading>
    void read(ReadingQueue<Reading> &queue, const ContainerId &id);
    template <class Reading>
    void deliver(const ContainerId &id, Result<Reading> answer,
                 void (HostSession::*delivered)(const std::shared_ptr<const Reading> &),
                 void (HostSession::*failed)(const ContainerId &, const Error &));
    void heartbeat();
    void noteAnswer();
    /// Ends this connection and says why; the next attempt is the caller's to plan.
    void disconnectBecause(const Error &error);
    void fail(const Error &error);
    void disposeOfConnection();
    void checkIdentity();

    Endpoint m_endpoint;
    HostStatus m_status;
    // One connection's; in the order in which they use each other.
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<HostReader> m_reader;
    std::unique_ptr<StatsPoller> m_stats;
    int m_failures = 0;
    QElapsedTimer m_sinceAnswer; ///< unlike the wall clock, nobody sets it back
    QString m_knownId;           ///< of the daemon that answered last; empty before the first
    QString m_knownName;
    quint64 m_generation = 0;
    Daemon m_daemon;
    HostRecords m_records;
    ReadingQueue<ChangeSet> m_changes;
    ReadingQueue<ProcessList> m_processes;
    HostFocus m_focus;
    SamplingPeriods m_periods;
    SamplingTally m_tally; ///< of earlier connections
    bool m_paused = false;

    QTimer m_retryTimer{this};
    QTimer m_eventTimer{this};
    QTimer m_resyncTimer{this};
    QTimer m_heartbeatTimer{this};
};

} // namespace hullwatch
