// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/base/units.h"

#include <cmath>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *stats = "GET /containers/{id}/stats";
constexpr const char *inspect = "GET /containers/{id}/json";

QString rateText(double bytesPerSecond) {
    return bytesText(bytesPerSecond) + u"/s"_s;
}

QString countText(double count) {
    return QString::number(std::lround(count));
}

/// How a sign is told: %1 is its value, %2 what that is compared with.
struct Words {
    Severity severity;
    const char *call;
    const char *path; ///< in its answer
    QString (*text)(double);
    const char *reason;
    const char *remedy;
};

const Words &wordsOf(LoadSign sign) {
    static constexpr const char *burst =
        QT_TRANSLATE_NOOP("Control", "Look at its processes and its logs: was there a release, a job or more "
                                     "visitors? What lasts for an hour counts as usual from then on.");
    static constexpr const char *larger = QT_TRANSLATE_NOOP(
        "Control", "Find out what takes it, by the page Processes; where the need is real, raise the limit.");
    static constexpr Words words[] = {
        {Severity::High, stats, "cpu_stats.cpu_usage.total_usage", percentText,
         QT_TRANSLATE_NOOP("Control",
                           "The CPU has been at its limit (%1) for minutes where it was idle (%2), "
                           "and hardly anything goes out: so does a miner run."),
         QT_TRANSLATE_NOOP("Control", "Look at its processes. If you did not start what is busy: pause the "
                                      "container rather than stop it, save its processes, changes and logs, "
                                      "and find out how it got in.")},
        {Severity::Medium, inspect, "State.StartedAt", countText,
         QT_TRANSLATE_NOOP("Control", "It was started anew %1 times within ten minutes."),
         QT_TRANSLATE_NOOP("Control", "Read the last lines of its logs; stop it until the reason is known, "
                                      "and bound its restarts by --restart on-failure:5.")},
        {Severity::Medium, stats, "cpu_stats.cpu_usage.total_usage", percentText,
         QT_TRANSLATE_NOOP("Control", "The CPU went up to %1; usual for this container is %2."), burst},
        {Severity::Medium, stats, "networks.*.tx_bytes", rateText,
         QT_TRANSLATE_NOOP("Control", "%1 go out; usual for this container is %2."), burst},
        {Severity::Medium, stats, "networks.*.rx_bytes", rateText,
         QT_TRANSLATE_NOOP("Control", "%1 come in; usual for this container is %2."), burst},
        {Severity::Medium, stats, "memory_stats.usage", bytesText,
         QT_TRANSLATE_NOOP("Control", "Memory is near its limit: %1 of %2. Beyond it the kernel kills."),
         larger},
        {Severity::Medium, stats, "pids_stats.current", countText,
         QT_TRANSLATE_NOOP("Control", "Processes are near their limit: %1 of %2. Beyond it none can start."),
         larger},
        {Severity::Low, stats, "cpu_stats.throttling_data.throttled_periods", percentText,
         QT_TRANSLATE_NOOP("Control", "The CPU limit holds it back in %1 of the time."), larger},
    };
    static_assert(std::size(words) == loadSignCount);
    return words[static_cast<size_t>(sign)];
}

Evidence evidenceOf(const Words &words, double value) {
    return fromCall(QString::fromLatin1(words.call), QString::fromLatin1(words.path), value);
}

Outcome judgeSightings(const LoadReading &load) {
    std::vector<Evidence> evidence;
    for (const LoadSighting &sighting : load.sightings)
        evidence.push_back(evidenceOf(wordsOf(sighting.sign), sighting.value));
    const LoadSighting &gravest = *load.gravest();
    const Words &words = wordsOf(gravest.sign);
    QStringList args{words.text(gravest.value)};
    if (std::isfinite(gravest.against))
        args += words.text(gravest.against);
    Message reason = say(words.reason, args);
    Outcome result = words.severity >= Severity::High
                         ? fail(words.severity, std::move(reason), std::move(evidence))
                         : warn(words.severity, std::move(reason), std::move(evidence));
    result.confidence = Confidence::Medium;
    result.remediation.note = say(words.remedy);
    return result;
}

} // namespace

// Tips 37 and 45; what counts as unusual says core/metrics/loadwatch.h.
Outcome judgeLoad(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    if (!container.state.running && !container.state.status.isEmpty())
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The container does not run.")),
                             {inspected(u"State.Status"_s, container.state.status)});
    const LoadReadingPtr load = context.readingsOf(snapshot.host, container.id).load;
    if (load && load->gravest())
        return judgeSightings(*load);
    const Evidence nothing = fromCall(QString::fromLatin1(stats), u"$"_s, QJsonValue());
    if (!load || !load->isSettled)
        return unknown(say(QT_TRANSLATE_NOOP(
                           "Control", "Not assessed: what is usual for the container shows only when it "
                                      "was watched for five minutes; its page Resources has the "
                                      "charts.")),
                       {nothing});
    if (!load->knowsNetwork)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed in full: CPU, memory and processes are "
                                                        "as usual, but the engine counts no traffic for a "
                                                        "container without a network of its own.")),
                       {fromCall(QString::fromLatin1(stats), u"networks"_s, QJsonValue())});
    Outcome result = pass(
        say(QT_TRANSLATE_NOOP("Control", "CPU, memory, processes and traffic are as usual.")), {nothing});
    result.confidence = Confidence::Medium;
    return result;
}

} // namespace hullwatch::controls
