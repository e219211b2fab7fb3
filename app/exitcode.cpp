// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcode.h"

namespace hullwatch {

bool isRefusal(ErrorCode code) {
    const ConnectionStep step = stepOf(code);
    return step == ConnectionStep::Tls || step == ConnectionStep::Credentials ||
           code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden ||
           code == ErrorCode::PlaintextToTls;
}

} // namespace hullwatch
