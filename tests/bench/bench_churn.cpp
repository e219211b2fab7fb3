// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"
#include "core/simulator/simulatedfleet.h"
#include "measurement.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>

#include <atomic>
#include <chrono>
#include <thread>

using namespace hullwatch;
using bench::Figure;

namespace {

qint64 threadsOfThis() {
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

/// What the window's process has, minute by minute.
QJsonObject watch(const QStringList &urls, int minutes) {
    bench::BenchWindow window(urls);
    // Not until all are measured: there is always one that has just come.
    if (!window.fleet.awaitJudged())
        return {};
    QJsonArray memory;
    QJsonArray descriptors;
    QJsonArray threads;
    const auto note = [&] {
        memory.append(bench::residentMiB());
        descriptors.append(static_cast<double>(bench::openDescriptors().size()));
        threads.append(static_cast<double>(threadsOfThis()));
    };
    note();
    for (int minute = 0; minute < minutes; ++minute) {
        QTest::qWait(60'000);
        note();
    }
    return {{QStringLiteral("memory"), memory},
            {QStringLiteral("descriptors"), descriptors},
            {QStringLiteral("threads"), threads},
            {QStringLiteral("containers"), static_cast<double>(window.fleet.inventory.containers().size())}};
}

/// Removes containers and starts new ones instead: a tenth of them every minute, evenly.
void churn(const simulator::SimulatedFleet &fleet, const std::atomic_bool &isOver) {
    quint64 guests = 0;
    const auto each = static_cast<double>(fleet.server(0).containerNames().size());
    const auto pause = std::chrono::duration<double>(600.0 / each);
    while (!isOver) {
        for (int host = 0; host < fleet.hosts(); ++host) {
            simulator::Server &server = fleet.server(host);
            const QStringList names = server.containerNames();
            const QString guest = QStringLiteral("guest-%1").arg(++guests);
            server.removeContainer(
                names.at(static_cast<qsizetype>(guests * 7 % static_cast<quint64>(names.size()))));
            server.addContainer(guest, QStringLiteral("nginx:1.27"));
            server.startContainer(guest);
        }
        std::this_thread::sleep_for(pause);
    }
}

std::optional<QJsonObject> runChild(const bench::ServedFleet &served, int minutes) {
    const auto ended = bench::runProgram(
        {QCoreApplication::applicationFilePath(),
         QStringList{QStringLiteral("--child"), QStringLiteral("--minutes"), QString::number(minutes)} +
             served.urls(),
         {QStringLiteral("QT_QPA_PLATFORM=offscreen")},
         {},
         true});
    if (!ended)
        return std::nullopt;
    return QJsonDocument::fromJson(ended->output).object();
}

// What came on top from the second minute on: until then, pools fill and caches warm up.
Figure growth(const char *name, const QString &unit, const QJsonObject &result, const char *key,
              std::optional<bench::Goal> goal = {}) {
    const QJsonArray values = result.value(QLatin1String(key)).toArray();
    const double grown =
        values.last().toDouble() - values.at(std::min<qsizetype>(2, values.size() - 1)).toDouble();
    return {QString::fromLatin1(name), unit, {grown}, goal};
}

// A host where containers come and go, and, at the same time, one where they stay.
bool measure(std::vector<Figure> &figures, int hosts, int each, int minutes) {
    const auto still = bench::serveFleet(hosts, each);
    const auto busy = bench::serveFleet(hosts, each);
    if (!still || !busy)
        return false;
    std::optional<QJsonObject> results[2];
    std::atomic_bool isOver = false;
    {
        std::jthread churning([&] { churn(*busy->fleet, isOver); });
        std::jthread other([&] { results[0] = runChild(*still, minutes); });
        results[1] = runChild(*busy, minutes);
        other.join();
        isOver = true;
    }
    if (!results[0] || !results[1])
        return false;
    const QString MiB = QStringLiteral("MiB");
    figures = {
        growth("memory grown, nothing changes", MiB, *results[0], "memory"),
        growth("memory grown, containers come and go", MiB, *results[1], "memory"),
        growth("descriptors grown, containers come and go", {}, *results[1], "descriptors", bench::Goal{8}),
        growth("threads grown, containers come and go", {}, *results[1], "threads", bench::Goal{2}),
        {QStringLiteral("containers in the end, of %1").arg(hosts * each),
         {},
         {results[1]->value(QStringLiteral("containers")).toDouble()},
         {}}};
    for (const char *key : {"memory", "descriptors", "threads"}) {
        const QJsonArray values = results[1]->value(QLatin1String(key)).toArray();
        std::fprintf(stderr, "%s, minute by minute:", key);
        for (const QJsonValue &value : values)
            std::fprintf(stderr, " %.0f", value.toDouble());
        std::fputc('\n', stderr);
    }
    return true;
}

} // namespace

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures what a window keeps of hosts where a tenth of the containers is replaced every minute."));
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Add the figures to it, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("How long (10)."),
                                     QStringLiteral("N"), QStringLiteral("10"));
    const QCommandLineOption hosts(QStringLiteral("hosts"), QStringLiteral("How many (2)."),
                                   QStringLiteral("N"), QStringLiteral("2"));
    const QCommandLineOption size(QStringLiteral("containers"), QStringLiteral("On each host (500)."),
                                  QStringLiteral("N"), QStringLiteral("500"));
    QCommandLineOption child(QStringLiteral("child"));
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, minutes, hosts, size, child});
    parser.process(application);
    const int length = qBound(1, parser.value(minutes).toInt(), 600);
    if (parser.isSet(child))
        bench::printAndLeave(watch(parser.positionalArguments(), length));
    std::vector<Figure> figures;
    const bool isMeasured = measure(figures, qBound(1, parser.value(hosts).toInt(), 50),
                                    qBound(10, parser.value(size).toInt(), 10'000), length);
    return bench::publish(QStringLiteral("Containers that come and go, %1 minutes").arg(length), figures,
                          parser.value(json)) &&
                   isMeasured
               ? 0
               : 1;
}
