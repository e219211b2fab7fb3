// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/statspoller.h"

#include <QVersionNumber>

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds beat{100};

// Until the first beat at or after `due`; all hosts beat together, so that the thread wakes once for them.
milliseconds untilBeat(Clock::time_point due) {
    const auto sinceStart = std::chrono::ceil<milliseconds>(due.time_since_epoch());
    const Clock::time_point at{(sinceStart + beat - milliseconds(1)) / beat * beat};
    return std::max(std::chrono::ceil<milliseconds>(at - Clock::now()), milliseconds(0));
}

bool isHostsFault(const Error &error) {
    return error.code == ErrorCode::ServerError || stepOf(error.code) != ConnectionStep::Api;
}

} // namespace

bool answersOneShotAtOnce(const QString &engineVersion) {
    const QVersionNumber version = QVersionNumber::fromString(engineVersion);
    if (version.majorVersion() == 23)
        return version >= QVersionNumber(23, 0, 8);
    return version >= QVersionNumber(24, 0, 7);
}

StatsPoller::StatsPoller(EngineClient &client, const Manners &manners, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_collector(manners.clock, manners.slotLimit)
    , m_mayStream(manners.streams) {
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &StatsPoller::beginStream);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StatsPoller::ask);
}

void StatsPoller::setContainers(const std::vector<ContainerRun> &running) {
    m_collector.setContainers(running, Clock::now());
    chooseStream();
    ask();
}

void StatsPoller::setFocus(const HostFocus &focus) {
    m_collector.setFocus(focus, Clock::now());
    chooseStream();
    ask();
}

void StatsPoller::setPeriods(const SamplingPeriods &periods) {
    m_collector.setPeriods(periods, Clock::now());
    chooseStream();
    ask();
}

void StatsPoller::setPaused(bool paused) {
    m_collector.setPaused(paused, Clock::now());
    chooseStream();
    ask();
}

void StatsPoller::ask() {
    for (const ContainerId &id : m_collector.take(Clock::now()))
        m_client.stats(id, [this, id](const Result<RawStats> &answer) { receive(id, answer); });
    // Where all slots are taken, an answer leads on.
    if (const auto due = m_collector.nextDue())
        m_timer.start(untilBeat(*due));
    else
        m_timer.stop();
}

void StatsPoller::chooseStream() {
    const auto wanted = m_mayStream ? m_collector.worthAStream() : std::nullopt;
    if (wanted == m_followed)
        return;
    m_client.stop(std::exchange(m_stream, 0));
    m_followed = wanted;
    if (m_followed)
        m_settling.start(settled);
    else
        m_settling.stop();
}

void StatsPoller::beginStream() {
    // One that ends is not begun again: a lost connection ends the whole session, a refusal would come again.
    m_stream = m_client.followStats(
        m_followed->id, [this](const RawStats &reading) { takeStreamed(reading); },
        [this](const Error &) { m_stream = 0; });
}

void StatsPoller::takeStreamed(const RawStats &reading) {
    Q_EMIT answered();
    if (const auto sample = m_collector.receiveUnasked(m_followed->id, reading, Clock::now()))
        Q_EMIT accepted(*sample);
}

void StatsPoller::receive(const ContainerId &id, const Result<RawStats> &answer) {
    // A timeout or a lost connection is no sign of life.
    if (answer || stepOf(answer.error().code) == ConnectionStep::Api)
        Q_EMIT answered();
    if (!answer)
        m_collector.fail(id, isHostsFault(answer.error()), Clock::now());
    else if (const auto sample = m_collector.receive(id, *answer, Clock::now()))
        Q_EMIT accepted(*sample);
    if (const int stretch = m_collector.stretch(); std::exchange(m_stretch, stretch) != stretch)
        Q_EMIT stretched(stretch);
    ask();
}

} // namespace hullwatch
