// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/endpoint.h"

#include <QByteArray>

#include <optional>

namespace hullwatch {

/// Why an ssh process ended before a byte of an answer came: of its exit code (unset for a signal) and of
/// what it wrote to standard error, in which the far side may have a say. Code None when they do not tell.
[[nodiscard]] Error sshFailure(std::optional<int> exitCode, const QByteArray &errorOutput,
                               const Endpoint &endpoint);

} // namespace hullwatch
