// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/endpoint.h"

#include <vector>

namespace hullwatch {

/// The same engine reached with the same credentials: equal address and transport, and TLS files that are the
/// same files or hold the same bytes (docker copies them into a context). Labels do not count. Blocking file
/// access where only the paths differ.
[[nodiscard]] bool isSameHost(const Endpoint &a, const Endpoint &b);

/// Appends `endpoint` unless the same host stands in the list already. Where the same address is reached with
/// other credentials its id is told apart by the paths of its files, so that ids stay unique, and the same
/// from run to run.
void appendHost(std::vector<Endpoint> &list, Endpoint endpoint);

} // namespace hullwatch
