// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hullwatch::simulator {

/// How hard a container works, on average. Rates are per second.
struct Load {
    double cpus = 0.02; ///< 1 = one CPU busy
    double memoryBytes = 32e6;
    double netPerSecond = 4000;
    double diskPerSecond = 900;
    int pids = 4;
    double phase = 0; ///< shifts the waves, so that no two containers move alike
};

/// Additional work that begins at a moment and reaches its full strength 15 s later.
struct Surge {
    qint64 sinceNs = 0; ///< Unix time; 0: none
    double cpus = 0;
    double netPerSecond = 0;
    double memoryBytes = 0;
    int pids = 0;
};

/// Counters since the container's start, as its cgroup would hold them.
struct Usage {
    quint64 cpuNs = 0;
    quint64 memoryBytes = 0; ///< without the reclaimable page cache
    quint64 cacheBytes = 0;
    quint64 rxBytes = 0, txBytes = 0;
    quint64 readBytes = 0, writeBytes = 0;
    int pids = 0;
};

/// The usage at `nowNs` of a container that runs since `startNs`: a pure function, so it needs no bookkeeping
/// per sample, counters never go back, and two clients always see one truth. `memoryLimit` 0: none.
[[nodiscard]] Usage usageAt(const Load &load, const Surge &surge, qint64 startNs, qint64 nowNs,
                            quint64 memoryLimit);

} // namespace hullwatch::simulator
