// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/flow.h"

namespace hullwatch::ui::pdf {

/// What people live with for a while: which findings, who decided, why, and until when. Nothing when there
/// are none.
void addWaivers(Flow &flow, const report::Document &document);

/// The words of people on which verdicts of the document rest: what holds, who vouches for it, what was
/// looked at, evidence, and until when. Nothing when there are none.
void addAttestations(Flow &flow, const report::Document &document);

} // namespace hullwatch::ui::pdf
