// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hullwatch::report {

/// The hardening guide for a terminal: a line per topic with its number, the ids of its controls and its
/// title, in the user's language. A "!" stands before the number where the source is outdated.
[[nodiscard]] QByteArray guideTable();
/// The same as tables of Markdown, with the outdated advice and what is right now.
[[nodiscard]] QByteArray guideMarkdown();

} // namespace hullwatch::report
