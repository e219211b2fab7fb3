// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statscommand.h"

#include "app/outputfile.h"
#include "core/base/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace hullwatch {

namespace {

void tell(const QString &line) {
    std::fprintf(stderr, "hullwatch: %s\n", line.toUtf8().constData());
}

} // namespace

StatsCommand::StatsCommand(const CommandLine &line, WatchedHosts hosts, QObject *parent)
    : QObject(parent), m_line(line), m_hosts(std::move(hosts)), m_source(m_hosts.endpoints) {
    connect(&m_source, &SnapshotSource::hostChanged, this, &StatsCommand::onHost);
    connect(&m_source, &SnapshotSource::snapshotTaken, this, &StatsCommand::onSnapshot);
    connect(&m_source, &SnapshotSource::samplesTaken, this, &StatsCommand::onSamples);
    connect(&m_source, &EngineSource::tallied, this, &StatsCommand::onTallied);
    m_duration.setSingleShot(true);
    m_duration.setTimerType(Qt::PreciseTimer);
    connect(&m_duration, &QTimer::timeout, this, &StatsCommand::stop);
}

StatsCommand::~StatsCommand() = default;

void StatsCommand::start() {
    if (m_hosts.demoByDefault) {
        tell(QCoreApplication::translate(
            "StatsCommand",
            "No engine answers on this machine and none was named with -H: measuring the made-up demo "
            "fleet."));
    }
    const std::chrono::milliseconds period = m_line.period.value_or(defaultPeriod);
    m_source.setPeriods({period, period, period, period});
    m_elapsed.start();
    if (m_line.duration)
        m_duration.start(*m_line.duration);
    m_source.start();
}

void StatsCommand::stop() {
    m_duration.stop();
    m_source.tally();
}

void StatsCommand::onHost(const HostStatus &status) {
    m_addresses.insert(status.host, status.endpoint);
    if (status.phase != HostPhase::Unreachable) {
        if (status.phase == HostPhase::Live)
            m_unreachable.remove(status.host);
        return;
    }
    if (m_ended || m_unreachable.contains(status.host))
        return;
    m_unreachable.insert(status.host, status.error.code);
    tell(displayText(status.endpoint) + QStringLiteral(": ") + errorText(status.error));
    if (m_read.isEmpty() && static_cast<size_t>(m_unreachable.size()) == m_hosts.endpoints.size())
        stop();
}

void StatsCommand::onSnapshot(const SnapshotPtr &snapshot) {
    m_read.insert(snapshot->host);
    for (const ContainerPtr &container : snapshot->containers)
        m_names.insert({snapshot->host, container->id}, container->name);
}

void StatsCommand::onSamples(const SampleBatch &batch) {
    QByteArray lines;
    const QString address = m_addresses.value(batch.host);
    for (const Sample &sample : batch.samples) {
        const ContainerKey key{batch.host, sample.container};
        m_measured.insert(key);
        lines += report::sampleLine(address, m_names.value(key), sample);
    }
    print(lines);
}

void StatsCommand::onTallied(const SamplingTally &tally) {
    report::SamplingSummary summary;
    summary.tally = tally;
    summary.seconds = static_cast<double>(m_elapsed.elapsed()) / 1'000;
    summary.hosts = m_read.size();
    summary.containers = m_measured.size();
    print(report::summaryLine(summary));
    end(exitCode());
}

void StatsCommand::print(const QByteArray &lines) {
    if (m_ended)
        return;
    const auto written = writeOutput({}, lines);
    if (written)
        return;
    tell(errorText(written.error()));
    end(ExitCode::Partial);
}

void StatsCommand::end(ExitCode code) {
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(code);
}

ExitCode StatsCommand::exitCode() const {
    if (m_read.isEmpty()) {
        const bool refused = std::any_of(m_unreachable.begin(), m_unreachable.end(), &isRefusal);
        return refused ? ExitCode::Refused : ExitCode::CannotConnect;
    }
    const bool isWhole =
        static_cast<size_t>(m_read.size()) == m_hosts.endpoints.size() && m_unreachable.isEmpty();
    return isWhole ? ExitCode::Clean : ExitCode::Partial;
}

} // namespace hullwatch
