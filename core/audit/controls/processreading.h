// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/finding.h"
#include "core/model/snapshot.h"

#include <optional>

/// What the controls about the processes of a container say alike.
namespace hullwatch::controls {

/// Where the process ids of a container come from.
struct ProcessSource {
    Field<QString> mode; ///< HostConfig.PidMode of whose they are; missing where that one is not known
    ProcessListPtr list; ///< null until read
    /// Why nothing can be said: the processes are the host's, the container does not run, nothing was read.
    std::optional<Outcome> silence;
};

[[nodiscard]] ProcessSource processSource(const Container &container, const Snapshot &snapshot,
                                          const AuditContext &context);

/// Unknown because something that could not be read may hide a process; nothing when the list is whole.
[[nodiscard]] std::optional<Outcome> incompleteProcesses(const ProcessSource &source);

/// It ended, and its parent has not taken notice yet.
[[nodiscard]] bool isZombie(const Process &process);

/// The names of the programs that a command line starts, without their folder: "sshd" of "/usr/sbin/sshd -D"
/// and of "sshd: root [priv]", both "python3" and "supervisord" of "python3 /usr/bin/supervisord".
[[nodiscard]] QStringList programsOf(const QStringList &words);
[[nodiscard]] QStringList programsOf(const Process &process);

} // namespace hullwatch::controls
