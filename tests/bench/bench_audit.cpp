// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/engine/enginesource.h"
#include "core/session/inventory.h"
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"
#include "tests/support/enginecontainers.h"
#include "tests/support/realengine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace hullwatch;
using bench::Figure;

namespace {

constexpr int realContainers = 62;
constexpr int simulatedContainers = 1'000;
constexpr int readDeadlineMs = 300'000;

struct Options {
    int rounds = 5;
    QStringList parts;

    [[nodiscard]] bool has(const char *part) const {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    }
};

// In the order ABBA, so that what drifts meets both alike. False when one of them fails.
bool measureBoth(Figure &a, const std::function<std::optional<bench::Timing>()> &runA, Figure &b,
                 const std::function<std::optional<bench::Timing>()> &runB, int rounds) {
    for (int i = 0; i < rounds; ++i) {
        const bool isAFirst = i % 2 == 0;
        for (const bool isA : {isAFirst, !isAFirst}) {
            const auto timing = isA ? runA() : runB();
            if (!timing)
                return false;
            (isA ? a : b).runs.push_back(*timing);
        }
    }
    return true;
}

// `hullwatch audit` of everything behind the address, beside `docker inspect` of the same containers.
bool measureAudit(std::vector<Figure> &figures, const QString &what, const QString &url,
                  const QStringList &ids, double goalMs, int rounds) {
    Figure audit{QStringLiteral("hullwatch audit, %1").arg(what), {}, goalMs};
    Figure inspect{QStringLiteral("docker inspect of the same %1 ids").arg(ids.size()), {}, {}};
    const QStringList host{QStringLiteral("-H"), url};
    const auto runAudit = [&] {
        return bench::timeProgram(QStringLiteral(HULLWATCH_PROGRAM),
                                  QStringList{QStringLiteral("audit")} + host +
                                      QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    };
    const auto runInspect = [&] {
        return bench::timeProgram(QStringLiteral("docker"),
                                  host + QStringList{QStringLiteral("inspect")} + ids);
    };
    if (!measureBoth(audit, runAudit, inspect, runInspect, rounds))
        return false;
    figures.push_back(std::move(audit));
    figures.push_back(std::move(inspect));
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

// What the session knows of the host after it was read once.
HostEntry read(const QString &url) {
    auto endpoint = parseEndpoint(url, {});
    if (!endpoint)
        return {};
    const HostId host = endpoint->id;
    EngineSource source({*endpoint});
    Inventory inventory(source);
    source.start();
    const bool isRead = QTest::qWaitFor(
        [&] {
            const HostEntry *entry = inventory.findHost(host);
            return entry && entry->assessment && entry->snapshot->isComplete &&
                   entry->assessment->snapshot == entry->snapshot;
        },
        readDeadlineMs);
    return isRead ? *inventory.findHost(host) : HostEntry();
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
    const HostEntry host = read(url);
    if (!host.assessment) {
        std::fprintf(stderr, "the simulated host was not read\n");
        return false;
    }
    const size_t count = host.snapshot->containers.size();
    Figure whole{QStringLiteral("judging %1 containers").arg(count), {}, {}};
    Figure again{QStringLiteral("judging anew after one event, 1 of %1 changed").arg(count), {}, 5.0};
    HostAssessmentPtr known = host.assessment;
    for (int i = 0; i < options.rounds; ++i) {
        whole.runs.push_back(
            bench::timeWork([&] { static_cast<void>(assess(host.snapshot, {}, known->context)); }));
        const SnapshotPtr next = afterOneEvent(*known->snapshot, count / 2 + static_cast<size_t>(i), 100 + i);
        HostAssessmentPtr judged;
        again.runs.push_back(bench::timeWork([&] { judged = assess(next, known, known->context); }));
        known = judged;
    }
    figures.push_back(std::move(whole));
    figures.push_back(std::move(again));
    return true;
}

bool measureSimulated(std::vector<Figure> &figures, const Options &options) {
    QTemporaryDir folder;
    simulator::FleetOptions fleet;
    fleet.containersPerHost = simulatedContainers;
    simulator::SimulatedFleet simulated(fleet);
    if (const auto failure = simulated.startUnix(folder.path())) {
        std::fprintf(stderr, "%s\n", qPrintable(*failure));
        return false;
    }
    const QString url = simulated.endpoints().constFirst();
    const QString what = QStringLiteral("%1 simulated containers").arg(simulatedContainers);
    return (!options.has("simulated") ||
            measureAudit(figures, what, url, simulated.server().containerNames(), 3'000, options.rounds)) &&
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
    return bench::publish(figures, parser.value(json)) && isReal && isSimulated ? 0 : 1;
}
