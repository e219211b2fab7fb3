// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"
#include "measurement.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace hullwatch;
using bench::Figure;

namespace {

constexpr qint64 start = 1'795'357'812'000;
constexpr qint64 period = 10'000;
constexpr qint64 day = 24 * 3'600'000;
constexpr double peakPercent = 397;

using Histories = std::vector<std::shared_ptr<Series>>;

// Each has one peak, some time of the day.
qint64 peakOf(size_t container) {
    return start + static_cast<qint64>(container) * 7919 % (day / period) * period;
}

Sample sampleOf(size_t container, qint64 time) {
    const auto turn = static_cast<double>((time / period + static_cast<qint64>(container)) % 360) / 57.3;
    Sample sample;
    sample.read = Timestamp::fromMilliseconds(time);
    sample.cpuPercent = time == peakOf(container) ? peakPercent : 12 + 9 * std::sin(turn);
    sample.memoryBytes = 2e8 + 1e7 * std::sin(turn);
    sample.receivedBytesPerSecond = sample.sentBytesPerSecond = 40'000 + 30'000 * std::sin(turn);
    sample.readBytesPerSecond = sample.writtenBytesPerSecond = 9'000;
    sample.pids = 23;
    return sample;
}

// As they come: every container in turn, every ten seconds for a day.
double addDays(Histories &histories, size_t count) {
    const size_t first = histories.size();
    for (size_t i = first; i < count; ++i)
        histories.push_back(std::make_shared<Series>());
    const bench::Timing timing = bench::timeWork([&] {
        for (qint64 time = start; time < start + day; time += period) {
            for (size_t i = first; i < count; ++i)
                histories[i]->append(sampleOf(i, time), Timestamp::fromMilliseconds(time));
        }
    });
    return timing.cpuMs * 1e6 / static_cast<double>((count - first) * static_cast<size_t>(day / period));
}

bool keepsItsPeak(const Series &series) {
    const QList<QPointF> points = series.points(Metric::CpuPercent);
    return std::any_of(points.begin(), points.end(),
                       [](const QPointF &point) { return std::abs(point.y() / peakPercent - 1) < 0.0004; });
}

// B6: the memory that a day of history takes, by its slope over the number of containers.
bool measureMemory(std::vector<Figure> &figures, const std::vector<size_t> &sizes) {
    Histories histories;
    histories.reserve(sizes.back());
    Figure cost{QStringLiteral("to keep a sample"), QStringLiteral("ns"), {}, {}};
    std::vector<double> resident;
    for (const size_t size : sizes) {
        cost.runs.push_back(addDays(histories, size));
        resident.push_back(bench::residentMiB());
        figures.push_back({QStringLiteral("resident with %1 containers").arg(size),
                           QStringLiteral("MiB"),
                           {resident.back()},
                           {}});
    }
    Figure slope{
        QStringLiteral("B6 a day of 7 metrics per container"), QStringLiteral("KiB"), {}, bench::Goal{22}};
    for (size_t i = 1; i < sizes.size(); ++i)
        slope.runs.push_back((resident[i] - resident[i - 1]) * 1024 /
                             static_cast<double>(sizes[i] - sizes[i - 1]));
    Figure drawing{QStringLiteral("to draw a day of a metric"), QStringLiteral("µs"), {}, {}};
    bool areKept = true;
    for (int round = 0; round < 5; ++round) {
        const bench::Timing timing = bench::timeWork([&] {
            for (size_t i = 0; i < 1'000; ++i)
                areKept = keepsItsPeak(*histories[i]) && areKept;
        });
        drawing.runs.push_back(timing.cpuMs);
    }
    areKept = areKept && std::all_of(histories.begin(), histories.end(),
                                     [](const auto &series) { return keepsItsPeak(*series); });
    if (!areKept)
        std::fprintf(stderr, "a peak was lost\n");
    figures.insert(figures.end(), {slope, cost, drawing});
    return areKept;
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the memory that histories take."));
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Add the figures to it, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption largest(QStringLiteral("containers"), QStringLiteral("At the most (10000)."),
                                     QStringLiteral("N"), QStringLiteral("10000"));
    parser.addOptions({json, largest});
    parser.process(application);
    const auto most = static_cast<size_t>(std::clamp(parser.value(largest).toInt(), 2'000, 50'000));
    std::vector<Figure> figures;
    const bool isMeasured = measureMemory(figures, {most / 10, most / 2, most});
    return bench::publish(QStringLiteral("B6: memory"), figures, parser.value(json)) && isMeasured ? 0 : 1;
}
