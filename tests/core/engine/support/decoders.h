// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <span>

namespace hullwatch::test {

/// One decoder of the engine with a recorded answer for it.
struct Decoder {
    const char *name;
    const char *file; ///< in tests/data/engine
    Error (*decode)(QByteArrayView);
};

/// All of them.
[[nodiscard]] std::span<const Decoder> decoders();

} // namespace hullwatch::test
