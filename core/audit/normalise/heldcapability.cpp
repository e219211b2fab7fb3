// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/heldcapability.h"

#include "core/audit/normalise/capabilities.h"

namespace hullwatch {

using namespace Qt::StringLiterals;

// Each field moves the answer one way only, so the two extremes of what could not be read bound it.
std::optional<bool> mayHold(const HostConfig &config, const QString &capability) {
    const bool atLeast = effectiveCapabilities(config.privileged.valueOr(false), config.capAdd.valueOr({}),
                                               config.capDrop.valueOr({u"ALL"_s, capability}))
                             .contains(capability);
    const bool atMost = effectiveCapabilities(config.privileged.valueOr(true),
                                              config.capAdd.valueOr({capability}), config.capDrop.valueOr({}))
                            .contains(capability);
    return atLeast == atMost ? std::optional(atLeast) : std::nullopt;
}

} // namespace hullwatch
