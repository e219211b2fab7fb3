// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace hullwatch::simulator {

/// The engine's words for a container's state.
enum class RunState { Created, Running, Paused, Restarting, Exited };

/// One way of running a container: what `docker run` was told, and how the container behaves.
struct ServiceRow {
    std::string_view name;
    std::string_view image; ///< a reference of the image catalogue
    RunState state = RunState::Running;
    double days = 1;       ///< running: since its start; exited: since its end; created: since its creation
    double cpus = 0.02;    ///< mean load, 1 = one CPU
    double megabytes = 32; ///< mean memory in use
    int pids = 4;
    int changes = 0;             ///< files that differ from the image
    std::string_view patch = {}; ///< JSON merge patch upon an inspect answer of a plain `docker run`
    int exitCode = 0;
    std::string_view health = {}; ///< "", "healthy", "unhealthy", "starting"
    double netPerSecond = 4000;
    double diskPerSecond = 900;
};

/// The first containers of the first host, in this order.
[[nodiscard]] std::span<const ServiceRow> namedServices();

/// Every other way of running; a fleet shows each once before it repeats any.
[[nodiscard]] std::span<const ServiceRow> ordinaryServices();

} // namespace hullwatch::simulator
