// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"
#include "tests/support/certificates.h"
#include "watchedfleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <cstdio>

using namespace hullwatch;
using namespace std::chrono_literals;
using bench::Figure;

namespace {

struct Host {
    test::CertificateAuthority authority;
    test::CertificateFiles client = authority.client();
    std::unique_ptr<simulator::SimulatedFleet> fleet;

    [[nodiscard]] simulator::Counters counters() const { return fleet->counters(); }
    // The same for both programs.
    [[nodiscard]] QStringList connection() const {
        return {QStringLiteral("-H"),
                fleet->endpoints().constFirst(),
                QStringLiteral("--tlsverify"),
                QStringLiteral("--tlscacert"),
                client.ca,
                QStringLiteral("--tlscert"),
                client.cert,
                QStringLiteral("--tlskey"),
                client.key};
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

bench::Program hullwatchStats(const Host &host, std::chrono::seconds duration, std::chrono::seconds period) {
    return {QStringLiteral(HULLWATCH_PROGRAM),
            QStringList{QStringLiteral("stats")} + host.connection() +
                QStringList{QStringLiteral("--duration"), QString::number(duration.count()),
                            QStringLiteral("--period"), QString::number(period.count())},
            {},
            {},
            true};
}

bench::Program dockerStats(const Host &host, std::chrono::seconds duration) {
    return {QStringLiteral("docker"),
            host.connection() + QStringList{QStringLiteral("stats"), QStringLiteral("--format"),
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

// B1: what a sample costs the client, both measuring every container every second.
bool measureCost(std::vector<Figure> &figures, int containers, int rounds) {
    const auto host = startHost(containers);
    if (!host)
        return false;
    const QString unit = QStringLiteral("us");
    Figure ours{
        QStringLiteral("hullwatch stats, CPU a sample, %1 containers, TLS").arg(containers), unit, {}, {}};
    Figure peers{QStringLiteral("docker stats, CPU a sample, the same"), unit, {}, {}};
    const auto runOurs = [&](std::chrono::seconds duration) -> std::optional<Cost> {
        const auto ended = bench::runProgram(hullwatchStats(*host, duration, 1s));
        if (!ended)
            return std::nullopt;
        return Cost{ended->timing.cpuMs, static_cast<double>(soundSamples(ended->output))};
    };
    const auto runPeers = [&](std::chrono::seconds duration) -> std::optional<Cost> {
        const quint64 before = host->counters().statsSamples;
        const auto ended = bench::runProgram(dockerStats(*host, duration));
        if (!ended)
            return std::nullopt;
        return Cost{ended->timing.cpuMs, static_cast<double>(host->counters().statsSamples - before)};
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
        bench::ratio(QStringLiteral("B1 CPU a sample / docker stats, %1 containers").arg(containers), ours,
                     peers, {0.10}));
    return true;
}

// B3: what the client asks of the host.
bool measurePoliteness(std::vector<Figure> &figures, int containers) {
    const auto host = startHost(containers);
    if (!host)
        return false;
    const QString unit = QStringLiteral("/min");
    Figure ours{
        QStringLiteral("hullwatch stats, reads a container, all of %1").arg(containers), unit, {}, {}};
    Figure peers{QStringLiteral("docker stats, reads a container"), unit, {}, {}};
    const auto runOurs = [&](std::chrono::seconds duration) {
        return bench::runProgram(hullwatchStats(*host, duration, 10s)).has_value();
    };
    const auto runPeers = [&](std::chrono::seconds duration) {
        return bench::runProgram(dockerStats(*host, duration)).has_value();
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
        QStringLiteral("Measures the collector beside docker stats; the parts are cost, politeness."));
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

    std::vector<Figure> figures;
    const bool isCostMeasured =
        !has("cost") || measureCost(figures, containers, qMax(1, parser.value(rounds).toInt()));
    const bool isPolitenessMeasured = !has("politeness") || measurePoliteness(figures, containers);
    return bench::publish(QStringLiteral("B1, B3: the collector"), figures, parser.value(json)) &&
                   isCostMeasured && isPolitenessMeasured
               ? 0
               : 1;
}
