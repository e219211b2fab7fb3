// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/jsonreader.h"
#include "core/model/container.h"

/// The larger parts of an inspect answer.
namespace hullwatch {

[[nodiscard]] HostConfig decodeHostConfig(const json::Value &config);
/// {"80/tcp": [{"HostIp": "", "HostPort": "8080"}], "443/tcp": null}; null counts as no port.
[[nodiscard]] Field<std::vector<PortBinding>> decodePorts(const json::Value &object, const char *key);
/// Mounts, HostConfig.Binds and HostConfig.Mounts together; one for each destination.
[[nodiscard]] Field<std::vector<Mount>> decodeMounts(const json::Value &inspect,
                                                     const json::Value &hostConfig);
/// Config.Healthcheck of a container or image.
[[nodiscard]] Field<HealthCheck> decodeHealthCheck(const json::Value &config);

} // namespace hullwatch
