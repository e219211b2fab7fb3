// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/demo.h"

#include <memory>
#include <vector>

namespace hullwatch {

/// What is watched, and what must live as long as it is.
struct WatchedHosts {
    std::vector<Endpoint> endpoints;
    std::unique_ptr<Demo> demo; ///< null unless the demo fleet is watched
    bool demoByDefault = false; ///< nobody asked for the demo, but no engine answered
};

/// --demo, else the hosts that are named, else an engine of this machine, else the demo fleet.
[[nodiscard]] Result<WatchedHosts> chooseHosts(const CommandLine &line);

} // namespace hullwatch
