// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/hoststatus.h"

namespace hullwatch {

/// Writes down that the host does not answer. The outage reaches back to the newest proof of life, since
/// nothing is known of the time after it, or to `now` without one. An outage that lasts keeps its beginning
/// and its reason.
void beginOutage(HostStatus &status, Timestamp now, const Error &why);

/// Closes the outage that lasts, if one does.
void endOutage(HostStatus &status, Timestamp now);

} // namespace hullwatch
