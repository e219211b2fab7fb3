// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threadpriority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace hullwatch {

// Not QThreadPool::setThreadPriority(): of its values, Qt passes only IdlePriority on to Linux, with which a
// busy machine would leave nothing for the work.
void lowerThreadPriority() {
#ifdef Q_OS_LINUX
    constexpr int lowered = 10;
    constexpr id_t callingThread = 0;
    if (getpriority(PRIO_PROCESS, callingThread) < lowered)
        setpriority(PRIO_PROCESS, callingThread, lowered);
#endif
}

} // namespace hullwatch
