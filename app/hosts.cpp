// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts.h"

#include <utility>

namespace hullwatch {

Result<WatchedHosts> chooseHosts(const CommandLine &line) {
    const auto environment = QProcessEnvironment::systemEnvironment();
    WatchedHosts hosts;
    if (!line.demo) {
        auto named = namedEndpoints(line.connection, environment);
        if (!named)
            return unexpected(named.error());
        hosts.endpoints = std::move(*named);
        if (hosts.endpoints.empty()) {
            if (auto local = localEngine(environment))
                hosts.endpoints.push_back(std::move(*local));
        }
        if (!hosts.endpoints.empty())
            return hosts;
        hosts.demoByDefault = true;
    }
    hosts.demo = std::make_unique<Demo>();
    auto endpoints = hosts.demo->start();
    if (!endpoints)
        return unexpected(endpoints.error());
    hosts.endpoints = std::move(*endpoints);
    return hosts;
}

} // namespace hullwatch
