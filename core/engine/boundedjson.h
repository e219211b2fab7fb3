// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <nlohmann/json_fwd.hpp>

namespace hullwatch {

/// Deepest nesting of an answer that is accepted; the Engine needs about 10.
inline constexpr int maxJsonDepth = 64;
/// Most values in one answer: bounds memory where many tiny values are sent.
inline constexpr qint64 maxJsonValues = 20'000'000;

/// Parses untrusted JSON. TooDeep, TooLarge or Malformed (context: the position and what was expected). Of a
/// key that stands twice in an object the first is kept, so that a later one cannot mask it; such an answer
/// is Malformed, because two readers could understand it differently.
[[nodiscard]] Result<nlohmann::json> parseBoundedJson(QByteArrayView text);

} // namespace hullwatch
