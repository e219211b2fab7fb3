// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/endpoint.h"
#include "ui/models/hostchecker.h"

#include <vector>

namespace hullwatch {

/// How a saved host is reached. Fails as `parseEndpoint` does.
[[nodiscard]] Result<Endpoint> endpointOf(const SavedHost &host);
/// A host as it would be saved, under an id of its own.
[[nodiscard]] SavedHost savedHostOf(const Endpoint &endpoint);

/// Checks hosts with the rules of the engine: addresses at once, files in the thread pool.
class EngineHostChecker : public ui::HostChecker {
    Q_OBJECT
public:
    using HostChecker::HostChecker;

    /// What is watched now, so that it can be copied.
    void setEndpoints(std::vector<Endpoint> endpoints) { m_endpoints = std::move(endpoints); }

    [[nodiscard]] HostId hostOf(const SavedHost &host) const override;
    [[nodiscard]] SavedHost copyOf(const HostId &host) const override;
    void check(const SavedHost &host) override;

private:
    std::vector<Endpoint> m_endpoints;
};

} // namespace hullwatch
