// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hullwatch {

/// The calling thread leaves the core to those of ordinary priority, such as the one of the window, when both
/// want it: from now on its nice value is 10. It still gets about a tenth of a core that others keep busy, so
/// that its work ends on a host under load, too. Does nothing when the thread is as nice already, or where
/// threads have no nice values of their own (Linux has them, see sched(7)).
void lowerThreadPriority();

} // namespace hullwatch
