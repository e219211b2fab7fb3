// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hullwatch {

/// Config.Healthcheck of a container or an image. Times in nanoseconds, 0 for the Engine's default.
struct HealthCheck {
    QStringList test; ///< {"CMD", …}, {"CMD-SHELL", …}, {"NONE"}; secret-looking arguments masked
    qint64 interval = 0;
    qint64 timeout = 0;
    qint64 startPeriod = 0;
    qint64 retries = 0;

    friend bool operator==(const HealthCheck &, const HealthCheck &) = default;
};

} // namespace hullwatch
