// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/endpoint.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace hullwatch {

namespace simulator {
class SimulatedFleet;
}

/// The made-up fleet behind --demo: simulated engines on unix sockets in a private folder, reached by the
/// real transport. Ends and removes its sockets when destroyed.
class Demo {
public:
    Demo();
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    /// Starts the engines; their endpoints are marked as demo.
    [[nodiscard]] Result<std::vector<Endpoint>> start();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatedFleet> m_fleet;
};

} // namespace hullwatch
