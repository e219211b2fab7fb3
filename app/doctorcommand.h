// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"
#include "app/hosts.h"
#include "core/engine/enginesource.h"
#include "core/session/diagnosis.h"

#include <QObject>

#include <optional>
#include <vector>

namespace hullwatch {

/// `hullwatch doctor`: examines every host that is named, prints each step with what was found and the one
/// thing to do, and ends.
class DoctorCommand : public QObject {
    Q_OBJECT
public:
    DoctorCommand(const CommandLine &line, WatchedHosts hosts, QObject *parent = nullptr);
    ~DoctorCommand() override;

    void start();

Q_SIGNALS:
    void finished(hullwatch::ExitCode code);

private:
    void onDiagnosed(const Diagnosis &diagnosis);

    CommandLine m_line;
    WatchedHosts m_hosts;
    EngineSource m_source;
    std::vector<std::optional<Diagnosis>> m_diagnoses; ///< in the order of the hosts
};

/// A diagnosis as lines of text for a terminal; remote text in it is escaped.
[[nodiscard]] QString diagnosisText(const Diagnosis &diagnosis);

} // namespace hullwatch
