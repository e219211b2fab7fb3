// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/model/container.h"
#include "core/model/daemon.h"

#include <optional>

namespace hullwatch {

/// Whose root the root of a container is.
enum class UserNamespace {
    Host,     ///< the host's own
    Remapped, ///< a subordinate id: /info lists name=userns and HostConfig.UsernsMode is not "host"
    Rootless, ///< the user of the daemon: /info lists name=rootless
    Sandbox,  ///< that of a kernel of its own: see `escapeBarrierOf`
    Unknown,  ///< a field that decides is not readable
};

[[nodiscard]] UserNamespace userNamespaceOf(const Container &container, const Daemon &daemon);

/// Root inside is not root outside.
[[nodiscard]] inline bool isProtected(UserNamespace space) {
    return space == UserNamespace::Remapped || space == UserNamespace::Rootless ||
           space == UserNamespace::Sandbox;
}

/// One step milder when a user namespace or a sandbox stands between the container and the host; for findings
/// whose harm is an escape to the host.
[[nodiscard]] Severity escapeSeverity(Severity severity, UserNamespace space);

/// An entry of /info SecurityOptions such as "name=seccomp,profile=builtin".
struct DaemonSecurityOption {
    QString name;
    QString profile;
};
/// Nothing when the daemon lists no option of this name; also when SecurityOptions is not set: ask that
/// first.
[[nodiscard]] std::optional<DaemonSecurityOption> daemonSecurityOption(const Daemon &daemon,
                                                                       const QString &name);

} // namespace hullwatch
