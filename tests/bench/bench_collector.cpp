// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"
#include "realhost.h"
#include "tests/support/certificates.h"
#include "watchedfleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <cstdio>

using namespace hullwatch;
using namespace std::chrono_literals;
using bench::Figure;

namespace {

// The same for both programs.
QStringList connectionTo(const QString &url, const test::CertificateFiles &client) {
    return {QStringLiteral("-H"),
            url,
            QStringLiteral("--tlsverify"),
            QStringLiteral("--tlscacert"),
            client.ca,
            QStringLiteral("--tlscert"),
            client.cert,
            QStringLiteral("--tlskey"),
            client.key};
}

struct Host {
    test::CertificateAuthority authority;
    test::CertificateFiles client = authority.client();
    std::unique_ptr<simulator::SimulatedFleet> fleet;

    [[nodiscard]] simulator::Counters counters() const { return fleet->counters(); }
    [[nodiscard]] QStringList connection() const {
        return connectionTo(fleet->endpoints().constFirst(), client);
    }
};

std::unique_ptr<Host> startHost(int containers) {
    auto host = std::make_unique<Host>();
    const test::CertificateFiles server = host->authority.server();
    simulator::FleetOptions options;
    options.containersPerHost = containers;
    // A prompt engine, as those in use are.
    options.apiVersion = QStringLiteral("1.44");
    host->fleet = std::make_unique<simulator::SimulatedFleet>(options);
    const auto failure = host->fleet->startTls({server.ca, server.cert, server.key});
    if (!failure)
        return host;
    std::fprintf(stderr, "%s %s\n", qPrintable(*failure), qPrintable(host->authority.error()));
    return nullptr;
}

// The samples that count: each reading once, with numbers where there must be some. Speed must not be bought
// with wrong values.
qsizetype soundSamples(const QByteArray &output) {
    QSet<QString> readings;
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject sample = QJsonDocument::fromJson(line).object();
        const double memory = sample.value(QStringLiteral("memory_bytes")).toDouble(-1);
        const double cpu = sample.value(QStringLiteral("cpu_percent")).toDouble(0);
        if (sample.contains(QStringLiteral("read")) && memory > 0 && cpu >= 0 && std::isfinite(cpu))
            readings.insert(sample.value(QStringLiteral("id")).toString() +
                            sample.value(QStringLiteral("read")).toString());
    }
    return readings.size();
}

bench::Program hullwatchStats(const QStringList &connection, std::chrono::seconds duration,
                              std::chrono::seconds period) {
    return {QStringLiteral(HULLWATCH_PROGRAM),
            QStringList{QStringLiteral("stats")} + connection +
                QStringList{QStringLiteral("--duration"), QString::number(duration.count()),
                            QStringLiteral("--period"), QString::number(period.count())},
            {},
            {},
            true};
}

bench::Program dockerStats(const QStringList &connection, std::chrono::seconds duration) {
    return {QStringLiteral("docker"),
            connection + QStringList{QStringLiteral("stats"), QStringLiteral("--format"),
                                     QStringLiteral("json"), QStringLiteral("--no-trunc")},
            {},
            duration,
            false};
}

/// CPU time and samples of one run.
struct Cost {
    double cpuMs = 0;
    double samples = 0;
};

// What a sample costs once all is running: the difference of a long run and a short one.
std::optional<double>
microsecondsASample(const std::function<std::optional<Cost>(std::chrono::seconds)> &run) {
    const auto start = run(5s);
    const auto whole = run(20s);
    if (!start || !whole || whole->samples <= start->samples)
        return std::nullopt;
    return (whole->cpuMs - start->cpuMs) * 1e3 / (whole->samples - start->samples);
}

