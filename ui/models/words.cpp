// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "core/base/displaytext.h"
#include "core/base/units.h"
#include "core/metrics/series.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return Words::tr("Critical");
    case Severity::High:
        return Words::tr("High");
    case Severity::Medium:
        return Words::tr("Medium");
    case Severity::Low:
        return Words::tr("Low");
    case Severity::Info:
        break;
    }
    return Words::tr("Info");
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return Words::tr("Pass");
    case Verdict::Warn:
        return Words::tr("Warning");
    case Verdict::Fail:
        return Words::tr("Fail");
    case Verdict::NotApplicable:
        return Words::tr("Not applicable");
    case Verdict::Attested:
        return Words::tr("Attested");
    case Verdict::Waived:
        return Words::tr("Accepted");
    case Verdict::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString findingWord(const Finding &finding) {
    return finding.isOpen() ? severityWord(finding.outcome.severity) : verdictWord(finding.outcome.verdict);
}

QString containersText(qsizetype count) {
    return count == 1 ? Words::tr("1 container")
                      : Words::tr("%n containers", nullptr, static_cast<int>(count));
}

QString changesText(qsizetype count) {
    if (count == 0)
        return Words::tr("no changes");
    return count == 1 ? Words::tr("1 change") : Words::tr("%n changes", nullptr, static_cast<int>(count));
}

QString hostFindingsText(const HostAssessment &assessment) {
    const int critical = assessment.openCount(Severity::Critical);
    const int high = assessment.openCount(Severity::High);
    const int others = assessment.openCount(Severity::Medium) + assessment.openCount(Severity::Low) +
                       assessment.openCount(Severity::Info);
    QStringList parts;
    if (critical > 0)
        parts.append(Words::tr("%1 critical").arg(critical));
    if (high > 0)
        parts.append(Words::tr("%1 high").arg(high));
    if (others > 0)
        parts.append(parts.isEmpty() ? Words::tr("%1 medium or low").arg(others)
                                     : Words::tr("%1 more").arg(others));
    return parts.join(u" · "_s);
}

HostState hostState(const HostEntry &entry, Timestamp now) {
    switch (entry.status.phase) {
    case HostPhase::Connecting:
        return HostState::Connecting;
    case HostPhase::Unreachable:
        return HostState::Unreachable;
    case HostPhase::Live:
        break;
    }
    return entry.isStale(now) ? HostState::Stale : HostState::Live;
}

QString hostStateText(const HostEntry &entry, Timestamp now) {
    switch (hostState(entry, now)) {
    case HostState::Connecting:
        return Words::tr("Connecting…");
    case HostState::Live:
        return Words::tr("Live");
    case HostState::Stale:
        return Words::tr("Stale %1").arg(durationText(secondsBetween(*entry.status.lastAnswerAt, now)));
    case HostState::Unreachable:
        break;
    }
    return Words::tr("Unreachable");
}

QString transportWord(TransportKind transport) {
    switch (transport) {
    case TransportKind::Unix:
        return Words::tr("local socket");
    case TransportKind::Tls:
        return Words::tr("TLS");
    case TransportKind::Ssh:
        return Words::tr("ssh");
    case TransportKind::Plain:
        break;
    }
    return Words::tr("plain TCP");
}

QString stepWord(ConnectionStep step) {
    switch (step) {
    case ConnectionStep::Address:
        return Words::tr("Address");
    case ConnectionStep::Credentials:
        return Words::tr("Credentials");
    case ConnectionStep::Reach:
        return Words::tr("Connection");
    case ConnectionStep::Tls:
        return Words::tr("TLS");
    case ConnectionStep::Api:
        return Words::tr("Engine API");
    case ConnectionStep::Answer:
        return Words::tr("Answer");
    case ConnectionStep::Local:
        break;
    }
    return Words::tr("This machine");
}

QString engineText(const Daemon &daemon) {
    const QString name = daemon.server.startsWith("Libpod"_L1) ? u"Podman"_s : u"Docker"_s;
    return daemon.version.isEmpty() ? name : QString(name + u' ' + displayText(daemon.version, 40));
}

QString hostLabel(const HostEntry &entry) {
    return displayText(entry.status.label.isEmpty() ? entry.status.endpoint : entry.status.label);
}

std::chrono::seconds secondsBetween(Timestamp from, Timestamp to) {
    return std::chrono::seconds(std::max<qint64>(0, (to.milliseconds() - from.milliseconds()) / 1000));
}

QString uptimeText(const ContainerState &state, Timestamp now) {
    if (state.status == "running"_L1 && state.startedAt)
        return Words::tr("up %1").arg(durationText(secondsBetween(*state.startedAt, now)));
    if (state.status == "exited"_L1 || state.status == "dead"_L1) {
        const QString since =
            state.finishedAt ? durationText(secondsBetween(*state.finishedAt, now)) : QString();
        const QString code = QString::number(state.exitCode);
        return since.isEmpty() ? Words::tr("exited (%1)").arg(code)
                               : Words::tr("exited (%1) %2 ago").arg(code, since);
    }
    if (state.status == "running"_L1)
        return Words::tr("running");
    if (state.status == "paused"_L1)
        return Words::tr("paused");
    if (state.status == "restarting"_L1)
        return Words::tr("restarting");
    if (state.status == "created"_L1)
        return Words::tr("created");
    if (state.status == "removing"_L1)
        return Words::tr("removing");
    return displayText(state.status, 24);
}

QString measuredText(const Series *series, const ContainerState &state, Timestamp now) {
    if (!state.running)
        return {};
    if (!series || series->isEmpty())
        return Words::tr("not measured yet");
    return Words::tr("measured %1 ago").arg(durationText(secondsBetween(series->receivedAt(), now)));
}

QString rateText(double bytesPerSecond) {
    return std::isfinite(bytesPerSecond) ? Words::tr("%1/s").arg(bytesText(bytesPerSecond))
                                         : bytesText(bytesPerSecond);
}

QString memoryText(double bytes, double limitBytes) {
    const QString used = bytesText(bytes);
    if (!std::isfinite(limitBytes) || limitBytes <= 0 || !std::isfinite(bytes))
        return used;
    const QString limit = bytesText(limitBytes);
    const qsizetype split = used.indexOf(u' ');
    const bool sameUnit = split > 0 && limit.endsWith(QStringView(used).mid(split));
    const auto trimmed = [](QString text) {
        return text.replace(".0 "_L1, " "_L1).replace(",0 "_L1, " "_L1);
    };
    const QString shown = trimmed(used);
    return (sameUnit ? shown.left(shown.indexOf(u' ')) : shown) + u" / "_s + trimmed(limit);
}

} // namespace hullwatch::ui
