// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditcommand.h"

#include "app/outputfile.h"
#include "core/audit/control.h"
#include "core/audit/selection.h"
#include "core/base/displaytext.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/junit.h"
#include "core/report/sarif.h"
#include "ui/report/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>

namespace hullwatch {

namespace {

// An engine that takes longer for its lists and inspects is reported as it stands then.
constexpr std::chrono::minutes readDeadline{5};
constexpr std::chrono::seconds pdfMeasuring{6};

void tell(const QString &line) {
    std::fprintf(stderr, "hullwatch: %s\n", line.toUtf8().constData());
}

QString fileNameOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Json:
        return QStringLiteral("audit.json");
    case ExportFormat::Sarif:
        return QStringLiteral("audit.sarif");
    case ExportFormat::Junit:
        return QStringLiteral("audit.xml");
    case ExportFormat::Csv:
        return QStringLiteral("audit.csv");
    case ExportFormat::Pdf:
        break;
    }
    return QStringLiteral("audit.pdf");
}

QByteArray textOf(ExportFormat format, const report::Document &document) {
    switch (format) {
    case ExportFormat::Sarif:
        return report::auditSarif(document);
    case ExportFormat::Junit:
        return report::auditJunit(document);
    case ExportFormat::Csv:
        return report::auditCsv(document);
    default:
        return report::auditJson(document);
    }
}

bool has(const std::vector<ExportFormat> &formats, ExportFormat format) {
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

} // namespace

AuditCommand::AuditCommand(const CommandLine &line, WatchedHosts hosts, AuditInputs inputs, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_inputs(std::move(inputs))
    , m_hosts(std::move(hosts))
    , m_source(m_hosts.endpoints)
    , m_inventory(m_source) {
    m_inventory.setAuditContext(auditContextOf(m_inputs.policy));
    if (has(m_line.formats, ExportFormat::Pdf)) {
        m_line.readChanges = true;
        if (!m_line.duration)
            m_line.duration = pdfMeasuring;
    }
    connect(&m_source, &SnapshotSource::hostChanged, this, &AuditCommand::onHost);
    connect(&m_inventory, &Inventory::hostsChanged, this, [this] {
        checkRead();
        checkReadings();
    });
    connectReadings();
    m_deadline.setSingleShot(true);
    m_measuring.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AuditCommand::write);
    connect(&m_measuring, &QTimer::timeout, this, [this] {
        m_measured = true;
        checkReadings();
    });
}

AuditCommand::~AuditCommand() = default;

// Of the source, behind the inventory: that one says nothing of a container that has gone in between.
void AuditCommand::connectReadings() {
    const auto answered = [this](QSet<ContainerKey> &pending, const ContainerKey &key) {
        pending.remove(key);
        checkReadings();
    };
    connect(&m_source, &SnapshotSource::changesRead, this, [this, answered](const ChangeSetPtr &changes) {
        answered(m_changesPending, changes->container);
    });
    connect(&m_source, &SnapshotSource::changesFailed, this,
            [this, answered](const ContainerKey &key) { answered(m_changesPending, key); });
    connect(&m_source, &SnapshotSource::processesRead, this,
            [this, answered](const ProcessListPtr &processes) {
                answered(m_processesPending, processes->container);
            });
    connect(&m_source, &SnapshotSource::processesFailed, this,
            [this, answered](const ContainerKey &key) { answered(m_processesPending, key); });
}

void AuditCommand::start() {
    if (m_hosts.demoByDefault) {
        tell(QCoreApplication::translate(
            "AuditCommand",
            "No engine answers on this machine and none was named with -H: auditing the made-up demo "
            "fleet."));
    }
    m_deadline.start(readDeadline);
    m_source.start();
}

void AuditCommand::onHost(const HostStatus &status) {
    if (status.phase != HostPhase::Unreachable || m_hostsDone || m_failed.contains(status.host))
        return;
    m_failed.insert(status.host);
    tell(displayText(status.endpoint) + QStringLiteral(": ") + errorText(status.error));
    checkRead();
}