// B1: what a sample costs the client, both measuring every container every second. `samplesSent` counts those
// that docker stats gets.
bool measureCost(std::vector<Figure> &figures, const QString &what, const QStringList &connection,
                 const std::function<double()> &samplesSent, int rounds) {
    const QString unit = QStringLiteral("us");
    Figure ours{QStringLiteral("hullwatch stats, CPU a sample, %1, TLS").arg(what), unit, {}, {}};
    Figure peers{QStringLiteral("docker stats, CPU a sample, the same"), unit, {}, {}};
    const auto runOurs = [&](std::chrono::seconds duration) -> std::optional<Cost> {
        const auto ended = bench::runProgram(hullwatchStats(connection, duration, 1s));
        if (!ended)
            return std::nullopt;
        return Cost{ended->timing.cpuMs, static_cast<double>(soundSamples(ended->output))};
    };
    const auto runPeers = [&](std::chrono::seconds duration) -> std::optional<Cost> {
        const double before = samplesSent();
        const auto ended = bench::runProgram(dockerStats(connection, duration));
        if (!ended)
            return std::nullopt;
        return Cost{ended->timing.cpuMs, samplesSent() - before};
    };
    const auto measureInto = [](Figure &figure, const auto &run) {
        const auto cost = microsecondsASample(run);
        if (cost)
            figure.runs.push_back(*cost);
        return cost.has_value();
    };
    if (!bench::alternate(
            rounds, [&] { return measureInto(ours, runOurs); }, [&] { return measureInto(peers, runPeers); }))
        return false;
    figures.push_back(ours);
    figures.push_back(peers);
    figures.push_back(
        bench::ratio(QStringLiteral("B1 CPU a sample / docker stats, %1").arg(what), ours, peers, {0.10}));
    return true;
}

bool measureSimulatedCost(std::vector<Figure> &figures, int containers, int rounds) {
    const auto host = startHost(containers);
    return host && measureCost(
                       figures, QStringLiteral("%1 simulated containers").arg(containers), host->connection(),
                       [&host] { return static_cast<double>(host->counters().statsSamples); }, rounds);
}

// An engine of its own makes each sample anew, and streams one a second of each container that runs.
bool measureRealCost(std::vector<Figure> &figures, int rounds) {
    const auto engine = bench::startRealEngine();
    if (!engine)
        return false;
    const auto running = engine->docker({QStringLiteral("ps"), QStringLiteral("-q")}).count('\n');
    QElapsedTimer clock;
    clock.start();
    return measureCost(
        figures, QStringLiteral("%1 running containers of a real engine").arg(running),
        connectionTo(engine->url(test::Transport::Tls), engine->clientFiles()),
        [&] { return static_cast<double>(running * clock.elapsed()) / 1e3; }, rounds);
}

// B3: what the client asks of the host.
bool measurePoliteness(std::vector<Figure> &figures, int containers) {
    const auto host = startHost(containers);
    if (!host)
        return false;
    const QStringList connection = host->connection();
    const QString unit = QStringLiteral("/min");
    Figure ours{
        QStringLiteral("hullwatch stats, reads a container, all of %1").arg(containers), unit, {}, {}};
    Figure peers{QStringLiteral("docker stats, reads a container"), unit, {}, {}};
    const auto runOurs = [&](std::chrono::seconds duration) {
        return bench::runProgram(hullwatchStats(connection, duration, 10s)).has_value();
    };
    const auto runPeers = [&](std::chrono::seconds duration) {
        return bench::runProgram(dockerStats(connection, duration)).has_value();
    };
    const auto made = bench::readsAMinute(*host->fleet, containers, runOurs);
    const auto peersMade = bench::readsAMinute(*host->fleet, containers, runPeers);
    if (!made || !peersMade)
        return false;
    ours.runs.push_back(*made);
    peers.runs.push_back(*peersMade);
    figures.push_back(ours);
    figures.push_back(peers);
    figures.push_back(bench::ratio(QStringLiteral("B3 reads / docker stats"), ours, peers, {0.12}));
    return true;
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the collector beside docker stats; the parts are cost, real, politeness."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("Only these."),
                                 QStringLiteral("[part...]"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Add the figures to it, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often (5)."),
                                    QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption size(QStringLiteral("containers"), QStringLiteral("On the host (300)."),
                                  QStringLiteral("N"), QStringLiteral("300"));
    parser.addOptions({json, rounds, size});
    parser.process(application);
    const QStringList parts = parser.positionalArguments();
    const auto has = [&parts](const char *part) {
        return parts.isEmpty() || parts.contains(QLatin1String(part));
    };
    const int containers = qBound(1, parser.value(size).toInt(), 2'000);

    const int times = qMax(1, parser.value(rounds).toInt());

    std::vector<Figure> figures;
    const bool isCostMeasured = !has("cost") || measureSimulatedCost(figures, containers, times);
    const bool isRealMeasured = !has("real") || measureRealCost(figures, times);
    const bool isPolitenessMeasured = !has("politeness") || measurePoliteness(figures, containers);
    return bench::publish(QStringLiteral("B1, B3: the collector"), figures, parser.value(json)) &&
                   isCostMeasured && isRealMeasured && isPolitenessMeasured
               ? 0
               : 1;
}
