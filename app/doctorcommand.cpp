// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctorcommand.h"

#include "app/outputfile.h"
#include "core/base/displaytext.h"
#include "core/report/diagnosisjson.h"
#include "core/session/diagnosiswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace hullwatch {

namespace {

// A host that cannot be reached, as against one that refuses us or that we refuse.
bool isAboutReach(ConnectionCheck check) {
    return check == ConnectionCheck::NameResolution || check == ConnectionCheck::Reach ||
           check == ConnectionCheck::ApiVersion || check == ConnectionCheck::EventStream;
}

bool isRefused(const Diagnosis &diagnosis) {
    return std::any_of(diagnosis.steps.begin(), diagnosis.steps.end(), [](const DiagnosisStep &step) {
        return step.verdict == CheckVerdict::Failed && !isAboutReach(step.check);
    });
}

ExitCode exitCodeOf(const std::vector<Diagnosis> &diagnoses) {
    const auto healthy = std::count_if(diagnoses.begin(), diagnoses.end(),
                                       [](const Diagnosis &diagnosis) { return diagnosis.isHealthy(); });
    if (static_cast<size_t>(healthy) == diagnoses.size())
        return ExitCode::Clean;
    if (healthy > 0)
        return ExitCode::Partial;
    return std::any_of(diagnoses.begin(), diagnoses.end(), &isRefused) ? ExitCode::Refused
                                                                       : ExitCode::CannotConnect;
}

qsizetype widestName(const Diagnosis &diagnosis) {
    qsizetype width = 0;
    for (const DiagnosisStep &step : diagnosis.steps)
        width = std::max(width, checkName(step.check).translated().size());
    return width;
}

qsizetype widestVerdict() {
    qsizetype width = 0;
    for (const CheckVerdict verdict : {CheckVerdict::Passed, CheckVerdict::Warned, CheckVerdict::Failed,
                                       CheckVerdict::NotReached, CheckVerdict::NotApplicable})
        width = std::max(width, verdictName(verdict).translated().size());
    return width;
}

} // namespace

QString diagnosisText(const Diagnosis &diagnosis) {
    const auto nameWidth = static_cast<int>(widestName(diagnosis));
    const auto verdictWidth = static_cast<int>(widestVerdict());
    QString text = displayText(diagnosis.endpoint) + u'\n';
    for (const DiagnosisStep &step : diagnosis.steps) {
        QString line = QStringLiteral("  ") + verdictMark(step.verdict) + u' ' +
                       checkName(step.check).translated().leftJustified(nameWidth + 2) +
                       verdictName(step.verdict).translated().leftJustified(verdictWidth + 2) +
                       step.found.translated();
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    const Message next = nextThingToDo(diagnosis);
    return text +
           (next.isEmpty() ? QCoreApplication::translate("DoctorCommand", "All is well: nothing to do.")
                           : QCoreApplication::translate("DoctorCommand", "Next: ") + next.translated()) +
           u'\n';
}

DoctorCommand::DoctorCommand(const CommandLine &line, WatchedHosts hosts, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_hosts(std::move(hosts))
    , m_source(m_hosts.endpoints)
    , m_diagnoses(m_hosts.endpoints.size()) {
    connect(&m_source, &SnapshotSource::diagnosed, this, &DoctorCommand::onDiagnosed);
}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::start() {
    if (m_hosts.demoByDefault) {
        const QString line =
            QCoreApplication::translate("DoctorCommand", "No engine answers on this machine and none was "
                                                         "named with -H: examining the made-up demo fleet.");
        std::fprintf(stderr, "hullwatch: %s\n", line.toUtf8().constData());
    }
    for (const Endpoint &endpoint : m_hosts.endpoints)
        m_source.diagnose(endpoint.id);
}

void DoctorCommand::onDiagnosed(const Diagnosis &diagnosis) {
    std::vector<Diagnosis> complete;
    for (size_t i = 0; i < m_diagnoses.size(); ++i) {
        if (m_hosts.endpoints[i].id == diagnosis.host)
            m_diagnoses[i] = diagnosis;
        if (m_diagnoses[i])
            complete.push_back(*m_diagnoses[i]);
    }
    if (complete.size() < m_diagnoses.size())
        return;
    QStringList texts;
    for (const Diagnosis &each : complete)
        texts += diagnosisText(each);
    const auto written =
        writeOutput({}, m_line.table ? texts.join(u'\n').toUtf8() : report::diagnosisJson(complete));
    Q_EMIT finished(written ? exitCodeOf(complete) : ExitCode::Partial);
}

} // namespace hullwatch