void AuditCommand::checkRead() {
    if (m_hostsDone || m_inventory.hosts().size() < m_hosts.endpoints.size())
        return;
    for (const HostEntry &host : m_inventory.hosts()) {
        const bool judged = host.assessment && host.assessment->snapshot == host.snapshot &&
                            host.snapshot->stage == ReadingStage::Complete;
        if (!judged && !m_failed.contains(host.status.host))
            return;
    }
    m_hostsDone = true;
    readContainers();
}

void AuditCommand::readContainers() {
    const QList<ContainerKey> containers = m_inventory.containers();
    for (const ContainerKey &key : containers) {
        if (m_line.readChanges) {
            m_changesPending.insert(key);
            m_source.readChanges(key);
        }
        if (m_line.readProcesses && m_inventory.find(key)->container->state.running) {
            m_processesPending.insert(key);
            m_source.readProcesses(key);
        }
    }
    if (m_line.duration && m_line.duration->count() > 0 && !containers.isEmpty()) {
        // What is looked at is measured every 2 s.
        m_source.setFocus({containers, {}});
        m_measuring.start(*m_line.duration);
    } else {
        m_measured = true;
    }
    checkReadings();
}

void AuditCommand::checkReadings() {
    const bool isRead = m_hostsDone && m_changesPending.isEmpty() && m_processesPending.isEmpty();
    if (isRead && m_measured && !m_inventory.isJudging())
        write();
}

QString AuditCommand::pathFor(ExportFormat format) const {
    if (m_line.formats.size() == 1)
        return m_line.output;
    return QDir(m_line.output).filePath(fileNameOf(format));
}

Result<void> AuditCommand::writeAs(ExportFormat format, const report::Document &document) const {
    const QString path = pathFor(format);
    if (format != ExportFormat::Pdf)
        return writeOutput(path, textOf(format, document));
    if (!isStandardOutput(path))
        return ui::writeAuditPdf(document, path);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    const auto drawn = ui::writeAuditPdf(document, pdf);
    return drawn ? writeOutput(path, pdf.data()) : drawn;
}

void AuditCommand::write() {
    if (std::exchange(m_written, true))
        return;
    report::Document document = report::documentOf(m_inventory);
    document.baseline = m_inputs.baseline;
    for (report::HostSection &host : document.hosts)
        host.assessment = selected(host.assessment, m_line.only, m_line.skip);
    if (m_line.formats.size() > 1)
        QDir().mkpath(m_line.output);
    bool written = true;
    for (const ExportFormat format : m_line.formats) {
        const auto done = writeAs(format, document);
        if (done)
            continue;
        tell(errorText(done.error()));
        written = false;
    }
    Q_EMIT finished(written ? exitCodeOf(document) : ExitCode::Partial);
}

// With a baseline all that is new or worse counts, unless --fail-on sets a limit.
bool AuditCommand::doesCount(const report::Document &document, const report::HostSection &host,
                             const Finding &finding) const {
    if (!finding.isOpen() || (m_line.failOn && finding.outcome.severity < *m_line.failOn))
        return false;
    return document.baseline ? document.baseline->since(host.status, finding) != report::Since::Unchanged
                             : m_line.failOn.has_value();
}

ExitCode AuditCommand::exitCodeOf(const report::Document &document) const {
    size_t unread = 0;
    bool refused = false;
    bool counts = false;
    for (const report::HostSection &host : document.hosts) {
        if (!host.assessment) {
            ++unread;
            refused = refused || isRefusal(host.status.error.code);
            continue;
        }
        const auto findings = report::findingsOf(host);
        counts = counts || std::any_of(findings.begin(), findings.end(), [&](const Finding *finding) {
                     return doesCount(document, host, *finding);
                 });
    }
    if (unread > 0 && unread == document.hosts.size())
        return refused ? ExitCode::Refused : ExitCode::CannotConnect;
    if (unread > 0)
        return ExitCode::Partial;
    if (counts)
        return document.baseline ? ExitCode::WorseThanBaseline : ExitCode::Findings;
    return ExitCode::Clean;
}

} // namespace hullwatch
