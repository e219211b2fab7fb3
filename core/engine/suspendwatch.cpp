// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/suspendwatch.h"

#include <ctime>
#include <utility>

namespace hullwatch {

namespace {

constexpr std::chrono::seconds interval{1};
constexpr std::chrono::seconds shortestSleep{2};

std::chrono::nanoseconds timeOf(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::chrono::nanoseconds SuspendWatch::systemLead() {
    const auto monotonic = timeOf(CLOCK_MONOTONIC);
    return timeOf(CLOCK_BOOTTIME) - monotonic;
}

SuspendWatch::SuspendWatch(Lead lead, QObject *parent)
    : QObject(parent), m_lead(std::move(lead)), m_known(m_lead()) {
    connect(&m_timer, &QTimer::timeout, this, &SuspendWatch::look);
    m_timer.start(interval);
}

void SuspendWatch::look() {
    const auto now = m_lead();
    if (now - std::exchange(m_known, now) >= shortestSleep)
        Q_EMIT resumed();
}

} // namespace hullwatch
