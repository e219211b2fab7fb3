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
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace hullwatch::bench {

namespace {

constexpr int longestRunMs = 3'600'000;
constexpr int longestEndMs = 10'000;

double milliseconds(const timeval &time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

double cpuMsOf(int who) {
    rusage usage{};
    ::getrusage(who, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double threadCpuMs() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double wallMs(const QElapsedTimer &timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// A line of /proc/self/status in kB.
double statusMiB(const char *key) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

bool addToFile(const QString &path, const QJsonArray &figures, double load) {
    QFile file(path);
    QJsonArray all;
    if (file.open(QIODevice::ReadOnly)) {
        all = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("figures")).toArray();
        file.close();
    }
    for (const QJsonValue &figure : figures)
        all.append(figure);
    const QJsonObject document{{QStringLiteral("build"), QStringLiteral(HULLWATCH_BUILD_TYPE)},
                               {QStringLiteral("version"), QStringLiteral(HULLWATCH_VERSION)},
                               {QStringLiteral("cpus"), QThread::idealThreadCount()},
                               {QStringLiteral("load"), load},
                               {QStringLiteral("figures"), all}};
    const QByteArray text = QJsonDocument(document).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

double Figure::median() const {
    std::vector<double> values = runs;
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Figure::worst() const {
    if (runs.empty())
        return 0;
    return goal && goal->isLeast ? *std::min_element(runs.begin(), runs.end())
                                 : *std::max_element(runs.begin(), runs.end());
}

std::optional<bool> Figure::isReached() const {
    if (!goal || runs.empty())
        return std::nullopt;
    return goal->isLeast ? median() >= goal->value : median() <= goal->value;
}

QJsonObject Figure::toJson() const {
    QJsonArray values;
    for (const double value : runs)
        values.append(value);
    QJsonObject json{{QStringLiteral("name"), name},
                     {QStringLiteral("unit"), unit},
                     {QStringLiteral("median"), median()},
                     {QStringLiteral("worst"), worst()},
                     {QStringLiteral("runs"), values}};
    if (goal)
        json.insert(goal->isLeast ? QStringLiteral("goal_at_least") : QStringLiteral("goal_at_most"),
                    goal->value);
    return json;
}

Figure ratio(const QString &name, const Figure &ours, const Figure &peers, Goal goal) {
    Figure figure{name, QStringLiteral("x"), {}, goal};
    for (size_t i = 0; i < std::min(ours.runs.size(), peers.runs.size()); ++i) {
        if (peers.runs[i] > 0)
            figure.runs.push_back(ours.runs[i] / peers.runs[i]);
    }
    return figure;
}

bool alternate(int rounds, const Run &a, const Run &b) {
    for (int i = 0; i < rounds; ++i) {
        const bool isAFirst = i % 2 == 0;
        if (!(isAFirst ? a() : b()) || !(isAFirst ? b() : a()))
            return false;
    }
    return true;
}

std::optional<Ended> runProgram(const Program &program) {
    QProcess process;
    process.setProcessEnvironment([&program] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &each : program.environment)
            environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
        return environment;
    }());
    if (!program.keepsOutput)
        process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double cpuBefore = cpuMsOf(RUSAGE_CHILDREN);
    QElapsedTimer timer;
    timer.start();
    process.start(program.path, program.arguments, QIODevice::ReadOnly);
    bool hasEnded =
        process.waitForStarted() &&
        process.waitForFinished(program.interruptAfter ? static_cast<int>(program.interruptAfter->count())
                                                       : longestRunMs);
    const bool isInterrupted = program.interruptAfter && process.state() == QProcess::Running;
    if (isInterrupted) {
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        hasEnded = process.waitForFinished(longestEndMs);
        if (!hasEnded) {
            process.kill();
            process.waitForFinished(longestEndMs);
        }
    }
    const Timing timing{wallMs(timer), cpuMsOf(RUSAGE_CHILDREN) - cpuBefore};
    const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (isInterrupted || (hasEnded && isWell))
        return Ended{timing, program.keepsOutput ? process.readAllStandardOutput() : QByteArray()};
    std::fprintf(stderr, "%s failed: %s, exit code %d\n", qPrintable(program.path),
                 qPrintable(process.errorString()), process.exitCode());
    return std::nullopt;
}

Timing timeWork(const std::function<void()> &work) {
    const double cpuBefore = threadCpuMs();
    QElapsedTimer timer;
    timer.start();
    work();
    return {wallMs(timer), threadCpuMs() - cpuBefore};
}

double processCpuMs() {
    return cpuMsOf(RUSAGE_SELF);
}

double residentMiB() {
    return statusMiB("VmRSS:");
}

double peakResidentMiB() {
    return statusMiB("VmHWM:");
}

void forgetPeak() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

bool publish(const QString &title, const std::vector<Figure> &figures, const QString &jsonPath) {
    double load = 0;
    ::getloadavg(&load, 1);
    std::printf("\n%s (%s build, %d CPUs, load %.1f)\n", qPrintable(title), HULLWATCH_BUILD_TYPE,
                QThread::idealThreadCount(), load);
    std::printf("%-66s %10s %10s %-7s %9s\n", "", "median", "worst", "", "goal");
    QJsonArray array;
    for (const Figure &figure : figures) {
        std::printf("%-66s %10.3f %10.3f %-7s", qPrintable(figure.name), figure.median(), figure.worst(),
                    qPrintable(figure.unit));
        if (figure.goal)
            std::printf(" %s %7g %s", figure.goal->isLeast ? ">=" : "<=", figure.goal->value,
                        figure.isReached().value_or(false) ? "reached" : "missed");
        std::printf("\n");
        array.append(figure.toJson());
    }
    std::fflush(stdout);
    return jsonPath.isEmpty() || addToFile(jsonPath, array, load);
}

} // namespace hullwatch::bench
