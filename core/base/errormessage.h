// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/message.h"

namespace hullwatch {

/// The sentence of `errorText` without the step, to be put into words late.
[[nodiscard]] Message errorMessage(const Error &error);

} // namespace hullwatch
