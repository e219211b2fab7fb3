// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace hullwatch {

void hardenProcess() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the leak check attaches to its own process
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace hullwatch
