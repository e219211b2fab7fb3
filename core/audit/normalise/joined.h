// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

namespace hullwatch {

/// Where a chain of "container:<id>" ends.
struct NamespaceOwner {
    enum class State {
        Own,     ///< the container has the mode itself
        Joined,  ///< `owner` is another container
        Missing, ///< a container on the way is not in the snapshot
        Cyclic,  ///< the containers refer to each other
    };
    State state = State::Own;
    const Container *owner = nullptr; ///< null for Missing and Cyclic
    QString reference;                ///< the last id or name that was followed
};

/// Follows HostConfig.NetworkMode, PidMode or IpcMode ("container:" and an id, an id prefix or a name) to the
/// container that owns the namespace. Ends for any input.
[[nodiscard]] NamespaceOwner namespaceOwner(const Container &container, const Snapshot &snapshot,
                                            Field<QString> HostConfig::*mode);

/// The verdicts on this container depend on another one.
[[nodiscard]] bool joinsAnotherContainer(const Container &container);

} // namespace hullwatch
