// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/sample.h"

#include <QByteArrayView>

namespace hullwatch::test {

/// What `decodeStats` must say of the same text, read from a whole document tree, field by field: plain to
/// read and slow.
[[nodiscard]] Result<RawStats> statsByTree(QByteArrayView json);

} // namespace hullwatch::test
