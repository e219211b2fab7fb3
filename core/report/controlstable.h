// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hullwatch::report {

/// The catalogue for a terminal: a line per control with id, severity, references and title, in the user's
/// language.
[[nodiscard]] QByteArray controlsTable();

} // namespace hullwatch::report
