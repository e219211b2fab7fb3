// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

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

/// The runs of one thing under one name.
struct Figure {
    QString name;
    std::vector<Timing> runs;
    std::optional<double> goalMs; ///< for the wall clock

    [[nodiscard]] Timing median() const; ///< each of the two by itself
    [[nodiscard]] QJsonObject toJson() const;
};

/// Nothing, with a word on standard error, when the program fails.
[[nodiscard]] std::optional<Timing> timeProgram(const QString &program, const QStringList &arguments);
[[nodiscard]] Timing timeWork(const std::function<void()> &work);

/// Prints the figures as a table, and, unless the path is empty, writes them as JSON with what they hold for.
[[nodiscard]] bool publish(const std::vector<Figure> &figures, const QString &jsonPath);

} // namespace hullwatch::bench
