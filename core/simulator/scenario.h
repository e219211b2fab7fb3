// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/hoststate.h"

#include <QObject>
#include <QTimer>

namespace hullwatch::simulator {

/// Lets a scenario happen to one host, from the moment it is made, on the thread it is made in.
class ScenarioPlayer : public QObject {
    Q_OBJECT
public:
    /// `speed` 2: everything comes twice as soon. The host must outlive the player.
    ScenarioPlayer(HostState &host, Scenario scenario, double speed, QObject *parent);

private:
    void playIncident();
    void toggleOne();
    void churn();

    HostState &m_host;
    double m_speed;
    QTimer m_incident{this};
    QTimer m_toggle{this};
    std::size_t m_nextStep = 0;
    qint64 m_startedNs;
    std::size_t m_nextToggle = 0;
    QString m_stopped;
};

} // namespace hullwatch::simulator
