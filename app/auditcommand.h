// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auditinputs.h"
#include "app/commandline.h"
#include "app/exitcode.h"
#include "app/hosts.h"
#include "core/engine/enginesource.h"
#include "core/report/document.h"
#include "core/session/inventory.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace hullwatch {

/// `hullwatch audit`: reads every host once, optionally reads changes and processes and measures for a while,
/// judges, writes the exports and ends. A host that cannot be read is reported on standard error and the
/// others go on; a container whose changes or processes cannot be read is a gap of the exports.
class AuditCommand : public QObject {
    Q_OBJECT
public:
    AuditCommand(const CommandLine &line, WatchedHosts hosts, AuditInputs inputs, QObject *parent = nullptr);
    ~AuditCommand() override;

    void start();

Q_SIGNALS:
    void finished(hullwatch::ExitCode code);

private:
    void connectReadings();
    void onHost(const HostStatus &status);
    void checkRead();
    void readContainers();
    void checkReadings();
    void write();
    [[nodiscard]] Result<void> writeAs(ExportFormat format, const report::Document &document) const;
    [[nodiscard]] QString pathFor(ExportFormat format) const;
    [[nodiscard]] bool doesCount(const report::Document &document, const report::HostSection &host,
                                 const Finding &finding) const;
    [[nodiscard]] ExitCode exitCodeOf(const report::Document &document) const;

    CommandLine m_line;
    AuditInputs m_inputs;
    WatchedHosts m_hosts;
    EngineSource m_source;
    Inventory m_inventory;
    QSet<HostId> m_failed;
    QSet<ContainerKey> m_changesPending;
    QSet<ContainerKey> m_processesPending;
    QTimer m_deadline;
    QTimer m_measuring;
    bool m_hostsDone = false;
    bool m_measured = false;
    bool m_written = false;
};

} // namespace hullwatch
