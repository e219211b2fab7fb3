// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"
#include "core/model/daemon.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace hullwatch {

/// Which system-call filter a container runs under, and why (moby daemon/seccomp_linux.go).
struct EffectiveSeccomp {
    enum class Filter {
        None,
        Builtin,       ///< the Engine's own profile
        Custom,        ///< `profile` is JSON from SecurityOpt
        DaemonProfile, ///< `profile` is a file on the host, whose content the API does not show
        Unknown,       ///< `unreadable` names the field that would decide
    };
    enum class Cause { None, Unconfined, Privileged, DaemonUnconfined, Kernel };
    Filter filter = Filter::Unknown;
    Cause cause = Cause::None; ///< of Filter::None
    QString profile;
    int optionIndex = -1; ///< which entry of SecurityOpt decided
    enum class Unreadable { None, SecurityOpt, SecurityOptions, Privileged } unreadable = Unreadable::None;
};

[[nodiscard]] EffectiveSeccomp effectiveSeccomp(const Container &container, const Daemon &daemon);

/// What a custom profile lets through.
struct SeccompProfile {
    bool readable = false;        ///< it is a JSON object with a defaultAction
    QString defaultAction;        ///< SCMP_ACT_ERRNO …
    bool allowsByDefault = false; ///< whatever it does not name is let through (ALLOW, LOG, TRACE, NOTIFY)
    QStringList dangerous;        ///< allowed calls that widen the way to the host, sorted
};

/// Reads a profile in the Engine's format. Rules that only hold with capabilities outside `capabilities` do
/// not count, nor does clone with an argument filter, nor ptrace from a kernel on where filters see it (4.8).
[[nodiscard]] SeccompProfile readSeccompProfile(const QString &json, const QSet<QString> &capabilities);

} // namespace hullwatch
