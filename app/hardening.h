// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hullwatch {

/// Keeps keys out of core files and out of reach of other processes of the same user: no core dumps, no
/// ptrace.
void hardenProcess();

} // namespace hullwatch
