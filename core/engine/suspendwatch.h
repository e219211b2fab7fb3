// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hullwatch {

/// Notices that this computer slept: CLOCK_BOOTTIME went on meanwhile, CLOCK_MONOTONIC did not. Looks once a
/// second; lives in a thread with an event loop.
class SuspendWatch : public QObject {
    Q_OBJECT
public:
    /// How much CLOCK_BOOTTIME is ahead of CLOCK_MONOTONIC.
    using Lead = std::function<std::chrono::nanoseconds()>;
    [[nodiscard]] static std::chrono::nanoseconds systemLead();

    explicit SuspendWatch(Lead lead = &SuspendWatch::systemLead, QObject *parent = nullptr);

Q_SIGNALS:
    /// Within a second after the computer woke from a sleep of two seconds or more.
    void resumed();

private:
    void look();

    Lead m_lead;
    std::chrono::nanoseconds m_known;
    QTimer m_timer{this};
};

} // namespace hullwatch
