// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/metrics/loadwatch.h"
#include "core/metrics/sample.h"
#include "core/model/change.h"
#include "core/model/process.h"
#include "core/session/hoststatus.h"
#include "core/session/snapshotsource.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

class Series;

/// What is known of one container now.
struct ContainerEntry {
    ContainerKey key;
    ContainerPtr container;
    AssessmentPtr assessment;       ///< null until judged
    std::shared_ptr<Series> series; ///< never null
    LoadWatch load;                 ///< of this run
    ChangeSetPtr changes;           ///< of this run; null until read
    Error changesError;             ///< why the last reading of changes failed
    ProcessListPtr processes;       ///< of this run; null until read and while the container does not run
    Error processesError;           ///< why the last reading of processes failed
};

/// What is known of one host now.
struct HostEntry {
    HostStatus status;
    SnapshotPtr snapshot;         ///< null until the first answer; kept while unreachable
    HostAssessmentPtr assessment; ///< null until judged

    /// The newest answer is older than `staleAfter`, or the host is unreachable though it once answered.
    [[nodiscard]] bool isStale(Timestamp now) const;
    static constexpr std::chrono::seconds staleAfter{15};
};

/// What is true now, for the window: hosts, containers, their judgements, samples, changes and processes.
/// Lives in the GUI thread; judging runs in threads of its own, anew whenever something was read, and so does
/// the removal of judgements that nobody looks at any more. A snapshot that is not complete waits 0.3 s for
/// the one that is, so that a host is not judged twice in a row. Signals come at most once per 100 ms each,
/// but for those about changes and processes and the rest of many containers.
class Inventory : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostAtOnce = 100;

    /// Connects to `source`, which must outlive it.
    explicit Inventory(SnapshotSource &source, QObject *parent = nullptr);
    ~Inventory() override;

    /// In the order that the source gave, else in which they were announced.
    [[nodiscard]] const std::vector<HostEntry> &hosts() const { return m_hosts; }
    [[nodiscard]] const HostEntry *findHost(const HostId &host) const;
    /// Keys of all containers, grouped by host in the order of the snapshot.
    [[nodiscard]] QList<ContainerKey> containers() const;
    [[nodiscard]] const ContainerEntry *find(const ContainerKey &key) const;
    /// All that `find` finds, in no order: for those who look at every container.
    [[nodiscard]] const QHash<ContainerKey, ContainerEntry> &entries() const { return m_containers; }
    [[nodiscard]] SnapshotSource &source() const { return m_source; }
    /// Policy, attestations, waivers and first sightings by which all hosts are judged from now on, anew at
    /// once, and again when a word ends or a day begins. The moment and the readings of containers are filled
    /// in here. Null for none.
    void setAuditContext(const AuditContextPtr &context);
    /// A judgement is under way or due; when none is any more, `hostsChanged` follows.
    [[nodiscard]] bool isJudging() const {
        return !m_judging.isEmpty() || !m_otherLoad.isEmpty() || !m_unwhole.isEmpty();
    }

Q_SIGNALS:
    /// A host appeared or went, the order changed, or a host's status or judgement.
    void hostsChanged();
    /// Containers appeared, disappeared or have a new record or judgement. Of many, at most `mostAtOnce` are
    /// told, and the others shortly after, so that nobody who listens holds up the window.
    void containersChanged(const QSet<hullwatch::ContainerKey> &changed);
    /// New samples for these containers.
    void samplesChanged(const QSet<hullwatch::ContainerKey> &changed);
    void changesChanged(const hullwatch::ContainerKey &container);
    void processesChanged(const hullwatch::ContainerKey &container);

private:
    void onHost(const HostStatus &status);
    void onHostRemoved(const HostId &host);
    void onHostsArranged(const QList<HostId> &order);
    void onSnapshot(const SnapshotPtr &snapshot);
    void onAssessed(const HostAssessmentPtr &assessment);
    void onSamples(const SampleBatch &batch);
    void onChanges(const ChangeSetPtr &changes);
    void onChangesFailed(const ContainerKey &container, const Error &error);
    void onProcesses(const ProcessListPtr &processes);
    void onProcessesFailed(const ContainerKey &container, const Error &error);
    void judge(const HostId &host);
    void judge(const QSet<HostId> &hosts);
    /// No graph draws a line across an outage.
    void interruptSeries(const HostId &host);
    void judgeWhatTimeChanged();
    void awaitChange();
    [[nodiscard]] AuditContextPtr contextFor(const HostEntry &host) const;
    void flush();
    void tellContainers();
    HostEntry *host(const HostId &host);

    SnapshotSource &m_source;
    std::vector<HostEntry> m_hosts;
    QHash<ContainerKey, ContainerEntry> m_containers;
    QHash<HostId, SnapshotPtr> m_judging; ///< what the pool judges now
    QSet<HostId> m_judgeAgain;
    QSet<HostId> m_otherLoad; ///< hosts with containers whose load tells something else now
    QSet<HostId> m_unwhole;   ///< hosts whose newest snapshot is not complete, and not judged
    AuditContextPtr m_context = std::make_shared<const AuditContext>();
    QTimer m_flushTimer{this}; ///< until the next signals
    QTimer m_restTimer{this};  ///< between parts of many containers
    QTimer m_loadTimer{this};  ///< so that many changes are judged at once
    QTimer m_wholeTimer{this}; ///< until what is not complete is judged as it is
    QTimer m_wordsTimer{this}; ///< until a person's word ends, or a minute
    QSet<ContainerKey> m_changed;
    QSet<ContainerKey> m_sampled;
    bool m_hostsDirty = false;
};

} // namespace hullwatch
