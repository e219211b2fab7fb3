// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hullwatch::test {

/// The content of tests/data/engine/`name` without white space at its ends; empty when there is no such file.
[[nodiscard]] QByteArray recorded(const char *name);

} // namespace hullwatch::test
