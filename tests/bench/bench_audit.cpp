// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"
#include "tests/support/enginecontainers.h"
#include "tests/support/realengine.h"
#include "watchedfleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace hullwatch;
using bench::Figure;

namespace {

constexpr int realContainers = 62;
constexpr int simulatedContainers = 1'000;

struct Options {
    int rounds = 5;
    QStringList parts;

    [[nodiscard]] bool has(const char *part) const {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    }
};

// `hullwatch audit` of everything behind the address, beside `docker inspect` of the same containers.
bool measureAudit(std::vector<Figure> &figures, const QString &what, const QString &url,
                  const QStringList &ids, double goalMs, int rounds) {
    Figure audit{
        QStringLiteral("hullwatch audit, %1").arg(what), QStringLiteral("ms"), {}, bench::Goal{goalMs}};
    Figure inspect{
        QStringLiteral("docker inspect of the same %1 ids").arg(ids.size()), QStringLiteral("ms"), {}, {}};
    const QStringList host{QStringLiteral("-H"), url};
    const auto timeInto = [](Figure &figure, const bench::Program &program) {
        const auto ended = bench::runProgram(program);
        if (ended)
            figure.runs.push_back(ended->timing.wallMs);
        return ended.has_value();
    };
    const bench::Program auditing{QStringLiteral(HULLWATCH_PROGRAM),
                                  QStringList{QStringLiteral("audit")} + host +
                                      QStringList{QStringLiteral("--format"), QStringLiteral("json")}};
    const bench::Program inspecting{QStringLiteral("docker"),
                                    host + QStringList{QStringLiteral("inspect")} + ids};
    if (!bench::alternate(
            rounds, [&] { return timeInto(audit, auditing); }, [&] { return timeInto(inspect, inspecting); }))
        return false;
    figures.push_back(audit);
    figures.push_back(inspect);
    figures.push_back(
        bench::ratio(QStringLiteral("audit / docker inspect, %1").arg(what), audit, inspect, {0.5}));
    return true;
}

bool measureReal(std::vector<Figure> &figures, const Options &options) {
    QString error;
    QStringList names;
    for (const test::ContainerRecipe &recipe : test::containerRecipes({})) {
        // It takes the CPU that is measured.
        if (names.size() < realContainers && recipe.name != QStringLiteral("busy"))
            names += recipe.name;
    }
    const auto engine = test::RealEngine::start({names, {}}, &error);
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return false;
    }
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
    parser.addOptions({json, rounds});
    parser.process(application);
    const Options options{qMax(1, parser.value(rounds).toInt()), parser.positionalArguments()};

    std::vector<Figure> figures;
    const bool isReal = !options.has("real") || measureReal(figures, options);
    const bool isSimulated =
        (!options.has("simulated") && !options.has("event")) || measureSimulated(figures, options);
    return bench::publish(QStringLiteral("B7: audits"), figures, parser.value(json)) && isReal && isSimulated
               ? 0
               : 1;
}
