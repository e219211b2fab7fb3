// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/normalise/usernamespace.h"
#include "core/model/container.h"
#include "core/model/daemon.h"

#include <QString>
#include <QStringList>

namespace hullwatch {

/// Whether `program`, the path of a runtime or the name of a containerd shim, is one of these, alone or as
/// part of a name such as "nvidia-container-runtime", "io.containerd.runc.v2" and "containerd-shim-kata-v2".
/// A path must lie in a directory that only root writes to.
[[nodiscard]] bool isRuntimeProgram(const QString &program, const QStringList &names);

/// The program that starts a container: that of /info Runtimes under the name in HostConfig.Runtime, or under
/// DefaultRuntime where the container names none. The engine's own runtime, and a shim that goes by its name
/// without an entry, are their name. Empty when it cannot be told.
[[nodiscard]] QString runtimeProgramOf(const Container &container, const Daemon &daemon);

/// gVisor, Kata Containers or Sysbox: the kernel of the host is not that of the container, or its root never
/// root outside.
[[nodiscard]] bool isSandbox(const QString &program);

/// What stands between a hole in the kernel and the host: a sandbox, else the user namespace. Not for what a
/// container is handed openly, such as sockets and paths: those go through a sandbox too.
[[nodiscard]] UserNamespace escapeBarrierOf(const Container &container, const Daemon &daemon);

} // namespace hullwatch
