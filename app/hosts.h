// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/demo.h"
#include "core/engine/contextstore.h"

#include <QProcessEnvironment>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

/// What the choice of hosts depends on beside the command line.
struct HostSources {
    QProcessEnvironment environment;
    ContextStore store;
    std::optional<Endpoint> local; ///< an engine of this machine that answers
    std::vector<Endpoint> saved;   ///< as the user saved them
};

struct ChosenHosts {
    std::vector<Endpoint> endpoints; ///< ids are unique; the order is the one to show
    std::vector<Error> problems;     ///< of contexts that cannot be used while the others are
};

/// With -H or -c: these alone, in this order. Else docker's own host (DOCKER_HOST, else DOCKER_CONTEXT, else
/// the current context, else the default one: the engine of this machine); for the window then the saved
/// hosts, then the default context and all others by name. What means the same host stands once, under the
/// name of its context. Empty when there is nothing. ContextUnknown, ContextInvalid, or the error of an
/// address, where something that was named cannot be used. A pure function but for comparing certificate
/// files.
[[nodiscard]] Result<ChosenHosts> chooseEndpoints(const CommandLine &line, const HostSources &sources);

/// The same for a window that is open and has no -H and no -c: that docker's own host cannot be used any more
/// is one of the problems.
[[nodiscard]] ChosenHosts followEndpoints(const CommandLine &line, const HostSources &sources);

/// What is watched, and what must live as long as it is.
struct WatchedHosts {
    std::vector<Endpoint> endpoints;
    std::vector<Error> problems;
    HostSources sources;
    bool isFollowed = false;    ///< nothing was named: contexts come and go while the window is open
    std::unique_ptr<Demo> demo; ///< null unless the demo fleet is watched
    bool demoByDefault = false; ///< nobody asked for the demo, but no engine answered
};

/// --demo, else what chooseEndpoints says with the contexts and engines of this machine, else the demo fleet.
[[nodiscard]] Result<WatchedHosts>
chooseHosts(const CommandLine &line, const QProcessEnvironment &environment, std::vector<Endpoint> saved);

} // namespace hullwatch
