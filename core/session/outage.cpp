// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/outage.h"

#include <algorithm>

namespace hullwatch {

void beginOutage(HostStatus &status, Timestamp now, const Error &why) {
    auto &outages = status.outages;
    if (!outages.empty() && !outages.back().until)
        return;
    // A clock that was set back must not make an outage begin after it ended.
    const Timestamp from = std::min(now, status.lastAnswerAt.value_or(now));
    if (outages.size() >= HostStatus::maxOutages)
        outages.erase(outages.begin());
    outages.push_back({from, {}, why});
    status.outageSince = from;
}

void endOutage(HostStatus &status, Timestamp now) {
    status.outageSince.reset();
    if (!status.outages.empty() && !status.outages.back().until)
        status.outages.back().until = std::max(now, status.outages.back().from);
}

} // namespace hullwatch
