// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/widgets/cardview.h"
#include "watchedfleet.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace hullwatch::bench {

/// The window with everything behind it, on these hosts; in a process of its own, so that only the window is
/// measured.
struct BenchWindow {
    WatchedFleet fleet;
    ui::MainWindow window{fleet.inventory, ui::ThemeMode::Light};
    ui::CardView *grid = window.findChild<ui::CardView *>();

    explicit BenchWindow(const QStringList &urls) : fleet(urls) {
        window.resize(1440, 900);
        window.show();
        fleet.source.start();
    }
    /// Until every host is judged, and every running container measured twice. False when either
    /// takes longer than `patienceMs`.
    [[nodiscard]] bool settle() {
        const auto isMeasured = [this] {
            const WatchedFleet::Measured measured = fleet.measured();
            return measured.running > 0 && measured.twice == measured.running;
        };
        return fleet.awaitJudged() && QTest::qWaitFor(isMeasured, patienceMs);
    }
};

/// What this process has open: files, sockets, all of them.
[[nodiscard]] inline QStringList openDescriptors() {
    QStringList targets;
    for (const QFileInfo &entry : QDir(QStringLiteral("/proc/self/fd"))
                                      .entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
        targets.append(entry.symLinkTarget());
    return targets;
}

/// The end of such a process: the parent reads what it found. The pool may be busy still; nothing waits for
/// it.
[[noreturn]] inline void printAndLeave(const QJsonObject &result) {
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    std::_Exit(result.isEmpty() ? 1 : 0);
}

} // namespace hullwatch::bench
