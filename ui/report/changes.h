// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/flow.h"

namespace hullwatch::ui::pdf {

/// "Changes since start": what `docker diff` says in short, and what it cannot see.
void addChanges(Flow &flow, const Container &container, const report::HostSection &host);

} // namespace hullwatch::ui::pdf
