// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace hullwatch::bench {

/// One run of something. CPU time is that of the process that was started and its children, or, of work in
/// this process, of this thread.
struct Timing {
    double wallMs = 0;
    double cpuMs = 0;
};

/// What a figure should be.
struct Goal {
    double value = 0;
    bool isLeast = false; ///< the figure should not be below; else not above
};

/// The values that the runs gave for one thing, under one name.
struct Figure {
    QString name;
    QString unit;
    std::vector<double> runs;
    std::optional<Goal> goal;

    [[nodiscard]] double median() const;
    /// The one that is furthest on the wrong side: the largest, unless the goal is a least one.
    [[nodiscard]] double worst() const;
    /// Whether the median reaches the goal; nothing without one.
    [[nodiscard]] std::optional<bool> isReached() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Run by run, `ours` divided by `peers`.
[[nodiscard]] Figure ratio(const QString &name, const Figure &ours, const Figure &peers, Goal goal);

using Run = std::function<bool()>;
/// Runs both so many times in the order ABBA, so that what drifts meets both alike. False when one fails.
[[nodiscard]] bool alternate(int rounds, const Run &a, const Run &b);

/// What a program that was started did until it ended.
struct Ended {
    Timing timing;
    QByteArray output; ///< standard output, when it was wanted
};
struct Program {
    QString path;
    QStringList arguments;
    QStringList environment = {}; ///< "NAME=VALUE" each, in addition
    /// It is interrupted (SIGINT) after so long, and its exit code does not matter then.
    std::optional<std::chrono::milliseconds> interruptAfter = {};
    bool keepsOutput = false;
};
/// Nothing, with a word on standard error, when the program fails.
[[nodiscard]] std::optional<Ended> runProgram(const Program &program);
[[nodiscard]] Timing timeWork(const std::function<void()> &work);

/// CPU time of this process until now, all threads.
[[nodiscard]] double processCpuMs();
/// What this process has of the memory now, and the most it had since the start or `forgetPeak`.
[[nodiscard]] double residentMiB();
[[nodiscard]] double peakResidentMiB();
void forgetPeak();

/// Prints the figures as a table, and, unless the path is empty, adds them to that file of JSON with what
/// they hold for.
[[nodiscard]] bool publish(const QString &title, const std::vector<Figure> &figures, const QString &jsonPath);

} // namespace hullwatch::bench
