// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace hullwatch::bench {

namespace {

constexpr int longestRunMs = 600'000;

double milliseconds(const timeval &time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

double childrenCpuMs() {
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double threadCpuMs() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double medianOf(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double wallMs(const QElapsedTimer &timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Timing Figure::median() const {
    std::vector<double> wall;
    std::vector<double> cpu;
    for (const Timing &run : runs) {
        wall.push_back(run.wallMs);
        cpu.push_back(run.cpuMs);
    }
    return {medianOf(std::move(wall)), medianOf(std::move(cpu))};
}

QJsonObject Figure::toJson() const {
    QJsonArray wall;
    QJsonArray cpu;
    for (const Timing &run : runs) {
        wall.append(run.wallMs);
        cpu.append(run.cpuMs);
    }
    const Timing middle = median();
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("wall_ms"), middle.wallMs},
                     {QStringLiteral("cpu_ms"), middle.cpuMs},
                     {QStringLiteral("wall_ms_of_runs"), wall},
                     {QStringLiteral("cpu_ms_of_runs"), cpu}};
    if (goalMs)
        json.insert(QStringLiteral("goal_ms"), *goalMs);
    return json;
}

std::optional<Timing> timeProgram(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double cpuBefore = childrenCpuMs();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(longestRunMs);
    const Timing timing{wallMs(timer), childrenCpuMs() - cpuBefore};
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return timing;
    std::fprintf(stderr, "%s failed: %s\n", qPrintable(program), qPrintable(process.errorString()));
    return std::nullopt;
}

Timing timeWork(const std::function<void()> &work) {
    const double cpuBefore = threadCpuMs();
    QElapsedTimer timer;
    timer.start();
    work();
    return {wallMs(timer), threadCpuMs() - cpuBefore};
}

bool publish(const std::vector<Figure> &figures, const QString &jsonPath) {
    double load = 0;
    ::getloadavg(&load, 1);
    std::printf("%s build, %d CPUs, load %.1f, median of the runs\n\n", HULLWATCH_BUILD_TYPE,
                QThread::idealThreadCount(), load);
    std::printf("%-58s %10s %10s %10s\n", "", "wall ms", "CPU ms", "goal ms");
    QJsonArray array;
    for (const Figure &figure : figures) {
        const Timing middle = figure.median();
        std::printf("%-58s %10.2f %10.2f", qPrintable(figure.name), middle.wallMs, middle.cpuMs);
        if (figure.goalMs)
            std::printf(" %10.0f", *figure.goalMs);
        std::printf("\n");
        array.append(figure.toJson());
    }
    if (jsonPath.isEmpty())
        return true;
    const QJsonObject document{{QStringLiteral("build"), QStringLiteral(HULLWATCH_BUILD_TYPE)},
                               {QStringLiteral("version"), QStringLiteral(HULLWATCH_VERSION)},
                               {QStringLiteral("cpus"), QThread::idealThreadCount()},
                               {QStringLiteral("load"), load},
                               {QStringLiteral("figures"), array}};
    QFile file(jsonPath);
    const QByteArray text = QJsonDocument(document).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(jsonPath), qPrintable(file.errorString()));
    return false;
}

} // namespace hullwatch::bench
