// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"
#include "realhost.h"
#include "watchedfleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace hullwatch;
using bench::Figure;

namespace {

constexpr int simulatedContainers = 1'000;

struct Options {
    int rounds = 5;
    QStringList parts;

    [[nodiscard]] bool has(const char *part) const {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    }
};

// From nothing to the last score of the host, and `hullwatch audit`, which then writes every verdict as JSON,
// beside `docker inspect` of the same containers; all are timed from the start of their process.
bool measureAudit(std::vector<Figure> &figures, const QString &what, const QString &url,
                  const QStringList &ids, double goalMs, int rounds) {
    const QString ms = QStringLiteral("ms");
    Figure judging{QStringLiteral("to the last score, %1").arg(what), ms, {}, {}};
    Figure audit{QStringLiteral("hullwatch audit, %1").arg(what), ms, {}, bench::Goal{goalMs}};
    Figure inspect{QStringLiteral("docker inspect of the same %1 ids").arg(ids.size()), ms, {}, {}};
    const QStringList host{QStringLiteral("-H"), url};
    const auto timeInto = [](Figure &figure, const bench::Program &program) {
        const auto ended = bench::runProgram(program);
        if (ended)
            figure.runs.push_back(ended->timing.wallMs);
        return ended.has_value();
    };
    const bench::Program scoring{QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), url}};
    const bench::Program auditing{QStringLiteral(HULLWATCH_PROGRAM),
                                  QStringList{QStringLiteral("audit")} + host +
                                      QStringList{QStringLiteral("--format"), QStringLiteral("json")}};
    const bench::Program inspecting{QStringLiteral("docker"),
                                    host + QStringList{QStringLiteral("inspect")} + ids};
    const auto runOurs = [&] { return timeInto(judging, scoring) && timeInto(audit, auditing); };
    if (!bench::alternate(rounds, runOurs, [&] { return timeInto(inspect, inspecting); }))
        return false;
    figures.insert(figures.end(), {judging, audit, inspect});
    figures.push_back(bench::ratio(QStringLiteral("B7 to the last score / docker inspect, %1").arg(what),
                                   judging, inspect, {0.5}));
    return true;
}

// What `--child` does: reads and judges the host, and is gone.
[[noreturn]] void judgeAndLeave(const QString &url) {
    bench::WatchedFleet watched({url});
    watched.source.start();
    std::_Exit(watched.awaitJudged() ? 0 : 1);
}

bool measureReal(std::vector<Figure> &figures, const Options &options) {
    const auto engine = bench::startRealEngine();
    if (!engine)
        return false;
    QStringList ids;
    for (const QString &name : engine->containerNames())
        ids += engine->containerId(name);
    return measureAudit(figures, QStringLiteral("%1 containers of a real engine").arg(ids.size()),
                        engine->url(test::Transport::Unix), ids, 500, options.rounds);
}

// The snapshot after one container was read anew, with another limit.
SnapshotPtr afterOneEvent(const Snapshot &before, size_t which, qint64 pids) {
    Snapshot after = before;
    Container container = *after.containers[which];
    container.hostConfig.pidsLimit = pids;
    after.containers[which] = std::make_shared<const Container>(std::move(container));
    ++after.generation;
    return std::make_shared<const Snapshot>(std::move(after));
}

bool measureEvent(std::vector<Figure> &figures, const QString &url, const Options &options) {
    bench::WatchedFleet watched({url});
    watched.source.start();
    if (!watched.awaitJudged()) {
        std::fprintf(stderr, "the simulated host was not read\n");
        return false;
    }
    const HostEntry host = watched.inventory.hosts().front();
    const size_t count = host.snapshot->containers.size();
    Figure whole{QStringLiteral("judging %1 containers").arg(count), QStringLiteral("ms"), {}, {}};
    Figure again{QStringLiteral("judging anew after one event, 1 of %1 changed").arg(count),
                 QStringLiteral("ms"),
                 {},
                 bench::Goal{5}};
    HostAssessmentPtr known = host.assessment;
    for (int i = 0; i < options.rounds; ++i) {
        if (i < 5)
            whole.runs.push_back(bench::timeWork([&] {
                                     static_cast<void>(assess(host.snapshot, {}, known->context));
                                 }).wallMs);
        const SnapshotPtr next = afterOneEvent(*known->snapshot, count / 2 + static_cast<size_t>(i), 100 + i);
        HostAssessmentPtr judged;
        again.runs.push_back(bench::timeWork([&] { judged = assess(next, known, known->context); }).wallMs);
        known = judged;
    }
    figures.push_back(std::move(whole));
    figures.push_back(std::move(again));
    return true;
}

bool measureSimulated(std::vector<Figure> &figures, const Options &options) {
    const auto served = bench::serveFleet(1, simulatedContainers);
    if (!served)
        return false;
    const QString url = served->urls().constFirst();
    const QString what = QStringLiteral("%1 simulated containers").arg(simulatedContainers);
    return (!options.has("simulated") ||
            measureAudit(figures, what, url, served->fleet->server().containerNames(), 3'000,
                         options.rounds)) &&
           (!options.has("event") || measureEvent(figures, url, options));
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures audits; the parts are real, simulated, event."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("Only these."),
                                 QStringLiteral("[part...]"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures there, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often (5)."),
                                    QStringLiteral("N"), QStringLiteral("5"));
    QCommandLineOption child(QStringLiteral("child"), {}, QStringLiteral("URL"));
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, rounds, child});
    parser.process(application);
    if (parser.isSet(child))
        judgeAndLeave(parser.value(child));
    const Options options{qMax(1, parser.value(rounds).toInt()), parser.positionalArguments()};

    std::vector<Figure> figures;
    const bool isReal = !options.has("real") || measureReal(figures, options);
    const bool isSimulated =
        (!options.has("simulated") && !options.has("event")) || measureSimulated(figures, options);
    return bench::publish(QStringLiteral("B7: audits"), figures, parser.value(json)) && isReal && isSimulated
               ? 0
               : 1;
}
