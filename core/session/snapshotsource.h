// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sample.h"
#include "core/model/change.h"
#include "core/model/process.h"
#include "core/model/snapshot.h"
#include "core/session/diagnosis.h"
#include "core/session/hoststatus.h"
#include "core/session/samplingperiods.h"

#include <QList>
#include <QObject>

namespace hullwatch {

/// What the operator looks at; it decides how often a container is measured.
struct Focus {
    QList<ContainerKey> visible;
    ContainerKey selected;  ///< empty when none
    bool minimised = false; ///< nobody can see the window
};

/// The edge between the window and whatever watches hosts: the engine implements it, tests fake it. It lives
/// in the GUI thread; commands return at once, answers arrive as signals in the GUI thread.
class SnapshotSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to watch; `hostChanged` follows for every host.
    virtual void start() = 0;
    virtual void setFocus(const Focus &focus) = 0;
    /// How often all hosts are measured from now on; the default is that of SamplingPeriods.
    virtual void setPeriods(const SamplingPeriods &periods) = 0;
    /// Reads GET /containers/{id}/changes soon; `changesRead` or `changesFailed` follows.
    virtual void readChanges(const ContainerKey &container) = 0;
    /// Reads GET /containers/{id}/top soon; `processesRead` or `processesFailed` follows. The engine runs ps
    /// on the host for it and logs an event: only when somebody asks, never by a clock.
    virtual void readProcesses(const ContainerKey &container) = 0;
    /// Tries an unreachable host now, or reads a live one anew.
    virtual void refresh(const HostId &host) = 0;
    /// The user knows of the daemon that answers now: `HostStatus::identityChange` ends.
    virtual void confirmIdentity(const HostId &host) = 0;
    /// Stops measuring while true; the sessions stay open.
    virtual void setPaused(bool paused) = 0;
    /// Lets the connection doctor look at a host, over a connection of its own; `diagnosed` follows within
    /// half a minute. Asking again while it looks changes nothing.
    virtual void diagnose(const HostId &host) = 0;

Q_SIGNALS:
    void hostChanged(const hullwatch::HostStatus &status);
    /// It is watched no longer; nothing more comes of it, unless it is added anew and begins with
    /// `hostChanged`.
    void hostRemoved(const hullwatch::HostId &host);
    /// The hosts in the order in which they are to be shown.
    void hostsArranged(const QList<hullwatch::HostId> &order);
    void snapshotTaken(const hullwatch::SnapshotPtr &snapshot);
    void samplesTaken(const hullwatch::SampleBatch &batch);
    void changesRead(const hullwatch::ChangeSetPtr &changes);
    void changesFailed(const hullwatch::ContainerKey &container, const hullwatch::Error &error);
    void processesRead(const hullwatch::ProcessListPtr &processes);
    void processesFailed(const hullwatch::ContainerKey &container, const hullwatch::Error &error);
    void diagnosed(const hullwatch::Diagnosis &diagnosis);
};

} // namespace hullwatch
