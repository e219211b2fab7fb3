// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/simulator/simulatedfleet.h"

#include <QFileInfo>

namespace hullwatch {

namespace {

simulator::FleetOptions demoFleet() {
    simulator::FleetOptions options;
    options.hosts = 4;
    options.containersPerHost = 14;
    options.scenario = simulator::Scenario::Incident;
    return options;
}

} // namespace

Demo::Demo() : m_fleet(std::make_unique<simulator::SimulatedFleet>(demoFleet())) {}

Demo::~Demo() = default;

Result<std::vector<Endpoint>> Demo::start() {
    if (!m_folder.isValid())
        return unexpected(ErrorCode::FileNotWritten, m_folder.errorString());
    if (const auto failure = m_fleet->startUnix(m_folder.path()))
        return unexpected(ErrorCode::Internal, *failure);
    std::vector<Endpoint> endpoints;
    for (const QString &url : m_fleet->endpoints()) {
        auto endpoint = parseEndpoint(url, {});
        if (!endpoint)
            return unexpected(endpoint.error());
        endpoint->demo = true;
        endpoint->label = QFileInfo(endpoint->socketPath).completeBaseName();
        endpoints.push_back(std::move(*endpoint));
    }
    return endpoints;
}

} // namespace hullwatch
